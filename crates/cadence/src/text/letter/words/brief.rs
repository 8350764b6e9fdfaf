//! Asks and prepares somebody who speaks for the job hunter (R13).

use super::Part::Say;
use super::lines::brief;
use super::{Bank, KindWords, Layout, Shape};
use crate::text::letter::Beat::{Ask, Help, LookFor, Occasion, Tell};

pub(super) const WORDS: KindWords = KindWords {
    subjects: brief::SUBJECTS,
    banks: &[
        Bank {
            beat: Occasion,
            cues: brief::OCCASION_CUES,
            lines: brief::OCCASION_LINES,
        },
        Bank {
            beat: Ask,
            cues: brief::ASK_CUES,
            lines: brief::ASK_LINES,
        },
        Bank {
            beat: LookFor,
            cues: brief::LOOK_FOR_CUES,
            lines: brief::LOOK_FOR_LINES,
        },
        Bank {
            beat: Help,
            cues: brief::HELP_CUES,
            lines: brief::HELP_LINES,
        },
        Bank {
            beat: Tell,
            cues: brief::TELL_CUES,
            lines: brief::TELL_LINES,
        },
    ],
    leads: &[],
    shapes: &[(Shape::Plain, LAYOUT)],
    example: false,
    ask_day: "",
};

const LAYOUT: Layout = &[
    &[Say(Occasion), Say(Ask)],
    &[Say(LookFor)],
    &[Say(Help)],
    &[Say(Tell)],
];
