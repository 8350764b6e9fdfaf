//! The debrief as a sheet: a short field for each point, and what is told of them in writing.

use chrono::{NaiveDate, Timelike};

use super::seen;
use crate::record::{Body, ContactKind, Interview, NewsKind, Opportunity, Settings, Tag, Topic};
use crate::text::date::{day, day_in};
use crate::text::name::{Names, known, phrase};
use crate::words::script::debrief as debrief_words;
use crate::words::script::report as words;

/// How many points a debrief has.
pub const DEBRIEF_POINTS: usize = 8;

/// One point of the debrief (R12).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DebriefPoint {
    /// What it is about.
    pub point: &'static str,
    /// What belongs there.
    pub ask: &'static str,
    /// What the record holds of it, each on a line; empty for nothing.
    pub known: String,
}

/// The debrief in writing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// What a mail of it is about.
    pub subject: String,
    /// The whole text.
    pub text: String,
}

/// Each point with what belongs there, in the order of telling.
const POINTS: [(&str, &str); DEBRIEF_POINTS] = [
    (debrief_words::ARRIVAL_POINT, words::ARRIVAL),
    (debrief_words::ANSWERS_POINT, debrief_words::ANSWERS),
    (debrief_words::NAMES_POINT, words::NAMES),
    (debrief_words::TERMS_POINT, words::TERMS),
    (debrief_words::LEFT_POINT, debrief_words::LEFT),
    (debrief_words::INTEREST_POINT, debrief_words::INTEREST),
    (debrief_words::DRAWBACKS_POINT, debrief_words::DRAWBACKS),
    (words::WANT_POINT, words::WANT),
];

/// The points of the debrief of the latest interview, with what the record holds of each (R12).
#[must_use]
pub fn debrief_sheet(
    opportunity: &Opportunity,
    today: NaiveDate,
) -> [DebriefPoint; DEBRIEF_POINTS] {
    let interview = latest(opportunity, today);
    let since = interview.map_or(NaiveDate::MIN, |interview| interview.date);
    let known = [
        interview.map(arrival).unwrap_or_default(),
        seen::seen(opportunity, &[Tag::Landed])
            .into_iter()
            .map(|(_, text)| stopped(text))
            .collect(),
        names(opportunity, interview),
        told(opportunity, since, terms)
            .into_iter()
            .chain(pay(opportunity, since))
            .collect(),
        told(opportunity, since, left),
        interest(opportunity, since),
        Vec::new(),
        Vec::new(),
    ];
    let mut points = POINTS.into_iter().zip(known);
    std::array::from_fn(|_| {
        let ((point, ask), known) = points.next().unwrap_or_default();
        DebriefPoint {
            point,
            ask,
            known: known.join("\n"),
        }
    })
}

/// The points that are filled in, one below another: what is kept of a debrief.
#[must_use]
pub fn debrief_note(answers: &[String]) -> String {
    let filled = POINTS.iter().zip(answers);
    let filled = filled.filter_map(|((point, _), text)| Some((point, known(text)?)));
    let parts: Vec<String> = filled
        .map(|(point, text)| format!("{point}\n{text}"))
        .collect();
    parts.join("\n\n")
}

/// The debrief as it is sent or handed over; `to` is the counselor's name.
#[must_use]
pub fn debrief_report(
    opportunity: &Opportunity,
    settings: &Settings,
    today: NaiveDate,
    to: Option<&str>,
    answers: &[String],
) -> Report {
    let names = Names(opportunity);
    let job = match (names.role(), names.company()) {
        (Some(role), Some(company)) => words::JobRoleCompany { role, company }.text(),
        (Some(role), None) => words::JobRole { role }.text(),
        (None, Some(company)) => words::JobCompany { company }.text(),
        (None, None) => words::JOB.to_owned(),
    };
    let on = latest(opportunity, today).map(|interview| day_in(interview.date, today));
    let (opening, subject) = match on {
        Some(date) => (
            words::OpeningDate {
                job: &job,
                date: &date,
            }
            .text(),
            words::SubjectDate { job, date }.text(),
        ),
        None => (
            words::Opening { job: &job }.text(),
            words::Subject { job }.text(),
        ),
    };
    let greeting = to.map_or_else(
        || words::GREETING.to_owned(),
        |person| words::GreetingPerson { person }.text(),
    );
    let is_ruled = opportunity
        .bodies()
        .any(|(_, body)| matches!(body, Body::GroundRule(rule) if rule.through_agency));
    let next = if is_ruled {
        words::ASK_THEM
    } else {
        debrief_words::FOLLOW_UP
    };
    let note = debrief_note(answers);
    let signed = [known(&settings.name), known(&settings.phone)];
    let signed: Vec<&str> = signed.into_iter().flatten().collect();
    let signed = signed.join("\n");
    let parts = [&greeting, &opening, &note, next, &signed];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Report {
        subject,
        text: parts.join("\n\n"),
    }
}

