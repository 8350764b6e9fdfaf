use crate::record::{
    Answer, Body, CloseReason, GroundRule, Id, Interview, News, NewsKind, Opportunity, Outcome,
    Pause, Purpose, Topic, Touch, TouchKind,
};
use crate::text::date::{day, span};
use crate::text::label::{held_by, interview_done, move_kind, tag};
use crate::text::name::{Names, known, phrase};
use crate::text::pay;
use crate::words::label::history as words;
use crate::words::list as list_words;

/// One line of the history, with the names in it; its own date and its note stand beside it.
#[must_use]
pub fn history(body: &Body, opportunity: &Opportunity) -> String {
    let names = Names(opportunity);
    match body {
        Body::Contact(contact) => match known(&contact.name) {
            Some(name) => words::ContactNamed { name }.text(),
            None => words::CONTACT.to_owned(),
        },
        Body::Interview(interview) => held(interview, names),
        Body::Touch(made) => touch(made, names),
        Body::News(said) => news(said, names),
        Body::Observation(observation) => match phrase(&observation.text) {
            Some(text) => words::Observation {
                about: tag(observation.tag),
                text,
            }
            .text(),
            None => words::OBSERVATION_EMPTY.to_owned(),
        },
        Body::Interest(interest) => match phrase(&interest.note) {
            Some(note) => words::InterestNoted { note }.text(),
            None => words::INTEREST.to_owned(),
        },
        Body::GroundRule(rule) => ground_rule(rule, names),
        Body::Pause(Pause { from, to }) => words::Paused {
            days: span(*from, *to),
        }
        .text(),
        Body::Snooze(snooze) => words::Snooze {
            step: move_kind(snooze.kind),
            day: day(snooze.until),
        }
        .text(),
        Body::Skip(skip) => words::Skip {
            step: move_kind(skip.kind),
        }
        .text(),
        Body::Closing(closing) => closed(closing.reason).to_owned(),
        Body::Note(note) => phrase(&note.text).unwrap_or_else(|| words::NOTE.to_owned()),
        Body::Pay(line) => pay::history(line, opportunity),
        Body::Unknown(_) => words::UNKNOWN.to_owned(),
    }
}

fn closed(reason: CloseReason) -> &'static str {
    match reason {
        CloseReason::Accepted => words::CLOSED_ACCEPTED,
        CloseReason::Declined => words::CLOSED_DECLINED,
        CloseReason::TurnedDown => words::CLOSED_TURNED_DOWN,
        CloseReason::Withdrawn => words::CLOSED_WITHDRAWN,
        CloseReason::RoleFilled => words::CLOSED_ROLE_FILLED,
    }
}

fn held(interview: &Interview, names: Names<'_>) -> String {
    let name = interview_done(interview);
    let what = match names.row(&interview.met) {
        Some(met) => words::InterviewWith {
            interview: name,
            met,
        }
        .text(),
        None => name.to_owned(),
    };
    let form = held_by(interview).filter(|_| !interview.is_task());
    let agency = interview.agency.then_some(words::THROUGH_AGENCY);
    let parts = [Some(what.as_str()), form, agency].into_iter().flatten();
    parts.collect::<Vec<_>>().join(list_words::COMMA)
}

fn touch(touch: &Touch, names: Names<'_>) -> String {
    let to = names.row(&touch.to);
    match &touch.kind {
        TouchKind::Call(Outcome::NoAnswer) => match to {
            Some(to) => words::NoAnswerFrom { to }.text(),
            None => words::NO_ANSWER.to_owned(),
        },
        TouchKind::Call(Outcome::MessageLeft { with }) => left(with.as_ref(), to, names),
        TouchKind::Call(Outcome::Reached(answer)) => spoke(*answer, touch.purpose, to),
        TouchKind::Letter => written(words::LETTER, touch.purpose, to),
        TouchKind::Email => written(words::EMAIL, touch.purpose, to),
        TouchKind::Network => written(words::NETWORK, touch.purpose, to),
        TouchKind::Text => written(words::TEXT, touch.purpose, to),
        TouchKind::Video => video(touch.purpose, to),
        TouchKind::Visit => match (to, names.company()) {
            (Some(to), _) => words::Saw { to }.text(),
            (None, Some(company)) => words::VisitedCompany { company }.text(),
            (None, None) => words::VISITED.to_owned(),
        },
    }
}

fn left(with: Option<&Id>, to: Option<String>, names: Names<'_>) -> String {
    match (names.person(with), to) {
        (Some(with), Some(to)) if with != to => words::MessageLeftWithFor { with, to }.text(),
        (Some(with), _) => words::MessageLeftWith { with }.text(),
        (None, Some(to)) => words::MessageLeftFor { to }.text(),
        (None, None) => words::MESSAGE_LEFT.to_owned(),
    }
}

fn spoke(answer: Answer, purpose: Purpose, to: Option<String>) -> String {
    let who = to.unwrap_or_else(|| words::THEM.to_owned());
    let spoke = match purpose {
        Purpose::FollowUp | Purpose::Letter | Purpose::DoorOpen => words::Spoke { who }.text(),
        Purpose::Debrief => words::SpokeDebrief { who }.text(),
        Purpose::Brief => words::SpokeBrief { who }.text(),
        Purpose::Thank => words::SpokeThank { who }.text(),
        Purpose::Nudge => words::SpokeNudge { who }.text(),
        Purpose::Answer => words::SpokeAnswer { who }.text(),
        Purpose::AskTime => words::SpokeMoreTime { who }.text(),
        Purpose::Reply => words::SpokeReply { who }.text(),
    };
    match answer {
        Answer::NoDate => spoke,
        Answer::Decided => words::Decided { spoke }.text(),
        Answer::DecisionBy(date) => words::Decide {
            spoke,
            day: day(date),
        }
        .text(),
        Answer::CallOn(date) => words::CallAgain {
            spoke,
            day: day(date),
        }
        .text(),
    }
}

