//! What is likely to have happened by now, which comes first; nothing else is left out.

use cadence::plan::{Awaited, Basis, Channel, Move, MoveKind, Plan, Reason, Rung};
use cadence::record::{NewsKind, Opportunity, Outcome, TouchKind};
use chrono::NaiveDate;

use super::choice::{LogChoice, THEY, YOU};
use crate::route::Errand;

/// All that can have happened at an opening, each in one of three places.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LogOrder {
    /// What is likely now, by what is due and what was last: the person's own first.
    pub(super) likely: Vec<LogChoice>,
    /// What else the person can have done.
    pub(super) you: Vec<LogChoice>,
    /// What else the employer can have done.
    pub(super) they: Vec<LogChoice>,
}

impl LogOrder {
    /// For an opening as it stands; `errand` is the move of Today that one came from.
    pub(super) fn of(
        opening: &Opportunity,
        plan: &Plan,
        errand: Option<&Errand>,
        today: NaiveDate,
    ) -> Self {
        let own = own(step(plan, errand));
        let theirs = theirs(opening, plan, today);
        let can = |choice: &LogChoice| choice.can_have_happened(opening, today);
        let likely = own.into_iter().chain(theirs).filter(can).collect();
        let rest = |all: &[LogChoice]| {
            let rest = all.iter().copied().filter(can);
            let is_else = |choice: &LogChoice| !own.contains(choice) && !theirs.contains(choice);
            rest.filter(is_else).collect()
        };
        Self {
            likely,
            you: rest(&YOU),
            they: rest(&THEY),
        }
    }
}

/// The move one came from; else the most pressing one with the employer or the agency.
fn step<'a>(plan: &'a Plan, errand: Option<&Errand>) -> Option<&'a Move> {
    let mut moves = plan.moves.iter().chain(&plan.held);
    let came_from = errand.and_then(|errand| moves.clone().find(|step| errand.is(step)));
    came_from.or_else(|| {
        moves.find(|step| {
            step.channel != Channel::Alone
                && !matches!(step.kind, MoveKind::Brief | MoveKind::Thank)
        })
    })
}

/// What the person will have done about a move.
fn own(step: Option<&Move>) -> [LogChoice; 3] {
    use LogChoice::{Email, Letter, MessageLeft, NoAnswer, Reached};
    match step.map(|step| step.channel) {
        Some(Channel::Letter) => [Letter, Email, MessageLeft],
        Some(Channel::Email) => [Email, Letter, MessageLeft],
        Some(Channel::Phone | Channel::Alone) | None => [MessageLeft, NoAnswer, Reached],
    }
}

/// What the employer will have done, at this point of its way to a decision.
fn theirs(opening: &Opportunity, plan: &Plan, today: NaiveDate) -> [LogChoice; 3] {
    use LogChoice::{
        AskedAbout, AskedReferences, Called, CalledOff, CheckedReference, InvitedBack, MissedCall,
        MoreTime, NamedDate, NotCalled, Offered, Promised,
    };
    let rung = plan.seriousness.rung;
    if rung == Rung::Offer {
        [Called, MoreTime, AskedAbout]
    } else if is_their_call_due(plan, today) {
        [Called, NotCalled, MissedCall]
    } else if opening.arranged(today).next().is_some() {
        [Called, CalledOff, AskedAbout]
    } else if rung >= Rung::ReferencesAsked {
        [Called, CheckedReference, Offered]
    } else if waits_for_decision(plan) {
        [Called, NamedDate, Offered]
    } else if waits_for_call(opening) {
        [Called, MissedCall, Promised]
    } else if rung == Rung::Warm {
        [Called, InvitedBack, AskedReferences]
    } else {
        [Called, Promised, InvitedBack]
    }
}

/// The day has come on which they said they would call.
fn is_their_call_due(plan: &Plan, today: NaiveDate) -> bool {
    plan.moves.iter().chain(&plan.held).any(|step| {
        let Reason::Reply { to, since, .. } = step.reason else {
            return false;
        };
        to == Awaited::AgreedCall && since <= today
    })
}

/// They have named the day of their decision, and have not told it yet.
fn waits_for_decision(plan: &Plan) -> bool {
    plan.moves.iter().chain(&plan.held).any(|step| {
        let Reason::Cadence { basis, .. } = &step.reason else {
            return false;
        };
        matches!(basis, Basis::Decision(_))
    })
}

/// The last that happened was a call to them that reached nobody.
fn waits_for_call(opening: &Opportunity) -> bool {
    let is_heard = |kind: &NewsKind| *kind != NewsKind::PromisedContact;
    let heard = opening.news().filter(|(_, news)| is_heard(&news.kind));
    let heard = heard.map(|(_, news)| news.date).max();
    let touches = opening.touches().map(|(_, touch)| touch);
    let last = touches.max_by_key(|touch| touch.date);
    last.is_some_and(|touch| {
        let is_open = matches!(
            touch.kind,
            TouchKind::Call(Outcome::MessageLeft { .. } | Outcome::NoAnswer)
        );
        is_open && heard < Some(touch.date)
    })
}
