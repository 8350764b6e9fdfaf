use js_sys::JsString;

/// A text in Unicode form NFC: what two keyboards write in two ways is then one.
#[must_use]
pub fn composed(text: &str) -> String {
    JsString::from(text).normalize("NFC").into()
}
