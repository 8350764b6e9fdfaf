//! The words around those who speak for the job hunter (R13).
//!
//! What to write to them is [`super::letter::LetterKind::BriefReference`] and
//! [`super::letter::LetterKind::ThankReference`]; [`call`] gives the same to be spoken.

use chrono::NaiveDate;

use super::date::day_in;
use super::letter::{Input, LetterKind, beat, suggestions};
use super::name::{known, phrase};
use super::number::small_number;
use super::script::CallBeat;
use crate::plan::Overused;
use crate::record::Reference;
use crate::words::reference as words;
use crate::words::script::about as about_words;
use crate::words::script::beat as beat_words;

/// What to say to a reference, in order: to brief or to thank them, as the input's kind says.
#[must_use]
pub fn call(input: &Input) -> Vec<CallBeat> {
    let hello = |rest: &str| match (known(&input.me), input.kind) {
        (Some(me), LetterKind::BriefReference | LetterKind::ThankReference) => {
            about_words::HelloMe { me, rest }.text()
        }
        _ => rest.to_owned(),
    };
    let parts = suggestions(input).into_iter().enumerate();
    let spoken = parts.map(|(place, (part, words))| {
        // What is a list in a letter reminds the speaker.
        let (words, list) = words.split_once("\n– ").unwrap_or((&words, ""));
        CallBeat {
            point: beat(part).to_owned(),
            cue: match list {
                "" => String::new(),
                list => beat_words::Mention {
                    note: list.replace("\n– ", beat_words::MENTION_NEXT),
                }
                .text(),
            },
            words: match place {
                0 => hello(words),
                // The letter asks for the call that this one is.
                _ if part == super::letter::Beat::LookFor => words::LOOK_FOR.to_owned(),
                _ => words.to_owned(),
            },
        }
    });
    spoken.collect()
}

/// A sheet to hand over: a block a reference, of what is known of each. What they could mention is
/// between them and the job hunter, and is not on it.
#[must_use]
pub fn sheet(me: &str, references: &[&Reference]) -> String {
    let title = match phrase(me) {
        Some(me) => words::SheetMe { me }.text(),
        None => words::SHEET.to_owned(),
    };
    let mut blocks = vec![title];
    for reference in references {
        let typed = |text: &str| {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            (!text.is_empty()).then_some(text)
        };
        let rows = [
            typed(&reference.name),
            typed(&reference.relation),
            typed(&reference.phone).map(|phone| words::SheetPhone { phone }.text()),
            typed(&reference.email).map(|email| words::SheetEmail { email }.text()),
            typed(&reference.reach).map(|reach| words::SheetReach { reach }.text()),
        ];
        let rows: Vec<String> = rows.into_iter().flatten().collect();
        if !rows.is_empty() {
            blocks.push(rows.join("\n"));
        }
    }
    blocks.join("\n\n")
}

/// Whether they agreed to be named: "Said yes on Friday 6 March."
#[must_use]
pub fn permission(reference: &Reference, today: NaiveDate) -> String {
    match reference.permission {
        Some(day) => words::Permission {
            day: day_in(day, today),
        }
        .text(),
        None => words::PERMISSION_ASK.to_owned(),
    }
}

/// For whom somebody is named now: "Named for Halden and Corvo." `companies`: of the openings.
#[must_use]
pub fn named(companies: &[&str]) -> String {
    let known: Vec<&str> = companies
        .iter()
        .filter_map(|company| super::name::known(company))
        .collect();
    match (known.as_slice(), companies.len()) {
        (_, 0) => words::NAMED_NONE.to_owned(),
        ([], _) => words::NAMED_UNKNOWN.to_owned(),
        ([company], _) => words::Named { company }.text(),
        ([all @ .., last], _) => words::NamedSeveral {
            companies: all.join(words::NAMED_NEXT),
            last,
        }
        .text(),
    }
}

/// That somebody is named a lot. `name`: theirs.
#[must_use]
pub fn overuse(overused: &Overused, name: &str, today: NaiveDate) -> String {
    let count = small_number(overused.openings);
    let day = day_in(overused.since, today);
    match phrase(name) {
        Some(person) => words::Overused { person, count, day }.text(),
        None => words::OverusedUnnamed { count, day }.text(),
    }
}
