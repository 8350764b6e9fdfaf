use keeping::Trouble;
use leptos::prelude::*;

use crate::route::Route;
use crate::state::use_state;
use crate::words::shell as words;

/// What is wrong with the keeping of data, and the way out. Nothing where all is well.
#[component]
pub fn Troubles() -> impl IntoView {
    let state = use_state();
    view! {
        <For
            each=move || state.troubles()
            key=|trouble| trouble.to_string()
            let(trouble)
        >
            <TroubleBanner trouble/>
        </For>
    }
}

#[component]
fn TroubleBanner(trouble: Trouble) -> impl IntoView {
    let state = use_state();
    let words = trouble.to_string();
    let role = if trouble.is_news() { "status" } else { "alert" };
    let see = match trouble {
        Trouble::Unreadable(_) => Some(words::TROUBLE_SEE),
        Trouble::WereHere { .. } => Some(words::TROUBLE_RESTORE),
        _ => None,
    };
    let see = see.map(|words| {
        view! {
            <a class="btn" data-kind="text" href=Route::Backup.href()>
                {words}
            </a>
        }
    });
    let close = trouble.is_news().then(|| {
        view! {
            <button class="btn" data-kind="text" on:click=move |_| state.close_trouble(trouble)>
                {words::CLOSE}
            </button>
        }
    });
    view! {
        <div class="banner" role=role>
            <p>{words}</p>
            {see}
            {close}
        </div>
    }
}
