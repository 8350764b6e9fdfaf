//! Words of the lists: where a move stands, what stands below a title.

use cadence::plan::{Move, MoveKind, State};
use cadence::record::Opportunity;
use cadence::text;
use chrono::{Datelike, NaiveDate};
use keeping::is_example;

use crate::state::Data;

/// The kind of a move's state, for the style, and the word for it beside its day.
pub fn state(step: &Move, today: NaiveDate) -> (&'static str, String) {
    let opens = step.window.opens;
    match step.state {
        State::Overdue => ("overdue", "due".to_owned()),
        State::Due => ("due", "due".to_owned()),
        State::Open => ("open", open_since(opens, today)),
        State::Waiting if opens < step.window.preferred && opens.iso_week() == today.iso_week() => {
            let day = text::weekday(opens.weekday());
            // Beside a later day of the same name it has to be said which one is meant.
            let which = match opens.weekday() == step.window.preferred.weekday() {
                true => "this ",
                false => "",
            };
            ("waiting", format!("opens {which}{day}"))
        }
        State::Waiting => ("waiting", "waiting".to_owned()),
    }
}

/// Since when the window of a move is open: "open since Wednesday".
fn open_since(opens: NaiveDate, today: NaiveDate) -> String {
    match (today - opens).num_days() {
        0 => "open from today".to_owned(),
        1..=6 => format!("open since {}", text::weekday(opens.weekday())),
        _ => "open".to_owned(),
    }
}

/// The employer, or what stands in its place.
pub fn company(opening: &Opportunity) -> String {
    let company = opening
        .details
        .as_ref()
        .map(|details| details.company.trim());
    company
        .filter(|company| !company.is_empty())
        .unwrap_or("A company not named")
        .to_owned()
}

/// What stands below a title: employer and role, without what the title says already.
pub fn sub(data: &Data, opening: &Opportunity, title: &str) -> String {
    let company = company(opening);
    let role = opening
        .details
        .as_ref()
        .map_or("", |details| details.role.trim());
    let sub = match (title.contains(&company), role) {
        (true, role) => role.to_owned(),
        (false, "") => company,
        (false, role) => format!("{company} · {role}"),
    };
    marked(data, opening, sub)
}

/// Marks what belongs to the example, once there are openings of the person's own beside it.
pub fn marked(data: &Data, opening: &Opportunity, sub: String) -> String {
    let beside_own = || data.openings().any(|(opening, _)| !is_example(&opening.id));
    if !is_example(&opening.id) || !beside_own() {
        sub
    } else if sub.is_empty() {
        "Example".to_owned()
    } else {
        format!("Example · {sub}")
    }
}

/// Whether a letter makes the move: a debrief is spoken (R12), and no letter asks for more days.
pub fn can_be_written(kind: MoveKind) -> bool {
    !matches!(kind, MoveKind::Debrief | MoveKind::AskTime)
}
