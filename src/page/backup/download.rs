use leptos::prelude::*;

use super::hand_over::download;
use super::locked_download::LockedDownload;
use crate::state::use_state;
use crate::words::backup as words;

/// Everything as one file, plain or locked.
#[component]
pub fn DownloadSection() -> impl IntoView {
    let state = use_state();
    let count = Memo::new(move |_| state.with(|data| data.backup().live().count()));
    let counted = move || words::DownloadCount { count: count.get() }.text();
    let unread = Memo::new(move |_| state.with(|data| data.quarantine().len()));
    let left_out = move || {
        let unread = unread.get();
        words::DownloadLeftOut { unread }.text()
    };
    view! {
        <section class="section" aria-labelledby="download">
            <h2 class="section-title" id="download" tabindex="-1">
                {words::DOWNLOAD}
            </h2>
            <p>{counted}</p>
            <p class="hint">{left_out}</p>
            <div class="btns">
                <button class="btn" data-kind="go" on:click=move |_| download(state)>
                    {words::DOWNLOAD_ACT}
                </button>
            </div>
            <LockedDownload/>
        </section>
    }
}
