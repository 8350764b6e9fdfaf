//! What somebody who was reached can answer to the question for the decision (R4): one table for
//! the call sheet, the log and the history.

use crate::words::field as words;

/// The answers, in the order they are shown.
pub const ANSWERS: [&str; 4] = [
    words::ANSWER_DECIDED,
    words::ANSWER_DECISION_BY,
    words::ANSWER_CALL_ON,
    words::ANSWER_NO_DATE,
];
/// The place of each in [`ANSWERS`].
pub const DECIDED: usize = 0;
/// See [`DECIDED`].
pub const DECISION_BY: usize = 1;
/// See [`DECIDED`].
pub const CALL_ON: usize = 2;
/// See [`DECIDED`].
pub const NO_DATE: usize = 3;

/// What can have been decided, in the order it is shown.
pub const VERDICTS: [&str; 3] = [
    words::VERDICT_OFFER,
    words::VERDICT_TURNED_DOWN,
    words::VERDICT_NOT_SAID,
];
/// The place of each in [`VERDICTS`].
pub const OFFERED: usize = 0;
/// See [`OFFERED`].
pub const TURNED_DOWN: usize = 1;

/// Whether pay may have come up where this was answered and decided: an offer has its own line.
pub fn may_be_of_pay(answer: Option<usize>, verdict: Option<usize>) -> bool {
    answer != Some(DECIDED) || verdict != Some(OFFERED)
}

/// What the day is that comes with an answer, if one does.
pub fn day_label(answer: Option<usize>) -> Option<&'static str> {
    match answer {
        Some(DECISION_BY) => Some(words::ANSWER_DECISION_BY_DAY),
        Some(CALL_ON) => Some(words::ANSWER_CALL_ON_DAY),
        _ => None,
    }
}
