//! What can go wrong with the keeping, said to the person.

use cadence::text;
use chrono::NaiveDate;
use thiserror::Error;

use super::storage::{StorageError, make_room};

/// What a person has to know about the keeping of what they wrote, and the way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Trouble {
    /// Nothing is kept, or no longer.
    #[error("{0}")]
    Storage(StorageError),
    /// Records that can't be read.
    #[error("{}", unreadable(*.0))]
    Unreadable(usize),
    /// Records that were gone or damaged and came back.
    #[error(
        "Some of what this browser kept was damaged or gone. {} from the safety copy.",
        brought(*.0)
    )]
    Healed(usize),
    /// Records that are in memory and could not be written.
    #[error("{}", held(*.records, *.openings))]
    Held {
        /// How many.
        records: usize,
        /// The openings that stand in the storage.
        openings: usize,
    },
    /// Records that had lost their last edits and have them again.
    #[error(
        "This browser was closed before it had finished writing. {} from the safety copy.",
        brought(*.0)
    )]
    CaughtUp(usize),
    /// Records that are gone, with no copy of them.
    #[error(
        "{} in this browser and there is no copy here. If you have a backup file, restore it under \
         Backup: it adds what is missing and changes nothing else.",
        gone(*.0)
    )]
    Lost(usize),
    /// Records that only a snapshot still has.
    #[error("{}", in_snapshot(*.0))]
    InSnapshot(usize),
    /// Everything is gone, from both.
    #[error(
        "This browser no longer has what was kept here, and no copy of it. If you have a backup \
         file, restore it under Backup."
    )]
    Gone,
    /// There were more openings than there are, by a count that outlived them.
    #[error("{}", were_here(*.openings, *.day, *.is_empty))]
    WereHere {
        /// How many.
        openings: usize,
        /// When they were last counted.
        day: NaiveDate,
        /// Not one of them is left.
        is_empty: bool,
    },
    /// Whether all is there can't be known.
    #[error(
        "Part of what this browser kept is gone, and with it what would say whether every record \
         is here. Look through your openings. If you have a backup file, restore it under Backup: \
         it adds what is missing and changes nothing else."
    )]
    Unproved,
    /// The safety copy was gone, and nothing else.
    #[error(
        "The safety copy in this browser was gone, with its snapshots. Nothing you wrote is \
         missing, and the copy is made again."
    )]
    CopyRemade,
    /// Everything was forgotten but the safety copy.
    #[error(
        "What you had forgotten is gone from this page, but the browser has not let it empty the \
         safety copy of it. It is tried again at every start. To be sure now, delete the site data \
         of this page in the browser's settings."
    )]
    CopyKept,
    /// Not everything was forgotten.
    #[error(
        "Some of what you had forgotten is still here: the browser does not let the page remove it. \
         It is tried again at every start, and what you enter from now on stays. To be sure now, \
         delete the site data of this page in the browser's settings."
    )]
    StillHere,
    /// A record is older than it was.
    #[error(
        "This browser gave back an older state than the last one that was saved. If you have a \
         backup file, restore it under Backup: of two versions the later edit wins."
    )]
    Older,
    /// The safety copy can't be used.
    #[error(
        "This browser keeps no safety copy, so what you save is there once: it may be lost if the \
         browser crashes within a minute. Everything works; download a backup now and then."
    )]
    NoCopy,
    /// There is little room.
    #[error(
        "Over half of the room this browser gives is in use. Everything works. Download everything \
         under Backup while there is time."
    )]
    LittleRoom,
    /// A private window.
    #[error(
        "This is a private window, as far as the page can tell: what you enter is gone when it \
         closes. Download it under Backup before, or use an ordinary window."
    )]
    Private,
    /// Something kept is dated far in the future.
    #[error(
        "Something here was saved on a date that is still to come, so this device's clock is off, \
         or was. Check the date: every window is counted from today."
    )]
    Clock,
    /// Safari's rule.
    #[error(
        "Safari deletes what a page keeps after seven days of use without a visit to it. Come by \
         once a week, download a backup, or add Curtain Call to your Home Screen or Dock. An added \
         app starts empty: take your data along with a backup file."
    )]
    SevenDays,
}

impl Trouble {
    /// Whether it is over once it has been read.
    #[must_use]
    pub fn is_news(self) -> bool {
        !matches!(
            self,
            Self::Storage(_) | Self::Unreadable(_) | Self::Held { .. }
        )
    }

    /// Whether it tells of records that are missing: once it has been read, what is here counts.
    #[must_use]
    pub fn is_loss(self) -> bool {
        matches!(
            self,
            Self::Lost(_)
                | Self::InSnapshot(_)
                | Self::Gone
                | Self::WereHere { .. }
                | Self::Unproved
        )
    }

    /// A name under which it is noted that the person was told, for what is told only once.
    #[must_use]
    pub fn once(self) -> Option<&'static str> {
        match self {
            Self::SevenDays => Some("seven-days"),
            Self::Private => Some("private"),
            _ => None,
        }
    }
}

fn unreadable(count: usize) -> String {
    match count {
        1 => "One record could not be read. It is kept as it is, and everything else works."
            .to_owned(),
        n => format!(
            "{n} records could not be read. They are kept as they are, and everything else works."
        ),
    }
}

fn brought(count: usize) -> String {
    match count {
        1 => "One record was brought back".to_owned(),
        n => format!("{n} records were brought back"),
    }
}

fn held(records: usize, openings: usize) -> String {
    let those = match records {
        1 => "One record is on this page, but the browser has not kept it again".to_owned(),
        n => format!("{n} records are on this page, but the browser has not kept them again"),
    };
    format!("{those}: it has too little room. {}", make_room(openings))
}

fn in_snapshot(count: usize) -> String {
    let those = match count {
        1 => "One record is no longer among the others".to_owned(),
        n => format!("{n} records are no longer among the others"),
    };
    format!(
        "{those} in this browser. An earlier snapshot here still has what is missing: see Backup."
    )
}

fn gone(count: usize) -> String {
    match count {
        1 => "One record is no longer".to_owned(),
        n => format!("{n} records are no longer"),
    }
}

fn were_here(openings: usize, day: NaiveDate, is_empty: bool) -> String {
    let day = text::day(day);
    let (those, they, them) = match openings {
        1 => (
            "One opening was".to_owned(),
            "It may also come back by itself",
            "it",
        ),
        n => (
            format!("{n} openings were"),
            "They may also come back by themselves",
            "them",
        ),
    };
    let left = match (is_empty, openings) {
        (true, 1) => "it is not here now",
        (true, _) => "none of them is here now",
        (false, _) => "not all that was here is here now",
    };
    format!(
        "{those} here on {day}; {left}. If you have a backup file, restore it under Backup: it adds \
         what is missing and changes nothing else. {they} with an update of the browser; what you \
         enter until then is kept beside {them}."
    )
}
