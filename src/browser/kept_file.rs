use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A file on the person's disk that the page may write for as long as it is open.
///
/// No typed call knows the File System Access API yet; only Chromium has this part of it.
#[derive(Debug, Clone)]
pub struct KeptFile(JsValue);

const PICKER: &str = "showSaveFilePicker";

/// Whether this browser can keep a file up to date.
#[must_use]
pub fn can_keep_file() -> bool {
    web_sys::window().is_some_and(|it| method(&it, PICKER).is_ok())
}

/// Has the person choose a file; `None` if they chose none. Only after a press.
///
/// # Errors
/// What the browser said.
pub async fn choose_file(name: &str) -> Result<Option<KeptFile>, JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    let accept = object(&[("application/json", Array::of1(&".json".into()).into())])?;
    let kind = object(&[
        ("description", "Curtain Call backup".into()),
        ("accept", accept),
    ])?;
    let options = object(&[
        ("suggestedName", name.into()),
        ("types", Array::of1(&kind).into()),
    ])?;
    match call(&window, PICKER, &options).await {
        Ok(handle) => Ok(Some(KeptFile(handle))),
        Err(why) if name_of(&why).as_deref() == Some("AbortError") => Ok(None),
        Err(why) => Err(why),
    }
}

impl KeptFile {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> String {
        name_of(&self.0).unwrap_or_default()
    }

    /// Puts this text into it. The old text stays until the new one is whole.
    ///
    /// # Errors
    /// What the browser said.
    pub async fn write(&self, text: &str) -> Result<(), JsValue> {
        let stream = call(&self.0, "createWritable", &JsValue::UNDEFINED).await?;
        call(&stream, "write", &text.into()).await?;
        call(&stream, "close", &JsValue::UNDEFINED).await?;
        Ok(())
    }
}

fn object(fields: &[(&str, JsValue)]) -> Result<JsValue, JsValue> {
    let object = Object::new();
    for (key, value) in fields {
        Reflect::set(&object, &(*key).into(), value)?;
    }
    Ok(object.into())
}

fn method(of: &JsValue, name: &str) -> Result<Function, JsValue> {
    Reflect::get(of, &name.into())?.dyn_into()
}

async fn call(of: &JsValue, name: &str, argument: &JsValue) -> Result<JsValue, JsValue> {
    let promise: Promise = method(of, name)?.call1(of, argument)?.dyn_into()?;
    JsFuture::from(promise).await
}

fn name_of(it: &JsValue) -> Option<String> {
    Reflect::get(it, &"name".into()).ok()?.as_string()
}
