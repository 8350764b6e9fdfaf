use crate::plan::{Awaited, Caller, Channel, Move, MoveKind, Reason, State};
use crate::record::Opportunity;
use crate::text::date::day;
use crate::text::name::Names;
use crate::words::label::title as words;

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
            Some(counselor) => words::DebriefCounselor { counselor }.text(),
            None => words::DEBRIEF.to_owned(),
        },
        MoveKind::Prepare => prepare(step, company),
        MoveKind::Brief => match who {
            Some(who) => words::BriefWho { who }.text(),
            None => words::BRIEF.to_owned(),
        },
        MoveKind::Thank => match who {
            Some(who) => words::ThankWho { who }.text(),
            None => words::THANK.to_owned(),
        },
        MoveKind::Reply => reply(step, who, names),
        MoveKind::AskTime if step.via_counselor => match names.counselor() {
            Some(counselor) => words::AskTimeCounselor { counselor }.text(),
            None => words::ASK_TIME_AGENCY.to_owned(),
        },
        MoveKind::AskTime => words::AskTime {
            contact: contact(step.channel, who, company),
        }
        .text(),
        MoveKind::Settle => match company {
            Some(company) => words::SettleCompany { company }.text(),
            None => words::SETTLE.to_owned(),
        },
        MoveKind::Answer => match company {
            Some(company) => words::AnswerCompany { company }.text(),
            None => words::ANSWER.to_owned(),
        },
        MoveKind::Nudge => nudge(step.via_counselor, names),
        MoveKind::DoorOpen => match company {
            Some(company) => words::DoorOpenCompany { company }.text(),
            None => words::DOOR_OPEN.to_owned(),
        },
    }
}

/// The verb on a move's button: "Open the call sheet".
#[must_use]
pub fn move_button(step: &Move) -> &'static str {
    match (step.kind, step.channel) {
        (MoveKind::Debrief, _) => words::BUTTON_DEBRIEF,
        (MoveKind::Prepare, _) if matches!(step.reason, Reason::HandIn(_)) => words::BUTTON_HAND_IN,
        (MoveKind::Prepare, _) => words::BUTTON_PREPARE,
        (MoveKind::Answer | MoveKind::Settle, _)
        | (MoveKind::AskTime, Channel::Letter | Channel::Email) => words::BUTTON_OFFER,
        (_, Channel::Phone) => words::BUTTON_PHONE,
        (_, Channel::Letter) => words::BUTTON_LETTER,
        (_, Channel::Email) => words::BUTTON_EMAIL,
        (_, Channel::Alone) => words::BUTTON_ALONE,
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
        Channel::Phone => words::MEANS_PHONE,
        Channel::Letter => words::MEANS_LETTER,
        Channel::Email => words::MEANS_EMAIL,
        Channel::Alone => return None,
    })
}

/// The same in a word, where there is little room: "Write".
#[must_use]
pub fn beside_word(step: &Move) -> Option<&'static str> {
    Some(match step.beside? {
        Channel::Phone => words::MEANS_PHONE,
        Channel::Letter | Channel::Email => words::MEANS_WRITING,
        Channel::Alone => return None,
    })
}

fn contact(channel: Channel, who: Option<&str>, company: Option<&str>) -> String {
    match (channel, who, company) {
        (Channel::Phone, Some(who), Some(company)) => words::CallAt { who, company }.text(),
        (Channel::Phone, Some(name), None) | (Channel::Phone, None, Some(name)) => {
            words::CallName { name }.text()
        }
        (Channel::Phone, None, None) => words::CALL.to_owned(),
        (Channel::Email, Some(who), Some(company)) => words::EmailAt { who, company }.text(),
        (Channel::Email, Some(name), None) | (Channel::Email, None, Some(name)) => {
            words::EmailName { name }.text()
        }
        (Channel::Email, None, None) => words::EMAIL.to_owned(),
        (_, Some(who), Some(company)) => words::WriteAt { who, company }.text(),
        (_, Some(name), None) | (_, None, Some(name)) => words::WriteName { name }.text(),
        (_, None, None) => words::WRITE.to_owned(),
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
            words::FollowUpCounselorWith { counselor, company }.text()
        }
        (Some(counselor), None) => words::FollowUpCounselor { counselor }.text(),
        (None, Some(company)) => words::FollowUpWith { company }.text(),
        (None, None) => words::FOLLOW_UP.to_owned(),
    }
}

fn letter_through(who: Option<&str>, counselor: Option<&str>) -> String {
    match (who, counselor) {
        (Some(who), Some(counselor)) => words::WriteWhoCounselor { who, counselor }.text(),
        (Some(who), None) => words::WriteWhoAgency { who }.text(),
        (None, Some(counselor)) => words::WriteCounselor { counselor }.text(),
        (None, None) => words::WRITE_AGENCY.to_owned(),
    }
}

fn prepare(step: &Move, company: Option<&str>) -> String {
    match (&step.reason, company) {
        (Reason::HandIn(due), Some(company)) => words::HandInCompany {
            company,
            day: day(*due),
        }
        .text(),
        (Reason::HandIn(due), None) => words::HandIn { day: day(*due) }.text(),
        (Reason::Prepare(date), Some(company)) => words::PrepareDayCompany {
            company,
            day: day(*date),
        }
        .text(),
        (Reason::Prepare(date), None) => words::PrepareDay { day: day(*date) }.text(),
        (_, Some(company)) => words::PrepareCompany { company }.text(),
        (_, None) => words::PREPARE.to_owned(),
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
        (Some(who), Some(company)) => words::WhoAt { who, company }.text(),
        (Some(name), None) | (None, Some(name)) => name.to_owned(),
        (None, None) => words::THEM.to_owned(),
    };
    if step.via_counselor {
        return match names.counselor() {
            Some(counselor) => words::AnswerCounselor { counselor, to }.text(),
            None => words::AnswerAgency { to }.text(),
        };
    }
    match step.reason {
        Reason::Reply {
            to: Awaited::Invitation,
            ..
        } => words::Agree { to }.text(),
        Reason::Reply {
            to: Awaited::Question(_),
            ..
        } => words::AnswerThem { to }.text(),
        // Until its day is past it is theirs to make.
        Reason::Reply {
            to: Awaited::AgreedCall,
            since,
            ..
        } if step.state == State::Waiting || step.on <= since => words::TakeCall { to }.text(),
        Reason::Reply {
            to: Awaited::AgreedCall | Awaited::UnkeptCall,
            ..
        } => words::CallName { name: to }.text(),
        _ => words::CallBack { to }.text(),
    }
}

fn nudge(via_counselor: bool, names: Names<'_>) -> String {
    let counselor = names.counselor().filter(|_| via_counselor);
    match (counselor, names.company()) {
        (Some(counselor), Some(company)) => {
            words::NudgeCounselorCompany { counselor, company }.text()
        }
        (Some(counselor), None) => words::NudgeCounselor { counselor }.text(),
        (None, _) if via_counselor => words::NUDGE_AGENCY.to_owned(),
        (None, Some(company)) => words::NudgeCompany { company }.text(),
        (None, None) => words::NUDGE.to_owned(),
    }
}
