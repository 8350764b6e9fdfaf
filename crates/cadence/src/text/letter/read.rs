//! What an opening knows about a letter.

use chrono::NaiveDate;

use super::{Input, LetterKind, Noted, Recipient};
use crate::plan::{Basis, Move, Reason};
use crate::record::{Body, Id, Interview, NewsKind, Opportunity, Settings, Wish};

impl Input {
    /// What is known for a letter that makes `step`, to the contact `to`.
    ///
    /// With no move, the letter after an interview. The kind can be changed afterwards: an answer
    /// to an offer is read as a yes.
    #[must_use]
    pub fn of_move(
        opportunity: &Opportunity,
        step: Option<&Move>,
        settings: &Settings,
        to: Option<&Id>,
        today: NaiveDate,
    ) -> Self {
        let (kind, day) = step.map_or((LetterKind::AfterInterview, None), |step| {
            kind_of(step, today)
        });
        Self {
            day,
            ..Self::of(kind, opportunity, settings, to, today)
        }
    }

    /// What is known for a letter of one kind, to the contact `to`.
    #[must_use]
    pub fn of(
        kind: LetterKind,
        opportunity: &Opportunity,
        settings: &Settings,
        to: Option<&Id>,
        today: NaiveDate,
    ) -> Self {
        let details = opportunity.details();
        let latest = opportunity.interviews().map(|(_, interview)| interview);
        let latest = latest
            .filter(|interview| interview.is_meeting() && interview.has_taken_place(today))
            .map(|interview| interview.date);
        let interview = latest.max();
        let person = |id: &Id| {
            let contact = opportunity.contact(id)?;
            Some(Recipient {
                id: Some(id.clone()),
                name: contact.name.clone(),
                addressed: contact.addressed.clone(),
            })
        };
        Self {
            kind,
            me: settings.name.clone(),
            phone: settings.phone.clone(),
            company: details.company,
            role: details.role,
            today: Some(today),
            interview,
            to: to.and_then(person),
            people: met(opportunity, interview, today)
                .iter()
                .filter_map(person)
                .collect(),
            notes: notes(opportunity),
            sent: sent(opportunity),
            last: last_sent([opportunity]),
            day: decision(opportunity).filter(|_| kind == LetterKind::DecisionPassed),
            achievements: to
                .and_then(|id| opportunity.contact(id)?.roster.as_ref())
                .and_then(|id| settings.roster.reference(id))
                .map_or_else(Vec::new, |reference| reference.achievements.clone()),
            may_call: opportunity.wish() != Wish::Writing && !is_through_agency(opportunity),
            ..Self::default()
        }
    }
}

fn kind_of(step: &Move, today: NaiveDate) -> (LetterKind, Option<NaiveDate>) {
    match &step.reason {
        // The counselor hands it on: it speaks to the interviewer.
        Reason::Letter(_) => (LetterKind::AfterInterview, None),
        _ if step.via_counselor => (LetterKind::Counselor, None),
        Reason::Cadence {
            basis: Basis::Decision(day),
            ..
        } if *day < today => (LetterKind::DecisionPassed, Some(*day)),
        Reason::Nudge { reply_by, .. } => (LetterKind::OfferInHand, *reply_by),
        _ => (LetterKind::of(step.kind), None),
    }
}

/// Everybody met on the day of the latest interview, once.
fn met(opportunity: &Opportunity, day: Option<NaiveDate>, today: NaiveDate) -> Vec<Id> {
    let mut met: Vec<Id> = Vec::new();
    let same_day =
        |interview: &&Interview| Some(interview.date) == day && interview.has_taken_place(today);
    for id in opportunity
        .interviews()
        .map(|(_, interview)| interview)
        .filter(same_day)
        .flat_map(|interview| &interview.met)
    {
        if !met.contains(id) {
            met.push(id.clone());
        }
    }
    met
}

/// The notebook, the newest day first.
fn notes(opportunity: &Opportunity) -> Vec<Noted> {
    let mut all: Vec<(NaiveDate, Noted)> = Vec::new();
    for (id, body) in opportunity.bodies() {
        if let Body::Observation(observation) = body {
            let noted = Noted {
                id: id.clone(),
                tag: observation.tag,
                text: observation.text.clone(),
                sentence: observation.sentence.clone(),
                by: None,
            };
            all.push((observation.date, noted));
        }
    }
    all.sort_by_key(|found| std::cmp::Reverse(found.0));
    all.into_iter().map(|(_, noted)| noted).collect()
}

fn is_through_agency(opportunity: &Opportunity) -> bool {
    let mut bodies = opportunity.bodies();
    bodies.any(|(_, body)| matches!(body, Body::GroundRule(rule) if rule.through_agency))
}

/// The decision date they named last.
fn decision(opportunity: &Opportunity) -> Option<NaiveDate> {
    let named = opportunity.news().filter_map(|(id, news)| match news.kind {
        NewsKind::DecisionBy(day) => Some((news.date, id, day)),
        _ => None,
    });
    named.max().map(|(_, _, day)| day)
}

/// The letters that were written here and went out, the earliest first.
fn sent(opportunity: &Opportunity) -> Vec<String> {
    let letters = opportunity.touches().filter_map(|(id, touch)| {
        let text = touch.text.as_ref()?;
        Some((touch.date, opportunity.items.get(id)?.stamp, text))
    });
    let mut letters: Vec<_> = letters.collect();
    letters.sort();
    letters
        .into_iter()
        .map(|(_, _, text)| text.clone())
        .collect()
}

/// The latest letter that was written here and went out, of all these openings.
#[must_use]
pub fn last_sent<'a>(openings: impl IntoIterator<Item = &'a Opportunity>) -> Option<String> {
    let letters = openings.into_iter().flat_map(|opening| {
        opening.touches().filter_map(|(id, touch)| {
            let text = touch.text.as_ref()?;
            Some((touch.date, opening.items.get(id)?.stamp, text))
        })
    });
    letters.max().map(|(_, _, text)| text.clone())
}
