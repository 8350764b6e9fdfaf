use super::fit::{fit, speaks_of};
use super::look::{Look, is_sure, look};
use super::starter::{Starter, starters};
use super::tidy::{is_in, is_several, line, small_start, tidy, trimmed, written};
use crate::record::Tag;

/// Beginnings of a note that say again what its tag says.
const LEADS: [(Tag, &[&str]); 6] = [
    (
        Tag::Impressed,
        &[
            "i was really impressed by ",
            "i was very impressed by ",
            "i was impressed by ",
            "i was impressed that ",
            "really impressed by ",
            "impressed by ",
            "impressed me: ",
            "i loved ",
            "loved ",
            "i liked ",
            "liked ",
        ],
    ),
    (
        Tag::Need,
        &[
            "what they need: ",
            "what they need is ",
            "they really need ",
            "they need ",
            "they are looking for ",
            "they're looking for ",
            "you are looking for ",
            "looking for ",
            "we need ",
            "you need ",
            "needs ",
            "need: ",
            "need ",
        ],
    ),
    (
        Tag::Landed,
        &[
            "i told them that ",
            "i told them about ",
            "i told them ",
            "told them that ",
            "told them about ",
            "told them ",
            "i talked about ",
            "talked about ",
            "i mentioned that ",
            "i mentioned ",
            "mentioned that ",
            "mentioned ",
            "i said that ",
            "i said ",
            "said that ",
            "that ",
        ],
    ),
    (
        Tag::WouldDo,
        &[
            "what i would do: ",
            "i would like to ",
            "i would ",
            "i'd like to ",
            "i'd ",
            "i’d ",
            "would ",
            "i could ",
        ],
    ),
    (Tag::WhoSaid, &["that "]),
    (
        Tag::ToAdd,
        &[
            "i should have said that ",
            "should have said that ",
            "i should have said ",
            "should have said ",
            "should have mentioned that ",
            "should have mentioned ",
            "forgot to say that ",
            "forgot to say ",
            "forgot to mention ",
            "forgot: ",
            "forgot ",
            "add that ",
            "add: ",
            "add ",
            "that ",
        ],
    ),
];
/// Words for them, turned to them; "they" and "you" take the same verb.
const TURNED: [(&str, &str); 8] = [
    ("their", "your"),
    ("they", "you"),
    ("them", "you"),
    ("theirs", "yours"),
    ("they're", "you are"),
    ("they've", "you have"),
    ("they'd", "you would"),
    ("they'll", "you will"),
];

/// Their "we".
const OURS: [(&str, &str); 8] = [
    ("we", "you"),
    ("our", "your"),
    ("ours", "yours"),
    ("us", "you"),
    ("we're", "you are"),
    ("we've", "you have"),
    ("we'd", "you would"),
    ("we'll", "you will"),
];

/// A sentence that was begun from a note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Begun {
    /// The place of its starter in [`starters`].
    pub starter: usize,
    /// The words, to be finished.
    pub text: String,
    /// It reads as a whole already: the person only has to say yes.
    pub is_whole: bool,
}

/// Begins a sentence from a note, with the starter that suits it. `speaker`: who said it;
/// `names`: of people and the employer.
#[must_use]
pub fn begin(tag: Tag, note: &str, speaker: Option<&str>, names: &[&str]) -> Begun {
    let rest = rest_of(tag, note);
    let all = starters(tag, speaker);
    let looks = look_for(tag, &rest);
    let found = all.iter().position(|starter| starter.takes == looks);
    // A task where none is asked for, and the like: the first that takes a thing, as a beginning.
    let fallback = || all.iter().position(|starter| starter.takes == Look::Thing);
    let starter = found.or_else(fallback).unwrap_or(0);
    let Some(chosen) = all.get(starter) else {
        return Begun {
            starter,
            text: String::new(),
            is_whole: false,
        };
    };
    let text = put(chosen, &rest, names);
    // Who is named may be the one who reads it.
    let names_nobody = !names.iter().any(|name| speaks_of(&rest, name));
    let is_whole = found.is_some()
        && names_nobody
        && is_sure(tag, looks, &rest)
        && fit(tag, &text, names).is_ok();
    Begun {
        starter,
        text,
        is_whole,
    }
}

/// The same with the starter the person chose.
#[must_use]
pub fn begin_with(starter: &Starter, tag: Tag, note: &str, names: &[&str]) -> String {
    put(starter, &rest_of(tag, note), names)
}

/// The text with another beginning; what was typed behind the old one stays.
#[must_use]
pub fn restart(text: &str, all: &[Starter], to: &Starter) -> String {
    let old = all
        .iter()
        .filter(|starter| text.starts_with(starter.words.as_str()));
    match old.max_by_key(|starter| starter.words.len()) {
        Some(old) => format!("{}{}", to.words, &text[old.words.len()..]),
        None if text.trim().is_empty() => to.words.clone(),
        None => format!("{}{}", to.words, small_start(text.trim())),
    }
}

/// Whether a text begins with one of the starters of its tag.
#[must_use]
pub fn is_begun(tag: Tag, text: &str) -> bool {
    let mut all = starters(tag, None).into_iter();
    all.any(|starter| text.starts_with(starter.words.as_str()))
}

fn look_for(tag: Tag, rest: &str) -> Look {
    match (tag, look(rest)) {
        // "cut", "set", "put": what was done reads as what is to be done.
        (Tag::Landed | Tag::ToAdd, Look::Task) => Look::Done,
        (Tag::Impressed | Tag::WhoSaid, Look::Doing | Look::Done) => Look::Thing,
        (_, looks) => looks,
    }
}

