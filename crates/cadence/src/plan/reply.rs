use chrono::NaiveDate;

use super::cadence::{beside, employer_channel};
use super::facts::Facts;
use super::{Awaited, Caller, Channel, MoveKind, Reason, Rule, Step, Window};
use crate::day::Days;
use crate::record::{ContactKind, Id, News, NewsKind, Purpose, Touch};

/// Something that waits for an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Waiting<'a> {
    /// What is for now goes before a call that lies ahead.
    is_now: bool,
    /// The day from which it waits.
    since: NaiveDate,
    to: Awaited,
    /// The day it was said.
    said: NaiveDate,
    /// Whose it is.
    by: Option<&'a Id>,
}

impl<'a> Waiting<'a> {
    fn of(news: &'a News, today: NaiveDate) -> Option<Self> {
        let since = day_of(news);
        Some(Self {
            is_now: since <= today,
            since,
            to: awaited(news, today)?,
            said: news.date,
            by: news.by.as_ref().filter(|_| news.kind.is_call()),
        })
    }
}

/// What waits for an answer: an invitation with no day yet, a missed call, a question, a call that
/// they said they would make. The cadence stands still until it is done.
pub(super) fn reply<'a>(facts: &Facts<'a>, days: &Days<'_>) -> Option<Step<'a>> {
    if facts.turned_down.is_some() {
        return None;
    }
    let employers = facts
        .news()
        .filter(|news| facts.caller(news) == Caller::Employer);
    let waiting = employers.filter_map(|news| {
        let waiting = Waiting::of(news, facts.today)?;
        waits(facts, news, waiting.to).then_some(waiting)
    });
    let waiting = waiting.max()?;
    let channel = employer_channel(facts);
    let known = |id: &&Id| facts.opportunity.contact(id).is_some();
    // Who called is called back, unless all goes through the agency.
    let by = waiting.by.filter(|_| !facts.through_agency);
    Some(Step {
        who: by.filter(known).or(facts.employer_contact),
        via_counselor: facts.through_agency,
        // Whoever calls may be called back.
        channel: match waiting.to {
            Awaited::MissedCall | Awaited::AgreedCall | Awaited::UnkeptCall => Channel::Phone,
            Awaited::Question(_) | Awaited::Invitation => channel,
        },
        beside: match waiting.to {
            Awaited::MissedCall | Awaited::AgreedCall | Awaited::UnkeptCall => None,
            Awaited::Question(_) | Awaited::Invitation => beside(facts, channel),
        },
        rule: if facts.through_agency {
            Rule::R12
        } else {
            Rule::R13
        },
        ..answer(days, waiting, Caller::Employer)
    })
}

