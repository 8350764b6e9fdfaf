use exchange::sealed::open;
use leptos::prelude::*;
use web_sys::{DragEvent, Event};

use super::incoming::{Incoming, IncomingFile};
use super::passphrase_form::PassphraseForm;
use super::proposal::RestoreProposal;
use super::snapshots::{EarlierInFile, Snapshots};
use crate::browser;
use crate::state::use_state;
use crate::words::backup as words;

/// A file, what it would do, and the way back.
#[component]
pub fn RestoreSection() -> impl IntoView {
    let incoming = IncomingFile::default();
    let state = use_state();
    Effect::new(move |_| {
        let files = state.take_dropped();
        if !files.is_empty() {
            incoming.take_files(files);
            browser::focus("restore");
        }
    });
    let dropped = move |event: DragEvent| {
        event.prevent_default();
        incoming.take(&event);
    };
    view! {
        <section
            class="section"
            aria-labelledby="restore"
            // Without this a dropped file would be opened in the place of the app.
            on:dragover=move |event: DragEvent| event.prevent_default()
            on:drop=dropped
        >
            <h2 class="section-title" id="restore" tabindex="-1">
                {words::RESTORE}
            </h2>
            <p>{words::RESTORE_ABOUT}</p>
            <div class="field">
                <label for="file">{words::RESTORE_FILE}</label>
                <input
                    class="input"
                    id="file"
                    type="file"
                    accept="application/json,.json,text/plain,.txt"
                    aria-describedby="file-e"
                    on:change=move |event: Event| incoming.take(&event)
                />
                <p class="error" id="file-e" role="alert">
                    {move || incoming.trouble()}
                </p>
            </div>
            <For
                each=move || incoming.content()
                key=|(number, _)| *number
                children=move |(_, content)| match content {
                    Incoming::Locked(locked) => view! { <LockedFile locked incoming/> }.into_any(),
                    Incoming::Read(theirs, unread) => {
                        view! { <RestoreProposal theirs=*theirs unread incoming/> }.into_any()
                    }
                }
            />
            <EarlierInFile incoming/>
            <UndoRestore/>
            <Snapshots incoming/>
        </section>
    }
}

/// The file is locked: its passphrase is asked for.
#[component]
fn LockedFile(locked: Vec<u8>, incoming: IncomingFile) -> impl IntoView {
    let locked = StoredValue::new(locked);
    let unlock = move |typed: String| async move {
        // The page may be gone by now.
        match locked.try_update_value(|locked| open(locked, &typed)) {
            Some(Ok(text)) => incoming.read(text.into_bytes()),
            Some(Err(why)) => return Err(why.to_string()),
            None => {}
        }
        Ok(())
    };
    view! {
        <PassphraseForm
            id="unlock"
            label=words::RESTORE_LOCKED_PASSPHRASE
            words=words::RESTORE_LOCKED
            unlock
        >
            <button class="btn" data-kind="text" type="button" on:click=move |_| incoming.leave()>
                {words::LEAVE}
            </button>
        </PassphraseForm>
    }
}

/// The way back after a restore, and back again. Nothing where there was none.
#[component]
fn UndoRestore() -> impl IntoView {
    let state = use_state();
    let before = Memo::new(move |_| state.before_restore().map(|before| before.undone));
    let label = move || match before.get() {
        Some(true) => words::UNDO_BACK,
        _ => words::UNDO,
    };
    view! {
        <Show when=move || before.with(Option::is_some)>
            <div class="stack">
                <p>
                    {words::UNDO_ABOUT}
                </p>
                <div class="btns">
                    <button class="btn" on:click=move |_| state.undo_restore()>
                        {label}
                    </button>
                </div>
            </div>
        </Show>
    }
}
