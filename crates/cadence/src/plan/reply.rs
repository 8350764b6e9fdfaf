use chrono::NaiveDate;

use super::cadence::{beside, employer_channel};
use super::facts::Facts;
use super::{Awaited, Channel, MoveKind, Reason, Rule, Step, Window};
use crate::day::Days;
use crate::record::{News, NewsKind, Purpose, Touch};

/// What waits for an answer: an invitation with no day yet, a missed call, a question, a call that
/// they said they would make. The cadence stands still until it is done.
pub(super) fn reply<'a>(facts: &Facts<'a>, days: &Days<'_>) -> Option<Step<'a>> {
    if facts.turned_down.is_some() {
        return None;
    }
    let waiting = facts.news().filter_map(|news| {
        let awaited = awaited(&news.kind)?;
        let day = day_of(news);
        // What is for now goes before a call that lies ahead.
        let order = (day <= facts.today, day, awaited);
        waits(facts, news, awaited).then_some((order, news.date))
    });
    let ((_, since, to), said) = waiting.max()?;
    let closes = days.add(since, 1);
    let channel = employer_channel(facts);
    let window = Window {
        opens: since,
        preferred: days.free_from(since).min(closes),
        closes,
    };
    Some(Step {
        kind: MoveKind::Reply,
        about: None,
        who: facts.employer_contact,
        via_counselor: facts.through_agency,
        // Whoever calls may be called back.
        channel: match to {
            Awaited::MissedCall | Awaited::AgreedCall => Channel::Phone,
            Awaited::Question(_) | Awaited::Invitation => channel,
        },
        window,
        beside: match to {
            Awaited::MissedCall | Awaited::AgreedCall => None,
            Awaited::Question(_) | Awaited::Invitation => beside(facts, channel),
        },
        snoozed: None,
        rule: if facts.through_agency {
            Rule::R12
        } else {
            Rule::R13
        },
        reason: Reason::Reply { to, since },
        since: said,
    })
}

fn awaited(news: &NewsKind) -> Option<Awaited> {
    match news {
        NewsKind::MissedCall => Some(Awaited::MissedCall),
        NewsKind::WillCall(_) => Some(Awaited::AgreedCall),
        NewsKind::InvitedBack => Some(Awaited::Invitation),
        NewsKind::AskedAbout(topic) => Some(Awaited::Question(*topic)),
        _ => None,
    }
}

/// The day from which it waits: that of the news, or the one on which they said they would call.
fn day_of(news: &News) -> NaiveDate {
    match news.kind {
        NewsKind::WillCall(day) => day.max(news.date),
        _ => news.date,
    }
}

fn waits(facts: &Facts<'_>, news: &News, awaited: Awaited) -> bool {
    let date = news.date;
    // An offer answers an invitation and a question; what they ask after it is another matter.
    let overtaken = facts.offer.is_some_and(|offer| date <= offer.offered);
    let arranged = facts.interviews().any(|(_, interview)| match awaited {
        Awaited::Invitation => interview.date > date,
        // What is asked at an interview is answered there.
        Awaited::Question(_) | Awaited::MissedCall | Awaited::AgreedCall => {
            interview.date >= date && facts.has_taken_place(interview)
        }
    });
    let overtaken_by = |other: &News| match awaited {
        // A day was agreed on, or there would have been nothing to call off.
        Awaited::Invitation => other.date > date && matches!(other.kind, NewsKind::CalledOff(_)),
        Awaited::MissedCall if other.date == date => tells_why(other),
        Awaited::MissedCall => other.date > date && !is_silent(&other.kind),
        Awaited::Question(_) => false,
        // They rang after all, or said something else since.
        Awaited::AgreedCall => {
            let rang = matches!(other.kind, NewsKind::CalledBack | NewsKind::MissedCall);
            (other.date > date && (rang || !is_silent(&other.kind)))
                || (other.date >= day_of(news) && other.kind == NewsKind::CalledBack)
        }
    };
    let replied = || {
        let mut touches = facts.with_employer();
        touches.any(|touch| match awaited {
            Awaited::AgreedCall => stands_for_call(touch, date, day_of(news)),
            _ => is_reply(touch, awaited, date),
        })
    };
    !overtaken
        && !arranged
        && !facts.news().any(overtaken_by)
        && !replied()
        && !facts.is_skipped(MoveKind::Reply, None, date)
}

/// News that tells what a call missed on the same day was about: when to call, when they call
/// again, or that a day is to be agreed on.
fn tells_why(news: &News) -> bool {
    match news.kind {
        NewsKind::CallOn(_) | NewsKind::InvitedBack => true,
        NewsKind::WillCall(day) => day > news.date,
        _ => false,
    }
}

/// Whether a touch takes the place of a call that they said on `said` they would make on `day`: the
/// two spoke since, or from that day on they were called or written to.
fn stands_for_call(touch: &Touch, said: NaiveDate, day: NaiveDate) -> bool {
    let spoke = touch.is_talk() && touch.date > said;
    touch.is_contact() && (spoke || touch.date >= day)
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