/// Calls of the agency's, or of references, that wait to be returned: they are nothing that the
/// employer did, and hold up nothing of it (R12).
pub(super) fn returned<'a>(facts: &Facts<'a>, days: &Days<'_>) -> Vec<Step<'a>> {
    let mut latest: Vec<(Waiting<'a>, Caller)> = Vec::new();
    for news in facts.all_news() {
        let caller = facts.caller(news);
        let waiting = Waiting::of(news, facts.today);
        let Some(waiting) = waiting.filter(|_| caller != Caller::Employer) else {
            continue;
        };
        if !waits_to_be_returned(facts, news, caller) {
            continue;
        }
        match latest.iter_mut().find(|(known, _)| known.by == waiting.by) {
            Some((known, _)) => *known = waiting.max(*known),
            None => latest.push((waiting, caller)),
        }
    }
    let moves = latest.into_iter().map(|(waiting, caller)| Step {
        about: waiting.by,
        who: waiting.by,
        ..answer(days, waiting, caller)
    });
    moves.collect()
}

fn answer<'a>(days: &Days<'_>, waiting: Waiting<'a>, from: Caller) -> Step<'a> {
    let Waiting {
        since, to, said, ..
    } = waiting;
    let closes = days.add(since, 1);
    let window = Window {
        opens: since,
        preferred: days.free_from(since).min(closes),
        closes,
    };
    Step {
        kind: MoveKind::Reply,
        about: None,
        who: None,
        via_counselor: false,
        channel: Channel::Phone,
        window,
        beside: None,
        snoozed: None,
        rule: match from {
            Caller::Agency => Rule::R12,
            Caller::Employer | Caller::Reference => Rule::R13,
        },
        reason: Reason::Reply { to, since, from },
        since: said,
    }
}

fn awaited(news: &News, today: NaiveDate) -> Option<Awaited> {
    match &news.kind {
        NewsKind::MissedCall => Some(Awaited::MissedCall),
        NewsKind::WillCall(_) if news.is_unkept(today) => Some(Awaited::UnkeptCall),
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
        Awaited::Question(_) | Awaited::MissedCall | Awaited::AgreedCall | Awaited::UnkeptCall => {
            interview.date >= date && facts.has_taken_place(interview)
        }
    });
    let overtaken_by = |other: &News| match awaited {
        // A day was agreed on, or there would have been nothing to call off.
        Awaited::Invitation => other.date > date && matches!(other.kind, NewsKind::CalledOff(_)),
        Awaited::MissedCall if other.date == date => tells_why(other),
        Awaited::MissedCall => other.date > date && !is_silent(&other.kind),
        Awaited::Question(_) => false,
        Awaited::AgreedCall | Awaited::UnkeptCall => ends_agreement(other, news),
    };
    let replied = || {
        let mut touches = facts.with_employer();
        touches.any(|touch| match awaited {
            Awaited::AgreedCall => stands_for_call(touch, date, day_of(news)),
            Awaited::UnkeptCall => is_call_of_ones_own(touch, day_of(news)),
            _ => is_reply(touch, awaited, date),
        })
    };
    !overtaken
        && !arranged
        && !facts.news().any(overtaken_by)
        && !replied()
        && !facts.is_skipped(MoveKind::Reply, None, date)
}

/// Whether the call of somebody who is not the employer's is still to be returned: the two have not
/// spoken since, nor were they written to or left a message.
fn waits_to_be_returned(facts: &Facts<'_>, news: &News, caller: Caller) -> bool {
    let (date, by) = (news.date, news.by.as_ref());
    let is_to_them = |touch: &Touch| {
        let kind = |id: &Id| facts.opportunity.contact(id).map(|contact| contact.kind);
        match caller {
            // Whoever of the agency it is.
            Caller::Agency => {
                touch.purpose == Purpose::Debrief
                    || touch
                        .to
                        .iter()
                        .any(|id| kind(id) == Some(ContactKind::Counselor))
            }
            Caller::Employer | Caller::Reference => touch.to.iter().any(|id| Some(id) == by),
        }
    };
    let settles = |touch: &Touch| match news.kind {
        NewsKind::WillCall(_) if news.is_unkept(facts.today) => {
            is_call_of_ones_own(touch, day_of(news))
        }
        NewsKind::WillCall(_) => stands_for_call(touch, date, day_of(news)),
        _ => {
            let is_later = touch.date > date;
            let is_it = touch.is_talk() || touch.purpose == Purpose::Reply;
            touch.is_contact() && (is_later || (touch.date == date && is_it))
        }
    };
    let overtaken_by = |other: &News| {
        let is_theirs = other.by.as_ref() == by;
        is_theirs
            && match news.kind {
                NewsKind::WillCall(_) => ends_agreement(other, news),
                _ if other.date == date => tells_why(other),
                _ => other.date > date && !is_silent(&other.kind),
            }
    };
    !facts
        .touches()
        .any(|touch| is_to_them(touch) && settles(touch))
        && !facts.all_news().any(overtaken_by)
        && !facts.is_skipped(MoveKind::Reply, by, date)
}

/// Whether a call that they said they would make is over: they rang after all, or said something
/// else since.
fn ends_agreement(other: &News, agreed: &News) -> bool {
    let rang = matches!(other.kind, NewsKind::CalledBack | NewsKind::MissedCall);
    (other.date > agreed.date && (rang || !is_silent(&other.kind)))
        || (other.date >= day_of(agreed) && other.kind == NewsKind::CalledBack)
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

/// Whether a touch is the call that is made in the place of one that did not come on `day`. Of that
/// day only what is meant as it: the call in which it was agreed on may have been on the same.
fn is_call_of_ones_own(touch: &Touch, day: NaiveDate) -> bool {
    let is_meant = touch.date == day && touch.purpose == Purpose::Reply;
    touch.is_contact() && (touch.date > day || is_meant)
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
