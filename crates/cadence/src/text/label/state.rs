use chrono::{Datelike, Days, NaiveDate};

use crate::plan::{Move, Patience, State};
use crate::text::date::day_in;

/// Where a move stands today: "due today", "from Friday 13 March", "since Friday 20 March".
///
/// A move that is past is "since" its day: never late, never missed.
#[must_use]
pub fn state(step: &Move, today: NaiveDate) -> String {
    let window = &step.window;
    let last = window.closes.max(window.preferred);
    match window.state(today) {
        State::Waiting => format!("from {}", day_in(window.opens, today)),
        State::Open => format!("best on {}", day_in(window.preferred, today)),
        // Today is no day for a call.
        State::Due if step.on > today => format!("best on {}", day_in(step.on, today)),
        State::Due if window.preferred == today || last == today => "due today".to_owned(),
        State::Due => format!("due now, in time until {}", day_in(last, today)),
        State::Overdue => format!("since {}", day_in(window.preferred, today)),
    }
}

/// As [`state`], in a sentence: "It has been due since Friday 20 March."
#[must_use]
pub fn standing(step: &Move, today: NaiveDate) -> String {
    let state = state(step, today);
    match step.window.state(today) {
        State::Waiting => format!("It is in time {state}."),
        State::Open | State::Due => format!("It is {state}."),
        State::Overdue => format!("It has been due {state}."),
    }
}

/// The heading over the moves of the week that `date` is in: "This week", "Week of Monday 30 March".
#[must_use]
pub fn week_heading(date: NaiveDate, today: NaiveDate) -> String {
    let (week, this) = (monday(date), monday(today));
    match (week - this).num_days() {
        -7 => "Last week".to_owned(),
        0 => "This week".to_owned(),
        7 => "Next week".to_owned(),
        _ => format!("Week of {}", day_in(week, today)),
    }
}

/// The six-week clock (R10): "Week 3 of six. Day 42 is Wednesday 15 April."
///
/// Past it, what is true then; nothing ends.
#[must_use]
pub fn patience(patience: &Patience, today: NaiveDate) -> String {
    let milestone = day_in(patience.milestone, today);
    if patience.milestone == today {
        "Six weeks today. Some rivals may have moved on by now: ask for the decision, and keep \
         looking."
            .to_owned()
    } else if patience.reached {
        format!(
            "Week {}. Six weeks were up on {milestone}, and some rivals may have moved on by \
             now: ask for the decision, and keep looking.",
            patience.week
        )
    } else {
        format!(
            "Week {} of six. Day 42 is {milestone}.",
            patience.week.max(1)
        )
    }
}

/// An opening in a pause: "Paused until Friday 13 March. These days do not count."
#[must_use]
pub fn paused(until: NaiveDate, today: NaiveDate) -> String {
    if until == today {
        "Paused until today. These days do not count.".to_owned()
    } else {
        format!(
            "Paused until {}. These days do not count.",
            day_in(until, today)
        )
    }
}

fn monday(date: NaiveDate) -> NaiveDate {
    let past = Days::new(u64::from(date.weekday().num_days_from_monday()));
    date.checked_sub_days(past).unwrap_or(date)
}
