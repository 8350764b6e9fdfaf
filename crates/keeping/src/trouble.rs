//! What can go wrong with the keeping, said to the person.

use cadence::text;
use chrono::NaiveDate;
use thiserror::Error;

use super::storage::{StorageError, make_room};
use crate::words::trouble as words;

/// What a person has to know about the keeping of what they wrote, and the way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum Trouble {
    /// Nothing is kept, or no longer.
    #[error("{0}")]
    Storage(StorageError),
    /// Records that can't be read.
    #[error("{}", words::Unreadable { records: *.0 }.text())]
    Unreadable(usize),
    /// Records that were gone or damaged and came back.
    #[error("{}", words::Healed { records: *.0 }.text())]
    Healed(usize),
    /// Records that are in memory and could not be written.
    #[error(
        "{}",
        words::Held { records: *.records, advice: make_room(*.openings) }.text()
    )]
    Held {
        /// How many.
        records: usize,
        /// The openings that stand in the storage.
        openings: usize,
    },
    /// Records that had lost their last edits and have them again.
    #[error("{}", words::CaughtUp { records: *.0 }.text())]
    CaughtUp(usize),
    /// Records that are gone, with no copy of them.
    #[error("{}", words::Lost { records: *.0 }.text())]
    Lost(usize),
    /// Records that only a snapshot still has.
    #[error("{}", words::InSnapshot { records: *.0 }.text())]
    InSnapshot(usize),
    /// Everything is gone, from both.
    #[error("{}", words::GONE)]
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
    #[error("{}", words::UNPROVED)]
    Unproved,
    /// The safety copy was gone, and nothing else.
    #[error("{}", words::COPY_REMADE)]
    CopyRemade,
    /// Everything was forgotten but the safety copy.
    #[error("{}", words::COPY_KEPT)]
    CopyKept,
    /// Not everything was forgotten.
    #[error("{}", words::STILL_HERE)]
    StillHere,
    /// A record is older than it was.
    #[error("{}", words::OLDER)]
    Older,
    /// The safety copy can't be used.
    #[error("{}", words::NO_COPY)]
    NoCopy,
    /// There is little room.
    #[error("{}", words::LITTLE_ROOM)]
    LittleRoom,
    /// A private window.
    #[error("{}", words::PRIVATE)]
    Private,
    /// Something kept is dated far in the future.
    #[error("{}", words::CLOCK)]
    Clock,
    /// Safari's rule.
    #[error("{}", words::SEVEN_DAYS)]
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

fn were_here(openings: usize, day: NaiveDate, is_empty: bool) -> String {
    let day = text::day(day);
    match is_empty {
        true => words::WereHereAllGone { openings, day }.text(),
        false => words::WereHereSomeGone { openings, day }.text(),
    }
}
