//! Another employer has made an offer, and this is where one would rather work (R11).

use super::Part::{More, Say};
use super::second::{DECISION, OCCASION};
use super::{ALL, Bank, EXAMPLE, F, Layout, PF, Shape, W, WP, Words};
use crate::text::letter::Beat::{Decision, Example, Occasion, Offer, Prefer};
use crate::text::letter::shape::THOUGHTS;

pub(super) const WORDS: Words = Words {
    subjects: &[
        (WP, "{job}: I have news"),
        (ALL, "{job}: another offer"),
        (PF, "Another offer, and my first choice"),
        (W, "News from me<: {job}>"),
        (F, "{job}: a date to consider"),
    ],
    banks: &[
        Bank {
            beat: Occasion,
            cues: OCCASION,
            lines: &[
                (
                    WP,
                    "Since we spoke< on {date}>< about the {role} role>, something has changed that you should know.",
                ),
                (
                    W,
                    "You have been open with me since our conversation< on {date}>, so I will be open with you.",
                ),
                (
                    PF,
                    "We spoke< on {date}>< about the {role} role>, and there is news on my side.",
                ),
                (
                    F,
                    "Since our interview< on {date}>< for the {role} role> there is news on my side.",
                ),
                (
                    ALL,
                    "There is news since our conversation< on {date}>< about the {role} role>.",
                ),
            ],
        },
        Bank {
            beat: Offer,
            cues: &["offer*"],
            lines: &[
                (
                    WP,
                    "I have an offer from another employer, and they would like my answer by {day}.",
                ),
                (
                    W,
                    "Another employer has made me an offer; I am to answer it by {day}.",
                ),
                (
                    PF,
                    "I have received an offer from another employer and am to answer it by {day}.",
                ),
                (
                    F,
                    "I have received another offer, to which I am to reply by {day}.",
                ),
                (
                    ALL,
                    "I now hold another offer, which I am to answer by {day}.",
                ),
                (
                    WP,
                    "I have an offer from another employer and will have to answer it soon.",
                ),
                (
                    W,
                    "Another employer has made me an offer, and they would like to hear from me soon.",
                ),
                (
                    PF,
                    "I have received an offer from another employer and am to answer it shortly.",
                ),
                (
                    F,
                    "I have received another offer, to which I am to reply shortly.",
                ),
                (ALL, "I now hold another offer, which I am to answer soon."),
            ],
        },
        Bank {
            beat: Prefer,
            cues: &[
                "rather",
                "prefer*",
                "first choice",
                "hope to work",
                "want to work",
                "you come first",
            ],
            lines: &[
                (
                    WP,
                    "I would rather work for you<; {company} is my first choice>.",
                ),
                (
                    W,
                    "My heart is in the job we spoke about< at {company}>, and I would rather say yes to you.",
                ),
                (
                    PF,
                    "I would prefer to work for you<, and {company} is my first choice>.",
                ),
                (F, "My first choice remains the position with you."),
                (ALL, "I would rather take the position with you."),
            ],
        },
        Bank {
            beat: Example,
            cues: EXAMPLE,
            lines: &[],
        },
        Bank {
            beat: Decision,
            cues: DECISION,
            lines: &[
                (WP, "Can you tell me before {day} how the decision stands?"),
                (
                    W,
                    "Where does your decision stand, and can I hear it before {day}?",
                ),
                (PF, "Is it possible for you to decide before {day}?"),
                (
                    F,
                    "Please let me know whether you can tell me your decision before {day}.",
                ),
                (
                    ALL,
                    "Can you tell me before {day} whether a decision is near?",
                ),
                (
                    WP,
                    "Can you tell me in the next few days how the decision stands?",
                ),
                (W, "Where does your decision stand, and when can I hear it?"),
                (
                    PF,
                    "Is it possible for you to decide within the next few days?",
                ),
                (
                    F,
                    "Please let me know whether you can tell me your decision within the next few days.",
                ),
                (ALL, "Can you tell me soon whether a decision is near?"),
            ],
        },
    ],
    leads: &[],
    shapes: &[(Shape::Plain, LAYOUT)],
    example: false,
    ask_day: "By which day is the other offer to be answered?",
};

const LAYOUT: Layout = &[
    &[Say(Occasion), Say(Offer)],
    &[Say(Prefer), More(THOUGHTS)],
    &[Say(Decision)],
];
