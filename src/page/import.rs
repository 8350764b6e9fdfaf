//! Bringing in what other programs hold: a file, what it would do, and the way back.

mod columns;
mod event_row;
mod folded;
mod import_file;
mod opening_row;
mod person_row;
mod proposal;
mod reading;
mod row;
mod rows;
mod source;

use import_file::ImportFile;
use leptos::prelude::*;
use proposal::ImportProposal;
use source::{PasteField, SourceField};

use crate::route::Route;
use crate::state::{ImportUndo, use_state};
use crate::words::{import as words, title as title_words};

/// A file, a look at what is in it, and then what of it is wanted.
#[component]
pub fn ImportPage() -> impl IntoView {
    let file = ImportFile::open();
    // What the last one brought, until the page is left.
    let last = RwSignal::new(None::<(String, ImportUndo)>);
    let is_read = Memo::new(move |_| file.content.with(Option::is_some));
    view! {
        <div class="page wide import">
            <header class="page-head">
                <h1>{title_words::IMPORT}</h1>
                <p class="lede quiet">
                    {words::ABOUT}
                </p>
            </header>
            <LastImport last/>
            <Show when=move || !is_read.get()>
                <SourceField file/>
                <PasteField file/>
            </Show>
            <div>
                <p class="error" id="import-e" role="alert">
                    {move || file.trouble.get()}
                </p>
                <p class="quiet" role="status">
                    {move || file.busy.get().then_some(words::READING)}
                </p>
            </div>
            <Show when=move || is_read.get()>
                <For each=move || [file.number.get()] key=|number| *number let(_number)>
                    <ImportProposal file last/>
                </For>
            </Show>
        </div>
    }
}

/// What the last file brought, and the way back.
#[component]
fn LastImport(last: RwSignal<Option<(String, ImportUndo)>>) -> impl IntoView {
    let state = use_state();
    let undo = move |_| {
        if let Some((_, undo)) = last.get_untracked() {
            last.set(None);
            state.undo_import(&undo);
        }
    };
    view! {
        <Show when=move || last.with(Option::is_some)>
            <section class="stack">
                <p>{move || last.with(|last| last.as_ref().map(|(said, _)| said.clone()))}</p>
                <div class="btns">
                    <a class="btn" data-kind="go" href=Route::Openings.href()>
                        {words::TAKEN_SEE}
                    </a>
                    <button class="btn" type="button" on:click=undo>
                        {words::TAKEN_UNDO}
                    </button>
                </div>
            </section>
        </Show>
    }
}
