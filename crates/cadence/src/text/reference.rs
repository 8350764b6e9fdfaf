//! The words around those who speak for the job hunter (R13).
//!
//! What to write to them is [`super::letter::Kind::BriefReference`] and
//! [`super::letter::Kind::ThankReference`]; [`call`] gives the same to be spoken.

use chrono::NaiveDate;

use super::date::day_in;
use super::letter::{Input, Kind, beat, suggestions};
use super::name::{known, phrase};
use super::number::count;
use super::script::Beat;
use crate::plan::Overused;
use crate::record::Reference;

/// What to say to a reference, in order: to brief or to thank them, as the input's kind says.
#[must_use]
pub fn call(input: &Input) -> Vec<Beat> {
    let hello = match (known(&input.me), input.kind) {
        (Some(me), Kind::BriefReference | Kind::ThankReference) => {
            format!("Hello, this is {me}. ")
        }
        _ => String::new(),
    };
    let parts = suggestions(input).into_iter().enumerate();
    let spoken = parts.map(|(place, (it, words))| {
        // What is a list in a letter reminds the speaker.
        let (words, list) = words.split_once("\n– ").unwrap_or((&words, ""));
        Beat {
            point: beat(it).to_owned(),
            cue: match list {
                "" => String::new(),
                list => format!("mention: {}", list.replace("\n– ", "; ")),
            },
            words: match place {
                0 => format!("{hello}{words}"),
                // The letter asks for the call that this one is.
                _ if it == super::letter::Beat::LookFor => {
                    "Let me tell you what they are looking for.".to_owned()
                }
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
        Some(me) => format!("References for {me}"),
        None => "References".to_owned(),
    };
    let mut blocks = vec![title];
    for it in references {
        let rows = [
            (&it.name, ""),
            (&it.relation, ""),
            (&it.phone, "Telephone: "),
            (&it.email, "E-mail: "),
            (&it.reach, "Best reached: "),
        ];
        let rows = rows.into_iter().filter_map(|(text, label)| {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            (!text.is_empty()).then(|| format!("{label}{text}"))
        });
        let rows: Vec<String> = rows.collect();
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
        Some(day) => format!("Said yes on {}.", day_in(day, today)),
        None => "Ask first: nothing is noted yet about a yes.".to_owned(),
    }
}

/// For whom somebody is named now: "Named for Halden and Corvo." `companies`: of the openings.
#[must_use]
pub fn named(companies: &[&str]) -> String {
    let known: Vec<&str> = companies
        .iter()
        .filter_map(|it| super::name::known(it))
        .collect();
    match (known.as_slice(), companies.len()) {
        (_, 0) => "Not named for any active opening.".to_owned(),
        ([], _) => "Named for an active opening.".to_owned(),
        ([one], _) => format!("Named for {one}."),
        ([all @ .., last], _) => format!("Named for {} and {last}.", all.join(", ")),
    }
}

/// That somebody is named a lot. `name`: theirs.
#[must_use]
pub fn overuse(overused: &Overused, name: &str, today: NaiveDate) -> String {
    let who = phrase(name).unwrap_or_else(|| "This reference".to_owned());
    let openings = u32::try_from(overused.openings).unwrap_or(u32::MAX);
    format!(
        "{who} has been named for {} openings since {}. Tell them what is going on, or name \
         somebody else this time.",
        count(openings),
        day_in(overused.since, today)
    )
}
