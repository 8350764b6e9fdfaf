/// What kind of phrase a flag is about (R6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    /// Being sorry for calling or writing.
    Apologising,
    /// Calling oneself a bother.
    Nuisance,
    /// Pleading for the job or for an answer.
    Begging,
    /// Speaking for the employer: how busy they are, what they will have decided.
    Presuming,
    /// A contact without a matter.
    CheckingIn,
    /// A threat, a demand or a reproach.
    Ultimatum,
    /// Making oneself small.
    SelfDeprecation,
    /// Praise of the others who applied.
    Rivals,
    /// Bitterness dressed as a joke.
    Sarcasm,
    /// Speaking as if the job were one's own.
    HiredAlready,
    /// A question wrapped up so well, or let go so easily, that none has to be answered.
    Softening,
    /// Words that only weaken the sentence.
    Filler,
}

impl Family {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Apologising,
        Self::Nuisance,
        Self::Begging,
        Self::Presuming,
        Self::CheckingIn,
        Self::Ultimatum,
        Self::SelfDeprecation,
        Self::Rivals,
        Self::Sarcasm,
        Self::HiredAlready,
        Self::Softening,
        Self::Filler,
    ];

    /// Its name for people: "Just checking in".
    #[must_use]
    pub fn label(self) -> &'static str {
        match self {
            Self::Apologising => "Apologising",
            Self::Nuisance => "Calling yourself a nuisance",
            Self::Begging => "Begging",
            Self::Presuming => "Presuming",
            Self::CheckingIn => "Just checking in",
            Self::Ultimatum => "Ultimatum",
            Self::SelfDeprecation => "Making yourself small",
            Self::Rivals => "Praising your rivals",
            Self::Sarcasm => "Sarcasm",
            Self::HiredAlready => "As if hired already",
            Self::Softening => "Asking too softly",
            Self::Filler => "Filler",
        }
    }
}
