//! Keeping in touch: the job, the employer, what one can contribute, an example (R7, R9).

use super::Part::{More, Needed, Say};
use super::lines::{after, second};
use super::{Bank, KindWords, Layout, Shape};
use crate::record::Tag;
use crate::text::letter::Beat::{Belief, Decision, Example, Interested, Occasion, Wish};
use crate::text::letter::shape::{DEEDS, THOUGHTS};

pub(super) const WORDS: KindWords = KindWords {
    subjects: second::SUBJECTS,
    banks: &[
        Bank {
            beat: Occasion,
            cues: second::OCCASION_CUES,
            lines: second::OCCASION_LINES,
        },
        Bank {
            beat: Interested,
            cues: after::INTERESTED_CUES,
            lines: second::INTERESTED_LINES,
        },
        Bank {
            beat: Wish,
            cues: second::WISH_CUES,
            lines: second::WISH_LINES,
        },
        Bank {
            beat: Belief,
            cues: second::BELIEF_CUES,
            lines: second::BELIEF_LINES,
        },
        Bank {
            beat: Example,
            cues: after::EXAMPLE_CUES,
            lines: &[],
        },
        Bank {
            beat: Decision,
            cues: second::DECISION_CUES,
            lines: second::DECISION_LINES,
        },
    ],
    leads: &[
        (
            &[Tag::WouldDo, Tag::Need, Tag::WhoSaid, Tag::Impressed],
            second::THOUGHT_LEADS,
        ),
        (DEEDS, second::DEED_LEADS),
    ],
    shapes: &[
        (Shape::Thought, THOUGHT),
        (Shape::Record, RECORD),
        (Shape::Question, QUESTION),
    ],
    example: true,
    ask_day: "",
};

const QUESTION: Layout = &[
    &[Say(Occasion)],
    &[Say(Interested), Say(Wish)],
    &[Say(Decision)],
];

const THOUGHT: Layout = &[
    &[Say(Occasion)],
    &[Needed(THOUGHTS), More(&[Tag::Need, Tag::Impressed])],
    &[Say(Interested), Say(Wish), Say(Belief)],
    &[Say(Decision)],
];

const RECORD: Layout = &[
    &[Say(Interested), Say(Occasion)],
    &[Needed(DEEDS), More(DEEDS), Say(Belief)],
    &[Say(Wish)],
    &[Say(Decision)],
];
