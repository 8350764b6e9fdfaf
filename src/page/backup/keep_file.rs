use exchange::sealed::Lock;
use exchange::shared::FileQuestion;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsValue;

use super::new_passphrase::NewPassphrase;
use super::passphrase_form::PassphraseForm;
use crate::browser::{self, KeptFile};
use crate::component::BidiText;
use crate::state::{AppState, Data, new_lock, use_state};

/// What is said of a lock before there is one.
const ABOUT: &str = "Whoever can open the folder then reads nothing of it. Each of your devices asks for the passphrase once; nobody can reset it.";
const LABEL: &str = "Passphrase of the shared file";

/// One file that two devices keep in step; nothing but a word where the browser can't.
#[component]
pub fn KeepFile() -> impl IntoView {
    let state = use_state();
    let body = move || {
        if let Some(name) = state.kept_file() {
            match state.file_question() {
                Some(FileQuestion::LostLock) => view! { <LostLockNote name/> }.into_any(),
                Some(question) => view! { <LockedNote name question/> }.into_any(),
                None => view! { <KeptNote name/> }.into_any(),
            }
        } else if let Some(name) = state.waiting_file() {
            view! { <WaitingNote name/> }.into_any()
        } else {
            view! { <ChooseFile/> }.into_any()
        }
    };
    let whole = if browser::can_keep_file() {
        view! { <div class="stack">{body}</div> }.into_any()
    } else {
        view! {
            <p class="hint">
                "Chrome and Edge on a computer can also keep one file up to date by themselves, in a folder that your devices share. This browser can’t."
            </p>
        }
        .into_any()
    };
    view! {
        <h3 id="shared-file" tabindex="-1">"A shared file"</h3>
        {whole}
    }
}

/// A file is kept up to date.
#[component]
fn KeptNote(name: String) -> impl IntoView {
    let state = use_state();
    let lock = Callback::new(move |passphrase: String| state.lock_file(&passphrase));
    let is_locked = Memo::new(move |_| state.is_file_locked());
    let status = move || {
        let locked = if is_locked.get() { ", locked" } else { "" };
        format!("{name} is kept up to date{locked}. What another device wrote into it is taken in.")
    };
    let passphrase = move || match is_locked.get() {
        true => view! {
            <FilePassphrase
                title="Change its passphrase"
                about="Each of your devices then asks for the new one, once."
                act="Change it"
                lock
            />
            <div class="btns">
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    on:click=move |_| state.take_lock_off()
                >
                    "Take the lock off"
                </button>
            </div>
        }
        .into_any(),
        false => view! {
            <FilePassphrase title="Lock the shared file" about=ABOUT act="Lock it" lock/>
        }
        .into_any(),
    };
    view! {
        <p role="status">{status}</p>
        <LeaveButton/>
        {passphrase}
    }
}

/// Asks for a new passphrase of the shared file.
#[component]
fn FilePassphrase(
    title: &'static str,
    about: &'static str,
    act: &'static str,
    lock: Callback<String, Result<(), String>>,
) -> impl IntoView {
    view! {
        <NewPassphrase
            title
            about
            label=LABEL
            again_label="The same passphrase once more"
            ids=["file-passphrase", "file-again"]
            act
            lock
        />
    }
}

/// The file is locked in a way that this device does not know: its passphrase is asked for.
#[component]
fn LockedNote(name: String, question: FileQuestion) -> impl IntoView {
    let state = use_state();
    let how = match question {
        FileQuestion::OtherPassphrase => "is locked with another passphrase than before",
        _ => "is locked",
    };
    let words = format!(
        "{name} {how}. Type its passphrase: until then nothing is taken in from it and nothing written into it.",
    );
    let unlock = move |typed: String| async move { state.unlock_file(&typed).await };
    view! {
        <PassphraseForm id="file-unlock" label=LABEL words unlock>
            <LeaveButton/>
        </PassphraseForm>
    }
}

/// The file was locked and is no longer.
#[component]
fn LostLockNote(name: String) -> impl IntoView {
    let state = use_state();
    view! {
        <p role="status">
            {format!(
                "{name} was locked and is no longer: another device took the lock off, or somebody put another file in its place. Until you say which, nothing is taken in from it and nothing written into it.",
            )}
        </p>
        <div class="btns">
            <button class="btn" type="button" on:click=move |_| state.lock_file_again()>
                "Take it in, and lock it again"
            </button>
            <button class="btn" type="button" on:click=move |_| state.take_lock_off()>
                "Go on without a lock"
            </button>
        </div>
        <LeaveButton/>
    }
}

/// The file of an earlier visit, which the browser wants a press for.
#[component]
fn WaitingNote(name: String) -> impl IntoView {
    let state = use_state();
    view! {
        <p>
            <BidiText text=format!("{name} was kept up to date. The browser wants to hear from you before it goes on.")/>
        </p>
        <div class="btns">
            <button class="btn" type="button" on:click=move |_| state.ask_for_file()>
                "Go on with it"
            </button>
        </div>
        <LeaveButton/>
    }
}

#[component]
fn LeaveButton() -> impl IntoView {
    let state = use_state();
    view! {
        <div class="btns">
            <button
                class="btn"
                data-kind="text"
                type="button"
                on:click=move |_| state.leave_file()
            >
                "No longer"
            </button>
        </div>
    }
}

/// Begins a file, or takes one that another device began.
#[component]
fn ChooseFile() -> impl IntoView {
    let state = use_state();
    let begin = move |_| name_file(state, "json", || Ok(None));
    let lock = Callback::new(move |passphrase: String| {
        name_file(state, "txt", move || new_lock(&passphrase).map(Some));
        Ok(())
    });
    let choose = move |_| {
        spawn_local(async move { keep(state, browser::choose_file().await, None) });
    };
    let unknown = "The browser has not said which file was kept up to date. If there was one, choose it again, or load the page once more.";
    view! {
        <Show when=move || state.is_file_unknown()>
            <p role="status">{unknown}</p>
        </Show>
        <p>
            "Or name a file once, and every change is written to it. In a folder that your devices share, choose the same file on each: all of them then know the same."
        </p>
        <div class="btns">
            <button class="btn" type="button" on:click=begin>
                "Keep a file up to date"
            </button>
            <button class="btn" type="button" on:click=choose>
                "Choose one that is there"
            </button>
        </div>
        <FilePassphrase title="Lock the shared file" about=ABOUT act="Keep a locked file up to date" lock/>
    }
}

/// Has the person name a file. The lock is made after: a browser shows its dialog only soon after a
/// press.
fn name_file(
    state: AppState,
    ending: &'static str,
    lock: impl FnOnce() -> Result<Option<Lock>, String> + 'static,
) {
    let today = state.with_untracked(Data::today);
    spawn_local(async move {
        let chosen = browser::begin_file(&format!("curtain-call-{today}.{ending}")).await;
        match chosen {
            Ok(None) => {}
            chosen => match lock() {
                Ok(lock) => keep(state, chosen, lock),
                Err(why) => state.warn(why),
            },
        }
    });
}

fn keep(state: AppState, chosen: Result<Option<KeptFile>, JsValue>, lock: Option<Lock>) {
    match chosen {
        Ok(Some(file)) => state.keep_file(file, lock),
        Ok(None) => {}
        Err(_) => {
            state.warn("This browser did not let the page write a file. Download it instead.")
        }
    }
}
