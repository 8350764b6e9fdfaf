//! The work-search record that employment offices ask for: what was done when, where, with whom,
//! and what came of it.

use std::ops::RangeInclusive;

use cadence::record::{
    Answer, Body, Id, Interview, Opportunity, Outcome, Purpose, Touch, TouchKind,
};
use cadence::text;
use chrono::NaiveDate;

use crate::table::csv;
use crate::words::list as list_words;
use crate::words::work_search as words;

/// One line of the record.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct WorkSearchEntry {
    /// The opening it is of.
    pub opening: Id,
    /// The entry of its history; none for the application, which stands in the details.
    pub item: Option<Id>,
    /// The day.
    pub date: NaiveDate,
    /// The employer, with the job where it is known.
    pub employer: String,
    /// "Application", "Interview", "Phone call", "Letter".
    pub how: String,
    /// With whom, as far as that was noted.
    pub with: String,
    /// What came of it, as far as that was noted.
    pub result: String,
    /// The person said that it was done, or what they noted since tells of it: of an interview whose
    /// day has merely passed they have not.
    pub is_said: bool,
}

/// What a person did to find work in a span of days: applications, interviews held and contacts made
/// with employers and agencies, by day. What concerns references is not of it, nor is a call that
/// nobody answered.
#[must_use]
pub fn work_search<'a>(
    openings: impl Iterator<Item = &'a Opportunity>,
    days: &RangeInclusive<NaiveDate>,
    today: NaiveDate,
) -> Vec<WorkSearchEntry> {
    let mut entries: Vec<_> = openings
        .flat_map(|opening| {
            let bodies = opening.bodies();
            let entries = bodies.filter_map(move |(item, body)| entry(opening, item, body, today));
            application(opening, today).into_iter().chain(entries)
        })
        .filter(|entry| days.contains(&entry.date))
        .collect();
    // The application comes before the interview of its day, and that before the letter.
    entries.sort_by_cached_key(|entry| {
        let rank = match &entry.item {
            None => 0,
            Some(_) if entry.how.starts_with(words::HOW_INTERVIEW) => 1,
            Some(_) => 2,
        };
        (entry.date, entry.employer.clone(), rank)
    });
    entries
}

/// The record as a CSV file.
#[must_use]
pub fn work_search_csv(entries: &[WorkSearchEntry]) -> String {
    let rows = entries.iter().cloned().map(|entry| {
        [
            entry.date.to_string(),
            entry.employer,
            entry.how,
            entry.with,
            entry.result,
        ]
    });
    let head = [
        words::HEAD_DATE,
        words::HEAD_EMPLOYER,
        words::HEAD_HOW,
        words::HEAD_WITH,
        words::HEAD_RESULT,
    ];
    csv(head, rows)
}

/// The application for an opening, on the day that the person noted.
fn application(opening: &Opportunity, today: NaiveDate) -> Option<WorkSearchEntry> {
    let date = opening.details().applied.filter(|day| *day <= today)?;
    let met = opening.interviews().filter(|(_, held)| held.date >= date);
    let first = met.min_by_key(|(_, held)| (held.date, held.is_task()));
    let result = match (first, opening.closing()) {
        (Some((_, held)), _) if held.is_task() => words::RESULT_TASK.to_owned(),
        (Some(_), _) => words::RESULT_INTERVIEW.to_owned(),
        (None, Some(closing)) => text::close_reason(closing.reason).to_owned(),
        (None, None) => words::RESULT_OPEN.to_owned(),
    };
    Some(WorkSearchEntry {
        opening: opening.id.clone(),
        item: None,
        date,
        employer: employer(opening),
        how: words::HOW_APPLICATION.to_owned(),
        with: String::new(),
        result,
        is_said: true,
    })
}

/// The employer, with the job where it is known.
fn employer(opening: &Opportunity) -> String {
    let details = opening.details();
    match details.role.trim() {
        "" => details.company,
        role => words::EmployerAndRole {
            employer: &details.company,
            role,
        }
        .text(),
    }
}

fn entry(
    opening: &Opportunity,
    item: &Id,
    body: &Body,
    today: NaiveDate,
) -> Option<WorkSearchEntry> {
    let (date, how, people, result) = match body {
        Body::Interview(interview) if is_held(opening, item, interview, today) => {
            let name = match interview.is_meeting() {
                true => words::HOW_INTERVIEW,
                false => words::HOW_TASK,
            };
            let how = match interview.place.trim() {
                "" => name.to_owned(),
                place => words::HowAtPlace { how: name, place }.text(),
            };
            (
                interview.date,
                how,
                &interview.met,
                after(opening, interview.date),
            )
        }
        Body::Touch(touch) if counts(touch) && touch.date <= today => (
            touch.date,
            how(&touch.kind).to_owned(),
            &touch.to,
            came_of(touch, opening),
        ),
        _ => return None,
    };
    let names = people.iter().filter_map(|who| opening.contact(who));
    let names: Vec<_> = names.map(|person| person.name.as_str()).collect();
    Some(WorkSearchEntry {
        opening: opening.id.clone(),
        item: Some(item.clone()),
        date,
        employer: employer(opening),
        how,
        with: names.join(list_words::COMMA),
        result,
        is_said: match body {
            Body::Interview(interview) => is_told_of(opening, interview, today),
            _ => true,
        },
    })
}

