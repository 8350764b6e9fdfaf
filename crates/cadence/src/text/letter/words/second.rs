//! Keeping in touch: the job, the employer, what one can contribute, an example (R7, R9).

use super::after::INTERESTED;
use super::{ALL, Bank, EXAMPLE, F, PF, W, WP, Words};
use crate::text::letter::Beat::{self, Belief, Decision, Example, Interested, Occasion, Wish};

pub(super) const WORDS: Words = Words {
    subjects: &[
        (WP, "The< {role}> position: still my first choice"),
        (ALL, "The< {role}> position< at {company}>"),
        (PF, "The< {role}> position and your decision"),
        (W, "Our conversation< on {date}>, and what I make of it"),
        (F, "The interview< of {date}>< for the {role} position>"),
    ],
    banks: &[
        Bank {
            beat: Occasion,
            cues: OCCASION,
            lines: &[
                (
                    WP,
                    "We met< on {date}> about the< {role}> position, and I have gone on thinking about it.",
                ),
                (
                    W,
                    "It is a pleasure to think back to our conversation< on {date}>< about the {role} position>.",
                ),
                (
                    PF,
                    "When we met< on {date}>, we spoke about the< {role}> position.",
                ),
                (
                    F,
                    "I refer with pleasure to our interview< of {date}>< for the {role} position>.",
                ),
                (
                    ALL,
                    "Since our conversation< on {date}>< about the {role} position> I have become only more certain.",
                ),
            ],
        },
        Bank {
            beat: Interested,
            cues: INTERESTED,
            lines: &[
                (WP, "I am as interested in this job as I was when we met."),
                (W, "I want this job, and time has only made that clearer."),
                (PF, "I remain very much interested in the position."),
                (F, "My interest in the position is undiminished."),
                (
                    ALL,
                    "I am interested in this job for the work itself, and I want to do it well.",
                ),
            ],
        },
        Bank {
            beat: Wish,
            cues: WISH,
            lines: &[
                (WP, "{company} is where I want to work."),
                (
                    W,
                    "Of all the places I could picture myself, I want to work at {company}.",
                ),
                (
                    PF,
                    "I want to work for {company}, and not only because of the position.",
                ),
                (F, "It is {company} that I wish to work for."),
                (ALL, "I would be proud to work for {company}."),
                (WP, "It is with you that I want to work."),
                (
                    W,
                    "I can picture myself among you, and I want to work there.",
                ),
                (
                    PF,
                    "I want to work for you, and not only because of the position.",
                ),
                (F, "It is your organisation that I wish to work for."),
                (ALL, "I would be proud to work for you."),
            ],
        },
        Bank {
            beat: Belief,
            cues: BELIEF,
            lines: &[
                (
                    WP,
                    "I know that I can contribute, and I would like to show you.",
                ),
                (
                    W,
                    "I believe I can make a difference to the work, and I would enjoy doing it.",
                ),
                (
                    PF,
                    "I am convinced that I can contribute from the first weeks on.",
                ),
                (
                    F,
                    "I am convinced that I am right for this position and can contribute to it soon.",
                ),
                (
                    ALL,
                    "I believe that what I have done so far lets me contribute early.",
                ),
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
            lines: DECISIONS,
        },
    ],
    layouts: LAYOUTS,
    example: true,
    ask_day: "",
};

const LAYOUTS: &[&[&[Beat]]] = &[
    &[
        &[Occasion, Interested],
        &[Wish, Belief, Example],
        &[Decision],
    ],
    &[
        &[Occasion],
        &[Example, Belief],
        &[Interested, Wish],
        &[Decision],
    ],
    &[
        &[Interested, Occasion],
        &[Belief, Example],
        &[Wish, Decision],
    ],
];

pub(super) const DECISIONS: &[(u8, &str)] = &[
    (WP, "Has a decision been made? If not, when will it be?"),
    (W, "How does the decision stand, and when will it be made?"),
    (
        PF,
        "Please tell me whether a decision has been made, and if not, when it will be.",
    ),
    (
        F,
        "Please let me know how the decision stands and when I may expect it.",
    ),
    (
        ALL,
        "Can you tell me how the decision stands, and by which day it will be made?",
    ),
];

pub(super) const OCCASION: &[&str] = &[
    "we met",
    "we spoke",
    "we talked",
    "our conversation",
    "our interview",
    "our meeting",
    "the interview",
    "my interview",
    "interviewed",
    "met you",
    "spoke with you",
    "talked with you",
];

pub(super) const WISH: &[&str] = &[
    "want to work",
    "like to work",
    "love to work",
    "wish to work",
    "want to join",
    "like to join",
    "love to join",
    "proud to work",
    "proud to join",
    "where i want to",
    "become part of",
    "be part of",
    "work for you",
    "work with you",
    "wish to join",
];

pub(super) const BELIEF: &[&str] = &[
    "contribut*",
    "convinced",
    "make a difference",
    "right for this",
    "right for the",
    "i can help",
    "be of use",
    "i can bring",
    "i would bring",
    "i'd bring",
    "confident",
    "i am sure i can",
    "add to your",
];

pub(super) const DECISION: &[&str] = &[
    "decision",
    "decide*",
    "where things stand",
    "when will you know",
    "made up your mind",
    "heard back",
];
