//! The brief for a call that comes in: what was said last, what was promised, what interest there
//! was. What to ask is [`super::script::they_call`].

use std::cmp::Reverse;

use chrono::NaiveDate;

use super::date::day_in;
use super::label::{held_by, history, interview_name};
use super::name::{Names, known, phrase};
use super::pay::{PayLine, pay_said};
use crate::plan::{Awaited, Caller, Plan, Reason};
use crate::record::{
    Answer, Body, Id, Interview, NewsKind, Opportunity, Outcome, Topic, TouchKind,
};
use crate::words::brief as words;
use crate::words::date as date_words;

/// Signs of interest that are told at the most.
const SIGNS: usize = 3;
/// Interviews that are told at the most.
const INTERVIEWS: usize = 6;
/// Promises that are told at the most.
const PROMISES: usize = 4;

/// What there is to know while the telephone rings.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Brief {
    /// The last that was said or written, by either side: the newest first.
    pub last: Vec<Remembered>,
    /// What was promised, by them and by the person: the newest first.
    pub promised: Vec<String>,
    /// Each interview with who was in it, those ahead included: the latest first.
    pub interviews: Vec<String>,
    /// What was said about pay: the newest first.
    pub pay: Vec<PayLine>,
    /// The interest they showed (R14), in the person's words: the newest first.
    pub interest: Vec<String>,
}

/// Something that was said or written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remembered {
    /// When, and what it was: "Friday 6 March: Spoke with Anna Berg".
    pub line: String,
    /// What was noted of it; may be empty.
    pub note: String,
}

/// The brief of an opening on `today`; `plan` is its plan.
#[must_use]
pub fn brief(opportunity: &Opportunity, plan: &Plan, today: NaiveDate) -> Brief {
    Brief {
        last: last(opportunity, today),
        promised: promised(opportunity, plan, today),
        interviews: interviews(opportunity, today),
        pay: pay_said(opportunity, today),
        interest: interest(opportunity, today),
    }
}

/// A contact, with what was noted of it.
struct Contacted<'a> {
    date: NaiveDate,
    /// On one day the interview is before what followed it.
    rank: u8,
    id: &'a Id,
    body: &'a Body,
    note: &'a str,
}

/// The last contact; and, where nothing was noted of it, the last of which something was.
fn last(opportunity: &Opportunity, today: NaiveDate) -> Vec<Remembered> {
    let contacted = opportunity.bodies().filter_map(|(id, body)| {
        let (rank, note) = match body {
            Body::Interview(interview) if interview.has_taken_place(today) => (0, ""),
            Body::Touch(touch) if touch.is_contact() => (1, touch.note.trim()),
            Body::News(news) => (2, news.note.trim()),
            _ => return None,
        };
        let date = body.date().filter(|date| *date <= today)?;
        Some(Contacted {
            date,
            rank,
            id,
            body,
            note,
        })
    });
    let mut all: Vec<Contacted<'_>> = contacted.collect();
    all.sort_by_key(|one| (Reverse(one.date), Reverse(one.rank), one.id));
    let newest = all.first();
    let is_bare = newest.is_some_and(|one| one.note.is_empty());
    let noted = all.iter().find(|one| !one.note.is_empty());
    let told = newest.into_iter().chain(noted.filter(|_| is_bare));
    let tell = |one: &Contacted<'_>| Remembered {
        line: words::Remembered {
            day: day_in(one.date, today),
            what: history(one.body, opportunity),
        }
        .text(),
        note: one.note.to_owned(),
    };
    told.map(tell).collect()
}

/// "Second interview, by video, Thursday 12 March: Tom Reed, Head of Data".
fn interviews(opportunity: &Opportunity, today: NaiveDate) -> Vec<String> {
    let all = opportunity.interviews();
    let mut all: Vec<_> = all
        .filter(|(id, interview)| !opportunity.is_called_off(id, interview, today))
        .collect();
    all.sort_by_key(|(id, interview)| (Reverse(interview.date), Reverse(interview.time), *id));
    let line = |(_, interview): (&Id, &Interview)| {
        let form = held_by(interview).filter(|_| !interview.is_task());
        let name = interview_name(interview);
        let day = match interview.date == today {
            true => date_words::TODAY.to_owned(),
            false => day_in(interview.date, today),
        };
        let said = match form {
            Some(form) => words::InterviewHeld { name, form, day }.text(),
            None => words::Interview { name, day }.text(),
        };
        let people = interview.met.iter().filter_map(|id| {
            let contact = opportunity.contact(id)?;
            let name = known(&contact.name)?;
            Some(match known(&contact.title) {
                Some(title) => words::Person { name, title }.text(),
                None => name.to_owned(),
            })
        });
        let people: Vec<String> = people.collect();
        match people.is_empty() {
            true => said,
            false => {
                let people = people.join(words::PERSON_NEXT);
                words::InterviewMet {
                    interview: said,
                    people,
                }
                .text()
            }
        }
    };
    all.into_iter().map(line).take(INTERVIEWS).collect()
}