fn is_held(opening: &Opportunity, id: &Id, interview: &Interview, today: NaiveDate) -> bool {
    interview.has_taken_place(today) && !opening.is_called_off(id, interview, today)
}

/// Whether the history tells that an interview took place: what was seen or heard, and whom one was
/// in touch with, from its day on.
fn is_told_of(opening: &Opportunity, interview: &Interview, today: NaiveDate) -> bool {
    let tells = |body: &Body| match body {
        Body::Observation(_) | Body::Interest(_) | Body::Pay(_) => true,
        Body::Touch(touch) => touch.is_contact(),
        _ => false,
    };
    let since = interview.date..=today;
    let mut bodies = opening.bodies().map(|(_, body)| body);
    interview.held
        || bodies.any(|body| tells(body) && body.date().is_some_and(|day| since.contains(&day)))
}

fn counts(touch: &Touch) -> bool {
    touch.is_contact() && !matches!(touch.purpose, Purpose::Brief | Purpose::Thank)
}

fn how(kind: &TouchKind) -> &'static str {
    match kind {
        TouchKind::Call(_) => words::HOW_CALL,
        TouchKind::Letter => words::HOW_LETTER,
        TouchKind::Email => words::HOW_EMAIL,
        TouchKind::Network => words::HOW_NETWORK,
        TouchKind::Text => words::HOW_TEXT,
        TouchKind::Video => words::HOW_VIDEO,
        TouchKind::Visit => words::HOW_VISIT,
    }
}

/// What a contact led to.
fn came_of(touch: &Touch, opening: &Opportunity) -> String {
    match &touch.kind {
        TouchKind::Call(Outcome::Reached(Answer::NoDate)) => words::RESULT_NO_DATE.to_owned(),
        TouchKind::Call(Outcome::Reached(Answer::Decided)) => words::RESULT_DECIDED.to_owned(),
        TouchKind::Call(Outcome::Reached(Answer::DecisionBy(day))) => {
            let day = text::day(*day);
            words::ResultDecisionBy { day }.text()
        }
        TouchKind::Call(Outcome::Reached(Answer::CallOn(day))) => {
            let day = text::day(*day);
            words::ResultCallOn { day }.text()
        }
        TouchKind::Call(Outcome::MessageLeft { with }) => {
            let with = with.as_ref().and_then(|who| opening.contact(who));
            match with {
                Some(person) => words::ResultMessageLeftWith { name: &person.name }.text(),
                None => words::RESULT_MESSAGE_LEFT.to_owned(),
            }
        }
        TouchKind::Call(Outcome::NoAnswer) => String::new(),
        TouchKind::Letter | TouchKind::Email | TouchKind::Network | TouchKind::Text => {
            words::RESULT_SENT.to_owned()
        }
        TouchKind::Video | TouchKind::Visit => words::RESULT_SPOKE.to_owned(),
    }
}

/// What the employer did after an interview and before the next, or how the opening ended.
fn after(opening: &Opportunity, interview: NaiveDate) -> String {
    let later = opening.interviews().map(|(_, later)| later);
    let later = later.filter(|later| later.date > interview);
    let next = later.min_by_key(|later| (later.date, !later.is_meeting()));
    let (next, is_met) = (
        next.map(|next| next.date),
        next.is_none_or(Interview::is_meeting),
    );
    let is_of_it = |date: NaiveDate| date >= interview && next.is_none_or(|next| date < next);
    let news = opening
        .bodies()
        .filter(|(_, body)| matches!(body, Body::News(news) if is_of_it(news.date)));
    match news.max_by_key(|(id, body)| (body.date(), *id)) {
        Some((_, body)) => text::history(body, opening),
        None if next.is_some() && is_met => words::RESULT_FURTHER_INTERVIEW.to_owned(),
        None if next.is_some() => words::RESULT_TASK.to_owned(),
        None => match opening.closing() {
            Some(closing) => text::close_reason(closing.reason).to_owned(),
            None => words::RESULT_OPEN.to_owned(),
        },
    }
}
