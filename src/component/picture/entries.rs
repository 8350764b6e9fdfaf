//! What the picture shows, before it has a place: the history, the plan ahead, the windows.

use cadence::plan::{MoveKind, Plan, Planned, Window};
use cadence::record::{Answer, Body, NewsKind, Opportunity, Outcome, Touch, TouchKind};
use cadence::text;
use chrono::NaiveDate;

use super::six_weeks::Kind;

/// Something with a date, before it has a place.
pub(super) struct Entry {
    /// Its day.
    pub(super) date: NaiveDate,
    /// What it stands for.
    pub(super) kind: Kind,
    /// What it says.
    pub(super) what: String,
}

/// Everything from the interview on, by date, then in the order of drawing.
pub(super) fn entries(
    opening: &Opportunity,
    ahead: &[Planned],
    start: NaiveDate,
    today: NaiveDate,
) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for (_, body) in opening.bodies() {
        let says = || text::history(body, opening);
        let (date, kind, what) = match body {
            Body::Interview(it) if it.has_taken_place(today) => (it.date, Kind::Interview, says()),
            Body::Interview(it) => (it.date, Kind::Planned, to_come(&says())),
            Body::Touch(it) if it.is_contact() => (it.date, Kind::Touch, says()),
            Body::Touch(it) => (it.date, Kind::NoAnswer, says()),
            Body::News(it) => (it.date, Kind::News, says()),
            _ => continue,
        };
        entries.push(Entry { date, kind, what });
    }
    let named = opening.bodies().filter_map(|(_, body)| named(body));
    entries.extend(named.map(|(date, what)| Entry {
        date,
        kind: Kind::Named,
        what: what.to_owned(),
    }));
    entries.extend(ahead.iter().map(|it| Entry {
        date: it.date,
        kind: Kind::Planned,
        what: to_come(&text::move_title(&it.step, opening)),
    }));
    entries.retain(|it| it.date >= start);
    cadence::order::sort_by_key(&mut entries, |it| (it.date, it.kind));
    entries
}

fn to_come(what: &str) -> String {
    format!("To come: {what}")
}

/// The date an entry of the history names, and what it is for.
fn named(body: &Body) -> Option<(NaiveDate, &'static str)> {
    const DECISION: &str = "The day they named for the decision";
    const CALL: &str = "The day they asked for a call";
    Some(match body {
        Body::Touch(Touch {
            kind: TouchKind::Call(Outcome::Reached(answer)),
            ..
        }) => match answer {
            Answer::DecisionBy(date) => (*date, DECISION),
            Answer::CallOn(date) => (*date, CALL),
            Answer::NoDate | Answer::Decided => return None,
        },
        Body::News(news) => match news.kind {
            NewsKind::DecisionBy(date) => (date, DECISION),
            NewsKind::CallOn(date) => (date, CALL),
            NewsKind::Offered { reply_by } => (reply_by?, "The day they want an answer by"),
            NewsKind::MoreTime(date) => (date, "The day they want an answer by"),
            _ => return None,
        },
        Body::GroundRule(it) => (it.not_before?, "They asked for no contact before this day"),
        _ => return None,
    })
}

/// The windows of the plan ahead, and the current one where it stands apart from them.
pub(super) fn windows(plan: &Plan, ahead: &[Planned]) -> Vec<Window> {
    let planned = ahead.iter().map(|it| &it.step);
    let planned = planned.filter(|it| it.kind == MoveKind::Cadence);
    let mut windows: Vec<Window> = planned.map(|it| it.window).collect();
    let current = plan.moves.iter().chain(&plan.held);
    let current = current.filter(|it| it.kind == MoveKind::Cadence);
    for it in current {
        let apart =
            |other: &Window| last(other) < it.window.opens || last(&it.window) < other.opens;
        if windows.iter().all(apart) {
            windows.push(it.window);
        }
    }
    windows
}

/// The last day that is in time.
pub(super) fn last(window: &Window) -> NaiveDate {
    window.closes.max(window.preferred)
}

/// A window in words.
pub(super) fn window_name(window: &Window, today: NaiveDate) -> String {
    let span = text::span_in(window.opens, last(window), today);
    format!("The window to be in touch: {span}")
}
