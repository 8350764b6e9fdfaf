//! What a touch is for and whom it went to, where nobody has said so.

use cadence::plan::{Caller, Move, MoveKind, Plan, Reason};
use cadence::record::{ContactKind, Id, Opportunity, Purpose};

use super::choice::LogChoice;
use crate::route::Errand;

/// Whom a touch went to, and what for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Aim {
    pub(super) purpose: Purpose,
    pub(super) to: Option<Id>,
}

/// The move one came from, where such a touch makes it; else the most pressing move that it makes
/// with the employer or the agency; else keeping in touch with the interviewer.
pub(super) fn aim(
    choice: LogChoice,
    opening: &Opportunity,
    plan: &Plan,
    errand: Option<&Errand>,
) -> Aim {
    let mut fitting = moves(plan).filter(|step| fits(choice, step.kind));
    let came_from = errand.and_then(|errand| fitting.clone().find(|step| errand.is(step)));
    // A call is no reference's unless one came to call them.
    let is_reference = |step: &Move| match step.reason {
        Reason::Reply { from, .. } => from == Caller::Reference,
        _ => matches!(step.kind, MoveKind::Brief | MoveKind::Thank),
    };
    match came_from.or_else(|| fitting.find(|step| !is_reference(step))) {
        Some(step) => Aim {
            purpose: step.kind.purpose(),
            to: step.who.clone(),
        },
        // Who called is asked, and not guessed.
        None if choice.is_call() => Aim::default(),
        None => {
            let mut people = opening.contacts_of(ContactKind::Interviewer);
            Aim {
                purpose: Purpose::FollowUp,
                to: people.next().map(|(id, _)| id.clone()),
            }
        }
    }
}

/// What a touch to just this person is for.
pub(super) fn purpose(choice: LogChoice, to: Option<&Id>, plan: &Plan) -> Purpose {
    let mut fitting = moves(plan).filter(|step| fits(choice, step.kind));
    let meant = fitting.find(|step| step.who.as_ref() == to);
    meant.map_or(Purpose::FollowUp, |step| step.kind.purpose())
}

/// What is held until the debrief may have been done all the same.
fn moves(plan: &Plan) -> impl Iterator<Item = &Move> + Clone {
    plan.moves.iter().chain(&plan.held)
}

/// Whether such a touch makes a move of this kind.
fn fits(choice: LogChoice, kind: MoveKind) -> bool {
    use MoveKind::{
        Answer, AskTime, Brief, Cadence, Debrief, DoorOpen, Letter, Nudge, Prepare, Reply, Settle,
        Thank,
    };
    match choice {
        LogChoice::MessageLeft | LogChoice::NoAnswer | LogChoice::Reached => {
            !matches!(kind, Letter | DoorOpen | Prepare | Settle)
        }
        LogChoice::Letter | LogChoice::Email => {
            matches!(
                kind,
                Letter | DoorOpen | Nudge | Cadence | Answer | AskTime | Reply | Thank
            )
        }
        LogChoice::Text | LogChoice::Network => {
            matches!(kind, Nudge | Cadence | Answer | AskTime | Reply | Thank)
        }
        LogChoice::Video | LogChoice::Visit => {
            matches!(
                kind,
                Debrief | Cadence | Answer | AskTime | Reply | Nudge | Brief | Thank
            )
        }
        _ => false,
    }
}
