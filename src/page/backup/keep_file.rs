use exchange::restore::may_replace;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{self, KeptFile};
use crate::state::{AppState, Data, use_state};

/// One file that follows every change; nothing where the browser can't.
#[component]
pub fn KeepFile() -> impl IntoView {
    let state = use_state();
    let kept = Memo::new(move |_| state.kept_file());
    let is_kept = move || kept.with(Option::is_some);
    let about = move || {
        match kept.get() {
        None => "Or name a file once, and every change is written to it; an earlier backup in it is replaced. The browser forgets the choice when the page is closed or loaded again. The file is not locked.".to_owned(),
        Some(name) => format!("{name} is kept up to date until this page is closed or loaded again."),
    }
    };
    let label = move || match is_kept() {
        false => "Keep a file up to date",
        true => "No longer",
    };
    let press = move |_| match kept.with_untracked(Option::is_some) {
        false => choose(state),
        true => state.keep_file(None),
    };
    browser::can_keep_file().then(|| {
        view! {
            <div class="stack">
                <p role=move || is_kept().then_some("status")>{about}</p>
                <div class="btns">
                    <button class="btn" type="button" on:click=press>
                        {label}
                    </button>
                </div>
            </div>
        }
    })
}

/// Keeps the file, unless something would be lost by writing over it.
async fn keep(state: AppState, file: KeptFile) {
    let is_free = match file.read().await {
        Ok(held) => state.with_untracked(|data| may_replace(&data.backup(), &held)),
        Err(_) => false,
    };
    if is_free {
        state.keep_file(Some(file));
    } else {
        state.warn(format!(
            "{} holds something that is not here, so it was left as it is. Restore it first, or \
             choose another name.",
            file.name()
        ));
    }
}

fn choose(state: AppState) {
    let name = format!("curtain-call-{}.json", state.with_untracked(Data::today));
    spawn_local(async move {
        match browser::choose_file(&name).await {
            Ok(Some(file)) => keep(state, file).await,
            Ok(None) => {}
            Err(_) => {
                state.warn("This browser did not let the page write a file. Download it instead.")
            }
        }
    });
}
