use crate::record::{
    Answer, Body, GroundRule, Id, Interview, News, NewsKind, Opportunity, Outcome, Pause, Purpose,
    Topic, Touch, TouchKind,
};
use crate::text::date::{day, span};
use crate::text::label::{close_reason, held_by, interview_name, move_kind, tag};
use crate::text::name::{Names, known, phrase};
use crate::text::pay;

/// One line of the history, with the names in it; its own date and its note stand beside it.
#[must_use]
pub fn history(body: &Body, opportunity: &Opportunity) -> String {
    let names = Names(opportunity);
    match body {
        Body::Contact(contact) => match known(&contact.name) {
            Some(name) => format!("{name} added"),
            None => "A contact added".to_owned(),
        },
        Body::Interview(interview) => held(interview, names),
        Body::Touch(it) => touch(it, names),
        Body::News(it) => news(it, names),
        Body::Observation(it) => match phrase(&it.text) {
            Some(text) => format!("{}: {text}", tag(it.tag)),
            None => "An observation kept for the letter".to_owned(),
        },
        Body::Interest(it) => match phrase(&it.note) {
            Some(note) => format!("Interest shown: {note}"),
            None => "Interest shown".to_owned(),
        },
        Body::GroundRule(rule) => ground_rule(rule, names),
        Body::Pause(Pause { from, to }) => format!("Paused: {}", span(*from, *to)),
        Body::Snooze(it) => format!("{} put off to {}", move_kind(it.kind), day(it.until)),
        Body::Skip(it) => format!("{} left out by choice", move_kind(it.kind)),
        Body::Closing(it) => format!("Closed: {}", close_reason(it.reason).to_lowercase()),
        Body::Note(it) => phrase(&it.text).unwrap_or_else(|| "Note".to_owned()),
        Body::Pay(it) => pay::history(it, opportunity),
        Body::Unknown(_) => "Something a newer version wrote".to_owned(),
    }
}

fn held(interview: &Interview, names: Names<'_>) -> String {
    let name = match (interview.is_task(), interview.held) {
        (true, true) => "Task handed in",
        (true, false) => "Task due",
        (false, _) => interview_name(interview),
    };
    let met = names.row(&interview.met);
    let met = met.map_or_else(String::new, |met| format!(" with {met}"));
    let form = held_by(interview).filter(|_| !interview.is_task());
    let form = form.map_or_else(String::new, |form| format!(", {form}"));
    let agency = match interview.agency {
        true => ", through the agency",
        false => "",
    };
    format!("{name}{met}{form}{agency}")
}

fn touch(touch: &Touch, names: Names<'_>) -> String {
    let to = names.row(&touch.to);
    match &touch.kind {
        TouchKind::Call(Outcome::NoAnswer) => match to {
            Some(to) => format!("Called {to}: no answer"),
            None => "Called: no answer".to_owned(),
        },
        TouchKind::Call(Outcome::MessageLeft { with }) => left(with.as_ref(), to, names),
        TouchKind::Call(Outcome::Reached(answer)) => spoke("Spoke", *answer, touch.purpose, to),
        TouchKind::Letter => written("Letter", touch.purpose, to),
        TouchKind::Email => written("E-mail", touch.purpose, to),
        TouchKind::Network => written("Message on a network", touch.purpose, to),
        TouchKind::Text => written("Text", touch.purpose, to),
        TouchKind::Video => spoke("Video call", Answer::NoDate, touch.purpose, to),
        TouchKind::Visit => match (to, names.company()) {
            (Some(to), _) => format!("Saw {to} in person"),
            (None, Some(company)) => format!("Visited {company}"),
            (None, None) => "Visited them".to_owned(),
        },
    }
}

fn left(with: Option<&Id>, to: Option<String>, names: Names<'_>) -> String {
    match (names.person(with), to) {
        (Some(with), Some(to)) if with != to => format!("Message left with {with} for {to}"),
        (Some(with), _) => format!("Message left with {with}"),
        (None, Some(to)) => format!("Message left for {to}"),
        (None, None) => "Message left".to_owned(),
    }
}

