use chrono::NaiveDate;

use super::cadence::employer_channel;
use super::facts::Facts;
use super::{Awaited, Channel, Move, MoveKind, Reason, Rule, State, Window};
use crate::day::Days;
use crate::record::{News, NewsKind, Purpose, Touch};

/// What waits for an answer: an invitation with no day yet, a missed call, a question. The cadence
/// stands still until it is done.
pub(super) fn reply(facts: &Facts<'_>, days: &Days<'_>) -> Option<Move> {
    if facts.turned_down.is_some() {
        return None;
    }
    let waiting = facts.news().filter_map(|news| {
        let awaited = awaited(&news.kind)?;
        waits(facts, news, awaited).then_some((news.date, awaited))
    });
    let (since, to) = waiting.max()?;
    let closes = days.add(since, 1);
    let window = Window {
        opens: since,
        preferred: days.free_from(since).min(closes),
        closes,
    };
    Some(Move {
        opportunity: facts.opportunity.id.clone(),
        kind: MoveKind::Reply,
        about: None,
        who: facts.employer_contact(),
        via_counselor: facts.through_agency,
        // Whoever calls may be called back.
        channel: match to {
            Awaited::MissedCall => Channel::Phone,
            Awaited::Question(_) | Awaited::Invitation => employer_channel(facts),
        },
        window,
        state: State::Waiting,
        on: window.preferred,
        snoozed: None,
        rule: if facts.through_agency {
            Rule::R12
        } else {
            Rule::R13
        },
        reason: Reason::Reply { to, since },
        since,
    })
}

fn awaited(news: &NewsKind) -> Option<Awaited> {
    match news {
        NewsKind::MissedCall => Some(Awaited::MissedCall),
        NewsKind::InvitedBack => Some(Awaited::Invitation),
        NewsKind::AskedAbout(topic) => Some(Awaited::Question(*topic)),
        _ => None,
    }
}

fn waits(facts: &Facts<'_>, news: &News, awaited: Awaited) -> bool {
    let date = news.date;
    // An offer answers an invitation and a question; what they ask after it is another matter.
    let overtaken = facts.offer.is_some_and(|offer| date <= offer.offered);
    let arranged = facts.interviews().any(|(_, it)| match awaited {
        Awaited::Invitation => it.date > date,
        // What is asked at an interview is answered there.
        Awaited::Question(_) | Awaited::MissedCall => it.date >= date && facts.has_taken_place(it),
    });
    let overtaken_by = |it: &News| match awaited {
        // A day was agreed on, or there would have been nothing to call off.
        Awaited::Invitation => it.date > date && matches!(it.kind, NewsKind::CalledOff(_)),
        Awaited::MissedCall if it.date == date => tells_why(&it.kind),
        Awaited::MissedCall => it.date > date && !is_silent(&it.kind),
        Awaited::Question(_) => false,
    };
    let replied = || {
        let mut touches = facts.with_employer();
        touches.any(|touch| is_reply(touch, awaited, date))
    };
    !overtaken
        && !arranged
        && !facts.news().any(overtaken_by)
        && !replied()
        && !facts.is_skipped(MoveKind::Reply, None, date)
}

/// News that tells what a call missed on the same day was about: when to call, or that a day is to
/// be agreed on.
fn tells_why(news: &NewsKind) -> bool {
    matches!(news, NewsKind::CallOn(_) | NewsKind::InvitedBack)
}

/// News after which the two have still not spoken.
fn is_silent(news: &NewsKind) -> bool {
    matches!(
        news,
        NewsKind::MissedCall | NewsKind::PromisedContact | NewsKind::CheckedReference(_)
    )
}

/// Whether a touch answers what came on `date`. On the day itself only what is meant as the reply
/// does, and a talk, in which a question is answered or asked.
fn is_reply(touch: &Touch, awaited: Awaited, date: NaiveDate) -> bool {
    if !touch.is_contact() || touch.date < date {
        return false;
    }
    let in_talk = touch.is_talk() && awaited != Awaited::Invitation;
    match touch.purpose {
        Purpose::Reply => true,
        Purpose::FollowUp => touch.date > date || in_talk,
        _ => in_talk,
    }
}
