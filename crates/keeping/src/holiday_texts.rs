//! The holiday tables in use, kept beside the records so that the first plan has them.

use super::codec::{add_checksum, verify};
use super::storage::{KeyValueStorage, StorageError};

/// What the key of every table begins with.
pub const TABLES: &str = "h/";

/// The texts of holiday tables, by country. They are no records: in no manifest, no backup, no
/// safety copy. One that is gone or damaged is fetched anew.
#[derive(Debug)]
pub struct HolidayTexts<S> {
    storage: S,
}

impl<S: KeyValueStorage> HolidayTexts<S> {
    /// The tables in this storage.
    pub fn new(storage: S) -> Self {
        Self { storage }
    }

    /// The text of a country's table, as it was kept; `None` where there is none or it was damaged.
    #[must_use]
    pub fn get(&self, country: &str) -> Option<String> {
        let value = self.storage.get(&key(country)).ok().flatten()?;
        let (_, text) = verify(&value).ok()?;
        Some(text.to_owned())
    }

    /// Keeps the text of a country's table.
    ///
    /// # Errors
    /// A [`StorageError`]: the table is then fetched again at the next start.
    pub fn set(&mut self, country: &str, text: &str) -> Result<(), StorageError> {
        self.storage.set(&key(country), &add_checksum(0, text))
    }
}

fn key(country: &str) -> String {
    format!("{TABLES}{}", country.to_ascii_lowercase())
}
