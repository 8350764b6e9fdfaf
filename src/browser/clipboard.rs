use std::time::Duration;

use keeping::within;
use wasm_bindgen_futures::JsFuture;

use super::BrowserTimer;

/// How long the browser may take to copy a text; some ask the person first.
const COPYING: Duration = Duration::from_secs(30);

/// Copies text; whether the browser let it.
pub async fn copy(text: &str) -> bool {
    let clipboard = gloo_utils::window().navigator().clipboard();
    // Absent where the page is not secure.
    if clipboard.is_undefined() {
        return false;
    }
    let copied = JsFuture::from(clipboard.write_text(text));
    matches!(within(&BrowserTimer, COPYING, copied).await, Some(Ok(_)))
}
