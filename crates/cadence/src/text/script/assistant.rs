use super::CallBeat;
use super::about::About;
use super::reply;
use super::situation::Situation;
use crate::words::script::assistant as words;

/// If somebody else answers: their name, when the person is in, and the message. That counts (R3).
pub(super) fn beats(about: &About<'_>, situation: &Situation) -> Vec<CallBeat> {
    let who = about.who();
    let ask = match (who, situation.is_agency()) {
        (Some(person), _) => words::AskPerson { person }.text(),
        (None, true) => words::ASK_COUNSELOR.to_owned(),
        (None, false) => match about
            .names
            .spoken_role()
            .filter(|_| !situation.is_reference())
        {
            Some(role) => words::AskInterviewerRole { role }.text(),
            None if situation.is_reference() => words::ASK_REFERENCE.to_owned(),
            None => words::ASK_INTERVIEWER.to_owned(),
        },
    };
    let when = match who {
        Some(person) => words::WhenPerson { person }.text(),
        None => words::WHEN.to_owned(),
    };
    let gatekeeper = about
        .gatekeeper()
        .filter(|_| !situation.is_agency() && !situation.is_reference());
    let first = match (gatekeeper, about.me) {
        (Some(name), Some(me)) => CallBeat::new(
            words::HELLO_ME_POINT,
            words::HelloMeName { name, me, ask }.text(),
        ),
        (Some(name), None) => {
            CallBeat::new(words::HELLO_POINT, words::HelloName { name, ask }.text())
        }
        (None, Some(me)) => CallBeat::new(words::HELLO_ME_POINT, words::HelloMe { me, ask }.text()),
        (None, None) => CallBeat::new(words::HELLO_POINT, words::Hello { ask }.text()),
    };
    let mut beats = vec![first, CallBeat::new(words::WHEN_POINT, when)];
    // The counselor has to hear a debrief in person (R12), and an offer deserves the same.
    let leave = match situation {
        Situation::Debrief | Situation::Answer | Situation::Brief => words::LEAVE_AGAIN,
        _ => words::LEAVE,
    };
    beats.push(CallBeat::new(leave, message(about, situation)));
    match gatekeeper {
        Some(name) => beats.push(CallBeat::new(
            words::THANK_POINT,
            words::Thank { name }.text(),
        )),
        None if situation.is_reference() => {}
        None => beats.push(CallBeat::new(words::ASK_NAME_POINT, words::ASK_NAME)),
    }
    beats
}

fn message(about: &About<'_>, situation: &Situation) -> String {
    let role = about.names.spoken_role();
    let message = match situation {
        Situation::Debrief => words::MessageDebrief {
            interview: about.the_interview(),
        }
        .text(),
        Situation::AskCounselor => words::MessageCounselor {
            position: about.the_position(),
        }
        .text(),
        Situation::Brief => words::MESSAGE_BRIEF.to_owned(),
        Situation::Thank => words::MESSAGE_THANK.to_owned(),
        Situation::Answer => match role {
            Some(role) => words::MessageAnswerRole { role }.text(),
            None => words::MESSAGE_ANSWER.to_owned(),
        },
        Situation::AskTime(_) => match role {
            Some(role) => words::MessageAskTimeRole { role }.text(),
            None => words::MESSAGE_ASK_TIME.to_owned(),
        },
        Situation::Reply(to, on) | Situation::Returned(_, to, on) => words::MessageReply {
            matter: reply::matter(about, *to, *on),
        }
        .text(),
        Situation::Nudge { reply_by: Some(by) } => {
            let day = about.day(*by);
            match role {
                Some(role) => words::MessageNudgeByRole { role, day }.text(),
                None => words::MessageNudgeBy { day }.text(),
            }
        }
        Situation::Nudge { reply_by: None } => match role {
            Some(role) => words::MessageNudgeRole { role }.text(),
            None => words::MESSAGE_NUDGE.to_owned(),
        },
        _ => match role {
            Some(role) => words::MessageDecisionRole { role }.text(),
            None => words::MESSAGE_DECISION.to_owned(),
        },
    };
    match about.phone {
        Some(phone) => words::MessageNumber { message, phone }.text(),
        None => message,
    }
}
