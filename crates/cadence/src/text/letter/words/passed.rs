//! The day they named for the decision has passed (R4).

use super::Part::{More, Say};
use super::lines::{after, passed, second};
use super::{Bank, KindWords, Layout, Shape};
use crate::text::letter::Beat::{Belief, Decision, Example, Interested, Occasion};
use crate::text::letter::shape::{DEEDS, THOUGHTS};
use crate::words::letter as words;

pub(super) const WORDS: KindWords = KindWords {
    subjects: passed::SUBJECTS,
    banks: &[
        Bank {
            beat: Occasion,
            cues: passed::OCCASION_CUES,
            lines: passed::OCCASION_LINES,
        },
        Bank {
            beat: Interested,
            cues: after::INTERESTED_CUES,
            lines: passed::INTERESTED_LINES,
        },
        Bank {
            beat: Belief,
            cues: second::BELIEF_CUES,
            lines: passed::BELIEF_LINES,
        },
        Bank {
            beat: Example,
            cues: after::EXAMPLE_CUES,
            lines: &[],
        },
        Bank {
            beat: Decision,
            cues: second::DECISION_CUES,
            lines: passed::DECISION_LINES,
        },
    ],
    leads: &[],
    shapes: &[(Shape::Plain, LAYOUT)],
    example: true,
    ask_day: words::MISSING_DAY_DECISION,
};

const LAYOUT: Layout = &[
    &[Say(Occasion)],
    &[Say(Interested), Say(Belief), More(THOUGHTS), More(DEEDS)],
    &[Say(Decision)],
];
