use chrono::{Datelike, NaiveDate, Weekday};

use crate::day::Days;
use crate::record::Settings;

/// When to make a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Window {
    /// The first day for it.
    pub opens: NaiveDate,
    /// The best day for it.
    pub preferred: NaiveDate,
    /// The last day that is in time. After a call with no answer, or a long absence, the
    /// preferred day may be later.
    pub closes: NaiveDate,
}

/// Where a day stands in a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Before it opens.
    Waiting,
    /// It may be done; the preferred day is still ahead.
    Open,
    /// It is for now.
    Due,
    /// It is past, and still one move.
    Overdue,
}

impl Window {
    /// Where `day` stands in it.
    #[must_use]
    pub fn state(&self, day: NaiveDate) -> State {
        if day < self.opens {
            State::Waiting
        } else if day < self.preferred {
            State::Open
        } else if day <= self.closes.max(self.preferred) {
            State::Due
        } else {
            State::Overdue
        }
    }
}

/// The rhythm: working days after the last contact, and the preferred weekday.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// The window opens after so many.
    pub min: u32,
    /// The window closes after so many; at least `min`.
    pub max: u32,
    /// The preferred weekday (R9).
    pub rhythm: Option<Weekday>,
}

impl Pace {
    /// The pace set by the person.
    #[must_use]
    pub fn of(settings: &Settings) -> Self {
        Self {
            min: settings.min.max(1),
            max: settings.max.max(settings.min).max(1),
            rhythm: settings.rhythm,
        }
    }
}

/// A day that the employer named. Between two of them the later word holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct NamedDay {
    /// The day on which it was said.
    pub on: NaiveDate,
    /// The day that was named.
    pub day: NaiveDate,
}

/// What the employer said that bears on the next contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Asked {
    /// "Not before this day."
    pub not_before: Option<NamedDay>,
    /// "Call me on this day."
    pub call_on: Option<NamedDay>,
    /// "We decide on this day", for as long as it stands.
    pub decision: Option<NamedDay>,
    /// The latest call with no answer since the last contact.
    pub no_answer: Option<NaiveDate>,
}

/// What settled the preferred day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Basis {
    /// The last free day of the rhythm in the window (R9).
    Rhythm(Weekday),
    /// No free day of the rhythm in the window: its last free day.
    LastFree,
    /// No rhythm is set: the first free day.
    FirstFree,
    /// No free day in the window at all: the first one after it.
    Away,
    /// The employer asked to be called on this day.
    CallOn(NaiveDate),
    /// The employer decides on this day: the working day after it.
    Decision(NaiveDate),
    /// A call on this day was not answered: the next working day.
    NoAnswer(NaiveDate),
}

/// The window of the next contact after one on `anchor`, and what settled its preferred day. A move
/// left out counts as if it were the anchor (step 9).
///
/// The numbers in the bodies are the steps of the cadence in the rules.
#[must_use]
pub fn window(days: &Days<'_>, pace: &Pace, anchor: NaiveDate, asked: &Asked) -> (Window, Basis) {
    let (opens, closes, asked_for) = bounds(days, pace, anchor, asked);
    // 7
    let call = asked.no_answer.filter(|call| *call > anchor);
    let again = call.map(|call| (days.free_from(days.add(call, 1)), Basis::NoAnswer(call)));
    let (preferred, basis) = again
        .filter(|(next, _)| *next >= opens)
        .or(asked_for.map(|basis| (opens, basis)))
        .unwrap_or_else(|| usual(days, pace, opens, closes));
    let window = Window {
        opens,
        preferred,
        closes,
    };
    (window, basis)
}

/// The day on which that window opens; its preferred day is not looked for.
pub(super) fn opens(days: &Days<'_>, pace: &Pace, anchor: NaiveDate, asked: &Asked) -> NaiveDate {
    bounds(days, pace, anchor, asked).0
}

/// The first and the last day of the window, and what was asked for, if that makes the first day
/// the preferred one.
fn bounds(
    days: &Days<'_>,
    pace: &Pace,
    anchor: NaiveDate,
    asked: &Asked,
) -> (NaiveDate, NaiveDate, Option<Basis>) {
    // 2
    let mut opens = days.add(anchor, pace.min);
    let mut closes = days.add(anchor, pace.max);
    // 3
    let usually_closes = closes;
    if let Some(not_before) = asked.not_before.filter(|rule| rule.day > opens) {
        opens = days.free_from(not_before.day);
        if opens > closes {
            closes = days.add(opens, pace.max - pace.min);
        }
    }
    // 5, with what this employer asked for in 3 still kept
    let follow = asked.decision.and_then(|decision| {
        let follow = days.free_from(days.add(decision.day, 1));
        let near = follow > anchor && follow <= days.add(closes, 2);
        let after = match asked.not_before {
            Some(not_before) => days.free_from(follow.max(not_before.day)),
            None => follow,
        };
        near.then_some((decision, after))
    });
    let is_last_word = |call: &NamedDay| follow.is_none_or(|(decision, _)| decision.on <= call.on);
    let call_on = asked.call_on.filter(|call| call.day > anchor);
    if let Some(call_on) = call_on.filter(is_last_word) {
        // 4
        let later = asked.not_before.filter(|rule| rule.on > call_on.on);
        if later.is_none() {
            closes = usually_closes;
        }
        let day = later.map_or(call_on.day, |rule| rule.day.max(call_on.day));
        opens = days.free_from(day);
        (opens, closes.max(opens), Some(Basis::CallOn(call_on.day)))
    } else if let Some((decision, follow)) = follow {
        let basis = Basis::Decision(decision.day);
        (follow, closes.max(follow), Some(basis))
    } else {
        (opens, closes, None)
    }
}

/// Step 6: nothing was asked for.
fn usual(days: &Days<'_>, pace: &Pace, opens: NaiveDate, closes: NaiveDate) -> (NaiveDate, Basis) {
    let mut free = days.free_between(opens, closes);
    let found = match pace.rhythm {
        None => free.next().map(|day| (day, Basis::FirstFree)),
        Some(rhythm) => days
            .free_between(opens, closes)
            .rfind(|day| day.weekday() == rhythm)
            .map(|day| (day, Basis::Rhythm(rhythm)))
            .or_else(|| free.next_back().map(|day| (day, Basis::LastFree))),
    };
    found.unwrap_or_else(|| (days.free_from(days.add(closes, 1)), Basis::Away))
}
