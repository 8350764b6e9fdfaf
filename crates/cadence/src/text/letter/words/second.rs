//! Keeping in touch: the job, the employer, what one can contribute, an example (R7, R9).

use super::Part::{More, Needed, Say};
use super::after::INTERESTED;
use super::{ALL, Bank, EXAMPLE, F, Layout, Line, PF, Shape, W, WP, Words};
use crate::record::Tag;
use crate::text::letter::Beat::{Belief, Decision, Example, Interested, Occasion, Wish};
use crate::text::letter::shape::{DEEDS, THOUGHTS};

pub(super) const WORDS: Words = Words {
    subjects: &[
        (WP, "{job}: still my first choice"),
        (ALL, "{job}: a word from me"),
        (PF, "{job}: your decision"),
        (W, "{job}: our conversation, and what I make of it"),
        (F, "{job}: our interview< of {date}>"),
        (ALL, "{job}: where the decision stands"),
        (WP, "Still my first choice"),
        (ALL, "Our conversation< on {date}>"),
        (ALL, "A question about your decision"),
    ],
    banks: &[
        Bank {
            beat: Occasion,
            cues: OCCASION,
            lines: OCCASIONS,
        },
        Bank {
            beat: Interested,
            cues: INTERESTED,
            lines: STILL,
        },
        Bank {
            beat: Wish,
            cues: WISH,
            lines: WISHES,
        },
        Bank {
            beat: Belief,
            cues: BELIEF,
            lines: BELIEFS,
        },
        Bank {
            beat: Example,
            cues: EXAMPLE,
            lines: &[],
        },
        Bank {
            beat: Decision,
            cues: DECISION,
            lines: DECISIONS,
        },
    ],
    leads: &[
        (
            &[Tag::WouldDo, Tag::Need, Tag::WhoSaid, Tag::Impressed],
            LEADS,
        ),
        (DEEDS, DEED_LEADS),
    ],
    shapes: &[
        (Shape::Thought, THOUGHT),
        (Shape::Record, RECORD),
        (Shape::Question, QUESTION),
    ],
    example: true,
    ask_day: "",
};

const QUESTION: Layout = &[
    &[Say(Occasion)],
    &[Say(Interested), Say(Wish)],
    &[Say(Decision)],
];

const THOUGHT: Layout = &[
    &[Say(Occasion)],
    &[Needed(THOUGHTS), More(&[Tag::Need, Tag::Impressed])],
    &[Say(Interested), Say(Wish), Say(Belief)],
    &[Say(Decision)],
];

const RECORD: Layout = &[
    &[Say(Interested), Say(Occasion)],
    &[Needed(DEEDS), More(DEEDS), Say(Belief)],
    &[Say(Wish)],
    &[Say(Decision)],
];

const OCCASIONS: &[Line] = &[
    (
        ALL,
        "We spoke< on {date}>< about the {role} role>, and I have gone on thinking about it since.",
    ),
    (
        ALL,
        "I think back with pleasure to our conversation< on {date}>< about the {role} role>, and to all that I learned from it.",
    ),
    (
        PF,
        "I am coming back to our conversation< on {date}>< about the {role} role>, which I remember well.",
    ),
    (
        W,
        "Our conversation< on {date}> is still fresh in my mind, and so is the work we spoke about.",
    ),
    (
        ALL,
        "Since our conversation< on {date}>< about the {role} role>, I have become only more certain that it suits me.",
    ),
    (
        ALL,
        "When we spoke< on {date}>< about the {role} role>, I liked what I heard; by now I am sure of it.",
    ),
    (
        F,
        "Our interview< on {date}>< for the {role} role> remains in my thoughts, and gladly so.",
    ),
    (
        ALL,
        "I have had time to think since we spoke< on {date}>< about the {role} role>, and my mind is made up.",
    ),
];

const STILL: &[Line] = &[
    (
        ALL,
        "I am as interested in this job as I was on the day we spoke.",
    ),
    (
        WP,
        "I still want this job, and the time that has passed has only made that clearer.",
    ),
    (
        ALL,
        "My interest in the job has only grown in the days since then.",
    ),
    (
        PF,
        "I remain very interested in the job, and I gladly say so again.",
    ),
    (F, "My interest in the position is as strong as it was."),
    (
        ALL,
        "I want this job for the work itself, and I want to do it well.",
    ),
    (
        W,
        "Nothing has changed on my side, and I am certain that I want this job.",
    ),
    (ALL, "I want the job as much as I ever did."),
    (
        ALL,
        "Whatever else I look at, this is still the job I want.",
    ),
];

