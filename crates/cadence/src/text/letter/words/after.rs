//! To each interviewer, right after the interview (R1, R7).

use super::{ALL, Bank, EXAMPLE, F, P, PF, W, WP, Words};
use crate::text::letter::Beat::{self, Eager, Example, Impressed, Interested, Next, Thanks};

pub(super) const WORDS: Words = Words {
    subjects: &[
        (
            WP,
            "Our conversation< on {date}>< about the {role} position>",
        ),
        (W, "Thank you for our conversation< on {date}>"),
        (PF, "The< {role}> position< at {company}>: thank you"),
        (P, "Thank you for your time< on {date}>"),
        (F, "The interview< on {date}>< for the {role} position>"),
        (
            F,
            "Interview< for the {role} position>< on {date}>: my thanks",
        ),
        (W, "Thank you, and the< {role}> position"),
    ],
    banks: &[
        Bank {
            beat: Thanks,
            cues: THANKS,
            lines: &[
                (
                    WP,
                    "Thank you for our conversation< on {date}>< about the {role} position>. I enjoyed it from the first question to the last.",
                ),
                (
                    W,
                    "Our conversation< on {date}>< about the {role} position> has been good company ever since. Thank you for it, and for the time you gave it.",
                ),
                (
                    PF,
                    "Thank you for meeting with me< on {date}>. I left with a clear picture of the< {role}> position and of what would be expected of me.",
                ),
                (
                    F,
                    "Thank you for the interview< on {date}>< for the {role} position>. I valued the time you took and the questions you asked.",
                ),
                (
                    ALL,
                    "Thank you for the time you gave me< on {date}>, and for telling me so much about the< {role}> position.",
                ),
                (
                    ALL,
                    "I am glad that we met< on {date}>. Thank you for the conversation and for all that I learned about the< {role}> position.",
                ),
                (
                    ALL,
                    "It was good to talk with you< on {date}><, and to hear first-hand about the {role} position>. Thank you for your time and your open answers.",
                ),
            ],
        },
        Bank {
            beat: Impressed,
            cues: IMPRESSED,
            lines: &[
                (ALL, "What impressed me most was this: {impressed}."),
                (
                    WP,
                    "One thing impressed me more than I expected: {impressed}. I have thought about it since.",
                ),
                (
                    W,
                    "Here is what won me over: {impressed}. It impressed me then, and it still does.",
                ),
                (
                    PF,
                    "Of everything I noticed< at {company}>, this impressed me most: {impressed}.",
                ),
                (F, "I was particularly impressed by one thing: {impressed}."),
                (
                    WP,
                    "I wrote one thing down because it impressed me: {noted}.",
                ),
                (
                    ALL,
                    "There is a line in my notes that says why I was so impressed: {noted}.",
                ),
                (PF, "I was impressed, and my notes say by what: {noted}."),
                (
                    W,
                    "I made a note of what impressed me, and I like it better each time I read it: {noted}.",
                ),
                (F, "What impressed me most I noted on the day: {noted}."),
                (
                    WP,
                    "I came away impressed< by {company}>, and the impression has lasted.",
                ),
                (
                    W,
                    "What I learned< about {company}> impressed me, and it has grown on me since.",
                ),
                (
                    PF,
                    "I was impressed by what I learned< about {company}>, and by how clearly the work was described.",
                ),
                (F, "What you told me< about {company}> impressed me."),
                (
                    ALL,
                    "I came with questions and left impressed< by {company}>.",
                ),
                (
                    ALL,
                    "The way you spoke about the work< at {company}> impressed me.",
                ),
            ],
        },
        Bank {
            beat: Example,
            cues: EXAMPLE,
            lines: &[],
        },
        Bank {
            beat: Interested,
            cues: INTERESTED,
            lines: &[
                (
                    WP,
                    "I am truly interested in this job<, and {company} is where I want to do it>.",
                ),
                (W, "Let me say it plainly: I want this job< at {company}>."),
                (
                    PF,
                    "My interest in this position is real, and it has grown since we met.",
                ),
                (
                    F,
                    "I am sincerely interested in the position< and in working for {company}>.",
                ),
                (
                    ALL,
                    "There is no doubt left in me: this is the job I want<, and {company} the place>.",
                ),
                (
                    ALL,
                    "The more I think about the work, the more I want this job<, and the more I want to do it at {company}>.",
                ),
            ],
        },
        Bank {
            beat: Eager,
            cues: EAGER,
            lines: &[
                (WP, "I am eager to get started."),
                (
                    W,
                    "I would happily start tomorrow; that is how eager I am to begin.",
                ),
                (
                    PF,
                    "I am eager to begin, and to be useful from the first week.",
                ),
                (
                    F,
                    "I am eager to start and to contribute from the first day.",
                ),
                (ALL, "I am ready to begin on the day that suits you."),
                (
                    ALL,
                    "I look forward to starting, and I am ready for the work.",
                ),
            ],
        },
        Bank {
            beat: Next,
            cues: NEXT,
            lines: &[
                (
                    WP,
                    "{call}I will call you within the next two weeks to hear how the decision stands.",
                ),
                (
                    W,
                    "{call}I will ring you in the coming two weeks to hear where things stand, and I look forward to talking again.",
                ),
                (
                    PF,
                    "{call}I will call to ask how the decision stands. If anything would help you before then, I will gladly send it.",
                ),
                (
                    F,
                    "{call}I will telephone within the next two weeks to ask how your decision stands.",
                ),
                (
                    ALL,
                    "{call}My next step is a call, within two weeks, to hear how the decision stands.",
                ),
                (
                    ALL,
                    "The next step is yours to name; I am glad to hear from you on any day.",
                ),
                (
                    ALL,
                    "{call}You will hear from me by telephone within two weeks, when I will ask how the decision stands.",
                ),
                (WP, "I look forward to hearing how you decide."),
                (
                    W,
                    "I look forward to our next conversation and to hearing where things stand.",
                ),
                (PF, "I look forward to hearing how the decision stands."),
                (
                    F,
                    "I look forward to your decision and to speaking with you again.",
                ),
                (
                    ALL,
                    "If there is anything more you would like to know, ask me. I look forward to hearing from you.",
                ),
            ],
        },
    ],
    layouts: LAYOUTS,
    example: true,
    ask_day: "",
};

