//! To the agency's counselor: the result first, then what is to be said to the employer (R12).

use super::Part::Say;
use super::{ALL, Bank, F, Layout, PF, Shape, W, WP, Words};
use crate::text::letter::Beat::{FollowUp, Help, Interested, Occasion};

pub(super) const WORDS: Words = Words {
    subjects: &[
        (WP, "How the interview< at {company}>< on {date}> went"),
        (ALL, "The interview< at {company}>< on {date}>"),
        (PF, "{job}: how it went"),
        (W, "News from the interview< at {company}>"),
        (F, "Report on the interview< at {company}>< on {date}>"),
    ],
    banks: &[
        Bank {
            beat: Occasion,
            cues: &[
                "the interview",
                "my interview",
                "i met",
                "interviewed",
                "conversation",
            ],
            lines: &[
                (
                    WP,
                    "I had the interview< for the {role} role>< at {company}>< on {date}>, and you are the first to hear how it went.",
                ),
                (
                    W,
                    "The interview< for the {role} role>< at {company}>< on {date}> is behind me, and I enjoyed it.",
                ),
                (
                    PF,
                    "I have had the interview< for the {role} role>< at {company}>< on {date}>. Here is how it went.",
                ),
                (
                    F,
                    "The interview< for the {role} role>< at {company}> took place< on {date}>. Here is my report.",
                ),
                (
                    ALL,
                    "Before anybody else, you should know how the interview< for the {role} role>< at {company}>< on {date}> went.",
                ),
            ],
        },
        Bank {
            beat: Help,
            cues: &[
                "tell you",
                "talk",
                "call you",
                "go through",
                "by phone",
                "in detail",
            ],
            lines: &[
                (
                    WP,
                    "I would like to tell you all of it, from arrival to leaving, and what they seemed to want. When can I call you?",
                ),
                (
                    W,
                    "There is a good deal to tell, and I would love to go through it with you. When are you free to talk?",
                ),
                (
                    PF,
                    "I would like to go through it with you by phone, with their questions and my answers. Which hour suits you?",
                ),
                (
                    F,
                    "I would like to report to you in detail by phone. Which hour would suit you?",
                ),
                (
                    ALL,
                    "May I call you and tell you the whole of it, their questions, my answers and how we left it?",
                ),
            ],
        },
        Bank {
            beat: Interested,
            cues: &[
                "i want this job",
                "i want the job",
                "i want it",
                "want this position",
                "interested",
                "my interest",
            ],
            lines: &[
                (WP, "I want this job. Please tell them so."),
                (
                    W,
                    "I want this job, and I would be glad if they heard that from you as well.",
                ),
                (PF, "I am interested in the position, and they may know it."),
                (F, "My interest in the position is firm; please tell them."),
                (ALL, "I want this job< at {company}>, and you may say so."),
            ],
        },
        Bank {
            beat: FollowUp,
            cues: &[
                "follow up",
                "follow* up",
                "call them",
                "write to them",
                "in touch with them",
                "you hear",
                "you have heard",
            ],
            lines: &[
                (
                    WP,
                    "From here I will follow up with them myself, unless you would rather do it. Which suits you?",
                ),
                (
                    W,
                    "What have you heard from them? I plan to follow up with them myself, unless you prefer to.",
                ),
                (
                    PF,
                    "What do you hear from them? I will follow up with them directly, unless you prefer to do it.",
                ),
                (
                    F,
                    "Please tell me what you hear from them, and whether I may follow up with them directly.",
                ),
                (
                    ALL,
                    "Would you like to follow up with them, or shall I do it directly? And what do you hear from them?",
                ),
            ],
        },
    ],
    leads: &[],
    shapes: &[(Shape::Plain, LAYOUT)],
    example: false,
    ask_day: "",
};

const LAYOUT: Layout = &[
    &[Say(Occasion), Say(Interested)],
    &[Say(Help)],
    &[Say(FollowUp)],
];
