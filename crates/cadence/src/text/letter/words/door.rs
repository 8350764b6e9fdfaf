//! After a no: one letter that keeps the door open (R8).

use super::Part::{More, Say};
use super::after::{IMPRESSED, THANKS};
use super::{ALL, Bank, F, Layout, PF, Shape, W, WP, Words};
use crate::record::Tag;
use crate::text::letter::Beat::{Door, Impressed, Thanks, Wishes};

pub(super) const WORDS: Words = Words {
    subjects: &[
        (WP, "Thank you, and until next time"),
        (ALL, "{job}: thank you"),
        (PF, "Your decision< about the {role} position>"),
        (W, "Thank you for letting me know"),
        (F, "Your message< about the {role} position>"),
    ],
    banks: &[
        Bank {
            beat: Thanks,
            cues: THANKS,
            lines: &[
                (
                    WP,
                    "Thank you for telling me how you decided< about the {role} position>, and for the time you gave me.",
                ),
                (
                    W,
                    "Thank you for your word< about the {role} position>. I enjoyed getting to know you and the work.",
                ),
                (
                    PF,
                    "Thank you for letting me know your decision< about the {role} position>.",
                ),
                (
                    F,
                    "Thank you for informing me of your decision< about the {role} position>, and for the interview.",
                ),
                (
                    ALL,
                    "Thank you for the news< about the {role} position> and for a good conversation< on {date}>.",
                ),
            ],
        },
        Bank {
            beat: Impressed,
            cues: IMPRESSED,
            lines: IMPRESSIONS,
        },
        Bank {
            beat: Door,
            cues: DOOR,
            lines: &[
                (
                    WP,
                    "If another opening comes up< at {company}>, call me, and I will be glad to talk again.",
                ),
                (
                    W,
                    "My door stays open. If something comes up< at {company}> that fits, I would love to hear of it.",
                ),
                (
                    PF,
                    "My interest in working with you stands. If another opening comes up< at {company}>, I would be glad to hear of it.",
                ),
                (
                    F,
                    "Please keep me in mind for future openings< at {company}>; my interest stands.",
                ),
                (
                    ALL,
                    "Should things change, or should another opening come up< at {company}>, I would be glad to hear from you.",
                ),
            ],
        },
        Bank {
            beat: Wishes,
            cues: &[
                "wish* you",
                "good start",
                "all the best",
                "every success",
                "success",
                "best of luck",
                "good luck",
            ],
            lines: &[
                (WP, "I wish you and your new colleague a good start."),
                (
                    W,
                    "I wish you all the best, and a good start to whoever joins you.",
                ),
                (PF, "I wish you and the team every success."),
                (F, "I wish you and your organisation every success."),
                (ALL, "I wish you a good start with your new colleague."),
            ],
        },
    ],
    leads: &[],
    shapes: &[(Shape::Plain, LAYOUT)],
    example: false,
    ask_day: "",
};

const LAYOUT: Layout = &[
    &[Say(Thanks), Say(Impressed), More(&[Tag::Impressed])],
    &[Say(Door)],
    &[Say(Wishes)],
];

/// What stays, though it is a no.
pub(super) const IMPRESSIONS: &[(u8, &str)] = &[
    (WP, "What impressed me< about {company}> has not changed."),
    (W, "You and your work impressed me, and that stays."),
    (
        PF,
        "I remain impressed by what I learned< about {company}>.",
    ),
    (
        F,
        "What I learned< about {company}> continues to impress me.",
    ),
    (
        ALL,
        "The impression that the work< at {company}> made on me stays a good one.",
    ),
];

pub(super) const DOOR: &[&str] = &[
    "another opening",
    "other opening*",
    "future opening*",
    "future position*",
    "future role*",
    "another position",
    "another role",
    "comes up",
    "come up",
    "keep me in mind",
    "door",
    "should things change",
    "if things change",
    "paths & cross*",
    "stay* in touch",
    "keep in touch",
    "be in touch",
];
