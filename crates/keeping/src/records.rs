//! All records, in memory and in the storage.

mod heal;
mod receive;
mod save;

use std::collections::BTreeMap;

use cadence::record::{Id, Opportunity, Settings, Stamp};
use exchange::backup::Backup;

use super::codec::{self, DecodeError, RECORDS, Record, SETTINGS, decode_at, is_example, key_of};
use super::copy::RecordChange;
use super::manifest::{Inventory, MANIFESTS, Manifest, ManifestWriter};
use super::storage::{KeyValueStorage, StorageError, StorageUse, units};

pub use receive::Received;

/// What the key of everything that was put aside begins with, below the prefix.
const ASIDE: &str = "q/";

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

impl Quarantined {
    /// Whether it was put aside and a whole record stands in its place.
    #[must_use]
    pub fn is_replaced(&self) -> bool {
        self.key.starts_with(ASIDE)
    }

    /// Why it can't be read, in words for the person.
    #[must_use]
    pub fn explain(&self) -> String {
        codec::explain(&self.raw, &self.why)
    }
}

/// What is known to stand under a key.
#[derive(Debug, Clone, Copy)]
struct Written {
    revision: u32,
    units: usize,
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
    written: BTreeMap<String, Written>,
    /// The units of everything that is ours.
    taken: usize,
    quarantine: Vec<Quarantined>,
    manifests: ManifestWriter,
    /// A newer version writes here: this one has to stop.
    outdated: bool,
    /// What was written and is not yet in the safety copy.
    changes: Vec<RecordChange>,
    /// Everything as it was read, until it is compared with the safety copy.
    loaded: Vec<(String, String)>,
}

impl<S: KeyValueStorage> Records<S> {
    /// Reads everything, for a tab with this number. What can't be read is put in quarantine; the
    /// rest goes on working. Nothing is written.
    ///
    /// # Errors
    /// [`StorageError::Denied`] where nothing can be read at all.
    pub fn load(storage: S, writer: u32) -> Result<Self, StorageError> {
        let mut keys: Vec<String> = storage.keys()?;
        keys.sort_unstable();
        let mut records = Self {
            storage,
            opportunities: BTreeMap::new(),
            settings: Settings::default(),
            written: BTreeMap::new(),
            taken: 0,
            quarantine: Vec::new(),
            manifests: ManifestWriter::new(writer, Inventory::default(), &[]),
            outdated: false,
            changes: Vec::new(),
            loaded: Vec::new(),
        };
        let mut manifests = Vec::new();
        for key in keys {
            let Some(raw) = records.storage.get(&key)? else {
                continue;
            };
            let taken = units(&key) + units(&raw);
            records.taken += taken;
            if key.starts_with(RECORDS) || key.starts_with(ASIDE) {
                records.read(&key, &raw, taken);
            } else if key.starts_with(MANIFESTS) {
                match Manifest::decode(&raw) {
                    Ok(manifest) => manifests.push((key.clone(), manifest)),
                    Err(why) => records.outdated |= matches!(why, DecodeError::Newer(_)),
                }
            } else {
                continue;
            }
            records.loaded.push((key, raw));
        }
        let all = records.written.iter();
        let revisions: Vec<_> = all
            .map(|(key, written)| (key.as_str(), written.revision))
            .collect();
        records.manifests = ManifestWriter::new(writer, Inventory::of(&revisions), &manifests);
        Ok(records)
    }

    fn read(&mut self, key: &str, raw: &str, units: usize) {
        match decode_at(key, raw) {
            Ok((record, revision)) => {
                self.written
                    .insert(key.to_owned(), Written { revision, units });
                self.put(record);
            }
            Err(why) => {
                self.outdated |= matches!(why, DecodeError::Newer(_)) && key.starts_with(RECORDS);
                let (key, raw) = (key.to_owned(), raw.to_owned());
                self.quarantine.push(Quarantined { key, raw, why });
            }
        }
    }

    fn put(&mut self, record: Record) {
        match record {
            Record::Opportunity(opportunity) => {
                let id = opportunity.id.clone();
                self.opportunities.insert(id, opportunity);
            }
            Record::Settings(settings) => self.settings = settings,
        }
    }

    /// The record as it is in memory.
    fn known(&self, key: &str) -> Option<Record> {
        match key.strip_prefix(RECORDS)? {
            SETTINGS => {
                let changed = self.settings != Settings::default();
                changed.then(|| Record::Settings(self.settings.clone()))
            }
            id => {
                let found = self.opportunities.get(&Id::from(id));
                found.cloned().map(Record::Opportunity)
            }
        }
    }

    /// Notes what now stands under a record's key.
    fn note(&mut self, key: &str, now: Option<Written>) {
        let before = self.written.get(key).copied();
        let revision = |written: Written| written.revision;
        self.manifests
            .replace(key, before.map(revision), now.map(revision));
        let units = |written: Option<Written>| written.map_or(0, |written| written.units);
        self.taken = self.taken + units(now) - units(before);
        match now {
            Some(written) => self.written.insert(key.to_owned(), written),
            None => self.written.remove(key),
        };
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

    /// Whether a newer version of the app writes here, so that this one has stopped.
    #[must_use]
    pub fn is_outdated(&self) -> bool {
        self.outdated
    }

    /// How much of the browser's room is taken.
    #[must_use]
    pub fn storage_use(&self) -> StorageUse {
        StorageUse::after(self.taken)
    }

    /// The newest stamp of all records: a new edit has to come after it, whatever the clock says.
    #[must_use]
    pub fn latest_stamp(&self) -> Stamp {
        let opportunities = self.opportunities.values().map(Opportunity::latest_stamp);
        opportunities.fold(self.settings.latest_stamp(), Stamp::max)
    }

    /// What was written since this was last asked, for the safety copy.
    pub fn take_changes(&mut self) -> Vec<RecordChange> {
        std::mem::take(&mut self.changes)
    }

    /// Keys and values as they were read at the start, for the comparison with the safety copy;
    /// once.
    pub fn take_loaded(&mut self) -> Vec<(String, String)> {
        std::mem::take(&mut self.loaded)
    }

    /// Everything that is the person's own, as a backup holds it.
    #[must_use]
    pub fn backup(&self) -> Backup {
        let all = self.opportunities.values();
        let own = all.filter(|opportunity| !is_example(&opportunity.id));
        Backup::new(&self.settings, own)
    }

    /// Writes what a restore changes: of `outcome`, what is not so in `before`.
    ///
    /// # Errors
    /// A [`StorageError`]. What was written until then is merged and whole.
    pub fn take_in(&mut self, outcome: &Backup, before: &Backup) -> Result<(), StorageError> {
        let differing = || outcome.differing_from(before);
        // What goes makes room for what comes.
        let gone = differing().filter(|opportunity| opportunity.details.is_none());
        let there = differing().filter(|opportunity| opportunity.details.is_some());
        for opportunity in gone.chain(there) {
            self.save(opportunity)?;
        }
        if outcome.settings != before.settings {
            self.save_settings(&outcome.settings)?;
        }
        Ok(())
    }
}
