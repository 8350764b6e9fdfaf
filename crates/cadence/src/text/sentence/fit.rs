use std::error::Error;
use std::fmt;

use super::look::{Look, lower};
use super::starter::starters;
use super::tidy::{capital_name, is_in, is_several, tidy};
use crate::record::Tag;
use crate::text::tone;
use crate::words::sentence as words;

/// Words a sentence needs at least.
const SHORTEST: usize = 6;
/// Words it has at most.
const LONGEST: usize = 60;

/// Why a sentence is not yet fit to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// Nothing, or a few words.
    Short,
    /// More than a paragraph.
    Long,
    /// It asks.
    Question,
    /// It quotes.
    Quoted,
    /// A fragment behind a colon.
    Colon,
    /// Signs and shorthand.
    Shorthand(String),
    /// The reader in the third person.
    OfThem(String),
    /// Another's "we".
    TheirWe(String),
    /// He or she, and nobody was named.
    Who(String),
    /// The one it goes to is named in it.
    OfReader(String),
    /// What follows the starter does not fit it.
    Beginning(String),
    /// The tone check has something to say.
    Tone(String),
}

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self {
            Self::Short => words::UNFIT_SHORT.to_owned(),
            Self::Long => words::UnfitLong { most: LONGEST }.text(),
            Self::Question => words::UNFIT_QUESTION.to_owned(),
            Self::Quoted => words::UNFIT_QUOTED.to_owned(),
            Self::Colon => words::UNFIT_COLON.to_owned(),
            Self::Shorthand(sign) => words::UnfitShorthand { sign }.text(),
            Self::OfThem(word) => words::UnfitOfThem { word }.text(),
            Self::TheirWe(word) => words::UnfitTheirWe { word }.text(),
            Self::Who(word) => words::UnfitWho { word }.text(),
            Self::OfReader(name) => words::UnfitOfReader { name }.text(),
            Self::Beginning(word) => words::UnfitBeginning { word }.text(),
            Self::Tone(phrase) => words::UnfitTone { phrase }.text(),
        })
    }
}

impl Error for Unfit {}

/// Starters behind which something has to happen.
const HAPPENING: &[&str] = &["that", "how"];
/// Who does something: never behind "by", "with", "for" or "about".
const SUBJECTS: &str = " i you they we he she it nobody everybody everyone ";
const THEY: &str = " they they're they've they'd they'll their theirs them ";
const SHE: &str = " he he's she she's his him her hers ";
const WE: &str = " we we're we've we'd we'll our ours us ";
/// What the two who speak did together, or have together.
const TOGETHER: &str = " spoke talked met discussed saw walked agreed looked went stood sat were had conversation meeting talk interview call ";

/// Whether a sentence can be sent as it stands to those it is about. `names`: of people and the
/// employer.
///
/// # Errors
///
/// What it still needs, as a sentence to the person.
pub fn fit(tag: Tag, sentence: &str, names: &[&str]) -> Result<(), Unfit> {
    let text = tidy(sentence, names);
    let words = lower(&text);
    if words.len() < SHORTEST {
        return Err(Unfit::Short);
    }
    if words.len() > LONGEST {
        return Err(Unfit::Long);
    }
    if text.contains('?') {
        return Err(Unfit::Question);
    }
    if text.contains(['“', '”', '„', '"', '«', '»']) || has_quote(&text) {
        return Err(Unfit::Quoted);
    }
    if text.contains(": ") || text.ends_with(':') {
        return Err(Unfit::Colon);
    }
    if let Some(sign) = shorthand(&text) {
        return Err(Unfit::Shorthand(sign));
    }
    beginning(tag, &text)?;
    pronouns(tag, &text, names)?;
    // A remark says how it may sound; what must go is told by a rule.
    match tone::check(&text).iter().find(|flag| !flag.remark) {
        Some(flag) => {
            let phrase = text.get(flag.phrase.clone()).unwrap_or_default();
            Err(Unfit::Tone(phrase.to_owned()))
        }
        None => Ok(()),
    }
}

