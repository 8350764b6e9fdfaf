//! What to do next, and why.
//!
//! [`plan`] gives the moves of one opportunity on one day, [`plan_all`] those of all of them with
//! the nudges that an offer brings. [`ahead()`] looks on to the six-week milestone. All are pure:
//! the same history, settings, calendar and day give the same plan, in whatever order the history
//! was entered.

mod agency;
mod ahead;
mod cadence;
mod facts;
mod history;
mod inform;
mod letters;
mod moves;
mod offer;
mod opened;
mod overuse;
mod patience;
mod prepare;
mod put_off;
mod references;
mod reply;
mod seriousness;
mod standing;
mod step;
mod window;

pub use ahead::{Planned, ahead};
pub use moves::{
    Awaited, Caller, Channel, ChannelReason, LastContact, Move, MoveKind, Plan, Reason, Rule,
};
pub use offer::{Offer, Offered, offered, standing_offer};
pub use overuse::{OVERUSE, OVERUSE_DAYS, Overused, named, overused};
pub use patience::{MILESTONE_DAYS, Patience};
pub use put_off::put_off_days;
pub use seriousness::{EmployerSignal, Fact, Rung, Seriousness};
pub use window::{Asked, Basis, NamedDay, Pace, State, Window, window};

use chrono::NaiveDate;

use crate::day::{Calendar, Calendars, Days};
use crate::record::{Details, Opportunity, Settings};
use facts::Facts;
use history::History;
use step::Step;

/// The plan of one opportunity on `today`.
///
/// `calendar` is that of the employer ([`Calendars::of`]). A closed opportunity has no moves.
#[must_use]
pub fn plan(
    opportunity: &Opportunity,
    settings: &Settings,
    calendar: &Calendar,
    today: NaiveDate,
) -> Plan {
    plan_with(None, opportunity, settings, calendar, today)
}

fn plan_with(
    offer: Option<&Offer>,
    opportunity: &Opportunity,
    settings: &Settings,
    calendar: &Calendar,
    today: NaiveDate,
) -> Plan {
    let days = Days::of(opportunity, settings, calendar);
    let history = History::of(opportunity, today);
    let facts = Facts::of(&history, settings.medium);
    let active = opportunity.is_active();
    let (mut moves, mut held) = if active {
        steps(&facts, &Pace::of(settings), &days)
    } else {
        (Vec::new(), Vec::new())
    };
    // It goes to the employer, so it waits for the debrief as well (R12).
    let waits = moves.iter().any(|step| step.kind == MoveKind::Debrief);
    let nudge = offer.and_then(|offer| offer::nudge(offer, &facts, &days));
    if waits { &mut held } else { &mut moves }.extend(nudge);
    let as_moves = |steps: Vec<Step<'_>>| {
        let moves = steps.into_iter().map(|step| step.into_move(&facts, &days));
        moves.collect::<Vec<_>>()
    };
    let (mut moves, held) = (as_moves(moves), as_moves(held));
    moves.sort_by(|a, b| a.order().cmp(&b.order()));
    Plan {
        opportunity: opportunity.id.clone(),
        moves,
        held,
        paused_until: days.pause_on(today).map(|pause| pause.to),
        patience: Patience::of(&facts, today),
        informed_by: inform::informed_by(&facts, settings).filter(|_| active),
        seriousness: Seriousness::read(opportunity, today, facts.offer, facts.turned_down),
        uncounted: facts.uncounted,
        active,
    }
}

/// The moves of one active opportunity, and those held until the counselor is debriefed.
fn steps<'a>(facts: &Facts<'a>, pace: &Pace, days: &Days<'_>) -> (Vec<Step<'a>>, Vec<Step<'a>>) {
    let opened = opened::opened(facts, pace, days);
    let debrief = agency::debrief(facts, days);
    let reply = reply::reply(facts, days);
    let returned = reply::returned(facts, days);
    // The cadence stands still while something waits for an answer.
    let waits = reply.is_some() || (facts.through_agency && !returned.is_empty());
    let goes_on = facts.cadence_goes_on() && !waits;
    let cadence = goes_on.then(|| cadence::cadence(facts, pace, days, opened));
    let letters = letters::letters(facts, opened, days);
    let (mut moves, mut held) = (Vec::new(), Vec::new());
    match &debrief {
        // A late letter helps nobody, so letters are held no longer than the debrief is in time.
        Some(debrief) if facts.today <= debrief.window.closes => held.extend(letters),
        _ => moves.extend(letters),
    }
    let employer = reply.into_iter().chain(cadence.flatten());
    match debrief {
        Some(_) => held.extend(employer),
        None => moves.extend(employer),
    }
    moves.extend(debrief);
    moves.extend(returned);
    moves.extend(prepare::prepare(facts, days));
    moves.extend(references::brief(facts, days));
    moves.extend(references::thank(facts, days));
    moves.extend(offer::own(facts, days));
    moves.extend(offer::door_open(facts, days));
    for step in moves.iter_mut().chain(&mut held) {
        step.put_off(facts, days);
    }
    (moves, held)
}

/// The plans of all opportunities on `today`, in their order, with a `nudge` for every other
/// active one where there is an offer.
#[must_use]
pub fn plan_all<'a>(
    opportunities: impl IntoIterator<Item = &'a Opportunity> + Clone,
    settings: &Settings,
    calendars: &Calendars,
    today: NaiveDate,
) -> Vec<Plan> {
    let offer = standing_offer(opportunities.clone(), today);
    opportunities
        .into_iter()
        .map(|opportunity| plan_beside(offer.as_ref(), opportunity, settings, calendars, today))
        .collect()
}

/// The plan of one opportunity where another may have an offer ([`standing_offer`]).
#[must_use]
pub fn plan_beside(
    offer: Option<&Offer>,
    opportunity: &Opportunity,
    settings: &Settings,
    calendars: &Calendars,
    today: NaiveDate,
) -> Plan {
    let calendar = match &opportunity.details {
        Some(details) => calendars.of(details),
        None => calendars.of(&Details::default()),
    };
    plan_with(offer, opportunity, settings, &calendar, today)
}
