//! What the safety copy gives back, and what could not be written since.

use super::{DecodeError, KeyValueStorage, Quarantined, Record, Records, StorageError};
use crate::codec::{encode, is_example_key};
use crate::copy::RecordChange;
use crate::reconcile::Healing;

/// What came of a healing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Healed {
    /// The records that are in the storage again.
    pub back: usize,
    /// The records that are only in memory: the browser did not take them.
    pub held: usize,
}

impl<S: KeyValueStorage> Records<S> {
    /// Takes in what the safety copy knows better, merged with what is here: nothing that was
    /// written since the comparison is undone by it. What the browser does not take is in memory
    /// all the same, and written as soon as it does: [`Records::write_held`].
    pub fn heal(&mut self, healing: &[Healing]) -> Healed {
        let mut healed = Healed::default();
        for Healing { key, value, .. } in healing {
            // Only readable values are ever proposed.
            let Ok((record, revision)) = self.decode(key, value) else {
                continue;
            };
            match self.keep(record.clone(), revision) {
                Ok(()) => healed.back += 1,
                // The version that is newer here heals by itself.
                Err(StorageError::Outdated) => {}
                Err(_) => {
                    self.hold(key, record);
                    healed.held += 1;
                }
            }
        }
        healed
    }

    /// Keeps a record in memory that could not be written.
    pub(super) fn hold(&mut self, key: &str, mut record: Record) {
        if let Some(known) = self.known(key) {
            record.merge(&known);
        }
        self.put(record);
        self.held.insert(key.to_owned());
    }

    /// The records that are in memory and not in the storage.
    #[must_use]
    pub fn held(&self) -> usize {
        self.held.len()
    }

    /// Writes what could not be written until now, as far as there is room; how many came back.
    pub fn write_held(&mut self) -> usize {
        let before = self.held.len();
        for key in self.held.clone() {
            if let Some(record) = self.known(&key) {
                // It stays held; whatever was entered meanwhile has its own answer.
                self.keep(record, 0).ok();
            }
        }
        before - self.held.len()
    }

    /// Writes the records whose stamps were brought down when they were read: whoever reads them
    /// next has no more to mend. Nothing is lost where the browser refuses.
    pub fn write_mended(&mut self) {
        for key in std::mem::take(&mut self.mended) {
            if let Some(record) = self.known(&key) {
                self.write(&key, &record, 0).ok();
            }
        }
    }

    /// Every record as a change for the safety copy: for one that is new or fell behind.
    #[must_use]
    pub fn all_changes(&self) -> Vec<RecordChange> {
        let own = self.written.iter().filter(|(key, _)| !is_example_key(key));
        own.filter_map(|(key, written)| {
            let value = encode(&self.known(key)?, written.revision);
            let key = key.clone();
            Some(RecordChange::Put { key, value })
        })
        .collect()
    }

    /// How many records can't be read and have nothing in their place.
    #[must_use]
    pub fn unreadable(&self) -> usize {
        let is_lost = |bad: &&Quarantined| {
            let is_here = bad.is_replaced() || self.held.contains(&bad.key);
            !is_here && !matches!(bad.why, DecodeError::Newer(_))
        };
        self.quarantine.iter().filter(is_lost).count()
    }
}
