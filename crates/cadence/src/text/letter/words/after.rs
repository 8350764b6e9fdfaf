//! To each interviewer, right after the interview (R1, R7).

use super::Part::{More, Needed, Say};
use super::{ALL, Bank, EXAMPLE, F, Layout, Line, PF, Shape, W, WP, Words};
use crate::record::Tag;
use crate::text::letter::Beat::{Belief, Eager, Example, Impressed, Interested, Next, Thanks};
use crate::text::letter::shape::{DEEDS, THINGS};

pub(super) const WORDS: Words = Words {
    subjects: &[
        (ALL, "{job}: thank you for our conversation"),
        (ALL, "{job}: our conversation< on {date}>"),
        (PF, "Our conversation< on {date}>: {job}"),
        (F, "Interview< on {date}>: {job}"),
        (ALL, "Thank you for our conversation< on {date}>"),
        (WP, "Thank you for your time< on {date}>"),
        (ALL, "Our conversation< on {date}>, with my thanks"),
        (F, "My thanks for the interview< on {date}>"),
    ],
    banks: &[
        Bank {
            beat: Thanks,
            cues: THANKS,
            lines: THANKED,
        },
        Bank {
            beat: Impressed,
            cues: IMPRESSED,
            lines: IMPRESSIONS,
        },
        Bank {
            beat: Example,
            cues: EXAMPLE,
            lines: &[],
        },
        Bank {
            beat: Belief,
            cues: super::second::BELIEF,
            lines: BELIEFS,
        },
        Bank {
            beat: Interested,
            cues: INTERESTED,
            lines: WANTED,
        },
        Bank {
            beat: Eager,
            cues: EAGER,
            lines: EAGERNESS,
        },
        Bank {
            beat: Next,
            cues: NEXT,
            lines: STEPS,
        },
    ],
    leads: &[
        (&[Tag::Impressed, Tag::Need, Tag::WhoSaid], LEADS),
        (&[Tag::WouldDo], PLANS),
        (&[Tag::ToAdd], ADDITIONS),
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

const THANKED: &[Line] = &[
    (
        ALL,
        "Thank you for your time< on {date}> and for telling me so much about the work.",
    ),
    (
        ALL,
        "Thank you for our conversation< on {date}>. It told me a good deal about the work, and made me want it more.",
    ),
    (
        WP,
        "Thank you for talking with me< on {date}>< about the {role} role>. I enjoyed it from the first question to the last.",
    ),
    (
        ALL,
        "I enjoyed our conversation< on {date}>< about the {role} role>. Thank you for it, and for the time you gave it.",
    ),
    (
        W,
        "It was a pleasure to talk with you< on {date}>. Thank you for making the time.",
    ),
    (
        ALL,
        "Thank you for speaking with me< on {date}>< about the {role} role> and for answering all that I asked.",
    ),
    (
        F,
        "Thank you for the interview< on {date}>< for the {role} role> and for the time you gave it.",
    ),
    (
        PF,
        "Thank you for meeting with me< on {date}>. Your answers told me what I had hoped to find out about the work.",
    ),
    (
        ALL,
        "I am glad that we spoke< on {date}>. Thank you for your time, and for all that I learned< about the {role} role>.",
    ),
];

const IMPRESSIONS: &[Line] = &[
    (ALL, "I had come with questions, and I left impressed."),
    (
        ALL,
        "What I learned impressed me, and the impression has lasted.",
    ),
    (ALL, "I was impressed by how you spoke of the work."),
    (WP, "The more I learned, the more it impressed me."),
    (ALL, "Our conversation impressed me, and it still does."),
    (F, "What I learned of the work has impressed me."),
    (
        PF,
        "The work impressed me, and so did the way we talked about it.",
    ),
    (W, "I was impressed that day, and I still am."),
];

const LEADS: &[Line] = &[
    (ALL, "There is one thing I keep thinking about."),
    (ALL, "One thing has stayed with me more than the rest."),
    (WP, "One part of our conversation keeps coming back to me."),
    (
        ALL,
        "One point in particular has stayed with me since we spoke.",
    ),
    (
        ALL,
        "Since we spoke, my thoughts have kept returning to one thing.",
    ),
    (
        PF,
        "Of all that we spoke about, one point stands out to me.",
    ),
    (
        F,
        "I have given one point a good deal of thought since we spoke.",
    ),
    (W, "I have been telling people at home about one thing."),
];

const PLANS: &[Line] = &[
    (ALL, "I have already thought about where I would start."),
    (
        ALL,
        "Since we spoke, I have been picturing myself at work with you.",
    ),
    (WP, "I have caught myself planning already."),
    (ALL, "I would like to tell you how I would go about it."),
    (
        ALL,
        "I have begun to picture the work, and where I would be of use first.",
    ),
    (PF, "I have given some thought to how I would begin."),
];

const ADDITIONS: &[Line] = &[
    (ALL, "One of my answers deserves a little more."),
    (ALL, "I have thought again about one of your questions."),
    (WP, "There was more to say on one of your questions."),
    (
        ALL,
        "One of your questions has stayed with me, and I can answer it better now.",
    ),
    (PF, "There is a little more to one of my answers."),
    (F, "One of my answers can be made complete."),
];

const BELIEFS: &[Line] = &[
    (
        ALL,
        "I am convinced that I can contribute from the first weeks on.",
    ),
    (
        WP,
        "I know that I can be of use to you, and soon. I believe I can contribute a good deal.",
    ),
    (
        ALL,
        "What I have done so far prepares me well for the work, and I am convinced that I can contribute.",
    ),
    (
        ALL,
        "I believe that I can contribute to this early, and I would enjoy doing it.",
    ),
    (
        PF,
        "I am confident that I would serve you well, and that you would see it early.",
    ),
    (
        F,
        "I am convinced that I am right for the position and can contribute to it soon.",
    ),
    (
        W,
        "I am sure I can make a difference to the work, and I would love to.",
    ),
    (
        ALL,
        "I am confident that I would do this work well for you, and gladly.",
    ),
];

const WANTED: &[Line] = &[
    (
        ALL,
        "I am truly interested in this job<, and in doing it at {company}>.",
    ),
    (WP, "I want this job<, and I want to do it at {company}>."),
    (
        ALL,
        "The more I think about the work, the more I want this job.",
    ),
    (
        ALL,
        "I was interested before we spoke; now I am certain that I want this job.",
    ),
    (
        ALL,
        "This is the job I want<, and {company} is where I want to do it>.",
    ),
    (
        F,
        "I am sincerely interested in the position< and in working for {company}>.",
    ),
    (
        W,
        "Our conversation made me want this job even more than I did before.",
    ),
    (
        PF,
        "My interest in this position is real, and it has grown since we spoke.",
    ),
    (
        ALL,
        "I left our conversation interested in this job, and I have become more so since.",
    ),
];

const EAGERNESS: &[Line] = &[
    (
        ALL,
        "I am eager to start, and to be useful from the first week.",
    ),
    (WP, "I am eager to get started."),
    (
        ALL,
        "I look forward to starting, and I am ready for the work.",
    ),
    (ALL, "I am ready to begin on the day that suits you."),
    (W, "I would happily start tomorrow."),
    (ALL, "I am eager to begin and to learn how you do things."),
    (PF, "I am eager to begin, and to give the work all I have."),
    (
        F,
        "I am eager to take up the work and to be of use from the first day.",
    ),
    (
        ALL,
        "I am keen to begin, and to get to know everybody I would work with.",
    ),
];

const STEPS: &[Line] = &[
    (
        WP,
        "{call}I will call you within the next two weeks to hear where things stand.",
    ),
    (
        ALL,
        "{call}I will call within the next two weeks to ask how the decision stands. If anything would help you before then, I will gladly send it.",
    ),
    (
        W,
        "{call}I will ring you in the coming two weeks to hear how things look, and I look forward to talking again.",
    ),
    (
        PF,
        "{call}You will hear from me by phone within two weeks, when I will ask how the decision stands.",
    ),
    (
        ALL,
        "{call}My next step is a call, within two weeks, to hear how far the decision has come.",
    ),
    (
        ALL,
        "{call}I plan to call you in the coming two weeks and to ask about the decision. Until then, please ask me anything you would still like to know.",
    ),
    (
        F,
        "{call}I will telephone within the next two weeks to ask about your decision.",
    ),
    (
        ALL,
        "{call}In the next two weeks I will call you to hear about the decision, and I look forward to talking with you again.",
    ),
    (
        WP,
        "{call}I will give you a call in the coming two weeks to ask how the decision is going.",
    ),
    (WP, "I look forward to hearing how you decide."),
    (
        ALL,
        "I will write again within two weeks to ask how the decision stands. If anything would help you before then, I will gladly send it.",
    ),
    (
        ALL,
        "If there is anything more you would like to know, please ask me. I look forward to hearing from you.",
    ),
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
        "You will hear from me again within two weeks, when I will ask where things stand.",
    ),
    (
        ALL,
        "I will gladly send whatever would help you decide, and I look forward to hearing from you.",
    ),
    (
        ALL,
        "Please tell me if I can send you anything more. I look forward to hearing how you decide.",
    ),
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
    "i will write again",
    "the decision stands",
    "about the decision",
    "how you decide",
];
