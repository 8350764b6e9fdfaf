use super::Beat;
use super::about::About;
use super::reply;
use super::situation::Situation;

/// If somebody else answers: their name, when the person is in, and the message. That counts (R3).
pub(super) fn beats(about: &About<'_>, situation: &Situation) -> Vec<Beat> {
    let who = about.who();
    let ask = match (who, situation.is_agency()) {
        (Some(who), _) => format!("May I speak with {who}, please?"),
        (None, true) => "May I speak with the counselor who looks after me, please?".to_owned(),
        (None, false) => match about
            .names
            .spoken_role()
            .filter(|_| !situation.is_reference())
        {
            Some(role) => format!(
                "May I speak with the person who interviewed me for the {role} position, please?"
            ),
            None if situation.is_reference() => {
                "May I speak with the person who is my reference, please?".to_owned()
            }
            None => "May I speak with the person who interviewed me, please?".to_owned(),
        },
    };
    let when = match who {
        Some(who) => format!("When is a good time to reach {who}?"),
        None => "When is a good time to call?".to_owned(),
    };
    let gatekeeper = about
        .gatekeeper()
        .filter(|_| !situation.is_agency() && !situation.is_reference());
    let first = match (gatekeeper, about.me) {
        (Some(name), Some(me)) => Beat::new(
            "Ask for the person",
            format!("Hello, {name}, this is {me}. {ask}"),
        ),
        (Some(name), None) => Beat::new(
            "Give your name, ask for the person",
            format!("Hello, {name}. {ask}"),
        ),
        (None, Some(me)) => Beat::new("Ask for the person", format!("Hello, this is {me}. {ask}")),
        (None, None) => Beat::new(
            "Give your name, ask for the person",
            format!("Hello. {ask}"),
        ),
    };
    let mut beats = vec![first, Beat::new("Not there: ask when", when)];
    // The counselor has to hear a debrief in person (R12), and an offer deserves the same.
    let leave = match situation {
        Situation::Debrief | Situation::Answer | Situation::Brief => {
            "Leave the message, and call again"
        }
        _ => "Leave the message. That counts.",
    };
    beats.push(Beat::new(leave, message(about, situation)));
    match gatekeeper {
        Some(name) => beats.push(Beat::new(
            "Thank them by name",
            format!("Thank you, {name}."),
        )),
        None if situation.is_reference() => {}
        None => beats.push(Beat::new(
            "Ask for their name, and write it down",
            "Thank you. May I ask your name?",
        )),
    }
    beats
}

fn message(about: &About<'_>, situation: &Situation) -> String {
    let position = match about.names.spoken_role() {
        Some(role) => format!("the {role} position"),
        None => "the position".to_owned(),
    };
    let message = match situation {
        Situation::Debrief => format!(
            "Please say that I called to report on {}.",
            about.the_interview()
        ),
        Situation::AskCounselor => format!(
            "Please say that I called about {}, and that I am still very interested.",
            about.the_position()
        ),
        Situation::Brief => {
            "Please say that I called about a reference, and would be glad of five minutes."
                .to_owned()
        }
        Situation::Thank => "Please say that I called to say thank you.".to_owned(),
        Situation::Answer => {
            format!("Please say that I called with my answer about {position}.")
        }
        Situation::AskTime(_) => format!(
            "Please say that I called about your offer of {position}, and that I would like a few \
             more days to answer it."
        ),
        Situation::Reply(to, on) | Situation::Returned(_, to, on) => {
            format!(
                "Please say that I called. {}",
                reply::matter(about, *to, *on)
            )
        }
        Situation::Nudge { reply_by: Some(by) } => format!(
            "Please say that I called about {position}, that I have another offer to answer by \
             {}, and that I would rather work here.",
            about.day(*by)
        ),
        Situation::Nudge { reply_by: None } => format!(
            "Please say that I called about {position}, that I have another offer, and that I \
             would rather work here."
        ),
        _ => format!(
            "Please say that I called about {position}, that I am convinced I am right for it, \
             and that I would like to know whether a decision has been made."
        ),
    };
    match about.phone {
        Some(phone) => format!("{message} My number is {phone}."),
        None => message,
    }
}
