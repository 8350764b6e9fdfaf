//! To the agency's counselor: the result first, then what is to be said to the employer (R12).

use super::{ALL, Bank, F, Line, PF, TOLD_ON, W, WP, Words};
use crate::text::letter::Beat::{self, Example, FollowUp, Interested, Occasion};

pub(super) const WORDS: Words = Words {
    subjects: &[
        (WP, "How the interview< at {company}>< on {date}> went"),
        (ALL, "The interview< at {company}>< on {date}>"),
        (PF, "The< {role}> position< at {company}>: how it went"),
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
                    "I had the interview< for the {role} position>< at {company}>< on {date}>, and you are the first to hear how it went.",
                ),
                (
                    W,
                    "The interview< for the {role} position>< at {company}>< on {date}> is behind me, and I enjoyed it.",
                ),
                (
                    PF,
                    "I have had the interview< for the {role} position>< at {company}>< on {date}>. Here is how it went.",
                ),
                (
                    F,
                    "The interview< for the {role} position>< at {company}> took place< on {date}>. Here is my report.",
                ),
                (
                    ALL,
                    "Before anybody else, you should know how the interview< for the {role} position>< at {company}>< on {date}> went.",
                ),
            ],
        },
        Bank {
            beat: Example,
            cues: TOLD_ON,
            lines: &[],
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
    layouts: LAYOUTS,
    example: true,
    ask_day: "",
};

const LAYOUTS: &[&[&[Beat]]] = &[
    &[&[Occasion, Example], &[Interested], &[FollowUp]],
    &[&[Occasion, Interested], &[Example], &[FollowUp]],
];

/// What was noted, told to somebody who was not there.
pub(super) const FRAMES: &[(&str, &[Line])] = &[
    (
        "landed",
        &[
            (WP, "One thing went down well with them: {landed}."),
            (ALL, "What I said that reached them: {landed}."),
            (PF, "One answer had an effect: {landed}."),
            (
                W,
                "You would have liked one moment, when I told them this: {landed}.",
            ),
            (F, "One point was received well: {landed}."),
        ],
    ),
    (
        "need",
        &[
            (WP, "What they need, as I heard it: {need}."),
            (ALL, "This is the need I heard: {need}."),
            (PF, "I noted what they are looking for: {need}."),
            (
                W,
                "Here is what they need most, if I heard them right: {need}.",
            ),
            (F, "The need I noted is this: {need}."),
        ],
    ),
    (
        "would",
        &[
            (WP, "I told myself what I would do there: {would}."),
            (ALL, "What I would do there: {would}."),
            (PF, "I have an idea of what I would do there: {would}."),
            (W, "I am already planning what I would do there: {would}."),
            (F, "What I would do in the position: {would}."),
        ],
    ),
    (
        "impressed",
        &[
            (WP, "What impressed me there: {impressed}."),
            (ALL, "I was impressed by one thing above all: {impressed}."),
            (PF, "One thing impressed me: {impressed}."),
            (W, "I came away impressed, and here is why: {impressed}."),
            (F, "I was impressed by the following: {impressed}."),
        ],
    ),
];
