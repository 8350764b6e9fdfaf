use leptos::prelude::*;

use super::hand_over::{hand_over, locked};
use super::new_passphrase::NewPassphrase;
use crate::state::{new_lock, use_state};
use crate::words::backup as words;

/// The same file behind a passphrase.
#[component]
pub fn LockedDownload() -> impl IntoView {
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
