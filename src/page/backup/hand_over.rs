use exchange::sealed::Lock;
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::keep_file::KeepFile;
use super::new_passphrase::NewPassphrase;
use crate::browser;
use crate::state::{AMONG_DOWNLOADS, AppState, Data, new_lock, use_state};
use crate::words::backup as words;

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
        Some(file) if state.is_file_locked() => words::HandOverLocked { file }.text(),
        _ if !browser::can_share_file() => words::HAND_OVER_NO_SHEET.to_owned(),
        _ => String::new(),
    };
    view! {
        <section class="section" aria-labelledby="hand-over">
            <h2 class="section-title" id="hand-over" tabindex="-1">
                {words::HAND_OVER}
            </h2>
            <p>
                {words::HAND_OVER_ABOUT}
            </p>
            <p class="hint">{how}</p>
            <p class="error" role="alert">
                {move || trouble.get()}
            </p>
            <div class="btns">
                <button class="btn" type="button" on:click=plain>
                    {words::HAND_OVER_ACT}
                </button>
            </div>
            <Show when=move || !state.is_file_locked()>
                <NewPassphrase
                    title=words::LOCK_HAND_OVER
                    about=words::LOCK_HAND_OVER_ABOUT
                    label=words::LOCK_HAND_OVER_PASSPHRASE
                    again_label=words::LOCK_HAND_OVER_AGAIN
                    ids=["hand-over-passphrase", "hand-over-again"]
                    act=words::LOCK_HAND_OVER_ACT
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
    let nonce = browser::secret_bytes().ok_or(words::LOCK_NO_RANDOMNESS)?;
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
        let look = words::HAND_OVER_LOOK;
        if state.share_file(&name, "text/plain", &text, look).await {
            state.note_backup();
        }
    });
}

fn named(state: AppState, ending: &str) -> String {
    format!("curtain-call-{}{ending}", state.with_untracked(Data::today))
}
