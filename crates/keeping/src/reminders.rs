//! What is noted beside the records, so that nothing is told too often.

use super::storage::KeyValueStorage;

/// What was told once, what tables were said to mean, and when the last backup was made.
///
/// It is about this browser alone: no record, in no backup.
#[derive(Debug)]
pub struct Reminders<S> {
    storage: S,
}

impl<S: KeyValueStorage> Reminders<S> {
    /// The notes in this storage.
    pub fn new(storage: S) -> Self {
        Self { storage }
    }

    /// Whether something that is told only once was told.
    #[must_use]
    pub fn was_told(&self, name: &str) -> bool {
        // Where that can't be known, silence is better than telling it every time.
        !matches!(self.storage.get(&told(name)), Ok(None))
    }

    /// Notes that it was told.
    pub fn note_told(&mut self, name: &str) {
        self.storage.set(&told(name), "1").ok();
    }

    /// What the columns of a table to be taken in were said to mean, by the table's name.
    #[must_use]
    pub fn mapping(&self, name: &str) -> Option<String> {
        self.storage.get(&mapping(name)).ok().flatten()
    }

    /// Notes what they mean.
    pub fn note_mapping(&mut self, name: &str, text: &str) {
        // Not knowing of it leads to the proposal once more.
        self.storage.set(&mapping(name), text).ok();
    }

    /// What was noted of the entries that calendar files had; empty if nothing was.
    #[must_use]
    pub fn calendar(&self) -> String {
        self.storage
            .get(CALENDAR)
            .ok()
            .flatten()
            .unwrap_or_default()
    }

    /// Notes what entries they had.
    pub fn note_calendar(&mut self, text: &str) {
        // Not knowing of them leaves entries in a calendar that no longer hold.
        self.storage.set(CALENDAR, text).ok();
    }

    /// What was noted of the last backup.
    #[must_use]
    pub fn last_backup(&self) -> Option<String> {
        self.storage.get(LAST_BACKUP).ok().flatten()
    }

    /// Notes a backup.
    pub fn note_backup(&mut self, text: &str) {
        // Not knowing of it leads to one backup too many.
        self.storage.set(LAST_BACKUP, text).ok();
    }
}

/// The key of what is noted of calendar files.
const CALENDAR: &str = "calendar";
/// The key of what is noted of the last backup.
pub const LAST_BACKUP: &str = "backup";

fn mapping(name: &str) -> String {
    format!("mapping/{name}")
}

fn told(name: &str) -> String {
    format!("told/{name}")
}
