//! What the safety copy gives back, and what could not be written since.

use std::collections::BTreeSet;

use super::{DecodeError, KeyValueStorage, Quarantined, Record, Records, StorageError, key_of};
use crate::codec::{encode, is_example_key};
use crate::copy::RecordChange;
use crate::reconcile::{Healing, believable};

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
                Ok(()) if !self.held.contains(key) => healed.back += 1,
                // A deletion: nobody misses it.
                Ok(()) => {}
                // The version that is newer here heals by itself.
                Err(StorageError::Outdated) => {}
                Err(_) => {
                    self.hold(key, record);
                    healed.held += usize::from(self.is_found_held(key));
                }
            }
        }
        healed
    }

    /// Brings what was read at the start up to date where the copies seem to know better: what was
    /// saved while they were asked, here or in another tab, is no loss. Whether anything was.
    pub fn update_loaded(&self, loaded: &mut Vec<(String, String)>, healing: &[Healing]) -> bool {
        let mut is_updated = false;
        for Healing { key, .. } in healing {
            let Ok(Some(raw)) = self.storage.get(key) else {
                continue;
            };
            let Some(now) = believable(key, &raw, self.horizon) else {
                continue;
            };
            match loaded.iter_mut().find(|(known, _)| known == key) {
                Some((_, before)) if *before == now => continue,
                Some((_, before)) => *before = now.into_owned(),
                None => loaded.push((key.clone(), now.into_owned())),
            }
            is_updated = true;
        }
        is_updated
    }

    /// Keeps a record in memory that could not be written.
    pub(super) fn hold(&mut self, key: &str, mut record: Record) {
        if let Some(known) = self.known(key) {
            record.merge(&known);
        }
        self.put(record);
        self.held.insert(key.to_owned());
    }

    /// Keeps a deletion in memory that has no room, and hands it to the copies: what it deletes is
    /// in the storage neither.
    pub(super) fn hold_deletion(&mut self, key: &str, record: Record, revision: u32) {
        if !is_example_key(key) {
            let value = encode(&record, revision);
            let key = key.to_owned();
            self.changes.push(RecordChange::Put { key, value });
        }
        self.put(record);
        self.held.insert(key.to_owned());
    }

    /// The records that are in memory and not in the storage, without those that are deleted.
    #[must_use]
    pub fn held(&self) -> usize {
        let found = self.held.iter().filter(|key| self.is_found_held(key));
        found.count()
    }

    fn is_found_held(&self, key: &str) -> bool {
        self.known(key).is_some_and(|record| !record.is_deleted())
    }

    /// The openings that stand in the storage: to delete one of them makes room.
    #[must_use]
    pub fn stored_openings(&self) -> usize {
        let live = self.opportunities.values();
        let live = live.filter(|opening| opening.details.is_some());
        let is_stored = |key: String| self.written.contains_key(&key) && !self.held.contains(&key);
        live.filter(|opening| is_stored(key_of(&opening.id)))
            .count()
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

    /// Every record as a change for the safety copy, for one that is new or fell behind: also what
    /// is only in memory.
    #[must_use]
    pub fn all_changes(&self) -> Vec<RecordChange> {
        let written = self.written.keys().chain(&self.held);
        let own: BTreeSet<&String> = written.filter(|key| !is_example_key(key)).collect();
        let put = |key: &String| {
            let revision = self.written.get(key).map_or(0, |written| written.revision);
            let value = encode(&self.known(key)?, revision);
            let key = key.clone();
            Some(RecordChange::Put { key, value })
        };
        own.into_iter().filter_map(put).collect()
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
