use chrono::NaiveDate;

use super::facts::Facts;
use super::moves::ChannelReason;
use super::{Channel, LastContact, Move, MoveKind, Pace, Reason, Rule, State, window};
use crate::day::Days;
use crate::record::Id;

/// The cadence move (R2, R5, R9): at most one; `None` before there was any contact.
///
/// `opened` is what [`opened`] says.
pub(super) fn cadence(
    facts: &Facts<'_>,
    pace: &Pace,
    days: &Days<'_>,
    opened: Option<NaiveDate>,
) -> Option<Move> {
    let (anchor, last) = facts.anchor()?;
    let (window, basis) = window(days, pace, anchor, &facts.asked);
    let (channel, channel_reason) = channel(facts, opened == Some(anchor));
    let far = facts.asked.decision.filter(|day| *day > window.closes);
    Some(Move {
        opportunity: facts.opportunity.id.clone(),
        kind: MoveKind::Cadence,
        about: None,
        who: facts.employer_contact(),
        via_counselor: facts.through_agency,
        channel,
        window,
        state: State::Waiting,
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
            far_decision: far,
            not_before: facts
                .asked
                .not_before
                .filter(|day| *day > days.add(anchor, pace.min)),
            channel: channel_reason,
            no_answers: facts.no_answers.len().try_into().unwrap_or(u32::MAX),
        },
        since: anchor,
    })
}

/// The contact after which a window opened for the first time since the latest interview: from
/// then on no letter is a move of its own.
pub(super) fn opened(facts: &Facts<'_>, pace: &Pace, days: &Days<'_>) -> Option<NaiveDate> {
    let (_, interview) = facts.latest?;
    let contacts = || facts.contacts.iter().map(|(date, _)| *date);
    let next = contacts().skip(1).map(Some).chain([None]);
    let is_open = |anchor: NaiveDate, next: Option<NaiveDate>| match next {
        Some(next) => {
            window(days, pace, anchor, &facts.asked(anchor, next))
                .0
                .opens
                <= next
        }
        None => window(days, pace, anchor, &facts.asked).0.opens <= facts.today,
    };
    contacts()
        .zip(next)
        .find(|(anchor, next)| *anchor >= interview.date && is_open(*anchor, *next))
        .map(|(anchor, _)| anchor)
}

/// Which channel (R2, R9), and why if it is not the phone. `is_first`: its window is the first to
/// have opened since the interview.
fn channel(facts: &Facts<'_>, is_first: bool) -> (Channel, Option<ChannelReason>) {
    if facts.through_agency {
        return (Channel::Phone, None);
    }
    if facts.no_phone {
        return (written(facts), Some(ChannelReason::NoPhone));
    }
    if is_first && owes_letter(facts) {
        return (Channel::Letter, Some(ChannelReason::NoLetterYet));
    }
    let mut last = facts.contacts.iter().rev().take(2);
    let two_messages = last.len() == 2 && last.all(|(_, it)| *it == LastContact::MessageLeft);
    if two_messages {
        return (Channel::Letter, Some(ChannelReason::TwoMessages));
    }
    (Channel::Phone, None)
}

/// In writing: by e-mail where an address is known.
pub(super) fn written(facts: &Facts<'_>) -> Channel {
    let contact = facts.employer_contact();
    let has_address = contact
        .and_then(|id| facts.opportunity.contact(&id))
        .is_some_and(|it| !it.email.is_empty());
    if has_address {
        Channel::Email
    } else {
        Channel::Letter
    }
}

/// The employer's default channel for anything but the cadence.
pub(super) fn employer_channel(facts: &Facts<'_>) -> Channel {
    if facts.no_phone && !facts.through_agency {
        written(facts)
    } else {
        Channel::Phone
    }
}

/// No letter was sent since the interview, nor was each left out on purpose.
fn owes_letter(facts: &Facts<'_>) -> bool {
    let Some((_, interview)) = facts.latest else {
        return false;
    };
    let owed = super::letters::owed_to(facts, interview);
    let is_skipped =
        |who: &Option<Id>| facts.is_skipped(MoveKind::Letter, who.as_ref(), interview.date);
    let any_sent = super::letters::is_any_sent(facts, &owed, interview.date);
    !any_sent && !owed.iter().all(is_skipped)
}
