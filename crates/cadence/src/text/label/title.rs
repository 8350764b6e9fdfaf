use crate::plan::{Awaited, Caller, Channel, Move, MoveKind, Reason, State};
use crate::record::Opportunity;
use crate::text::date::day;
use crate::text::name::Names;

/// What to do, in one line: "Call Anna Berg at Halden".
#[must_use]
pub fn move_title(step: &Move, opportunity: &Opportunity) -> String {
    let names = Names(opportunity);
    let who = names.person(step.who.as_ref());
    let company = names.company();
    match step.kind {
        MoveKind::Cadence if step.via_counselor => ask_counselor(names),
        MoveKind::Cadence => contact(step.channel, who, company),
        MoveKind::Letter if step.via_counselor => letter_through(who, names.counselor()),
        MoveKind::Letter => contact(written(step.channel), who, company),
        MoveKind::Debrief => match who.or_else(|| names.counselor()) {
            Some(counselor) => format!("Debrief {counselor}"),
            None => "Debrief the agency".to_owned(),
        },
        MoveKind::Prepare => prepare(step, company),
        MoveKind::Brief => match who {
            Some(who) => format!("Brief {who}"),
            None => "Brief your references".to_owned(),
        },
        MoveKind::Thank => match who {
            Some(who) => format!("Thank {who}"),
            None => "Thank your reference".to_owned(),
        },
        MoveKind::Reply => reply(step, who, names),
        MoveKind::AskTime if step.via_counselor => match names.counselor() {
            Some(counselor) => format!("Ask {counselor} to ask for more days for the offer"),
            None => "Ask the agency to ask for more days for the offer".to_owned(),
        },
        MoveKind::AskTime => format!(
            "{} and ask for more days",
            contact(step.channel, who, company)
        ),
        MoveKind::Settle => match company {
            Some(company) => format!("Close {company}, or say what was agreed"),
            None => "Close this opening, or say what was agreed".to_owned(),
        },
        MoveKind::Answer => match company {
            Some(company) => format!("Answer the offer from {company}"),
            None => "Answer the offer".to_owned(),
        },
        MoveKind::Nudge => nudge(step.via_counselor, names),
        MoveKind::DoorOpen => match company {
            Some(company) => format!("Write one letter to keep the door open at {company}"),
            None => "Write one letter to keep the door open".to_owned(),
        },
    }
}

/// The verb on a move's button: "Open the call sheet".
#[must_use]
pub fn move_button(step: &Move) -> &'static str {
    match (step.kind, step.channel) {
        (MoveKind::Debrief, _) => "Open the debrief sheet",
        (MoveKind::Prepare, _) if matches!(step.reason, Reason::HandIn(_)) => "See the task",
        (MoveKind::Prepare, _) => "Get ready",
        (MoveKind::Answer | MoveKind::Settle, _)
        | (MoveKind::AskTime, Channel::Letter | Channel::Email) => "Open the offer",
        (_, Channel::Phone) => "Open the call sheet",
        (_, Channel::Letter) => "Write the letter",
        (_, Channel::Email) => "Write the e-mail",
        (_, Channel::Alone) => "Open",
    }
}

/// As [`move_title`], by the means at its side: "E-mail Anna Berg at Halden".
#[must_use]
pub fn beside_title(step: &Move, opportunity: &Opportunity) -> Option<String> {
    let names = Names(opportunity);
    let who = names.person(step.who.as_ref());
    Some(contact(step.beside?, who, names.company()))
}

/// The verb on the button of the means at a move's side: "Write an e-mail".
#[must_use]
pub fn beside_button(step: &Move) -> Option<&'static str> {
    means_button(step.beside?)
}

/// The verb on the button of a means: "Write an e-mail".
#[must_use]
pub fn means_button(channel: Channel) -> Option<&'static str> {
    Some(match channel {
        Channel::Phone => "Call",
        Channel::Letter => "Write a letter",
        Channel::Email => "Write an e-mail",
        Channel::Alone => return None,
    })
}

/// The same in a word, where there is little room: "Write".
#[must_use]
pub fn beside_word(step: &Move) -> Option<&'static str> {
    Some(match step.beside? {
        Channel::Phone => "Call",
        Channel::Letter | Channel::Email => "Write",
        Channel::Alone => return None,
    })
}

