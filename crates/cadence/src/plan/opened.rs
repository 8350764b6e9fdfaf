use chrono::NaiveDate;

use super::Pace;
use super::facts::Facts;
use super::window::opens;
use crate::day::Days;

/// The first window that opened since the latest interview.
#[derive(Debug, Clone, Copy)]
pub(super) struct Opened {
    /// The day it opened.
    pub(super) on: NaiveDate,
    /// There was a contact since.
    pub(super) is_over: bool,
}

/// The window that opened for the first time since the latest interview: from then on no letter is
/// a move of its own.
pub(super) fn opened(facts: &Facts<'_>, pace: &Pace, days: &Days<'_>) -> Option<Opened> {
    let (_, interview) = facts.met?;
    let contacts = || facts.contacts.iter().map(|(date, _)| *date);
    let next = contacts().skip(1).map(Some).chain([None]);
    let opened = |anchor: NaiveDate, next: Option<NaiveDate>| {
        let asked = match next {
            Some(next) => facts.asked(anchor, next),
            None => facts.asked,
        };
        let on = opens(days, pace, anchor, &asked);
        (on <= next.unwrap_or(facts.today)).then_some(Opened {
            on,
            is_over: next.is_some(),
        })
    };
    contacts()
        .zip(next)
        .filter(|(anchor, _)| *anchor >= interview.date)
        .find_map(|(anchor, next)| opened(anchor, next))
}
