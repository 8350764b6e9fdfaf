use gloo_utils::window;
use js_sys::Reflect;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{StorageEstimate, StorageManager};

fn manager() -> Option<StorageManager> {
    let storage = window().navigator().storage();
    // Absent where the page is not secure.
    (!storage.is_undefined()).then_some(storage)
}

/// Asks the browser never to throw this origin's data away by itself. Some ask the person.
pub async fn ask_to_stay() {
    if let Some(asked) = manager().and_then(|manager| manager.persist().ok()) {
        // A refusal changes nothing for now.
        JsFuture::from(asked).await.ok();
    }
}

/// The bytes that the browser would let this origin keep, where it tells.
pub async fn quota() -> Option<f64> {
    let asked = manager()?.estimate().ok()?;
    let estimate: StorageEstimate = JsFuture::from(asked).await.ok()?.unchecked_into();
    estimate.get_quota()
}

/// Whether this browser throws away what a page keeps after seven days of use without a visit:
/// Safari's engine does, unless the app is an installed one.
#[must_use]
pub fn forgets_after_a_week() -> bool {
    // Neither is in the standard any more, or was ever.
    let navigator = window().navigator();
    let vendor = Reflect::get(&navigator, &"vendor".into()).unwrap_or_default();
    let standalone = Reflect::get(&navigator, &"standalone".into()).unwrap_or_default();
    let is_safari = vendor
        .as_string()
        .is_some_and(|name| name.starts_with("Apple"));
    is_safari && !standalone.is_truthy() && !is_standalone()
}

fn is_standalone() -> bool {
    let query = window().match_media("(display-mode: standalone)");
    query.ok().flatten().is_some_and(|query| query.matches())
}
