//! The safety copy in the browser: IndexedDB, on the disk before it says so.

mod database;
mod wait;

use js_sys::Array;
use wasm_bindgen::JsValue;
use web_sys::{IdbKeyRange, IdbObjectStore};

use database::{Database, JOURNAL, RECORDS, SNAPSHOTS, Transaction};
use keeping::{CopyError, RecordChange, SafetyCopy, merged_row};
use wait::wait;

/// How many changes the journal remembers.
const REMEMBERED: f64 = 300.0;

/// The safety copy of this origin.
#[derive(Debug, Default)]
pub struct IndexedDbCopy {
    database: Database,
}

impl SafetyCopy for IndexedDbCopy {
    async fn rows(&self) -> Result<Vec<(String, String)>, CopyError> {
        self.database.with(&[RECORDS], false, read_rows).await
    }

    async fn apply(&self, changes: &[RecordChange], at: i64) -> Result<(), CopyError> {
        let write = |it| write_changes(it, changes, at);
        self.database.with(&[RECORDS, JOURNAL], true, write).await
    }

    async fn snapshots(&self) -> Result<Vec<String>, CopyError> {
        self.database.with(&[SNAPSHOTS], false, read_names).await
    }

    async fn add_snapshot(&self, name: &str, text: &str, gone: &[String]) -> Result<(), CopyError> {
        let write = |it| write_snapshot(it, name, text, gone);
        self.database.with(&[SNAPSHOTS], true, write).await
    }

    async fn clear(&self) -> Result<(), CopyError> {
        let stores = [RECORDS, JOURNAL, SNAPSHOTS];
        self.database.with(&stores, true, clear_stores).await
    }
}

async fn clear_stores(transaction: Transaction) -> Result<(), JsValue> {
    for name in [RECORDS, JOURNAL, SNAPSHOTS] {
        wait(&transaction.store(name)?.clear()?).await?;
    }
    transaction.commit().await
}

async fn read_rows(transaction: Transaction) -> Result<Vec<(String, String)>, JsValue> {
    let records = transaction.store(RECORDS)?;
    let keys: Array = wait(&records.get_all_keys()?).await?.into();
    let values: Array = wait(&records.get_all()?).await?.into();
    let pairs = keys.iter().zip(values.iter());
    // Only we write here, and only text.
    let rows = pairs.filter_map(|(key, value)| Some((key.as_string()?, value.as_string()?)));
    Ok(rows.collect())
}

async fn write_changes(
    transaction: Transaction,
    changes: &[RecordChange],
    at: i64,
) -> Result<(), JsValue> {
    let records = transaction.store(RECORDS)?;
    let journal = transaction.store(JOURNAL)?;
    let mut last = JsValue::UNDEFINED;
    for change in changes {
        let line = match change {
            RecordChange::Put { key, value } => {
                put(&records, key, value).await?;
                format!("{at} put {key} {value}")
            }
            RecordChange::Erase(key) => {
                wait(&records.delete(&key.into())?).await?;
                format!("{at} erase {key}")
            }
        };
        last = wait(&journal.add(&line.into())?).await?;
    }
    if let Some(newest) = last.as_f64().filter(|it| *it > REMEMBERED) {
        let older = IdbKeyRange::upper_bound(&(newest - REMEMBERED).into())?;
        wait(&journal.delete(&older)?).await?;
    }
    transaction.commit().await
}

async fn put(records: &IdbObjectStore, key: &str, value: &str) -> Result<(), JsValue> {
    let row = wait(&records.get(&key.into())?).await?.as_string();
    if let Some(value) = merged_row(key, row.as_deref(), value) {
        wait(&records.put_with_key(&value.into(), &key.into())?).await?;
    }
    Ok(())
}

async fn read_names(transaction: Transaction) -> Result<Vec<String>, JsValue> {
    let snapshots = transaction.store(SNAPSHOTS)?;
    let names: Array = wait(&snapshots.get_all_keys()?).await?.into();
    Ok(names.iter().filter_map(|it| it.as_string()).collect())
}

async fn write_snapshot(
    transaction: Transaction,
    name: &str,
    text: &str,
    gone: &[String],
) -> Result<(), JsValue> {
    let snapshots = transaction.store(SNAPSHOTS)?;
    wait(&snapshots.put_with_key(&text.into(), &name.into())?).await?;
    for name in gone {
        wait(&snapshots.delete(&name.into())?).await?;
    }
    transaction.commit().await
}
