//! Everything gone for good, also where the browser is full, slow, or closed in the middle of it.

use std::collections::BTreeSet;

use thiserror::Error;

use super::codec::{RECORDS, decode_at};
use super::draft::{DRAFTS, TIMES};
use super::storage::{KeyValueStorage, StorageError};
use crate::words::forgetting as words;

/// The key that says that everything goes: other tabs then bring nothing back, and a start that
/// finds it goes on where the last one was stopped. Nothing is said by an empty value: it was taken
/// back.
pub const FORGOTTEN: &str = "forgotten";

/// What stands under [`FORGOTTEN`] while records may still be here; the time follows.
const ALL: &str = "all ";
/// What it begins with once only the safety copy has to be emptied; the time follows.
const COPY: &str = "copy ";

/// Why not everything is gone, said to the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum NotForgotten {
    /// All of it is as it was.
    #[error("{}", words::BACK)]
    Back,
    /// The mark could not be taken back.
    #[error("{}", words::BEGUN)]
    Begun,
}

/// What is left of a forgetting that an earlier page began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Forgetting {
    /// The copies of what was kept until then, in milliseconds since 1970, have to be emptied.
    pub until: i64,
    /// The browser does not let the page remove all of it from the storage.
    pub is_refused: bool,
}

/// Removes every key of ours but [`FORGOTTEN`], which then says that the copies of what was kept
/// until `now`, in milliseconds since 1970, have to be emptied: [`resume_forgetting`].
///
/// # Errors
/// [`NotForgotten`]: everything is as it was, as far as the browser lets it.
pub fn forget(storage: &mut impl KeyValueStorage, now: i64) -> Result<(), NotForgotten> {
    let before = everything(storage).map_err(|_| NotForgotten::Back)?;
    let gone = mark(storage, now).and_then(|()| remove_unless(storage, |_, _| false));
    if gone.is_err() {
        return Err(put_back(storage, &before));
    }
    // Where it still says that all goes, the next start finds nothing and says this.
    storage.set(FORGOTTEN, &format!("{COPY}{now}")).ok();
    Ok(())
}

/// All that is ours, but the mark.
fn everything(storage: &impl KeyValueStorage) -> Result<Vec<(String, String)>, StorageError> {
    let mut all = Vec::new();
    for key in storage.keys()?.into_iter().filter(|key| key != FORGOTTEN) {
        let value = storage.get(&key)?;
        all.extend(value.map(|value| (key, value)));
    }
    Ok(all)
}

/// Sets the mark before the first record goes: another tab writes a record again that vanishes
/// without it.
fn mark(storage: &mut impl KeyValueStorage, now: i64) -> Result<(), StorageError> {
    let text = format!("{ALL}{now}");
    let marked = storage.set(FORGOTTEN, &text);
    if marked != Err(StorageError::Full) {
        return marked;
    }
    let keys = storage.keys()?;
    let (records, others): (Vec<_>, Vec<_>) = keys.iter().partition(|key| key.starts_with(RECORDS));
    // Nobody writes these again.
    for key in others {
        storage.remove(key)?;
    }
    let marked = storage.set(FORGOTTEN, &text);
    if marked != Err(StorageError::Full) {
        return marked;
    }
    // Nor one that can't be read; and less always fits.
    for key in records {
        storage.set(key, "")?;
    }
    storage.set(FORGOTTEN, &text)
}

/// Removes all that is ours but the mark and what stays, and looks whether it is gone.
fn remove_unless(
    storage: &mut impl KeyValueStorage,
    stays: impl Fn(&str, &str) -> bool,
) -> Result<(), StorageError> {
    for (key, value) in everything(storage)? {
        if stays(&key, &value) {
            continue;
        }
        storage.remove(&key)?;
        if storage.get(&key)?.is_some() {
            return Err(StorageError::Denied);
        }
    }
    Ok(())
}

/// Makes it as it was. The mark goes first, or it would take what is entered from now on.
fn put_back(storage: &mut impl KeyValueStorage, before: &[(String, String)]) -> NotForgotten {
    let is_unmarked = unmark(storage);
    for (key, value) in before {
        if storage.get(key).ok().flatten().as_ref() != Some(value) {
            // What is refused is written again by whoever has it in memory.
            storage.set(key, value).ok();
        }
    }
    match is_unmarked {
        true => NotForgotten::Back,
        false => NotForgotten::Begun,
    }
}

/// Takes the mark back; whether it is known to say nothing any more.
fn unmark(storage: &mut impl KeyValueStorage) -> bool {
    storage.remove(FORGOTTEN).ok();
    if storage.get(FORGOTTEN) == Ok(None) {
        return true;
    }
    storage.set(FORGOTTEN, "").ok();
    storage.get(FORGOTTEN) == Ok(Some(String::new()))
}

/// Goes on with what an earlier page was stopped in, and says what of it is left to do. What was
/// written since stays.
pub fn resume_forgetting(storage: &mut impl KeyValueStorage, now: i64) -> Option<Forgetting> {
    let mark = storage.get(FORGOTTEN).ok().flatten()?;
    if mark.is_empty() {
        storage.remove(FORGOTTEN).ok();
        return None;
    }
    if let Some(until) = mark.strip_prefix(COPY) {
        return Some(Forgetting {
            until: until.parse().unwrap_or(now),
            is_refused: false,
        });
    }
    let said = mark.strip_prefix(ALL).and_then(|until| until.parse().ok());
    let until = said.unwrap_or_else(|| {
        // An earlier version set it, and said no time: from now on it has one.
        storage.set(FORGOTTEN, &format!("{ALL}{now}")).ok();
        now
    });
    // Where the browser refuses, the next start goes on.
    let is_refused = remove_until(storage, until).is_err();
    Some(Forgetting { until, is_refused })
}

fn remove_until(storage: &mut impl KeyValueStorage, until: i64) -> Result<(), StorageError> {
    let all = everything(storage)?;
    let later = all.iter().filter_map(|(key, time)| {
        let form = key.strip_prefix(TIMES)?;
        let is_later = time.parse().is_ok_and(|at: i64| at > until);
        is_later.then_some(form)
    });
    let later: BTreeSet<&str> = later.collect();
    remove_unless(storage, |key, value| {
        let form = key.strip_prefix(TIMES).or_else(|| key.strip_prefix(DRAFTS));
        match form {
            Some(form) => later.contains(form),
            None => is_written_after(until, key, value),
        }
    })?;
    // Where it still says that all goes, the next start finds nothing and says this.
    storage.set(FORGOTTEN, &format!("{COPY}{until}")).ok();
    Ok(())
}

/// All is gone, from the copies too. A mark that says that records may be left stays.
pub fn finish_forgetting(storage: &mut impl KeyValueStorage) {
    let mark = storage.get(FORGOTTEN).ok().flatten();
    if mark.is_some_and(|mark| mark.starts_with(COPY)) {
        // Where it stays, a copy that is empty is emptied once more.
        storage.remove(FORGOTTEN).ok();
    }
}

/// The rows of the safety copy that were written after everything was forgotten at `until`: the
/// mark may come back with a storage that lost its last writes.
#[must_use]
pub(crate) fn written_after(until: i64, rows: Vec<(String, String)>) -> Vec<(String, String)> {
    let is_later = |(key, value): &(String, String)| is_written_after(until, key, value);
    rows.into_iter().filter(is_later).collect()
}

fn is_written_after(until: i64, key: &str, value: &str) -> bool {
    decode_at(key, value).is_ok_and(|(record, _)| record.latest_stamp().at > until)
}