/// Whether a sentence names this reader, so that it has to say "you".
#[must_use]
pub fn speaks_of(sentence: &str, reader: &str) -> bool {
    let reader = capital_name(reader);
    let parts = reader.split([' ', ',', '(', ')']).filter(|part| {
        part.chars().count() > 2
            && part.starts_with(char::is_uppercase)
            && !part.ends_with('.')
            && !is_in(&part.to_lowercase(), TITLES)
    });
    let said = |part: &str| {
        sentence.split(' ').any(|word| {
            let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
            let stem = word.strip_suffix("'s").or_else(|| word.strip_suffix("’s"));
            stem.unwrap_or(word) == part
        })
    };
    parts.into_iter().any(said)
}

/// Parts of a name that name nobody.
const TITLES: &str =
    " dr prof professor mrs miss sir dame herr frau sister matron chef doctor big the phd msc ";

fn has_quote(text: &str) -> bool {
    text.contains(" '") || text.contains(" ‘")
}

/// The first sign that nobody says.
fn shorthand(text: &str) -> Option<String> {
    let is_sign = |word: &&str| {
        let small = word.trim_end_matches(['.', ',']).to_lowercase();
        word.contains([
            '[', ']', '{', '}', '<', '>', '=', '_', '*', '#', '~', '^', '|', '→', '@',
        ]) || word.contains("..")
            || word.contains('…')
            || small.starts_with("w/")
            || is_in(
                &small,
                " + & -> => / bc thx re: etc ppl mgmt lol idk thru doesnt dont cant wont didnt isnt yrs wks hrs btw imo ",
            )
            || (word.starts_with('(') && text.ends_with('('))
    };
    text.split(' ').find(is_sign).map(str::to_owned)
}

/// What stands behind the starter.
fn beginning(tag: Tag, text: &str) -> Result<(), Unfit> {
    let all = starters(tag, None);
    let Some(starter) = all
        .iter()
        .filter(|starter| text.starts_with(starter.words.as_str()))
        .max_by_key(|starter| starter.words.len())
    else {
        return Ok(());
    };
    let rest = lower(&text[starter.words.len()..]);
    let last = starter.words.trim_end();
    let last = last.rsplit(' ').next().unwrap_or(last);
    let first = rest.first().map(String::as_str).unwrap_or_default();
    let again = all
        .iter()
        .any(|other| text[starter.words.len()..].starts_with(other.words.as_str()));
    let wrong = again
        || match last {
            last if HAPPENING.contains(&last) => rest.len() < 3,
            _ if starter.takes == Look::Doing => !first.ends_with("ing"),
            "by" | "with" | "for" | "about" | "add" | "bring" => {
                is_in(first, SUBJECTS) || rest.len() < 2
            }
            _ => false,
        };
    if wrong {
        return Err(Unfit::Beginning(last.to_owned()));
    }
    Ok(())
}

/// Somebody else's "they", "she" and "we".
fn pronouns(tag: Tag, text: &str, names: &[&str]) -> Result<(), Unfit> {
    let words = lower(text);
    for (at, word) in words.iter().enumerate() {
        let before = &words[..at];
        if is_in(word, THEY)
            && !before
                .iter()
                .any(|earlier| is_several(earlier) || is_in(earlier, ANYBODY))
        {
            return Err(Unfit::OfThem(word.clone()));
        }
        let somebody = |earlier: &String| {
            names.iter().any(|name| lower(name).contains(earlier)) || is_in(earlier, PERSONS)
        };
        if is_in(word, SHE) && !before.iter().any(somebody) {
            return Err(Unfit::Who(word.clone()));
        }
        let mine = matches!(tag, Tag::Landed | Tag::ToAdd | Tag::WouldDo);
        let together = || {
            words[at + 1..]
                .iter()
                .take(2)
                .any(|later| is_in(later, TOGETHER))
        };
        if is_in(word, WE) && !mine && !together() {
            return Err(Unfit::TheirWe(word.clone()));
        }
    }
    Ok(())
}

/// Who may be "they" and is one.
const ANYBODY: &str =
    " every each everybody everyone somebody someone anybody anyone nobody person ";
/// Words for one person.
const PERSONS: &str = " patient child pupil student nurse doctor customer guest colleague driver cook manager \
                       owner teacher foreman sister matron chef head director founder boss woman man girl boy ";
