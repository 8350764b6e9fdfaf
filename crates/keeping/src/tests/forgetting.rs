//! Forgetting takes out all that is ours.

use crate::storage::{KeyValueStorage, MemoryStorage, StorageError};
use crate::{FORGOTTEN, forget};

/// Writes down what happens to it.
#[derive(Default)]
struct Watched {
    inside: MemoryStorage,
    seen: Vec<String>,
    full: bool,
}

impl KeyValueStorage for Watched {
    fn keys(&self) -> Result<Vec<String>, StorageError> {
        self.inside.keys()
    }

    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.inside.get(key)
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StorageError> {
        if self.full {
            return Err(StorageError::Full);
        }
        self.seen.push(format!("set {key}"));
        self.inside.set(key, value)
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        self.seen.push(format!("remove {key}"));
        self.inside.remove(key)
    }
}

#[test]
fn nothing_stays_and_other_tabs_hear_of_it_first() {
    for full in [false, true] {
        let mut storage = Watched::default();
        for key in [
            "r/a",
            "m/1/a",
            "draft/call",
            "told/stay",
            "q/0/r/b",
            "backup",
        ] {
            storage.inside.set(key, "x").unwrap();
        }
        storage.full = full;
        forget(&mut storage).unwrap();
        assert_eq!(storage.keys(), Ok(Vec::new()));
        if !full {
            assert_eq!(storage.seen.first(), Some(&format!("set {FORGOTTEN}")));
            assert_eq!(storage.seen.last(), Some(&format!("remove {FORGOTTEN}")));
        }
    }
}
