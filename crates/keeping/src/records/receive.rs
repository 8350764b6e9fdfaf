//! What other tabs wrote.

use cadence::record::Id;

use super::{
    DecodeError, KeyValueStorage, MANIFESTS, RECORDS, Record, Records, StorageError, Written,
    key_of, units,
};
use crate::codec::{SETTINGS, is_example};

/// What a value from another tab changed here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Received {
    /// Nothing.
    Nothing,
    /// This opening.
    Opportunity(Id),
    /// The settings.
    Settings,
}

impl<S: KeyValueStorage> Records<S> {
    /// Takes in what another tab wrote, or removed, under a key.
    ///
    /// # Errors
    /// A [`StorageError`] where something known here had to be written again and could not be, or
    /// where the other tab is a newer version.
    pub fn receive(&mut self, key: &str, value: Option<&str>) -> Result<Received, StorageError> {
        if key.starts_with(MANIFESTS) {
            return self.receive_manifest(value);
        }
        if !key.starts_with(RECORDS) {
            return Ok(Received::Nothing);
        }
        let Some(value) = value else {
            return self.receive_removal(key);
        };
        if value.is_empty() {
            return Ok(self.receive_erasure(key));
        }
        let mut merged = match self.decode(key, value) {
            Ok((theirs, _)) => theirs,
            Err(why) => return self.refuse(&why),
        };
        let ours = self.known(key);
        if let Some(ours) = &ours {
            merged.merge(ours);
        }
        // Events come late: what counts is what stands by now, or tabs would answer each other's
        // past for ever.
        if !self.stands(key, &merged)? {
            self.write(key, &merged, 0)?;
        }
        if ours.as_ref() == Some(&merged) {
            return Ok(Received::Nothing);
        }
        let received = match &merged {
            Record::Opportunity(opportunity) => Received::Opportunity(opportunity.id.clone()),
            Record::Settings(_) => Received::Settings,
        };
        self.put(merged);
        Ok(received)
    }

    /// Takes in what stands by now under the key of an opening, or of the settings: another tab may
    /// have written it and its word not have come yet. Whether that changed anything here.
    ///
    /// # Errors
    /// [`StorageError::Denied`].
    pub fn refresh(&mut self, id: &Id) -> Result<bool, StorageError> {
        let key = key_of(id);
        let Some(raw) = self.storage.get(&key)? else {
            return Ok(false);
        };
        // What can't be read is dealt with where it is written over.
        let Ok((mut merged, revision)) = self.decode(&key, &raw) else {
            return Ok(false);
        };
        let units = units(&key) + units(&raw);
        self.note(&key, Some(Written { revision, units }));
        let ours = self.known(&key);
        if let Some(ours) = &ours {
            merged.merge(ours);
        }
        let is_new = ours.as_ref() != Some(&merged);
        if is_new {
            self.put(merged);
        }
        Ok(is_new)
    }

    /// Whether all of this record stands in the storage.
    fn stands(&mut self, key: &str, record: &Record) -> Result<bool, StorageError> {
        let stored = self.stored(key)?;
        Ok(stored.is_some_and(|stored| stored.covers(record)))
    }

    fn refuse(&mut self, why: &DecodeError) -> Result<Received, StorageError> {
        if matches!(why, DecodeError::Newer(_)) {
            self.outdated = true;
            return Err(StorageError::Outdated);
        }
        Ok(Received::Nothing)
    }

    fn receive_manifest(&mut self, value: Option<&str>) -> Result<Received, StorageError> {
        match value.map(|value| self.manifests.hear(value)) {
            Some(Err(why)) => self.refuse(&why),
            _ => Ok(Received::Nothing),
        }
    }

    /// Whether a manifest is due because several tabs wrote at once. Not for every event: each
    /// would answer the others, without an end.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.outdated || self.manifests.is_settled()
    }

    /// Writes a manifest of all that is known if there is none. For when events have ceased.
    pub fn settle(&mut self) {
        if !self.is_settled() {
            self.write_manifest();
        }
    }

    /// Another tab took a record out for good.
    fn receive_erasure(&mut self, key: &str) -> Received {
        let id = Id::from(key.trim_start_matches(RECORDS));
        self.note(key, None);
        match self.opportunities.remove(&id) {
            Some(_) => Received::Opportunity(id),
            None => Received::Nothing,
        }
    }

    /// An example record is meant to go; any other that vanishes is written again.
    fn receive_removal(&mut self, key: &str) -> Result<Received, StorageError> {
        let id = Id::from(key.trim_start_matches(RECORDS));
        if is_example(&id) {
            return Ok(self.receive_erasure(key));
        }
        if let Some(ours) = self.known(key) {
            let above = self.written.get(key).map_or(0, |written| written.revision);
            self.note(key, None);
            self.write(key, &ours, above)?;
        }
        Ok(Received::Nothing)
    }

    /// Writes again whatever is no longer in the storage: another page emptied the origin. How many
    /// records that were. What the browser does not take stays in memory, and is written as soon as
    /// it does.
    ///
    /// # Errors
    /// A [`StorageError`]: some are only in memory.
    pub fn restore_removed(&mut self) -> Result<usize, StorageError> {
        let ids = self.opportunities.keys().filter(|id| !is_example(id));
        let mut keys: Vec<String> = ids.map(key_of).collect();
        keys.push(format!("{RECORDS}{}", SETTINGS));
        let (mut restored, mut refused) = (0, None);
        for key in keys {
            if self.known(&key).is_none() {
                continue;
            }
            // An empty value says that it is gone.
            let here = self.storage.get(&key);
            let is_here = here.map(|here| here.is_some_and(|raw| !raw.is_empty()));
            let restoring = match is_here {
                Ok(true) => continue,
                Ok(false) => self.receive_removal(&key).map(|_| ()),
                Err(why) => Err(why),
            };
            match restoring {
                Ok(()) => restored += 1,
                Err(why) => {
                    self.held.insert(key);
                    refused = Some(why);
                }
            }
        }
        refused.map_or(Ok(restored), Err)
    }
}
