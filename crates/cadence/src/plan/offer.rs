use chrono::NaiveDate;

use super::cadence::{beside, employer_channel, written};
use super::facts::Facts;
use super::history::History;
use super::standing::{StandingOffer, standing};
use super::{Channel, MoveKind, Reason, Rule, Step, Window};
use crate::day::Days;
use crate::record::{Id, News, NewsKind, Opportunity, Purpose, Touch};

/// Working days to answer an offer that named no date, and to write after a no.
const USUAL: u32 = 5;
/// Working days for a nudge where the offer named no date.
const NUDGE: u32 = 2;

/// An offer that other employers should hear of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    id: Id,
    company: String,
    date: NaiveDate,
    reply_by: Option<NaiveDate>,
}

impl Offer {
    /// Whether this opportunity made it.
    #[must_use]
    pub fn is_of(&self, opportunity: &Id) -> bool {
        self.id == *opportunity
    }
}

/// The offer that an opening's page is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offered {
    /// The news of it.
    pub news: Id,
    /// The day it was made.
    pub date: NaiveDate,
    /// The day they want an answer by.
    pub reply_by: Option<NaiveDate>,
    /// What was noted of the terms.
    pub terms: String,
    /// The pay, as it was noted.
    pub pay: String,
    /// The first day of work.
    pub starts: Option<NaiveDate>,
    /// The day it was answered.
    pub answered: Option<NaiveDate>,
}

/// The latest offer in the history of an opening, whether it still stands or not.
#[must_use]
pub fn offered(opportunity: &Opportunity) -> Option<Offered> {
    let offers = opportunity.news().filter_map(|(id, news)| match news.kind {
        NewsKind::Offered { reply_by } => Some((id, news, reply_by)),
        _ => None,
    });
    let (id, news, reply_by) = offers.max_by_key(|(id, news, _)| (news.date, *id))?;
    let history = History::of(opportunity, NaiveDate::MAX);
    let offer = StandingOffer::of(&history, news.date, reply_by);
    Some(Offered {
        news: id.clone(),
        date: news.date,
        reply_by: offer.reply_by,
        terms: news.note.trim().to_owned(),
        pay: news.pay.trim().to_owned(),
        starts: news.starts,
        answered: offer.answered,
    })
}

/// The open offer that has to be answered first: one that is answered, or whose day has passed,
/// nudges nobody.
#[must_use]
pub fn standing_offer<'a>(
    opportunities: impl IntoIterator<Item = &'a Opportunity>,
    today: NaiveDate,
) -> Option<Offer> {
    let offers = opportunities.into_iter().filter_map(|opportunity| {
        let made_one = |(_, news): (&Id, &News)| matches!(news.kind, NewsKind::Offered { .. });
        if !opportunity.is_active() || !opportunity.news().any(made_one) {
            return None;
        }
        let offer = standing(&History::of(opportunity, today)).0?;
        offer.is_open(today).then(|| Offer {
            id: opportunity.id.clone(),
            company: opportunity.details().company,
            date: offer.offered,
            reply_by: offer.reply_by,
        })
    });
    offers.min_by_key(|offer| {
        (
            offer.reply_by.unwrap_or(NaiveDate::MAX),
            offer.date,
            offer.id.clone(),
        )
    })
}

/// "I have an offer, I would rather work for you, can you decide by …?"
pub(super) fn nudge<'a>(offer: &'a Offer, facts: &Facts<'a>, days: &Days<'_>) -> Option<Step<'a>> {
    // An application that nobody has answered waits quietly: nobody there knows the person.
    let concerned = facts.opportunity.is_active()
        && !facts.opportunity.is_only_applied()
        && facts.opportunity.id != offer.id
        && facts.offer.is_none()
        && facts.turned_down.is_none();
    let done = || {
        let told = |touch: &Touch| {
            touch.purpose == Purpose::Nudge && touch.is_contact() && touch.date >= offer.date
        };
        facts.touches().any(told) || facts.is_skipped(MoveKind::Nudge, Some(&offer.id), offer.date)
    };
    if !concerned || done() {
        return None;
    }
    let last = match offer.reply_by {
        Some(day) => days.previous(day),
        None => days.add(offer.date, NUDGE),
    };
    let closes = last.max(offer.date);
    let window = Window {
        opens: offer.date,
        preferred: days.free_from(offer.date).min(closes),
        closes,
    };
    let mut nudge = Step {
        kind: MoveKind::Nudge,
        about: Some(&offer.id),
        who: facts.employer_contact,
        via_counselor: facts.through_agency,
        channel: employer_channel(facts),
        window,
        beside: beside(facts, employer_channel(facts)),
        snoozed: None,
        rule: Rule::R11,
        reason: Reason::Nudge {
            company: offer.company.clone(),
            reply_by: offer.reply_by,
            not_before: facts.asked.not_before.map(|rule| rule.day),
        },
        since: offer.date,
    };
    nudge.put_off(facts, days);
    Some(nudge)
}

