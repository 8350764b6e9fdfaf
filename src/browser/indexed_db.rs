//! The safety copy in the browser: IndexedDB, on the disk before it says so.

use std::cell::RefCell;
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use idb::{
    Database, DatabaseEvent, Error, Factory, KeyRange, ObjectStore, ObjectStoreParams, Transaction,
    TransactionResult,
};
use js_sys::{Array, Object, Reflect};
use keeping::{CopyError, DRAFTS, RecordChange, RecordCopy, SafetyCopy, merged_row};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{IdbDatabase, IdbTransaction};

/// Its name: ours alone on an origin that others share.
const NAME: &str = "curtain-call/v1";
/// Records as last written, by key.
const RECORDS: &str = "records";
/// The last changes, in order.
const JOURNAL: &str = "journal";
/// Everything at one time, by name.
const SNAPSHOTS: &str = "snapshots";
/// How many changes the journal remembers.
const REMEMBERED: f64 = 300.0;

/// Whether a transaction reads or also writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Access {
    Reading,
    Writing,
}

/// The safety copy of this origin, by a connection that is made when it is needed, and once more
/// when it broke: browsers end those of pages they had put to sleep.
#[derive(Debug, Default)]
pub struct IndexedDbCopy {
    connection: RefCell<Option<IdbDatabase>>,
}

impl IndexedDbCopy {
    /// Does something in one transaction over these stores; again with a new connection if it
    /// fails. What was written is on the disk then.
    async fn with<T>(
        &self,
        access: Access,
        stores: &[&str],
        work: impl AsyncFn(&Transaction) -> Result<T, Error>,
    ) -> Result<T, CopyError> {
        if let Ok(done) = self.attempt(access, stores, &work).await {
            return Ok(done);
        }
        let refused = |error: Error| CopyError::Refused(error.to_string());
        self.attempt(access, stores, &work).await.map_err(refused)
    }

    async fn attempt<T>(
        &self,
        access: Access,
        stores: &[&str],
        work: &impl AsyncFn(&Transaction) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut attempt = Attempt {
            connection: &self.connection,
            transaction: None,
            succeeded: false,
        };
        let known = self.connection.borrow().clone();
        let database = match known {
            Some(database) => database,
            None => {
                let database = connect_apart().await?;
                self.connection.replace(Some(database.clone()));
                database
            }
        };
        let begun = begin(&database, access, stores)?;
        attempt.transaction = Some(begun.clone());
        let transaction = Transaction::from(begun);
        let whole = async {
            let done = work(&transaction).await?;
            if access == Access::Writing {
                let ended = transaction.await?;
                if ended == TransactionResult::Aborted {
                    return Err(Error::TransactionCommitError("aborted".into()));
                }
            }
            Ok(done)
        };
        let done = Outliving(Some(Box::pin(whole))).await?;
        attempt.succeeded = true;
        Ok(done)
    }
}

/// Undoes what was tried, and gives its connection up, unless it succeeded: also where nobody
/// waits for the answer any longer.
struct Attempt<'a> {
    connection: &'a RefCell<Option<IdbDatabase>>,
    transaction: Option<IdbTransaction>,
    succeeded: bool,
}

impl Drop for Attempt<'_> {
    fn drop(&mut self) {
        if self.succeeded {
            return;
        }
        if let Some(transaction) = self.transaction.take() {
            // It may have ended by itself.
            transaction.abort().ok();
        }
        if let Some(broken) = self.connection.take() {
            broken.close();
        }
    }
}

/// Waits for requests. They are answered also where the wait is given up, and the browser would then
/// call idb's listeners, gone with the wait: so those stay.
struct Outliving<F>(Option<Pin<Box<F>>>);

impl<F: Future> Future for Outliving<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        let Some(requests) = &mut self.0 else {
            return Poll::Pending;
        };
        let done = ready!(requests.as_mut().poll(context));
        self.0 = None;
        Poll::Ready(done)
    }
}

