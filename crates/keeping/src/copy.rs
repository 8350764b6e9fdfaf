//! The safety copy: what an implementation has to give.

use thiserror::Error;

use super::codec::{RECORDS, is_example_key};

/// A change that the safety copy has to take in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordChange {
    /// A record as it was written: key and value.
    Put {
        /// Its key, below the prefix.
        key: String,
        /// Its value.
        value: String,
    },
    /// A record that was taken out for good.
    Erase(String),
}

impl RecordChange {
    /// The key of what is changed, below the prefix.
    #[must_use]
    pub fn key(&self) -> &str {
        match self {
            Self::Put { key, .. } | Self::Erase(key) => key,
        }
    }
}

/// A copy did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum CopyError {
    /// It has not answered in time. What it was asked may still be done later.
    #[error("the safety copy has not answered in time")]
    Late,
    /// This browser, or this window of it, has no such place.
    #[error("there is no place for it in this browser")]
    Absent,
    /// The browser refused, with an error of this name.
    #[error("the browser refused the safety copy ({0})")]
    Refused(String),
}

/// A second place for every record.
///
/// It heals the storage and is never the source while that is whole.
#[expect(
    async_fn_in_trait,
    reason = "a browser has one thread: nothing is sent"
)]
pub trait RecordCopy {
    /// Every record and draft: key and value as last written.
    ///
    /// # Errors
    /// A [`CopyError`] where there is no copy to be had.
    async fn rows(&self) -> Result<Vec<(String, String)>, CopyError>;

    /// Takes in changes, made at `at` milliseconds since 1970. A row is replaced by what
    /// [`crate::merged_row()`] makes of it.
    ///
    /// # Errors
    /// A [`CopyError`]: not all of them were taken in, and of each record it has the old or the new.
    async fn apply(&self, changes: &[RecordChange], at: i64) -> Result<(), CopyError>;

    /// Takes everything out but these records.
    ///
    /// # Errors
    /// A [`CopyError`]: it may all still be there.
    async fn clear(&self, but: &[(String, String)]) -> Result<(), CopyError>;
}

/// The copy that is on the disk before "saved" is said.
///
/// Its changes are taken in all or none; each change of a record goes into its journal too. What
/// clears it takes journal and snapshots along, at once.
#[expect(
    async_fn_in_trait,
    reason = "a browser has one thread: nothing is sent"
)]
pub trait SafetyCopy: RecordCopy {
    /// The names of the snapshots.
    ///
    /// # Errors
    /// A [`CopyError`].
    async fn snapshots(&self) -> Result<Vec<String>, CopyError>;

    /// The text of a snapshot; `None` where it is gone by now.
    ///
    /// # Errors
    /// A [`CopyError`].
    async fn snapshot(&self, name: &str) -> Result<Option<String>, CopyError>;

    /// Puts a snapshot there and takes others away, at once.
    ///
    /// # Errors
    /// A [`CopyError`]: it is as it was.
    async fn add_snapshot(&self, name: &str, text: &str, gone: &[String]) -> Result<(), CopyError>;
}

/// Whether a key is for the safety copy: a record that is a person's.
#[must_use]
pub fn is_copied(key: &str) -> bool {
    key.starts_with(RECORDS) && !is_example_key(key)
}
