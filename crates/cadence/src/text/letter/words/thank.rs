//! Thanks to somebody who spoke for the job hunter (R13).

use super::Part::Say;
use super::{ALL, Bank, F, Layout, PF, Shape, W, WP, Words};
use crate::text::letter::Beat::{CameUp, Tell, Thanks};

pub(super) const WORDS: Words = Words {
    subjects: &[
        (WP, "Thank you for speaking for me"),
        (ALL, "Thank you for the reference< for the {role} role>"),
        (PF, "Your reference< for {company}>, with my thanks"),
        (W, "Thank you for your good word"),
        (F, "My thanks for your reference< for the {role} role>"),
    ],
    banks: &[
        Bank {
            beat: Thanks,
            cues: &[
                "thank*",
                "grateful",
                "means a lot",
                "means a great deal",
                "appreciat*",
            ],
            lines: &[
                (
                    WP,
                    "Thank you for speaking for me about the< {role}> role< at {company}>. It means a lot to me.",
                ),
                (
                    W,
                    "Thank you for your good word< to {company}>. To have you on my side is worth a great deal.",
                ),
                (
                    PF,
                    "Thank you for speaking with them about me<, and about the {role} role>.",
                ),
                (
                    F,
                    "Thank you for your reference< for the {role} role>< at {company}>. I value it highly.",
                ),
                (
                    ALL,
                    "Thank you for taking the time to speak for me< about the {role} role>< at {company}>.",
                ),
            ],
        },
        Bank {
            beat: CameUp,
            cues: &[
                "came up",
                "what did they",
                "they ask* about",
                "wanted to know",
                "matter* to them",
                "did they ask",
                "impression did they",
                "they asked",
            ],
            lines: &[
                (
                    WP,
                    "What did they ask about, and what seemed to matter to them?",
                ),
                (W, "What came up, and what impression did they make on you?"),
                (
                    PF,
                    "What did they ask about? It would help me to know what matters to them.",
                ),
                (
                    F,
                    "Please tell me what they asked about and what seemed to matter to them.",
                ),
                (
                    ALL,
                    "What came up in the conversation, and what seemed to matter to them?",
                ),
            ],
        },
        Bank {
            beat: Tell,
            cues: &[
                "tell you how",
                "tell you as soon",
                "let you know",
                "keep you informed",
                "hear how it",
                "you will hear",
                "hear from me",
            ],
            lines: &[
                (WP, "I will tell you as soon as I hear how it ends."),
                (
                    W,
                    "You will be among the first to hear how it ends. You will hear from me either way.",
                ),
                (PF, "I will let you know how it ends."),
                (F, "I will keep you informed of how it ends."),
                (ALL, "You will hear from me as soon as there is a decision."),
            ],
        },
    ],
    leads: &[],
    shapes: &[(Shape::Plain, LAYOUT)],
    example: false,
    ask_day: "",
};

const LAYOUT: Layout = &[&[Say(Thanks)], &[Say(CameUp)], &[Say(Tell)]];