impl<F> Drop for Outliving<F> {
    fn drop(&mut self) {
        mem::forget(self.0.take());
    }
}

impl RecordCopy for IndexedDbCopy {
    async fn rows(&self) -> Result<Vec<(String, String)>, CopyError> {
        self.with(Access::Reading, &[RECORDS], read_rows).await
    }

    async fn apply(&self, changes: &[RecordChange], at: i64) -> Result<(), CopyError> {
        let stores = [RECORDS, JOURNAL];
        let write = async |within: &Transaction| write_changes(within, changes, at).await;
        self.with(Access::Writing, &stores, write).await
    }

    async fn clear(&self, but: &[(String, String)]) -> Result<(), CopyError> {
        let stores = [RECORDS, JOURNAL, SNAPSHOTS];
        let write = async |within: &Transaction| clear_stores(within, but).await;
        self.with(Access::Writing, &stores, write).await
    }
}

impl SafetyCopy for IndexedDbCopy {
    async fn snapshots(&self) -> Result<Vec<String>, CopyError> {
        self.with(Access::Reading, &[SNAPSHOTS], read_names).await
    }

    async fn snapshot(&self, name: &str) -> Result<Option<String>, CopyError> {
        let read = async |within: &Transaction| read_snapshot(within, name).await;
        self.with(Access::Reading, &[SNAPSHOTS], read).await
    }

    async fn add_snapshot(&self, name: &str, text: &str, gone: &[String]) -> Result<(), CopyError> {
        let write = async |within: &Transaction| write_snapshot(within, name, text, gone).await;
        self.with(Access::Writing, &[SNAPSHOTS], write).await
    }
}

/// Connects in a task of its own, which goes on where nobody waits for it any longer: what is opened
/// late makes way for others, and is closed with all that is unused.
async fn connect_apart() -> Result<IdbDatabase, Error> {
    let connecting = future_to_promise(async {
        let connected = connect().await.map(JsValue::from);
        connected.map_err(|error| error.to_string().into())
    });
    let connected = JsFuture::from(connecting).await;
    let database = connected.map_err(Error::IndexedDbOpenFailed)?;
    Ok(database.unchecked_into())
}

async fn connect() -> Result<IdbDatabase, Error> {
    let mut opening = Factory::new()?.open(NAME, Some(1))?;
    opening.on_upgrade_needed(|event| {
        // A new database takes any store; should it refuse, its first transaction reports it.
        let made = event.database().and_then(|database| make_stores(&database));
        made.ok();
    });
    let connection = IdbDatabase::from(opening.await?);
    let mut database = Database::from(connection.clone());
    // A newer version, or whoever deletes the database, must not wait for this page.
    let leaving = connection.clone();
    database.on_version_change(move |_| leaving.close());
    database.forget_callbacks();
    Ok(connection)
}

fn make_stores(database: &Database) -> Result<(), Error> {
    database.create_object_store(RECORDS, ObjectStoreParams::new())?;
    database.create_object_store(SNAPSHOTS, ObjectStoreParams::new())?;
    let mut counted = ObjectStoreParams::new();
    counted.auto_increment(true);
    database.create_object_store(JOURNAL, counted)?;
    Ok(())
}

// Neither idb nor web-sys, but as unstable, knows a transaction's options.
#[wasm_bindgen]
extern "C" {
    type DurableDatabase;
    #[wasm_bindgen(method, catch)]
    fn transaction(
        this: &DurableDatabase,
        stores: &Array,
        mode: &str,
        options: &Object,
    ) -> Result<IdbTransaction, JsValue>;
}

