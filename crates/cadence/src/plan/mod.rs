//! What to do next, and why.
//!
//! [`plan`] gives the moves of one opportunity on one day, [`plan_all`] those of all of them with
//! the nudges that an offer brings. [`ahead`] looks on to the six-week milestone. All are pure:
//! the same history, settings, calendar and day give the same plan, in whatever order the history
//! was entered.

mod agency;
mod ahead;
mod cadence;
mod facts;
mod letters;
mod moves;
mod offer;
mod overuse;
mod patience;
mod prepare;
mod references;
mod reply;
mod seriousness;
mod window;

pub use ahead::{Planned, ahead};
pub use moves::{Awaited, Channel, ChannelReason, LastContact, Move, MoveKind, Plan, Reason, Rule};
pub use offer::{Offer, Offered, offered, standing_offer};
pub use overuse::{OVERUSE, OVERUSE_DAYS, Overused, named, overused};
pub use patience::{MILESTONE_DAYS, Patience};
pub use seriousness::{Fact, Rung, Seriousness, Signal};
pub use window::{Asked, Basis, Pace, Said, State, Window, window};

use chrono::NaiveDate;

use crate::day::{Calendar, Calendars, Days};
use crate::record::{Details, Opportunity, Settings};
use facts::Facts;

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
    let days = Days::of(opportunity, settings, calendar);
    let facts = Facts::of(opportunity, settings.medium, today);
    let mut plan = Plan {
        opportunity: opportunity.id.clone(),
        moves: Vec::new(),
        held: Vec::new(),
        paused_until: days.pause_on(today).map(|it| it.to),
        patience: Patience::of(&facts, today),
        seriousness: Seriousness::of(opportunity, today),
        uncounted: facts.uncounted,
        active: opportunity.is_active(),
    };
    if !plan.active {
        return plan;
    }
    let pace = Pace::of(settings);
    let opened = cadence::opened(&facts, &pace, &days);
    let cadence = cadence::cadence(&facts, &pace, &days, opened);
    let debrief = agency::debrief(&facts, &days);
    let reply = reply::reply(&facts, &days);
    // The cadence stands still while something waits for an answer.
    let goes_on = facts.cadence_goes_on() && reply.is_none();
    let cadence = cadence.filter(|_| goes_on);
    let letters = letters::letters(&facts, opened, &days);
    match &debrief {
        // A late letter helps nobody, so letters are held no longer than the debrief is in time.
        Some(debrief) if today <= debrief.window.closes => plan.held.extend(letters),
        _ => plan.moves.extend(letters),
    }
    let employer = reply.into_iter().chain(cadence);
    match debrief {
        Some(_) => plan.held.extend(employer),
        None => plan.moves.extend(employer),
    }
    plan.moves.extend(debrief);
    plan.moves.extend(prepare::prepare(&facts, &days));
    plan.moves.extend(references::brief(&facts, &days));
    plan.moves.extend(references::thank(&facts, &days));
    plan.moves.extend(offer::own(&facts, &days));
    plan.moves.extend(offer::door_open(&facts, &days));
    for held in &mut plan.held {
        held.settle(&facts, &days);
    }
    for it in &mut plan.moves {
        it.settle(&facts, &days);
    }
    sort(&mut plan.moves);
    plan
}

fn sort(moves: &mut [Move]) {
    moves.sort_by(|a, b| a.order().cmp(&b.order()));
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
        .map(|it| plan_beside(offer.as_ref(), it, settings, calendars, today))
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
    let none = Details::default();
    let calendar = calendars.of(opportunity.details.as_ref().unwrap_or(&none));
    let mut plan = plan(opportunity, settings, &calendar, today);
    if let Some(offer) = offer {
        let days = Days::of(opportunity, settings, &calendar);
        let facts = Facts::of(opportunity, settings.medium, today);
        let nudge = offer::nudge(offer, &facts, &days);
        // It goes to the employer, so it waits for the debrief as well (R12).
        if plan.moves.iter().any(|it| it.kind == MoveKind::Debrief) {
            plan.held.extend(nudge);
        } else {
            plan.moves.extend(nudge);
            sort(&mut plan.moves);
        }
    }
    plan
}