fn video(purpose: Purpose, to: Option<String>) -> String {
    let who = to.unwrap_or_else(|| words::THEM.to_owned());
    match purpose {
        Purpose::FollowUp | Purpose::Letter | Purpose::DoorOpen => words::Video { who }.text(),
        Purpose::Debrief => words::VideoDebrief { who }.text(),
        Purpose::Brief => words::VideoBrief { who }.text(),
        Purpose::Thank => words::VideoThank { who }.text(),
        Purpose::Nudge => words::VideoNudge { who }.text(),
        Purpose::Answer => words::VideoAnswer { who }.text(),
        Purpose::AskTime => words::VideoMoreTime { who }.text(),
        Purpose::Reply => words::VideoReply { who }.text(),
    }
}

fn written(what: &str, purpose: Purpose, to: Option<String>) -> String {
    match (purpose, to) {
        (Purpose::FollowUp | Purpose::Letter, Some(to)) => words::WrittenTo { what, to }.text(),
        (Purpose::FollowUp | Purpose::Letter, None) => words::Written { what }.text(),
        (Purpose::Debrief, Some(to)) => words::WrittenDebriefTo { what, to }.text(),
        (Purpose::Debrief, None) => words::WrittenDebrief { what }.text(),
        (Purpose::Brief, Some(to)) => words::WrittenBriefTo { what, to }.text(),
        (Purpose::Brief, None) => words::WrittenBrief { what }.text(),
        (Purpose::Thank, Some(to)) => words::WrittenThankTo { what, to }.text(),
        (Purpose::Thank, None) => words::WrittenThank { what }.text(),
        (Purpose::Nudge, Some(to)) => words::WrittenNudgeTo { what, to }.text(),
        (Purpose::Nudge, None) => words::WrittenNudge { what }.text(),
        (Purpose::Answer, Some(to)) => words::WrittenAnswerTo { what, to }.text(),
        (Purpose::Answer, None) => words::WrittenAnswer { what }.text(),
        (Purpose::AskTime, Some(to)) => words::WrittenMoreTimeTo { what, to }.text(),
        (Purpose::AskTime, None) => words::WrittenMoreTime { what }.text(),
        (Purpose::Reply, Some(to)) => words::WrittenReplyTo { what, to }.text(),
        (Purpose::Reply, None) => words::WrittenReply { what }.text(),
        (Purpose::DoorOpen, Some(to)) => words::WrittenDoorOpenTo { what, to }.text(),
        (Purpose::DoorOpen, None) => words::WrittenDoorOpen { what }.text(),
    }
}

fn news(news: &News, names: Names<'_>) -> String {
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
        NewsKind::WillCall(date) if news.unkept => match (by, day(*date)) {
            (Some(by), day) => words::UnkeptBy { by, day }.text(),
            (None, day) => words::Unkept { day }.text(),
        },
        NewsKind::WillCall(date) if news.by.is_some() => match (by, day(*date)) {
            (Some(by), day) => words::WillCallBy { by, day }.text(),
            (None, day) => words::WillCallThem { day }.text(),
        },
        NewsKind::DecisionBy(date) => words::Decision { day: day(*date) }.text(),
        NewsKind::CallOn(date) => words::CallOn { day: day(*date) }.text(),
        NewsKind::WillCall(date) => words::WillCall { day: day(*date) }.text(),
        NewsKind::InvitedBack => words::INVITED_BACK.to_owned(),
        NewsKind::CalledOff(date) => words::CalledOff { day: day(*date) }.text(),
        NewsKind::AskedAbout(Topic::Pay) => words::ASKED_PAY.to_owned(),
        NewsKind::AskedAbout(Topic::StartDate) => words::ASKED_START.to_owned(),
        NewsKind::AskedAbout(Topic::Availability) => words::ASKED_AVAILABILITY.to_owned(),
        NewsKind::AskedReferences => words::ASKED_REFERENCES.to_owned(),
        NewsKind::CheckedReference(who) => match names.person(who.as_ref()) {
            Some(who) => words::CheckedPerson { who }.text(),
            None => words::CHECKED.to_owned(),
        },
        NewsKind::Offered { reply_by: Some(by) } => words::OfferedReplyBy { day: day(*by) }.text(),
        NewsKind::Offered { reply_by: None } => words::OFFERED.to_owned(),
        NewsKind::MoreTime(until) => words::MoreTime { day: day(*until) }.text(),
        NewsKind::TurnedDown => words::TURNED_DOWN.to_owned(),
    }
}

/// What they asked for, one clause each.
fn ground_rule(rule: &GroundRule, names: Names<'_>) -> String {
    let clauses = [
        rule.not_before
            .map(|date| words::GroundRuleNotBefore { day: day(date) }.text()),
        rule.no_phone
            .then(|| words::GROUND_RULE_NO_PHONE.to_owned()),
        rule.through_agency
            .then(|| words::GROUND_RULE_THROUGH_AGENCY.to_owned()),
        names
            .person(rule.contact.as_ref())
            .map(|who| words::GroundRulePerson { who }.text()),
    ];
    let clauses: Vec<String> = clauses.into_iter().flatten().collect();
    if clauses.is_empty() {
        words::GROUND_RULE_EMPTY.to_owned()
    } else {
        words::GroundRule {
            rules: clauses.join(list_words::COMMA),
        }
        .text()
    }
}
