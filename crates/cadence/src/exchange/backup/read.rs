use serde::Deserialize;

use super::super::digest::{blake2b, hex};
use super::super::sealed;
use super::{APP, Backup, BackupError, LARGEST, SETTINGS, VERSION, dates, scan};
use crate::record::{Id, Opportunity, Settings};

impl Backup {
    /// Reads a file of any version that was ever written.
    ///
    /// # Errors
    /// A [`BackupError`] that says what to do; [`BackupError::Sealed`] if a passphrase is needed.
    pub fn read(bytes: &[u8]) -> Result<Self, BackupError> {
        if bytes.len() > LARGEST {
            return Err(if sealed::is_sealed(bytes) {
                BackupError::Sealed
            } else {
                BackupError::TooLarge
            });
        }
        let text = std::str::from_utf8(bytes).map_err(|_| BackupError::NotText)?;
        // Some editors put a mark before the text.
        let text = text.trim_start_matches('\u{feff}').trim();
        if text.is_empty() {
            return Err(BackupError::Empty);
        }
        if sealed::is_sealed(bytes) {
            return Err(BackupError::Sealed);
        }
        if !text.starts_with('{') {
            return Err(match serde_json::from_str(text) {
                Ok(serde::de::IgnoredAny) => BackupError::OtherApp,
                Err(why) => BackupError::Unreadable(why.to_string()),
            });
        }
        scan::check(text)?;
        let head: Head = serde_json::from_str(text).map_err(unreadable)?;
        if head.app.as_deref() != Some(APP) {
            return Err(BackupError::OtherApp);
        }
        let backup = match head.schema {
            Some(1) => read_list(text)?,
            Some(2) => read_map(text, &head)?,
            Some(newer) if newer > u64::from(VERSION) => return Err(BackupError::Newer(newer)),
            _ => return Err(BackupError::Unreadable("its version is missing".to_owned())),
        };
        let mut roster = backup.settings.roster.entries.keys();
        if let Some(id) = roster.find(|id| !is_plain(id.as_str())) {
            return Err(BackupError::BadId(id.as_str().chars().take(64).collect()));
        }
        if !dates::fit_settings(&backup.settings) {
            return Err(BackupError::BadDate(SETTINGS.to_owned()));
        }
        backup.settings.check().map_err(BackupError::BadSettings)?;
        Ok(backup)
    }

    fn take_in(&mut self, mut it: Opportunity) -> Result<(), BackupError> {
        if let Some(id) = it
            .items
            .keys()
            .chain([&it.id])
            .find(|id| !is_plain(id.as_str()))
        {
            let start = id.as_str().chars().take(64).collect();
            return Err(BackupError::BadId(start));
        }
        if it.id.as_str().starts_with("example-") || it.id.as_str() == SETTINGS {
            return Err(BackupError::BadId(it.id.0));
        }
        if !dates::fit_opening(&it) {
            return Err(BackupError::BadDate(it.id.0));
        }
        // A list may hold an opening twice: nothing of either is lost.
        let same = self.openings.remove(&it.id);
        it.merge(&same.unwrap_or_else(|| it.clone()));
        self.openings.insert(it.id.clone(), it);
        Ok(())
    }
}

/// What can be told of a file of any version.
#[derive(Deserialize)]
struct Head {
    app: Option<String>,
    schema: Option<u64>,
    digest: Option<String>,
}

/// Version 1: the settings and a list of openings, with no checksum.
fn read_list(text: &str) -> Result<Backup, BackupError> {
    #[derive(Deserialize)]
    struct List {
        settings: Settings,
        opportunities: Vec<Opportunity>,
    }
    let List {
        settings,
        opportunities,
    } = serde_json::from_str(text).map_err(unreadable)?;
    let mut backup = Backup {
        settings,
        ..Backup::default()
    };
    for it in opportunities {
        backup.take_in(it)?;
    }
    Ok(backup)
}

/// Version 2: a map of records, signed.
fn read_map(text: &str, head: &Head) -> Result<Backup, BackupError> {
    let all = scan::fields(text);
    let Some((_, records)) = all.iter().find(|(key, _)| *key == "records") else {
        return Err(BackupError::Unreadable("it holds no records".to_owned()));
    };
    if head.digest.as_deref() != Some(hex(&blake2b(&scan::bare(records))).as_str()) {
        return Err(BackupError::Damaged);
    }
    if !records.starts_with('{') {
        return Err(BackupError::Unreadable("its records are no map".to_owned()));
    }
    let mut backup = Backup::default();
    for (key, json) in scan::fields(records) {
        let bad = |why: String| BackupError::Record {
            key: key.chars().take(64).collect(),
            why,
        };
        if !is_plain(key) {
            return Err(BackupError::BadId(key.chars().take(64).collect()));
        }
        let &[(kind, body)] = scan::fields(json).as_slice() else {
            return Err(bad("it is not one object with one field".to_owned()));
        };
        match kind {
            "opportunity" => {
                let it: Opportunity =
                    serde_json::from_str(body).map_err(|it| bad(it.to_string()))?;
                if it.id != Id::from(key) {
                    return Err(BackupError::BadId(key.to_owned()));
                }
                backup.take_in(it)?;
            }
            SETTINGS if key == SETTINGS => {
                backup.settings = serde_json::from_str(body).map_err(|it| bad(it.to_string()))?;
            }
            SETTINGS => return Err(BackupError::BadId(key.to_owned())),
            _ => {
                let json = String::from_utf8(scan::bare(json)).map_err(|_| BackupError::NotText)?;
                backup.others.insert(key.to_owned(), json);
            }
        }
    }
    Ok(backup)
}

/// Whether a key or an id is one that the app could have made.
fn is_plain(id: &str) -> bool {
    let plain = |it: u8| it.is_ascii_alphanumeric() || it == b'-';
    (1..=64).contains(&id.len()) && id.bytes().all(plain)
}

fn unreadable(why: serde_json::Error) -> BackupError {
    BackupError::Unreadable(why.to_string())
}
