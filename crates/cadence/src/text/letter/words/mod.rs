//! The words of a letter: a file a kind, which says what goes where. The lines themselves are data,
//! a file a kind in `crates/words/en/letters`; how they are written is told in
//! `crates/words/src/letters.rs`.

mod accept;
mod after;
mod brief;
mod counselor;
mod decline;
mod door;
mod lines;
mod offer;
mod passed;
mod second;
mod thank;

use super::shape::{Layout, Part, Shape};
use super::{Beat, LetterKind, Register};
use crate::record::Tag;

/// A line and the registers it is for.
pub(super) type LetterLine = (u8, &'static str);

const WARM: u8 = 1;
const PLAIN: u8 = 2;
const FORMAL: u8 = 4;

/// A register as it stands in [`LetterLine`].
pub(super) fn mask(register: Register) -> u8 {
    match register {
        Register::Warm => WARM,
        Register::Plain => PLAIN,
        Register::Formal => FORMAL,
    }
}

/// The words of one beat.
pub(super) struct Bank {
    pub(super) beat: Beat,
    /// What shows that a sentence serves it ([`super::cue`]); an example, beside words of the
    /// notebook.
    pub(super) cues: &'static [&'static str],
    pub(super) lines: &'static [LetterLine],
}

/// The words of one kind.
pub(super) struct KindWords {
    pub(super) subjects: &'static [LetterLine],
    /// Its beats, in the order they are listed.
    pub(super) banks: &'static [Bank],
    /// What leads to a sentence of the person's, by its tag.
    pub(super) leads: &'static [(&'static [Tag], &'static [LetterLine])],
    /// Its structures; neighbouring letters take different ones.
    pub(super) shapes: &'static [(Shape, Layout)],
    /// It has room for an example.
    pub(super) example: bool,
    /// The question for [`super::Input::day`].
    pub(super) ask_day: &'static str,
}

pub(super) fn words(kind: LetterKind) -> &'static KindWords {
    match kind {
        LetterKind::AfterInterview => &after::WORDS,
        LetterKind::Second => &second::WORDS,
        LetterKind::OfferInHand => &offer::WORDS,
        LetterKind::DecisionPassed => &passed::WORDS,
        LetterKind::ThankReference => &thank::WORDS,
        LetterKind::DoorOpen => &door::WORDS,
        LetterKind::Counselor => &counselor::WORDS,
        LetterKind::AcceptOffer => &accept::WORDS,
        LetterKind::DeclineOffer => &decline::WORDS,
        LetterKind::BriefReference => &brief::WORDS,
    }
}

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
        for kind in LetterKind::ALL {
            let words = words(kind);
            let banks = words.banks.iter().flat_map(|bank| bank.lines);
            let leads = words.leads.iter().flat_map(|(_, lines)| *lines);
            for (_, line) in banks.chain(leads) {
                let text = filled(line);
                let mut flags = tone::check(&text);
                // Who takes an offer may speak as one who has the job.
                flags.retain(|flag| {
                    kind != LetterKind::AcceptOffer || flag.family != Family::HiredAlready
                });
                flagged.extend(flags.iter().map(|flag| format!("{}: {text}", flag.rule)));
            }
        }
        flagged.sort();
        flagged.dedup();
        assert!(flagged.is_empty(), "{}", flagged.join("\n"));
    }
}
