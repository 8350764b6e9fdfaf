use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, DragEvent, Event, File, HtmlAnchorElement, HtmlInputElement, Url,
};

/// Hands the person a text file.
///
/// # Errors
/// What the browser said.
pub fn download(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let document = web_sys::window().and_then(|it| it.document());
    let document = document.ok_or(JsValue::UNDEFINED)?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Url::revoke_object_url(&url)
}

/// The bytes of a file the person chose.
///
/// # Errors
/// What the browser said.
pub async fn read_file(file: File) -> Result<Vec<u8>, JsValue> {
    let buffer = JsFuture::from(file.array_buffer()).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
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
