//! The phrases: a file a kind.
//!
//! Of each bank every register has at least three lines that need nothing but what is in `<…>`,
//! six where letters of the kind follow one another. No line claims what only the person can know,
//! none leans on the sentence before it, and none has a colon.

mod accept;
mod after;
mod brief;
mod counselor;
mod decline;
mod door;
mod offer;
mod passed;
mod second;
mod thank;

use super::shape::{Layout, Part, Shape};
use super::{Beat, Kind, Register};
use crate::record::Tag;

/// A line and the registers it is for.
pub(super) type Line = (u8, &'static str);

const W: u8 = 1;
const P: u8 = 2;
const F: u8 = 4;
const WP: u8 = W | P;
const PF: u8 = P | F;
const ALL: u8 = W | P | F;

/// A register as it stands in [`Line`].
pub(super) fn mask(register: Register) -> u8 {
    match register {
        Register::Warm => W,
        Register::Plain => P,
        Register::Formal => F,
    }
}

/// The words of one beat.
pub(super) struct Bank {
    pub(super) beat: Beat,
    /// What shows that a sentence serves it ([`super::cue`]).
    pub(super) cues: &'static [&'static str],
    pub(super) lines: &'static [Line],
}

/// The words of one kind.
pub(super) struct Words {
    pub(super) subjects: &'static [Line],
    /// Its beats, in the order they are listed.
    pub(super) banks: &'static [Bank],
    /// What leads to a sentence of the person's, by its tag.
    pub(super) leads: &'static [(&'static [Tag], &'static [Line])],
    /// Its structures; neighbouring letters take different ones.
    pub(super) shapes: &'static [(Shape, Layout)],
    /// It has room for an example.
    pub(super) example: bool,
    /// The question for [`super::Input::day`].
    pub(super) ask_day: &'static str,
}

pub(super) fn words(kind: Kind) -> &'static Words {
    match kind {
        Kind::AfterInterview => &after::WORDS,
        Kind::Second => &second::WORDS,
        Kind::OfferInHand => &offer::WORDS,
        Kind::DecisionPassed => &passed::WORDS,
        Kind::ThankReference => &thank::WORDS,
        Kind::DoorOpen => &door::WORDS,
        Kind::Counselor => &counselor::WORDS,
        Kind::AcceptOffer => &accept::WORDS,
        Kind::DeclineOffer => &decline::WORDS,
        Kind::BriefReference => &brief::WORDS,
    }
}

/// What shows an example, beside words of the notebook.
pub(super) const EXAMPLE: &[&str] = &[
    "for example",
    "for instance",
    "you said",
    "you told me",
    "you mentioned",
    "you describe*",
    "you explain*",
    "you show*",
    "as you put it",
    "i told you",
    "i would begin by",
    "i would start by",
    "i would start with",
    "when i saw",
    "when we spoke about",
    "when you spoke",
    "what you said",
    "you put",
    "we spoke about",
    "i heard",
    "i noted",
    "i noticed",
    "my notes",
    "wrote this down",
    "wrote it down",
    "wrote down",
    "the need",
    "they need",
    "what i would do",
    "thing i would do",
    "a point i made",
    "one point",
    "one thing i told",
    "speak about this",
    "what you need",
    "one need",
    "think back to this",
    "what i told",
    "said",
    "looking for",
    "understood",
    "in my last job",
    "in my first weeks",
    "you need",
    "i would like to add",
    "to my answer",
    "i would bring",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tone::{self, Family};

    /// A line as it reads with something in every place.
    fn filled(line: &str) -> String {
        let mut text = String::new();
        for part in line.replace(['<', '>'], "").split_inclusive('}') {
            let (words, slot) = part.split_once('{').unwrap_or((part, ""));
            text.push_str(words);
            match slot {
                "" | "call}" => {}
                "date}" | "day}" => text.push_str("Friday 6 March"),
                _ => text.push_str("Halden"),
            }
        }
        text
    }

    #[test]
    fn no_sentence_of_ours_is_one_that_the_tone_check_would_flag() {
        let mut flagged = Vec::new();
        for kind in Kind::ALL {
            let words = words(kind);
            let banks = words.banks.iter().flat_map(|bank| bank.lines);
            let leads = words.leads.iter().flat_map(|(_, lines)| *lines);
            for (_, line) in banks.chain(leads) {
                let text = filled(line);
                let mut flags = tone::check(&text);
                // Who takes an offer may speak as one who has the job.
                flags.retain(|flag| {
                    kind != Kind::AcceptOffer || flag.family != Family::HiredAlready
                });
                flagged.extend(flags.iter().map(|flag| format!("{}: {text}", flag.rule)));
            }
        }
        flagged.sort();
        flagged.dedup();
        assert!(flagged.is_empty(), "{}", flagged.join("\n"));
    }
}
