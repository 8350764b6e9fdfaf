use leptos::prelude::*;
use leptos::task::spawn_local;

use super::hand_over::download;
use crate::component::Dialog;
use crate::state::use_state;

/// Everything gone from this device, after a second question and with a file offered first.
#[component]
pub fn ForgetSection() -> impl IntoView {
    let state = use_state();
    let asking = RwSignal::new(false);
    let trouble = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let forget = move |_| {
        busy.set(true);
        spawn_local(async move {
            if let Err(why) = state.forget_everything().await {
                trouble.set(why.to_string());
                busy.set(false);
            }
        });
    };
    view! {
        <section class="section" aria-labelledby="forget">
            <h2 class="section-title" id="forget" tabindex="-1">
                "Forget"
            </h2>
            <p>
                "A deleted opening loses its texts at once; the browser's own snapshots, made for repairs, hold them until newer ones take their place. Forgetting everything empties those too."
            </p>
            <div class="btns">
                <button class="btn" on:click=move |_| asking.set(true)>
                    "Forget everything on this device"
                </button>
            </div>
            <Dialog title="Forget everything?" open=asking>
                <div class="dialog-body">
                    <p>
                        "All openings, the settings, half-filled forms and the safety copy go from this browser. There is no undo: only a file of yours brings it back."
                    </p>
                    <p class="error" role="alert">
                        {move || trouble.get()}
                    </p>
                    <div class="btns">
                        <button
                            class="btn"
                            data-kind="text"
                            on:click=move |_| asking.set(false)
                        >
                            "Keep it"
                        </button>
                        <button class="btn" data-kind="go" on:click=move |_| download(state)>
                            "Download it first"
                        </button>
                        <button class="btn" disabled=busy on:click=forget>
                            {move || if busy.get() { "Forgetting…" } else { "Forget all of it" }}
                        </button>
                    </div>
                </div>
            </Dialog>
        </section>
    }
}
