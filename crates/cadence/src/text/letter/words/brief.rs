//! Asks and prepares somebody who speaks for the job hunter (R13).

use super::{ALL, Bank, F, Line, PF, TOLD_ON, W, WP, Words};
use crate::text::letter::Beat::{self, Ask, Example, Help, LookFor, Occasion, Tell};

pub(super) const WORDS: Words = Words {
    subjects: &[
        (WP, "Would you speak for me?"),
        (ALL, "A reference for the< {role}> position"),
        (PF, "A reference< for {company}>"),
        (W, "Would you put in a word for me?"),
        (F, "Request for a reference<: {role}>"),
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
                    "I am being considered for the< {role}> position< at {company}>, and they are turning to references.",
                ),
                (
                    W,
                    "There is good news: I am in the running for the< {role}> position< at {company}>, and they want to talk to people who know my work.",
                ),
                (
                    PF,
                    "There is word about the< {role}> position< at {company}>: the employer would like to speak with references.",
                ),
                (
                    F,
                    "I am under consideration for the< {role}> position< at {company}>, and have been asked for references.",
                ),
                (
                    ALL,
                    "The< {role}> position< at {company}> is close, and I am considered for it: now they ask for references.",
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
                    "Will you speak for me, and how may they reach you: by which number, at which hours?",
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
                (WP, "This is what they are looking for: {need}."),
                (
                    W,
                    "What they want most, as I heard it: {need}. It is what they are looking for.",
                ),
                (PF, "As I heard it, they are looking for this: {need}."),
                (F, "The employer is looking for the following: {need}."),
                (ALL, "This is what matters to them: {need}."),
            ],
        },
        Bank {
            beat: Example,
            cues: TOLD_ON,
            lines: &[],
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
                    "It would help me most if you mentioned this: {achievements}.",
                ),
                (
                    W,
                    "If you tell them one story, let it be this: {achievements}.",
                ),
                (
                    PF,
                    "From our time together, it would help to mention this: {achievements}.",
                ),
                (
                    F,
                    "It would be of particular help if you mentioned the following: {achievements}.",
                ),
                (
                    ALL,
                    "Of our work together, this is closest and worth mentioning: {achievements}.",
                ),
                (
                    WP,
                    "It would help me if you told them about the work we did together that is closest to this.",
                ),
                (
                    W,
                    "Tell them what you remember of the work we did together: that is what helps most.",
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
                    "Please tell me when they have called; you will be among the first to hear how it ends.",
                ),
            ],
        },
    ],
    layouts: LAYOUTS,
    example: false,
    ask_day: "",
};

const LAYOUTS: &[&[&[Beat]]] = &[
    &[&[Occasion, Ask], &[LookFor, Example, Help], &[Tell]],
    &[&[Occasion], &[LookFor, Example, Help], &[Ask, Tell]],
    &[&[Occasion, LookFor], &[Ask], &[Example, Help, Tell]],
];

/// What the job hunter said in the interview, for the reference to know of.
pub(super) const FRAMES: &[(&str, &[Line])] = &[(
    "landed",
    &[
        (
            WP,
            "In the interview, one thing I told them went down well: {landed}.",
        ),
        (W, "One thing I told them won them over: {landed}."),
        (PF, "One thing I told them was well received: {landed}."),
        (
            F,
            "One point I made in the interview was well received: {landed}.",
        ),
        (
            ALL,
            "This is what I told them, and it had its effect: {landed}.",
        ),
    ],
)];
