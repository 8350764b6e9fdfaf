//! What taking a file in would do, in sentences.

use cadence::text;

use super::progress::Progress;
use super::{ClockTime, FoundOpening, Invited, Whose};
use crate::words::import::told as words;
use crate::words::list as list_words;

/// What a row of a dry run would do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum RowStanding {
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
pub fn counts(standings: impl Iterator<Item = RowStanding>, skipped: usize) -> String {
    let (mut new, mut here, mut twice, mut changes) = (0, 0, 0, 0);
    for standing in standings {
        match standing {
            RowStanding::New => new += 1,
            RowStanding::Here => here += 1,
            RowStanding::Twice => twice += 1,
            RowStanding::Changes => changes += 1,
        }
    }
    let parts = [
        (new, words::CountNew { count: new }.text()),
        (changes, words::CountChanged { count: changes }.text()),
        (here, words::CountHere { count: here }.text()),
        (twice, words::CountTwice { count: twice }.text()),
        (skipped, words::CountSkipped { count: skipped }.text()),
    ];
    let said = parts
        .into_iter()
        .enumerate()
        .filter(|(place, (count, _))| *place == 0 || *count > 0);
    let said: Vec<String> = said.map(|(_, (_, said))| said).collect();
    let counts = said.join(list_words::COMMA);
    words::Counts { counts }.text()
}

/// "12 openings, 3 people and 1 interview"; empty where there is none of them.
#[must_use]
pub fn sum(openings: usize, people: usize, interviews: usize) -> String {
    let parts = [
        (openings, words::Openings { count: openings }.text()),
        (people, words::People { count: people }.text()),
        (interviews, words::Interviews { count: interviews }.text()),
    ];
    let mut said: Vec<String> = parts
        .into_iter()
        .filter(|(number, _)| *number > 0)
        .map(|(_, said)| said)
        .collect();
    let last = said.pop();
    match (said.is_empty(), last) {
        (_, None) => String::new(),
        (true, Some(last)) => last,
        (false, Some(last)) => list_words::And {
            before: said.join(list_words::COMMA),
            last,
        }
        .text(),
    }
}

/// What is proposed for an opening of a table, beside what it is.
#[must_use]
pub fn proposal(found: &FoundOpening, standing: RowStanding) -> String {
    match standing {
        RowStanding::Here => return words::OPENING_HERE.to_owned(),
        RowStanding::Twice => return words::OPENING_TWICE.to_owned(),
        RowStanding::New | RowStanding::Changes => {}
    }
    // Only an application of a day stands apart from the openings that have begun.
    let waits = match found.applied {
        Some(_) => words::OPENING_WAITS_APPLIED,
        None => words::OPENING_WAITS_NO_DAY,
    };
    let word = &found.stage_word;
    match found.stage {
        Progress::Saved => words::OPENING_SAVED.to_owned(),
        Progress::PutAway => words::OpeningPutAway { word }.text(),
        Progress::Over(_) => words::OpeningOver { word }.text(),
        Progress::Interview if found.interview.is_none() => match found.applied {
            Some(_) => words::OpeningInterviewApplied { word }.text(),
            None => words::OpeningInterviewNoDay { word }.text(),
        },
        Progress::Offer => words::OpeningOffer { word }.text(),
        _ if found.interview.is_some() => words::OPENING_HAS_INTERVIEW.to_owned(),
        Progress::Unsaid if !word.is_empty() => words::OpeningUnsaid { word, waits }.text(),
        _ => waits.to_owned(),
    }
}

/// What an invitation would do to an interview that is here.
#[must_use]
pub fn invitation(
    known: Option<&Invited>,
    sequence: u32,
    is_cancelled: bool,
) -> (RowStanding, &'static str) {
    match (known, is_cancelled) {
        (Some(known), _) if sequence < known.sequence => {
            (RowStanding::Here, words::INVITATION_OLDER)
        }
        (Some(known), true) if !known.is_called_off => {
            (RowStanding::Changes, words::INVITATION_CALLS_OFF)
        }
        (Some(_), true) => (RowStanding::Here, words::INVITATION_OFF_ALREADY),
        (None, true) => (RowStanding::Here, words::INVITATION_OFF_UNKNOWN),
        (Some(known), false) if sequence == known.sequence => {
            (RowStanding::Here, words::INVITATION_HERE)
        }
        (Some(known), false) if known.is_called_off => {
            (RowStanding::Changes, words::INVITATION_ANEW)
        }
        (Some(_), false) => (RowStanding::Changes, words::INVITATION_MOVES),
        (None, false) => (RowStanding::New, words::INVITATION_NEW),
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
        Whose::Own => words::CLOCKS_OWN.to_owned(),
        Whose::Zone(_, own) if *own == at.date.and_time(time) => String::new(),
        Whose::Zone(zone, own) => {
            let zone = zone.replace('_', " ");
            let time = own.format("%H:%M");
            match own.date() == at.date {
                true => words::ClocksZone { zone, time }.text(),
                false => words::ClocksZoneOtherDay {
                    zone,
                    day: text::day(own.date()),
                    time,
                }
                .text(),
            }
        }
    }
}

/// What a person of a file would become.
#[must_use]
pub fn person(standing: RowStanding, has_home: bool, has_company: bool) -> &'static str {
    match (standing, has_home, has_company) {
        (RowStanding::Here, ..) => words::PERSON_HERE,
        (RowStanding::Twice, ..) => words::PERSON_TWICE,
        (RowStanding::Changes, ..) => words::PERSON_CHANGES,
        (RowStanding::New, true, _) => words::PERSON_HOME,
        (RowStanding::New, false, false) => words::PERSON_NO_COMPANY,
        (RowStanding::New, false, true) => words::PERSON_NO_OPENING,
    }
}
