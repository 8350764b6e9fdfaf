use super::date::day_in;
use super::label::{interview_name, move_title};
use super::name::{Names, known};
use super::reason::put_off;
use crate::plan::{Move, MoveKind, State};
use crate::record::{
    Answer, Body, Contact, Interview, News, NewsKind, Opportunity, Outcome, Pause, Purpose, Topic,
    Touch, TouchKind,
};
use chrono::NaiveDate;

/// What was just saved, and what comes next: "Message left with Priya. That counts. Next: Friday
/// 20 March."
#[must_use]
pub fn saved(body: &Body, opportunity: &Opportunity, next: Option<&Move>) -> String {
    let names = Names(opportunity);
    let near = body.date();
    let on = |date: NaiveDate| day_in(date, near.unwrap_or(date));
    let done = match body {
        Body::Touch(it) => touch(it, names, &on),
        Body::News(it) => news(it, names, &on),
        Body::Contact(it) => contact(it),
        Body::Interview(it) => interview(it, names, &on),
        Body::Observation(_) => "Kept for the letter.".to_owned(),
        Body::Interest(_) => "Interest noted.".to_owned(),
        Body::GroundRule(_) => "Noted. What they asked for comes first.".to_owned(),
        Body::Pause(it) if it.from == it.to => {
            format!("Paused on {}. That day will not count.", on(it.to))
        }
        Body::Pause(it) => format!(
            "Paused from {} to {}. Those days will not count.",
            on(it.from),
            on(it.to)
        ),
        Body::Snooze(it) => {
            let same = |step: &&Move| step.kind == it.kind && step.about == it.about;
            let day = match next.filter(same) {
                Some(step) => put_off(step, it.until, it.date),
                None => on(it.until),
            };
            return format!("Put off to {day}.");
        }
        Body::Skip(it) if it.kind == MoveKind::Cadence => {
            "Left out, by your choice. The days count from today.".to_owned()
        }
        Body::Skip(_) => "Left out, by your choice.".to_owned(),
        Body::Closing(_) => return "Closed. You can reopen it on any day.".to_owned(),
        Body::Note(_) => "Note kept.".to_owned(),
        Body::Pay(_) => "Kept. It is shown again before you next talk.".to_owned(),
        Body::Unknown(_) => "Kept as it is.".to_owned(),
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
    let (all, Pause { from, to }) = (openings(count), pause);
    if from == to {
        format!(
            "{all} paused on {}. That day will not count.",
            day_in(to, from)
        )
    } else {
        format!(
            "{all} paused from {} to {}. Those days will not count.",
            day_in(from, from),
            day_in(to, from)
        )
    }
}

/// Several openings were closed at once.
#[must_use]
pub fn all_closed(count: usize) -> String {
    let which = match count {
        1 => "it",
        _ => "each of them",
    };
    format!(
        "{} closed. You can reopen {which} on any day.",
        openings(count)
    )
}

fn openings(count: usize) -> String {
    match count {
        1 => "1 opening".to_owned(),
        count => format!("{count} openings"),
    }
}

fn then(step: &Move, opportunity: &Opportunity, on: &dyn Fn(NaiveDate) -> String) -> String {
    let title = || lower_first(&move_title(step, opportunity));
    match (step.state, step.kind) {
        (State::Due | State::Overdue, _) => format!("Next, for now: {}.", title()),
        (_, MoveKind::Cadence) => format!("Next: {}.", on(step.window.preferred)),
        _ => format!("Next: {}, best on {}.", title(), on(step.window.preferred)),
    }
}

fn touch(touch: &Touch, names: Names<'_>, on: &dyn Fn(NaiveDate) -> String) -> String {
    let to = names.row(&touch.to);
    match &touch.kind {
        TouchKind::Call(Outcome::NoAnswer) => match to {
            Some(to) => format!("No answer from {to}. That is not a contact yet."),
            None => "No answer. That is not a contact yet.".to_owned(),
        },
        TouchKind::Call(Outcome::MessageLeft { .. }) if still_to_come(touch.purpose).is_some() => {
            let rest = still_to_come(touch.purpose).unwrap_or_default();
            match to {
                Some(to) => format!("Message left for {to}. {rest}"),
                None => format!("Message left. {rest}"),
            }
        }
        TouchKind::Call(Outcome::MessageLeft { with }) => match (names.person(with.as_ref()), to) {
            (Some(with), _) => format!("Message left with {with}. That counts."),
            (None, Some(to)) => format!("Message left for {to}. That counts."),
            (None, None) => "Message left. That counts.".to_owned(),
        },
        TouchKind::Call(Outcome::Reached(answer)) => {
            let spoke = done(touch.purpose, to.as_deref()).unwrap_or_else(|| match to {
                Some(to) => format!("You spoke with {to}."),
                None => "You spoke with them.".to_owned(),
            });
            match answer {
                Answer::NoDate => spoke,
                Answer::Decided => format!("{spoke} A decision has been made."),
                Answer::DecisionBy(day) => format!("{spoke} They decide on {}.", on(*day)),
                Answer::CallOn(day) => format!("{spoke} They asked for a call on {}.", on(*day)),
            }
        }
        TouchKind::Letter | TouchKind::Email | TouchKind::Network | TouchKind::Text
            if touch.purpose == Purpose::Debrief =>
        {
            "It is on its way. The debrief itself is still to come, by phone, by video or in person."
                .to_owned()
        }
        TouchKind::Letter => done(touch.purpose, to.as_deref()).unwrap_or_else(|| match to {
            Some(to) => format!("Your letter to {to} is on its way."),
            None => "Your letter is on its way.".to_owned(),
        }),
        TouchKind::Email => done(touch.purpose, to.as_deref()).unwrap_or_else(|| match to {
            Some(to) => format!("Your e-mail to {to} is on its way."),
            None => "Your e-mail is on its way.".to_owned(),
        }),
        TouchKind::Network | TouchKind::Text => {
            done(touch.purpose, to.as_deref()).unwrap_or_else(|| match to {
                Some(to) => format!("Your message to {to} is on its way. That counts."),
                None => "Your message is on its way. That counts.".to_owned(),
            })
        }
        TouchKind::Video => done(touch.purpose, to.as_deref()).unwrap_or_else(|| match to {
            Some(to) => format!("You spoke with {to}."),
            None => "You spoke with them.".to_owned(),
        }),
        TouchKind::Visit => done(touch.purpose, to.as_deref()).unwrap_or_else(|| match to {
            Some(to) => format!("You saw {to}. That counts."),
            None => "You were there in person. That counts.".to_owned(),
        }),
    }
}

/// What a message left does not stand for, as somebody has to hear it.
fn still_to_come(purpose: Purpose) -> Option<&'static str> {
    match purpose {
        Purpose::Debrief => Some("The debrief itself is still to come."),
        Purpose::Brief => Some("The briefing itself is still to come."),
        Purpose::Answer => Some("The answer itself is still to come."),
        Purpose::AskTime => Some("Once they name a day, log it."),
        _ => None,
    }
}

