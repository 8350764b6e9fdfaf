use cadence::text;
use exchange::sealed::SealError;
use leptos::prelude::*;

use crate::browser;
use crate::component::{EditForm, MoreFields, TextField, Wrongs};
use crate::state::use_state;
use crate::words::backup as words;

/// Asks for a new passphrase, twice, and does something with it. It may stay closed.
#[component]
pub fn NewPassphrase(
    title: &'static str,
    /// What comes of it, in a sentence.
    about: &'static str,
    /// What its first field is called.
    label: &'static str,
    /// What the field below it is called.
    again_label: &'static str,
    /// The ids of the two.
    ids: [&'static str; 2],
    /// What is done with it, on the button.
    act: &'static str,
    /// Does it; the error is a text for the person.
    lock: Callback<String, Result<(), String>>,
) -> impl IntoView {
    let state = use_state();
    let (first, again) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (open, busy) = (RwSignal::new(false), RwSignal::new(false));
    let wrongs = Wrongs::default();
    let [first_id, again_id] = ids;
    let save = Callback::new(move |()| {
        let passphrase = browser::composed(&first.get_untracked());
        let wrong = if passphrase.is_empty() {
            Some((first_id, SealError::NoPassphrase.to_string()))
        } else if passphrase != browser::composed(&again.get_untracked()) {
            Some((again_id, words::LOCK_DIFFER.to_owned()))
        } else {
            None
        };
        if !wrongs.are_none(wrong.into_iter().collect()) || busy.get_untracked() {
            return;
        }
        busy.set(true);
        // It takes a second in which nothing can be drawn.
        browser::once_shown(move || {
            match lock.run(passphrase) {
                Ok(()) => {
                    first.set(String::new());
                    again.set(String::new());
                }
                Err(why) => state.warn(why),
            }
            busy.set(false);
        });
    });
    let strength = move || first.with(|passphrase| text::passphrase(passphrase));
    view! {
        <MoreFields title hint=Signal::stored(String::new()) open>
            <EditForm save wrongs last=again_id>
                <p>{about}</p>
                <TextField
                    id=first_id
                    label
                    value=first
                    kind="password"
                    autocomplete="new-password"
                    error=wrongs.of(first_id)
                />
                <p class="hint" role="status">
                    {strength}
                </p>
                <TextField
                    id=again_id
                    label=again_label
                    value=again
                    kind="password"
                    autocomplete="new-password"
                    error=wrongs.of(again_id)
                />
                <div class="btns">
                    <button class="btn" disabled=busy>
                        {move || if busy.get() { words::LOCK_BUSY } else { act }}
                    </button>
                </div>
            </EditForm>
        </MoreFields>
    }
}
