use chrono::{Days as DayCount, NaiveDate};

use super::facts::Facts;
use super::history::{History, InterviewTime};
use super::step::Step;
use super::{Channel, MILESTONE_DAYS, Move, MoveKind, Pace, steps};
use crate::day::{Calendar, Days};
use crate::record::{Id, Opportunity, Outcome, Settings, Skip, Touch, TouchKind};

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
    let mut history = History::of(opportunity, today);
    let mut planned: Vec<Planned> = Vec::new();
    while planned.len() < MOST {
        let is_over = |date| !planned.is_empty() && end.is_none_or(|end| date > end);
        let mut facts = Facts::of(&history, settings.medium);
        let mut coming = next(&facts, &pace, &days);
        // The day alone may move it: a letter put off may have lapsed by then.
        while let Some(Upcoming::Move(_, date)) = coming
            && date > facts.today
            && !is_over(date)
            && history.is_same_on(date)
        {
            facts.today = date;
            coming = next(&facts, &pace, &days);
        }
        match coming {
            Some(Upcoming::Interview(when)) => {
                history.assume_held(when);
                history.go_on_to(when.0);
            }
            Some(Upcoming::Move(_, date)) if is_over(date) => break,
            // What counts from that day on may move it.
            Some(Upcoming::Move(_, date)) if date > facts.today => history.go_on_to(date),
            Some(Upcoming::Move(step, date)) => {
                let step = step.into_move(&facts, &days);
                history.go_on_to(date);
                assume(&mut history, &step, date);
                planned.push(Planned { date, step });
            }
            None => break,
        }
    }
    planned
}

/// What comes next.
enum Upcoming<'a> {
    /// A move, and the day it is assumed to be made.
    Move(Step<'a>, NaiveDate),
    /// An interview.
    Interview(InterviewTime),
}

fn next<'a>(facts: &Facts<'a>, pace: &Pace, days: &Days<'_>) -> Option<Upcoming<'a>> {
    let (moves, _) = steps(facts, pace, days);
    let first = moves
        .into_iter()
        .min_by(|a, b| order(a, facts.today).cmp(&order(b, facts.today)));
    let first = first.map(|step| {
        let date = made_on(&step, facts.today);
        (step, date)
    });
    let interview = facts
        .next
        .map(|(_, interview)| (interview.date, interview.time));
    match (first, interview) {
        (Some((_, date)), Some(when)) if date > when.0 => Some(Upcoming::Interview(when)),
        (Some((step, date)), _) => Some(Upcoming::Move(step, date)),
        (None, when) => when.map(Upcoming::Interview),
    }
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
    let last = opportunity
        .interviews()
        .map(|(_, interview)| interview.date)
        .max()?;
    last.checked_add_days(DayCount::new(MILESTONE_DAYS))
}

/// Lets the history say that `step` was made on `date`.
fn assume(history: &mut History<'_>, step: &Move, date: NaiveDate) {
    let kind = match (step.kind, step.channel) {
        // Nobody knows what they will say to more days, so it is listed once.
        (MoveKind::Prepare | MoveKind::AskTime, _) | (_, Channel::Alone) => {
            return history.assume_skip(Skip {
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
    history.assume_touch(Touch {
        date,
        kind,
        to: step.who.iter().cloned().collect(),
        purpose: step.kind.purpose(),
        note: String::new(),
        text: None,
    });
}
