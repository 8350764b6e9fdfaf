use leptos::prelude::*;
use web_sys::{DragEvent, Event};

use super::import_file::ImportFile;
use crate::browser;
use crate::component::{MoreFields, TextArea};
use crate::page::shared::UnkeptNote;
use crate::state::use_state;
use crate::words::import as words;

/// What the draft of the pasted text is called.
const PASTED: &str = "import";

/// A file or several, chosen or dropped.
#[component]
pub(super) fn SourceField(file: ImportFile) -> impl IntoView {
    let take = move |event: &Event| {
        let chosen = browser::files_of(event);
        if !chosen.is_empty() {
            file.take(chosen);
            browser::forget_choice(event);
        }
    };
    let dropped = move |event: DragEvent| {
        if browser::has_file(&event) {
            event.prevent_default();
            take(&event);
        }
    };
    view! {
        <div class="field drop" on:drop=dropped>
            <label for="import-file">{words::FILE}</label>
            <p class="hint" id="import-file-h">
                {words::FILE_HINT}
            </p>
            <input
                class="input"
                id="import-file"
                type="file"
                multiple
                accept=".csv,.tsv,.txt,.xlsx,.xlsm,.zip,.vcf,.ics,.json,text/csv,text/vcard,text/calendar"
                aria-describedby="import-file-h import-e"
                on:change=move |event: Event| take(&event)
            />
        </div>
    }
}

/// The same as text.
#[component]
pub(super) fn PasteField(file: ImportFile) -> impl IntoView {
    let state = use_state();
    let text = RwSignal::new(state.draft(PASTED).unwrap_or_default());
    state.follow_draft(PASTED.to_owned(), text);
    Effect::new(move |before: Option<()>| {
        let now = text.get();
        if before.is_some() {
            state.keep_draft(PASTED, &now);
        }
    });
    let open = RwSignal::new(text.with_untracked(|text| !text.is_empty()));
    let look = move |_| {
        let pasted = text.get_untracked();
        if pasted.trim().is_empty() {
            browser::focus("import-paste");
        } else {
            file.take_text(pasted);
        }
    };
    view! {
        <MoreFields
            title=words::PASTE
            hint=Signal::stored(words::PASTE_HINT.to_owned())
            open
        >
            <TextArea
                id="import-paste"
                label=words::PASTE_TEXT
                hint=words::PASTE_TEXT_HINT
                value=text
                rows=6
            />
            <UnkeptNote form=PASTED/>
            <div class="btns">
                <button class="btn" type="button" on:click=look>
                    {words::PASTE_LOOK}
                </button>
            </div>
        </MoreFields>
    }
}
