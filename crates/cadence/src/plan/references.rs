use chrono::NaiveDate;

use super::facts::Facts;
use super::{Channel, MoveKind, Reason, Rule, Step, Window};
use crate::day::Days;
use crate::record::{ContactKind, Id, NewsKind, Outcome, Purpose, TouchKind};

/// Asked for references: prepare each of them (R13).
pub(super) fn brief<'a>(facts: &Facts<'a>, days: &Days<'_>) -> Vec<Step<'a>> {
    if facts.offer.is_some() || facts.turned_down.is_some() {
        return Vec::new();
    }
    let Some(asked) = asked(facts) else {
        return Vec::new();
    };
    let checked: Vec<Option<&Id>> = checks(facts).map(|(_, who)| who).collect();
    let mut people: Vec<Option<&Id>> = references(facts).map(Some).collect();
    if people.is_empty() {
        people.push(None);
    }
    people
        .into_iter()
        .filter(|who| who.is_none() || !checked.contains(who))
        .filter(|who| !is_done(facts, MoveKind::Brief, *who, asked))
        .map(|who| reference_move(MoveKind::Brief, who, asked, days.add(asked, 1), days))
        .collect()
}

/// Told that a reference was checked: thank them (R13).
pub(super) fn thank<'a>(facts: &Facts<'a>, days: &Days<'_>) -> Vec<Step<'a>> {
    let mut latest: Vec<(Option<&Id>, NaiveDate)> = Vec::new();
    for (date, who) in checks(facts) {
        match latest.iter_mut().find(|(known, _)| *known == who) {
            Some((_, day)) => *day = date.max(*day),
            None => latest.push((who, date)),
        }
    }
    latest
        .into_iter()
        .filter(|(who, date)| !is_done(facts, MoveKind::Thank, *who, *date))
        .map(|(who, date)| reference_move(MoveKind::Thank, who, date, days.add(date, 2), days))
        .collect()
}

/// The day references were last asked for; a check without a request counts as one.
fn asked(facts: &Facts<'_>) -> Option<NaiveDate> {
    let requests = facts
        .news()
        .filter(|news| news.kind == NewsKind::AskedReferences);
    let latest = requests.map(|request| request.date).max();
    latest.or_else(|| checks(facts).map(|(date, _)| date).min())
}

/// The checks told of. One of an unnamed reference was of the only one on file, else of the first
/// who was thanked since.
fn checks<'a>(facts: &Facts<'a>) -> impl Iterator<Item = (NaiveDate, Option<&'a Id>)> {
    let only = || {
        let mut all = references(facts);
        all.next().filter(|_| all.next().is_none())
    };
    facts.news().filter_map(move |news| match &news.kind {
        NewsKind::CheckedReference(who) => {
            let thanked = || thanked(facts, news.date);
            Some((news.date, who.as_ref().or_else(only).or_else(thanked)))
        }
        _ => None,
    })
}

/// The first reference who was thanked on this day or later.
fn thanked<'a>(facts: &Facts<'a>, since: NaiveDate) -> Option<&'a Id> {
    let thanks = facts.touches().filter(|touch| {
        touch.purpose == Purpose::Thank && touch.is_contact() && touch.date >= since
    });
    let first = thanks.min_by_key(|touch| touch.date)?;
    references(facts).find(|who| first.to.contains(who))
}

fn references<'a>(facts: &Facts<'a>) -> impl Iterator<Item = &'a Id> {
    let people = facts.opportunity.contacts_of(ContactKind::Reference);
    people.map(|(id, _)| id)
}

fn is_done(facts: &Facts<'_>, kind: MoveKind, who: Option<&Id>, since: NaiveDate) -> bool {
    let purpose = kind.purpose();
    let touched = facts.touches().any(|touch| {
        let meant = match touch.purpose {
            Purpose::Brief | Purpose::Thank => touch.purpose == purpose,
            _ => who.is_some(),
        };
        let addressed = who.is_none_or(|who| touch.to.contains(who));
        // A message on a voicemail briefs nobody; thanks may be left there.
        let heard = match touch.kind {
            TouchKind::Call(Outcome::MessageLeft { .. }) => kind == MoveKind::Thank,
            _ => touch.is_contact(),
        };
        meant && addressed && heard && touch.date >= since
    });
    touched || facts.is_skipped(kind, who, since)
}

fn reference_move<'a>(
    kind: MoveKind,
    who: Option<&'a Id>,
    cause: NaiveDate,
    closes: NaiveDate,
    days: &Days<'_>,
) -> Step<'a> {
    let window = Window {
        opens: cause,
        preferred: days.free_from(cause).min(closes),
        closes,
    };
    Step {
        kind,
        about: who,
        who,
        via_counselor: false,
        channel: Channel::Phone,
        window,
        beside: None,
        snoozed: None,
        rule: Rule::R13,
        reason: match kind {
            MoveKind::Thank => Reason::Thank(cause),
            _ => Reason::Brief(cause),
        },
        since: cause,
    }
}
