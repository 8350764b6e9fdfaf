//! No to an offer, with thanks.

use super::Part::{More, Say};
use super::after::{IMPRESSED, THANKS};
use super::door::{DOOR, IMPRESSIONS};
use super::{ALL, Bank, F, Layout, PF, Shape, W, WP, Words};
use crate::record::Tag;
use crate::text::letter::Beat::{Answer, Door, Impressed, Thanks};

pub(super) const WORDS: Words = Words {
    subjects: &[
        (WP, "Your offer<: {job}>"),
        (ALL, "My answer to your offer"),
        (PF, "{job}: my answer"),
        (W, "Your offer, with thanks"),
        (F, "{job}: your offer"),
    ],
    banks: &[
        Bank {
            beat: Thanks,
            cues: THANKS,
            lines: &[
                (
                    WP,
                    "Thank you for offering me the< {role}> position, and for the care you took with it.",
                ),
                (
                    W,
                    "Thank you for your offer. That you want me< at {company}> means a great deal to me.",
                ),
                (
                    PF,
                    "Thank you for the offer of the< {role}> position, and for your confidence in me.",
                ),
                (
                    F,
                    "Thank you for your offer of the< {role}> position< at {company}>.",
                ),
                (
                    ALL,
                    "Thank you for the offer of the< {role}> position and for the time you gave me.",
                ),
            ],
        },
        Bank {
            beat: Answer,
            cues: &[
                "not to accept",
                "not accept",
                "declin*",
                "will not take",
                "won't take",
                "not be joining",
                "not be able to accept",
                "another direction",
                "decided against",
                "turn it down",
                "cannot accept",
            ],
            lines: &[
                (
                    WP,
                    "I have thought it over with care and have decided not to accept it.",
                ),
                (
                    W,
                    "I thought about it long and well, and I will not take it.",
                ),
                (PF, "After careful thought I have decided not to accept it."),
                (
                    F,
                    "After careful consideration I have decided to decline it.",
                ),
                (
                    ALL,
                    "I have weighed it with care, and my decision is not to accept it.",
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
                    "I would like to stay in touch, and I wish you a colleague you will enjoy working with.",
                ),
                (
                    W,
                    "I hope our paths cross again, and I wish you a colleague who loves this work.",
                ),
                (
                    PF,
                    "I would be glad if we stayed in touch, and I wish you a good choice. Our paths may cross again.",
                ),
                (
                    F,
                    "I would be pleased if our paths crossed again, and I wish you every success.",
                ),
                (ALL, "Let us keep in touch. I wish you and the team well."),
            ],
        },
    ],
    leads: &[],
    shapes: &[(Shape::Plain, LAYOUT)],
    example: false,
    ask_day: "",
};

const LAYOUT: Layout = &[
    &[Say(Thanks), Say(Answer)],
    &[Say(Impressed), More(&[Tag::Impressed])],
    &[Say(Door)],
];
