use js_sys::Reflect;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

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
