//! What the safety copy gives back.

use super::{DecodeError, RECORDS, Record, Records, Storage, StorageError, decode_at};
use crate::store::codec::encode;
use crate::store::copy::Change;
use crate::store::is_example;
use crate::store::reconcile::Heal;

impl<S: Storage> Records<S> {
    /// Takes in what the safety copy knows better, merged with what is here: nothing that was
    /// written since the comparison is undone by it.
    ///
    /// # Errors
    /// A [`StorageError`]. What was healed until then is whole; the next start goes on.
    pub fn heal(&mut self, healing: &[Heal]) -> Result<(), StorageError> {
        for it in healing {
            // Only readable values are ever proposed.
            if let Ok((record, revision)) = decode_at(&it.key, &it.value) {
                self.keep(record, revision)?;
            }
        }
        Ok(())
    }

    /// Every record as a change for the safety copy: for one that is new or fell behind.
    #[must_use]
    pub fn all_changes(&self) -> Vec<Change> {
        let own = self.standing.iter().filter(|(key, _)| {
            let id = cadence::record::Id::from(key.trim_start_matches(RECORDS));
            !is_example(&id)
        });
        own.filter_map(|(key, it)| {
            let record: Record = self.known(key)?;
            let value = encode(&record, it.revision);
            let key = key.clone();
            Some(Change::Put { key, value })
        })
        .collect()
    }

    /// How many records can't be read and have nothing in their place.
    #[must_use]
    pub fn unreadable(&self) -> usize {
        let newer = |it: &DecodeError| matches!(it, DecodeError::Newer(_));
        let bad = self.quarantine.iter();
        bad.filter(|it| !it.is_replaced() && !newer(&it.why))
            .count()
    }
}
