use std::collections::BTreeMap;

use cadence::record::{Id, Opportunity, Settings, Stamp};

use super::codec::{DecodeError, Record, decode, encode, key_of};
use super::storage::{Storage, StorageError};

/// A value that could not be read: kept as it is, offered for download.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quarantined {
    /// Its key, below the prefix.
    pub key: String,
    /// The value.
    pub raw: String,
    /// Why it can't be read.
    pub why: DecodeError,
}

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

/// All records, in memory and in the storage, one key each.
///
/// Every write first takes in what stands under its key, and every value that another tab wrote is
/// taken in and, where it lacks something known here, written again: two tabs lose nothing.
#[derive(Debug)]
pub struct Records<S> {
    storage: S,
    opportunities: BTreeMap<Id, Opportunity>,
    settings: Settings,
    revisions: BTreeMap<String, u32>,
    quarantine: Vec<Quarantined>,
}

/// The id of the settings record.
fn settings_id() -> Id {
    Id::from("settings")
}

impl<S: Storage> Records<S> {
    /// Reads everything. What can't be read is put in quarantine; the rest goes on working.
    ///
    /// # Errors
    /// [`StorageError::Denied`] where nothing can be read at all.
    pub fn load(storage: S) -> Result<Self, StorageError> {
        let mut keys: Vec<String> = storage.keys()?;
        keys.retain(|key| key.starts_with("r/"));
        cadence::order::sort(&mut keys);
        let mut records = Self {
            storage,
            opportunities: BTreeMap::new(),
            settings: Settings::default(),
            revisions: BTreeMap::new(),
            quarantine: Vec::new(),
        };
        for key in keys {
            if let Some(raw) = records.storage.get(&key)? {
                records.read(key, raw);
            }
        }
        Ok(records)
    }

    fn read(&mut self, key: String, raw: String) {
        let why = match decode(&raw) {
            Ok((record, revision)) if key_of(&id_of(&record)) == key => {
                self.revisions.insert(key, revision);
                match record {
                    Record::Opportunity(it) => {
                        self.opportunities.insert(it.id.clone(), it);
                    }
                    Record::Settings(it) => self.settings = it,
                }
                return;
            }
            Ok(_) => DecodeError::Form,
            Err(why) => why,
        };
        self.quarantine.push(Quarantined { key, raw, why });
    }

    /// Every opportunity, deleted ones too, by id.
    #[must_use]
    pub fn opportunities(&self) -> &BTreeMap<Id, Opportunity> {
        &self.opportunities
    }

    /// The settings.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What could not be read.
    #[must_use]
    pub fn quarantine(&self) -> &[Quarantined] {
        &self.quarantine
    }

    /// The newest stamp of all records: a new edit has to come after it, whatever the clock says.
    #[must_use]
    pub fn latest_stamp(&self) -> Stamp {
        let opportunities = self.opportunities.values().map(Opportunity::latest_stamp);
        opportunities.fold(self.settings.latest_stamp(), Stamp::max)
    }

    /// Keeps an opportunity: takes in what stands in the storage, writes, and only then changes
    /// what is in memory.
    ///
    /// # Errors
    /// A [`StorageError`]: the old value stands, here and there.
    pub fn save(&mut self, opportunity: &Opportunity) -> Result<(), StorageError> {
        let key = key_of(&opportunity.id);
        let mut merged = opportunity.clone();
        if let Some(Record::Opportunity(stored)) = self.stored(&key)? {
            merged.merge(&stored);
        }
        if let Some(known) = self.opportunities.get(&opportunity.id) {
            merged.merge(known);
        }
        self.write(&key, &Record::Opportunity(merged.clone()))?;
        self.opportunities.insert(merged.id.clone(), merged);
        Ok(())
    }

    /// Keeps the settings.
    ///
    /// # Errors
    /// A [`StorageError`]: the old value stands.
    pub fn save_settings(&mut self, settings: &Settings) -> Result<(), StorageError> {
        let key = key_of(&settings_id());
        let mut merged = settings.clone();
        if let Some(Record::Settings(stored)) = self.stored(&key)? {
            merged.merge(&stored);
        }
        self.write(&key, &Record::Settings(merged.clone()))?;
        self.settings = merged;
        Ok(())
    }

