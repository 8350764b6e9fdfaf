use leptos::prelude::*;

use crate::component::Dialog;
use crate::page::LaterFinder;
use crate::route::Route;

/// Opens the palette, where there is no keyboard or its key is not known.
#[component]
pub fn FindButton(open: RwSignal<bool>) -> impl IntoView {
    view! {
        <button class="top-act" type="button" aria-haspopup="dialog" on:click=move |_| open.set(true)>
            <svg viewBox="0 0 24 24" aria-hidden="true">
                <circle cx="10.5" cy="10.5" r="6.5"></circle>
                <path d="m15.5 15.5 5 5"></path>
            </svg>
            <span>"Find"</span>
        </button>
    }
}

/// To who is calling, in one tap from anywhere.
#[component]
pub fn RingingLink() -> impl IntoView {
    view! {
        <a class="top-act" href=Route::Ringing.href()>
            <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="M8.5 4H5.2C4.5 4 4 4.6 4 5.3 4.6 13 11 19.4 18.7 20c.7 0 1.3-.5 1.3-1.2v-3.3l-4.2-1.7-1.9 2.3a12 12 0 0 1-6-6l2.3-1.9z"></path>
                <path d="M14 4.5a6 6 0 0 1 5.5 5.5"></path>
            </svg>
            <span>"They are calling"</span>
        </a>
    }
}

/// Finding anything, over the page that one is on.
#[component]
pub fn FinderDialog(open: RwSignal<bool>) -> impl IntoView {
    view! {
        <Dialog title="Find anything" open>
            <div class="palette">
                <LaterFinder open/>
            </div>
        </Dialog>
    }
}
