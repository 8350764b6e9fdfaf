use std::sync::Arc;

use leptos::prelude::*;

/// A field of a form: its name, and how to turn what is in it into text and back.
pub struct DraftField {
    /// Its name within the form.
    pub name: String,
    /// What is in it, as text.
    pub get: Box<dyn Fn() -> String + Send + Sync>,
    /// Puts such a text into it.
    pub put: Arc<dyn Fn(&str) + Send + Sync>,
}

/// Keeps what is typed into the fields below it: the form gives it to them as a context.
#[derive(Clone, Copy)]
pub struct FieldKeeper(pub Callback<DraftField>);

/// Has a field keep itself in the draft of the form around it, where that has one. `get` and `put`
/// turn what is in it into text and back.
pub fn keep_in_draft(
    name: impl Into<String>,
    get: impl Fn() -> String + Send + Sync + 'static,
    put: impl Fn(&str) + Send + Sync + 'static,
) {
    if let Some(FieldKeeper(keep)) = use_context() {
        keep.run(DraftField {
            name: name.into(),
            get: Box::new(get),
            put: Arc::new(put),
        });
    }
}
