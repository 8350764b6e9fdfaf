use chrono::NaiveDate;

use super::date::span_in;
use super::name::Names;
use super::reason::reason;
use crate::plan::{Move, MoveKind};
use crate::record::{Interview, Opportunity};
use crate::words::calendar as words;

/// The name of the calendar that a file of moves makes.
pub const CALENDAR_NAME: &str = words::NAME;

/// What a calendar entry says below its title: the job, the reason, the window.
///
/// `next` says that nothing assumed comes before it; a later contact rests on the one before, and
/// says so in place of a reason that has not happened.
#[must_use]
pub fn calendar_note(
    step: &Move,
    opportunity: &Opportunity,
    next: bool,
    today: NaiveDate,
) -> String {
    let mut lines = Vec::new();
    lines.extend(Names(opportunity).role().map(str::to_owned));
    // An interview of today that has not taken place is to come, as it was yesterday.
    let is_to_come = opportunity
        .arranged(today)
        .any(|(_, interview)| interview.date == today);
    let told = today.pred_opt().filter(|_| is_to_come);
    let today = told.unwrap_or(today);
    if next || step.kind != MoveKind::Cadence {
        lines.push(reason(step, today));
    } else {
        lines.push(words::LATER.to_owned());
        let days = span_in(step.window.opens, step.window.closes, today);
        lines.push(words::InTime { days }.text());
    }
    lines.join("\n")
}

/// What a calendar entry of an interview is called; of a task, that it is due.
#[must_use]
pub fn calendar_interview(interview: &Interview, opportunity: &Opportunity) -> String {
    match (interview.is_task(), Names(opportunity).company()) {
        (true, Some(company)) => words::TaskDueFor { company }.text(),
        (true, None) => words::TASK_DUE.to_owned(),
        (false, Some(company)) => words::InterviewAt { company }.text(),
        (false, None) => words::INTERVIEW.to_owned(),
    }
}

/// What it says below: the job, whom one meets, and by whose clocks its time is.
#[must_use]
pub fn calendar_interview_note(interview: &Interview, opportunity: &Opportunity) -> String {
    let names = Names(opportunity);
    let role = names.role().map(str::to_owned);
    let people = names
        .row(&interview.met)
        .map(|people| words::With { people }.text());
    let zone = opportunity.details().time_zone.zip(interview.time);
    let zone = zone.map(|(zone, time)| {
        words::Clocks {
            time: time.format("%H:%M"),
            zone: zone.replace('_', " "),
        }
        .text()
    });
    [role, people, zone]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join("\n")
}

/// What the entry of a move or an interview is called that no longer holds.
pub const CALENDAR_GONE: &str = words::GONE;
