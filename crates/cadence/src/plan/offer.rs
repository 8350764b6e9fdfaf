use chrono::NaiveDate;

use super::cadence::{employer_channel, written};
use super::facts::Facts;
use super::{Channel, Move, MoveKind, Reason, Rule, State, Window};
use crate::day::Days;
use crate::record::{Id, NewsKind, Opportunity, Purpose};

/// Working days to answer an offer that named no date, and to write after a no.
const USUAL: u32 = 5;
/// Working days for a nudge where the offer named no date.
const NUDGE: u32 = 2;

/// An offer that other employers should hear of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    id: Id,
    company: String,
    date: NaiveDate,
    reply_by: Option<NaiveDate>,
}

impl Offer {
    /// Whether this opportunity made it.
    #[must_use]
    pub fn is_of(&self, opportunity: &Id) -> bool {
        self.id == *opportunity
    }
}

/// The offer that an opening's page is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// The news of it.
    pub news: Id,
    /// The day it was made.
    pub date: NaiveDate,
    /// The day they want an answer by.
    pub reply_by: Option<NaiveDate>,
    /// What was noted of the terms.
    pub terms: String,
    /// The day it was answered.
    pub answered: Option<NaiveDate>,
}

/// The latest offer in the history of an opening, whether it still stands or not.
#[must_use]
pub fn offered(opportunity: &Opportunity) -> Option<Offered> {
    let offers = opportunity.news().filter_map(|(id, news)| match news.kind {
        NewsKind::Offered { reply_by } => Some((news.date, id, reply_by, &news.note)),
        _ => None,
    });
    let (date, news, reply_by, terms) = offers.max_by_key(|it| (it.0, it.1))?;
    let answers = opportunity
        .touches()
        .map(|(_, it)| it)
        .filter(|it| it.purpose == Purpose::Answer && it.is_contact() && it.date >= date);
    Some(Offered {
        news: news.clone(),
        date,
        reply_by,
        terms: terms.trim().to_owned(),
        answered: answers.map(|it| it.date).max(),
    })
}

/// The standing offer that has to be answered first.
#[must_use]
pub fn standing_offer<'a>(
    opportunities: impl IntoIterator<Item = &'a Opportunity>,
    today: NaiveDate,
) -> Option<Offer> {
    let offers = opportunities.into_iter().filter_map(|opportunity| {
        if !opportunity.is_active() {
            return None;
        }
        let (date, reply_by) = Facts::of(opportunity, today).offer?;
        Some(Offer {
            id: opportunity.id.clone(),
            company: opportunity.details().company,
            date,
            reply_by,
        })
    });
    offers.min_by_key(|it| {
        (
            it.reply_by.unwrap_or(NaiveDate::MAX),
            it.date,
            it.id.clone(),
        )
    })
}

/// "I have an offer, I would rather work for you, can you decide by …?"
pub(super) fn nudge(offer: &Offer, facts: &Facts<'_>, days: &Days<'_>) -> Option<Move> {
    let concerned = facts.opportunity.is_active()
        && facts.opportunity.id != offer.id
        && facts.offer.is_none()
        && facts.turned_down.is_none();
    let done = || {
        let told = |it: &crate::record::Touch| {
            it.purpose == Purpose::Nudge && it.is_contact() && it.date >= offer.date
        };
        facts.touches().any(told) || facts.is_skipped(MoveKind::Nudge, Some(&offer.id), offer.date)
    };
    if !concerned || done() {
        return None;
    }
    let last = match offer.reply_by {
        Some(day) => days.previous(day),
        None => days.add(offer.date, NUDGE),
    };
    let closes = last.max(offer.date);
    let mut nudge = Move {
        opportunity: facts.opportunity.id.clone(),
        kind: MoveKind::Nudge,
        about: Some(offer.id.clone()),
        who: facts.employer_contact(),
        via_counselor: facts.through_agency,
        channel: employer_channel(facts),
        window: Window {
            opens: offer.date,
            preferred: days.free_from(offer.date).min(closes),
            closes,
        },
        state: State::Waiting,
        snoozed: None,
        rule: Rule::R11,
        reason: Reason::Nudge {
            company: offer.company.clone(),
            reply_by: offer.reply_by,
        },
        since: offer.date,
    };
    nudge.settle(facts, days);
    Some(nudge)
}

/// The offer of this opportunity itself: it ends the cadence.
pub(super) fn answer(facts: &Facts<'_>, days: &Days<'_>) -> Option<Move> {
    let (offered, reply_by) = facts.offer?;
    let answered = |it: &crate::record::Touch| {
        it.purpose == Purpose::Answer && it.is_contact() && it.date >= offered
    };
    if facts.touches().any(answered) || facts.is_skipped(MoveKind::Answer, None, offered) {
        return None;
    }
    let closes = reply_by
        .unwrap_or_else(|| days.add(offered, USUAL))
        .max(offered);
    let preferred = days.free_between(offered, closes).next_back();
    Some(Move {
        opportunity: facts.opportunity.id.clone(),
        kind: MoveKind::Answer,
        about: None,
        who: facts.employer_contact(),
        via_counselor: facts.through_agency,
        channel: employer_channel(facts),
        window: Window {
            opens: offered,
            preferred: preferred.unwrap_or(closes),
            closes,
        },
        state: State::Waiting,
        snoozed: None,
        rule: Rule::R13,
        reason: Reason::Answer { offered, reply_by },
        since: offered,
    })
}

/// After a no: one letter that keeps the door open.
pub(super) fn door_open(facts: &Facts<'_>, days: &Days<'_>) -> Option<Move> {
    let told = facts.turned_down?;
    let written_since = |it: &crate::record::Touch| {
        it.purpose == Purpose::DoorOpen && it.is_contact() && it.date >= told
    };
    if facts.touches().any(written_since) || facts.is_skipped(MoveKind::DoorOpen, None, told) {
        return None;
    }
    let closes = days.add(told, USUAL);
    Some(Move {
        opportunity: facts.opportunity.id.clone(),
        kind: MoveKind::DoorOpen,
        about: None,
        who: facts.employer_contact(),
        via_counselor: facts.through_agency,
        channel: match written(facts) {
            Channel::Email => Channel::Email,
            _ => Channel::Letter,
        },
        window: Window {
            opens: told,
            preferred: days.free_from(told).min(closes),
            closes,
        },
        state: State::Waiting,
        snoozed: None,
        rule: Rule::R8,
        reason: Reason::DoorOpen(told),
        since: told,
    })
}
