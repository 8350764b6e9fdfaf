use wasm_bindgen::JsValue;

/// Registers the service worker, which keeps the app for use without a network.
///
/// A failure is no trouble: the app works, online only.
pub fn register_worker() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let navigator = window.navigator();
    let present = js_sys::Reflect::get(&navigator, &"serviceWorker".into());
    if present.is_ok_and(|it: JsValue| it.is_object()) && !cfg!(debug_assertions) {
        let _registration = navigator.service_worker().register("./sw.js");
    }
}
