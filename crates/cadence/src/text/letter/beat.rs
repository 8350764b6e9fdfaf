use crate::words::letter as words;

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
        Beat::Thanks => words::BEAT_THANKS,
        Beat::Impressed => words::BEAT_IMPRESSED,
        Beat::Example => words::BEAT_EXAMPLE,
        Beat::Interested => words::BEAT_INTERESTED,
        Beat::Eager => words::BEAT_EAGER,
        Beat::Next => words::BEAT_NEXT,
        Beat::Occasion => words::BEAT_OCCASION,
        Beat::Wish => words::BEAT_WISH,
        Beat::Belief => words::BEAT_BELIEF,
        Beat::Decision => words::BEAT_DECISION,
        Beat::Offer => words::BEAT_OFFER,
        Beat::Prefer => words::BEAT_PREFER,
        Beat::CameUp => words::BEAT_CAME_UP,
        Beat::Tell => words::BEAT_TELL,
        Beat::Door => words::BEAT_DOOR,
        Beat::Wishes => words::BEAT_WISHES,
        Beat::FollowUp => words::BEAT_FOLLOW_UP,
        Beat::Answer => words::BEAT_ANSWER,
        Beat::Terms => words::BEAT_TERMS,
        Beat::Ask => words::BEAT_ASK,
        Beat::LookFor => words::BEAT_LOOK_FOR,
        Beat::Help => words::BEAT_HELP,
    }
}
