use wasm_bindgen_futures::JsFuture;

/// Copies text; whether the browser let it.
pub async fn copy(text: &str) -> bool {
    let clipboard = gloo_utils::window().navigator().clipboard();
    // Absent where the page is not secure.
    !clipboard.is_undefined() && JsFuture::from(clipboard.write_text(text)).await.is_ok()
}
