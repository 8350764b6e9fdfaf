//! Yes to an offer.

use super::Part::Say;
use super::lines::{accept, after};
use super::{Bank, KindWords, Layout, Shape};
use crate::text::letter::Beat::{Answer, Eager, Terms, Thanks};
use crate::words::letter as words;

pub(super) const WORDS: KindWords = KindWords {
    subjects: accept::SUBJECTS,
    banks: &[
        Bank {
            beat: Thanks,
            cues: after::THANKS_CUES,
            lines: accept::THANKS_LINES,
        },
        Bank {
            beat: Answer,
            cues: accept::ANSWER_CUES,
            lines: accept::ANSWER_LINES,
        },
        Bank {
            beat: Terms,
            cues: accept::TERMS_CUES,
            lines: accept::TERMS_LINES,
        },
        Bank {
            beat: Eager,
            cues: after::EAGER_CUES,
            lines: accept::EAGER_LINES,
        },
    ],
    leads: &[],
    shapes: &[(Shape::Plain, LAYOUT)],
    example: false,
    ask_day: words::MISSING_DAY_START,
};

const LAYOUT: Layout = &[&[Say(Thanks), Say(Answer)], &[Say(Terms)], &[Say(Eager)]];