const LAYOUTS: &[&[&[Beat]]] = &[
    &[
        &[Thanks, Impressed],
        &[Example],
        &[Interested, Eager],
        &[Next],
    ],
    &[&[Impressed, Thanks], &[Example, Interested], &[Eager, Next]],
    &[
        &[Interested, Thanks],
        &[Example],
        &[Impressed, Eager],
        &[Next],
    ],
    &[&[Thanks, Example], &[Impressed, Interested], &[Eager, Next]],
];

pub(super) const THANKS: &[&str] = &[
    "thank*",
    "enjoyed & conversation",
    "enjoyed & talking",
    "enjoyed & meeting",
    "enjoyed & speaking",
    "appreciat*",
    "grateful",
    "a pleasure to meet",
    "a pleasure meeting",
    "good to talk",
    "good to meet",
    "good of you",
];

pub(super) const IMPRESSED: &[&str] = &[
    "impress*",
    "struck me",
    "stayed with me",
    "stays with me",
    "stood out",
    "won me over",
    "admire*",
    "i was taken with",
    "i liked how",
    "i loved how",
    "i was delighted",
    "made a strong impression",
];

pub(super) const INTERESTED: &[&str] = &[
    "interested",
    "my interest",
    "want this job",
    "want the job",
    "want this position",
    "want this role",
    "want the position",
    "want the role",
    "like to have this job",
    "the job i want",
    "the job for me",
    "the role for me",
    "would love to join",
    "would love this job",
];

pub(super) const EAGER: &[&str] = &[
    "eager",
    "look* forward to start*",
    "look* forward to begin*",
    "look* forward to get* started",
    "look* forward to joining",
    "ready to start",
    "ready to begin",
    "keen to start",
    "keen to begin",
    "keen to get started",
    "glad to begin",
    "glad to start",
    "happy to start",
    "happily start",
    "start tomorrow",
    "start on monday",
    "start right away",
    "start as soon as",
    "begin as soon as",
];

pub(super) const NEXT: &[&str] = &[
    "i will call",
    "i'll call",
    "i will ring",
    "i will phone",
    "i'll phone",
    "i will telephone",
    "give you a call",
    "hear* from you",
    "hear from me",
    "hear* how",
    "hear* where",
    "next conversation",
    "your decision",
    "speak* with you again",
    "see you again",
    "next step*",
];
