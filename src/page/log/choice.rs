use cadence::plan::offered;
use cadence::record::{NewsKind, Opportunity, TouchKind};
use cadence::text;
use chrono::NaiveDate;

use crate::words::log as words;

/// Something that can have happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LogChoice {
    MessageLeft,
    NoAnswer,
    Reached,
    Letter,
    Email,
    Video,
    Text,
    Network,
    Visit,
    Called,
    MissedCall,
    NamedDate,
    CallOn,
    WillCall,
    NotCalled,
    Promised,
    InvitedBack,
    CalledOff,
    AskedAbout,
    AskedReferences,
    CheckedReference,
    Offered,
    MoreTime,
    TurnedDown,
    Note,
}

/// What the person can have done.
pub(super) const YOU: [LogChoice; 9] = [
    LogChoice::MessageLeft,
    LogChoice::NoAnswer,
    LogChoice::Reached,
    LogChoice::Video,
    LogChoice::Letter,
    LogChoice::Email,
    LogChoice::Text,
    LogChoice::Network,
    LogChoice::Visit,
];

/// What the employer can have done.
pub(super) const THEY: [LogChoice; 15] = [
    LogChoice::Called,
    LogChoice::MissedCall,
    LogChoice::Promised,
    LogChoice::NamedDate,
    LogChoice::CallOn,
    LogChoice::WillCall,
    LogChoice::NotCalled,
    LogChoice::InvitedBack,
    LogChoice::CalledOff,
    LogChoice::AskedAbout,
    LogChoice::AskedReferences,
    LogChoice::CheckedReference,
    LogChoice::Offered,
    LogChoice::MoreTime,
    LogChoice::TurnedDown,
];

impl LogChoice {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::MessageLeft => words::MESSAGE_LEFT,
            Self::NoAnswer => words::NO_ANSWER,
            Self::Reached => words::REACHED,
            Self::Letter => words::LETTER,
            Self::Email => words::EMAIL,
            Self::Video => text::touch_kind(&TouchKind::Video),
            Self::Text => text::touch_kind(&TouchKind::Text),
            Self::Network => text::touch_kind(&TouchKind::Network),
            Self::Visit => words::VISIT,
            Self::Called => words::CALLED,
            Self::MissedCall => text::news_kind(&NewsKind::MissedCall),
            Self::NamedDate => words::NAMED_DATE,
            Self::CallOn => words::CALL_ON,
            Self::WillCall => text::news_kind(&NewsKind::WillCall(NaiveDate::default())),
            Self::NotCalled => words::NOT_CALLED,
            Self::Promised => words::PROMISED,
            Self::InvitedBack => words::INVITED_BACK,
            Self::CalledOff => text::news_kind(&NewsKind::CalledOff(NaiveDate::default())),
            Self::AskedAbout => words::ASKED_ABOUT,
            Self::AskedReferences => words::ASKED_REFERENCES,
            Self::CheckedReference => words::CHECKED_REFERENCE,
            Self::Offered => words::OFFERED,
            Self::MoreTime => text::news_kind(&NewsKind::MoreTime(NaiveDate::default())),
            Self::TurnedDown => words::TURNED_DOWN,
            Self::Note => words::NOTE,
        }
    }

    pub(super) fn hint(self) -> &'static str {
        match self {
            Self::Reached => words::REACHED_HINT,
            Self::Network => words::NETWORK_HINT,
            Self::Visit => words::VISIT_HINT,
            Self::NamedDate => words::NAMED_DATE_HINT,
            Self::CallOn => words::CALL_ON_HINT,
            Self::WillCall => words::WILL_CALL_HINT,
            Self::NotCalled => words::NOT_CALLED_HINT,
            Self::CalledOff => words::CALLED_OFF_HINT,
            Self::MoreTime => words::MORE_TIME_HINT,
            Self::AskedAbout => words::ASKED_ABOUT_HINT,
            Self::Note => words::NOTE_HINT,
            _ => "",
        }
    }

    /// With whom such a touch is taken to have been: "for Anna Berg".
    pub(super) fn to_whom(self, name: &str) -> String {
        match self {
            Self::MessageLeft => words::MessageLeftWhom { name }.text(),
            Self::NoAnswer => words::NoAnswerWhom { name }.text(),
            Self::Letter | Self::Email | Self::Text | Self::Network => {
                words::WrittenWhom { name }.text()
            }
            Self::Video | Self::Visit => words::MetWhom { name }.text(),
            _ => name.to_owned(),
        }
    }

    /// The person did it, and not the employer.
    pub(super) fn is_own(self) -> bool {
        YOU.contains(&self)
    }

    /// It is a call of theirs, or word of one.
    pub(super) fn is_call(self) -> bool {
        matches!(
            self,
            Self::Called | Self::MissedCall | Self::WillCall | Self::NotCalled | Self::Promised
        )
    }

    /// Pay may have come up in it, and it has no line of its own for that.
    pub(super) fn may_be_of_pay(self) -> bool {
        matches!(
            self,
            Self::Reached | Self::Video | Self::Visit | Self::Called | Self::AskedAbout
        )
    }

    /// Saved at once, as of today: nothing has to be asked.
    pub(super) fn is_common(self) -> bool {
        matches!(
            self,
            Self::MessageLeft
                | Self::NoAnswer
                | Self::Letter
                | Self::Called
                | Self::MissedCall
                | Self::NotCalled
                | Self::Promised
        )
    }

    /// The day that is most likely to be named with it: the next interview, or else the last one
    /// that was arranged, is the one called off.
    pub(super) fn usual_day(self, opening: &Opportunity, today: NaiveDate) -> Option<NaiveDate> {
        if self != Self::CalledOff {
            return None;
        }
        let next = opening.arranged(today).map(|(_, ahead)| ahead.date).min();
        let arranged = opening.interviews().filter(|(id, interview)| {
            !interview.held && !opening.is_called_off(id, interview, today)
        });
        next.or_else(|| arranged.map(|(_, interview)| interview.date).max())
    }

    /// Whether it can have happened here: only an interview that was arranged is called off, and
    /// only an offer is given more days.
    pub(super) fn can_have_happened(self, opening: &Opportunity, today: NaiveDate) -> bool {
        match self {
            Self::CalledOff => self.usual_day(opening, today).is_some(),
            Self::MoreTime => offered(opening).is_some(),
            _ => true,
        }
    }
}
