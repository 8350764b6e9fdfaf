//! Records out of what was never meant as a backup: what the rescue page saves, what could not be
//! read, a snapshot.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeMap;

use cadence::record::{Opportunity, Settings};
use exchange::backup::{Backup, LARGEST};
use serde::Deserialize;
use serde_json::Value;

use super::codec::{RECORDS, Record, decode, is_example_key};
use super::records::Quarantined;
use super::snapshot::Snapshot;
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
    /// The snapshots that came with it, the newest first: they may hold what is nowhere else, and are
    /// never taken in without being looked at.
    pub earlier: Vec<EarlierState>,
}

/// A snapshot in a file of the rescue page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EarlierState {
    /// When it was made, why, and of how many records.
    pub snapshot: Snapshot,
    text: String,
}

impl EarlierState {
    /// What it holds; `None` where it can't be read.
    #[must_use]
    pub fn open(&self) -> Option<Rescued> {
        Rescued::of_snapshot(&self.text)
    }
}

/// What could not be read, as a text that [`Rescued::read`] takes: on each line a key, a tab and the
/// value.
#[must_use]
pub fn unread_text(unread: &[Quarantined]) -> String {
    let lines = unread
        .iter()
        .map(|record| format!("{}\t{}", escaped(&record.key), escaped(&record.raw)));
    lines.collect::<Vec<_>>().join("\n")
}

/// A text for a line, as it is, or, where a line would change it, as a JSON text, which begins with
/// a quotation mark.
fn escaped(text: &str) -> Cow<'_, str> {
    let is_changed = text.trim() != text || text.contains(char::is_control);
    let is_plain = !text.is_empty() && !text.starts_with('"') && !is_changed;
    match is_plain {
        true => Cow::Borrowed(text),
        false => Cow::Owned(serde_json::to_string(text).unwrap_or_default()),
    }
}

/// The key and the value of a line of [`unread_text`].
pub(super) fn fields(line: &str) -> Option<(String, String)> {
    let (key, value) = line.split_once('\t')?;
    Some((unescaped(key), unescaped(value)))
}

fn unescaped(text: &str) -> String {
    let read = text.starts_with('"').then(|| serde_json::from_str(text));
    // Earlier versions wrote everything as it was.
    read.and_then(Result::ok).unwrap_or_else(|| text.to_owned())
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
    /// Whatever stands there: it must not make the rest unreadable.
    #[serde(default)]
    snapshots: BTreeMap<String, Value>,
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
                Self {
                    earlier: earlier(copy.snapshots),
                    ..Self::of(local.chain(copy.records).chain(spare))
                }
            });
        }
        // Of what could not be read.
        let lines: Vec<_> = text.lines().map(fields).collect::<Option<_>>()?;
        let is_it = !lines.is_empty() && lines.iter().all(|(key, _)| is_record_key(key));
        is_it.then(|| Self::of(lines))
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

fn earlier(snapshots: BTreeMap<String, Value>) -> Vec<EarlierState> {
    let states = snapshots.into_iter().filter_map(|(name, text)| {
        let snapshot = Snapshot::read(&name)?;
        let text = text.as_str()?.to_owned();
        Some(EarlierState { snapshot, text })
    });
    let mut states: Vec<_> = states.collect();
    states.sort_by_key(|state| Reverse(state.snapshot.at));
    states
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
