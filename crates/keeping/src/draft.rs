//! Forms that are half filled.

use super::storage::{KeyValueStorage, StorageError};

/// Half-filled forms, kept until they are saved or thrown away.
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
}

fn key(form: &str) -> String {
    format!("draft/{form}")
}
