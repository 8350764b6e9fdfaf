use leptos::prelude::*;

use super::hand_over::download;
use super::locked_download::LockedDownload;
use crate::state::use_state;

/// Everything as one file, plain or locked.
#[component]
pub fn DownloadSection() -> impl IntoView {
    let state = use_state();
    let count = Memo::new(move |_| state.with(|data| data.backup().live().count()));
    let counted = move || match count.get() {
        0 => "There is nothing to download yet.".to_owned(),
        1 => "One opening with its whole history, and your settings.".to_owned(),
        n => format!("{n} openings with their whole history, and your settings."),
    };
    let unread = Memo::new(move |_| state.with(|data| data.quarantine().len()));
    let left_out = move || {
        let rest = "Half-filled forms and the example are not in it.";
        match unread.get() {
            0 => rest.to_owned(),
            1 => format!(
                "One record that can’t be read is not in it; it is below, to be downloaded as it is. {rest}"
            ),
            count => format!(
                "{count} records that can’t be read are not in it; they are below, to be downloaded as they are. {rest}"
            ),
        }
    };
    view! {
        <section class="section" aria-labelledby="download">
            <h2 class="section-title" id="download" tabindex="-1">
                "Download everything"
            </h2>
            <p>{counted}</p>
            <p class="hint">{left_out}</p>
            <div class="btns">
                <button class="btn" data-kind="go" on:click=move |_| download(state)>
                    "Download everything as JSON"
                </button>
            </div>
            <LockedDownload/>
        </section>
    }
}
