//! Writing: first what stands is taken in, then the record is written, then the manifest.

use cadence::record::{Id, Opportunity, Settings};

use super::{
    ASIDE, DecodeError, KeyValueStorage, Quarantined, Record, RecordChange, Records, StorageError,
    StorageUse, Written, decode_at, key_of, units,
};
use crate::codec::{CRC32, encode, is_example_key};

impl<S: KeyValueStorage> Records<S> {
    /// Keeps an opportunity: takes in what stands in the storage, writes, and only then changes
    /// what is in memory.
    ///
    /// # Errors
    /// A [`StorageError`]: the old value stands, here and there.
    pub fn save(&mut self, opportunity: &Opportunity) -> Result<(), StorageError> {
        let is_new = !self.opportunities.contains_key(&opportunity.id);
        if is_new && self.storage_use() == StorageUse::NearlyFull {
            return Err(StorageError::NearlyFull);
        }
        self.keep(Record::Opportunity(opportunity.clone()), 0)
    }

    /// Keeps the settings.
    ///
    /// # Errors
    /// A [`StorageError`]: the old value stands.
    pub fn save_settings(&mut self, settings: &Settings) -> Result<(), StorageError> {
        self.keep(Record::Settings(settings.clone()), 0)
    }

    /// Merges a record with all that is known of it and writes it, as a revision above `above`.
    pub(super) fn keep(&mut self, mut merged: Record, above: u32) -> Result<(), StorageError> {
        let key = key_of(&Id::from(merged.id()));
        if let Some(stored) = self.stored(&key)? {
            merged.merge(&stored);
        }
        if let Some(known) = self.known(&key) {
            merged.merge(&known);
        }
        self.write(&key, &merged, above)?;
        self.put(merged);
        Ok(())
    }

    /// Takes an opportunity out for good, with its record. Only for what is no person's data: the
    /// example, and what a refused restore left.
    ///
    /// # Errors
    /// A [`StorageError`]: it is still there.
    pub fn erase(&mut self, id: &Id) -> Result<(), StorageError> {
        if self.outdated {
            return Err(StorageError::Outdated);
        }
        let key = key_of(id);
        let before = self.written.get(&key).copied();
        // The manifest goes first: a record too many is no loss, one too few looks like one.
        self.note(&key, None);
        if !is_example_key(&key) {
            self.write_manifest();
        }
        let removed = self.storage.remove(&key);
        let is_gone = !matches!(self.storage.get(&key), Ok(Some(_)));
        if let Err(why) = removed.and(is_gone.then_some(()).ok_or(StorageError::Denied)) {
            self.note(&key, before);
            return Err(why);
        }
        self.opportunities.remove(id);
        if !is_example_key(&key) {
            self.changes.push(RecordChange::Erase(key));
        }
        Ok(())
    }

    /// What stands under `key`. A value that can't be read is first put aside under a key of its
    /// own, so that a write never destroys it.
    pub(super) fn stored(&mut self, key: &str) -> Result<Option<Record>, StorageError> {
        let Some(raw) = self.storage.get(key)? else {
            self.note(key, None);
            return Ok(None);
        };
        let size = units(key) + units(&raw);
        match decode_at(key, &raw) {
            Ok((record, revision)) => {
                let units = size;
                self.note(key, Some(Written { revision, units }));
                Ok(Some(record))
            }
            Err(DecodeError::Newer(_)) => {
                self.outdated = true;
                Err(StorageError::Outdated)
            }
            Err(why) => {
                let aside = format!("{ASIDE}{:08x}/{key}", CRC32.checksum(raw.as_bytes()));
                self.set(&aside, &raw)?;
                self.taken += units(&aside) + units(&raw);
                self.quarantine
                    .retain(|bad| bad.key != key && bad.key != aside);
                let key = aside;
                self.quarantine.push(Quarantined { key, raw, why });
                Ok(None)
            }
        }
    }

    pub(super) fn write(
        &mut self,
        key: &str,
        record: &Record,
        above: u32,
    ) -> Result<(), StorageError> {
        if self.outdated {
            return Err(StorageError::Outdated);
        }
        let known = self.written.get(key).map_or(0, |written| written.revision);
        let revision = known.max(above).wrapping_add(1);
        let value = encode(record, revision);
        self.set(key, &value)?;
        let units = units(key) + units(&value);
        self.note(key, Some(Written { revision, units }));
        if !is_example_key(key) {
            let key = key.to_owned();
            self.changes.push(RecordChange::Put { key, value });
            self.write_manifest();
        }
        Ok(())
    }

    /// Sets a key and looks whether it stands: a storage may take a value and keep nothing.
    fn set(&mut self, key: &str, value: &str) -> Result<(), StorageError> {
        self.storage.set(key, value)?;
        match self.storage.get(key) {
            Ok(found) if found.as_deref() != Some(value) => Err(StorageError::Denied),
            _ => Ok(()),
        }
    }

    /// Writes what this tab now knows of all records. A refusal changes nothing for the person:
    /// the record is kept, and the next manifest says it all again.
    pub(super) fn write_manifest(&mut self) {
        let (key, value) = self.manifests.next();
        if self.storage.set(&key, &value).is_ok() {
            for key in self.manifests.take_stale() {
                self.storage.remove(&key).ok();
            }
        }
    }
}
