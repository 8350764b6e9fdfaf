//! Writing: first what stands is taken in, then the record is written, then the manifest.

use cadence::record::{Id, Opportunity, Settings};

use super::{
    ASIDE, DecodeError, KeyValueStorage, Quarantined, Record, RecordChange, Records, StorageError,
    StorageUse, Written, key_of, units,
};
use crate::codec::{CRC32, encode, is_example_key};
use crate::holiday_texts::TABLES;

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
    ///
    /// What is deleted in a record that the storage does not have, or has and can't be read, needs
    /// room that nothing gives: that deletion is held.
    pub(super) fn keep(&mut self, mut merged: Record, above: u32) -> Result<(), StorageError> {
        let key = key_of(&Id::from(merged.id()));
        let stored = self.stored(&key);
        if let Ok(Some(stored)) = &stored {
            merged.merge(stored);
        }
        let known = self.known(&key);
        if let Some(known) = &known {
            merged.merge(known);
        }
        let is_standing = matches!(stored, Ok(Some(_)));
        let written = stored.and_then(|_| self.write(&key, &merged, above));
        let deletes = known.is_some_and(|known| merged.entries() < known.entries());
        if written == Err(StorageError::Full) && deletes && !is_standing {
            let revision = self.next_revision(&key, above);
            self.hold_deletion(&key, merged, revision);
            return Ok(());
        }
        written?;
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
        if let Err(why) = self.remove_for_good(&key) {
            self.note(&key, before);
            return Err(why);
        }
        self.opportunities.remove(id);
        self.held.remove(&key);
        if !is_example_key(&key) {
            self.changes.push(RecordChange::Erase(key));
        }
        Ok(())
    }

    /// Removes a record's key so that other tabs do not write it again: they are told by an empty
    /// value that it is meant.
    pub(super) fn remove_for_good(&mut self, key: &str) -> Result<(), StorageError> {
        let Some(raw) = self.storage.get(key)? else {
            return Ok(());
        };
        self.storage.set(key, "")?;
        let removed = self.storage.remove(key);
        let is_gone = !matches!(self.storage.get(key), Ok(Some(_)));
        let removed = removed.and(is_gone.then_some(()).ok_or(StorageError::Denied));
        if removed.is_err() {
            // A browser that refuses that too shows an empty record, which is put aside.
            self.storage.set(key, &raw).ok();
        }
        removed
    }

    /// Notes what stands under a key, as far as it can be read.
    pub(super) fn note_standing(&mut self, key: &str, raw: Option<&str>) {
        let read = raw.and_then(|raw| Some((self.decode(key, raw).ok()?.1, raw)));
        let now = read.map(|(revision, raw)| Written {
            revision,
            units: units(key) + units(raw),
        });
        self.note(key, now);
    }

    /// What stands under `key`. A value that can't be read is first put aside under a key of its
    /// own, so that a write never destroys it.
    pub(super) fn stored(&mut self, key: &str) -> Result<Option<Record>, StorageError> {
        let Some(raw) = self.storage.get(key)? else {
            self.note(key, None);
            return Ok(None);
        };
        let size = units(key) + units(&raw);
        match self.decode(key, &raw) {
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
        let revision = self.next_revision(key, above);
        let mut value = encode(record, revision);
        if let Err(why) = self.set(key, &value) {
            // A person who has no room left deletes: that always works.
            let before = self.known(key).map_or(0, |known| known.entries());
            if why != StorageError::Full || record.entries() >= before {
                return Err(why);
            }
            value = encode(&record.shortened(), revision);
            self.set(key, &value)?;
        }
        self.held.remove(key);
        let units = units(key) + units(&value);
        self.note(key, Some(Written { revision, units }));
        if !is_example_key(key) {
            let key = key.to_owned();
            self.changes.push(RecordChange::Put { key, value });
            self.write_manifest();
        }
        Ok(())
    }

    fn next_revision(&self, key: &str, above: u32) -> u32 {
        let known = self.written.get(key).map_or(0, |written| written.revision);
        known.max(above).wrapping_add(1)
    }

    /// Sets a key and looks whether it stands: a storage may take a value and keep nothing.
    pub(super) fn set(&mut self, key: &str, value: &str) -> Result<(), StorageError> {
        match self.storage.set(key, value) {
            Err(StorageError::Full) if self.make_room() => self.storage.set(key, value)?,
            set => set?,
        }
        match self.storage.get(key) {
            Ok(found) if found.as_deref() != Some(value) => Err(StorageError::Denied),
            _ => Ok(()),
        }
    }

    /// Takes away what can be had again; whether there was any.
    fn make_room(&mut self) -> bool {
        let keys = self.storage.keys().unwrap_or_default();
        let stale = self.manifests.take_stale();
        let tables = keys.into_iter().filter(|key| key.starts_with(TABLES));
        let removed = stale.into_iter().chain(tables).filter(|key| {
            let removed = self.storage.remove(key);
            removed.is_ok()
        });
        removed.count() > 0
    }

    /// Writes what this tab now knows of all records. A refusal changes nothing for the person:
    /// the record is kept, and the next manifest says it all again.
    pub(super) fn write_manifest(&mut self) {
        let (key, value) = self.manifests.next();
        if self.set(&key, &value).is_ok() {
            for key in self.manifests.take_stale() {
                self.storage.remove(&key).ok();
            }
        }
    }
}
