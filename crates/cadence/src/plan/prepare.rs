use super::facts::Facts;
use super::{Channel, MoveKind, Reason, Rule, Step, Window};
use crate::day::Days;

/// Working days before the interview on which getting ready may begin.
const LEAD: u32 = 3;

/// Getting ready for the next interview, due the working day before.
pub(super) fn prepare<'a>(facts: &Facts<'a>, days: &Days<'_>) -> Option<Step<'a>> {
    let (id, interview) = facts.next?;
    let since = facts
        .latest
        .map_or(chrono::NaiveDate::MIN, |(_, interview)| interview.date);
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
    Some(Step {
        kind: MoveKind::Prepare,
        about: Some(id),
        who: interview.met.first(),
        via_counselor: false,
        channel: Channel::Alone,
        window,
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
