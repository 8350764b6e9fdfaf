//! Another employer has made an offer, and this is where one would rather work (R11).

use super::Part::{More, Say};
use super::lines::{after, offer, second};
use super::{Bank, KindWords, Layout, Shape};
use crate::text::letter::Beat::{Decision, Example, Occasion, Offer, Prefer};
use crate::text::letter::shape::THOUGHTS;
use crate::words::letter as words;

pub(super) const WORDS: KindWords = KindWords {
    subjects: offer::SUBJECTS,
    banks: &[
        Bank {
            beat: Occasion,
            cues: second::OCCASION_CUES,
            lines: offer::OCCASION_LINES,
        },
        Bank {
            beat: Offer,
            cues: offer::OFFER_CUES,
            lines: offer::OFFER_LINES,
        },
        Bank {
            beat: Prefer,
            cues: offer::PREFER_CUES,
            lines: offer::PREFER_LINES,
        },
        Bank {
            beat: Example,
            cues: after::EXAMPLE_CUES,
            lines: &[],
        },
        Bank {
            beat: Decision,
            cues: second::DECISION_CUES,
            lines: offer::DECISION_LINES,
        },
    ],
    leads: &[],
    shapes: &[(Shape::Plain, LAYOUT)],
    example: false,
    ask_day: words::MISSING_DAY_OFFER,
};

const LAYOUT: Layout = &[
    &[Say(Occasion), Say(Offer)],
    &[Say(Prefer), More(THOUGHTS)],
    &[Say(Decision)],
];
