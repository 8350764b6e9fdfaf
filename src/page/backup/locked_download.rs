use leptos::prelude::*;

use super::hand_over::{hand_over, locked};
use super::new_passphrase::NewPassphrase;
use crate::state::{new_lock, use_state};

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
            title="Lock it with a passphrase"
            about="Anyone can read the plain file. A locked one opens with the passphrase and with nothing else: nobody can reset it."
            label="Passphrase"
            again_label="The passphrase once more"
            ids=["passphrase", "passphrase-again"]
            act="Download everything, locked"
            lock
        />
    }
}
