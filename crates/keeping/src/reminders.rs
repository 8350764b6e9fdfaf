//! What is noted beside the records, so that nothing is told too often.

use super::storage::KeyValueStorage;

/// What was told once, and when the last backup was made.
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

/// The key of what is noted of the last backup.
pub const LAST_BACKUP: &str = "backup";

fn told(name: &str) -> String {
    format!("told/{name}")
}