    /// Takes an opportunity out for good, with its record. Only for what is no person's data: the
    /// example, and what a refused restore left.
    ///
    /// # Errors
    /// A [`StorageError`]: it is still there.
    pub fn erase(&mut self, id: &Id) -> Result<(), StorageError> {
        let key = key_of(id);
        self.storage.remove(&key)?;
        self.revisions.remove(&key);
        self.opportunities.remove(id);
        Ok(())
    }

    /// Takes in what another tab wrote, or removed, under a key.
    ///
    /// # Errors
    /// A [`StorageError`] where something known here had to be written again and could not be.
    pub fn receive(&mut self, key: &str, value: Option<&str>) -> Result<Received, StorageError> {
        let Some(value) = value else {
            return self.receive_removal(key);
        };
        let Ok((record, revision)) = decode(value) else {
            return Ok(Received::Nothing);
        };
        if key_of(&id_of(&record)) != key {
            return Ok(Received::Nothing);
        }
        let known = self.revisions.entry(key.to_owned()).or_default();
        *known = revision.max(*known);
        match record {
            Record::Opportunity(theirs) => {
                let id = theirs.id.clone();
                let mut merged = theirs.clone();
                if let Some(ours) = self.opportunities.get(&id) {
                    merged.merge(ours);
                }
                if merged != theirs {
                    self.write(key, &Record::Opportunity(merged.clone()))?;
                }
                let before = self.opportunities.insert(id.clone(), merged);
                let changed = before.as_ref() != self.opportunities.get(&id);
                Ok(if changed {
                    Received::Opportunity(id)
                } else {
                    Received::Nothing
                })
            }
            Record::Settings(theirs) => {
                let mut merged = theirs.clone();
                merged.merge(&self.settings);
                if merged != theirs {
                    self.write(key, &Record::Settings(merged.clone()))?;
                }
                if merged == self.settings {
                    return Ok(Received::Nothing);
                }
                self.settings = merged;
                Ok(Received::Settings)
            }
        }
    }

    /// An example record is meant to go; any other that vanishes is written again.
    fn receive_removal(&mut self, key: &str) -> Result<Received, StorageError> {
        let id = Id::from(key.trim_start_matches("r/"));
        if super::is_example(&id) {
            let had = self.opportunities.remove(&id).is_some();
            return Ok(if had {
                Received::Opportunity(id)
            } else {
                Received::Nothing
            });
        }
        if let Some(ours) = self.opportunities.get(&id).cloned() {
            self.write(key, &Record::Opportunity(ours))?;
        }
        Ok(Received::Nothing)
    }

    /// What stands under `key`. A value that can't be read is first put aside under a key of its
    /// own, so that a write never destroys it.
    fn stored(&mut self, key: &str) -> Result<Option<Record>, StorageError> {
        let Some(raw) = self.storage.get(key)? else {
            return Ok(None);
        };
        match decode(&raw) {
            Ok((record, revision)) => {
                let known = self.revisions.entry(key.to_owned()).or_default();
                *known = revision.max(*known);
                Ok(Some(record))
            }
            Err(why) => {
                let aside = format!("q/{:08x}/{key}", crc32fast::hash(raw.as_bytes()));
                self.storage.set(&aside, &raw)?;
                let key = aside;
                self.quarantine.push(Quarantined { key, raw, why });
                Ok(None)
            }
        }
    }

    fn write(&mut self, key: &str, record: &Record) -> Result<(), StorageError> {
        let revision = self.revisions.get(key).map_or(1, |it| it.wrapping_add(1));
        self.storage.set(key, &encode(record, revision))?;
        self.revisions.insert(key.to_owned(), revision);
        Ok(())
    }
}

fn id_of(record: &Record) -> Id {
    match record {
        Record::Opportunity(it) => it.id.clone(),
        Record::Settings(_) => settings_id(),
    }
}
