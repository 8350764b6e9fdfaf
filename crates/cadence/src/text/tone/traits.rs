use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::pattern::is_name;
use super::tables::MEANINGS;
use super::token::{Quoted, TokenKind, TokenText};

/// A sentence of fewer words is read with the next.
const SHORT: usize = 4;
/// How many words apart two meanings are read together.
const NEAR: usize = 6;
/// A meaning among so many first words is one the sentence begins with.
const FIRST: usize = 3;
/// Lengths, in words and marks.
const LENGTHS: [(usize, &str); 4] = [(6, "6"), (10, "10"), (16, "16"), (25, "25")];
/// Endings that are cut off a word if enough of it stays.
const ENDINGS: [&str; 7] = ["ing", "ed", "es", "s", "e", "y", "ly"];
const STEM: usize = 3;

/// The sentences of a text as the learned part reads them, in tokens.
pub(super) fn sentences(text: &TokenText<'_>) -> Vec<Range<usize>> {
    let mut all: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    let mut words = 0;
    for at in 0..text.tokens.len() {
        words += usize::from(text.kind(at) == Some(TokenKind::Word));
        let stop = text.kind(at) == Some(TokenKind::Stop);
        // The end of a paragraph has no length.
        let paragraph = stop && text.tokens[at].range.is_empty();
        if stop && (words >= SHORT || paragraph) {
            all.push(from..at + 1);
            (from, words) = (at + 1, 0);
        }
    }
    if from < text.tokens.len() {
        all.push(from..text.tokens.len());
    }
    all
}

/// Tells `see` what there is to see in a sentence, each thing as often as it stands there: words
/// by their stems, pairs of them, what they mean, meanings near each other, and the length.
pub(super) fn traits(text: &TokenText<'_>, sentence: Range<usize>, see: &mut dyn FnMut(&[&str])) {
    let tokens = sentence.filter(|at| text.tokens[*at].quoted != Quoted::Long);
    let mut stems = Vec::new();
    let mut words = Vec::new();
    for at in tokens {
        let stem = read(text, at);
        let named = is_name(text, at) && !words.is_empty();
        words.push(if named { "<N>" } else { stem });
        stems.push(stem);
    }
    see(&["always"]);
    for word in &words {
        see(&["s:", word]);
    }
    let before = std::iter::once("^").chain(words.iter().copied());
    for (first, second) in before.zip(words.iter().copied().chain(["$"])) {
        see(&["b:", first, " ", second]);
    }
    for (most, name) in LENGTHS {
        if words.len() <= most {
            see(&["len<=", name]);
        }
    }
    let meant = meanings_of(&stems);
    for (at, (meaning, _)) in meant.iter().enumerate() {
        let first = meant[..at].iter().all(|(other, _)| other != meaning);
        see(&[if first { "C:" } else { "C2:" }, meaning]);
    }
    for (meaning, place) in &meant {
        if *place < FIRST {
            see(&["C^:", meaning]);
        }
    }
    for (at, (first, place)) in meant.iter().enumerate() {
        let rest = meant[at + 1..].iter();
        for (second, other) in rest.take_while(|(_, other)| *other <= place + NEAR) {
            if first != second && place != other {
                let (one, two) = (first.min(second), first.max(second));
                see(&["P:", one, "+", two]);
            }
        }
    }
}

/// The meanings of the words, with the places where they stand.
fn meanings_of<'a>(stems: &[&str]) -> Vec<(&'a str, usize)> {
    let meanings = meanings();
    let mut all = Vec::new();
    for (place, stem) in stems.iter().enumerate() {
        let known = |key: &[&str]| meanings.get(&key.concat()).into_iter().flatten();
        all.extend(known(&[stem]).map(|meaning| (*meaning, place)));
        for far in stems.iter().skip(place + 1).take(2) {
            all.extend(known(&[stem, "_", far]).map(|meaning| (*meaning, place)));
        }
    }
    all
}

/// What a stem, or two with a "_", may mean; made once.
fn meanings() -> &'static HashMap<String, Vec<&'static str>> {
    static ALL: OnceLock<HashMap<String, Vec<&'static str>>> = OnceLock::new();
    ALL.get_or_init(|| {
        let mut all: HashMap<String, Vec<&'static str>> = HashMap::new();
        for (meaning, words) in MEANINGS {
            for word in words.split(' ') {
                let stems: Vec<_> = word.split('_').map(stem).collect();
                let meanings = all.entry(stems.join("_")).or_default();
                if !meanings.contains(meaning) {
                    meanings.push(meaning);
                }
            }
        }
        all
    })
}

/// A token as it is read: a stem, "#" for a figure, or a mark.
fn read<'a>(text: &'a TokenText<'_>, at: usize) -> &'a str {
    match text.kind(at) {
        Some(TokenKind::Word) => {
            let word = text.word_at(at);
            if word.starts_with(|c: char| c.is_ascii_digit()) {
                return "#";
            }
            stem(word)
        }
        Some(TokenKind::Pause) | None => ",",
        Some(TokenKind::Stop) => {
            let mark = &text.raw[text.tokens[at].range.clone()];
            let found = ["?", "!"].into_iter().find(|known| mark.contains(known));
            found.unwrap_or(".")
        }
    }
}

fn stem(word: &str) -> &str {
    let mut cut = ENDINGS
        .iter()
        .filter_map(|ending| word.strip_suffix(ending));
    cut.find(|rest| rest.len() >= STEM).unwrap_or(word)
}
