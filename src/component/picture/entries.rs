//! What the picture shows, before it has a place: the history, the plan ahead, the windows.

use cadence::plan::{MoveKind, Plan, Planned, Window};
use cadence::record::{Answer, Body, NewsKind, Opportunity, Outcome, Touch, TouchKind};
use cadence::text;
use chrono::NaiveDate;

use crate::words::component as words;

/// What a mark stands for, in the order of drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MarkKind {
    /// An interview that has taken place.
    Interview,
    /// The person was in touch.
    Touch,
    /// A call with no answer.
    NoAnswer,
    /// Something to come.
    Planned,
    /// News from the employer.
    News,
    /// A date the employer named.
    Named,
    /// The day by which a law has them say whether they have decided.
    Law,
}

impl MarkKind {
    /// The employer did it.
    #[must_use]
    pub fn is_theirs(self) -> bool {
        self >= Self::News
    }
}

/// Something with a date, before it has a place.
pub(super) struct PictureEntry {
    pub(super) date: NaiveDate,
    pub(super) kind: MarkKind,
    /// What is written beside its day in the table.
    pub(super) what: String,
}

/// Everything from the interview on, by date, then in the order of drawing.
pub(super) fn entries(
    opening: &Opportunity,
    plan: &Plan,
    ahead: &[Planned],
    start: NaiveDate,
    today: NaiveDate,
) -> Vec<PictureEntry> {
    let mut entries: Vec<PictureEntry> = Vec::new();
    for (_, body) in opening.bodies() {
        let says = || text::history(body, opening);
        let (date, kind, what) = match body {
            Body::Interview(interview) if interview.has_taken_place(today) => {
                (interview.date, MarkKind::Interview, says())
            }
            Body::Interview(interview) => (interview.date, MarkKind::Planned, to_come(&says())),
            Body::Touch(touch) if touch.is_contact() => (touch.date, MarkKind::Touch, says()),
            Body::Touch(touch) => (touch.date, MarkKind::NoAnswer, says()),
            Body::News(news) => (news.date, MarkKind::News, says()),
            _ => continue,
        };
        entries.push(PictureEntry { date, kind, what });
    }
    let named = opening.bodies().filter_map(|(_, body)| named(body));
    entries.extend(named.map(|(date, what)| PictureEntry {
        date,
        kind: MarkKind::Named,
        what: what.to_owned(),
    }));
    entries.extend(ahead.iter().map(|planned| PictureEntry {
        date: planned.date,
        kind: MarkKind::Planned,
        what: to_come(&text::move_title(&planned.step, opening)),
    }));
    entries.extend(plan.informed_by.map(|date| PictureEntry {
        date,
        kind: MarkKind::Law,
        what: text::INFORMED_BY.to_owned(),
    }));
    entries.retain(|entry| entry.date >= start);
    entries.sort_by_key(|entry| (entry.date, entry.kind));
    entries
}

fn to_come(what: &str) -> String {
    words::EntryToCome { what }.text()
}

/// The date an entry of the history names, and what it is for.
fn named(body: &Body) -> Option<(NaiveDate, &'static str)> {
    Some(match body {
        Body::Touch(Touch {
            kind: TouchKind::Call(Outcome::Reached(answer)),
            ..
        }) => match answer {
            Answer::DecisionBy(date) => (*date, words::ENTRY_DECISION),
            Answer::CallOn(date) => (*date, words::ENTRY_CALL),
            Answer::NoDate | Answer::Decided => return None,
        },
        Body::News(news) => match news.kind {
            NewsKind::DecisionBy(date) => (date, words::ENTRY_DECISION),
            NewsKind::CallOn(date) => (date, words::ENTRY_CALL),
            NewsKind::WillCall(date) => (date, words::ENTRY_THEY_CALL),
            NewsKind::Offered { reply_by } => (reply_by?, words::ENTRY_ANSWER),
            NewsKind::MoreTime(date) => (date, words::ENTRY_ANSWER),
            _ => return None,
        },
        Body::GroundRule(rule) => (rule.not_before?, words::ENTRY_NOT_BEFORE),
        _ => return None,
    })
}

/// The windows of the plan ahead, and the current one where it stands apart from them.
pub(super) fn windows(plan: &Plan, ahead: &[Planned]) -> Vec<Window> {
    let planned = ahead.iter().map(|planned| &planned.step);
    let planned = planned.filter(|step| step.kind == MoveKind::Cadence);
    let mut windows: Vec<Window> = planned.map(|step| step.window).collect();
    let current = plan.moves.iter().chain(&plan.held);
    let current = current.filter(|step| step.kind == MoveKind::Cadence);
    for window in current.map(|step| step.window) {
        let apart = |other: &Window| last(other) < window.opens || last(&window) < other.opens;
        if windows.iter().all(apart) {
            windows.push(window);
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
    let days = text::span_in(window.opens, last(window), today);
    words::EntryWindow { days }.text()
}
