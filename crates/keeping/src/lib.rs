//! What is kept, and how nothing of it is lost.
//!
//! Everything here works over two traits that a browser, or a test, implements: a
//! [`KeyValueStorage`] that holds one key a record, and a [`SafetyCopy`] beside it that is on the
//! disk before "saved" is said. The crate names no browser and reads no clock.
//!
//! - [`Records`]: all records in memory and in the storage; saving, and what other tabs wrote;
//! - [`SpareCopy`]: every record a third time, in files, where another engine of the browser keeps it;
//! - [`LastCount`]: how many openings were here, apart from all that it counts;
//! - [`Replicator`]: hands every change on to a copy, within a time limit;
//! - [`reconcile()`]: what has to be done when the storage and its copies are compared;
//! - [`forget`]: everything gone for good;
//! - [`Rescued`]: records out of what the rescue page saves, and out of snapshots;
//! - [`Drafts`]: half-filled forms, in the storage and soon after in the copy;
//! - [`HolidayTexts`]: the holiday tables in use, there with the first plan;
//! - [`Reminders`]: what was told once, and the last backup;
//! - [`Trouble`]: what a person has to know of all this, in words.
//!
//! `docs/data-format.md` describes every field, `docs/reliability.md` every promise.

mod codec;
mod copy;
mod draft;
mod forgetting;
mod holiday_texts;
mod last_count;
mod manifest;
mod merged_row;
mod reconcile;
mod records;
mod reminders;
mod replicator;
mod rescued;
mod snapshot;
mod spare;
mod storage;
#[cfg(test)]
mod tests;
mod trouble;
mod witness;
mod words;

pub use codec::{DecodeError, SETTINGS, is_example};
pub use copy::{CopyError, RecordChange, RecordCopy, SafetyCopy};
pub use draft::{DRAFTS, Drafts};
pub use forgetting::{
    FORGOTTEN, Forgetting, NotForgotten, finish_forgetting, forget, resume_forgetting,
};
pub use holiday_texts::HolidayTexts;
pub use last_count::{LastCount, may_replace};
pub use manifest::Verdict;
pub use merged_row::merged_row;
pub use reconcile::{Defect, Healing, Reconciliation, reconcile};
pub use records::{Healed, Quarantined, Received, Records};
pub use reminders::{LAST_BACKUP, Reminders};
pub use replicator::{Replicator, Timer, within};
pub use rescued::{EarlierState, Rescued, unread_text};
pub use snapshot::{Snapshot, SnapshotKind};
pub use spare::{SpareCopy, TextFiles, lacking, unite};
pub use storage::{KeyValueStorage, MemoryStorage, StorageError, StorageUse, make_room};
pub use trouble::Trouble;
pub use witness::{Witnesses, witnessed};
