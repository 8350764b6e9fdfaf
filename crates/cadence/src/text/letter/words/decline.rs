//! No to an offer, with thanks.

use super::Part::{More, Say};
use super::lines::{after, decline, door};
use super::{Bank, KindWords, Layout, Shape};
use crate::record::Tag;
use crate::text::letter::Beat::{Answer, Door, Impressed, Thanks};

pub(super) const WORDS: KindWords = KindWords {
    subjects: decline::SUBJECTS,
    banks: &[
        Bank {
            beat: Thanks,
            cues: after::THANKS_CUES,
            lines: decline::THANKS_LINES,
        },
        Bank {
            beat: Answer,
            cues: decline::ANSWER_CUES,
            lines: decline::ANSWER_LINES,
        },
        Bank {
            beat: Impressed,
            cues: after::IMPRESSED_CUES,
            lines: door::IMPRESSED_LINES,
        },
        Bank {
            beat: Door,
            cues: door::DOOR_CUES,
            lines: decline::DOOR_LINES,
        },
    ],
    leads: &[],
    shapes: &[(Shape::Plain, LAYOUT)],
    example: false,
    ask_day: "",
};

const LAYOUT: Layout = &[
    &[Say(Thanks), Say(Answer)],
    &[Say(Impressed), More(&[Tag::Impressed])],
    &[Say(Door)],
];
