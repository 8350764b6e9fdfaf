use leptos::prelude::*;

use crate::state::{Message, use_state};

/// What is being said, with its undo. It stays until it is closed or replaced: nobody is hurried.
#[component]
pub fn Toast() -> impl IntoView {
    let state = use_state();
    // Whatever is said is a toast of its own, even in the same words as the one before: it rises,
    // it is read out, and its undo is no other's.
    let number = StoredValue::new(0_usize);
    let numbered = move || {
        number.update_value(|number| *number += 1);
        state.message().map(|message| (number.get_value(), message))
    };
    view! {
        <div class="toasts" role="status" aria-live="polite">
            <For each=numbered key=|(number, _)| *number let((_, message))>
                <ToastBox message/>
            </For>
        </div>
    }
}

#[component]
fn ToastBox(message: Message) -> impl IntoView {
    let state = use_state();
    let undo = message.undo.map(|undo| {
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
        <div class="toast" data-kind=message.trouble.then_some("trouble")>
            <p>{message.text}</p>
            {undo}
            <button class="btn" data-kind="text" on:click=move |_| state.hush()>
                "Close"
            </button>
        </div>
    }
}
