//! Records out of what was never meant as a backup: what the rescue page saves, what could not be
//! read, a snapshot.

use std::collections::BTreeMap;

use cadence::record::{Opportunity, Settings};
use exchange::backup::{Backup, LARGEST};
use serde::Deserialize;

use super::codec::{RECORDS, Record, decode, is_example_key};
use super::spare::lines;

/// Where the records stand in the browser's storage.
const PREFIX: &str = "curtain-call/v1/";

/// What could be read of such a file, and how much could not.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rescued {
    /// Of each record what all copies of it say together.
    pub backup: Backup,
    /// The values that can't be read, and stay out.
    pub unread: usize,
}

/// What the rescue page saves, as far as it holds records.
#[derive(Deserialize)]
struct RescueFile {
    app: String,
    #[serde(rename = "rescue")]
    _version: u32,
    #[serde(default)]
    local: BTreeMap<String, String>,
    #[serde(default)]
    copy: CopyStores,
    /// The files of the spare copy, by name.
    #[serde(default)]
    spare: BTreeMap<String, String>,
}

#[derive(Deserialize, Default)]
struct CopyStores {
    #[serde(default)]
    records: BTreeMap<String, String>,
}

impl Rescued {
    /// Reads such a file; `None` where it is none.
    #[must_use]
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let text = std::str::from_utf8(bytes).ok()?;
        let text = text.trim_start_matches('\u{feff}').trim();
        if bytes.len() > LARGEST {
            return None;
        }
        if text.starts_with('{') {
            let RescueFile {
                app,
                local,
                copy,
                spare,
                ..
            } = serde_json::from_str(text).ok()?;
            let local = local
                .into_iter()
                .filter_map(|(key, value)| Some((key.strip_prefix(PREFIX)?.to_owned(), value)));
            return (app == "curtain-call").then(|| {
                let spare = spare.values().flat_map(|text| lines(text));
                Self::of(local.chain(copy.records).chain(spare))
            });
        }
        // Of what could not be read: a key, a tab and the value on each line.
        let lines: Option<Vec<_>> = text.lines().map(|line| line.split_once('\t')).collect();
        let lines = lines.filter(|lines| lines.iter().all(|(key, _)| is_record_key(key)))?;
        let lines = lines
            .into_iter()
            .map(|(key, value)| (key.to_owned(), value.to_owned()));
        Some(Self::of(lines)).filter(|_| !text.is_empty())
    }

    /// Reads a snapshot of the safety copy; `None` where it is none.
    #[must_use]
    pub fn of_snapshot(text: &str) -> Option<Self> {
        let all: BTreeMap<String, String> = serde_json::from_str(text).ok()?;
        Some(Self::of(all))
    }

    fn of(values: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut rescued = Self::default();
        for (key, value) in values {
            if !is_record_key(&key) || is_example_key(&key) {
                continue;
            }
            match decode(&value) {
                Ok((record, _)) if is_sound(&record) => rescued.add(record),
                _ => rescued.unread += 1,
            }
        }
        rescued
    }

    fn add(&mut self, record: Record) {
        match record {
            Record::Settings(settings) => self.backup.settings.merge(&settings),
            Record::Opportunity(opening) => {
                let known = self.backup.openings.entry(opening.id.clone());
                known
                    .and_modify(|known| known.merge(&opening))
                    .or_insert(opening);
            }
        }
    }
}

/// Also one that was put aside.
fn is_record_key(key: &str) -> bool {
    key.starts_with(RECORDS) || key.starts_with("q/")
}

/// Whether a backup with it would be taken in: a file may come from anywhere.
fn is_sound(record: &Record) -> bool {
    let none: [&Opportunity; 0] = [];
    let backup = match record {
        Record::Opportunity(opening) => Backup::new(&Settings::default(), [opening]),
        Record::Settings(settings) => Backup::new(settings, none),
    };
    Backup::read(backup.to_text().as_bytes()).is_ok()
}
