use crate::words::browser as words;
use idb::{
    DatabaseEvent, Error, Factory, ObjectStoreParams, Transaction, TransactionMode,
    TransactionResult,
};
use js_sys::{Array, JSON, Reflect, Uint8Array};
use serde_json::json;
use wasm_bindgen::prelude::*;

/// The database that remembers the file, and its one store: only IndexedDB keeps a handle.
const NAME: &str = "curtain-call/v1/file";
const FILES: &str = "files";
/// The key under which it stands, and the one of its lock.
const KEPT: &str = "kept";
const LOCK: &str = "lock";

// web-sys knows this part of the File System Access API only as unstable: behind a flag for the
// whole build. Only Chromium has it.
#[wasm_bindgen]
extern "C" {
    type PickingWindow;
    #[wasm_bindgen(method, catch, js_name = showSaveFilePicker)]
    async fn show_save_file_picker(
        this: &PickingWindow,
        options: &JsValue,
    ) -> Result<FileHandle, JsValue>;
    #[wasm_bindgen(method, catch, js_name = showOpenFilePicker)]
    async fn show_open_file_picker(
        this: &PickingWindow,
        options: &JsValue,
    ) -> Result<JsValue, JsValue>;

    #[derive(Debug, Clone)]
    pub(super) type FileHandle;
    #[wasm_bindgen(method, getter)]
    fn name(this: &FileHandle) -> String;
    #[wasm_bindgen(method, catch, js_name = getFile)]
    async fn get_file(this: &FileHandle) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = createWritable)]
    async fn create_writable(this: &FileHandle) -> Result<FileStream, JsValue>;
    #[wasm_bindgen(method, catch, js_name = queryPermission)]
    async fn query_permission(this: &FileHandle, mode: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = requestPermission)]
    async fn request_permission(this: &FileHandle, mode: &JsValue) -> Result<JsValue, JsValue>;

    type FileStream;
    #[wasm_bindgen(method, catch)]
    async fn write(this: &FileStream, text: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    async fn close(this: &FileStream) -> Result<JsValue, JsValue>;
}

/// A file on the person's disk that the page reads and writes.
#[derive(Debug, Clone)]
pub struct KeptFile(pub(super) FileHandle);

/// Whether this browser can keep a file up to date.
#[must_use]
pub fn can_keep_file() -> bool {
    Reflect::has(&gloo_utils::window(), &"showSaveFilePicker".into()).unwrap_or(false)
}

/// Has the person name a new file; `None` if they named none. Only after a press.
///
/// # Errors
/// What the browser said.
pub async fn begin_file(name: &str) -> Result<Option<KeptFile>, JsValue> {
    let options = picking(json!({ "suggestedName": name }))?;
    let window: PickingWindow = gloo_utils::window().unchecked_into();
    chosen(window.show_save_file_picker(&options).await)
}

/// Has the person choose a file that is there; `None` if they chose none. Only after a press.
///
/// # Errors
/// What the browser said.
pub async fn choose_file() -> Result<Option<KeptFile>, JsValue> {
    let options = picking(json!({}))?;
    let window: PickingWindow = gloo_utils::window().unchecked_into();
    let files = window.show_open_file_picker(&options).await;
    chosen(files.map(|files| Array::from(&files).get(0).unchecked_into()))
}

fn picking(mut options: serde_json::Value) -> Result<JsValue, JsValue> {
    options["types"] = json!([{
        "description": words::KEPT_FILE_KIND,
        "accept": { "application/json": [".json"], "text/plain": [".txt"] },
    }]);
    JSON::parse(&options.to_string())
}

fn chosen(picked: Result<FileHandle, JsValue>) -> Result<Option<KeptFile>, JsValue> {
    match picked {
        Ok(handle) => Ok(Some(KeptFile(handle))),
        Err(why) if super::error_name(&why).as_deref() == Some("AbortError") => Ok(None),
        Err(why) => Err(why),
    }
}

