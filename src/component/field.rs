use std::sync::atomic::{AtomicUsize, Ordering};

use leptos::prelude::*;

/// An id for an element of this page, to tie a label to its field.
#[must_use]
pub fn element_id() -> String {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    format!("f{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

/// A label, a hint, a field and what is wrong with it.
#[component]
pub(super) fn LabelledField(
    id: String,
    label: String,
    hint: &'static str,
    error: Signal<Option<String>>,
    children: Children,
) -> impl IntoView {
    let (hint_id, error_id) = (format!("{id}-h"), format!("{id}-e"));
    view! {
        <div class="field">
            <label for=id>{label}</label>
            {(!hint.is_empty()).then(|| view! { <p class="hint" id=hint_id>{hint}</p> })}
            {children()}
            <ErrorText id=error_id error/>
        </div>
    }
}

/// What is wrong with a field; always in the page, so that it is read out when it comes.
#[component]
pub(super) fn ErrorText(id: String, error: Signal<Option<String>>) -> impl IntoView {
    view! {
        <p class="error" id=id hidden=move || error.with(Option::is_none)>
            {move || error.get()}
        </p>
    }
}

/// The ids of a field's hint and error, for its `aria-describedby`.
pub(super) fn described_by(id: &str, hint: &str) -> String {
    if hint.is_empty() {
        format!("{id}-e")
    } else {
        format!("{id}-h {id}-e")
    }
}
