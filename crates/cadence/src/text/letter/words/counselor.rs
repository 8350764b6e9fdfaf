//! To the agency's counselor: the result first, then what is to be said to the employer (R12).

use super::Part::Say;
use super::lines::counselor;
use super::{Bank, KindWords, Layout, Shape};
use crate::text::letter::Beat::{FollowUp, Help, Interested, Occasion};

pub(super) const WORDS: KindWords = KindWords {
    subjects: counselor::SUBJECTS,
    banks: &[
        Bank {
            beat: Occasion,
            cues: counselor::OCCASION_CUES,
            lines: counselor::OCCASION_LINES,
        },
        Bank {
            beat: Help,
            cues: counselor::HELP_CUES,
            lines: counselor::HELP_LINES,
        },
        Bank {
            beat: Interested,
            cues: counselor::INTERESTED_CUES,
            lines: counselor::INTERESTED_LINES,
        },
        Bank {
            beat: FollowUp,
            cues: counselor::FOLLOW_UP_CUES,
            lines: counselor::FOLLOW_UP_LINES,
        },
    ],
    leads: &[],
    shapes: &[(Shape::Plain, LAYOUT)],
    example: false,
    ask_day: "",
};

const LAYOUT: Layout = &[
    &[Say(Occasion), Say(Interested)],
    &[Say(Help)],
    &[Say(FollowUp)],
];
