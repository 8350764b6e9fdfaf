use super::super::digest::{blake2b, hex};
use super::super::sealed;
use super::{APP, Backup, BackupError, LARGEST, SETTINGS, VERSION, dates, scan};
use crate::json::{self, Decode};
use crate::map::Map;
use crate::order::sort_by;
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
        let all = if text.starts_with('{') {
            scan::check(text)?;
            scan::fields(text)
        } else {
            Vec::new()
        };
        let serde::de::IgnoredAny = serde_json::from_str(text).map_err(unreadable)?;
        if field(&all, "app")? != Some(APP.to_owned()) {
            return Err(BackupError::OtherApp);
        }
        let backup = match field::<u64>(&all, "schema")? {
            Some(1) => read_list(&all)?,
            Some(2) => read_map(&all)?,
            Some(newer) if newer > u64::from(VERSION) => return Err(BackupError::Newer(newer)),
            _ => return Err(BackupError::Unreadable("its version is missing".to_owned())),
        };
        let roster = &backup.settings.roster.entries;
        if let Some(id) = roster.keys().find(|id| !is_plain(id.as_str())) {
            return Err(BackupError::BadId(id.as_str().chars().take(64).collect()));
        }
        if !dates::fit_settings(&backup.settings) {
            return Err(BackupError::BadDate(SETTINGS.to_owned()));
        }
        backup.settings.check().map_err(BackupError::BadSettings)?;
        Ok(backup)
    }
}

/// Checks what a file says of an opening.
fn check(it: &Opportunity) -> Result<(), BackupError> {
    let mut ids = it.items.keys().chain([&it.id]);
    if let Some(id) = ids.find(|id| !is_plain(id.as_str())) {
        let start = id.as_str().chars().take(64).collect();
        return Err(BackupError::BadId(start));
    }
    if it.id.as_str().starts_with("example-") || it.id.as_str() == SETTINGS {
        return Err(BackupError::BadId(it.id.0.clone()));
    }
    if !dates::fit_opening(it) {
        return Err(BackupError::BadDate(it.id.0.clone()));
    }
    Ok(())
}

/// The openings by id. A list may hold one twice: nothing of either is lost.
fn by_id(mut all: Vec<Opportunity>) -> Map<Id, Opportunity> {
    sort_by(&mut all, |a, b| a.id.cmp(&b.id));
    let mut map = Map::<Id, Opportunity>::new();
    for mut it in all {
        match map.get_mut(&it.id) {
            Some(same) => same.merge(&it),
            None => {
                it.merge(&it.clone());
                map.insert(it.id.clone(), it);
            }
        }
    }
    map
}

/// A field of the file itself; `None` if it is left out, or null.
fn field<T: Decode>(all: &[(&str, &str)], name: &str) -> Result<Option<T>, BackupError> {
    match all.iter().find(|it| it.0 == name) {
        Some((_, json)) => json::read(json).map_err(|it| unreadable(it.within(name))),
        None => Ok(None),
    }
}

/// A field that a file of this version has.
fn needed<T: Decode>(all: &[(&str, &str)], name: &str) -> Result<T, BackupError> {
    let missing = || BackupError::Unreadable(format!("it holds no {name}"));
    field(all, name)?.ok_or_else(missing)
}

/// Version 1: the settings and a list of openings, with no checksum.
fn read_list(all: &[(&str, &str)]) -> Result<Backup, BackupError> {
    let settings = needed(all, "settings")?;
    let opportunities: Vec<Opportunity> = needed(all, "opportunities")?;
    opportunities.iter().try_for_each(check)?;
    Ok(Backup {
        settings,
        openings: by_id(opportunities),
        others: Map::new(),
    })
}

/// Version 2: a map of records, signed.
fn read_map(all: &[(&str, &str)]) -> Result<Backup, BackupError> {
    let Some((_, records)) = all.iter().find(|(key, _)| *key == "records") else {
        return Err(BackupError::Unreadable("it holds no records".to_owned()));
    };
    let digest: Option<String> = field(all, "digest")?;
    if digest != Some(hex(&blake2b(&scan::bare(records)))) {
        return Err(BackupError::Damaged);
    }
    if !records.starts_with('{') {
        return Err(BackupError::Unreadable("its records are no map".to_owned()));
    }
    let mut settings = Settings::default();
    let (mut openings, mut others) = (Vec::new(), Vec::new());
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
                let it: Opportunity = json::read(body).map_err(|it| bad(it.to_string()))?;
                if it.id != Id::from(key) {
                    return Err(BackupError::BadId(key.to_owned()));
                }
                check(&it)?;
                openings.push(it);
            }
            SETTINGS if key == SETTINGS => {
                settings = json::read(body).map_err(|it| bad(it.to_string()))?;
            }
            SETTINGS => return Err(BackupError::BadId(key.to_owned())),
            _ => {
                let json = String::from_utf8(scan::bare(json)).map_err(|_| BackupError::NotText)?;
                others.push((key.to_owned(), json));
            }
        }
    }
    Ok(Backup {
        settings,
        openings: by_id(openings),
        others: others.into_iter().collect(),
    })
}

/// Whether a key or an id is one that the app could have made.
fn is_plain(id: &str) -> bool {
    let plain = |it: u8| it.is_ascii_alphanumeric() || it == b'-';
    (1..=64).contains(&id.len()) && id.bytes().all(plain)
}

fn unreadable(why: impl std::fmt::Display) -> BackupError {
    BackupError::Unreadable(why.to_string())
}
