//! Looking back: what came of what, counted from one's own history. It counts and advises nothing.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate, Weekday};

use crate::record::{
    Answer, Body, ContactKind, Item, News, NewsKind, Opportunity, Outcome, Purpose, Touch,
    TouchKind,
};

/// So many days after a contact a word from them counts as its answer.
pub const ANSWER_DAYS: i64 = 14;
/// The hours of a day are counted by two.
const HOURS: u32 = 2;

/// How often something was done, and how often it came to something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// How often it came to something.
    pub came: u32,
    /// How often it was done.
    pub of: u32,
}

impl Count {
    fn add(&mut self, came: bool) {
        self.of += 1;
        self.came += u32::from(came);
    }
}

/// A way to be in touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ContactWay {
    /// A call.
    Call,
    /// A message left, with a person or on voicemail.
    Message,
    /// A letter on paper.
    Letter,
    /// An e-mail.
    Email,
    /// A message on a professional network.
    Network,
    /// A text message.
    Text,
}

/// Where openings came from, and how far those went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// In the person's words, as written first.
    pub name: String,
    /// Openings that came to an interview.
    pub interviews: Count,
    /// Openings that came to an offer.
    pub offers: Count,
}

/// What one's history says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LookBack {
    /// Contacts by their way, and those that had a word from them within [`ANSWER_DAYS`]; of calls,
    /// those that reached somebody. What is too young to have been answered is not counted.
    pub ways: Vec<(ContactWay, Count)>,
    /// Calls by the day of the week, and those that reached somebody.
    pub weekdays: Vec<(Weekday, Count)>,
    /// Calls by the hour that the two hours begin with, and those that reached somebody. Only calls
    /// that were logged on their day: nothing else tells the hour.
    pub hours: Vec<(u32, Count)>,
    /// Days from an interview to a yes, a no or an invitation, the fewest first.
    pub waits: Vec<i64>,
    /// How many interviews had such an answer.
    pub answered: Count,
    /// Where openings came from, as far as that was noted, by name.
    pub sources: Vec<Source>,
}

impl LookBack {
    /// Whether there is nothing to count yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Looks back on these openings. `local` gives the day and the hour, where the person is, of a time
/// in milliseconds since 1970.
#[must_use]
pub fn look_back<'a>(
    openings: impl Iterator<Item = &'a Opportunity>,
    today: NaiveDate,
    local: impl Fn(i64) -> (NaiveDate, u32),
) -> LookBack {
    let (mut ways, mut weekdays, mut hours) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let mut back = LookBack::default();
    let mut sources: BTreeMap<String, Source> = BTreeMap::new();
    for opening in openings {
        for (item, touch) in to_employer(opening) {
            if let Some(way) = way(touch)
                && let Some(came) = came(opening, touch, today)
            {
                let count: &mut Count = ways.entry(way).or_default();
                count.add(came);
            }
            let TouchKind::Call(outcome) = &touch.kind else {
                continue;
            };
            let reached = matches!(outcome, Outcome::Reached(_));
            let day = touch.date.weekday();
            let (_, count) = weekdays
                .entry(day.num_days_from_monday())
                .or_insert((day, Count::default()));
            count.add(reached);
            let (logged, hour) = local(item.stamp.at);
            if logged == touch.date {
                let count: &mut Count = hours.entry(hour / HOURS * HOURS).or_default();
                count.add(reached);
            }
        }
        let held = held(opening, today);
        for (place, date) in held.iter().enumerate() {
            let until = held.get(place + 1).copied().unwrap_or(NaiveDate::MAX);
            let wait =
                answer(opening, *date, until, today).map(|answer| (answer - *date).num_days());
            back.answered.add(wait.is_some());
            back.waits.extend(wait);
        }
        note_source(&mut sources, opening, !held.is_empty());
    }
    back.ways = ways.into_iter().collect();
    back.weekdays = weekdays.into_values().collect();
    back.hours = hours.into_iter().collect();
    back.waits.sort_unstable();
    back.sources = sources.into_values().collect();
    back
}

