use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser;
use crate::state::{AppState, Data, use_state};

/// One file that follows every change; nothing where the browser can't.
#[component]
pub fn KeepFile() -> impl IntoView {
    let state = use_state();
    let state = move || {
        match state.kept_file() {
        None => view! {
            <p>
                "Or name a file once, and every change is written to it; what was in it is replaced. The browser forgets the choice when the page is closed or loaded again. The file is not locked."
            </p>
            <div class="btns">
                <button class="btn" type="button" on:click=move |_| choose(state)>
                    "Keep a file up to date"
                </button>
            </div>
        }
        .into_any(),
        Some(name) => view! {
            <p role="status">
                {name} " is kept up to date until this page is closed or loaded again."
            </p>
            <div class="btns">
                <button class="btn" type="button" on:click=move |_| state.keep_file(None)>
                    "No longer"
                </button>
            </div>
        }
        .into_any(),
    }
    };
    browser::can_keep_file().then(|| view! { <div class="stack">{state}</div> })
}

fn choose(state: AppState) {
    let name = format!("curtain-call-{}.json", state.with_untracked(Data::today));
    spawn_local(async move {
        match browser::choose_file(&name).await {
            Ok(Some(file)) => state.keep_file(Some(file)),
            Ok(None) => {}
            Err(_) => {
                state.warn("This browser did not let the page write a file. Download it instead.")
            }
        }
    });
}
