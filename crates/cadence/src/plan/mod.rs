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
mod seriousness;
mod window;

pub use ahead::{Planned, ahead};
pub use moves::{Channel, ChannelReason, LastContact, Move, MoveKind, Plan, Reason, Rule};
pub use offer::{Offer, Offered, offered, standing_offer};
pub use overuse::{OVERUSE, OVERUSE_DAYS, Overused, named, overused};
pub use patience::{MILESTONE_DAYS, Patience};
pub use seriousness::{Fact, Rung, Seriousness, Signal};
pub use window::{Asked, Basis, Pace, State, Window, window};

use chrono::NaiveDate;

use crate::day::{Calendar, Calendars, Days};
use crate::record::{Opportunity, Settings};
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
    let facts = Facts::of(opportunity, today);
    let mut plan = Plan {
        opportunity: opportunity.id.clone(),
        moves: Vec::new(),
        held: Vec::new(),
        paused_until: days.pause_on(today).map(|it| it.to),
        patience: Patience::of(&facts, today),
        seriousness: Seriousness::of(opportunity),
        active: opportunity.is_active(),
    };
    if !plan.active {
        return plan;
    }
    let pace = Pace::of(settings);
    let opened = cadence::opened(&facts, &pace, &days);
    let cadence = cadence::cadence(&facts, &pace, &days, opened);
    let debrief = agency::debrief(&facts, &days);
    let employer = letters::letters(&facts, opened.is_some(), &days)
        .into_iter()
        .chain(cadence.filter(|_| facts.cadence_goes_on()));
    if debrief.is_some() {
        plan.held.extend(employer);
        plan.moves.extend(debrief);
    } else {
        plan.moves.extend(employer);
    }
    plan.moves.extend(prepare::prepare(&facts, &days));
    plan.moves.extend(references::brief(&facts, &days));
    plan.moves.extend(references::thank(&facts, &days));
    plan.moves.extend(offer::answer(&facts, &days));
    plan.moves.extend(offer::door_open(&facts, &days));
    for held in &mut plan.held {
        held.settle(&facts, &days);
    }
    for it in &mut plan.moves {
        it.settle(&facts, &days);
    }
    plan.moves.sort_by(|a, b| a.order().cmp(&b.order()));
    plan
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
    let calendar = calendars.of(&opportunity.details());
    let mut plan = plan(opportunity, settings, &calendar, today);
    if let Some(offer) = offer {
        let days = Days::of(opportunity, settings, &calendar);
        let facts = Facts::of(opportunity, today);
        plan.moves.extend(offer::nudge(offer, &facts, &days));
        plan.moves.sort_by(|a, b| a.order().cmp(&b.order()));
    }
    plan
}
