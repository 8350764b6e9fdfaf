use std::ops::Range;
use std::sync::OnceLock;

use super::class::class;
use super::family::Family;
use super::pattern::{Then, is_name, matches, split};
use super::rule::Rule;
use super::token::{Kind, Quoted, Text};
use super::{
    apologising, begging, checking, filler, nuisance, presuming, self_deprecation, ultimatum,
};

/// All tables.
const TABLES: [(Family, &[Rule]); 8] = [
    (Family::Apologising, apologising::RULES),
    (Family::Nuisance, nuisance::RULES),
    (Family::Begging, begging::RULES),
    (Family::Presuming, presuming::RULES),
    (Family::CheckingIn, checking::RULES),
    (Family::Ultimatum, ultimatum::RULES),
    (Family::SelfDeprecation, self_deprecation::RULES),
    (Family::Filler, filler::RULES),
];

/// A phrase in a text.
#[derive(Debug, Clone)]
pub(super) struct Found {
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

/// A head of a rule under the first letters of a word it may begin with.
struct Entry {
    key: &'static str,
    rule: usize,
    head: &'static str,
}

/// How many bytes of a word the index is by: its regular forms keep these.
const KEY: usize = 3;
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
pub(super) fn all() -> impl Iterator<Item = (Family, &'static Rule)> {
    let tables = TABLES.into_iter();
    tables.flat_map(|(family, rules)| rules.iter().map(move |it| (family, it)))
}

/// The rule of this place among [`all`].
pub(super) fn rule(mut place: usize) -> (Family, &'static Rule) {
    for (family, rules) in TABLES {
        match rules.get(place) {
            Some(it) => return (family, it),
            None => place -= rules.len(),
        }
    }
    unreachable!("the index holds places of rules only")
}

/// Sentences, each with what is found in it, in tokens from its first.
pub(super) type Known = Vec<(String, Vec<Found>)>;

/// Every phrase in the text, the longest of each rule at each word. No phrase goes beyond its
/// sentence, so one that is known is not gone through again; `known` is then of this text.
pub(super) fn find(text: &Text<'_>, known: &mut Known) -> Vec<Found> {
    let mut all = Vec::new();
    let mut now = Known::new();
    let mut start = 0;
    while start < text.tokens.len() {
        let mut rest = text.tokens[start..].iter();
        let stop = rest.position(|it| it.kind == Kind::Stop);
        let end = stop.map_or(text.tokens.len(), |it| start + it + 1);
        let raw = &text.raw[text.range(start, end)];
        let mut tokens = text.tokens[start..end].iter();
        // What these depend on stands outside of the sentence.
        let alone = !text.tokens[start].joined && tokens.all(|it| it.quoted == Quoted::No);
        let mut before = now.iter().chain(known.iter());
        let before = before.find(|it| alone && it.0 == raw);
        let found = match before {
            Some((_, found)) => found.clone(),
            None => find_in(text, start..end),
        };
        all.extend(found.iter().map(|it| it.moved(|at| at + start)));
        if alone {
            now.push((raw.to_owned(), found));
        }
        start = end;
    }
    *known = now;
    all
}

impl Found {
    fn moved(&self, to: impl Fn(usize) -> usize) -> Self {
        Self {
            start: to(self.start),
            end: to(self.end),
            gap: to(self.gap.start)..to(self.gap.end),
            ..*self
        }
    }
}

/// Every phrase in these tokens, counted from the first of them.
fn find_in(text: &Text<'_>, tokens: Range<usize>) -> Vec<Found> {
    let index = index();
    let mut all = Vec::new();
    for start in tokens.clone() {
        let token = &text.tokens[start];
        if token.kind != Kind::Word || token.joined || token.quoted != Quoted::No {
            continue;
        }
        if is_surname(text, start) {
            continue;
        }
        let key = key(text.word_at(start));
        let first = index.partition_point(|it| it.key < key);
        for entry in index[first..].iter().take_while(|it| it.key == key) {
            let found = longest(text, start, entry);
            all.extend(found.map(|it| it.moved(|at| at - tokens.start)));
        }
    }
    all
}

fn longest(text: &Text<'_>, start: usize, entry: &Entry) -> Option<Found> {
    // Most heads fail at once: that costs one walk, not one for each end.
    let anything = Then {
        pattern: "%",
        then: None,
    };
    matches(text, start, entry.head, Some(&anything), start..start)?;
    let mut best: Option<Found> = None;
    for (pattern, with) in rule(entry.rule).1.ends {
        let then = Then {
            pattern,
            then: None,
        };
        let Some((end, gap)) = matches(text, start, entry.head, Some(&then), start..start) else {
            continue;
        };
        let crosses = text.tokens[start..end]
            .iter()
            .any(|it| it.quoted == Quoted::Long);
        if end > start && !crosses && best.as_ref().is_none_or(|it| end > it.end) {
            best = Some(Found {
                start,
                end,
                gap,
                rule: entry.rule,
                with,
            });
        }
    }
    best.filter(|it| it.end > it.start + 1 || !is_a_name(text, it.start))
}

/// "Mr Sorry", "Anna Sorry".
fn is_surname(text: &Text<'_>, at: usize) -> bool {
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
fn is_a_name(text: &Text<'_>, at: usize) -> bool {
    let word = &text.raw[text.range(at, at + 1)];
    // "ASAP" is long enough to be meant as a word.
    let acronym = matches!(word.len(), 2 | 3) && word.chars().all(char::is_uppercase);
    acronym || (text.tokens[at].capital && is_name(text, at + 1))
}

fn key(word: &str) -> &str {
    word.get(..KEY).unwrap_or(word)
}

/// The heads of all rules by their first words; made once.
fn index() -> &'static [Entry] {
    static INDEX: OnceLock<Vec<Entry>> = OnceLock::new();
    INDEX.get_or_init(|| {
        let mut all = Vec::new();
        for (place, (_, rule)) in self::all().enumerate() {
            for head in rule.heads.split(" | ") {
                let mut keys = Vec::new();
                first_words(head, None, &mut keys);
                keys.sort_unstable();
                keys.dedup();
                all.extend(keys.into_iter().map(|key| Entry {
                    key,
                    rule: place,
                    head,
                }));
            }
        }
        all.sort_unstable_by_key(|it| (it.key, it.rule));
        all
    })
}

/// The keys of the words a pattern may begin with.
fn first_words(pattern: &'static str, then: Option<&Then<'static>>, keys: &mut Vec<&'static str>) {
    let (item, rest) = split(pattern);
    match item.as_bytes() {
        [] => {
            if let Some(it) = then {
                first_words(it.pattern, None, keys);
            }
        }
        [b'^' | b'[' | b'<' | b'>' | b'=' | b'!' | b',', ..] => first_words(rest, then, keys),
        _ => {
            let bare = item.trim_end_matches('?');
            match bare.strip_prefix('@') {
                Some(name) => {
                    let then = Then {
                        pattern: rest,
                        then: None,
                    };
                    for it in class(name) {
                        first_words(it, Some(&then), keys);
                    }
                }
                None => keys.extend(bare.split('/').map(|it| key(it.trim_end_matches('~')))),
            }
            if bare != item {
                first_words(rest, then, keys);
            }
        }
    }
}
