/// Something that can have happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
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
pub(super) const YOU: [Choice; 6] = [
    Choice::MessageLeft,
    Choice::NoAnswer,
    Choice::Reached,
    Choice::Letter,
    Choice::Email,
    Choice::Visit,
];

/// What the employer can have done.
pub(super) const THEY: [Choice; 10] = [
    Choice::Called,
    Choice::Promised,
    Choice::NamedDate,
    Choice::CallOn,
    Choice::InvitedBack,
    Choice::AskedAbout,
    Choice::AskedReferences,
    Choice::CheckedReference,
    Choice::Offered,
    Choice::TurnedDown,
];

impl Choice {
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
