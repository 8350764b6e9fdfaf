//! Everything as one file.
//!
//! [`Backup::read`] takes every file that was ever written: the list of openings of version 1 and
//! the map of records of version 2. It reads within bounds and changes nothing.

mod dates;
mod error;
mod read;
mod scan;

use std::collections::BTreeMap;

use cadence::record::{Id, Opportunity, Settings};
use serde::Serialize;

pub use error::BackupError;

use super::digest::{blake2b, hex};

/// The version of the file that [`Backup::to_text`] writes.
pub const VERSION: u32 = 2;

/// The largest file that is read, in bytes: several times what a browser keeps.
pub const LARGEST: usize = 20_000_000;

/// What marks a file as one of ours.
const APP: &str = "curtain-call";

/// The key of the settings.
const SETTINGS: &str = "settings";

/// Everything a person has kept.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Backup {
    /// The settings.
    pub settings: Settings,
    /// Every opening by id, deleted ones too: a merge has to know of them.
    pub openings: BTreeMap<Id, Opportunity>,
    /// Records of kinds that this version does not know, as JSON, by key: carried along unread.
    pub others: BTreeMap<String, String>,
}

impl Backup {
    /// A backup of these; those of the example belong to nobody and are for the caller to leave out.
    #[must_use]
    pub fn new<'a>(
        settings: &Settings,
        openings: impl IntoIterator<Item = &'a Opportunity>,
    ) -> Self {
        let mut backup = Self {
            settings: settings.clone(),
            ..Self::default()
        };
        for opening in openings {
            backup.openings.insert(opening.id.clone(), opening.clone());
        }
        backup
    }

    /// The file's text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let records = self.records();
        let digest = hex(&blake2b(records.as_bytes()));
        format!(r#"{{"app":"{APP}","schema":{VERSION},"digest":"{digest}","records":{records}}}"#)
    }

    /// What the file says of its records: equal for equal contents.
    #[must_use]
    pub fn digest(&self) -> String {
        hex(&blake2b(self.records().as_bytes()))
    }

    /// The openings that are not deleted.
    pub fn live(&self) -> impl Iterator<Item = &Opportunity> {
        self.openings
            .values()
            .filter(|opening| opening.details.is_some())
    }

    /// The openings to be written where `before` is what is kept.
    pub fn differing_from<'a>(&'a self, before: &'a Self) -> impl Iterator<Item = &'a Opportunity> {
        let openings = self.openings.values();
        openings.filter(|opening| before.openings.get(&opening.id) != Some(opening))
    }

    /// The records as a JSON object, without a space outside of strings.
    fn records(&self) -> String {
        let Self {
            settings,
            openings,
            others,
        } = self;
        let mut text = String::from("{");
        push(&mut text, SETTINGS, &BackupRecord::Settings(settings));
        for (id, opening) in openings {
            push(&mut text, id.as_str(), &BackupRecord::Opportunity(opening));
        }
        for (key, json) in others {
            push_raw(&mut text, key, json);
        }
        text.push('}');
        text
    }
}

/// One record as it is written: an object whose one field says what it is.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum BackupRecord<'a> {
    Opportunity(&'a Opportunity),
    Settings(&'a Settings),
}

/// Adds a record to the text of an object.
fn push(text: &mut String, key: &str, record: &BackupRecord<'_>) {
    // A record holds no map with keys other than text: it can always be written.
    let json = serde_json::to_string(record).unwrap_or_default();
    push_raw(text, key, &json);
}

/// Adds a record of which nothing is known but its JSON. A key needs no escapes.
fn push_raw(text: &mut String, key: &str, json: &str) {
    if !text.ends_with('{') {
        text.push(',');
    }
    text.push('"');
    text.push_str(key);
    text.push_str("\":");
    text.push_str(json);
}
