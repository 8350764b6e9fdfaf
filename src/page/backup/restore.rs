use exchange::backup::{Backup, BackupError, LARGEST};
use leptos::prelude::*;
use leptos::task::spawn_local;
use web_sys::{DragEvent, Event};

use super::proposal::Proposal;
use super::undo::Undo;
use super::unlock::Unlock;
use crate::browser;

/// What has been chosen.
#[derive(Debug, Clone, PartialEq)]
enum Chosen {
    /// A file that needs a passphrase.
    Locked(Vec<u8>),
    /// What a file holds.
    Read(Box<Backup>),
}

/// A file that is being taken in.
#[derive(Clone, Copy, Default)]
pub struct Taking {
    chosen: RwSignal<Option<Chosen>>,
    trouble: RwSignal<String>,
}

impl Taking {
    /// Reads a file's bytes and goes on with what they are.
    pub fn read(self, bytes: Vec<u8>) {
        self.leave();
        match Backup::read(&bytes) {
            Ok(backup) => self.chosen.set(Some(Chosen::Read(Box::new(backup)))),
            Err(BackupError::Sealed) => self.chosen.set(Some(Chosen::Locked(bytes))),
            Err(why) => self.trouble.set(why.to_string()),
        }
    }

    /// Takes nothing in.
    pub fn leave(self) {
        self.chosen.set(None);
        self.trouble.set(String::new());
    }

    fn take(self, event: &Event) {
        let Some(file) = browser::file_of(event) else {
            return;
        };
        // A locked file is longer than what is in it.
        if file.size() > (LARGEST / 2 * 3) as f64 {
            self.leave();
            self.trouble.set(BackupError::TooLarge.to_string());
            return;
        }
        let event = event.clone();
        spawn_local(async move {
            let bytes = browser::read_file(file).await;
            browser::forget_choice(&event);
            match bytes {
                Ok(bytes) => self.read(bytes),
                Err(_) => {
                    self.leave();
                    let again = "The browser could not read this file. Choose it once more.";
                    self.trouble.set(again.to_owned());
                }
            }
        });
    }
}

/// A file, what it would do, and the way back.
#[component]
pub fn RestoreSection() -> impl IntoView {
    let taking = Taking::default();
    let dropped = move |event: DragEvent| {
        event.prevent_default();
        taking.take(&event);
    };
    let next = move || match taking.chosen.get() {
        None => ().into_any(),
        Some(Chosen::Locked(file)) => view! { <Unlock file taking/> }.into_any(),
        Some(Chosen::Read(theirs)) => view! { <Proposal theirs=*theirs taking/> }.into_any(),
    };
    view! {
        <section
            class="section"
            aria-labelledby="restore"
            // Without this a dropped file would be opened in the place of the app.
            on:dragover=move |event: DragEvent| event.prevent_default()
            on:drop=dropped
        >
            <h2 class="section-title" id="restore">
                "Restore from a file"
            </h2>
            <p>"Choose a backup, or drop it here. You see what would change before anything does."</p>
            <div class="field">
                <label for="file">"The file"</label>
                <input
                    class="input"
                    id="file"
                    type="file"
                    accept="application/json,.json,text/plain,.txt"
                    aria-describedby="file-e"
                    on:change=move |event: Event| taking.take(&event)
                />
                <p class="error" id="file-e" role="alert">
                    {move || taking.trouble.get()}
                </p>
            </div>
            {next}
            <Undo/>
        </section>
    }
}
