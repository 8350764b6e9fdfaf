//! The spare copy: every record once more, in files of lines. Storage and safety copy may share an
//! engine of the browser; these files are in neither.

use std::borrow::Cow;
use std::collections::BTreeMap;

use cadence::record::horizon;
use futures_util::future::join_all;

use super::codec::{CRC32, add_checksum, verify};
use super::copy::{CopyError, RecordChange, RecordCopy};
use super::draft::DRAFTS;
use super::merged_row::merged_row;
use super::reconcile::believable;

/// Over how many files the records are spread: a change writes one of them anew.
const FILES: u32 = 16;
/// The file of the drafts.
const DRAFTS_FILE: &str = "drafts";

/// Files of text, each read and written as a whole.
#[expect(
    async_fn_in_trait,
    reason = "a browser has one thread: nothing is sent"
)]
pub trait TextFiles {
    /// Held by one page at a time, while it reads files or changes them.
    type Turn;

    /// Waits for it.
    ///
    /// # Errors
    /// [`CopyError::Absent`] where there is no place for files.
    async fn turn(&self) -> Result<Self::Turn, CopyError>;

    /// The text of a file; `None` where there is no such file.
    ///
    /// # Errors
    /// A [`CopyError`].
    async fn read(&self, name: &str) -> Result<Option<String>, CopyError>;

    /// Puts this text into a file. The old text stays until the new one is whole.
    ///
    /// # Errors
    /// A [`CopyError`].
    async fn write(&self, name: &str, text: &str) -> Result<(), CopyError>;

    /// Removes every file of ours.
    ///
    /// # Errors
    /// A [`CopyError`]: some may still be there.
    async fn clear(&self) -> Result<(), CopyError>;
}

/// A copy in such files: a record is whole in them or not in them.
#[derive(Debug, Default)]
pub struct SpareCopy<F>(F);

impl<F: TextFiles> SpareCopy<F> {
    /// In these files.
    pub fn new(files: F) -> Self {
        Self(files)
    }

    async fn change(&self, changes: &[RecordChange], at: i64) -> Result<(), CopyError> {
        let mut by_file: BTreeMap<String, Vec<&RecordChange>> = BTreeMap::new();
        for change in changes {
            by_file
                .entry(file_of(change.key()))
                .or_default()
                .push(change);
        }
        for (name, changes) in by_file {
            let before = self.0.read(&name).await?.unwrap_or_default();
            if let Some(after) = changed(&before, &changes, at) {
                self.0.write(&name, &after).await?;
            }
        }
        Ok(())
    }
}

impl<F: TextFiles> RecordCopy for SpareCopy<F> {
    async fn rows(&self) -> Result<Vec<(String, String)>, CopyError> {
        let _turn = self.0.turn().await?;
        let names: Vec<String> = file_names().collect();
        let texts = join_all(names.iter().map(|name| self.0.read(name))).await;
        let mut rows = Vec::new();
        for text in texts {
            rows.extend(lines(&text?.unwrap_or_default()));
        }
        Ok(rows)
    }

    async fn apply(&self, changes: &[RecordChange], at: i64) -> Result<(), CopyError> {
        let _turn = self.0.turn().await?;
        self.change(changes, at).await
    }

    async fn clear(&self, but: &[(String, String)]) -> Result<(), CopyError> {
        let _turn = self.0.turn().await?;
        self.0.clear().await?;
        let stay = but.iter().map(|(key, value)| put(key, value));
        self.change(&stay.collect::<Vec<_>>(), 0).await
    }
}

fn put(key: &str, value: &str) -> RecordChange {
    let (key, value) = (key.to_owned(), value.to_owned());
    RecordChange::Put { key, value }
}

fn file_names() -> impl Iterator<Item = String> {
    let records = (0..FILES).map(records_file);
    records.chain([DRAFTS_FILE.to_owned()])
}

fn records_file(number: u32) -> String {
    format!("records-{number:02}")
}

fn file_of(key: &str) -> String {
    match key.starts_with(DRAFTS) {
        true => DRAFTS_FILE.to_owned(),
        false => records_file(CRC32.checksum(key.as_bytes()) % FILES),
    }
}

/// What a file becomes by these changes; `None`: it stays. Nothing else goes that it has.
fn changed(text: &str, changes: &[&RecordChange], at: i64) -> Option<String> {
    let mut rows: BTreeMap<String, String> = lines(text).collect();
    let mut is_changed = false;
    for change in changes {
        match change {
            RecordChange::Put { key, value } => {
                let row = rows.get(key).map(String::as_str);
                if let Some(merged) = merged_row(key, row, value, at) {
                    rows.insert(key.clone(), merged);
                    is_changed = true;
                }
            }
            RecordChange::Erase(key) => is_changed |= rows.remove(key).is_some(),
        }
    }
    is_changed.then(|| rows.iter().map(|(key, row)| line(key, row)).collect())
}

/// One row: its key, a space, and the value as it stands, which carries a checksum. A draft gets
/// one. A value with a line end in it becomes a JSON text, which begins with a quotation mark.
fn line(key: &str, row: &str) -> String {
    let value = match key.starts_with(DRAFTS) {
        true => Cow::Owned(add_checksum(0, row)),
        false => Cow::Borrowed(row),
    };
    if !value.contains('\n') {
        return format!("{key} {value}\n");
    }
    let value = serde_json::to_string(&value).unwrap_or_default();
    format!("{key} {value}\n")
}

/// The rows of a file, as far as its lines are lines. A record's value may be a damaged one.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (String, String)> + '_ {
    text.split('\n').filter_map(|line| {
        let (key, value) = line.split_once(' ')?;
        let value = match value.starts_with('"') {
            true => serde_json::from_str(value).ok()?,
            false => value.to_owned(),
        };
        let value = match key.starts_with(DRAFTS) {
            true => verify(&value).ok()?.1.to_owned(),
            false => value,
        };
        Some((key.to_owned(), value))
    })
}

/// What two copies have together, each row merged. Of the spare copy a row that can't be read, or
/// that a newer version wrote, says nothing; its stamps far ahead of `now`, in milliseconds since
/// 1970, are brought down.
#[must_use]
pub fn unite(
    copy: &[(String, String)],
    spare: &[(String, String)],
    now: i64,
) -> Vec<(String, String)> {
    let mut all: BTreeMap<&str, Cow<'_, str>> = BTreeMap::new();
    all.extend(copy.iter().map(|(key, row)| (key.as_str(), row.into())));
    for (key, row) in spare {
        let here = all.get(key.as_str()).map(AsRef::as_ref);
        // Nearly all are the same.
        if here == Some(row) {
            continue;
        }
        let readable = match key.starts_with(DRAFTS) {
            true => Some(row.into()),
            false => believable(key, row, horizon(now)),
        };
        let merged = readable.and_then(|row| merged_row(key, here, &row, now));
        if let Some(merged) = merged {
            all.insert(key, merged.into());
        }
    }
    let all = all.into_iter();
    all.map(|(key, row)| (key.to_owned(), row.into_owned()))
        .collect()
}

/// What a copy with these rows lacks of all there is.
#[must_use]
pub fn lacking(rows: &[(String, String)], all: &[(String, String)]) -> Vec<RecordChange> {
    let rows: BTreeMap<&str, &str> = rows.iter().map(|(key, row)| (&**key, &**row)).collect();
    let missing = all
        .iter()
        .filter(|(key, row)| rows.get(&**key) != Some(&&**row));
    missing.map(|(key, row)| put(key, row)).collect()
}
