//! What is kept beside the records.

use super::storage::{KeyValueStorage, StorageError};

/// Half-filled forms, kept until they are saved or thrown away, and what was told once.
///
/// They are plain text by the name of the form: no record, in no backup.
#[derive(Debug)]
pub struct Drafts<S> {
    storage: S,
}

impl<S: KeyValueStorage> Drafts<S> {
    /// Drafts in this storage.
    pub fn new(storage: S) -> Self {
        Self { storage }
    }

    /// The draft of a form.
    #[must_use]
    pub fn get(&self, form: &str) -> Option<String> {
        self.storage.get(&key(form)).ok().flatten()
    }

    /// Keeps the draft of a form; nothing is kept of an empty one.
    ///
    /// # Errors
    /// A [`StorageError`]: the form on the screen still has it all.
    pub fn set(&mut self, form: &str, text: &str) -> Result<(), StorageError> {
        if text.is_empty() {
            self.storage.remove(&key(form))
        } else {
            self.storage.set(&key(form), text)
        }
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

fn key(form: &str) -> String {
    format!("draft/{form}")
}
