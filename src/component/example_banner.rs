use keeping::is_example;
use leptos::prelude::*;

use crate::browser;
use crate::state::use_state;

/// Says that the example is being looked at, and takes it away. Nothing without one.
#[component]
pub fn ExampleBanner() -> impl IntoView {
    let state = use_state();
    let shown = Memo::new(move |_| {
        state.with(|data| {
            let own = data.openings().any(|(it, _)| !is_example(&it.id));
            data.has_example().then_some(own)
        })
    });
    move || {
        shown.get().map(|beside_own| {
            let words = if beside_own {
                "The example is still here, beside your own openings."
            } else {
                "This is an example."
            };
            view! {
                <div class="banner">
                    <p>{words}</p>
                    <button
                        class="btn"
                        data-kind="text"
                        type="button"
                        on:click=move |_| {
                            if state.remove_example() {
                                browser::focus_main();
                            }
                        }
                    >
                        "Remove it"
                    </button>
                </div>
            }
        })
    }
}
