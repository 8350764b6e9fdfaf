//! Why a move is there, in sentences that are true on their day.

mod cadence;
mod others;

use chrono::NaiveDate;

use super::date::day_in;
use crate::plan::{Channel, Move, Plan, Reason, State};

pub use cadence::advice;

/// Why a move is there, with its dates.
///
/// Says only what the move carries; no names, so that it reads under any title.
#[must_use]
pub fn reason(step: &Move, today: NaiveDate) -> String {
    let mut text = match &step.reason {
        Reason::Cadence { .. } => cadence::sentences(step, today),
        other => others::sentences(step, other, today),
    };
    if let Some(until) = step.snoozed {
        text.push_str(&format!(
            " You put it off to {}.",
            put_off(step, until, today)
        ));
    }
    if is_elsewhen(step, today) {
        text.push_str(&format!(
            " Today is not a day for a call: {} is the next.",
            day_in(step.on, today)
        ));
    }
    text
}

/// The day a move was put off to, and the free day after it for as long as that is not past.
pub(super) fn put_off(step: &Move, until: NaiveDate, today: NaiveDate) -> String {
    let (chosen, free) = (day_in(until, today), step.window.preferred);
    if free == until || free < today {
        return chosen;
    }
    format!(
        "{chosen}, which is not a free day, so {} is the day",
        day_in(free, today)
    )
}

/// That an entry is dated after today, and does not count yet; `None` if none is.
#[must_use]
pub fn uncounted(plan: &Plan, today: NaiveDate) -> Option<String> {
    plan.uncounted.map(|date| later_entry(date, today))
}

fn later_entry(date: NaiveDate, today: NaiveDate) -> String {
    format!(
        "An entry is dated {}, which is after today, so it does not count yet: check its day.",
        day_in(date, today)
    )
}

/// It is for now, but today is no day to call: the weekend, a holiday, a day off.
fn is_elsewhen(step: &Move, today: NaiveDate) -> bool {
    step.state >= State::Due && step.channel == Channel::Phone && step.on > today
}

/// " today", unless today is no day for it, which the last sentence tells.
fn now(step: &Move, today: NaiveDate) -> &'static str {
    if is_elsewhen(step, today) {
        ""
    } else {
        " today"
    }
}
