//! Asks and prepares somebody who speaks for the job hunter (R13).

use super::Part::Say;
use super::{ALL, Bank, F, Layout, PF, Shape, W, WP, Words};
use crate::text::letter::Beat::{Ask, Help, LookFor, Occasion, Tell};

pub(super) const WORDS: Words = Words {
    subjects: &[
        (WP, "Would you speak for me?"),
        (ALL, "A reference<: {job}>"),
        (PF, "A reference< for {company}>"),
        (W, "Would you put in a word for me?"),
        (F, "Request for a reference<: {job}>"),
    ],
    banks: &[
        Bank {
            beat: Occasion,
            cues: &[
                "considered for",
                "references",
                "interview*",
                "applied",
                "in the running",
                "the position",
                "a position",
                "the job",
            ],
            lines: &[
                (
                    WP,
                    "I am being considered for the< {role}> role< at {company}>, and they are turning to references.",
                ),
                (
                    W,
                    "There is good news, since I am in the running for the< {role}> role< at {company}> and they want to talk to people who know my work.",
                ),
                (
                    PF,
                    "There is word about the< {role}> role< at {company}>. The employer would like to speak with my references.",
                ),
                (
                    F,
                    "I am under consideration for the< {role}> role< at {company}>, and have been asked for references.",
                ),
                (
                    ALL,
                    "The< {role}> role< at {company}> has come close, and now they ask for references.",
                ),
            ],
        },
        Bank {
            beat: Ask,
            cues: &[
                "speak for me",
                "your name",
                "put in a word",
                "a reference for me",
                "be my reference",
                "be a reference",
                "vouch",
                "serve as",
            ],
            lines: &[
                (
                    WP,
                    "Would you speak for me? If so, may I give them your name and number?",
                ),
                (
                    W,
                    "You know what I can do. Would you put in a word for me, and may I pass on your name and number?",
                ),
                (
                    PF,
                    "Are you willing to be my reference, and to be called at the number I have for you?",
                ),
                (
                    F,
                    "Would you serve as a reference for me, and may I give them your name and number?",
                ),
                (
                    ALL,
                    "Will you speak for me? By which number may they reach you, and at which hours?",
                ),
            ],
        },
        Bank {
            beat: LookFor,
            cues: &[
                "look* for",
                "they need",
                "matters to them",
                "they want",
                "asked about",
                "cares about",
                "dwelt on",
            ],
            lines: &[
                (
                    WP,
                    "Before they call, I would like five minutes with you to tell you what they are looking for.",
                ),
                (
                    W,
                    "Can we talk for five minutes first? I would love to tell you what they are looking for.",
                ),
                (
                    PF,
                    "I would like to tell you beforehand what they are looking for. When may I call you?",
                ),
                (
                    F,
                    "I would be glad to tell you beforehand what the employer is looking for. When may I call you?",
                ),
                (
                    ALL,
                    "May I call you first, to tell you what they are looking for?",
                ),
            ],
        },
        Bank {
            beat: Help,
            cues: &[
                "help*",
                "mention*",
                "work we did",
                "worked together",
                "talk about",
                "tell them",
            ],
            lines: &[
                (
                    WP,
                    "It would help me most if you mentioned the work below, if it comes up.{achievements}",
                ),
                (
                    W,
                    "If you tell them one story, please take it from this list.{achievements}",
                ),
                (
                    PF,
                    "From our time together, it would help to mention what is on this list.{achievements}",
                ),
                (
                    F,
                    "It would be of particular help if you mentioned the work listed here.{achievements}",
                ),
                (
                    ALL,
                    "Of our work together, what is listed here is closest to the job and worth mentioning.{achievements}",
                ),
                (
                    WP,
                    "It would help me if you told them about the work we did together that is closest to this.",
                ),
                (
                    W,
                    "Tell them what you remember of the work we did together, since that helps most.",
                ),
                (
                    PF,
                    "What would help me is an example from our time together.",
                ),
                (
                    F,
                    "It would be of help if you described the work we did together.",
                ),
                (
                    ALL,
                    "What helps most is an example from the work we did together.",
                ),
            ],
        },
        Bank {
            beat: Tell,
            cues: &[
                "let me know",
                "tell me when",
                "have called",
                "has called",
                "hear from them",
                "called you",
                "reached you",
            ],
            lines: &[
                (
                    WP,
                    "Would you let me know when they have called you? I will tell you how it ends.",
                ),
                (
                    W,
                    "Let me know when they have called you, and I will tell you at once how it ends.",
                ),
                (
                    PF,
                    "Please let me know when they have been in touch. I will tell you how it ends.",
                ),
                (
                    F,
                    "Please let me know once they have reached you. I will keep you informed of the result.",
                ),
                (
                    ALL,
                    "Please tell me when they have called. You will be among the first to hear how it ends.",
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
    &[Say(Occasion), Say(Ask)],
    &[Say(LookFor)],
    &[Say(Help)],
    &[Say(Tell)],
];