fn spoke(how: &str, answer: Answer, purpose: Purpose, to: Option<String>) -> String {
    let about = match purpose {
        Purpose::FollowUp | Purpose::Letter | Purpose::DoorOpen => "",
        Purpose::Debrief => ", a debrief",
        Purpose::Brief => ", a reference briefing",
        Purpose::Thank => ", with thanks",
        Purpose::Nudge => ", about the other offer",
        Purpose::Answer => ", with an answer to the offer",
        Purpose::AskTime => ", about more days for the offer",
        Purpose::Reply => ", in reply",
    };
    let spoke = match to {
        Some(to) => format!("{how} with {to}{about}"),
        None => format!("{how} with them{about}"),
    };
    match answer {
        Answer::NoDate => spoke,
        Answer::Decided => format!("{spoke}: a decision has been made"),
        Answer::DecisionBy(date) => format!("{spoke}: they decide on {}", day(date)),
        Answer::CallOn(date) => format!("{spoke}: call again on {}", day(date)),
    }
}

fn written(what: &str, purpose: Purpose, to: Option<String>) -> String {
    let about = match purpose {
        Purpose::FollowUp | Purpose::Letter => "sent",
        Purpose::Debrief => "with the debrief sent",
        Purpose::Brief => "to brief a reference sent",
        Purpose::Thank => "of thanks sent",
        Purpose::Nudge => "about the other offer sent",
        Purpose::Answer => "with the answer to the offer sent",
        Purpose::AskTime => "asking for more days sent",
        Purpose::Reply => "in reply sent",
        Purpose::DoorOpen => "to keep the door open sent",
    };
    match to {
        Some(to) => format!("{what} {about} to {to}"),
        None => format!("{what} {about}"),
    }
}

fn news(news: &News, names: Names<'_>) -> String {
    let by = names.person(news.by.as_ref()).unwrap_or("They");
    match &news.kind {
        NewsKind::CalledBack => format!("{by} got in touch"),
        NewsKind::MissedCall => format!("{by} called, and you could not pick up"),
        NewsKind::PromisedContact => format!("{by} promised to be in touch"),
        NewsKind::WillCall(date) if news.unkept => {
            format!("{by} meant to call you on {}, and did not", day(*date))
        }
        NewsKind::WillCall(date) if news.by.is_some() => {
            format!("{by} will call you on {}", day(*date))
        }
        NewsKind::DecisionBy(date) => format!("They decide on {}", day(*date)),
        NewsKind::CallOn(date) => format!("They asked for a call on {}", day(*date)),
        NewsKind::WillCall(date) => format!("They call you on {}", day(*date)),
        NewsKind::InvitedBack => "They asked you back".to_owned(),
        NewsKind::CalledOff(date) => format!("They called off the interview of {}", day(*date)),
        NewsKind::AskedAbout(Topic::Pay) => "They asked about pay".to_owned(),
        NewsKind::AskedAbout(Topic::StartDate) => "They asked when you could start".to_owned(),
        NewsKind::AskedAbout(Topic::Availability) => "They asked when you are available".to_owned(),
        NewsKind::AskedReferences => "They asked for references".to_owned(),
        NewsKind::CheckedReference(who) => match names.person(who.as_ref()) {
            Some(who) => format!("They contacted {who}, your reference"),
            None => "They contacted a reference".to_owned(),
        },
        NewsKind::Offered { reply_by: Some(by) } => {
            format!("They made an offer, with an answer by {}", day(*by))
        }
        NewsKind::Offered { reply_by: None } => "They made an offer".to_owned(),
        NewsKind::MoreTime(until) => {
            format!("They gave you until {} to answer", day(*until))
        }
        NewsKind::TurnedDown => "They said no".to_owned(),
    }
}

/// What they asked for, one clause each.
fn ground_rule(rule: &GroundRule, names: Names<'_>) -> String {
    let clauses = [
        rule.not_before
            .map(|date| format!("no contact before {}", day(date))),
        rule.no_phone.then(|| "no phone calls".to_owned()),
        rule.through_agency
            .then(|| "all contact through the agency".to_owned()),
        names
            .person(rule.contact.as_ref())
            .map(|who| format!("{who} is the person to contact")),
    ];
    let clauses: Vec<String> = clauses.into_iter().flatten().collect();
    if clauses.is_empty() {
        "A ground rule".to_owned()
    } else {
        format!("They asked: {}", clauses.join(", "))
    }
}
