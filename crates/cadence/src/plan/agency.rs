use super::facts::Facts;
use super::{Channel, MoveKind, Reason, Rule, Step, Window};
use crate::day::Days;
use crate::record::{ContactKind, Purpose, Touch};

/// The debrief that the employer's moves wait for (R12), where an agency arranged the latest
/// interview.
pub(super) fn debrief<'a>(facts: &Facts<'a>, days: &Days<'_>) -> Option<Step<'a>> {
    let (_, interview) = facts.latest.filter(|(_, interview)| interview.agency)?;
    let is_it = |touch: &Touch| touch.date >= interview.date && is_debrief(facts, touch);
    let settled = facts.offer.is_some()
        || facts.turned_down.is_some()
        || facts.touches().any(is_it)
        || facts.is_skipped(MoveKind::Debrief, None, interview.date);
    if settled {
        return None;
    }
    let window = Window {
        opens: interview.date,
        preferred: interview.date,
        closes: days.add(interview.date, 1),
    };
    Some(Step {
        kind: MoveKind::Debrief,
        about: None,
        who: facts.counselor(),
        via_counselor: false,
        channel: Channel::Phone,
        window,
        beside: None,
        snoozed: None,
        rule: Rule::R12,
        reason: Reason::Debrief(interview.date),
        since: interview.date,
    })
}

/// Talking to the counselor, whatever it was logged as. A message left or an e-mail asks for the
/// talk and does not stand for it: the counselor has to hear the full result.
fn is_debrief<'a>(facts: &Facts<'a>, touch: &Touch) -> bool {
    let to_counselor = || {
        let mut people = touch
            .to
            .iter()
            .filter_map(|id| facts.opportunity.contact(id));
        people.any(|contact| contact.kind == ContactKind::Counselor)
    };
    touch.is_talk() && (touch.purpose == Purpose::Debrief || to_counselor())
}
