use leptos::prelude::*;

use super::hand_over::{download, hand_over, locked};
use super::new_passphrase::NewPassphrase;
use crate::state::{new_lock, use_state};
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

/// The same file behind a passphrase.
#[component]
fn LockedDownload() -> impl IntoView {
    let state = use_state();
    let lock = Callback::new(move |passphrase: String| {
        let file = locked(state, new_lock(&passphrase)?)?;
        hand_over(state, "-locked.txt", "text/plain", file);
        Ok(())
    });
    view! {
        <NewPassphrase
            title=words::LOCK_DOWNLOAD
            about=words::LOCK_DOWNLOAD_ABOUT
            label=words::LOCK_DOWNLOAD_PASSPHRASE
            again_label=words::LOCK_DOWNLOAD_AGAIN
            ids=["passphrase", "passphrase-again"]
            act=words::LOCK_DOWNLOAD_ACT
            lock
        />
    }
}