/// What a touch with a purpose of its own has done.
fn done(purpose: Purpose, to: Option<&str>) -> Option<String> {
    Some(match (purpose, to) {
        (Purpose::FollowUp | Purpose::Letter, _) => return None,
        (Purpose::Debrief, Some(to)) => format!("{to} has heard how it went."),
        (Purpose::Debrief, None) => "The agency has heard how it went.".to_owned(),
        (Purpose::Brief, Some(to)) => format!("Prepared: {to}."),
        (Purpose::Brief, None) => "Your reference is prepared.".to_owned(),
        (Purpose::Thank, Some(to)) => format!("Thanked: {to}."),
        (Purpose::Thank, None) => "Your reference is thanked.".to_owned(),
        (Purpose::Nudge, _) => "They know about the other offer.".to_owned(),
        (Purpose::Answer, _) => "Your answer is given.".to_owned(),
        (Purpose::AskTime, _) => {
            "You asked for more days. Once they name a day, log it.".to_owned()
        }
        (Purpose::Reply, _) => "They have your reply.".to_owned(),
        (Purpose::DoorOpen, _) => "Your letter is on its way. The door is open.".to_owned(),
    })
}

fn news(news: &News, names: Names<'_>, on: &dyn Fn(NaiveDate) -> String) -> String {
    let by = names.person(news.by.as_ref()).unwrap_or("They");
    match &news.kind {
        NewsKind::CalledBack => format!("{by} got in touch. Noted."),
        NewsKind::MissedCall => format!("{by} called, and you could not pick up. Noted."),
        NewsKind::PromisedContact => {
            format!("{by} promised to be in touch. Noted; your rhythm goes on.")
        }
        NewsKind::WillCall(_) if news.unkept => {
            "Noted. Days fill up over there too; the call is yours to make now.".to_owned()
        }
        NewsKind::WillCall(day) if news.by.is_some() => {
            format!("{by} will call you on {}.", on(*day))
        }
        NewsKind::DecisionBy(day) => format!("They decide on {}.", on(*day)),
        NewsKind::CallOn(day) => format!("They asked for a call on {}.", on(*day)),
        NewsKind::WillCall(day) => format!("They call you on {}.", on(*day)),
        NewsKind::InvitedBack => "They asked you back.".to_owned(),
        NewsKind::CalledOff(day) => format!("The interview of {} is called off.", on(*day)),
        NewsKind::AskedAbout(Topic::Pay) => "They asked about pay. A warm sign.".to_owned(),
        NewsKind::AskedAbout(Topic::StartDate) => {
            "They asked when you could start. A warm sign.".to_owned()
        }
        NewsKind::AskedAbout(Topic::Availability) => {
            "They asked when you are available. A warm sign.".to_owned()
        }
        NewsKind::AskedReferences => "They asked for references.".to_owned(),
        NewsKind::CheckedReference(who) => match names.person(who.as_ref()) {
            Some(who) => format!("They contacted {who}. That is a serious step."),
            None => "They contacted a reference. That is a serious step.".to_owned(),
        },
        NewsKind::Offered { reply_by: Some(by) } => {
            format!("They made an offer, with an answer by {}.", on(*by))
        }
        NewsKind::Offered { reply_by: None } => "They made an offer.".to_owned(),
        NewsKind::MoreTime(until) => format!("They gave you until {} to answer.", on(*until)),
        NewsKind::TurnedDown => "Noted: they said no.".to_owned(),
    }
}

fn contact(contact: &Contact) -> String {
    match known(&contact.name) {
        Some(name) => format!("Kept: {name}."),
        None => "Contact kept.".to_owned(),
    }
}

fn interview(interview: &Interview, names: Names<'_>, on: &dyn Fn(NaiveDate) -> String) -> String {
    let name = match (interview.is_task(), interview.held) {
        (true, true) => "Task handed in",
        (true, false) => "Task due",
        (false, _) => interview_name(interview),
    };
    match names.row(&interview.met) {
        Some(met) => format!("{name} on {} with {met}, kept.", on(interview.date)),
        None => format!("{name} on {}, kept.", on(interview.date)),
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
