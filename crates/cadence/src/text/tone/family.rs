use crate::words::tone as words;

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
            Self::Apologising => words::APOLOGISING,
            Self::Nuisance => words::NUISANCE,
            Self::Begging => words::BEGGING,
            Self::Presuming => words::PRESUMING,
            Self::CheckingIn => words::CHECKING_IN,
            Self::Ultimatum => words::ULTIMATUM,
            Self::SelfDeprecation => words::SELF_DEPRECATION,
            Self::Rivals => words::RIVALS,
            Self::Sarcasm => words::SARCASM,
            Self::HiredAlready => words::HIRED_ALREADY,
            Self::Softening => words::SOFTENING,
            Self::Filler => words::FILLER,
        }
    }
}
