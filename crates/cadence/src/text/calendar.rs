use chrono::NaiveDate;

use super::date::span_in;
use super::name::Names;
use super::reason::reason;
use crate::plan::{Move, MoveKind};
use crate::record::Opportunity;

/// The name of the calendar that a file of moves makes.
pub const CALENDAR_NAME: &str = "Curtain Call";

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
    if next || step.kind != MoveKind::Cadence {
        lines.push(reason(step, today));
    } else {
        lines.push("This day holds if the step before it is made on its own.".to_owned());
        let window = span_in(step.window.opens, step.window.closes, today);
        lines.push(format!("The window is {window}."));
    }
    lines.join("\n")
}
