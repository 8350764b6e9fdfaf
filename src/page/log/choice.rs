/// Something that can have happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LogChoice {
    MessageLeft,
    NoAnswer,
    Reached,
    Letter,
    Email,
    Visit,
    Called,
    NamedDate,
    CallOn,
    Promised,
    InvitedBack,
    AskedAbout,
    AskedReferences,
    CheckedReference,
    Offered,
    TurnedDown,
    Note,
}

/// What the person can have done.
pub(super) const YOU: [LogChoice; 6] = [
    LogChoice::MessageLeft,
    LogChoice::NoAnswer,
    LogChoice::Reached,
    LogChoice::Letter,
    LogChoice::Email,
    LogChoice::Visit,
];

/// What the employer can have done.
pub(super) const THEY: [LogChoice; 10] = [
    LogChoice::Called,
    LogChoice::Promised,
    LogChoice::NamedDate,
    LogChoice::CallOn,
    LogChoice::InvitedBack,
    LogChoice::AskedAbout,
    LogChoice::AskedReferences,
    LogChoice::CheckedReference,
    LogChoice::Offered,
    LogChoice::TurnedDown,
];

impl LogChoice {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::MessageLeft => "Message left",
            Self::NoAnswer => "No answer",
            Self::Reached => "Reached",
            Self::Letter => "Letter sent",
            Self::Email => "E-mail sent",
            Self::Visit => "Visit",
            Self::Called => "They called or wrote",
            Self::NamedDate => "Named a date",
            Self::CallOn => "Asked for a call",
            Self::Promised => "Will be in touch",
            Self::InvitedBack => "Invited you back",
            Self::AskedAbout => "Asked about pay or start",
            Self::AskedReferences => "Asked for references",
            Self::CheckedReference => "Checked a reference",
            Self::Offered => "Made an offer",
            Self::TurnedDown => "Turned you down",
            Self::Note => "A note",
        }
    }

    pub(super) fn hint(self) -> &'static str {
        match self {
            Self::Reached => "what they answered",
            Self::Visit => "in person",
            Self::NamedDate => "when they decide",
            Self::CallOn => "on a day they named",
            Self::AskedAbout => "or when you are available",
            Self::Note => "anything to remember",
            _ => "",
        }
    }

    /// Saved at once, as of today: nothing has to be asked.
    pub(super) fn is_common(self) -> bool {
        matches!(
            self,
            Self::MessageLeft | Self::NoAnswer | Self::Letter | Self::Called | Self::Promised
        )
    }
}
