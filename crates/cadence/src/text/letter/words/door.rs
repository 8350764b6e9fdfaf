//! After a no: one letter that keeps the door open (R8).

use super::Part::{More, Say};
use super::lines::{after, door};
use super::{Bank, KindWords, Layout, Shape};
use crate::record::Tag;
use crate::text::letter::Beat::{Door, Impressed, Thanks, Wishes};

pub(super) const WORDS: KindWords = KindWords {
    subjects: door::SUBJECTS,
    banks: &[
        Bank {
            beat: Thanks,
            cues: after::THANKS_CUES,
            lines: door::THANKS_LINES,
        },
        Bank {
            beat: Impressed,
            cues: after::IMPRESSED_CUES,
            lines: door::IMPRESSED_LINES,
        },
        Bank {
            beat: Door,
            cues: door::DOOR_CUES,
            lines: door::DOOR_LINES,
        },
        Bank {
            beat: Wishes,
            cues: door::WISHES_CUES,
            lines: door::WISHES_LINES,
        },
    ],
    leads: &[],
    shapes: &[(Shape::Plain, LAYOUT)],
    example: false,
    ask_day: "",
};

const LAYOUT: Layout = &[
    &[Say(Thanks), Say(Impressed), More(&[Tag::Impressed])],
    &[Say(Door)],
    &[Say(Wishes)],
];
