//! Thanks to somebody who spoke for the job hunter (R13).

use super::Part::Say;
use super::lines::thank;
use super::{Bank, KindWords, Layout, Shape};
use crate::text::letter::Beat::{CameUp, Tell, Thanks};

pub(super) const WORDS: KindWords = KindWords {
    subjects: thank::SUBJECTS,
    banks: &[
        Bank {
            beat: Thanks,
            cues: thank::THANKS_CUES,
            lines: thank::THANKS_LINES,
        },
        Bank {
            beat: CameUp,
            cues: thank::CAME_UP_CUES,
            lines: thank::CAME_UP_LINES,
        },
        Bank {
            beat: Tell,
            cues: thank::TELL_CUES,
            lines: thank::TELL_LINES,
        },
    ],
    leads: &[],
    shapes: &[(Shape::Plain, LAYOUT)],
    example: false,
    ask_day: "",
};

const LAYOUT: Layout = &[&[Say(Thanks)], &[Say(CameUp)], &[Say(Tell)]];
