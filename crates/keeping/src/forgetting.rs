//! Everything gone for good, also where the browser is full, slow, or closed in the middle of it.

use super::codec::{RECORDS, decode_at};
use super::storage::{KeyValueStorage, StorageError};

/// The key that says that everything goes: other tabs then bring nothing back, and a start that
/// finds it goes on where the last one was stopped.
pub const FORGOTTEN: &str = "forgotten";

/// What stands under [`FORGOTTEN`] while records may still be here.
const ALL: &str = "1";
/// What it begins with once only the safety copy has to be emptied: the time follows.
const COPY: &str = "copy ";

/// Removes every key of ours but [`FORGOTTEN`], which then says that the safety copy of what was
/// kept until `now`, in milliseconds since 1970, has to be emptied: [`forgotten_until`].
///
/// # Errors
/// A [`StorageError`]: some may still be there, and the next start goes on.
pub fn forget(storage: &mut impl KeyValueStorage, now: i64) -> Result<(), StorageError> {
    mark(storage)?;
    for key in storage.keys()?.iter().filter(|key| *key != FORGOTTEN) {
        storage.remove(key)?;
    }
    storage.set(FORGOTTEN, &format!("{COPY}{now}"))
}

/// Sets the mark before the first record goes: another tab writes a record again that vanishes
/// without it.
fn mark(storage: &mut impl KeyValueStorage) -> Result<(), StorageError> {
    let marked = storage.set(FORGOTTEN, ALL);
    if marked != Err(StorageError::Full) {
        return marked;
    }
    let keys = storage.keys()?;
    let (records, others): (Vec<_>, Vec<_>) = keys.iter().partition(|key| key.starts_with(RECORDS));
    // Nobody writes these again.
    for key in others {
        storage.remove(key)?;
    }
    let marked = storage.set(FORGOTTEN, ALL);
    if marked != Err(StorageError::Full) {
        return marked;
    }
    // Nor one that can't be read; and less always fits.
    for key in records {
        storage.set(key, "")?;
    }
    storage.set(FORGOTTEN, ALL)
}

/// Goes on with what an earlier page was stopped in, and says what of it is left to do: the safety
/// copy of what was kept until this time, in milliseconds since 1970, has to be emptied.
pub fn forgotten_until(storage: &mut impl KeyValueStorage, now: i64) -> Option<i64> {
    let mark = storage.get(FORGOTTEN).ok().flatten()?;
    let Some(until) = mark.strip_prefix(COPY) else {
        // Where the browser refuses, the next start goes on.
        forget(storage, now).ok();
        return Some(now);
    };
    Some(until.parse().unwrap_or(now))
}

/// All is gone, from the safety copy too.
pub fn finish_forgetting(storage: &mut impl KeyValueStorage) {
    // Where it stays, a copy that is empty is emptied once more.
    storage.remove(FORGOTTEN).ok();
}

/// The rows of the safety copy that were written after everything was forgotten at `until`: the
/// mark may come back with a storage that lost its last writes.
#[must_use]
pub(crate) fn written_after(until: i64, rows: Vec<(String, String)>) -> Vec<(String, String)> {
    let is_later = |(key, value): &(String, String)| {
        decode_at(key, value).is_ok_and(|(record, _)| record.latest_stamp().at > until)
    };
    rows.into_iter().filter(is_later).collect()
}
