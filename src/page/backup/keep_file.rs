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
use crate::words::backup as words;

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
                {words::SHARED_NOT_HERE}
            </p>
        }
        .into_any()
    };
    view! {
        <h3 id="shared-file" tabindex="-1">{words::SHARED}</h3>
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
        let file = &name;
        match is_locked.get() {
            true => words::SharedKeptLocked { file }.text(),
            false => words::SharedKept { file }.text(),
        }
    };
    let passphrase = move || match is_locked.get() {
        true => view! {
            <FilePassphrase
                title=words::SHARED_CHANGE
                about=words::SHARED_CHANGE_ABOUT
                act=words::SHARED_CHANGE_ACT
                lock
            />
            <div class="btns">
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    on:click=move |_| state.take_lock_off()
                >
                    {words::SHARED_TAKE_LOCK_OFF}
                </button>
            </div>
        }
        .into_any(),
        false => view! {
            <FilePassphrase
                title=words::SHARED_LOCK
                about=words::SHARED_LOCK_ABOUT
                act=words::SHARED_LOCK_ACT
                lock
            />
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
            label=words::SHARED_PASSPHRASE
            again_label=words::SHARED_PASSPHRASE_AGAIN
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
    let file = name;
    let words = match question {
        FileQuestion::OtherPassphrase => words::SharedLockedOtherwise { file }.text(),
        _ => words::SharedLocked { file }.text(),
    };
    let unlock = move |typed: String| async move { state.unlock_file(&typed).await };
    view! {
        <PassphraseForm id="file-unlock" label=words::SHARED_PASSPHRASE words unlock>
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
            {words::SharedLostLock { file: name }.text()}
        </p>
        <div class="btns">
            <button class="btn" type="button" on:click=move |_| state.lock_file_again()>
                {words::SHARED_LOST_LOCK_LOCK_AGAIN}
            </button>
            <button class="btn" type="button" on:click=move |_| state.take_lock_off()>
                {words::SHARED_LOST_LOCK_GO_ON}
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
            <BidiText text=words::SharedWaiting { file: name }.text()/>
        </p>
        <div class="btns">
            <button class="btn" type="button" on:click=move |_| state.ask_for_file()>
                {words::SHARED_WAITING_GO_ON}
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
                {words::SHARED_LEAVE}
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
    view! {
        <Show when=move || state.is_file_unknown()>
            <p role="status">{words::SHARED_UNKNOWN}</p>
        </Show>
        <p>
            {words::SHARED_ABOUT}
        </p>
        <div class="btns">
            <button class="btn" type="button" on:click=begin>
                {words::SHARED_BEGIN}
            </button>
            <button class="btn" type="button" on:click=choose>
                {words::SHARED_CHOOSE}
            </button>
        </div>
        <FilePassphrase
            title=words::SHARED_LOCK
            about=words::SHARED_LOCK_ABOUT
            act=words::SHARED_LOCK_BEGIN
            lock
        />
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
        Err(_) => state.warn(words::SHARED_NOT_WRITTEN),
    }
}
