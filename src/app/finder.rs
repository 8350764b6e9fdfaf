use leptos::prelude::*;

use crate::component::Dialog;
use crate::page::LaterFinder;
use crate::words::shell as words;

/// Opens the palette, where there is no keyboard or its key is not known.
#[component]
pub fn FindButton(open: RwSignal<bool>) -> impl IntoView {
    view! {
        <button class="top-act" type="button" aria-haspopup="dialog" on:click=move |_| open.set(true)>
            <svg viewBox="0 0 24 24" aria-hidden="true">
                <circle cx="10.5" cy="10.5" r="6.5"></circle>
                <path d="m15.5 15.5 5 5"></path>
            </svg>
            <span>{words::FIND}</span>
        </button>
    }
}

/// Finding anything, over the page that one is on.
#[component]
pub fn FinderDialog(open: RwSignal<bool>) -> impl IntoView {
    view! {
        <Dialog title=words::FIND_TITLE open>
            <div class="palette">
                <LaterFinder open/>
            </div>
        </Dialog>
    }
}
