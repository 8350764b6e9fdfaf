use keeping::is_example;
use leptos::prelude::*;

use crate::browser;
use crate::state::{Data, use_state};
use crate::words::component as words;

/// Says that the example is being looked at, and takes it away. Nothing without one.
#[component]
pub fn ExampleBanner() -> impl IntoView {
    let state = use_state();
    let is_there = move || state.with(Data::has_example);
    let is_beside_own = Memo::new(move |_| {
        state.with(|data| data.openings().any(|(opening, _)| !is_example(&opening.id)))
    });
    let words = move || match is_beside_own.get() {
        true => words::EXAMPLE_BESIDE_OWN,
        false => words::EXAMPLE,
    };
    let remove = move |_| {
        if state.remove_example() {
            browser::focus_main();
        }
    };
    view! {
        <Show when=is_there>
            <div class="banner">
                <p>{words}</p>
                <button class="btn" data-kind="text" type="button" on:click=remove>
                    {words::EXAMPLE_REMOVE}
                </button>
            </div>
        </Show>
    }
}
