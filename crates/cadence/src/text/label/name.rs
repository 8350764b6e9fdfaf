use crate::plan::{Channel, MoveKind};
use crate::record::{CloseReason, ContactKind, Medium, NewsKind, Outcome, Tag, TouchKind, Wish};
use crate::words::label::name as words;

/// By which means: "by phone".
#[must_use]
pub fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Phone => words::BY_PHONE,
        Channel::Letter => words::BY_LETTER,
        Channel::Email => words::BY_EMAIL,
        Channel::Alone => words::ALONE,
    }
}

/// How employers are followed up, as a choice: "By phone".
#[must_use]
pub fn medium(medium: Medium) -> &'static str {
    match medium {
        Medium::Phone => words::MEDIUM_PHONE,
        Medium::Writing => words::MEDIUM_WRITING,
    }
}

/// How they want to hear from the job hunter, as a choice: "Either".
#[must_use]
pub fn wish(wish: Wish) -> &'static str {
    match wish {
        Wish::Phone => medium(Medium::Phone),
        Wish::Writing => medium(Medium::Writing),
        Wish::Either => words::WISH_EITHER,
        Wish::NotSaid => words::WISH_NOT_SAID,
    }
}

/// What the job hunter did, as its button says it: "Video call".
#[must_use]
pub fn touch_kind(kind: &TouchKind) -> &'static str {
    match kind {
        TouchKind::Call(how) => outcome(how),
        TouchKind::Letter => words::LETTER_SENT,
        TouchKind::Email => words::EMAIL_SENT,
        TouchKind::Network => words::NETWORK,
        TouchKind::Text => words::TEXT_SENT,
        TouchKind::Video => words::VIDEO,
        TouchKind::Visit => words::VISIT,
    }
}

/// What the employer did, as its button says it: "They called, I missed it".
#[must_use]
pub fn news_kind(kind: &NewsKind) -> &'static str {
    match kind {
        NewsKind::CalledBack => words::CALLED_BACK,
        NewsKind::MissedCall => words::MISSED_CALL,
        NewsKind::PromisedContact => words::PROMISED_CONTACT,
        NewsKind::DecisionBy(_) => words::DECISION_BY,
        NewsKind::CallOn(_) => words::CALL_ON,
        NewsKind::WillCall(_) => words::WILL_CALL,
        NewsKind::InvitedBack => words::INVITED_BACK,
        NewsKind::CalledOff(_) => words::CALLED_OFF,
        NewsKind::AskedAbout(_) => words::ASKED_ABOUT,
        NewsKind::AskedReferences => words::ASKED_REFERENCES,
        NewsKind::CheckedReference(_) => words::CHECKED_REFERENCE,
        NewsKind::Offered { .. } => words::OFFERED,
        NewsKind::MoreTime(_) => words::MORE_TIME,
        NewsKind::TurnedDown => words::TURNED_YOU_DOWN,
    }
}

/// Who somebody is: "Interviewer".
#[must_use]
pub fn contact_kind(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Interviewer => words::INTERVIEWER,
        ContactKind::Gatekeeper => words::GATEKEEPER,
        ContactKind::Counselor => words::COUNSELOR,
        ContactKind::Reference => words::REFERENCE,
    }
}

/// Why an opening was closed: "Withdrawn".
#[must_use]
pub fn close_reason(reason: CloseReason) -> &'static str {
    match reason {
        CloseReason::Accepted => words::ACCEPTED,
        CloseReason::Declined => words::DECLINED,
        CloseReason::TurnedDown => words::TURNED_DOWN,
        CloseReason::Withdrawn => words::WITHDRAWN,
        CloseReason::RoleFilled => words::ROLE_FILLED,
    }
}

/// How a call ended, as its button says it: "Message left".
#[must_use]
pub fn outcome(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Reached(_) => words::REACHED,
        Outcome::MessageLeft { .. } => words::MESSAGE_LEFT,
        Outcome::NoAnswer => words::NO_ANSWER,
    }
}

/// What an observation is about: "What impressed me".
#[must_use]
pub fn tag(tag: Tag) -> &'static str {
    match tag {
        Tag::Impressed => words::IMPRESSED,
        Tag::Need => words::NEED,
        Tag::Landed => words::LANDED,
        Tag::WouldDo => words::WOULD_DO,
        Tag::WhoSaid => words::WHO_SAID,
        Tag::ToAdd => words::TO_ADD,
    }
}

/// The name of a kind of move, for a filter or a calendar: "Follow-up".
#[must_use]
pub fn move_kind(kind: MoveKind) -> &'static str {
    match kind {
        MoveKind::Answer => words::MOVE_ANSWER,
        MoveKind::AskTime => words::MOVE_ASK_TIME,
        MoveKind::Settle => words::MOVE_SETTLE,
        MoveKind::Reply => words::MOVE_REPLY,
        MoveKind::Debrief => words::MOVE_DEBRIEF,
        MoveKind::Prepare => words::MOVE_PREPARE,
        MoveKind::Letter => words::MOVE_LETTER,
        MoveKind::Nudge => words::MOVE_NUDGE,
        MoveKind::Brief => words::MOVE_BRIEF,
        MoveKind::Thank => words::MOVE_THANK,
        MoveKind::Cadence => words::MOVE_CADENCE,
        MoveKind::DoorOpen => words::MOVE_DOOR_OPEN,
    }
}
