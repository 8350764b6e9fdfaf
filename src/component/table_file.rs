use leptos::prelude::*;

use crate::browser;
use crate::state::{Data, use_state};

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
            state.say("There is nothing in it yet.");
            return;
        };
        let file = format!(
            "curtain-call-{name}-{}.csv",
            state.with_untracked(Data::today)
        );
        if browser::download(&file, "text/csv", &text).is_ok() {
            state.say(format!("{file} is with your downloads."));
        } else {
            state.warn("This browser did not let the page hand you a file.");
        }
    };
    view! {
        <button class="btn" type="button" on:click=save>
            {label}
        </button>
    }
}
