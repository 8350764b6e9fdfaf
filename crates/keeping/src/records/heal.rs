//! What the safety copy gives back.

use super::{DecodeError, KeyValueStorage, Quarantined, Records, StorageError, decode_at};
use crate::codec::{encode, is_example_key};
use crate::copy::RecordChange;
use crate::reconcile::Healing;

impl<S: KeyValueStorage> Records<S> {
    /// Takes in what the safety copy knows better, merged with what is here: nothing that was
    /// written since the comparison is undone by it.
    ///
    /// # Errors
    /// A [`StorageError`]. What was healed until then is whole; the next start goes on.
    pub fn heal(&mut self, healing: &[Healing]) -> Result<(), StorageError> {
        for Healing { key, value, .. } in healing {
            // Only readable values are ever proposed.
            if let Ok((record, revision)) = decode_at(key, value) {
                self.keep(record, revision)?;
            }
        }
        Ok(())
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
        let is_lost =
            |bad: &&Quarantined| !bad.is_replaced() && !matches!(bad.why, DecodeError::Newer(_));
        self.quarantine.iter().filter(is_lost).count()
    }
}
