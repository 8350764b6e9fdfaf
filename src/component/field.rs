use std::sync::atomic::{AtomicUsize, Ordering};

use leptos::prelude::*;

use super::BidiText;

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
    #[prop(into)] label: Signal<String>,
    hint: &'static str,
    error: Signal<Option<String>>,
    children: Children,
) -> impl IntoView {
    let (hint_id, error_id) = (format!("{id}-h"), format!("{id}-e"));
    view! {
        <div class="field">
            <label for=id>{move || view! { <BidiText text=label.get()/> }}</label>
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

/// Takes in what a field holds where only its change was told, as by a program that fills in forms.
/// A field that goes with its page tells it once more; then there is nothing to take in.
pub fn take_in<T: PartialEq + Send + Sync + 'static>(value: RwSignal<T>, now: T) {
    if value.try_with_untracked(|before| *before != now) == Some(true) {
        value.set(now);
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
