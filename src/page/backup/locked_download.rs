use cadence::text;
use exchange::sealed::{Cost, SealError, seal};
use leptos::prelude::*;

use super::hand_over::hand_over;
use crate::browser;
use crate::component::{EditForm, MoreFields, TextField, Wrongs};
use crate::state::{AppState, Data, use_state};

/// The same file behind a passphrase.
#[component]
pub fn LockedDownload() -> impl IntoView {
    let state = use_state();
    let (first, again) = (RwSignal::new(String::new()), RwSignal::new(String::new()));
    let (open, busy) = (RwSignal::new(false), RwSignal::new(false));
    let wrongs = Wrongs::default();
    let save = Callback::new(move |()| {
        let passphrase = browser::composed(&first.get_untracked());
        let wrong = if passphrase.is_empty() {
            Some(("passphrase", SealError::NoPassphrase.to_string()))
        } else if passphrase != browser::composed(&again.get_untracked()) {
            let differ = "The two differ. Type the passphrase once more in both fields.";
            Some(("passphrase-again", differ.to_owned()))
        } else {
            None
        };
        if !wrongs.are_none(wrong.into_iter().collect()) || busy.get_untracked() {
            return;
        }
        busy.set(true);
        // It takes a second in which nothing can be drawn.
        browser::once_shown(move || {
            match lock(state, &passphrase) {
                Ok(file) => {
                    first.set(String::new());
                    again.set(String::new());
                    hand_over(state, "-locked.txt", "text/plain", file);
                }
                Err(why) => state.warn(why),
            }
            busy.set(false);
        });
    });
    let strength = move || first.with(|passphrase| text::passphrase(passphrase));
    view! {
        <MoreFields title="Lock it with a passphrase" hint=Signal::stored(String::new()) open>
            <EditForm save wrongs last="passphrase-again" asks=false>
                <p>
                    "Anyone can read the plain file. A locked one opens with the passphrase and with nothing else: nobody can reset it."
                </p>
                <TextField
                    id="passphrase"
                    label="Passphrase"
                    value=first
                    kind="password"
                    autocomplete="new-password"
                    error=wrongs.of("passphrase")
                />
                <p class="hint" role="status">
                    {strength}
                </p>
                <TextField
                    id="passphrase-again"
                    label="The passphrase once more"
                    value=again
                    kind="password"
                    autocomplete="new-password"
                    error=wrongs.of("passphrase-again")
                />
                <div class="btns">
                    <button class="btn" disabled=busy>
                        {move || if busy.get() { "Locking…" } else { "Download everything, locked" }}
                    </button>
                </div>
            </EditForm>
        </MoreFields>
    }
}

fn lock(state: AppState, passphrase: &str) -> Result<String, String> {
    let (Some(salt), Some(nonce)) = (browser::secret_bytes(), browser::secret_bytes()) else {
        return Err(
            "This browser draws no random numbers fit for a lock. Download it without a \
             passphrase, or use another browser."
                .to_owned(),
        );
    };
    let text = state.with_untracked(Data::backup).to_text();
    seal(&text, passphrase, Cost::USUAL, salt, nonce).map_err(|error| error.to_string())
}
