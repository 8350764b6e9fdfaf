use super::date::day_in;
use super::label::{interview_done, move_title};
use super::name::{Names, known};
use super::reason::put_off;
use crate::plan::{Move, MoveKind, State};
use crate::record::{
    Answer, Body, Contact, Interview, News, NewsKind, Opportunity, Outcome, Pause, Purpose, Topic,
    Touch, TouchKind,
};
use crate::words::saved as words;
use chrono::NaiveDate;

/// What was just saved, and what comes next: "Message left with Priya. That counts. Next: Friday
/// 20 March."
#[must_use]
pub fn saved(body: &Body, opportunity: &Opportunity, next: Option<&Move>) -> String {
    let names = Names(opportunity);
    let near = body.date();
    let on = |date: NaiveDate| day_in(date, near.unwrap_or(date));
    let done = match body {
        Body::Touch(made) => touch(made, names, &on),
        Body::News(said) => news(said, names, &on),
        Body::Contact(person) => contact(person),
        Body::Interview(talk) => interview(talk, names, &on),
        Body::Observation(_) => words::OBSERVATION.to_owned(),
        Body::Interest(_) => words::INTEREST.to_owned(),
        Body::GroundRule(_) => words::GROUND_RULE.to_owned(),
        Body::Pause(pause) if pause.from == pause.to => {
            words::PauseDay { day: on(pause.to) }.text()
        }
        Body::Pause(pause) => words::Pause {
            from: on(pause.from),
            to: on(pause.to),
        }
        .text(),
        Body::Snooze(snooze) => {
            let same = |step: &&Move| step.kind == snooze.kind && step.about == snooze.about;
            let day = match next.filter(same) {
                Some(step) => put_off(step, snooze.until, snooze.date),
                None => on(snooze.until),
            };
            return words::Snooze { day }.text();
        }
        Body::Skip(skip) if skip.kind == MoveKind::Cadence => words::SKIP_CADENCE.to_owned(),
        Body::Skip(_) => words::SKIP.to_owned(),
        Body::Closing(_) => return words::CLOSING.to_owned(),
        Body::Note(_) => words::NOTE.to_owned(),
        Body::Pay(_) => words::PAY.to_owned(),
        Body::Unknown(_) => words::UNKNOWN.to_owned(),
    };
    match next {
        Some(step) => format!("{done} {}", then(step, opportunity, &on)),
        None => done,
    }
}

/// Several openings were paused at once: "3 openings paused from Monday 9 March to
/// Friday 13 March. Those days will not count.".
#[must_use]
pub fn all_paused(pause: Pause, count: usize) -> String {
    let Pause { from, to } = pause;
    if from == to {
        words::AllPausedDay {
            count,
            day: day_in(to, from),
        }
        .text()
    } else {
        words::AllPaused {
            count,
            from: day_in(from, from),
            to: day_in(to, from),
        }
        .text()
    }
}

/// Several openings were closed at once.
#[must_use]
pub fn all_closed(count: usize) -> String {
    words::AllClosed { count }.text()
}

fn then(step: &Move, opportunity: &Opportunity, on: &dyn Fn(NaiveDate) -> String) -> String {
    let title = || lower_first(&move_title(step, opportunity));
    let day = on(step.window.preferred);
    match (step.state, step.kind) {
        (State::Due | State::Overdue, _) => words::NextNow { step: title() }.text(),
        (_, MoveKind::Cadence) => words::NextCadence { day }.text(),
        _ => words::Next { step: title(), day }.text(),
    }
}

fn touch(touch: &Touch, names: Names<'_>, on: &dyn Fn(NaiveDate) -> String) -> String {
    let to = names.row(&touch.to);
    match &touch.kind {
        TouchKind::Call(Outcome::NoAnswer) => match to {
            Some(to) => words::NoAnswerFrom { to }.text(),
            None => words::NO_ANSWER.to_owned(),
        },
        TouchKind::Call(Outcome::MessageLeft { .. }) if still_to_come(touch.purpose).is_some() => {
            let rest = still_to_come(touch.purpose).unwrap_or_default();
            match to {
                Some(to) => words::MessageLeftSoFarFor { to, rest }.text(),
                None => words::MessageLeftSoFar { rest }.text(),
            }
        }
        TouchKind::Call(Outcome::MessageLeft { with }) => match (names.person(with.as_ref()), to) {
            (Some(with), _) => words::MessageLeftWith { with }.text(),
            (None, Some(to)) => words::MessageLeftFor { to }.text(),
            (None, None) => words::MESSAGE_LEFT.to_owned(),
        },
        TouchKind::Call(Outcome::Reached(answer)) => {
            let spoke = done(touch.purpose, to.as_deref()).unwrap_or_else(|| match to {
                Some(to) => words::SpokeWith { to }.text(),
                None => words::SPOKE.to_owned(),
            });
            let and = |answer: String| format!("{spoke} {answer}");
            match answer {
                Answer::NoDate => spoke,
                Answer::Decided => and(words::DECIDED.to_owned()),
                Answer::DecisionBy(day) => and(words::Decide { day: on(*day) }.text()),
                Answer::CallOn(day) => and(words::CallOn { day: on(*day) }.text()),
            }
        }
        TouchKind::Letter | TouchKind::Email | TouchKind::Network | TouchKind::Text
            if touch.purpose == Purpose::Debrief =>
        {
            words::DEBRIEF_WRITTEN.to_owned()
        }
        TouchKind::Letter => done(touch.purpose, to.as_deref()).unwrap_or_else(|| match to {
            Some(to) => words::LetterTo { to }.text(),
            None => words::LETTER.to_owned(),
        }),
        TouchKind::Email => done(touch.purpose, to.as_deref()).unwrap_or_else(|| match to {
            Some(to) => words::EmailTo { to }.text(),
            None => words::EMAIL.to_owned(),
        }),
        TouchKind::Network | TouchKind::Text => {
            done(touch.purpose, to.as_deref()).unwrap_or_else(|| match to {
                Some(to) => words::MessageTo { to }.text(),
                None => words::MESSAGE.to_owned(),
            })
        }
        TouchKind::Video => done(touch.purpose, to.as_deref()).unwrap_or_else(|| match to {
            Some(to) => words::SpokeWith { to }.text(),
            None => words::SPOKE.to_owned(),
        }),
        TouchKind::Visit => done(touch.purpose, to.as_deref()).unwrap_or_else(|| match to {
            Some(to) => words::VisitTo { to }.text(),
            None => words::VISIT.to_owned(),
        }),
    }
}

