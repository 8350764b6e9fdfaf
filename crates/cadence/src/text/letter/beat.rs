/// A thing a letter has to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Beat {
    /// Thanks.
    Thanks,
    /// Impressed by them.
    Impressed,
    /// An example from the notebook (R7).
    Example,
    /// Truly interested in the job.
    Interested,
    /// Eager to start.
    Eager,
    /// What happens next.
    Next,
    /// When they met, or what it is about.
    Occasion,
    /// Wants to work for this employer.
    Wish,
    /// Believes they can contribute.
    Belief,
    /// Asks for the decision.
    Decision,
    /// Another offer.
    Offer,
    /// Would rather work here.
    Prefer,
    /// What was asked of a reference.
    CameUp,
    /// Promises to tell how it ends.
    Tell,
    /// The door stays open.
    Door,
    /// Good wishes.
    Wishes,
    /// Who follows up.
    FollowUp,
    /// The answer to an offer.
    Answer,
    /// What was agreed, in writing.
    Terms,
    /// Whether they will speak for the job hunter.
    Ask,
    /// What the employer looks for.
    LookFor,
    /// What would help.
    Help,
}

/// A beat as the list beside the letter names it: "What impressed you there".
#[must_use]
pub fn beat(beat: Beat) -> &'static str {
    match beat {
        Beat::Thanks => "Your thanks",
        Beat::Impressed => "What impressed you",
        Beat::Example => "An example from your notebook",
        Beat::Interested => "That you are truly interested",
        Beat::Eager => "That you are eager to start",
        Beat::Next => "What happens next",
        Beat::Occasion => "What it is about",
        Beat::Wish => "That you want to work for them",
        Beat::Belief => "That you can contribute",
        Beat::Decision => "Ask for the decision",
        Beat::Offer => "The offer you have",
        Beat::Prefer => "Where you would rather work",
        Beat::CameUp => "Ask what came up",
        Beat::Tell => "That each of you hears the news",
        Beat::Door => "That the door stays open",
        Beat::Wishes => "Your good wishes",
        Beat::FollowUp => "Who follows up",
        Beat::Answer => "Your answer, in one sentence",
        Beat::Terms => "What was agreed, in writing",
        Beat::Ask => "Ask whether they will speak for you",
        Beat::LookFor => "What the employer looks for",
        Beat::Help => "What would help you",
    }
}
