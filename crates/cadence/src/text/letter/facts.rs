//! What a letter's lines may draw on.

use super::Input;
use super::fill::Slots;
use super::fragment::{line, trimmed};
use crate::text::date::{day, day_in};

/// Endings of a role that the lines themselves have.
const SAID_ANYWAY: [&str; 4] = [" position", " role", " job", " post"];

/// The slots that are the same for all the letter.
pub(super) fn slots(input: &Input) -> Slots {
    let mut slots = Slots::default();
    slots.set("company", name(&input.company));
    slots.set("role", role(&input.role));
    let as_written = |date| match input.today {
        Some(today) => day_in(date, today),
        None => day(date),
    };
    slots.set("date", input.interview.map(as_written).unwrap_or_default());
    slots.set("day", input.day.map(as_written).unwrap_or_default());
    let achievements = input
        .achievements
        .iter()
        .map(|it| trimmed(&line(it)).to_owned());
    let achievements: Vec<String> = achievements.filter(|it| has_words(it)).collect();
    slots.set("achievements", achievements.join("; "));
    if input.may_call {
        slots.allow("call");
    }
    slots
}

/// A name on one line.
pub(super) fn name(text: &str) -> String {
    let line = line(text);
    let name = line.trim_matches(|it: char| it == ' ' || ",;:?".contains(it));
    if has_words(name) {
        name.to_owned()
    } else {
        String::new()
    }
}

fn role(text: &str) -> String {
    let whole = name(text);
    let mut role = whole.as_str();
    for article in ["the ", "The "] {
        role = role.strip_prefix(article).unwrap_or(role);
    }
    for end in SAID_ANYWAY {
        role = role.strip_suffix(end).unwrap_or(role);
    }
    role.trim().trim_end_matches('.').to_owned()
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}