/// What a message left does not stand for, as somebody has to hear it.
fn still_to_come(purpose: Purpose) -> Option<&'static str> {
    match purpose {
        Purpose::Debrief => Some(words::DEBRIEF_TO_COME),
        Purpose::Brief => Some(words::BRIEF_TO_COME),
        Purpose::Answer => Some(words::ANSWER_TO_COME),
        Purpose::AskTime => Some(words::MORE_TIME_TO_COME),
        _ => None,
    }
}

/// What a touch with a purpose of its own has done.
fn done(purpose: Purpose, to: Option<&str>) -> Option<String> {
    Some(match (purpose, to) {
        (Purpose::FollowUp | Purpose::Letter, _) => return None,
        (Purpose::Debrief, Some(to)) => words::DebriefedPerson { to }.text(),
        (Purpose::Debrief, None) => words::DEBRIEFED.to_owned(),
        (Purpose::Brief, Some(to)) => words::BriefedPerson { to }.text(),
        (Purpose::Brief, None) => words::BRIEFED.to_owned(),
        (Purpose::Thank, Some(to)) => words::ThankedPerson { to }.text(),
        (Purpose::Thank, None) => words::THANKED.to_owned(),
        (Purpose::Nudge, _) => words::NUDGED.to_owned(),
        (Purpose::Answer, _) => words::ANSWERED.to_owned(),
        (Purpose::AskTime, _) => words::ASKED_TIME.to_owned(),
        (Purpose::Reply, _) => words::REPLIED.to_owned(),
        (Purpose::DoorOpen, _) => words::DOOR_OPEN.to_owned(),
    })
}

fn news(news: &News, names: Names<'_>, on: &dyn Fn(NaiveDate) -> String) -> String {
    let by = names.person(news.by.as_ref());
    match &news.kind {
        NewsKind::CalledBack => match by {
            Some(by) => words::CalledBackBy { by }.text(),
            None => words::CALLED_BACK.to_owned(),
        },
        NewsKind::MissedCall => match by {
            Some(by) => words::MissedCallBy { by }.text(),
            None => words::MISSED_CALL.to_owned(),
        },
        NewsKind::PromisedContact => match by {
            Some(by) => words::PromisedBy { by }.text(),
            None => words::PROMISED.to_owned(),
        },
        NewsKind::WillCall(_) if news.unkept => words::UNKEPT.to_owned(),
        NewsKind::WillCall(day) if news.by.is_some() => match (by, on(*day)) {
            (Some(by), day) => words::WillCallBy { by, day }.text(),
            (None, day) => words::WillCallThem { day }.text(),
        },
        NewsKind::DecisionBy(day) => words::Decide { day: on(*day) }.text(),
        NewsKind::CallOn(day) => words::CallOn { day: on(*day) }.text(),
        NewsKind::WillCall(day) => words::WillCall { day: on(*day) }.text(),
        NewsKind::InvitedBack => words::INVITED_BACK.to_owned(),
        NewsKind::CalledOff(day) => words::CalledOff { day: on(*day) }.text(),
        NewsKind::AskedAbout(Topic::Pay) => words::ASKED_PAY.to_owned(),
        NewsKind::AskedAbout(Topic::StartDate) => words::ASKED_START.to_owned(),
        NewsKind::AskedAbout(Topic::Availability) => words::ASKED_AVAILABILITY.to_owned(),
        NewsKind::AskedReferences => words::ASKED_REFERENCES.to_owned(),
        NewsKind::CheckedReference(who) => match names.person(who.as_ref()) {
            Some(who) => words::CheckedPerson { who }.text(),
            None => words::CHECKED.to_owned(),
        },
        NewsKind::Offered { reply_by: Some(by) } => words::OfferedReplyBy { day: on(*by) }.text(),
        NewsKind::Offered { reply_by: None } => words::OFFERED.to_owned(),
        NewsKind::MoreTime(until) => words::MoreTime { day: on(*until) }.text(),
        NewsKind::TurnedDown => words::TURNED_DOWN.to_owned(),
    }
}

fn contact(contact: &Contact) -> String {
    match known(&contact.name) {
        Some(name) => words::ContactNamed { name }.text(),
        None => words::CONTACT.to_owned(),
    }
}

fn interview(interview: &Interview, names: Names<'_>, on: &dyn Fn(NaiveDate) -> String) -> String {
    let (name, day) = (interview_done(interview), on(interview.date));
    match names.row(&interview.met) {
        Some(met) => words::InterviewMet { name, day, met }.text(),
        None => words::Interview { name, day }.text(),
    }
}

/// "Call Anna" within a sentence: "call Anna".
fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_lowercase().chain(letters).collect(),
        None => String::new(),
    }
}
