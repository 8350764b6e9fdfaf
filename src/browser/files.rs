use std::time::Duration;

use gloo_file::futures::read_as_bytes;
use gloo_file::{Blob, ObjectUrl};
use gloo_timers::callback::Timeout;
use keeping::within;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DragEvent, Event, File, HtmlAnchorElement, HtmlInputElement};

use super::BrowserTimer;

/// How long a file's address is good for: Safari fetches it some time after the press.
const ADDRESS_LIFE: u32 = 60_000;

/// Hands the person a text file by way of a link.
///
/// # Errors
/// What the browser said.
fn download(name: &str, kind: &str, text: &str) -> Result<(), JsValue> {
    let url = ObjectUrl::from(Blob::new_with_options(text, Some(kind)));
    let link = gloo_utils::document().create_element("a")?;
    let link: HtmlAnchorElement = link.unchecked_into();
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Timeout::new(ADDRESS_LIFE, move || drop(url)).forget();
    Ok(())
}

/// How long the browser may take to read a file.
const READING: Duration = Duration::from_secs(60);

/// How a file left the page. What became of it then, no page is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handed {
    /// To the browser, which keeps it among the downloads or asks where.
    Downloaded,
    /// To what the person chose in the share sheet.
    Shared,
    /// The person closed the share sheet.
    Declined,
}

/// Hands the person a text file: by the share sheet where a link leads nowhere, else by a link.
/// Only after a press.
///
/// # Errors
/// What the browser said.
pub async fn hand_file(name: &str, kind: &str, text: &str) -> Result<Handed, JsValue> {
    if super::is_apple_app() {
        return send_file(name, kind, text).await;
    }
    download(name, kind, text)?;
    Ok(Handed::Downloaded)
}

/// Hands the person a text file by the share sheet, and by a link where that takes none. Only after
/// a press.
///
/// # Errors
/// What the browser said.
pub async fn send_file(name: &str, kind: &str, text: &str) -> Result<Handed, JsValue> {
    if let Some(shared) = super::share_file(name, kind, text).await {
        return Ok(shared);
    }
    download(name, kind, text)?;
    Ok(Handed::Downloaded)
}

/// The bytes of a file the person chose.
///
/// # Errors
/// What the browser said, or that it has said nothing for a minute: a file may lie in a cloud.
pub async fn read_file(file: File) -> Result<Vec<u8>, JsValue> {
    let file = Blob::from(file);
    match within(&BrowserTimer, READING, read_as_bytes(&file)).await {
        Some(bytes) => bytes.map_err(|error| JsValue::from_str(&error.to_string())),
        None => Err("the browser has not given the file in time".into()),
    }
}

/// Whether what is dragged or dropped is a file, and not words for a field.
#[must_use]
pub fn has_file(event: &Event) -> bool {
    let data = event.dyn_ref::<DragEvent>();
    let data = data.and_then(DragEvent::data_transfer);
    data.is_some_and(|data| data.types().includes(&"Files".into(), 0))
}

/// The files of a drop or of a file field's change, in the order in which they were chosen.
#[must_use]
pub fn files_of(event: &Event) -> Vec<File> {
    let files = match event.dyn_ref::<DragEvent>() {
        Some(dropped) => dropped.data_transfer().and_then(|data| data.files()),
        None => {
            let field = event.target().map(JsCast::dyn_into::<HtmlInputElement>);
            field.and_then(|field| field.ok()?.files())
        }
    };
    let files = files.iter();
    files
        .flat_map(|files| (0..files.length()).filter_map(|place| files.get(place)))
        .collect()
}

/// Empties a file field, so that the same file can be chosen again.
pub fn forget_choice(event: &Event) {
    if let Some(target) = event.target()
        && let Ok(field) = target.dyn_into::<HtmlInputElement>()
    {
        field.set_value("");
    }
}
