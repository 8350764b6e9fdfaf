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
    /// Words that only weaken the sentence.
    Filler,
}

impl Family {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Apologising,
        Self::Nuisance,
        Self::Begging,
        Self::Presuming,
        Self::CheckingIn,
        Self::Ultimatum,
        Self::SelfDeprecation,
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
            Self::Filler => "Filler",
        }
    }
}
