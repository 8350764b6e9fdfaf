use js_sys::{Promise, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::IdbRequest;

/// The result of a request.
///
/// # Errors
/// What the browser said.
pub async fn wait(request: &IdbRequest) -> Result<JsValue, JsValue> {
    let answered = Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(answered)
        .await
        .map_err(|_| reason(request))?;
    request.result()
}

fn reason(request: &IdbRequest) -> JsValue {
    Reflect::get(request, &"error".into()).unwrap_or_default()
}
