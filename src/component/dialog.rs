use leptos::html;
use leptos::prelude::*;

use super::BidiText;
use super::field::element_id;
use crate::browser;
use crate::words::component as words;

/// Closes a dialog and does nothing.
#[component]
pub fn CancelButton(
    open: RwSignal<bool>,
    #[prop(default = words::CANCEL)] label: &'static str,
) -> impl IntoView {
    view! {
        <button class="btn" data-kind="text" type="button" on:click=move |_| open.set(false)>
            {label}
        </button>
    }
}

/// The browser's own modal dialog, shown while `open` holds.
#[component]
pub fn Dialog(
    #[prop(into)] title: Signal<String>,
    open: RwSignal<bool>,
    /// Drawn anew each time it opens.
    children: ChildrenFn,
) -> impl IntoView {
    let dialog = NodeRef::<html::Dialog>::new();
    let title_id = element_id();
    let labelled_by = title_id.clone();
    Effect::new(move |_| {
        let (Some(dialog), open) = (dialog.get(), open.get()) else {
            return;
        };
        if open && !dialog.open() {
            browser::note_opener();
            // It is in the page by now, which is all that showing it needs.
            dialog.show_modal().ok();
        } else if !open && dialog.open() {
            dialog.close();
        }
    });
    view! {
        <dialog
            class="dialog"
            node_ref=dialog
            aria-labelledby=labelled_by
            on:close=move |_| open.set(false)
        >
            <h2 id=title_id>{move || view! { <BidiText text=title.get()/> }}</h2>
            <Show when=move || open.get()>{children()}</Show>
        </dialog>
    }
}
