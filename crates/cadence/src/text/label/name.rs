use crate::plan::{Channel, MoveKind};
use crate::record::{CloseReason, ContactKind, Outcome, Tag};

/// By which means: "by phone".
#[must_use]
pub fn channel(channel: Channel) -> &'static str {
    match channel {
        Channel::Phone => "by phone",
        Channel::Letter => "by letter",
        Channel::Email => "by e-mail",
        Channel::Alone => "on your own",
    }
}

/// Who somebody is: "Interviewer".
#[must_use]
pub fn contact_kind(kind: ContactKind) -> &'static str {
    match kind {
        ContactKind::Interviewer => "Interviewer",
        ContactKind::Gatekeeper => "Assistant or reception",
        ContactKind::Counselor => "Agency counselor",
        ContactKind::Reference => "Reference",
    }
}

/// Why an opening was closed: "Withdrawn".
#[must_use]
pub fn close_reason(reason: CloseReason) -> &'static str {
    match reason {
        CloseReason::Accepted => "Offer accepted",
        CloseReason::Declined => "Offer declined",
        CloseReason::TurnedDown => "Turned down",
        CloseReason::Withdrawn => "Withdrawn",
        CloseReason::RoleFilled => "Role filled",
    }
}

/// How a call ended, as its button says it: "Message left".
#[must_use]
pub fn outcome(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Reached(_) => "Reached",
        Outcome::MessageLeft { .. } => "Message left",
        Outcome::NoAnswer => "No answer",
    }
}

/// What an observation is about: "What impressed me".
#[must_use]
pub fn tag(tag: Tag) -> &'static str {
    match tag {
        Tag::Impressed => "What impressed me",
        Tag::Need => "What they need",
        Tag::Landed => "What I said that landed",
        Tag::WouldDo => "What I would do there",
        Tag::WhoSaid => "Who said it",
    }
}

/// The name of a kind of move, for a filter or a calendar: "Follow-up".
#[must_use]
pub fn move_kind(kind: MoveKind) -> &'static str {
    match kind {
        MoveKind::Answer => "Answer to the offer",
        MoveKind::Debrief => "Debrief",
        MoveKind::Prepare => "Preparation",
        MoveKind::Letter => "Letter",
        MoveKind::Nudge => "Word of another offer",
        MoveKind::Brief => "Reference briefing",
        MoveKind::Thank => "Thanks to a reference",
        MoveKind::Cadence => "Follow-up",
        MoveKind::DoorOpen => "Door-open letter",
    }
}
