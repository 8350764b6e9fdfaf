//! The last count: how many openings were here, and when. Kept apart from all that it counts, so
//! that it can be told when everything else is gone.

use chrono::NaiveDate;

use super::codec::{add_checksum, is_example, verify};
use super::records::Records;
use super::storage::KeyValueStorage;
use super::trouble::Trouble;

/// How many openings were here on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastCount {
    /// The day.
    pub day: NaiveDate,
    /// The openings, without those that were deleted.
    pub openings: usize,
    /// The records of openings, with those that were deleted: these never become fewer by what a
    /// person does, short of forgetting everything.
    pub records: usize,
}

impl LastCount {
    /// What is here today; `None` where there never was an opening. The example is none.
    #[must_use]
    pub fn of<S: KeyValueStorage>(all: &Records<S>, day: NaiveDate) -> Option<Self> {
        let own = all.opportunities().values();
        let own = own.filter(|opening| !is_example(&opening.id));
        let (mut openings, mut records) = (0, 0);
        for opening in own {
            records += 1;
            openings += usize::from(opening.details.is_some());
        }
        (records > 0).then_some(Self {
            day,
            openings,
            records,
        })
    }

    /// Reads it; `None` where it is none, or damaged.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let (_, body) = verify(text).ok()?;
        let (day, counts) = body.split_once(' ')?;
        let (openings, records) = counts.split_once(' ')?;
        Some(Self {
            day: day.parse().ok()?,
            openings: openings.parse().ok()?,
            records: records.parse().ok()?,
        })
    }

    /// As it is kept: behind the head of a record, the day and both numbers.
    #[must_use]
    pub fn text(&self) -> String {
        let body = format!("{} {} {}", self.day, self.openings, self.records);
        add_checksum(0, &body)
    }

    /// What to say where only so many records of openings are still known.
    pub(super) fn trouble(self, known: usize) -> Option<Trouble> {
        let Self { day, openings, .. } = self;
        (known < self.records && openings > 0).then_some(Trouble::WereHere {
            openings,
            day,
            is_empty: known == 0,
        })
    }
}

/// Whether what is here now may stand in the place of the last count. Where records are missing it
/// stays, whatever was begun meanwhile, until all are back or the person has read of it.
#[must_use]
pub fn may_replace(last: Option<LastCount>, here: Option<LastCount>, is_read: bool) -> bool {
    let records = |count: Option<LastCount>| count.map_or(0, |count| count.records);
    last != here && (is_read || records(here) >= records(last))
}
