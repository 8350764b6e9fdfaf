//! What a letter's lines may draw on.

use chrono::Datelike;

use super::fill::Slots;
use super::{Input, Register};
use crate::text::date::{day, day_in, weekday};
use crate::text::name::is_spoken;
use crate::text::sentence::{capital_name, line, trimmed};
use crate::words::letter as words;

/// Endings of a role that the lines themselves have.
const SAID_ANYWAY: [&str; 4] = [" position", " role", " job", " post"];
/// Days for which the weekday alone names an interview.
const THIS_WEEK: i64 = 5;
/// The slots that are the same for all the letter.
pub(super) fn slots(input: &Input) -> Slots {
    let mut slots = Slots::default();
    slots.set("company", with_article(company(&input.company)));
    let role = role(&input.role);
    slots.set("job", capital_start(&role));
    if is_spoken(&role) {
        slots.set("role", role);
    }
    let as_written = |date| match input.today {
        Some(today) => day_in(date, today),
        None => day(date),
    };
    let interview = input.interview.map(|date| match input.today {
        Some(today)
            if input.register != Register::Formal
                && (0..=THIS_WEEK).contains(&(today - date).num_days()) =>
        {
            weekday(date.weekday()).to_owned()
        }
        _ => as_written(date),
    });
    slots.set("date", interview.unwrap_or_default());
    slots.set("day", input.day.map(as_written).unwrap_or_default());
    let achievements = input
        .achievements
        .iter()
        .map(|achievement| trimmed(&line(achievement)).to_owned());
    let achievements: Vec<String> = achievements
        .filter(|achievement| has_words(achievement))
        .map(|achievement| format!("\n– {achievement}"))
        .collect();
    slots.set("achievements", achievements.concat());
    if input.may_call {
        slots.allow("call");
    }
    slots
}

/// A name on one line.
pub(super) fn name(text: &str) -> String {
    let line = line(text);
    let name = line.trim_matches(|mark: char| mark == ' ' || ",;:?".contains(mark));
    if has_words(name) {
        name.to_owned()
    } else {
        String::new()
    }
}

/// The employer, with its capitals.
pub(super) fn company(text: &str) -> String {
    let name = name(text);
    match name.chars().any(char::is_uppercase) {
        true => name,
        false => capital_name(&name),
    }
}

/// "the Institute for Marine Ecology", "Halden": an article where the name is made of words that
/// take one.
pub(super) fn with_article(company: String) -> String {
    let words: Vec<&str> = company.split(' ').collect();
    let first = words.first().copied().unwrap_or_default();
    let last = words.last().copied().unwrap_or_default();
    let has_own = first.eq_ignore_ascii_case("the");
    let is_made = words.len() > 1
        && (HEADS.contains(&first) && words.iter().any(|word| ["of", "for"].contains(word)));
    let is_house = words.len() > 1 && (first == "Royal" || HOUSES.contains(&last));
    if !has_own && (is_made || is_house) {
        words::CompanyWithArticle { company }.text()
    } else {
        company
    }
}

/// Names that begin with these, and go on with "of" or "for", take an article.
const HEADS: [&str; 22] = [
    "Academy",
    "Agency",
    "Association",
    "Bank",
    "Bureau",
    "Centre",
    "Center",
    "Church",
    "City",
    "Council",
    "Department",
    "Faculty",
    "Federation",
    "Foundation",
    "Institute",
    "Ministry",
    "Museum",
    "National",
    "Office",
    "Port",
    "Society",
    "University",
];
/// Names that end with these take one as well.
const HOUSES: [&str; 14] = [
    "Association",
    "Authority",
    "Clinic",
    "Federation",
    "Foundation",
    "Infirmary",
    "Institute",
    "Ministry",
    "Museum",
    "Observatory",
    "Opera",
    "Orchestra",
    "Society",
    "Union",
];

fn role(text: &str) -> String {
    let whole = name(text);
    let mut role = whole.as_str();
    for article in ["the ", "The ", "a ", "an "] {
        role = role.strip_prefix(article).unwrap_or(role);
    }
    for end in SAID_ANYWAY {
        role = role.strip_suffix(end).unwrap_or(role);
    }
    role.trim().trim_end_matches('.').to_owned()
}

pub(super) fn capital_start(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}
