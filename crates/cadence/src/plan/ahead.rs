use chrono::{Days as DayCount, NaiveDate};

use super::facts::Facts;
use super::history::{Assumed, History};
use super::step::Step;
use super::{Channel, MILESTONE_DAYS, Move, MoveKind, Pace, steps};
use crate::day::{Calendar, Days};
use crate::record::{Body, Id, Opportunity, Outcome, Settings, Skip, Touch, TouchKind};

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
    if !opportunity.is_active() {
        return Vec::new();
    }
    let pace = Pace::of(settings);
    let days = Days::of(opportunity, settings, calendar);
    let end = milestone(opportunity);
    let mut done: Vec<Body> = Vec::new();
    let mut held = None;
    let mut day = today;
    let mut planned: Vec<Planned> = Vec::new();
    while planned.len() < MOST {
        let assumed = Assumed { done: &done, held };
        let history = History::assuming(assumed, opportunity, day);
        let facts = Facts::of(history, settings.medium);
        let interview = facts.next.map(|(_, it)| (it.date, it.time));
        let (moves, _) = steps(&facts, &pace, &days);
        let next = moves
            .into_iter()
            .min_by(|a, b| order(a, day).cmp(&order(b, day)));
        let step = match (next, interview) {
            (Some(step), Some(when)) if made_on(&step, day) <= when.0 => step,
            (Some(step), None) => step,
            (_, Some(when)) => {
                day = when.0;
                held = Some(when);
                continue;
            }
            (None, None) => break,
        };
        let date = made_on(&step, day);
        if !planned.is_empty() && end.is_none_or(|end| date > end) {
            break;
        }
        if date > day {
            // What counts from that day on may move it, and a letter put off may have lapsed.
            day = date;
            continue;
        }
        let step = step.into_move(&facts, &days);
        done.push(made(&step, date));
        planned.push(Planned { date, step });
    }
    planned
}

/// The day a move is assumed to be made.
fn made_on(step: &Step<'_>, day: NaiveDate) -> NaiveDate {
    step.window.preferred.max(day)
}

/// What comes first.
fn order<'a>(step: &Step<'a>, day: NaiveDate) -> (NaiveDate, MoveKind, Option<&'a Id>) {
    (made_on(step, day), step.kind, step.about)
}

/// Day 42 of the latest interview, held or ahead.
fn milestone(opportunity: &Opportunity) -> Option<NaiveDate> {
    let last = opportunity.interviews().map(|(_, it)| it.date).max()?;
    last.checked_add_days(DayCount::new(MILESTONE_DAYS))
}

/// What the history will say once `step` is made on `date`.
fn made(step: &Move, date: NaiveDate) -> Body {
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