/// What was done towards the employer: not towards references, nor to the agency afterwards.
fn to_employer(opening: &Opportunity) -> impl Iterator<Item = (&Item, &Touch)> {
    let items = opening.items.values();
    items.filter_map(|item| match item.body.as_ref()? {
        Body::Touch(touch) => {
            let others = [Purpose::Brief, Purpose::Thank, Purpose::Debrief];
            (!others.contains(&touch.purpose)).then_some((item, touch))
        }
        _ => None,
    })
}

/// By which way it was tried; `None` for a talk that both had agreed to.
fn way(touch: &Touch) -> Option<ContactWay> {
    match &touch.kind {
        TouchKind::Call(Outcome::MessageLeft { .. }) => Some(ContactWay::Message),
        TouchKind::Call(_) => Some(ContactWay::Call),
        TouchKind::Letter => Some(ContactWay::Letter),
        TouchKind::Email => Some(ContactWay::Email),
        TouchKind::Network => Some(ContactWay::Network),
        TouchKind::Text => Some(ContactWay::Text),
        TouchKind::Video | TouchKind::Visit => None,
    }
}

/// Whether it came to something; `None` while that can't be known.
fn came(opening: &Opportunity, touch: &Touch, today: NaiveDate) -> Option<bool> {
    match &touch.kind {
        TouchKind::Call(Outcome::Reached(_)) => return Some(true),
        TouchKind::Call(Outcome::NoAnswer) => return Some(false),
        _ => {}
    }
    let is_answer = |news: &News| {
        let days = (news.date - touch.date).num_days();
        // What was said when they were called is the answer to that call.
        let is_theirs = !news.unkept && !is_of_others(opening, news);
        (1..=ANSWER_DAYS).contains(&days) && is_theirs && !was_called(opening, news.date)
    };
    let is_old = (today - touch.date).num_days() > ANSWER_DAYS;
    let came = opening.news().any(|(_, news)| is_answer(news));
    (came || is_old).then_some(came)
}

/// Whether it is a call of the agency's or of a reference, which is no answer of the employer's.
fn is_of_others(opening: &Opportunity, news: &News) -> bool {
    let by = news.by.as_ref().filter(|_| news.kind.is_call());
    let contact = by.and_then(|id| opening.contact(id));
    contact.is_some_and(|contact| {
        matches!(
            contact.kind,
            ContactKind::Counselor | ContactKind::Reference
        )
    })
}

/// Whether they were reached on a day by a call of one's own.
fn was_called(opening: &Opportunity, date: NaiveDate) -> bool {
    let mut calls = to_employer(opening);
    calls.any(|(_, touch)| {
        touch.date == date && matches!(touch.kind, TouchKind::Call(Outcome::Reached(_)))
    })
}

/// The days of its interviews that were held, each once, the first one first.
fn held(opening: &Opportunity, today: NaiveDate) -> Vec<NaiveDate> {
    let interviews = opening.interviews().map(|(_, interview)| interview);
    let held =
        interviews.filter(|interview| interview.is_meeting() && interview.has_taken_place(today));
    let mut days: Vec<_> = held.map(|interview| interview.date).collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// The day of the answer to the interview of `from`, before the next one on `until`.
fn answer(
    opening: &Opportunity,
    from: NaiveDate,
    until: NaiveDate,
    today: NaiveDate,
) -> Option<NaiveDate> {
    let news = opening.news().filter(|(_, news)| {
        matches!(
            news.kind,
            NewsKind::InvitedBack | NewsKind::Offered { .. } | NewsKind::TurnedDown
        )
    });
    let news = news.map(|(_, news)| news.date);
    let told = opening
        .touches()
        .filter(|(_, touch)| touch.kind == TouchKind::Call(Outcome::Reached(Answer::Decided)));
    let told = told.map(|(_, touch)| touch.date);
    let days = news.chain(told);
    days.filter(|date| *date >= from && *date < until && *date <= today)
        .min()
}

fn note_source(sources: &mut BTreeMap<String, Source>, opening: &Opportunity, interviewed: bool) {
    let name = opening.details().source.trim().to_owned();
    if name.is_empty() {
        return;
    }
    let offered = |(_, news): (_, &News)| matches!(news.kind, NewsKind::Offered { .. });
    let source = sources
        .entry(name.to_lowercase())
        .or_insert_with(|| Source {
            name,
            interviews: Count::default(),
            offers: Count::default(),
        });
    source.interviews.add(interviewed);
    source.offers.add(opening.news().any(offered));
}
