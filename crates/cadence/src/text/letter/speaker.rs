//! "Anna: …", "Anna said …": who said what is noted.

use super::{Input, Noted, Recipient};
use crate::text::sentence::{line, trimmed};

/// What stands between a name and what was said; the first that fits.
const SAID: [&str; 14] = [
    " said that ",
    " said: ",
    " said, ",
    " said ",
    " says that ",
    " says ",
    " told me that ",
    " told me ",
    " mentioned that ",
    " mentioned ",
    " thinks ",
    ": ",
    " - ",
    " – ",
];

/// Who of these said it, and what was said.
pub(super) fn said<'a>(input: &'a Input, note: &Noted) -> (Option<&'a Recipient>, String) {
    let text = line(&note.text);
    let known = note.by.as_ref();
    let by_id = input
        .people
        .iter()
        .find(|person| known.is_some() && person.id.as_ref() == known);
    for person in &input.people {
        if let Some(rest) = after_name(&text, &person.name) {
            return (by_id.or(Some(person)), trimmed(rest).to_owned());
        }
    }
    // "nobody waits (Anna)", "nobody waits - Anna"
    for person in &input.people {
        if let Some(rest) = before_name(&text, &person.name) {
            return (by_id.or(Some(person)), trimmed(rest).to_owned());
        }
    }
    (by_id, text)
}

/// Who of these said what is noted, and the note without that.
#[must_use]
pub fn speaker(people: &[String], note: &str) -> (Option<String>, String) {
    let text = line(note);
    for name in people {
        if let Some(rest) = after_name(&text, name).or_else(|| before_name(&text, name)) {
            return (Some(name.trim().to_owned()), trimmed(rest).to_owned());
        }
    }
    (None, note.trim().to_owned())
}

fn names(name: &str) -> impl Iterator<Item = &str> {
    let whole = name.trim();
    let first = whole.split_whitespace().next().unwrap_or_default();
    let last = whole.split_whitespace().next_back().unwrap_or_default();
    [whole, first, last]
        .into_iter()
        .filter(|part| part.len() > 1)
}

fn after_name<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    names(name).find_map(|name| {
        let rest = head(text, name)?;
        SAID.iter()
            .find_map(|said| head(rest, said).filter(|words| has_words(words)))
    })
}

fn before_name<'t>(text: &'t str, name: &str) -> Option<&'t str> {
    names(name).find_map(|name| {
        let body = text.strip_suffix(')').unwrap_or(text);
        let at = body.len().checked_sub(name.len())?;
        let (rest, tail) = (body.get(..at)?, body.get(at..)?);
        let apart = ["(", "- ", "– ", "— ", "according to "];
        let apart = apart
            .iter()
            .find_map(|between| rest.strip_suffix(between))?;
        (tail.to_lowercase() == name.to_lowercase() && has_words(apart)).then_some(apart)
    })
}

/// What follows `start`, whatever its case.
fn head<'t>(text: &'t str, start: &str) -> Option<&'t str> {
    let head = text.get(..start.len())?;
    (head.to_lowercase() == start.to_lowercase()).then(|| &text[start.len()..])
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}
