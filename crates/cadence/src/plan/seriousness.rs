use chrono::NaiveDate;

use super::history::History;
use super::standing::{StandingOffer, standing};
use crate::record::{Body, Id, NewsKind, Opportunity, Topic};

/// How far an employer has gone, by what it did (R13, R14).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Rung {
    /// Nothing yet; not bad news (R8).
    #[default]
    Quiet,
    /// Interest shown, invited back, asked about pay, start date or availability.
    Warm,
    /// It asked for references.
    ReferencesAsked,
    /// It asked for references and has begun to check them.
    Serious,
    /// It made an offer.
    Offer,
}

impl Rung {
    /// Every rung, from the lowest.
    pub const ALL: [Self; 5] = [
        Self::Quiet,
        Self::Warm,
        Self::ReferencesAsked,
        Self::Serious,
        Self::Offer,
    ];
}

/// What the employer did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fact {
    /// Showed interest.
    Interest,
    /// Invited back.
    InvitedBack,
    /// Asked about pay, start date or availability.
    AskedAbout(Topic),
    /// Asked for references.
    AskedReferences,
    /// Checked a reference.
    Checked,
    /// Made an offer.
    Offered,
}

/// A fact with its date and the item it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EmployerSignal {
    /// The rung it stands for.
    pub rung: Rung,
    /// What it was.
    pub fact: Fact,
    /// The day of it.
    pub date: NaiveDate,
    /// The item of the history.
    pub item: Id,
}

/// The ladder of one opportunity. It gives no percentage.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Seriousness {
    /// The highest rung reached.
    pub rung: Rung,
    /// The day of a turn-down or a closing: what the ladder shows is past, and the offer before it
    /// is taken back.
    pub past: Option<NaiveDate>,
    /// The facts behind the rungs, by rung, then by date.
    pub signals: Vec<EmployerSignal>,
}

impl Seriousness {
    /// Reads the ladder off a history, as it stands on `today`.
    #[must_use]
    pub fn of(opportunity: &Opportunity, today: NaiveDate) -> Self {
        let (offer, turned_down) = standing(&History::of(opportunity, today));
        Self::read(opportunity, today, offer, turned_down)
    }

    /// The same where it is known what [`standing`] says.
    pub(super) fn read(
        opportunity: &Opportunity,
        today: NaiveDate,
        offer: Option<StandingOffer>,
        turned_down: Option<NaiveDate>,
    ) -> Self {
        let closed = opportunity.closing().map(|closing| closing.date);
        // Only the latest offer stands, and none that was followed by a no.
        let stands = |signal: &EmployerSignal| {
            closed.is_none() && offer.is_some_and(|offer| signal.date >= offer.offered)
        };
        let mut signals: Vec<EmployerSignal> = opportunity
            .bodies()
            .filter_map(|(id, body)| signal(id, body))
            .filter(|signal| signal.date <= today)
            .filter(|signal| signal.rung != Rung::Offer || stands(signal))
            .collect();
        // A check without a request counts as a request.
        let asked = signals
            .iter()
            .any(|signal| signal.rung == Rung::ReferencesAsked);
        let first_check = signals
            .iter()
            .filter(|signal| signal.fact == Fact::Checked)
            .min_by_key(|signal| (signal.date, signal.item.clone()));
        if let Some(check) = first_check.filter(|_| !asked).cloned() {
            signals.push(EmployerSignal {
                rung: Rung::ReferencesAsked,
                ..check
            });
        }
        signals.sort_by(|a, b| (a.rung, a.date, &a.item).cmp(&(b.rung, b.date, &b.item)));
        Self {
            rung: signals.last().map(|signal| signal.rung).unwrap_or_default(),
            past: closed.or(turned_down),
            signals,
        }
    }

    /// The facts behind one rung.
    pub fn on(&self, rung: Rung) -> impl Iterator<Item = &EmployerSignal> {
        self.signals
            .iter()
            .filter(move |signal| signal.rung == rung)
    }
}

fn signal(id: &Id, body: &Body) -> Option<EmployerSignal> {
    let (rung, fact) = match body {
        Body::Interest(_) => (Rung::Warm, Fact::Interest),
        Body::News(news) => match &news.kind {
            NewsKind::InvitedBack => (Rung::Warm, Fact::InvitedBack),
            NewsKind::AskedAbout(topic) => (Rung::Warm, Fact::AskedAbout(*topic)),
            NewsKind::AskedReferences => (Rung::ReferencesAsked, Fact::AskedReferences),
            NewsKind::CheckedReference(_) => (Rung::Serious, Fact::Checked),
            NewsKind::Offered { .. } => (Rung::Offer, Fact::Offered),
            NewsKind::CalledBack
            | NewsKind::MissedCall
            | NewsKind::PromisedContact
            | NewsKind::DecisionBy(_)
            | NewsKind::CallOn(_)
            | NewsKind::WillCall(_)
            | NewsKind::CalledOff(_)
            | NewsKind::MoreTime(_)
            | NewsKind::TurnedDown => return None,
        },
        _ => return None,
    };
    Some(EmployerSignal {
        rung,
        fact,
        date: body.date()?,
        item: id.clone(),
    })
}