/// Begins a transaction. Writing ones are `strict`: complete only once on the disk.
fn begin(database: &IdbDatabase, access: Access, stores: &[&str]) -> Result<IdbTransaction, Error> {
    let names: Array = stores.iter().map(|name| JsValue::from_str(name)).collect();
    let options = Object::new();
    let mode = match access {
        Access::Reading => "readonly",
        Access::Writing => {
            let set = Reflect::set(&options, &"durability".into(), &"strict".into());
            set.map_err(Error::TransactionOpenFailed)?;
            "readwrite"
        }
    };
    let database: &DurableDatabase = database.unchecked_ref();
    let begun = database.transaction(&names, mode, &options);
    begun.map_err(Error::TransactionOpenFailed)
}

async fn read_rows(within: &Transaction) -> Result<Vec<(String, String)>, Error> {
    let records = within.object_store(RECORDS)?;
    let keys = records.get_all_keys(None, None)?.await?;
    let values = records.get_all(None, None)?.await?;
    let pairs = keys.into_iter().zip(values);
    // Only we write here, and only text.
    let rows = pairs.filter_map(|(key, value)| Some((key.as_string()?, value.as_string()?)));
    Ok(rows.collect())
}

async fn write_changes(
    within: &Transaction,
    changes: &[RecordChange],
    at: i64,
) -> Result<(), Error> {
    let records = within.object_store(RECORDS)?;
    let journal = within.object_store(JOURNAL)?;
    let mut last = JsValue::UNDEFINED;
    for change in changes {
        if let RecordChange::Put { key, value } = change
            && key.starts_with(DRAFTS)
        {
            // Every letter typed would push a record's change out of the journal.
            put(&records, key, value, at).await?;
            continue;
        }
        let line = match change {
            RecordChange::Put { key, value } => {
                put(&records, key, value, at).await?;
                format!("{at} put {key} {value}")
            }
            RecordChange::Erase(key) => {
                records.delete(JsValue::from_str(key))?.await?;
                format!("{at} erase {key}")
            }
        };
        last = journal.add(&line.into(), None)?.await?;
    }
    if let Some(newest) = last.as_f64().filter(|newest| *newest > REMEMBERED) {
        let older = KeyRange::upper_bound(&(newest - REMEMBERED).into(), None)?;
        journal.delete(older)?.await?;
    }
    Ok(())
}

async fn put(records: &ObjectStore, key: &str, value: &str, now: i64) -> Result<(), Error> {
    let key_value = JsValue::from_str(key);
    let row = records.get(key_value.clone())?.await?;
    let row = row.and_then(|row| row.as_string());
    if let Some(value) = merged_row(key, row.as_deref(), value, now) {
        records.put(&value.into(), Some(&key_value))?.await?;
    }
    Ok(())
}

async fn read_names(within: &Transaction) -> Result<Vec<String>, Error> {
    let snapshots = within.object_store(SNAPSHOTS)?;
    let names = snapshots.get_all_keys(None, None)?.await?;
    Ok(names.iter().filter_map(JsValue::as_string).collect())
}

async fn read_snapshot(within: &Transaction, name: &str) -> Result<Option<String>, Error> {
    let snapshots = within.object_store(SNAPSHOTS)?;
    let text = snapshots.get(JsValue::from_str(name))?.await?;
    Ok(text.and_then(|text| text.as_string()))
}

async fn clear_stores(within: &Transaction, but: &[(String, String)]) -> Result<(), Error> {
    for name in [RECORDS, JOURNAL, SNAPSHOTS] {
        within.object_store(name)?.clear()?.await?;
    }
    let records = within.object_store(RECORDS)?;
    for (key, value) in but {
        records.put(&value.into(), Some(&key.into()))?.await?;
    }
    Ok(())
}

async fn write_snapshot(
    within: &Transaction,
    name: &str,
    text: &str,
    gone: &[String],
) -> Result<(), Error> {
    let snapshots = within.object_store(SNAPSHOTS)?;
    snapshots.put(&text.into(), Some(&name.into()))?.await?;
    for name in gone {
        snapshots.delete(JsValue::from_str(name))?.await?;
    }
    Ok(())
}

#[cfg(all(test, target_arch = "wasm32"))]
mod tests;