fn put(starter: &Starter, rest: &str, names: &[&str]) -> String {
    let rest = match starter.takes {
        Look::How => rest.strip_prefix("how ").unwrap_or(rest),
        _ => rest,
    };
    let rest = match starter.takes {
        // "I" stands in the starter.
        Look::Done => rest.strip_prefix("I ").unwrap_or(rest),
        _ => rest,
    };
    if rest.is_empty() {
        return starter.words.clone();
    }
    tidy(&format!("{}{rest}", starter.words), names)
}

/// A note without marks, without what its tag says again, turned to them.
fn rest_of(tag: Tag, note: &str) -> String {
    let clean = line(note);
    let rest = without_lead(tag, trimmed(&clean));
    // "sit in first": the starter says so.
    let rest = match tag {
        Tag::WouldDo => rest.strip_suffix(" first").unwrap_or(rest),
        _ => rest,
    };
    let rest = small_start(trimmed(rest));
    let words: Vec<&str> = rest.split(' ').collect();
    let words: Vec<String> = (0..words.len()).map(|at| written(&words, at)).collect();
    let we_are_they = matches!(tag, Tag::Impressed | Tag::Need | Tag::WhoSaid);
    let words = words
        .into_iter()
        .map(|word| if we_are_they { with_you(&word) } else { word });
    turned(&words.collect::<Vec<_>>())
}

/// "you" for the "we" of those who said it.
fn with_you(word: &str) -> String {
    let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    let small = bare.replace('’', "'").to_lowercase();
    match OURS.iter().find(|(ours, _)| *ours == small) {
        Some((_, you)) => word.replace(bare, you),
        None => word.to_owned(),
    }
}

/// "they" is "you", unless others were named before. Who stands first is meant throughout.
fn turned(words: &[String]) -> String {
    let mut others = false;
    let first = words
        .first()
        .map(|word| word.replace('’', "'").to_lowercase());
    let is_all = first.is_some_and(|word| TURNED.iter().any(|they| they.0 == word));
    let words = words.iter().map(|word| {
        let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        let small = bare.replace('’', "'").to_lowercase();
        let you = TURNED
            .iter()
            .find(|(they, _)| *they == small)
            .filter(|_| is_all || !others);
        others |= is_several(&small);
        match you {
            Some((_, you)) => word.replace(bare, you),
            None => word.clone(),
        }
    });
    words.collect::<Vec<_>>().join(" ")
}

fn without_lead(tag: Tag, text: &str) -> &str {
    let leads = LEADS
        .iter()
        .find(|(other, _)| *other == tag)
        .map_or(&[][..], |(_, leads)| *leads);
    for lead in leads {
        let Some(head) = text.get(..lead.len()) else {
            continue;
        };
        let rest = &text[lead.len()..];
        if head.eq_ignore_ascii_case(lead) && rest.chars().any(char::is_alphanumeric) {
            let first = rest.split(' ').next().unwrap_or_default().to_lowercase();
            // "that shift": the lead was a word of its own.
            let is_word = *lead == "that "
                && !is_in(
                    &first,
                    " i i'm i've we my the they you nobody everybody people ",
                );
            return if is_word { text } else { rest };
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(tag: Tag, note: &str, text: &str, is_whole: bool) {
        let begun = begin(tag, note, None, &["Anna Berg", "Halden"]);
        assert_eq!((begun.text.as_str(), begun.is_whole), (text, is_whole));
    }

    #[test]
    fn a_note_stands_behind_the_starter_that_suits_it() {
        check(
            Tag::Impressed,
            "The night shift runs itself!",
            "I was impressed that the night shift runs itself.",
            true,
        );
        check(
            Tag::Impressed,
            "their wall of customer letters",
            "I was impressed by your wall of customer letters.",
            true,
        );
        check(Tag::Impressed, "clean", "I was impressed by clean.", false);
        check(
            Tag::Need,
            "need one place for all the figures",
            "You are looking for one place for all the figures.",
            true,
        );
        check(
            Tag::Need,
            "they lose 3 days a month since they have two systems",
            "I understood that you lose 3 days a month since you have two systems.",
            true,
        );
        check(
            Tag::Landed,
            "told them how i cut month end at corvo",
            "I told you how I cut month end at corvo.",
            false,
        );
        check(
            Tag::Landed,
            "moved 40 clerks to one system",
            "In my last job I moved 40 clerks to one system.",
            true,
        );
        check(
            Tag::WouldDo,
            "start with the weekly plan",
            "In my first weeks I would start with the weekly plan.",
            true,
        );
        check(
            Tag::WouldDo,
            "sitting with finance for a week",
            "I would begin by sitting with finance for a week.",
            true,
        );
        check(
            Tag::ToAdd,
            "should have said that I speak Polish",
            "I would like to add that I speak Polish.",
            true,
        );
        check(
            Tag::WouldDo,
            "peak season",
            "I would begin with peak season.",
            false,
        );
        check(Tag::Need, "yes", "You are looking for yes.", false);
    }

    #[test]
    fn another_beginning_keeps_what_was_typed() {
        let all = starters(Tag::Impressed, None);
        let text = "I was impressed by how calm it is.";
        assert_eq!(
            restart(text, &all, &all[1]),
            "I was impressed that calm it is."
        );
        assert_eq!(restart("", &all, &all[0]), "I was impressed by ");
        assert_eq!(
            restart("The floor is calm.", &all, &all[1]),
            "I was impressed that the floor is calm."
        );
    }
}
