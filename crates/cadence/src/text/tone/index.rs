use std::ops::Range;
use std::sync::OnceLock;

use super::class::class;
use super::family::Family;
use super::hash::hash;
use super::needs::{Needs, WordSet};
use super::pattern::{End, ends_whole, is_name, split, walk};
use super::rule::{Remark, ToneRule};
use super::sieve::{Sieve, kind};
use super::tables;
use super::token::{Quoted, TokenKind, TokenText};

/// All tables.
const TABLES: [(Family, &[ToneRule]); 12] = [
    (Family::Apologising, tables::APOLOGISING),
    (Family::Nuisance, tables::NUISANCE),
    (Family::Begging, tables::BEGGING),
    (Family::Presuming, tables::PRESUMING),
    (Family::CheckingIn, tables::CHECKING),
    (Family::Ultimatum, tables::ULTIMATUM),
    (Family::SelfDeprecation, tables::SELF_DEPRECATION),
    (Family::Rivals, tables::RIVALS),
    (Family::Sarcasm, tables::SARCASM),
    (Family::HiredAlready, tables::HIRED_ALREADY),
    (Family::Softening, tables::SOFTENING),
    (Family::Filler, tables::FILLER),
];

/// A phrase in a text.
pub(super) struct FoundPhrase {
    /// Its first token.
    pub(super) start: usize,
    /// The token after its last.
    pub(super) end: usize,
    /// What its gap held, in tokens.
    pub(super) gap: Range<usize>,
    /// The place of its rule among all.
    pub(super) rule: usize,
    /// What stands in for it.
    pub(super) with: &'static str,
}

/// A head of a rule.
struct Head {
    rule: usize,
    pattern: String,
    sieve: Sieve,
    needs: Needs,
}

/// Titles before a surname.
const TITLES: [&str; 9] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "sir",
];

/// The rules of all tables.
pub(super) fn all() -> impl Iterator<Item = (Family, &'static ToneRule)> {
    let tables = TABLES.into_iter();
    tables.flat_map(|(family, rules)| rules.iter().map(move |rule| (family, rule)))
}

/// The rule of this place among [`all`].
pub(super) fn rule(mut place: usize) -> (Family, &'static ToneRule) {
    for (family, rules) in TABLES {
        match rules.get(place) {
            Some(rule) => return (family, rule),
            None => place -= rules.len(),
        }
    }
    unreachable!("the index holds places of rules only")
}

/// The remark of a family.
pub(super) fn remark(family: Family) -> &'static Remark {
    match family {
        Family::Apologising => &tables::APOLOGISING_REMARK,
        Family::Nuisance => &tables::NUISANCE_REMARK,
        Family::Begging => &tables::BEGGING_REMARK,
        Family::Presuming => &tables::PRESUMING_REMARK,
        Family::CheckingIn => &tables::CHECKING_REMARK,
        Family::Ultimatum => &tables::ULTIMATUM_REMARK,
        Family::SelfDeprecation => &tables::SELF_DEPRECATION_REMARK,
        Family::Rivals => &tables::RIVALS_REMARK,
        Family::Sarcasm => &tables::SARCASM_REMARK,
        Family::HiredAlready => &tables::HIRED_ALREADY_REMARK,
        Family::Softening => &tables::SOFTENING_REMARK,
        Family::Filler => &tables::FILLER_REMARK,
    }
}

/// Every phrase in the text, the longest of each head at each word.
pub(super) fn find(text: &TokenText<'_>) -> Vec<FoundPhrase> {
    let places = 0..text.tokens.len();
    let hashes: Vec<u32> = places.map(|at| hash(text.word_at(at))).collect();
    let kinds: Vec<u8> = hashes.iter().map(|hash| kind(*hash)).collect();
    let words = WordSet::new(&hashes);
    let of_text: Vec<&Head> = index()
        .iter()
        .filter(|head| head.needs.are_met(&words))
        .collect();
    let mut all = Vec::new();
    let mut from = 0;
    while from < text.tokens.len() {
        // No phrase goes over the end of a sentence, so a sentence that lacks a word is passed by.
        let to = text.end_of_sentence(from);
        let words = WordSet::new(&hashes[from..to]);
        let heads = of_text.iter().filter(|head| head.needs.are_met(&words));
        let heads: Vec<&&Head> = heads.collect();
        for start in (from..to).filter(|start| may_begin(text, *start)) {
            for head in heads.iter().filter(|head| head.sieve.lets(&kinds[start..])) {
                all.extend(longest(text, start, head));
            }
        }
        from = to + 1;
    }
    all
}