/// The move of this opportunity's own offer, which ends its cadence: answer it; ask for more days
/// once the day to answer by has passed; settle it once it is answered.
pub(super) fn own<'a>(facts: &Facts<'a>, days: &Days<'_>) -> Option<Step<'a>> {
    let offer = facts.offer?;
    if let Some(answered) = offer.answered {
        return settle(facts, days, answered);
    }
    match offer.reply_by.filter(|by| *by < facts.today) {
        Some(reply_by) => ask_time(facts, days, offer, reply_by),
        None => answer(facts, days, offer),
    }
}

fn answer<'a>(facts: &Facts<'a>, days: &Days<'_>, offer: StandingOffer) -> Option<Step<'a>> {
    let StandingOffer {
        offered, reply_by, ..
    } = offer;
    let closes = reply_by
        .unwrap_or_else(|| days.add(offered, USUAL))
        .max(offered);
    let preferred = days.free_between(offered, closes).next_back();
    let window = Window {
        opens: offered,
        preferred: preferred.unwrap_or(closes),
        closes,
    };
    let reason = Reason::Answer { offered, reply_by };
    let channel = employer_channel(facts);
    own_move(facts, MoveKind::Answer, channel, window, reason, offered)
}

/// From the day after: asked once and not given yet, the working day after that again.
fn ask_time<'a>(
    facts: &Facts<'a>,
    days: &Days<'_>,
    offer: StandingOffer,
    reply_by: NaiveDate,
) -> Option<Step<'a>> {
    let asked = offer.asked_time;
    let again = asked.filter(|date| *date > reply_by);
    let opens = days.add(again.unwrap_or(reply_by), 1);
    let first = days.free_from(opens);
    let window = Window {
        // A letter may go out at once.
        opens: again.map_or_else(|| reply_by.succ_opt().unwrap_or(reply_by), |_| opens),
        preferred: first,
        closes: first,
    };
    let reason = Reason::AskTime { reply_by, asked };
    let channel = employer_channel(facts);
    own_move(facts, MoveKind::AskTime, channel, window, reason, reply_by)
}

fn settle<'a>(facts: &Facts<'a>, days: &Days<'_>, answered: NaiveDate) -> Option<Step<'a>> {
    let window = Window {
        opens: answered,
        preferred: days.free_from(answered),
        closes: days.add(answered, USUAL),
    };
    let reason = Reason::Settle(answered);
    let kind = MoveKind::Settle;
    own_move(facts, kind, Channel::Alone, window, reason, answered)
}

fn own_move<'a>(
    facts: &Facts<'a>,
    kind: MoveKind,
    channel: Channel,
    window: Window,
    reason: Reason,
    since: NaiveDate,
) -> Option<Step<'a>> {
    (!facts.is_skipped(kind, None, since)).then(|| Step {
        kind,
        about: None,
        who: facts.employer_contact,
        via_counselor: facts.through_agency && channel != Channel::Alone,
        channel,
        window,
        beside: None,
        snoozed: None,
        rule: Rule::R13,
        reason,
        since,
    })
}

/// After a no: one letter that keeps the door open.
pub(super) fn door_open<'a>(facts: &Facts<'a>, days: &Days<'_>) -> Option<Step<'a>> {
    let told = facts.turned_down?;
    let written_since = |touch: &Touch| {
        touch.purpose == Purpose::DoorOpen && touch.is_contact() && touch.date >= told
    };
    if facts.touches().any(written_since) || facts.is_skipped(MoveKind::DoorOpen, None, told) {
        return None;
    }
    let closes = days.add(told, USUAL);
    let window = Window {
        opens: told,
        preferred: days.free_from(told).min(closes),
        closes,
    };
    Some(Step {
        kind: MoveKind::DoorOpen,
        about: None,
        who: facts.employer_contact,
        via_counselor: facts.through_agency,
        channel: match written(facts) {
            Channel::Email => Channel::Email,
            _ => Channel::Letter,
        },
        window,
        beside: None,
        snoozed: None,
        rule: Rule::R8,
        reason: Reason::DoorOpen(told),
        since: told,
    })
}
