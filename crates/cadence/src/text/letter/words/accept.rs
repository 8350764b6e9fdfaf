//! Yes to an offer.

use super::Part::Say;
use super::after::{EAGER, THANKS};
use super::{ALL, Bank, F, Layout, PF, Shape, W, WP, Words};
use crate::text::letter::Beat::{Answer, Eager, Terms, Thanks};

pub(super) const WORDS: Words = Words {
    subjects: &[
        (WP, "Yes, with pleasure<: {job}>"),
        (ALL, "Your offer<, {job}>: I accept"),
        (PF, "{job}: I accept"),
        (W, "Yes, with pleasure"),
        (F, "Acceptance of your offer<: {job}>"),
    ],
    banks: &[
        Bank {
            beat: Thanks,
            cues: THANKS,
            lines: &[
                (WP, "Thank you for offering me the< {role}> position."),
                (W, "Thank you for your offer. It made my day."),
                (
                    PF,
                    "Thank you for your offer of the< {role}> position< at {company}>.",
                ),
                (
                    F,
                    "Thank you for your offer and for the confidence it shows.",
                ),
                (ALL, "Thank you for the offer of the< {role}> position."),
            ],
        },
        Bank {
            beat: Answer,
            cues: &[
                "accept*",
                "my answer is yes",
                "the answer is yes",
                "say yes",
                "i say yes",
                "take the job",
                "delighted to join",
            ],
            lines: &[
                (WP, "I accept it gladly."),
                (W, "My answer is yes, and I accept with all my heart."),
                (PF, "I am glad to accept it."),
                (F, "I am pleased to accept it."),
                (ALL, "I accept with pleasure."),
            ],
        },
        Bank {
            beat: Terms,
            cues: &[
                "in writing",
                "agreed",
                "agreement",
                "contract",
                "terms",
                "confirm*",
                "first day",
                "salary",
                "understand*",
            ],
            lines: &[
                (
                    WP,
                    "As agreed, my first day is {day}. Please send me the rest in writing, and I will return it signed.",
                ),
                (
                    W,
                    "I have marked {day} as my first day. Send me the agreement in writing, and you will have it back signed.",
                ),
                (
                    PF,
                    "As I understand it, we agreed on {day} as my first day. Please send me the agreement in writing.",
                ),
                (
                    F,
                    "I confirm {day} as my first day. Please send me the agreement in writing; I will return it signed.",
                ),
                (
                    ALL,
                    "We agreed on {day} as my first day. Please send me the contract, and I will sign and return it.",
                ),
                (
                    WP,
                    "Please send me what we agreed in writing, the first day included, and I will return it signed.",
                ),
                (
                    W,
                    "Send me the agreement in writing, with the first day, and you will have it back signed.",
                ),
                (
                    PF,
                    "Please send me the agreement in writing, with the pay and the first day.",
                ),
                (
                    F,
                    "Please send me the contract, with the pay and the first day; I will return it signed.",
                ),
                (
                    ALL,
                    "Please send me the terms in writing, with the first day, and I will sign and return them.",
                ),
            ],
        },
        Bank {
            beat: Eager,
            cues: EAGER,
            lines: &[
                (WP, "I am eager to start, and to work with all of you."),
                (
                    W,
                    "I look forward to starting more than I can say in a letter. I am eager to meet the rest of the team.",
                ),
                (
                    PF,
                    "I am eager to begin<, and glad that it is at {company}>.",
                ),
                (
                    F,
                    "I look forward to starting< at {company}> and to working with you.",
                ),
                (ALL, "I look forward to joining you< at {company}>."),
            ],
        },
    ],
    leads: &[],
    shapes: &[(Shape::Plain, LAYOUT)],
    example: false,
    ask_day: "On which day do you start?",
};

const LAYOUT: Layout = &[&[Say(Thanks), Say(Answer)], &[Say(Terms)], &[Say(Eager)]];
