use std::time::Duration;

use leptos::html;
use leptos::prelude::*;

use crate::browser;
use crate::component::BidiText;
use crate::state::{Saying, use_state};
use crate::words::shell as words;

/// What is being said, with its undo. It goes by itself, once it can have been read; an undo is
/// then at the foot of the page.
#[component]
pub fn Toast(floats: RwSignal<bool>) -> impl IntoView {
    let state = use_state();
    Effect::new(move |_| floats.set(state.message().is_some()));
    // Whatever is said is a toast of its own, even in the same words as the one before: it rises,
    // it is read out, and its undo is no other's.
    let number = StoredValue::new(0_usize);
    let numbered = move || {
        number.update_value(|number| *number += 1);
        let message = state.message().filter(|_| floats.get());
        message.map(|message| (number.get_value(), message))
    };
    view! {
        <div class="toasts" role="status" aria-live="polite">
            <For each=numbered key=|(number, _)| *number let((_, message))>
                <ToastBox message floats/>
            </For>
        </div>
    }
}

/// At the foot of the page: what was said last, as long as it can be taken back.
#[component]
pub fn LastSaid(floats: RwSignal<bool>) -> impl IntoView {
    let state = use_state();
    let put_away = move || {
        let message = state.message().filter(|_| !floats.get())?;
        message.undo.is_some().then_some(message)
    };
    view! {
        <For each=put_away key=|message| message.text.clone() let(message)>
            <p class="said">
                <BidiText text=message.text.clone()/>
                " "
                <UndoButton message/>
            </p>
        </For>
    }
}

#[component]
fn UndoButton(message: Saying) -> impl IntoView {
    let state = use_state();
    message.undo.map(|undo| {
        let take_back = move |_| {
            state.hush();
            undo();
        };
        view! {
            <button class="btn" data-kind="text" on:click=take_back>
                {words::UNDO}
            </button>
        }
    })
}

#[component]
fn ToastBox(message: Saying, floats: RwSignal<bool>) -> impl IntoView {
    let toast = NodeRef::<html::Div>::new();
    let put_away = Callback::new(move |()| floats.set(false));
    let uncover = move || {
        if let Some(toast) = toast.try_get().flatten() {
            browser::uncover(&toast);
        }
    };
    Effect::new(move |_| uncover());
    // The browser scrolls to what has the focus only after it has told of it.
    let focused = window_event_listener(leptos::ev::focusin, move |_| {
        request_animation_frame(uncover);
    });
    on_cleanup(move || focused.remove());
    // What went wrong is closed by hand.
    if !message.trouble {
        put_away_after(reading_time(&message.text), toast, put_away);
    }
    let text = message.text.clone();
    let kind = message.trouble.then_some("trouble");
    view! {
        <div class="toast" node_ref=toast data-kind=kind>
            <p>
                <BidiText text/>
            </p>
            <UndoButton message/>
            <button class="btn" data-kind="text" on:click=move |_| put_away.run(())>
                {words::CLOSE}
            </button>
        </div>
    }
}

/// In seconds: some to notice it, and the time to read it slowly.
fn reading_time(text: &str) -> usize {
    5 + text.chars().count() / 12
}

/// Once so many seconds have gone by without the pointer or the focus on it.
fn put_away_after(seconds: usize, toast: NodeRef<html::Div>, put_away: Callback<()>) {
    let left = StoredValue::new(seconds);
    let each_second = move || {
        let toast = toast.get_untracked();
        let is_used = toast.and_then(|toast| toast.matches(":hover, :focus-within").ok());
        if is_used == Some(true) {
            return;
        }
        left.update_value(|left| *left = left.saturating_sub(1));
        if left.get_value() == 0 {
            put_away.run(());
        }
    };
    if let Ok(timer) = set_interval_with_handle(each_second, Duration::from_secs(1)) {
        on_cleanup(move || timer.clear());
    }
}
