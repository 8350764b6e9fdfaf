use std::cell::RefCell;

use js_sys::{Array, Function, Object, Promise, Reflect};
use keeping::CopyError;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbDatabase, IdbObjectStore, IdbObjectStoreParameters, IdbTransaction};

use super::wait::wait;

/// Its name: ours alone on an origin that others share.
const NAME: &str = "curtain-call/v1";
/// Records as last written, by key.
pub const RECORDS: &str = "records";
/// The last changes, in order.
pub const JOURNAL: &str = "journal";
/// Everything at one time, by name.
pub const SNAPSHOTS: &str = "snapshots";

/// A connection that is made when it is needed, and once more when it broke.
#[derive(Debug, Default)]
pub struct Database {
    open: RefCell<Option<IdbDatabase>>,
}

impl Database {
    /// Does something in one transaction over these stores; again with a new connection if it
    /// fails, because browsers end connections of pages they had put to sleep.
    ///
    /// # Errors
    /// A [`CopyError`]: nothing was changed.
    pub async fn with<T>(
        &self,
        stores: &[&str],
        write: bool,
        work: impl AsyncFn(Transaction) -> Result<T, JsValue>,
    ) -> Result<T, CopyError> {
        let first = self.try_with(stores, write, &work).await;
        if first.is_ok() {
            return first.map_err(said);
        }
        if let Some(broken) = self.open.take() {
            broken.close();
        }
        self.try_with(stores, write, &work).await.map_err(said)
    }

    async fn try_with<T>(
        &self,
        stores: &[&str],
        write: bool,
        work: &impl AsyncFn(Transaction) -> Result<T, JsValue>,
    ) -> Result<T, JsValue> {
        let known = self.open.borrow().clone();
        let database = match known {
            Some(it) => it,
            None => {
                let it = connect().await?;
                self.open.replace(Some(it.clone()));
                it
            }
        };
        let transaction = Transaction(begin(&database, stores, write)?);
        let done = work(transaction.clone()).await;
        if done.is_err() {
            // It may have ended by itself.
            transaction.0.abort().ok();
        }
        done
    }
}

/// One transaction.
#[derive(Debug, Clone)]
pub struct Transaction(IdbTransaction);

impl Transaction {
    /// One of its stores.
    ///
    /// # Errors
    /// What the browser said.
    pub fn store(&self, name: &str) -> Result<IdbObjectStore, JsValue> {
        self.0.object_store(name)
    }

    /// Waits until it is on the disk.
    ///
    /// # Errors
    /// What the browser said: nothing was changed.
    pub async fn commit(&self) -> Result<(), JsValue> {
        let done = Promise::new(&mut |resolve, reject| {
            self.0.set_oncomplete(Some(&resolve));
            self.0.set_onerror(Some(&reject));
            self.0.set_onabort(Some(&reject));
        });
        JsFuture::from(done).await.map(|_| ())
    }
}

async fn connect() -> Result<IdbDatabase, JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    let factory = window.indexed_db()?.ok_or(JsValue::UNDEFINED)?;
    let request = factory.open_with_u32(NAME, 1)?;
    let opening = request.clone();
    let make = Closure::<dyn Fn() -> Result<(), JsValue>>::new(move || {
        let database: IdbDatabase = opening.result()?.unchecked_into();
        database.create_object_store(RECORDS)?;
        database.create_object_store(SNAPSHOTS)?;
        let counted = IdbObjectStoreParameters::new();
        counted.set_auto_increment(true);
        database.create_object_store_with_optional_parameters(JOURNAL, &counted)?;
        Ok(())
    });
    request.set_onupgradeneeded(Some(make.as_ref().unchecked_ref()));
    let database: IdbDatabase = wait(&request).await?.unchecked_into();
    // A newer version, or whoever deletes the database, must not wait for this page.
    let leaving = database.clone();
    let close = Closure::<dyn Fn()>::new(move || leaving.close());
    database.set_onversionchange(Some(close.as_ref().unchecked_ref()));
    close.forget();
    Ok(database)
}

/// Begins a transaction. Writing ones are `strict`: complete only once on the disk.
fn begin(database: &IdbDatabase, stores: &[&str], write: bool) -> Result<IdbTransaction, JsValue> {
    let names: Array = stores.iter().map(|it| JsValue::from_str(it)).collect();
    let options = Object::new();
    let mode = if write { "readwrite" } else { "readonly" };
    if write {
        Reflect::set(&options, &"durability".into(), &"strict".into())?;
    }
    // The typed call has no options yet.
    let function: Function = Reflect::get(database, &"transaction".into())?.dyn_into()?;
    let begun = function.call3(database, &names, &mode.into(), &options)?;
    begun.dyn_into()
}

fn said(error: JsValue) -> CopyError {
    let name = Reflect::get(&error, &"name".into()).ok();
    CopyError::Refused(name.and_then(|it| it.as_string()).unwrap_or_default())
}
