use gloo_file::futures::read_as_bytes;
use gloo_file::{Blob, ObjectUrl};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DragEvent, Event, File, HtmlAnchorElement, HtmlInputElement};

/// Hands the person a text file.
///
/// # Errors
/// What the browser said.
pub fn download(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let url = ObjectUrl::from(Blob::new_with_options(text, Some(kind)));
    let link = gloo_utils::document().create_element("a")?;
    let link: HtmlAnchorElement = link.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Ok(())
}

/// The bytes of a file the person chose.
///
/// # Errors
/// What the browser said.
pub async fn read_file(file: File) -> Result<Vec<u8>, JsValue> {
    let bytes = read_as_bytes(&Blob::from(file)).await;
    bytes.map_err(|error| JsValue::from_str(&error.to_string()))
}

/// Whether what is dragged or dropped is a file, and not words for a field.
#[must_use]
pub fn has_file(event: &Event) -> bool {
    let data = event.dyn_ref::<DragEvent>();
    let data = data.and_then(DragEvent::data_transfer);
    data.is_some_and(|data| data.types().includes(&"Files".into(), 0))
}

/// The file of a drop or of a file field's change, if there is one.
#[must_use]
pub fn file_of(event: &Event) -> Option<File> {
    let files = match event.dyn_ref::<DragEvent>() {
        Some(dropped) => dropped.data_transfer()?.files(),
        None => event.target()?.dyn_into::<HtmlInputElement>().ok()?.files(),
    };
    files?.get(0)
}

/// Empties a file field, so that the same file can be chosen again.
pub fn forget_choice(event: &Event) {
    if let Some(target) = event.target()
        && let Ok(field) = target.dyn_into::<HtmlInputElement>()
    {
        field.set_value("");
    }
}