fn contact(channel: Channel, who: Option<&str>, company: Option<&str>) -> String {
    match (channel, who, company) {
        (Channel::Phone, Some(who), Some(company)) => format!("Call {who} at {company}"),
        (Channel::Phone, Some(name), None) | (Channel::Phone, None, Some(name)) => {
            format!("Call {name}")
        }
        (Channel::Phone, None, None) => "Call the interviewer".to_owned(),
        (Channel::Email, Some(who), Some(company)) => format!("E-mail {who} at {company}"),
        (Channel::Email, Some(name), None) | (Channel::Email, None, Some(name)) => {
            format!("E-mail {name}")
        }
        (Channel::Email, None, None) => "E-mail the interviewer".to_owned(),
        (_, Some(who), Some(company)) => format!("Write to {who} at {company}"),
        (_, Some(name), None) | (_, None, Some(name)) => format!("Write to {name}"),
        (_, None, None) => "Write to the interviewer".to_owned(),
    }
}

/// A letter is written whatever the channel says.
fn written(channel: Channel) -> Channel {
    match channel {
        Channel::Email => Channel::Email,
        _ => Channel::Letter,
    }
}

fn ask_counselor(names: Names<'_>) -> String {
    match (names.counselor(), names.company()) {
        (Some(counselor), Some(company)) => {
            format!("Ask {counselor} to follow up with {company}")
        }
        (Some(counselor), None) => format!("Ask {counselor} to follow up"),
        (None, Some(company)) => format!("Ask the agency to follow up with {company}"),
        (None, None) => "Ask the agency to follow up".to_owned(),
    }
}

fn letter_through(who: Option<&str>, counselor: Option<&str>) -> String {
    match (who, counselor) {
        (Some(who), Some(counselor)) => format!("Write to {who} through {counselor}"),
        (Some(who), None) => format!("Write to {who} through the agency"),
        (None, Some(counselor)) => format!("Write to the interviewer through {counselor}"),
        (None, None) => "Write to the interviewer through the agency".to_owned(),
    }
}

fn prepare(step: &Move, company: Option<&str>) -> String {
    match (&step.reason, company) {
        (Reason::HandIn(due), Some(company)) => {
            format!("Finish the task for {company}, due {}", day(*due))
        }
        (Reason::HandIn(due), None) => format!("Finish the task, due {}", day(*due)),
        (Reason::Prepare(date), Some(company)) => {
            format!("Get ready for {} at {company}", day(*date))
        }
        (Reason::Prepare(date), None) => format!("Get ready for {}", day(*date)),
        (_, Some(company)) => format!("Get ready for the interview at {company}"),
        (_, None) => "Get ready for the interview".to_owned(),
    }
}

fn reply(step: &Move, who: Option<&str>, names: Names<'_>) -> String {
    let is_employers = matches!(
        step.reason,
        Reason::Reply {
            from: Caller::Employer,
            ..
        }
    );
    let company = names.company().filter(|_| is_employers || who.is_none());
    let to = match (who.filter(|_| !step.via_counselor), company) {
        (Some(who), Some(company)) => format!("{who} at {company}"),
        (Some(name), None) | (None, Some(name)) => name.to_owned(),
        (None, None) => "them".to_owned(),
    };
    if step.via_counselor {
        return match names.counselor() {
            Some(counselor) => format!("Ask {counselor} to answer {to}"),
            None => format!("Ask the agency to answer {to}"),
        };
    }
    match step.reason {
        Reason::Reply {
            to: Awaited::Invitation,
            ..
        } => format!("Agree on a day with {to}"),
        Reason::Reply {
            to: Awaited::Question(_),
            ..
        } => format!("Answer {to}"),
        // Until its day is past it is theirs to make.
        Reason::Reply {
            to: Awaited::AgreedCall,
            since,
            ..
        } if step.state == State::Waiting || step.on <= since => {
            format!("Take the call from {to}")
        }
        Reason::Reply {
            to: Awaited::AgreedCall | Awaited::UnkeptCall,
            ..
        } => format!("Call {to}"),
        _ => format!("Call {to} back"),
    }
}

fn nudge(via_counselor: bool, names: Names<'_>) -> String {
    let counselor = names.counselor().filter(|_| via_counselor);
    match (counselor, names.company()) {
        (Some(counselor), Some(company)) => {
            format!("Ask {counselor} to tell {company} about the other offer")
        }
        (Some(counselor), None) => format!("Ask {counselor} to pass on the other offer"),
        (None, _) if via_counselor => "Ask the agency to pass on the other offer".to_owned(),
        (None, Some(company)) => format!("Tell {company} about the other offer"),
        (None, None) => "Tell them about the other offer".to_owned(),
    }
}
