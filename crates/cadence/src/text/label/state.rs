use chrono::{Datelike, Days, NaiveDate};

use crate::plan::{Move, Patience, State};
use crate::text::date::day_in;
use crate::words::label::state as words;

/// Where a move stands today: "due today", "from Friday 13 March", "since Friday 20 March".
///
/// A move that is past is "since" its day: never late, never missed.
#[must_use]
pub fn state(step: &Move, today: NaiveDate) -> String {
    let window = &step.window;
    let last = window.closes.max(window.preferred);
    let on = |date: NaiveDate| day_in(date, today);
    match window.state(today) {
        State::Waiting => words::Waiting {
            day: on(window.opens),
        }
        .text(),
        State::Open => words::Best {
            day: on(window.preferred),
        }
        .text(),
        // Today is no day for a call.
        State::Due if step.on > today => words::Best { day: on(step.on) }.text(),
        State::Due if window.preferred == today || last == today => words::DUE_TODAY.to_owned(),
        State::Due => words::Due { day: on(last) }.text(),
        State::Overdue => words::Since {
            day: on(window.preferred),
        }
        .text(),
    }
}

/// As [`state`], in a sentence: "It has been due since Friday 20 March."
#[must_use]
pub fn standing(step: &Move, today: NaiveDate) -> String {
    let state = state(step, today);
    match step.window.state(today) {
        State::Waiting => words::StandingWaiting { state }.text(),
        State::Open | State::Due => words::Standing { state }.text(),
        State::Overdue => words::StandingSince { state }.text(),
    }
}

/// The heading over the moves of the week that `date` is in: "This week", "Week of Monday 30 March".
#[must_use]
pub fn week_heading(date: NaiveDate, today: NaiveDate) -> String {
    let (week, this) = (monday(date), monday(today));
    match (week - this).num_days() {
        -7 => words::LAST_WEEK.to_owned(),
        0 => words::THIS_WEEK.to_owned(),
        7 => words::NEXT_WEEK.to_owned(),
        _ => words::WeekOf {
            day: day_in(week, today),
        }
        .text(),
    }
}

/// Where the six-week clock stands (R10), "Week 3 of six", and what there is to say of it, "Day 42
/// is Wednesday 15 April."
///
/// Past it, what is true then; nothing ends.
#[must_use]
pub fn patience(patience: &Patience, today: NaiveDate) -> (String, String) {
    let day = day_in(patience.milestone, today);
    let week = patience.week.max(1);
    if patience.milestone == today {
        let [week, said] = [words::PATIENCE_TODAY, words::PATIENCE_TODAY_SAID];
        (week.to_owned(), said.to_owned())
    } else if patience.reached {
        let said = words::PatienceOverSaid { day }.text();
        (words::PatienceOver { week }.text(), said)
    } else {
        let said = words::PatienceSaid { day }.text();
        (words::Patience { week }.text(), said)
    }
}

/// An opening in a pause: "Paused until Friday 13 March. These days do not count."
#[must_use]
pub fn paused(until: NaiveDate, today: NaiveDate) -> String {
    if until == today {
        words::PAUSED_TODAY.to_owned()
    } else {
        words::Paused {
            day: day_in(until, today),
        }
        .text()
    }
}

/// What stands beside the day by which they are to say whether they have decided
/// ([`crate::plan::Plan::informed_by`]): true before it and after it.
pub const INFORMED_BY: &str = words::INFORMED_BY;

/// The same with its day, in a sentence.
#[must_use]
pub fn informed_by(by: NaiveDate, today: NaiveDate) -> String {
    let day = day_in(by, today);
    match by < today {
        true => words::InformedPast { day }.text(),
        false => words::InformedToCome { day }.text(),
    }
}

fn monday(date: NaiveDate) -> NaiveDate {
    let past = Days::new(u64::from(date.weekday().num_days_from_monday()));
    date.checked_sub_days(past).unwrap_or(date)
}
