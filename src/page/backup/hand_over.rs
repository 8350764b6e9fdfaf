use exchange::sealed::Lock;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::keep_file::KeepFile;
use super::new_passphrase::NewPassphrase;
use crate::browser;
use crate::state::{AMONG_DOWNLOADS, AppState, Data, new_lock, use_state};

/// What is said where a file can only be downloaded.
const NO_SHEET: &str = "This browser has no share sheet for files. Yours is downloaded, and you send \
     it as you like.";

/// From one device to another: by a file that is sent, or by one that both keep up to date.
#[component]
pub fn HandOverSection() -> impl IntoView {
    let state = use_state();
    let trouble = RwSignal::new(String::new());
    let plain = move |_| {
        trouble.set(String::new());
        let Some(lock) = state.file_lock() else {
            send(state, "", state.with_untracked(Data::backup).to_text());
            return;
        };
        match locked(state, lock) {
            Ok(file) => send(state, "-locked", file),
            Err(why) => trouble.set(why),
        }
    };
    let lock = Callback::new(move |passphrase: String| {
        send(state, "-locked", locked(state, new_lock(&passphrase)?)?);
        Ok(())
    });
    let how = move || match state.kept_file() {
        Some(name) if state.is_file_locked() => {
            format!("It is locked with the passphrase of {name}.")
        }
        _ if !browser::can_share_file() => NO_SHEET.to_owned(),
        _ => String::new(),
    };
    view! {
        <section class="section" aria-labelledby="hand-over">
            <h2 class="section-title" id="hand-over" tabindex="-1">
                "Hand over to another device"
            </h2>
            <p>
                "Send everything to your other device, and open it there under Restore from a file: what both know is kept. Send one back, and the two know the same."
            </p>
            <p class="hint">{how}</p>
            <p class="error" role="alert">
                {move || trouble.get()}
            </p>
            <div class="btns">
                <button class="btn" type="button" on:click=plain>
                    "Hand over everything"
                </button>
            </div>
            <Show when=move || !state.is_file_locked()>
                <NewPassphrase
                    title="Lock what is handed over"
                    about="The other device asks for the passphrase, and nobody can reset it. On the way nobody can read it."
                    label="Passphrase for the other device"
                    again_label="That passphrase once more"
                    ids=["hand-over-passphrase", "hand-over-again"]
                    act="Hand over everything, locked"
                    lock
                />
            </Show>
            <KeepFile/>
        </section>
    }
}

/// Downloads everything as it is, readable by anyone who has the file.
pub fn download(state: AppState) {
    let text = state.with_untracked(Data::backup).to_text();
    hand_over(state, ".json", "application/json", text);
}

/// Everything, locked.
///
/// # Errors
/// Text for the person: it can't be locked.
pub fn locked(state: AppState, lock: Lock) -> Result<String, String> {
    let nonce = browser::secret_bytes().ok_or(
        "This browser draws no random numbers fit for a lock. Download it without a passphrase, or \
         use another browser.",
    )?;
    let text = state.with_untracked(Data::backup).to_text();
    lock.seal(&text, nonce).map_err(|why| why.to_string())
}

/// Hands over a file of everything, named by the day, and says what is known of where it is.
pub fn hand_over(state: AppState, ending: &str, kind: &'static str, text: String) {
    let name = named(state, ending);
    spawn_local(async move {
        if state.hand_file(&name, kind, &text, AMONG_DOWNLOADS).await {
            state.note_backup();
        }
    });
}

/// Hands it to the share sheet, where there is one that takes files.
fn send(state: AppState, ending: &str, text: String) {
    // Chromium's share sheet takes texts, and refuses what calls itself JSON.
    let name = named(state, &format!("{ending}.txt"));
    spawn_local(async move {
        let look = "Look for it among your downloads, and send it to the other device.";
        if state.share_file(&name, "text/plain", &text, look).await {
            state.note_backup();
        }
    });
}

fn named(state: AppState, ending: &str) -> String {
    format!("curtain-call-{}{ending}", state.with_untracked(Data::today))
}
