//! The tone check (R6): what a letter, a note or a script had better not say, and what to say
//! instead.
//!
//! Every family of phrases is a file of `crates/words/en/tone`, made into a table at build time; the
//! language the phrases are written in is told in `pattern`. What stands in quotation marks is
//! somebody else's and is left alone.
//! A replacement says what was said, or the phrase goes: it brings in no claim and no command.
//! What no phrase can hold is told by `learned` weights of many small signs: where no rule
//! speaks, they may make a remark about a sentence; where they find it clear, no broad rule speaks.
//!
//! The phrases have gaps, forms and marks in them, which a matcher of fixed strings such as
//! `aho-corasick` does not know: it could only sift beforehand, for more bytes than the sieve here.

mod class;
mod family;
mod fix;
mod hash;
mod index;
mod learned;
mod needs;
mod pattern;
mod quote;
mod rule;
mod sieve;
mod tables;
mod token;
mod traits;
mod word;

use std::ops::Range;

pub use family::Family;

use fix::fix;
use learned::LearnedVerdict;
use token::TokenText;

/// A phrase that does the job hunter no good (R6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flag {
    /// The bytes that `replacement` stands in for. Besides the phrase it may cover a comma, a
    /// space or the next word, whose case changes.
    pub range: Range<usize>,
    /// The bytes of the phrase itself, within `range`.
    pub phrase: Range<usize>,
    /// What kind of phrase it is.
    pub family: Family,
    /// The rule's name; it never changes once released.
    pub rule: &'static str,
    /// Why it is better left out, in a sentence.
    pub why: &'static str,
    /// What reads right in place of `range`; empty where the phrase only has to go. For a remark
    /// it is what stands there.
    pub replacement: String,
    /// It is about a whole sentence that sounds like its family, with nothing to say instead.
    pub remark: bool,
}

impl Flag {
    /// By what a dismissal is remembered: the rule and the phrase as written in `text`, in lower
    /// case and on one line.
    #[must_use]
    pub fn identity(&self, text: &str) -> String {
        let written = text.get(self.phrase.clone()).unwrap_or_default();
        let mut out = self.rule.to_owned();
        for word in written.split_whitespace() {
            out.push(' ');
            out.push_str(&word.to_lowercase());
        }
        out
    }
}

/// The phrases of `text` that do the job hunter no good (R6), by position, none overlapping.
///
/// Where phrases overlap the longest is named; a broad rule speaks only where no other does, and
/// the learned part where no rule does.
#[must_use]
pub fn check(text: &str) -> Vec<Flag> {
    let text = TokenText::new(text);
    let sentences = traits::sentences(&text);
    let judged: Vec<_> = sentences
        .into_iter()
        .map(|sentence| (learned::judge(&text, sentence.clone()), sentence))
        .collect();
    let is_clear = |at: usize| {
        let mut judged = judged.iter();
        judged
            .any(|(verdict, sentence)| *verdict == LearnedVerdict::Clear && sentence.contains(&at))
    };
    let mut found = index::find(&text);
    found.retain(|phrase| !index::rule(phrase.rule).1.broad || !is_clear(phrase.start));
    // A named phrase before a broad one, the longest first; of two alike, the one that stands first.
    found.sort_by_key(|phrase| {
        let broad = index::rule(phrase.rule).1.broad;
        (
            broad,
            usize::MAX - (phrase.end - phrase.start),
            phrase.start,
            phrase.rule,
        )
    });
    let mut flags: Vec<Flag> = Vec::new();
    for phrase in found {
        let (family, rule) = index::rule(phrase.rule);
        let (range, replacement) = fix(&text, &phrase);
        if is_free(&range, &flags) {
            flags.push(Flag {
                range,
                phrase: text.range(phrase.start, phrase.end),
                family,
                rule: rule.id,
                why: rule.why,
                replacement,
                remark: false,
            });
        }
    }
    for (verdict, sentence) in judged {
        let LearnedVerdict::Flagged(family) = verdict else {
            continue;
        };
        let range = text.range(sentence.start, sentence.end);
        if is_free(&range, &flags) && !range.is_empty() {
            let remark = index::remark(family);
            flags.push(Flag {
                phrase: range.clone(),
                family,
                rule: remark.id,
                why: remark.why,
                replacement: text.raw[range.clone()].to_owned(),
                remark: true,
                range,
            });
        }
    }
    flags.sort_by_key(|flag| flag.range.start);
    flags
}

/// No flag covers any of it.
fn is_free(range: &Range<usize>, flags: &[Flag]) -> bool {
    let mut ranges = flags.iter().map(|flag| &flag.range);
    ranges.all(|other| range.end <= other.start || other.end <= range.start)
}

/// `text` with the replacement of one flag in it; unchanged if the flag is of another text.
#[must_use]
pub fn apply(text: &str, flag: &Flag) -> String {
    match (text.get(..flag.range.start), text.get(flag.range.end..)) {
        (Some(before), Some(after)) => [before, &flag.replacement, after].concat(),
        _ => text.to_owned(),
    }
}

/// The names of all rules with their families, in the order of the tables.
#[must_use]
pub fn rules() -> Vec<(Family, &'static str)> {
    index::all()
        .map(|(family, rule)| (family, rule.id))
        .collect()
}

/// What the learned part sees in each sentence of a text, by name: what `cargo xtask tone` weighs.
#[must_use]
pub fn traits(text: &str) -> Vec<Vec<String>> {
    let text = TokenText::new(text);
    let sentences = traits::sentences(&text).into_iter();
    let seen = sentences.map(|sentence| {
        let mut seen = Vec::new();
        traits::traits(&text, sentence, &mut |parts| seen.push(parts.concat()));
        seen.sort_unstable();
        seen.dedup();
        seen
    });
    seen.collect()
}
