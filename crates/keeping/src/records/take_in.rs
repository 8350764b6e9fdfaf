//! Taking in a file: all of it, or nothing.

use cadence::record::Settings;
use exchange::backup::Backup;

use super::{KeyValueStorage, Record, Records, StorageError, StorageUse, key_of};
use crate::codec::{RECORDS, SETTINGS, encode};

/// The key under which room is tried out; never there for long.
const TRIAL: &str = "trial";

/// A record as it stood before it was changed.
#[derive(Debug)]
struct Before {
    key: String,
    raw: Option<String>,
    known: Option<Record>,
    is_held: bool,
}

impl<S: KeyValueStorage> Records<S> {
    /// Writes what a restore changes: of `outcome`, what is not so in `before`.
    ///
    /// # Errors
    /// A [`StorageError`]: everything is as it was.
    pub fn take_in(&mut self, outcome: &Backup, before: &Backup) -> Result<(), StorageError> {
        // What goes makes room for what comes.
        let differing = || outcome.differing_from(before).cloned();
        let gone = differing().filter(|opening| opening.details.is_none());
        let there = differing().filter(|opening| opening.details.is_some());
        let mut records: Vec<Record> = gone.chain(there).map(Record::Opportunity).collect();
        if outcome.settings != before.settings {
            records.push(Record::Settings(outcome.settings.clone()));
        }
        self.try_room(&records)?;
        let queued = self.changes.len();
        let mut done = Vec::new();
        for record in records {
            if let Err(why) = self.take_in_one(record, &mut done) {
                self.take_back(done);
                self.changes.truncate(queued);
                return Err(why);
            }
        }
        Ok(())
    }

    /// Whether all of this has room: by trying, before other tabs see any of it.
    fn try_room(&mut self, records: &[Record]) -> Result<(), StorageError> {
        let utf16 = |text: &str| text.encode_utf16().count();
        let mut growth = 0_usize;
        for record in records {
            let key = key_of(&record.id().into());
            let before = self.storage.get(&key)?;
            let taken = before
                .as_deref()
                .map_or(0, |value| utf16(value) + utf16(&key));
            let needed = utf16(&encode(record, u32::MAX)) + utf16(&key);
            growth = growth.saturating_add(needed).saturating_sub(taken);
        }
        if growth == 0 {
            return Ok(());
        }
        let begins = |record: &Record| self.known(&key_of(&record.id().into())).is_none();
        let is_tight = StorageUse::after(self.taken + growth) == StorageUse::NearlyFull;
        if is_tight && records.iter().any(begins) {
            return Err(StorageError::NearlyFull);
        }
        let tried = self.set(TRIAL, &"x".repeat(growth));
        let freed = self.storage.remove(TRIAL);
        tried.and(freed)
    }

    fn take_in_one(&mut self, record: Record, done: &mut Vec<Before>) -> Result<(), StorageError> {
        let key = key_of(&record.id().into());
        let raw = self.storage.get(&key)?;
        let known = self.known(&key);
        let is_held = self.held.contains(&key);
        match &record {
            Record::Opportunity(opportunity) => self.save(opportunity)?,
            Record::Settings(settings) => self.save_settings(settings)?,
        }
        done.push(Before {
            key,
            raw,
            known,
            is_held,
        });
        Ok(())
    }

    /// Makes it as it was, the last change first.
    fn take_back(&mut self, done: Vec<Before>) {
        if done.is_empty() {
            return;
        }
        // What came goes first: it makes room for what was there.
        let (came, changed): (Vec<_>, Vec<_>) = done
            .into_iter()
            .rev()
            .partition(|before| before.raw.is_none());
        for before in came.into_iter().chain(changed) {
            let key = &before.key;
            let written = match &before.raw {
                Some(raw) => self.set(key, raw),
                None => self.remove_for_good(key),
            };
            if written.is_err() {
                // A browser that refuses that too shows at the next start what it has.
                continue;
            }
            self.note_standing(key, before.raw.as_deref());
            if before.is_held {
                self.held.insert(key.clone());
            }
            self.put_back(key, before.known);
        }
        if !self.outdated {
            self.write_manifest();
        }
    }

    /// Puts the record in memory back as it was.
    fn put_back(&mut self, key: &str, known: Option<Record>) {
        match (known, key.strip_prefix(RECORDS)) {
            (Some(record), _) => self.put(record),
            (None, Some(SETTINGS)) => self.settings = Settings::default(),
            (None, Some(id)) => {
                self.opportunities.remove(&id.into());
            }
            (None, None) => {}
        }
    }
}
