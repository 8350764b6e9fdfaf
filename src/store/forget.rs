use super::storage::{Storage, StorageError};

/// Written before everything goes, so that other tabs do not bring it back.
pub const FORGOTTEN: &str = "forgotten";

/// Removes every key of ours.
///
/// # Errors
/// A [`StorageError`]: some may still be there.
pub fn forget(storage: &mut impl Storage) -> Result<(), StorageError> {
    // A full storage takes no more words, and then there is one tab fewer to tell.
    storage.set(FORGOTTEN, "1").ok();
    let keys = storage.keys()?;
    let told = |it: &&String| *it != FORGOTTEN;
    keys.iter()
        .filter(told)
        .try_for_each(|it| storage.remove(it))?;
    storage.remove(FORGOTTEN)
}
