//! The day they named for the decision has passed (R4).

use super::Part::{More, Say};
use super::after::INTERESTED;
use super::second::{BELIEF, DECISION};
use super::{ALL, Bank, EXAMPLE, F, Layout, PF, Shape, W, WP, Words};
use crate::text::letter::Beat::{Belief, Decision, Example, Interested, Occasion};
use crate::text::letter::shape::{DEEDS, THOUGHTS};

pub(super) const WORDS: Words = Words {
    subjects: &[
        (WP, "The< {role}> position: how the decision stands"),
        (ALL, "{job}: your decision"),
        (PF, "The< {role}> position< at {company}>"),
        (W, "Your decision<: {job}>"),
        (F, "Your decision regarding the position<: {job}>"),
    ],
    banks: &[
        Bank {
            beat: Occasion,
            cues: OCCASION,
            lines: &[
                (
                    WP,
                    "You had planned to decide about the< {role}> role by {day}, so I am curious how it stands.",
                ),
                (
                    W,
                    "You named {day} as the day for the< {role}> role, and I have been looking forward to it.",
                ),
                (
                    PF,
                    "You named {day} as the day of the decision about the< {role}> role.",
                ),
                (
                    F,
                    "You named {day} for the decision about the< {role}> role< at {company}>.",
                ),
                (
                    ALL,
                    "The decision about the< {role}> role was planned for {day}.",
                ),
                (
                    WP,
                    "The day you had in mind for the< {role}> role has come, so I am curious how it stands.",
                ),
                (
                    W,
                    "I have been looking forward to your word about the< {role}> role.",
                ),
                (PF, "By now there may be word about the< {role}> role."),
                (
                    F,
                    "The day foreseen for your decision about the< {role}> role has come.",
                ),
                (
                    ALL,
                    "There may be word by now about the< {role}> role< at {company}>.",
                ),
            ],
        },
        Bank {
            beat: Interested,
            cues: INTERESTED,
            lines: &[
                (
                    WP,
                    "I am as interested as on the first day, and I want this job.",
                ),
                (
                    W,
                    "My answer has not changed. I want this job< at {company}>.",
                ),
                (
                    PF,
                    "I remain interested in the position< and in {company}>.",
                ),
                (
                    F,
                    "My interest in the position< and in {company}> is as strong as before.",
                ),
                (ALL, "I am still very much interested in this job."),
            ],
        },
        Bank {
            beat: Belief,
            cues: BELIEF,
            lines: &[
                (WP, "I am convinced that I am right for it."),
                (W, "I know I can contribute, and I would like to begin."),
                (PF, "I am convinced that I can contribute from the start."),
                (F, "I am convinced that I am right for the position."),
                (
                    ALL,
                    "Since the interview I have been convinced that I can contribute.",
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
            lines: &[
                (
                    WP,
                    "Has a decision been made? If it takes longer, which day do you have in mind now?",
                ),
                (
                    W,
                    "What have you decided? And if it is still open, when will you know?",
                ),
                (
                    PF,
                    "Please tell me whether the decision has been made, and if not, which day you have in mind now.",
                ),
                (
                    F,
                    "Please let me know whether a decision has been made and, if it is still open, when it will be.",
                ),
                (
                    ALL,
                    "Can you tell me whether a decision has been made, and if not, when it will be?",
                ),
            ],
        },
    ],
    leads: &[],
    shapes: &[(Shape::Plain, LAYOUT)],
    example: true,
    ask_day: "By which day were they to decide?",
};

const LAYOUT: Layout = &[
    &[Say(Occasion)],
    &[Say(Interested), Say(Belief), More(THOUGHTS), More(DEEDS)],
    &[Say(Decision)],
];

const OCCASION: &[&str] = &[
    "planned",
    "you named",
    "you had in mind",
    "you were to decide",
    "you expected to",
    "you hoped to",
    "you mentioned & decision",
    "you told me & decision",
    "you said & decide",
    "you said & decision",
    "may be word",
    "your word",
    "day foreseen",
    "by now",
];
