use js_sys::Reflect;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

/// Whether the browser has a share sheet.
#[must_use]
pub fn can_share() -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    Reflect::get(&window.navigator(), &"share".into()).is_ok_and(|it| it.is_function())
}

/// Hands a text to the browser's share sheet; whether the person had the choice.
pub async fn share(title: &str, text: &str) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    let data = ShareData::new();
    data.set_title(title);
    data.set_text(text);
    match JsFuture::from(window.navigator().share_with_data(&data)).await {
        Ok(_) => true,
        // Closing the sheet is a choice, too.
        Err(error) => Reflect::get(&error, &"name".into()).is_ok_and(|it| it == "AbortError"),
    }
}
