use leptos::prelude::*;
use leptos::task::spawn_local;

use super::hand_over::download;
use crate::component::Dialog;
use crate::state::use_state;
use crate::words::backup as words;

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
                {words::FORGET}
            </h2>
            <p>
                {words::FORGET_ABOUT}
            </p>
            <div class="btns">
                <button class="btn" on:click=move |_| asking.set(true)>
                    {words::FORGET_EVERYTHING}
                </button>
            </div>
            <Dialog title=words::FORGET_ASKING open=asking>
                <div class="dialog-body">
                    <p>
                        {words::FORGET_ASKING_ABOUT}
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
                            {words::FORGET_ASKING_KEEP}
                        </button>
                        <button class="btn" data-kind="go" on:click=move |_| download(state)>
                            {words::FORGET_ASKING_DOWNLOAD}
                        </button>
                        <button class="btn" disabled=busy on:click=forget>
                            {move || if busy.get() { words::FORGET_ASKING_BUSY } else { words::FORGET_ASKING_ACT }}
                        </button>
                    </div>
                </div>
            </Dialog>
        </section>
    }
}
