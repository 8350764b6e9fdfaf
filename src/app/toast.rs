use leptos::prelude::*;

use crate::state::use_state;

/// What is being said, with its undo. It stays until it is closed or replaced: nobody is hurried.
#[component]
pub fn Toast() -> impl IntoView {
    let state = use_state();
    let said = move || {
        state.said().map(|said| {
            let undo = said.undo.map(|undo| {
                let take_back = move |_| {
                    state.hush();
                    undo();
                };
                view! {
                    <button class="btn" data-kind="text" on:click=take_back>
                        "Undo"
                    </button>
                }
            });
            view! {
                <div class="toast" data-kind=said.trouble.then_some("trouble")>
                    <p>{said.text}</p>
                    {undo}
                    <button class="btn" data-kind="text" on:click=move |_| state.hush()>
                        "Close"
                    </button>
                </div>
            }
        })
    };
    view! {
        <div class="toasts" role="status" aria-live="polite">
            {said}
        </div>
    }
}
