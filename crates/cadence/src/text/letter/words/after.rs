//! To each interviewer, right after the interview (R1, R7).

use super::Part::{More, Needed, Say};
use super::lines::{after, second};
use super::{Bank, KindWords, Layout, Shape};
use crate::record::Tag;
use crate::text::letter::Beat::{Belief, Eager, Example, Impressed, Interested, Next, Thanks};
use crate::text::letter::shape::{DEEDS, THINGS};

pub(super) const WORDS: KindWords = KindWords {
    subjects: after::SUBJECTS,
    banks: &[
        Bank {
            beat: Thanks,
            cues: after::THANKS_CUES,
            lines: after::THANKS_LINES,
        },
        Bank {
            beat: Impressed,
            cues: after::IMPRESSED_CUES,
            lines: after::IMPRESSED_LINES,
        },
        Bank {
            beat: Example,
            cues: after::EXAMPLE_CUES,
            lines: &[],
        },
        Bank {
            beat: Belief,
            cues: second::BELIEF_CUES,
            lines: after::BELIEF_LINES,
        },
        Bank {
            beat: Interested,
            cues: after::INTERESTED_CUES,
            lines: after::INTERESTED_LINES,
        },
        Bank {
            beat: Eager,
            cues: after::EAGER_CUES,
            lines: after::EAGER_LINES,
        },
        Bank {
            beat: Next,
            cues: after::NEXT_CUES,
            lines: after::NEXT_LINES,
        },
    ],
    leads: &[
        (
            &[Tag::Impressed, Tag::Need, Tag::WhoSaid],
            after::THING_LEADS,
        ),
        (&[Tag::WouldDo], after::PLAN_LEADS),
        (&[Tag::ToAdd], after::ADDITION_LEADS),
    ],
    shapes: &[
        (Shape::OneThing, ONE_THING),
        (Shape::NeedAndDid, NEED_AND_DID),
        (Shape::Addition, ADDITION),
        (Shape::Short, SHORT),
    ],
    example: true,
    ask_day: "",
};

const SHORT: Layout = &[
    &[Say(Thanks), Say(Impressed), More(THINGS)],
    &[Say(Interested), Say(Eager)],
    &[Say(Next)],
];

const ONE_THING: Layout = &[
    &[Say(Thanks), Say(Impressed)],
    &[Needed(THINGS)],
    &[
        More(&[Tag::Landed, Tag::WouldDo, Tag::Need]),
        Say(Belief),
        Say(Interested),
    ],
    &[Say(Eager), Say(Next)],
];

const NEED_AND_DID: Layout = &[
    &[Say(Thanks), Say(Impressed), More(&[Tag::Impressed])],
    &[Needed(&[Tag::Need]), Needed(&[Tag::Landed, Tag::WouldDo])],
    &[Say(Belief), Say(Interested)],
    &[Say(Eager), Say(Next)],
];

const ADDITION: Layout = &[
    &[Say(Thanks), Say(Impressed), More(&[Tag::Impressed])],
    &[Needed(&[Tag::ToAdd]), More(DEEDS), Say(Belief)],
    &[Say(Interested), Say(Eager)],
    &[Say(Next)],
];
