use wasm_bindgen_futures::JsFuture;

/// Copies text; whether the browser let it.
pub async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    let navigator = window.navigator();
    // Absent where the page is not secure.
    let present = js_sys::Reflect::get(&navigator, &"clipboard".into());
    if present.is_ok_and(|it| it.is_object()) {
        JsFuture::from(navigator.clipboard().write_text(text))
            .await
            .is_ok()
    } else {
        false
    }
}
