use leptos::prelude::*;

use super::keep_file::KeepFile;
use super::locked::Locked;
use crate::browser;
use crate::state::{AppState, Data, use_state};

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
    view! {
        <section class="section" aria-labelledby="download">
            <h2 class="section-title" id="download">
                "Download everything"
            </h2>
            <p>{counted}</p>
            <div class="btns">
                <button class="btn" data-kind="go" on:click=move |_| download(state)>
                    "Download everything as JSON"
                </button>
            </div>
            <Locked/>
            <KeepFile/>
        </section>
    }
}

/// Hands over everything as it is, readable by anyone who has the file.
pub fn download(state: AppState) {
    let text = state.with_untracked(Data::backup).to_text();
    hand_over(state, ".json", "application/json", &text);
}

/// Hands over a file of everything, named by the day, and says where it is.
pub fn hand_over(state: AppState, ending: &str, kind: &str, text: &str) {
    let name = format!("curtain-call-{}{ending}", state.with_untracked(Data::today));
    if browser::download(&name, kind, text).is_ok() {
        state.note_backup();
        state.say(format!("{name} is with your downloads."));
    } else {
        state.warn(
            "This browser did not let the page hand you a file. Try another browser window; \
             nothing is lost.",
        );
    }
}
