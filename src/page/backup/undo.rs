use leptos::prelude::*;

use crate::state::use_state;

/// The way back after a restore, and back again. Nothing where there was none.
#[component]
pub fn Undo() -> impl IntoView {
    let state = use_state();
    move || {
        state.before_restore().map(|before| {
            let button = match before.undone {
                false => "Undo the restore",
                true => "Bring the restore back",
            };
            view! {
                <div class="stack">
                    <p>
                        "This makes everything as it was before, also what you entered since. It is there until the page is closed or loaded again."
                    </p>
                    <div class="btns">
                        <button class="btn" on:click=move |_| state.undo_restore()>
                            {button}
                        </button>
                    </div>
                </div>
            }
        })
    }
}
