//! What other tabs wrote.

use cadence::record::Id;

use super::{
    DecodeError, MANIFESTS, RECORDS, Record, Records, Standing, Storage, StorageError, cost,
    decode_at, key_of,
};
use crate::store::is_example;

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

impl<S: Storage> Records<S> {
    /// Takes in what another tab wrote, or removed, under a key.
    ///
    /// # Errors
    /// A [`StorageError`] where something known here had to be written again and could not be, or
    /// where the other tab is a newer version.
    pub fn receive(&mut self, key: &str, value: Option<&str>) -> Result<Received, StorageError> {
        if key.starts_with(MANIFESTS) {
            return self.receive_manifest(key, value);
        }
        if !key.starts_with(RECORDS) {
            return Ok(Received::Nothing);
        }
        let Some(value) = value else {
            return self.receive_removal(key);
        };
        let (theirs, revision) = match decode_at(key, value) {
            Ok(it) => it,
            Err(why) => return self.refuse(&why),
        };
        let known = self.standing.get(key).map_or(0, |it| it.revision);
        let cost = cost(key) + cost(value);
        self.note(key, Some(Standing { revision, cost }));
        let ours = self.known(key);
        let mut merged = theirs.clone();
        if let Some(ours) = &ours {
            merged.merge(ours);
        }
        // A revision below one that was seen would read as a record rolled back.
        if merged != theirs || revision < known {
            self.write(key, &merged, known)?;
        }
        if ours.as_ref() == Some(&merged) {
            return Ok(Received::Nothing);
        }
        let received = match &merged {
            Record::Opportunity(it) => Received::Opportunity(it.id.clone()),
            Record::Settings(_) => Received::Settings,
        };
        self.put(merged);
        Ok(received)
    }

    fn refuse(&mut self, why: &DecodeError) -> Result<Received, StorageError> {
        if matches!(why, DecodeError::Newer(_)) {
            self.outdated = true;
            return Err(StorageError::Outdated);
        }
        Ok(Received::Nothing)
    }

    fn receive_manifest(
        &mut self,
        key: &str,
        value: Option<&str>,
    ) -> Result<Received, StorageError> {
        match value.map(|it| self.ledger.hear(key, it)) {
            Some(Ok(true)) if !self.outdated => self.write_manifest(),
            Some(Err(why)) => return self.refuse(&why),
            _ => {}
        }
        Ok(Received::Nothing)
    }

    /// An example record is meant to go; any other that vanishes is written again.
    fn receive_removal(&mut self, key: &str) -> Result<Received, StorageError> {
        let id = Id::from(key.trim_start_matches(RECORDS));
        if is_example(&id) {
            self.note(key, None);
            let had = self.opportunities.remove(&id).is_some();
            return Ok(if had {
                Received::Opportunity(id)
            } else {
                Received::Nothing
            });
        }
        if let Some(ours) = self.known(key) {
            let above = self.standing.get(key).map_or(0, |it| it.revision);
            self.note(key, None);
            self.write(key, &ours, above)?;
        }
        Ok(Received::Nothing)
    }

    /// Writes again whatever is no longer in the storage: another page emptied the origin. How many
    /// records that were.
    ///
    /// # Errors
    /// A [`StorageError`].
    pub fn restore_removed(&mut self) -> Result<usize, StorageError> {
        let ids = self.opportunities.keys().filter(|id| !is_example(id));
        let mut keys: Vec<String> = ids.map(key_of).collect();
        keys.push(format!("{RECORDS}{}", crate::store::codec::SETTINGS));
        let mut restored = 0;
        for key in keys {
            if self.known(&key).is_some() && self.storage.get(&key)?.is_none() {
                self.receive_removal(&key)?;
                restored += 1;
            }
        }
        Ok(restored)
    }
}
