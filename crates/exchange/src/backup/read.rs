use std::collections::BTreeMap;

use cadence::record::{Id, Opportunity, Settings, read};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::value::RawValue;

use super::{APP, Backup, BackupError, LARGEST, SETTINGS, VERSION, dates, scan};
use crate::digest::{blake2b, hex};
use crate::sealed;
use crate::words::backup as words;

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
        let text = without_footer(text);
        let all = if text.starts_with('{') {
            scan::check(text)?;
            scan::fields(text)
        } else {
            Vec::new()
        };
        let IgnoredAny =
            serde_json::from_str(text).map_err(|_| unreadable(words::UNREADABLE_FORM))?;
        if field(&all, "app")? != Some(APP.to_owned()) {
            return Err(BackupError::OtherApp);
        }
        let backup = match field::<u64>(&all, "schema")? {
            Some(1) => read_list(&all)?,
            Some(2) => read_map(&all)?,
            Some(newer) if newer > u64::from(VERSION) => return Err(BackupError::Newer(newer)),
            _ => return Err(unreadable(words::UNREADABLE_VERSION)),
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

/// The file without what a mail put below it. Anything that may be data stays, to be refused.
fn without_footer(text: &str) -> &str {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<IgnoredAny>();
    let Some(Ok(IgnoredAny)) = values.next() else {
        return text;
    };
    match text.split_at_checked(values.byte_offset()) {
        Some((file, footer)) if !footer.contains(['{', '[']) => file,
        _ => text,
    }
}

/// Checks what a file says of an opening.
fn check(opening: &Opportunity) -> Result<(), BackupError> {
    let mut ids = opening.items.keys().chain([&opening.id]);
    if let Some(id) = ids.find(|id| !is_plain(id.as_str())) {
        let start = id.as_str().chars().take(64).collect();
        return Err(BackupError::BadId(start));
    }
    if opening.id.as_str().starts_with("example-") || opening.id.as_str() == SETTINGS {
        return Err(BackupError::BadId(opening.id.0.clone()));
    }
    if !dates::fit_opening(opening) {
        return Err(BackupError::BadDate(opening.id.0.clone()));
    }
    Ok(())
}

/// The openings by id. A list may hold one twice: nothing of either is lost.
fn by_id(mut all: Vec<Opportunity>) -> BTreeMap<Id, Opportunity> {
    all.sort_by(|a, b| a.id.cmp(&b.id));
    let mut map = BTreeMap::<Id, Opportunity>::new();
    for mut opening in all {
        match map.get_mut(&opening.id) {
            Some(same) => same.merge(&opening),
            None => {
                opening.merge(&opening.clone());
                map.insert(opening.id.clone(), opening);
            }
        }
    }
    map
}

/// A field of the file itself; `None` if it is left out, or null.
fn field<T: DeserializeOwned>(all: &[(&str, &str)], name: &str) -> Result<Option<T>, BackupError> {
    match all.iter().find(|field| field.0 == name) {
        Some((_, json)) => serde_json::from_str(json)
            .map_err(|_| unreadable(&words::UnreadableField { name }.text())),
        None => Ok(None),
    }
}

/// The text of a field that a file of this version has.
fn needed<'a>(all: &[(&str, &'a str)], name: &str) -> Result<&'a str, BackupError> {
    let found = all.iter().find(|field| field.0 == name);
    let (_, json) = found.ok_or_else(|| unreadable(&words::UnreadableMissing { name }.text()))?;
    Ok(json)
}

/// Version 1: the settings and a list of openings, with no checksum.
fn read_list(all: &[(&str, &str)]) -> Result<Backup, BackupError> {
    let settings = read(needed(all, "settings")?)?;
    let list: Vec<&RawValue> = serde_json::from_str(needed(all, "opportunities")?)
        .map_err(|_| unreadable(words::UNREADABLE_OPENINGS))?;
    let opportunities = list.into_iter().map(|json| {
        let opening = read(json.get())?;
        check(&opening)?;
        Ok(opening)
    });
    let opportunities = opportunities.collect::<Result<_, BackupError>>()?;
    Ok(Backup {
        settings,
        openings: by_id(opportunities),
        others: BTreeMap::new(),
    })
}

/// Version 2: a map of records, signed.
fn read_map(all: &[(&str, &str)]) -> Result<Backup, BackupError> {
    let records = needed(all, "records")?;
    let digest: Option<String> = field(all, "digest")?;
    if digest != Some(hex(&blake2b(&scan::bare(records)))) {
        return Err(BackupError::Damaged);
    }
    if !records.starts_with('{') {
        return Err(unreadable(words::UNREADABLE_RECORDS));
    }
    let mut settings = Settings::default();
    let (mut openings, mut others) = (Vec::new(), Vec::new());
    for (key, json) in scan::fields(records) {
        if !is_plain(key) {
            return Err(BackupError::BadId(key.chars().take(64).collect()));
        }
        let &[(kind, body)] = scan::fields(json).as_slice() else {
            let key = key.to_owned();
            return Err(BackupError::NoRecord(key));
        };
        match kind {
            "opportunity" => {
                let opening: Opportunity = read(body)?;
                if opening.id != Id::from(key) {
                    return Err(BackupError::BadId(key.to_owned()));
                }
                check(&opening)?;
                openings.push(opening);
            }
            SETTINGS if key == SETTINGS => {
                settings = read(body)?;
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
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    (1..=64).contains(&id.len()) && id.bytes().all(plain)
}

fn unreadable(why: &str) -> BackupError {
    BackupError::Unreadable(why.to_string())
}
