use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{StorageEstimate, StorageManager};

fn manager() -> Option<StorageManager> {
    let navigator = web_sys::window()?.navigator();
    // Absent where the page is not secure.
    let storage = Reflect::get(&navigator, &"storage".into()).ok()?;
    storage.dyn_into().ok()
}

/// Asks the browser never to throw this origin's data away by itself. Some ask the person.
pub async fn ask_to_stay() {
    if let Some(asked) = manager().and_then(|it| it.persist().ok()) {
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
    let Some(window) = web_sys::window() else {
        return false;
    };
    let vendor = Reflect::get(&window.navigator(), &"vendor".into());
    let vendor = vendor.unwrap_or(JsValue::UNDEFINED).as_string();
    let standalone = Reflect::get(&window.navigator(), &"standalone".into());
    let installed = standalone.is_ok_and(|it| it.is_truthy());
    vendor.is_some_and(|it| it.starts_with("Apple")) && !installed && !is_standalone(&window)
}

fn is_standalone(window: &web_sys::Window) -> bool {
    let query = window.match_media("(display-mode: standalone)");
    query.ok().flatten().is_some_and(|it| it.matches())
}
