use exchange::sealed::{OpenError, open};
use leptos::prelude::*;

use super::incoming::IncomingFile;
use crate::browser;
use crate::component::{EditForm, TextField, Wrongs};

/// Asks for the passphrase of a locked file.
#[component]
pub fn UnlockForm(locked: Vec<u8>, incoming: IncomingFile) -> impl IntoView {
    let locked = StoredValue::new(locked);
    let passphrase = RwSignal::new(String::new());
    let busy = RwSignal::new(false);
    let wrongs = Wrongs::default();
    let save = Callback::new(move |()| {
        let typed = browser::composed(&passphrase.get_untracked());
        let nothing = "Enter the passphrase of this file.";
        let wrong = typed.is_empty().then(|| ("unlock", nothing.to_owned()));
        if !wrongs.are_none(wrong.into_iter().collect()) || busy.get_untracked() {
            return;
        }
        busy.set(true);
        browser::once_shown(move || {
            // The page may be gone by now.
            let opened = locked.try_update_value(|locked| open(locked, &typed));
            busy.set(false);
            match opened {
                Some(Ok(text)) => incoming.read(text.into_bytes()),
                Some(Err(why)) => {
                    if why == OpenError::WrongPassphrase {
                        passphrase.set(String::new());
                    }
                    let _ = wrongs.are_none(vec![("unlock", why.to_string())]);
                }
                None => {}
            }
        });
    });
    view! {
        <EditForm save wrongs>
            <p role="status">"This file is locked."</p>
            <TextField
                id="unlock"
                label="Passphrase of the file"
                value=passphrase
                kind="password"
                autocomplete="current-password"
                error=wrongs.of("unlock")
            />
            <div class="btns">
                <button class="btn" data-kind="go" disabled=busy>
                    {move || if busy.get() { "Unlocking…" } else { "Unlock it" }}
                </button>
                <button class="btn" data-kind="text" type="button" on:click=move |_| incoming.leave()>
                    "Leave it"
                </button>
            </div>
        </EditForm>
    }
}