/// A phrase may begin at this token.
fn may_begin(text: &TokenText<'_>, at: usize) -> bool {
    let token = &text.tokens[at];
    let alone = token.kind == TokenKind::Word && !token.joined && token.quoted == Quoted::No;
    alone && !is_surname(text, at)
}

fn longest(text: &TokenText<'_>, start: usize, head: &Head) -> Option<FoundPhrase> {
    let mut opened: Vec<End> = Vec::new();
    walk(
        text,
        (start, start..start),
        &head.pattern,
        None,
        &mut |opening| {
            if !opened.contains(&opening) {
                opened.push(opening);
            }
        },
    );
    let mut best: Option<FoundPhrase> = None;
    for (pattern, with) in rule(head.rule).1.ends {
        for opening in &opened {
            walk(text, opening.clone(), pattern, None, &mut |(end, gap)| {
                let longer = best.as_ref().is_none_or(|found| end > found.end);
                if longer && end > start && ends_whole(text, end) {
                    best = Some(FoundPhrase {
                        start,
                        end,
                        gap,
                        rule: head.rule,
                        with,
                    });
                }
            });
        }
    }
    let phrase = best?;
    // What a gap takes out may be quoted; what a rule knows the phrase by may not.
    let known = (start..phrase.end).filter(|at| !phrase.gap.contains(at));
    let mut tokens = known.map(|at| &text.tokens[at]);
    let crosses = tokens.any(|token| token.quoted == Quoted::Long);
    (!crosses && (phrase.end > start + 1 || !is_a_name(text, start))).then_some(phrase)
}

/// "Mr Sorry", "Anna Sorry".
fn is_surname(text: &TokenText<'_>, at: usize) -> bool {
    let here = &text.tokens[at];
    let Some(before) = at.checked_sub(1) else {
        return false;
    };
    let word = text.word_at(before);
    here.capital
        && text.word_at(at) != "i"
        && !text.starts_sentence(at)
        && (TITLES.contains(&word) || (text.tokens[before].capital && word != "i"))
}

/// "UM", "Um Jundub", "Just Eat": an acronym, or a capital before a capital.
fn is_a_name(text: &TokenText<'_>, at: usize) -> bool {
    let word = &text.raw[text.range(at, at + 1)];
    // "ASAP" is long enough to be meant as a word.
    let acronym = matches!(word.len(), 2 | 3) && word.chars().all(char::is_uppercase);
    acronym || (text.tokens[at].capital && is_name(text, at + 1))
}

/// All heads; made once, when the first text is checked.
fn index() -> &'static [Head] {
    static INDEX: OnceLock<Vec<Head>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut heads = Vec::new();
        for (rule, (_, found)) in all().enumerate() {
            let mut patterns = Vec::new();
            for pattern in found.heads.split(" | ") {
                unfold(pattern.to_owned(), &mut patterns);
            }
            heads.extend(patterns.into_iter().map(|pattern| Head {
                rule,
                sieve: Sieve::of(&pattern),
                needs: Needs::of(&pattern),
                pattern,
            }));
        }
        heads
    })
}

/// The pattern once for each alternative of a class that it begins with: each then tells better
/// where it can't be.
fn unfold(pattern: String, all: &mut Vec<String>) {
    let (first, rest) = split(&pattern);
    let Some(name) = first.strip_prefix('@') else {
        all.push(pattern);
        return;
    };
    let bare = name.strip_suffix('?');
    if bare.is_some() {
        unfold(rest.to_owned(), all);
    }
    for word in class(bare.unwrap_or(name)) {
        let space = if rest.is_empty() { "" } else { " " };
        unfold([word, space, rest].concat(), all);
    }
}