/// What either side said it would do: of each kind what was said last, unless it is done.
fn promised(opportunity: &Opportunity, plan: &Plan, today: NaiveDate) -> Vec<String> {
    let on = |date: NaiveDate| day_in(date, today);
    let mut said: Vec<(NaiveDate, Promise, Option<&str>)> = Vec::new();
    for (_, body) in opportunity.bodies() {
        let by = match body {
            Body::News(news) => Names(opportunity).person(news.by.as_ref()),
            _ => None,
        };
        let promise = match body {
            Body::Touch(touch) => match touch.kind {
                TouchKind::Call(Outcome::Reached(Answer::DecisionBy(day))) => Promise::Decide(day),
                TouchKind::Call(Outcome::Reached(Answer::CallOn(day))) => Promise::YouCall(day),
                _ => continue,
            },
            Body::News(news) => match news.kind {
                NewsKind::DecisionBy(day) => Promise::Decide(day),
                NewsKind::CallOn(day) => Promise::YouCall(day),
                NewsKind::WillCall(day) => Promise::TheyCall(day),
                NewsKind::PromisedContact => Promise::BeInTouch,
                _ => continue,
            },
            _ => continue,
        };
        said.extend(
            body.date()
                .filter(|date| *date <= today)
                .map(|date| (date, promise, by)),
        );
    }
    said.sort_by_key(|(date, promise, _)| (Reverse(*date), promise.kind()));
    let mut kinds = Vec::new();
    said.retain(|(_, promise, _)| {
        let is_latest = !kinds.contains(&promise.kind());
        kinds.push(promise.kind());
        is_latest
    });
    let theirs = said.into_iter().map(|(date, promise, by)| match promise {
        Promise::Decide(day) if day < today => words::DecidePast { day: on(day) }.text(),
        Promise::Decide(day) => words::Decide { day: on(day) }.text(),
        Promise::YouCall(day) => words::YouCall { day: on(day) }.text(),
        Promise::TheyCall(day) => match by {
            Some(who) => words::PersonCalls { who, day: on(day) }.text(),
            None => words::TheyCall { day: on(day) }.text(),
        },
        Promise::BeInTouch => match by {
            Some(who) => words::PersonInTouch { who, day: on(date) }.text(),
            None => words::InTouch { day: on(date) }.text(),
        },
    });
    yours(opportunity, plan, today)
        .into_iter()
        .chain(theirs)
        .take(PROMISES)
        .collect()
}

/// What the person still owes them.
fn yours(opportunity: &Opportunity, plan: &Plan, today: NaiveDate) -> Vec<String> {
    let owed = plan.moves.iter().chain(&plan.held).filter_map(|step| {
        Some(match step.reason {
            Reason::Reply {
                to: Awaited::Question(topic),
                since,
                ..
            } => {
                let day = day_in(since, today);
                match topic {
                    Topic::Pay => words::OwedPay { day }.text(),
                    Topic::StartDate => words::OwedStart { day }.text(),
                    Topic::Availability => words::OwedAvailability { day }.text(),
                }
            }
            Reason::Reply {
                to: Awaited::Invitation,
                since,
                ..
            } => words::AskedBack {
                day: day_in(since, today),
            }
            .text(),
            Reason::Reply {
                to: Awaited::MissedCall,
                since,
                from,
            } => {
                let who = Names(opportunity).person(step.who.as_ref());
                let day = day_in(since, today);
                match who.filter(|_| from != Caller::Employer) {
                    Some(who) => words::PersonMissed { who, day }.text(),
                    None => words::Missed { day }.text(),
                }
            }
            Reason::Answer {
                reply_by: Some(by), ..
            } => words::OfferBy {
                day: day_in(by, today),
            }
            .text(),
            Reason::Answer { reply_by: None, .. } => words::OFFER.to_owned(),
            _ => return None,
        })
    });
    owed.collect()
}

/// What was said would be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Promise {
    Decide(NaiveDate),
    YouCall(NaiveDate),
    TheyCall(NaiveDate),
    BeInTouch,
}

impl Promise {
    fn kind(self) -> u8 {
        match self {
            Self::Decide(_) => 0,
            Self::YouCall(_) => 1,
            Self::TheyCall(_) => 2,
            Self::BeInTouch => 3,
        }
    }
}

fn interest(opportunity: &Opportunity, today: NaiveDate) -> Vec<String> {
    let signs = opportunity.bodies().filter_map(|(id, body)| match body {
        Body::Interest(interest) if interest.date <= today => {
            Some((Reverse(interest.date), id, phrase(&interest.note)?))
        }
        _ => None,
    });
    let mut signs: Vec<_> = signs.collect();
    signs.sort();
    signs
        .into_iter()
        .map(|(_, _, note)| note)
        .take(SIGNS)
        .collect()
}
