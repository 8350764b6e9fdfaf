//! Words of the lists: where a move stands, what stands below a title.

use cadence::plan::{Move, MoveKind, Plan, State};
use cadence::record::{Body, Opportunity};
use cadence::text;
use chrono::{Datelike, NaiveDate};
use keeping::is_example;

use crate::browser;
use crate::state::Data;
use crate::words::standing as words;

/// The kind of a move's state, for the style, and the word for it beside its day.
pub fn state(step: &Move, today: NaiveDate) -> (&'static str, String) {
    let opens = step.window.opens;
    match step.state {
        State::Overdue => ("overdue", words::DUE.to_owned()),
        State::Due => ("due", words::DUE.to_owned()),
        State::Open => ("open", open_since(opens, today)),
        State::Waiting if opens < step.window.preferred && opens.iso_week() == today.iso_week() => {
            let weekday = text::weekday(opens.weekday());
            // Beside a later day of the same name it has to be said which one is meant.
            let from = match opens.weekday() == step.window.preferred.weekday() {
                true => words::FromThisWeekday { weekday }.text(),
                false => words::FromWeekday { weekday }.text(),
            };
            ("waiting", from)
        }
        State::Waiting => ("waiting", words::WAITING.to_owned()),
    }
}

/// Since when a move is in time: "in time since Wednesday".
fn open_since(opens: NaiveDate, today: NaiveDate) -> String {
    match (today - opens).num_days() {
        0 => words::IN_TIME_FROM_TODAY.to_owned(),
        1..=6 => {
            let weekday = text::weekday(opens.weekday());
            words::InTimeSince { weekday }.text()
        }
        _ => words::IN_TIME.to_owned(),
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
        .unwrap_or(words::COMPANY_NOT_NAMED)
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
        (false, role) => words::CompanyAndRole { company, role }.text(),
    };
    marked(data, opening, sub)
}

/// The day to look at an opening again.
pub fn next_day(plan: &Plan) -> Option<NaiveDate> {
    let first = plan.moves.first().map(|step| step.window.preferred);
    plan.paused_until.filter(|_| plan.active).or(first)
}

/// Where an opening stands: the kind, for the style, and the word.
pub fn standing(opening: &Opportunity, plan: &Plan, today: NaiveDate) -> (&'static str, String) {
    match (opening.closing(), plan.paused_until, plan.moves.first()) {
        (Some(_), _, _) => ("closed", words::CLOSED.to_owned()),
        (None, Some(_), _) => ("paused", words::PAUSED.to_owned()),
        (None, None, Some(step)) => state(step, today),
        (None, None, None) => ("waiting", words::WAITING.to_owned()),
    }
}

/// The week of the six, or why it was closed; empty before the interview.
pub fn week(opening: &Opportunity, plan: &Plan) -> String {
    match (opening.closing(), plan.patience) {
        (Some(closing), _) => text::close_reason(closing.reason).to_owned(),
        (None, Some(patience)) if patience.reached => words::WEEK_PAST.to_owned(),
        (None, Some(patience)) => {
            let week = patience.week.max(1);
            words::Week { week }.text()
        }
        (None, None) => String::new(),
    }
}

/// What the person wrote beside an entry of a history.
pub fn note(body: &Body) -> &str {
    match body {
        Body::Touch(touch) => &touch.note,
        Body::News(news) => &news.note,
        Body::GroundRule(rule) => &rule.note,
        Body::Interview(interview) => &interview.place,
        _ => "",
    }
}

/// Marks what belongs to the example, once there are openings of the person's own beside it.
pub fn marked(data: &Data, opening: &Opportunity, sub: String) -> String {
    let beside_own = || data.openings().any(|(opening, _)| !is_example(&opening.id));
    if !is_example(&opening.id) || !beside_own() {
        sub
    } else if sub.is_empty() {
        words::EXAMPLE.to_owned()
    } else {
        words::ExampleBeside { sub }.text()
    }
}

/// Whether a letter makes the move: a debrief is spoken (R12), and no letter asks for more days.
pub fn can_be_written(step: &Move) -> bool {
    // Whoever of the agency or the references rang is rung back.
    let is_aside = step.kind == MoveKind::Reply && step.about.is_some();
    !is_aside && !matches!(step.kind, MoveKind::Debrief | MoveKind::AskTime)
}

/// Without capitals and accents, for looking for it: "muller" finds Müller.
pub fn folded(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let is_accent = |letter: &char| matches!(letter, '\u{300}'..='\u{36f}');
    let letters = browser::decomposed(text);
    let letters: String = letters
        .chars()
        .filter(|letter| !is_accent(letter))
        .collect();
    letters.to_lowercase()
}
