use js_sys::JsString;

/// A text in Unicode form NFC: what two keyboards write in two ways is then one.
#[must_use]
pub fn composed(text: &str) -> String {
    JsString::from(text).normalize("NFC").into()
}

/// A text with each accent apart from its letter, as Unicode's form NFD has it.
#[must_use]
pub fn decomposed(text: &str) -> String {
    JsString::from(text).normalize("NFD").into()
}

/// Whether a key is part of a conversion, such as of Japanese: an Enter that ends it sends nothing.
///
/// Some browsers end the conversion before they tell of that Enter, and mark it by its code alone.
#[must_use]
pub fn is_converting(key: &web_sys::KeyboardEvent) -> bool {
    key.is_composing() || key.key_code() == 229
}
