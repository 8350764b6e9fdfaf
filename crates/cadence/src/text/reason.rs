use chrono::NaiveDate;

use super::date::{day_in, span_in, weekday};
use super::number::count;
use crate::plan::{Basis, Channel, ChannelReason, LastContact, Move, Reason, State};

/// Calls with no answer in a row after which a message or a letter is the better way.
const TIRED: u32 = 3;
/// Sentences added at the most to what a cadence move says of its window.
const EXTRAS: usize = 2;

/// Why a move is there, with its dates.
///
/// Says only what the move carries; no names, so that it reads under any title.
#[must_use]
pub fn reason(step: &Move, today: NaiveDate) -> String {
    let text = match &step.reason {
        Reason::Cadence { .. } => cadence(step, today),
        other => employer_or_own(step, other, today),
    };
    match step.snoozed {
        Some(until) => format!("{text} You put it off to {}.", day_in(until, today)),
        None => text,
    }
}

/// What to do differently after three or more calls with no answer in a row.
#[must_use]
pub fn advice(step: &Move) -> Option<String> {
    let Reason::Cadence { no_answers, .. } = step.reason else {
        return None;
    };
    (no_answers >= TIRED && step.channel == Channel::Phone).then(|| {
        let calls = count(no_answers);
        format!("That makes {calls} calls with no answer: leave a message this time, or write. Both count.")
    })
}

fn cadence(step: &Move, today: NaiveDate) -> String {
    let Reason::Cadence {
        anchor,
        last,
        basis,
        far_decision,
        not_before,
        channel,
        no_answers: _,
    } = &step.reason
    else {
        return String::new();
    };
    let mut sentences = vec![last_contact(*last, *anchor, today)];
    // A move put off has a window of its own, which the last sentence tells.
    if step.snoozed.is_none() {
        sentences.push(window(step, *basis, *not_before, today));
    }
    let told = matches!(basis, Basis::CallOn(_)) || pushed(*basis, *not_before).is_some();
    let via = "All contact goes through the agency, so ask the counselor to follow up.";
    let extras = [
        step.via_counselor.then(|| via.to_owned()),
        advice(step),
        channel.map(|why| by_other_means(why, step.channel)),
        not_before.filter(|day| !told && *day > today).map(|day| {
            format!(
                "They asked not to be contacted before {}.",
                day_in(day, today)
            )
        }),
        far_decision.filter(|_| step.snoozed.is_none()).map(|day| {
            format!(
                "Their date, {}, is far off, so the rhythm goes on.",
                day_in(day, today)
            )
        }),
    ];
    sentences.extend(extras.into_iter().flatten().take(EXTRAS));
    sentences.join(" ")
}

fn last_contact(last: LastContact, anchor: NaiveDate, today: NaiveDate) -> String {
    let date = day_in(anchor, today);
    match last {
        LastContact::MessageLeft => format!("You left a message on {date}. That counts."),
        LastContact::Letter => format!("Your letter went out on {date}."),
        LastContact::Email => format!("Your e-mail went out on {date}."),
        LastContact::Call => format!("You last spoke on {date}."),
        LastContact::Visit => format!("You were last there on {date}."),
        LastContact::News => format!("You last heard from them on {date}."),
        LastContact::Interview => format!("The interview was on {date}."),
    }
}

/// What settled the preferred day.
fn window(step: &Move, basis: Basis, not_before: Option<NaiveDate>, today: NaiveDate) -> String {
    let preferred = day_in(step.window.preferred, today);
    let decide = |date: NaiveDate| {
        if date < today {
            "were to decide"
        } else {
            "decide"
        }
    };
    match basis {
        Basis::Rhythm(rhythm) => {
            let rhythm = weekday(rhythm);
            usual(
                step,
                today,
                &format!("{preferred} is its last free {rhythm}"),
            )
        }
        Basis::LastFree => usual(step, today, &format!("{preferred} is its last free day")),
        Basis::FirstFree => usual(step, today, &format!("{preferred} is its first free day")),
        Basis::Away => format!(
            "No day of the window, {}, is free; {preferred} is the first free day after it.",
            span_in(step.window.opens, step.window.closes, today)
        ),
        Basis::CallOn(asked) if asked == step.window.preferred => {
            format!("They asked you to call on {preferred}.")
        }
        Basis::CallOn(asked) => format!(
            "They asked you to call on {}, which is not a free day, so {preferred} is the day.",
            day_in(asked, today)
        ),
        Basis::Decision(date) => match pushed(basis, not_before) {
            Some(not_before) => format!(
                "They {} on {} and asked not to be contacted before {}; {preferred} is the first \
                 free day for it.",
                decide(date),
                day_in(date, today),
                day_in(not_before, today)
            ),
            None => format!(
                "They {} on {}; {preferred} is the first free day after it.",
                decide(date),
                day_in(date, today)
            ),
        },
        Basis::NoAnswer(call) => {
            let again = if step.window.preferred > today {
                format!("Try again on {preferred}.")
            } else {
                "Try again today, or on your next free day.".to_owned()
            };
            format!(
                "Nobody answered on {}; that is not a contact, so the window stands. {again}",
                day_in(call, today)
            )
        }
    }
}

