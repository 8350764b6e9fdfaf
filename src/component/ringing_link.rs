use leptos::prelude::*;

use crate::route::Route;
use crate::words::component as words;

/// To who is calling, in one tap from anywhere.
#[component]
pub fn RingingLink() -> impl IntoView {
    view! {
        <a class="top-act" href=Route::Ringing.href()>
            <svg viewBox="0 0 24 24" aria-hidden="true">
                <path d="M8.5 4H5.2C4.5 4 4 4.6 4 5.3 4.6 13 11 19.4 18.7 20c.7 0 1.3-.5 1.3-1.2v-3.3l-4.2-1.7-1.9 2.3a12 12 0 0 1-6-6l2.3-1.9z"></path>
                <path d="M14 4.5a6 6 0 0 1 5.5 5.5"></path>
            </svg>
            <span>{words::RINGING}</span>
        </a>
    }
}
