use gloo_file::File;
use js_sys::{Array, Reflect};
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

use super::Handed;

/// Whether the browser has a share sheet.
#[must_use]
pub fn can_share() -> bool {
    Reflect::has(&gloo_utils::window().navigator(), &"share".into()).unwrap_or(false)
}

/// Hands a text to the browser's share sheet; whether the person had the choice.
pub async fn share(title: &str, text: &str) -> bool {
    let data = ShareData::new();
    data.set_title(title);
    data.set_text(text);
    let sharing = gloo_utils::window().navigator().share_with_data(&data);
    match JsFuture::from(sharing).await {
        Ok(_) => true,
        // Closing the sheet is a choice, too.
        Err(error) => super::error_name(&error).as_deref() == Some("AbortError"),
    }
}

/// Whether the browser's share sheet takes text files.
#[must_use]
pub fn can_share_file() -> bool {
    takes(&file_data("a.txt", "text/plain", ""))
}

fn file_data(name: &str, kind: &str, text: &str) -> ShareData {
    let file = File::new_with_options(name, text, Some(kind), None);
    let data = ShareData::new();
    let inner: &web_sys::File = file.as_ref();
    data.set_files(&Array::of1(inner));
    data
}

fn takes(data: &ShareData) -> bool {
    let navigator = gloo_utils::window().navigator();
    Reflect::has(&navigator, &"canShare".into()).unwrap_or(false)
        && navigator.can_share_with_data(data)
}

/// Hands a text file to the browser's share sheet; `None` where it takes no such file.
pub(super) async fn share_file(name: &str, kind: &str, text: &str) -> Option<Handed> {
    let data = file_data(name, kind, text);
    if !takes(&data) {
        return None;
    }
    let sharing = gloo_utils::window().navigator().share_with_data(&data);
    match JsFuture::from(sharing).await {
        Ok(_) => Some(Handed::Shared),
        Err(error) if super::error_name(&error).as_deref() == Some("AbortError") => {
            Some(Handed::Declined)
        }
        Err(_) => None,
    }
}