/// Remembers a file for the next visit, not locked as yet, or forgets it with its lock. Where the
/// browser refuses, it is chosen again then.
pub async fn remember_file(file: Option<&KeptFile>) {
    let handle = file.map(|file| JsValue::from(file.0.clone()));
    put(&[(KEPT, handle), (LOCK, None)]).await;
}

/// Remembers the lock of the file, by its bytes, or that it has none.
pub async fn remember_lock(lock: Option<&[u8]>) {
    let bytes = lock.map(|bytes| Uint8Array::from(bytes).into());
    put(&[(LOCK, bytes)]).await;
}

/// Puts values under their keys, all or none; a key without a value goes.
async fn put(values: &[(&str, Option<JsValue>)]) {
    let write = async |store: &idb::ObjectStore| {
        for (key, value) in values {
            let key = JsValue::from_str(key);
            match value {
                Some(value) => drop(store.put(value, Some(&key))?.await?),
                None => store.delete(key)?.await?,
            }
        }
        Ok(JsValue::UNDEFINED)
    };
    in_store(TransactionMode::ReadWrite, write).await.ok();
}

/// The file that was remembered.
pub async fn remembered_file() -> Option<KeptFile> {
    let found = remembered(KEPT).await.ok()?;
    (!found.is_undefined()).then(|| KeptFile(found.unchecked_into()))
}

/// The bytes of the lock that was remembered; `None` if the file has none.
///
/// # Errors
/// What the browser said: whether there is one is then not known.
pub async fn remembered_lock() -> Result<Option<Vec<u8>>, Error> {
    let found = remembered(LOCK).await?;
    Ok(found.dyn_ref().map(Uint8Array::to_vec))
}

async fn remembered(key: &str) -> Result<JsValue, Error> {
    let read = async |store: &idb::ObjectStore| {
        let found = store.get(JsValue::from_str(key))?.await?;
        Ok(found.unwrap_or_default())
    };
    in_store(TransactionMode::ReadOnly, read).await
}

async fn in_store(
    mode: TransactionMode,
    work: impl AsyncFn(&idb::ObjectStore) -> Result<JsValue, Error>,
) -> Result<JsValue, Error> {
    let mut opening = Factory::new()?.open(NAME, Some(1))?;
    opening.on_upgrade_needed(|event| {
        let made = event
            .database()
            .and_then(|database| database.create_object_store(FILES, ObjectStoreParams::new()));
        // Should it refuse, the first transaction reports it.
        made.ok();
    });
    let database = opening.await?;
    let transaction: Transaction = database.transaction(&[FILES], mode)?;
    let done = work(&transaction.object_store(FILES)?).await;
    let ended = transaction.await;
    database.close();
    match ended? {
        TransactionResult::Committed => done,
        TransactionResult::Aborted => Err(Error::TransactionCommitError("aborted".into())),
    }
}

impl KeptFile {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Whether the page may read and write it; `asks` asks the person, only after a press.
    pub async fn is_open(&self, asks: bool) -> bool {
        if !Reflect::has(&self.0, &"queryPermission".into()).unwrap_or(false) {
            return true;
        }
        let Ok(mode) = JSON::parse(r#"{"mode":"readwrite"}"#) else {
            return false;
        };
        let answer = match asks {
            true => self.0.request_permission(&mode).await,
            false => self.0.query_permission(&mode).await,
        };
        answer.is_ok_and(|answer| answer.as_string().as_deref() == Some("granted"))
    }

    /// What is in it.
    ///
    /// # Errors
    /// What the browser said.
    pub async fn read(&self) -> Result<Vec<u8>, JsValue> {
        let file = self.0.get_file().await?;
        super::read_file(file.unchecked_into()).await
    }

    /// Puts this text into it. The old text stays until the new one is whole.
    ///
    /// # Errors
    /// What the browser said.
    pub async fn write(&self, text: &str) -> Result<(), JsValue> {
        let stream = self.0.create_writable().await?;
        stream.write(text).await?;
        stream.close().await?;
        Ok(())
    }
}
