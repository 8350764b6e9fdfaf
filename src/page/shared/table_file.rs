use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::state::{AMONG_DOWNLOADS, Data, use_state};
use crate::words::component as words;

/// A button that hands over a table for a spreadsheet.
#[component]
pub fn TableFile(
    /// What the table is of, in the name of the file: `people`.
    name: &'static str,
    label: &'static str,
    /// The file's text; nothing where there is no line to hand over.
    text: Callback<(), Option<String>>,
) -> impl IntoView {
    let state = use_state();
    let save = move |_| {
        let Some(text) = text.run(()) else {
            state.say(words::TABLE_FILE_EMPTY);
            return;
        };
        let file = format!(
            "curtain-call-{name}-{}.csv",
            state.with_untracked(Data::today)
        );
        spawn_local(async move {
            state
                .hand_file(&file, "text/csv", &text, AMONG_DOWNLOADS)
                .await;
        });
    };
    view! {
        <button class="btn" type="button" on:click=save>
            {label}
        </button>
    }
}
