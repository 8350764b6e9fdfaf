//! All records, in memory and in the storage.

mod heal;
mod receive;
mod save;
mod take_in;

use std::collections::{BTreeMap, BTreeSet};

use cadence::record::{Id, Opportunity, Settings, Stamp, horizon};
use exchange::backup::Backup;

use super::codec::{
    self, DecodeError, RECORDS, Record, SETTINGS, decode_at, encode, is_example, key_of,
};
use super::copy::RecordChange;
use super::manifest::{Inventory, MANIFESTS, Manifest, ManifestWriter};
use super::storage::{KeyValueStorage, StorageError, StorageUse, units};

pub use heal::Healed;
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
    /// The keys of what is in memory and could not be written.
    held: BTreeSet<String>,
    /// The keys of what was read with stamps that can't be true.
    mended: Vec<String>,
    /// The last stamp that is believed, in milliseconds since 1970.
    horizon: i64,
    manifests: ManifestWriter,
    /// A newer version writes here: this one has to stop.
    outdated: bool,
    /// What was written and is not yet in the safety copy.
    changes: Vec<RecordChange>,
    /// Everything as it was read, until it is compared with the safety copy.
    loaded: Vec<(String, String)>,
}

impl<S: KeyValueStorage> Records<S> {
    /// Reads everything, for a tab with this number, at `now` in milliseconds since 1970. What can't
    /// be read is put in quarantine; the rest goes on working. Nothing is written.
    ///
    /// # Errors
    /// [`StorageError::Denied`] where nothing can be read at all.
    pub fn load(storage: S, writer: u32, now: i64) -> Result<Self, StorageError> {
        let mut keys: Vec<String> = storage.keys()?;
        keys.sort_unstable();
        let mut records = Self {
            storage,
            opportunities: BTreeMap::new(),
            settings: Settings::default(),
            written: BTreeMap::new(),
            taken: 0,
            quarantine: Vec::new(),
            held: BTreeSet::new(),
            mended: Vec::new(),
            horizon: horizon(now),
            manifests: ManifestWriter::new(writer, Inventory::default(), &[]),
            outdated: false,
            changes: Vec::new(),
            loaded: Vec::new(),
        };
        let mut manifests = Vec::new();
        for key in keys {
            let Some(mut raw) = records.storage.get(&key)? else {
                continue;
            };
            let taken = units(&key) + units(&raw);
            records.taken += taken;
            if key.starts_with(RECORDS) || key.starts_with(ASIDE) {
                if let Some(mended) = records.read(&key, &raw, taken) {
                    raw = mended;
                }
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

    /// Reads what stands under a key; what it should say, where stamps had to be brought down.
    fn read(&mut self, key: &str, raw: &str, units: usize) -> Option<String> {
        match decode_at(key, raw) {
            Ok((mut record, revision)) => {
                self.written
                    .insert(key.to_owned(), Written { revision, units });
                let is_mended = record.bring_down_stamps(self.horizon);
                let mended = is_mended.then(|| encode(&record, revision));
                self.mended.extend(is_mended.then(|| key.to_owned()));
                self.put(record);
                mended
            }
            Err(why) => {
                self.outdated |= matches!(why, DecodeError::Newer(_)) && key.starts_with(RECORDS);
                let (key, raw) = (key.to_owned(), raw.to_owned());
                self.quarantine.push(Quarantined { key, raw, why });
                None
            }
        }
    }

    /// A value as it is taken in, with stamps that can be true, and its revision.
    fn decode(&self, key: &str, value: &str) -> Result<(Record, u32), DecodeError> {
        let (mut record, revision) = decode_at(key, value)?;
        record.bring_down_stamps(self.horizon);
        Ok((record, revision))
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
}