fn latest(opportunity: &Opportunity, today: NaiveDate) -> Option<&Interview> {
    let held = opportunity
        .interviews()
        .filter(|(_, interview)| interview.is_meeting() && interview.has_taken_place(today));
    held.max_by_key(|(id, interview)| (interview.date, *id))
        .map(|(_, interview)| interview)
}

/// "Thursday 19 March, 10:30, Pier 4."
fn arrival(interview: &Interview) -> Vec<String> {
    let day = day(interview.date);
    let time = interview.time.map(|time| {
        words::Time {
            hour: time.hour(),
            minute: format!("{:02}", time.minute()),
        }
        .text()
    });
    vec![match (time, phrase(&interview.place)) {
        (Some(time), Some(place)) => words::ArrivedTimePlace { day, time, place }.text(),
        (Some(time), None) => words::ArrivedTime { day, time }.text(),
        (None, Some(place)) => words::ArrivedPlace { day, place }.text(),
        (None, None) => words::Arrived { day }.text(),
    }]
}

/// Those met; with nobody noted as met, everybody of the employer's.
fn names(opportunity: &Opportunity, interview: Option<&Interview>) -> Vec<String> {
    let met = interview
        .map(|interview| interview.met.as_slice())
        .unwrap_or_default();
    let theirs = opportunity
        .contacts()
        .filter(|(id, contact)| match contact.kind {
            ContactKind::Interviewer => met.is_empty() || met.contains(id),
            ContactKind::Gatekeeper => true,
            ContactKind::Counselor | ContactKind::Reference => false,
        });
    let lines = theirs.filter_map(|(_, contact)| {
        let person = known(&contact.name)?;
        Some(match known(&contact.title) {
            Some(title) => words::PersonTitle { person, title }.text(),
            None => person.to_owned(),
        })
    });
    lines.collect()
}

/// The news since the interview that `say` has words for, oldest first, with what was noted of it.
fn told(
    opportunity: &Opportunity,
    since: NaiveDate,
    say: fn(&NewsKind) -> Option<String>,
) -> Vec<String> {
    let news = opportunity.news();
    let news = news.filter(|(_, news)| news.date >= since && !news.unkept);
    let mut news: Vec<_> = news
        .filter_map(|(id, news)| Some((news.date, id, say(&news.kind)?, phrase(&news.note))))
        .collect();
    news.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)));
    let lines = news.into_iter().map(|(_, _, said, note)| match note {
        Some(note) => format!("{said} {}", stopped(note)),
        None => said,
    });
    lines.collect()
}

fn terms(kind: &NewsKind) -> Option<String> {
    let said = match kind {
        NewsKind::AskedAbout(Topic::Pay) => words::TOLD_PAY,
        NewsKind::AskedAbout(Topic::StartDate) => words::TOLD_START,
        NewsKind::AskedAbout(Topic::Availability) => words::TOLD_AVAILABLE,
        _ => return None,
    };
    Some(said.to_owned())
}

/// What was said about pay since the interview, oldest first.
fn pay(opportunity: &Opportunity, since: NaiveDate) -> Vec<String> {
    let said = opportunity.bodies().filter_map(|(id, body)| match body {
        Body::Pay(pay) if pay.date >= since => Some((pay.date, id, pay, phrase(&pay.text)?)),
        _ => None,
    });
    let mut said: Vec<_> = said.collect();
    said.sort_by_key(|(date, id, ..)| (*date, *id));
    let lines = said.into_iter().map(|(_, _, pay, words)| {
        let words = stopped(words);
        match (pay.mine, Names(opportunity).person(pay.by.as_ref())) {
            (true, _) => words::SaidMe { words }.text(),
            (false, Some(person)) => words::SaidPerson { person, words }.text(),
            (false, None) => words::SaidThey { words }.text(),
        }
    });
    lines.collect()
}

fn left(kind: &NewsKind) -> Option<String> {
    Some(match kind {
        NewsKind::DecisionBy(on) => words::ToldDecide { day: day(*on) }.text(),
        NewsKind::CallOn(on) => words::ToldCallOn { day: day(*on) }.text(),
        NewsKind::WillCall(on) => words::ToldWillCall { day: day(*on) }.text(),
        NewsKind::PromisedContact => words::TOLD_PROMISED.to_owned(),
        NewsKind::InvitedBack => words::TOLD_BACK.to_owned(),
        _ => return None,
    })
}

fn interest(opportunity: &Opportunity, since: NaiveDate) -> Vec<String> {
    let signs = opportunity.bodies().filter_map(|(id, body)| match body {
        Body::Interest(interest) if interest.date >= since => {
            Some((interest.date, id, phrase(&interest.note)?))
        }
        _ => None,
    });
    let mut signs: Vec<_> = signs.collect();
    signs.sort();
    let lines = signs.into_iter().map(|(_, _, note)| stopped(note));
    lines.collect()
}

/// A phrase as a sentence; one that ends in a quotation has its end already.
fn stopped(phrase: String) -> String {
    if phrase.ends_with(['”', '"', '’', '?']) {
        phrase
    } else {
        words::Stopped { phrase }.text()
    }
}
