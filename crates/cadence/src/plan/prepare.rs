use super::facts::Facts;
use super::{Channel, Move, MoveKind, Reason, Rule, State, Window};
use crate::day::Days;

/// Working days before the interview on which getting ready may begin.
const LEAD: u32 = 3;

/// Getting ready for the next interview, due the working day before.
pub(super) fn prepare(facts: &Facts<'_>, days: &Days<'_>) -> Option<Move> {
    let (id, interview) = facts.next?;
    let since = facts
        .latest
        .map_or(chrono::NaiveDate::MIN, |(_, it)| it.date);
    if facts.offer.is_some() || facts.is_skipped(MoveKind::Prepare, Some(id), since) {
        return None;
    }
    let preferred = days.previous(interview.date);
    let opens = (1..LEAD).fold(preferred, |day, _| days.previous(day));
    let window = Window {
        opens,
        preferred,
        closes: interview.date,
    };
    Some(Move {
        opportunity: facts.opportunity.id.clone(),
        kind: MoveKind::Prepare,
        about: Some(id.clone()),
        who: interview.met.first().cloned(),
        via_counselor: false,
        channel: Channel::Alone,
        window,
        state: State::Waiting,
        on: window.preferred,
        beside: None,
        snoozed: None,
        rule: Rule::R7,
        reason: match interview.is_task() {
            true => Reason::HandIn(interview.date),
            false => Reason::Prepare(interview.date),
        },
        since,
    })
}
