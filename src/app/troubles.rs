use keeping::Trouble;
use leptos::prelude::*;

use crate::route::Route;
use crate::state::use_state;

/// What is wrong with the keeping of data, and the way out. Nothing where all is well.
#[component]
pub fn Troubles() -> impl IntoView {
    let state = use_state();
    let banner = move |it: Trouble| {
        let close = it.is_news().then(|| {
            view! {
                <button class="btn" data-kind="text" on:click=move |_| state.close_trouble(it)>
                    "Close"
                </button>
            }
        });
        let see = matches!(it, Trouble::Unreadable(_)).then(|| {
            view! { <a href=Route::Backup.href()>"See it"</a> }
        });
        view! {
            <div class="banner" role=if it.is_news() { "status" } else { "alert" }>
                <p>{it.to_string()}</p>
                {see}
                {close}
            </div>
        }
    };
    move || state.troubles().into_iter().map(banner).collect_view()
}
