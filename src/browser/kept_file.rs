use js_sys::{JSON, Reflect};
use serde_json::json;
use wasm_bindgen::prelude::*;

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

    #[derive(Debug, Clone)]
    type FileHandle;
    #[wasm_bindgen(method, getter)]
    fn name(this: &FileHandle) -> String;
    #[wasm_bindgen(method, catch, js_name = getFile)]
    async fn get_file(this: &FileHandle) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch, js_name = createWritable)]
    async fn create_writable(this: &FileHandle) -> Result<FileStream, JsValue>;

    type FileStream;
    #[wasm_bindgen(method, catch)]
    async fn write(this: &FileStream, text: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(method, catch)]
    async fn close(this: &FileStream) -> Result<JsValue, JsValue>;
}

/// A file on the person's disk that the page may write for as long as it is open.
#[derive(Debug, Clone)]
pub struct KeptFile(FileHandle);

/// Whether this browser can keep a file up to date.
#[must_use]
pub fn can_keep_file() -> bool {
    Reflect::has(&gloo_utils::window(), &"showSaveFilePicker".into()).unwrap_or(false)
}

/// Has the person choose a file; `None` if they chose none. Only after a press.
///
/// # Errors
/// What the browser said.
pub async fn choose_file(name: &str) -> Result<Option<KeptFile>, JsValue> {
    let options = json!({
        "suggestedName": name,
        "types": [{
            "description": "Curtain Call backup",
            "accept": { "application/json": [".json"] },
        }],
    });
    let options = JSON::parse(&options.to_string())?;
    let window: PickingWindow = gloo_utils::window().unchecked_into();
    match window.show_save_file_picker(&options).await {
        Ok(handle) => Ok(Some(KeptFile(handle))),
        Err(why) if super::error_name(&why).as_deref() == Some("AbortError") => Ok(None),
        Err(why) => Err(why),
    }
}

impl KeptFile {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> String {
        self.0.name()
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
