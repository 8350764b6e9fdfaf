use keeping::unread_text;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::state::{AMONG_DOWNLOADS, use_state};
use crate::words::backup as words;

/// What can't be read: shown as it is, to be downloaded. Nothing where all can.
#[component]
pub fn UnreadSection() -> impl IntoView {
    let state = use_state();
    let unread = Memo::new(move |_| state.with(|data| data.quarantine().to_vec()));
    let save = move |_| {
        let text = unread.with(|unread| unread_text(unread));
        spawn_local(async move {
            state
                .hand_file(
                    "curtain-call-unread.txt",
                    "text/plain",
                    &text,
                    AMONG_DOWNLOADS,
                )
                .await;
        });
    };
    let rows = move || {
        let rows = unread.get().into_iter().map(|record| {
            let why = record.explain();
            view! { <li><code>{record.key}</code> {words::UnreadWhy { why }.text()}</li> }
        });
        rows.collect_view()
    };
    view! {
        <Show when=move || !unread.with(Vec::is_empty)>
            <section class="section" aria-labelledby="unread">
                <h2 class="section-title" id="unread">
                    {words::UNREAD}
                </h2>
                <p>{words::UNREAD_ABOUT}</p>
                <ul>{rows}</ul>
                <div class="btns">
                    <button class="btn" on:click=save>
                        {words::UNREAD_DOWNLOAD}
                    </button>
                </div>
            </section>
        </Show>
    }
}
