use crate::plan::MoveKind;
use crate::record::{ContactKind, Purpose};
use crate::words::letter as words;

/// What a letter is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum LetterKind {
    /// To each interviewer, right after the interview (R1).
    #[default]
    AfterInterview,
    /// Keeping in touch (R7, R9).
    Second,
    /// There is an offer from somebody else (R11).
    OfferInHand,
    /// The day they named for the decision has passed (R4).
    DecisionPassed,
    /// A reference spoke for the job hunter (R13).
    ThankReference,
    /// After a no (R8).
    DoorOpen,
    /// To the agency's counselor, with the full result (R12).
    Counselor,
    /// Yes to an offer.
    AcceptOffer,
    /// No to an offer.
    DeclineOffer,
    /// Asks and prepares a reference (R13).
    BriefReference,
}

impl LetterKind {
    /// Every kind, in the order a picker shows them.
    pub const ALL: [Self; 10] = [
        Self::AfterInterview,
        Self::Second,
        Self::DecisionPassed,
        Self::OfferInHand,
        Self::BriefReference,
        Self::ThankReference,
        Self::Counselor,
        Self::AcceptOffer,
        Self::DeclineOffer,
        Self::DoorOpen,
    ];

    /// The letter that makes a move of this kind.
    #[must_use]
    pub fn of(step: MoveKind) -> Self {
        match step {
            MoveKind::Letter | MoveKind::Prepare => Self::AfterInterview,
            MoveKind::Cadence | MoveKind::Reply => Self::Second,
            MoveKind::Debrief => Self::Counselor,
            MoveKind::Nudge => Self::OfferInHand,
            MoveKind::Answer | MoveKind::AskTime | MoveKind::Settle => Self::AcceptOffer,
            MoveKind::Brief => Self::BriefReference,
            MoveKind::Thank => Self::ThankReference,
            MoveKind::DoorOpen => Self::DoorOpen,
        }
    }

    /// What sending it is for, where it makes no move.
    #[must_use]
    pub fn purpose(self) -> Purpose {
        match self {
            Self::AfterInterview => Purpose::Letter,
            Self::Second | Self::DecisionPassed => Purpose::FollowUp,
            Self::OfferInHand => Purpose::Nudge,
            Self::ThankReference => Purpose::Thank,
            Self::DoorOpen => Purpose::DoorOpen,
            Self::Counselor => Purpose::Debrief,
            Self::AcceptOffer | Self::DeclineOffer => Purpose::Answer,
            Self::BriefReference => Purpose::Brief,
        }
    }

    /// Whom it goes to.
    #[must_use]
    pub fn to(self) -> ContactKind {
        match self {
            Self::Counselor => ContactKind::Counselor,
            Self::ThankReference | Self::BriefReference => ContactKind::Reference,
            _ => ContactKind::Interviewer,
        }
    }

    /// It goes to the employer, who is spoken to as "you".
    pub(super) fn is_to_employer(self) -> bool {
        self.to() == ContactKind::Interviewer
    }
}

/// The name of a kind: "After the interview".
#[must_use]
pub fn kind(kind: LetterKind) -> &'static str {
    match kind {
        LetterKind::AfterInterview => words::KIND_AFTER_INTERVIEW,
        LetterKind::Second => words::KIND_SECOND,
        LetterKind::OfferInHand => words::KIND_OFFER_IN_HAND,
        LetterKind::DecisionPassed => words::KIND_DECISION_PASSED,
        LetterKind::ThankReference => words::KIND_THANK_REFERENCE,
        LetterKind::DoorOpen => words::KIND_DOOR_OPEN,
        LetterKind::Counselor => words::KIND_COUNSELOR,
        LetterKind::AcceptOffer => words::KIND_ACCEPT_OFFER,
        LetterKind::DeclineOffer => words::KIND_DECLINE_OFFER,
        LetterKind::BriefReference => words::KIND_BRIEF_REFERENCE,
    }
}

/// How it sounds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Register {
    /// By first name.
    Warm,
    /// Friendly and short.
    #[default]
    Plain,
    /// For those who expect it.
    Formal,
}

impl Register {
    /// Every register, in the order a picker shows them.
    pub const ALL: [Self; 3] = [Self::Warm, Self::Plain, Self::Formal];
}

/// The name of a register: "Warm".
#[must_use]
pub fn register(register: Register) -> &'static str {
    match register {
        Register::Warm => words::REGISTER_WARM,
        Register::Plain => words::REGISTER_PLAIN,
        Register::Formal => words::REGISTER_FORMAL,
    }
}

/// By which way a letter goes: its length, its frame and its subject depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum LetterWay {
    /// A mail, with a subject.
    #[default]
    Email,
    /// On paper, with a letterhead.
    Paper,
    /// A text message, or one on a professional network: three lines and the name.
    Message,
}

impl LetterWay {
    /// Every way, in the order a picker shows them.
    pub const ALL: [Self; 3] = [Self::Email, Self::Paper, Self::Message];
}

/// The name of a way: "E-mail".
#[must_use]
pub fn way(way: LetterWay) -> &'static str {
    match way {
        LetterWay::Email => words::WAY_EMAIL,
        LetterWay::Paper => words::WAY_PAPER,
        LetterWay::Message => words::WAY_MESSAGE,
    }
}
