use crate::plan::{Channel, MoveKind};
use crate::record::{CloseReason, ContactKind, Medium, NewsKind, Outcome, Tag, TouchKind, Wish};

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

/// How employers are followed up, as a choice: "By phone".
#[must_use]
pub fn medium(medium: Medium) -> &'static str {
    match medium {
        Medium::Phone => "By phone",
        Medium::Writing => "In writing",
    }
}

/// How they want to hear from the job hunter, as a choice: "Either".
#[must_use]
pub fn wish(wish: Wish) -> &'static str {
    match wish {
        Wish::Phone => medium(Medium::Phone),
        Wish::Writing => medium(Medium::Writing),
        Wish::Either => "Either",
        Wish::NotSaid => "Not said",
    }
}

/// What the job hunter did, as its button says it: "Video call".
#[must_use]
pub fn touch_kind(kind: &TouchKind) -> &'static str {
    match kind {
        TouchKind::Call(how) => outcome(how),
        TouchKind::Letter => "Letter sent",
        TouchKind::Email => "E-mail sent",
        TouchKind::Network => "Message on a network",
        TouchKind::Text => "Text sent",
        TouchKind::Video => "Video call",
        TouchKind::Visit => "Visit",
    }
}

/// What the employer did, as its button says it: "They called, I missed it".
#[must_use]
pub fn news_kind(kind: &NewsKind) -> &'static str {
    match kind {
        NewsKind::CalledBack => "They called or wrote",
        NewsKind::MissedCall => "They called, I missed it",
        NewsKind::PromisedContact => "Will be in touch",
        NewsKind::DecisionBy(_) => "Named a date",
        NewsKind::CallOn(_) => "Asked for a call",
        NewsKind::WillCall(_) => "They call you on a day",
        NewsKind::InvitedBack => "Invited you back",
        NewsKind::CalledOff(_) => "Called the interview off",
        NewsKind::AskedAbout(_) => "Asked about pay, start or availability",
        NewsKind::AskedReferences => "Asked for references",
        NewsKind::CheckedReference(_) => "Checked a reference",
        NewsKind::Offered { .. } => "Made an offer",
        NewsKind::MoreTime(_) => "Gave more days to answer",
        NewsKind::TurnedDown => "Turned you down",
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
        Tag::ToAdd => "What I would add",
    }
}

/// The name of a kind of move, for a filter or a calendar: "Follow-up".
#[must_use]
pub fn move_kind(kind: MoveKind) -> &'static str {
    match kind {
        MoveKind::Answer => "Answer to the offer",
        MoveKind::AskTime => "More days for the offer",
        MoveKind::Settle => "The offer, settled",
        MoveKind::Reply => "Reply",
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
