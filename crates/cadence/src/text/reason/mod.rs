//! Why a move is there, in sentences that are true on their day.

mod cadence;
mod others;

use chrono::NaiveDate;

use super::date::day_in;
use crate::plan::{Channel, Move, Plan, Reason, State};
use crate::words::reason::common as words;

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
        let day = put_off(step, until, today);
        text.push(' ');
        text.push_str(&words::PutOff { day }.text());
    }
    if is_elsewhen(step, today) {
        let day = day_in(step.on, today);
        text.push(' ');
        text.push_str(&words::NoDay { day }.text());
    }
    text
}

/// The day a move was put off to, and the free day after it for as long as that is not past.
pub(super) fn put_off(step: &Move, until: NaiveDate, today: NaiveDate) -> String {
    let (chosen, free) = (day_in(until, today), step.window.preferred);
    if free == until || free < today {
        return chosen;
    }
    words::PutOffBusy {
        day: chosen,
        best: day_in(free, today),
    }
    .text()
}

/// That an entry is dated after today, and does not count yet; `None` if none is.
#[must_use]
pub fn uncounted(plan: &Plan, today: NaiveDate) -> Option<String> {
    plan.uncounted.map(|date| later_entry(date, today))
}

fn later_entry(date: NaiveDate, today: NaiveDate) -> String {
    words::LaterEntry {
        day: day_in(date, today),
    }
    .text()
}

/// It is for now, but today is no day to call: the weekend, a holiday, a day off.
fn is_elsewhen(step: &Move, today: NaiveDate) -> bool {
    step.state >= State::Due && step.channel == Channel::Phone && step.on > today
}

/// When to do something, as its sentence tells it.
enum When {
    /// On this day, or by it.
    Day(String),
    Today,
    /// Today is no day for a call, which the last sentence tells.
    Untold,
}

impl When {
    fn of(day: NaiveDate, step: &Move, today: NaiveDate) -> Self {
        if day > today {
            Self::Day(day_in(day, today))
        } else if is_elsewhen(step, today) {
            Self::Untold
        } else {
            Self::Today
        }
    }
}