/// A decision date, and the later day before which they asked not to be contacted.
fn pushed(basis: Basis, not_before: Option<NaiveDate>) -> Option<NaiveDate> {
    match basis {
        Basis::Decision(date) => not_before.filter(|it| *it > date),
        _ => None,
    }
}

/// The window and the best day in it.
fn usual(step: &Move, today: NaiveDate, best: &str) -> String {
    let (opens, closes) = (step.window.opens, step.window.closes);
    let span = span_in(opens, closes, today);
    match step.window.state(today) {
        State::Waiting if opens == closes => format!("The next window is one day, {span}."),
        State::Waiting => format!("The next window is {span}; {best}."),
        State::Open | State::Due if opens == closes => format!("The window is one day, {span}."),
        State::Open | State::Due => format!("The window is {span}; {best}."),
        State::Overdue => format!("The window was {span}. A contact still counts today."),
    }
}

fn by_other_means(why: ChannelReason, channel: Channel) -> String {
    match (why, channel) {
        (ChannelReason::NoLetterYet, _) => {
            "No letter has gone out since the interview, so this one is by letter."
        }
        (ChannelReason::TwoMessages, _) => {
            "Two messages are left and nothing is heard yet, so a letter this time."
        }
        (ChannelReason::NoPhone, Channel::Email) => {
            "They asked not to be phoned, so this one is by e-mail."
        }
        (ChannelReason::NoPhone, _) => "They asked not to be phoned, so this one is by letter.",
    }
    .to_owned()
}

/// Every reason but the cadence's.
fn employer_or_own(step: &Move, reason: &Reason, today: NaiveDate) -> String {
    let on = |date: &NaiveDate| day_in(*date, today);
    let closes = step.window.closes;
    let by = day_in(closes, today);
    let past = closes < today;
    match reason {
        Reason::Cadence { .. } => String::new(),
        Reason::Letter(interview) if past => format!(
            "The interview was on {}. A letter still does its work today.",
            on(interview)
        ),
        Reason::Letter(interview) => format!(
            "The interview was on {}. The letter goes out by {by}, while it is fresh.",
            on(interview)
        ),
        Reason::Debrief(interview) if past => format!(
            "The interview on {} came through the agency. The counselor hears the full result \
             first; then you follow up with the employer.",
            on(interview)
        ),
        Reason::Debrief(interview) => format!(
            "The interview on {} came through the agency. The counselor hears the full result \
             first, by {by}; then you follow up with the employer.",
            on(interview)
        ),
        Reason::Prepare(interview) if *interview == today => {
            "The interview is today. Who, where, what to look out for, which ground rules to ask."
                .to_owned()
        }
        Reason::Prepare(interview) => format!(
            "The interview is on {}. Who, where, what to look out for, which ground rules to ask: \
             settle it the working day before.",
            on(interview)
        ),
        Reason::Brief(asked) if past => format!(
            "References came up on {}. A reference who knows about the job speaks better for you.",
            on(asked)
        ),
        Reason::Brief(asked) => format!(
            "References came up on {}. A reference who knows about the job speaks better for you: \
             be in touch by {by}.",
            on(asked)
        ),
        Reason::Thank(checked) if past => format!(
            "Your reference was contacted on {}. Say thank you, and ask what came up.",
            on(checked)
        ),
        Reason::Thank(checked) => format!(
            "Your reference was contacted on {}. Say thank you by {by}, and ask what came up.",
            on(checked)
        ),
        Reason::Answer {
            offered,
            reply_by: Some(reply_by),
        } => format!(
            "They made an offer on {}. They would like your answer by {}.",
            on(offered),
            on(reply_by)
        ),
        Reason::Answer {
            offered,
            reply_by: None,
        } => format!(
            "They made an offer on {} and named no day for the answer; by {by} is courteous.",
            on(offered)
        ),
        Reason::Nudge { company, reply_by } => nudge(company.trim(), reply_by.as_ref().map(on)),
        Reason::DoorOpen(told) => format!(
            "They said no on {}. One letter keeps the door open: thank them, and say you would be \
             glad to hear of the next opening.",
            on(told)
        ),
    }
}

fn nudge(company: &str, reply_by: Option<String>) -> String {
    match (company, reply_by) {
        ("", Some(by)) => format!(
            "You have another offer, to be answered by {by}. If you would rather work here, say \
             so, and ask whether they can decide before then."
        ),
        ("", None) => {
            "You have another offer. If you would rather work here, say so, and ask when \
                       they can decide."
                .to_owned()
        }
        (company, Some(by)) => format!(
            "You have an offer from {company}, to be answered by {by}. If you would rather work \
             here, say so, and ask whether they can decide before then."
        ),
        (company, None) => format!(
            "You have an offer from {company}. If you would rather work here, say so, and ask when \
             they can decide."
        ),
    }
}
