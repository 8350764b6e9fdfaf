mod backup;
mod heal;
mod receive;
mod save;

use std::collections::BTreeMap;

use cadence::record::{Id, Opportunity, Settings, Stamp};

use super::codec::{DecodeError, RECORDS, Record, SETTINGS, decode_at, key_of};
use super::copy::Change;
use super::ledger::Ledger;
use super::manifest::{MANIFESTS, Manifest, Tally};
use super::room::{Room, cost};
use super::storage::{Storage, StorageError};

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
}

/// What is known to stand under a key.
#[derive(Debug, Clone, Copy)]
struct Standing {
    revision: u32,
    cost: usize,
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
    standing: BTreeMap<String, Standing>,
    /// The cost of everything that is ours.
    taken: usize,
    quarantine: Vec<Quarantined>,
    ledger: Ledger,
    /// A newer version writes here: this one has to stop.
    outdated: bool,
    /// What was written and is not yet in the safety copy.
    changes: Vec<Change>,
    /// Everything as it was read, until it is compared with the safety copy.
    boot: Vec<(String, String)>,
}

impl<S: Storage> Records<S> {
    /// Reads everything, as a tab of its own in tests.
    ///
    /// # Errors
    /// [`StorageError::Denied`] where nothing can be read at all.
    #[cfg(all(test, not(target_arch = "wasm32")))]
    pub fn load(storage: S) -> Result<Self, StorageError> {
        Self::load_as(storage, 1)
    }

    /// Reads everything, for a tab with this number. What can't be read is put in quarantine; the
    /// rest goes on working. Nothing is written.
    ///
    /// # Errors
    /// [`StorageError::Denied`] where nothing can be read at all.
    pub fn load_as(storage: S, writer: u32) -> Result<Self, StorageError> {
        let mut keys: Vec<String> = storage.keys()?;
        keys.sort();
        let mut records = Self {
            storage,
            opportunities: BTreeMap::new(),
            settings: Settings::default(),
            standing: BTreeMap::new(),
            taken: 0,
            quarantine: Vec::new(),
            ledger: Ledger::new(writer, Tally::default(), &[]),
            outdated: false,
            changes: Vec::new(),
            boot: Vec::new(),
        };
        let mut manifests = Vec::new();
        for key in keys {
            let Some(raw) = records.storage.get(&key)? else {
                continue;
            };
            let taken = cost(&key) + cost(&raw);
            records.taken += taken;
            if key.starts_with(RECORDS) || key.starts_with(ASIDE) {
                records.read(&key, &raw, taken);
            } else if key.starts_with(MANIFESTS) {
                match Manifest::decode(&raw) {
                    Ok(it) => manifests.push((key.clone(), it)),
                    Err(why) => records.outdated |= matches!(why, DecodeError::Newer(_)),
                }
            } else {
                continue;
            }
            records.boot.push((key, raw));
        }
        let all = records.standing.iter();
        let revisions: Vec<_> = all.map(|(key, it)| (key.as_str(), it.revision)).collect();
        records.ledger = Ledger::new(writer, Tally::of(&revisions), &manifests);
        Ok(records)
    }

    fn read(&mut self, key: &str, raw: &str, cost: usize) {
        match decode_at(key, raw) {
            Ok((record, revision)) => {
                self.standing
                    .insert(key.to_owned(), Standing { revision, cost });
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
            Record::Opportunity(it) => {
                self.opportunities.insert(it.id.clone(), it);
            }
            Record::Settings(it) => self.settings = it,
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
    fn note(&mut self, key: &str, now: Option<Standing>) {
        let before = self.standing.get(key).copied();
        let revision = |it: Standing| it.revision;
        self.ledger
            .replace(key, before.map(revision), now.map(revision));
        self.taken = self.taken + now.map_or(0, |it| it.cost) - before.map_or(0, |it| it.cost);
        match now {
            Some(it) => self.standing.insert(key.to_owned(), it),
            None => self.standing.remove(key),
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
    pub fn room(&self) -> Room {
        Room::after(self.taken)
    }

    /// The newest stamp of all records: a new edit has to come after it, whatever the clock says.
    #[must_use]
    pub fn latest_stamp(&self) -> Stamp {
        let opportunities = self.opportunities.values().map(Opportunity::latest_stamp);
        opportunities.fold(self.settings.latest_stamp(), Stamp::max)
    }

    /// What was written since this was last asked, for the safety copy.
    pub fn take_changes(&mut self) -> Vec<Change> {
        std::mem::take(&mut self.changes)
    }

    /// Keys and values as they were read at the start, for the comparison with the safety copy;
    /// once.
    pub fn take_boot(&mut self) -> Vec<(String, String)> {
        std::mem::take(&mut self.boot)
    }
}