const WISHES: &[Line] = &[
    (
        ALL,
        "I want to work for {company}, and not only because of the job.",
    ),
    (
        WP,
        "{company} is where I want to work, and I have not wavered in that.",
    ),
    (
        ALL,
        "I would be proud to work for {company}, and glad to do it every day.",
    ),
    (
        ALL,
        "I can see myself at {company}, and I want to work there.",
    ),
    (
        F,
        "It is {company} that I wish to work for, for more reasons than the position.",
    ),
    (
        PF,
        "Of all the places I could work, I want to work for {company} most.",
    ),
    (
        W,
        "I would love to join you at {company}, and to stay for a long time.",
    ),
    (
        ALL,
        "To become part of {company} would mean a great deal to me, and I would give it all I have.",
    ),
    (
        ALL,
        "I want to work with you, and not only because of the job.",
    ),
    (WP, "It is with you and your team that I want to work."),
    (
        ALL,
        "I would be proud to work for you, and glad to do it every day.",
    ),
    (ALL, "I can see myself among you, and I want to work there."),
    (PF, "I want to join you, and I say so gladly a second time."),
    (
        F,
        "It is with you that I wish to work, for more reasons than the position.",
    ),
];

const BELIEFS: &[Line] = &[
    (
        ALL,
        "I know that I can contribute, and I would like to show you how.",
    ),
    (
        W,
        "I believe I can make a difference to the work, and I would enjoy doing it.",
    ),
    (
        PF,
        "I am convinced that I would be of real use to you in the first month.",
    ),
    (
        F,
        "I am convinced that I am right for this position and can contribute to it early.",
    ),
    (
        ALL,
        "I believe that what I have done so far lets me contribute early.",
    ),
    (
        ALL,
        "I am confident that I would do it well, and that you would see it soon.",
    ),
    (
        WP,
        "I am sure I can add to your team, and I look forward to proving it.",
    ),
    (
        ALL,
        "The longer I think about it, the more I am convinced that I am right for this job.",
    ),
];

const LEADS: &[Line] = &[
    (
        ALL,
        "I have had one more thought about the work since then.",
    ),
    (
        ALL,
        "One thing from our conversation has not left me since.",
    ),
    (WP, "I have been turning one thing over in my mind."),
    (
        ALL,
        "There is something that I would like to come back to today.",
    ),
    (PF, "One point has occupied me since we spoke."),
    (
        ALL,
        "My thoughts have returned to one point more than once.",
    ),
    (F, "One point has remained in my mind."),
];

const DEED_LEADS: &[Line] = &[
    (
        ALL,
        "There is one thing I would like you to have in mind when you decide.",
    ),
    (
        ALL,
        "One part of my experience fits the work especially well.",
    ),
    (WP, "Let me give you one more reason to choose me."),
    (
        ALL,
        "I would bring something with me that is worth repeating.",
    ),
    (PF, "One example shows best what I would bring."),
    (
        F,
        "I would like to name one part of my experience in particular.",
    ),
];

pub(super) const DECISIONS: &[Line] = &[
    (WP, "Has a decision been made? If not, when will it be?"),
    (
        W,
        "How does the decision stand today, and when do you think it will be made?",
    ),
    (
        ALL,
        "Has a decision been made, and if not, on which day do you expect it?",
    ),
    (
        ALL,
        "Can you tell me how the decision stands, and by which day it will be made?",
    ),
    (
        PF,
        "Please tell me whether a decision has been made, and if not, when it will be.",
    ),
    (
        F,
        "Please let me know how the decision stands and when I may expect it.",
    ),
    (
        ALL,
        "Where does the decision stand today, and when do you expect to make it?",
    ),
    (
        WP,
        "Have you decided? And if it is still open, which day do you have in mind?",
    ),
    (
        PF,
        "I would like to know how the decision stands, and which day you have in mind for it.",
    ),
    (
        ALL,
        "How far has the decision come, and on which day do you think you will know?",
    ),
];

pub(super) const OCCASION: &[&str] = &[
    "we met",
    "we spoke",
    "we talked",
    "our conversation",
    "our interview",
    "our meeting",
    "the interview",
    "my interview",
    "interviewed",
    "met you",
    "spoke with you",
    "talked with you",
];

pub(super) const WISH: &[&str] = &[
    "want to work",
    "like to work",
    "love to work",
    "wish to work",
    "want to join",
    "like to join",
    "love to join",
    "proud to work",
    "proud to join",
    "where i want to",
    "become part of",
    "be part of",
    "work for you",
    "work with you",
    "wish to join",
];

pub(super) const BELIEF: &[&str] = &[
    "contribut*",
    "convinced",
    "make a difference",
    "right for this",
    "right for the",
    "i can help",
    "be of use",
    "i can bring",
    "i would bring",
    "i'd bring",
    "confident",
    "i am sure i can",
    "add to your",
];

pub(super) const DECISION: &[&str] = &[
    "decision",
    "decide*",
    "where things stand",
    "when will you know",
    "made up your mind",
    "heard back",
];
