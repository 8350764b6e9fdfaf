use chrono::{Days as DayCount, NaiveDate};

use super::{Channel, MILESTONE_DAYS, Move, MoveKind, plan};
use crate::day::Calendar;
use crate::record::{
    Body, Id, Interview, Opportunity, Outcome, Settings, Skip, Stamp, Touch, TouchKind,
};

/// Moves listed at the most: far above what six weeks hold.
const MOST: usize = 64;

/// A move of the plan ahead, with the day it is assumed to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Planned {
    /// The day.
    pub date: NaiveDate,
    /// The move as it stands on that day.
    pub step: Move,
}

/// Looks ahead: every move to the six-week milestone, each assumed to be made on its preferred day
/// (today, if that is past) and to leave a message. The next move is listed even past the
/// milestone.
#[must_use]
pub fn ahead(
    opportunity: &Opportunity,
    settings: &Settings,
    calendar: &Calendar,
    today: NaiveDate,
) -> Vec<Planned> {
    let mut future = opportunity.clone();
    let mut day = today;
    let mut planned: Vec<Planned> = Vec::new();
    while planned.len() < MOST {
        let now = plan(&future, settings, calendar, day);
        let next = now.moves.into_iter().min_by_key(|it| on(it, day));
        let interview = next_interview(&future, day);
        let step = match (next, interview) {
            (Some(step), Some(it)) if on(&step, day).0 <= it.1.date => step,
            (Some(step), None) => step,
            (_, Some((id, held))) => {
                day = held.date;
                future.put(id, Stamp::default(), Body::Interview(held));
                continue;
            }
            (None, None) => break,
        };
        let date = on(&step, day).0;
        day = date;
        let then = on_day(&future, settings, calendar, date, &step);
        // What counts from that day on may have moved it.
        let Some(step) = then.filter(|it| it.window.preferred <= date) else {
            continue;
        };
        let end = milestone(&future);
        if !planned.is_empty() && end.is_none_or(|end| date > end) {
            break;
        }
        let id = Id(format!("ahead-{:02}", planned.len()));
        future.put(id, Stamp::default(), done(&step, date));
        planned.push(Planned { date, step });
    }
    planned
}

/// The move as it stands on `date`: its state, and its channel. A letter put off may have lapsed.
fn on_day(
    future: &Opportunity,
    settings: &Settings,
    calendar: &Calendar,
    date: NaiveDate,
    step: &Move,
) -> Option<Move> {
    let then = plan(future, settings, calendar, date).moves.into_iter();
    let mut same = then.filter(|it| it.kind == step.kind && it.about == step.about);
    same.next()
}

/// The day a move is assumed to be made, and what comes first on one and the same day.
fn on(step: &Move, day: NaiveDate) -> (NaiveDate, MoveKind, Option<Id>) {
    (
        step.window.preferred.max(day),
        step.kind,
        step.about.clone(),
    )
}

/// Day 42 of the latest interview, held or ahead.
fn milestone(opportunity: &Opportunity) -> Option<NaiveDate> {
    let last = opportunity.interviews().map(|(_, it)| it.date).max()?;
    last.checked_add_days(DayCount::new(MILESTONE_DAYS))
}

/// The next interview after `day`, as it will be once it has taken place.
fn next_interview(future: &Opportunity, day: NaiveDate) -> Option<(Id, Interview)> {
    let ahead = future
        .interviews()
        .filter(|(_, it)| !it.has_taken_place(day));
    let (id, it) = ahead.min_by_key(|(id, it)| (it.date, *id))?;
    let held = Interview {
        held: true,
        ..it.clone()
    };
    Some((id.clone(), held))
}

/// What the history will say once `step` is made on `date`.
fn done(step: &Move, date: NaiveDate) -> Body {
    let kind = match (step.kind, step.channel) {
        // Nobody knows what they will say to more days, so it is listed once.
        (MoveKind::Prepare | MoveKind::AskTime, _) | (_, Channel::Alone) => {
            return Body::Skip(Skip {
                date,
                kind: step.kind,
                about: step.about.clone(),
            });
        }
        // These are done once somebody is reached.
        (MoveKind::Debrief | MoveKind::Brief | MoveKind::Answer, Channel::Phone) => {
            TouchKind::Visit
        }
        (_, Channel::Phone) => TouchKind::Call(Outcome::MessageLeft { with: None }),
        (_, Channel::Letter) => TouchKind::Letter,
        (_, Channel::Email) => TouchKind::Email,
    };
    Body::Touch(Touch {
        date,
        kind,
        to: step.who.iter().cloned().collect(),
        purpose: step.kind.purpose(),
        note: String::new(),
        text: None,
    })
}
