//! What taking a file in would do, in sentences.

use cadence::text;
use chrono::Timelike;

use super::progress::Progress;
use super::{ClockTime, Found, Invited, Whose};

/// What a row of a dry run would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Standing {
    /// It is new.
    New,
    /// It is here already.
    Here,
    /// It stands in the file twice.
    Twice,
    /// It changes what is here.
    Changes,
}

/// "12 new, 3 already here, 1 skipped."
#[must_use]
pub fn counts(standings: impl Iterator<Item = Standing>, skipped: usize) -> String {
    let (mut new, mut here, mut twice, mut changes) = (0, 0, 0, 0);
    for standing in standings {
        match standing {
            Standing::New => new += 1,
            Standing::Here => here += 1,
            Standing::Twice => twice += 1,
            Standing::Changes => changes += 1,
        }
    }
    let parts = [
        (new, "new"),
        (changes, "changed"),
        (here, "already here"),
        (twice, "in it twice"),
        (skipped, "skipped"),
    ];
    let said = parts
        .into_iter()
        .enumerate()
        .filter(|(place, (count, _))| *place == 0 || *count > 0);
    let said: Vec<String> = said
        .map(|(_, (count, what))| format!("{count} {what}"))
        .collect();
    format!("{}.", said.join(", "))
}

/// What of a count there is: "1 opening", "3 openings".
#[must_use]
pub fn count(number: usize, one: &str, many: &str) -> String {
    match number {
        1 => format!("1 {one}"),
        number => format!("{number} {many}"),
    }
}

/// "12 openings, 3 people and 1 interview"; empty where there is none of them.
#[must_use]
pub fn sum(openings: usize, people: usize, interviews: usize) -> String {
    let parts = [
        (openings, "opening", "openings"),
        (people, "person", "people"),
        (interviews, "interview", "interviews"),
    ];
    let mut said: Vec<String> = parts
        .into_iter()
        .filter(|(number, ..)| *number > 0)
        .map(|(number, one, many)| count(number, one, many))
        .collect();
    let last = said.pop();
    match (said.is_empty(), last) {
        (_, None) => String::new(),
        (true, Some(last)) => last,
        (false, Some(last)) => format!("{} and {last}", said.join(", ")),
    }
}

/// What is proposed for an opening of a table, beside what it is.
#[must_use]
pub fn proposal(found: &Found, standing: Standing) -> String {
    match standing {
        Standing::Here => return "Already here. Tick it to have it twice.".to_owned(),
        Standing::Twice => return "In this file twice. Tick it to have it twice.".to_owned(),
        Standing::New | Standing::Changes => {}
    }
    // Only an application of a day stands apart from the openings that have begun.
    let waits = match found.applied {
        Some(_) => "waits quietly as applied",
        None => "waits quietly among the openings, as no day of applying is named",
    };
    let word = &found.stage_word;
    match found.stage {
        Progress::Saved => "Saved, and not applied for yet.".to_owned(),
        Progress::PutAway => format!(
            "“{word}”: put away in your list, and left out. Ticked, it comes in open, with the word in its notes."
        ),
        Progress::Over(_) => format!("“{word}”: left out. Ticked, it comes in closed."),
        Progress::Interview if found.interview.is_none() => format!(
            "“{word}”: name the day, and it comes in with that interview. Without one it {waits}."
        ),
        Progress::Offer => format!(
            "“{word}”: it comes in with the word in its notes. Log the offer once it is here."
        ),
        _ if found.interview.is_some() => {
            "A day of an interview stands in it: say yes to it, and it comes in with that interview."
                .to_owned()
        }
        Progress::Unsaid if !word.is_empty() => {
            format!("“{word}” stays in its notes. It {waits}.")
        }
        _ => format!("It {waits}."),
    }
}

/// What an invitation would do to an interview that is here.
#[must_use]
pub fn invitation(
    known: Option<&Invited>,
    sequence: u32,
    is_cancelled: bool,
) -> (Standing, &'static str) {
    match (known, is_cancelled) {
        (Some(known), _) if sequence < known.sequence => {
            (Standing::Here, "An older version: what is here is newer.")
        }
        (Some(known), true) if !known.is_called_off => {
            (Standing::Changes, "They call this interview off.")
        }
        (Some(_), true) => (Standing::Here, "It is called off here already."),
        (None, true) => (Standing::Here, "It is called off, and was not here."),
        (Some(known), false) if sequence == known.sequence => (Standing::Here, "Already here."),
        (Some(known), false) if known.is_called_off => (
            Standing::Changes,
            "It was called off, and is arranged anew.",
        ),
        (Some(_), false) => (Standing::Changes, "It moves the interview that is here."),
        (None, false) => (Standing::New, "A new interview."),
    }
}

/// By whose clocks the time of an interview is told, where that may not be the person's own.
#[must_use]
pub fn clocks(at: &ClockTime) -> String {
    let (Some(time), whose) = (at.time, &at.whose) else {
        return String::new();
    };
    match whose {
        Whose::Theirs => String::new(),
        Whose::Own => "The time is by your clock.".to_owned(),
        Whose::Zone(_, own) if *own == at.date.and_time(time) => String::new(),
        Whose::Zone(zone, own) => {
            let day = match own.date() == at.date {
                true => String::new(),
                false => format!("{} at ", text::day(own.date())),
            };
            format!(
                "By the clocks in {}. By yours it is {day}{:02}:{:02}.",
                zone.replace('_', " "),
                own.hour(),
                own.minute()
            )
        }
    }
}

/// What a person of a file would become.
#[must_use]
pub fn person(standing: Standing, has_home: bool, has_company: bool) -> &'static str {
    match (standing, has_home, has_company) {
        (Standing::Here, ..) => "Already here.",
        (Standing::Twice, ..) => "In this file twice.",
        (Standing::Changes, ..) => "Adds to what is known of them.",
        (Standing::New, true, _) => "Goes to the opening at their company.",
        (Standing::New, false, false) => "No company stands with them: choose the opening.",
        (Standing::New, false, true) => "There is no opening at their company: choose one.",
    }
}
