use chrono::NaiveDate;

use super::facts::Facts;
use super::letters;
use super::moves::ChannelReason;
use super::opened::Opened;
use super::{Basis, Channel, LastContact, MoveKind, Pace, Reason, Rule, Step, window};
use crate::day::Days;
use crate::record::{Id, Medium, NewsKind};

/// Calls with no answer in a row after which it is time to write (step 7).
const TIRED: usize = 3;

/// The cadence move (R2, R5, R9): at most one; `None` before there was any contact.
///
/// `opened` is what [`super::opened::opened`] says.
pub(super) fn cadence<'a>(
    facts: &Facts<'a>,
    pace: &Pace,
    days: &Days<'_>,
    opened: Option<Opened>,
) -> Option<Step<'a>> {
    let (anchor, last) = facts.anchor()?;
    let start = facts.left_out.unwrap_or(anchor);
    let (window, basis) = window(days, pace, start, &facts.asked);
    let (channel, channel_reason) = channel(facts, basis, opened);
    // They asked for the call.
    let may_choose = !is_called_for(facts, basis);
    let promises = facts
        .news()
        .filter(|news| news.kind == NewsKind::PromisedContact);
    let promised = promises.map(|promise| promise.date).max();
    Some(Step {
        kind: MoveKind::Cadence,
        about: None,
        who: facts.employer_contact,
        via_counselor: facts.through_agency,
        channel,
        window,
        beside: beside(facts, channel).filter(|_| may_choose),
        snoozed: None,
        rule: if facts.through_agency {
            Rule::R12
        } else {
            Rule::R2
        },
        reason: Reason::Cadence {
            anchor,
            last,
            basis,
            left_out: facts.left_out,
            call_on: facts
                .asked
                .call_on
                .map(|call| call.day)
                .filter(|day| *day > start),
            decision: facts.asked.decision.map(|decision| decision.day),
            promised: promised.filter(|date| *date >= anchor),
            not_before: facts
                .asked
                .not_before
                .map(|rule| rule.day)
                .filter(|day| *day > days.add(start, pace.min)),
            channel: channel_reason,
            no_answers: facts.no_answers.len().try_into().unwrap_or(u32::MAX),
            uncounted: facts.uncounted,
        },
        since: start,
    })
}

/// Which channel (R2, R9), and why if it is not the phone. What the employer asked for goes first.
fn channel(
    facts: &Facts<'_>,
    basis: Basis,
    opened: Option<Opened>,
) -> (Channel, Option<ChannelReason>) {
    if facts.through_agency {
        return (Channel::Phone, None);
    }
    let calls = facts.no_answers.len();
    if calls >= TIRED {
        let calls = calls.try_into().unwrap_or(u32::MAX);
        return (written(facts), Some(ChannelReason::NoAnswers(calls)));
    }
    if is_called_for(facts, basis) {
        return (Channel::Phone, None);
    }
    if facts.no_phone.is_some() {
        return (written(facts), Some(ChannelReason::NoPhone));
    }
    if facts.medium == Medium::Writing {
        return (written(facts), Some(ChannelReason::InWriting));
    }
    if asks_for_decision(facts, basis) {
        return (Channel::Phone, None);
    }
    if opened.is_some_and(|opened| !is_made(facts, opened.on)) && owes_letter(facts) {
        return (Channel::Letter, Some(ChannelReason::NoLetterYet));
    }
    let mut last = facts.contacts.iter().rev().take(2);
    let two_messages =
        last.len() == 2 && last.all(|(_, contact)| *contact == LastContact::MessageLeft);
    if two_messages {
        return (Channel::Letter, Some(ChannelReason::TwoMessages));
    }
    (Channel::Phone, None)
}

/// The means at the side of this one, where the employer has not asked for one way.
pub(super) fn beside(facts: &Facts<'_>, channel: Channel) -> Option<Channel> {
    let may_choose = facts.is_unsaid && facts.no_phone.is_none() && !facts.through_agency;
    let other = match channel {
        Channel::Phone => written(facts),
        Channel::Letter | Channel::Email => Channel::Phone,
        Channel::Alone => return None,
    };
    may_choose.then_some(other)
}

/// Whether they asked for a call on a day that the move is for, and not for no calls since.
fn is_called_for(facts: &Facts<'_>, basis: Basis) -> bool {
    let called_for = facts.asked.call_on.filter(|call| asks_for(facts, call.day));
    let called_for = called_for.filter(|_| !matches!(basis, Basis::Decision(_)));
    called_for.is_some_and(|call| facts.no_phone <= Some(call.on))
}

/// In writing: by e-mail where an address is known.
pub(super) fn written(facts: &Facts<'_>) -> Channel {
    let has_address = facts
        .employer_contact
        .and_then(|id| facts.opportunity.contact(id))
        .is_some_and(|contact| !contact.email.is_empty());
    if has_address {
        Channel::Email
    } else {
        Channel::Letter
    }
}

/// Whether the day they asked to be called on is what the move is for: it was not followed by a
/// contact.
fn asks_for(facts: &Facts<'_>, day: NaiveDate) -> bool {
    let start = facts.left_out.or(facts.anchor().map(|(date, _)| date));
    start < Some(day)
}

/// Whether the move asks for a decision on the day after it was to be made, or later if nothing was
/// done since.
fn asks_for_decision(facts: &Facts<'_>, basis: Basis) -> bool {
    let is_past = |day: NaiveDate| day < facts.today && asks_for(facts, day);
    matches!(basis, Basis::Decision(_))
        || facts
            .asked
            .decision
            .is_some_and(|decision| is_past(decision.day))
}

/// Whether the move of a window that opened on this day was made, in any way, or left out.
fn is_made(facts: &Facts<'_>, opened: NaiveDate) -> bool {
    let mut touches = facts.with_employer();
    facts.is_skipped(MoveKind::Cadence, None, opened)
        || touches.any(|touch| touch.date >= opened && touch.is_contact())
}

/// The employer's default channel for anything but the cadence.
pub(super) fn employer_channel(facts: &Facts<'_>) -> Channel {
    let in_writing = facts.no_phone.is_some() || facts.medium == Medium::Writing;
    if in_writing && !facts.through_agency {
        written(facts)
    } else {
        Channel::Phone
    }
}

/// No letter was sent since the interview, nor was each left out on purpose.
fn owes_letter(facts: &Facts<'_>) -> bool {
    let Some((_, interview)) = facts.met else {
        return false;
    };
    let owed = letters::owed_to(facts, interview);
    let is_skipped = |who: &Option<&Id>| facts.is_skipped(MoveKind::Letter, *who, interview.date);
    let any_sent = letters::is_any_sent(facts, &owed, interview.date);
    !any_sent && !owed.iter().all(is_skipped)
}
