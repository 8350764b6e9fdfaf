use std::cell::RefCell;

use leptos::prelude::*;

use super::index::FindScope;
use super::list::Finder;
use super::row::FindRow;
use super::unknown::{UNKNOWN, UnknownCaller};
use crate::browser;
use crate::state::use_state;
use crate::words::find as words;

thread_local! {
    /// What was typed last, and on which page of the history.
    static TYPED: RefCell<(u64, String)> = const { RefCell::new((0, String::new())) };
}

/// What was typed here, where one comes back after a wrong choice; nothing for another call.
fn typed_before() -> String {
    TYPED.with_borrow(|(entry, typed)| match *entry == browser::entry() {
        true => typed.clone(),
        false => String::new(),
    })
}

/// Somebody is calling: a few letters, or the last digits, and the brief for just that call.
#[component]
pub fn RingingPage() -> impl IntoView {
    let state = use_state();
    let query = RwSignal::new(typed_before());
    Effect::new(move |_| TYPED.set((browser::entry(), query.get())));
    let is_unknown = RwSignal::new(false);
    let go = Callback::new(move |row: FindRow| browser::go(&row.place.href()));
    let is_begun = move || state.draft(UNKNOWN).is_some();
    let log = move |_| is_unknown.set(true);
    let search = move || {
        view! {
            <header class="page-head">
                <h1>{words::RINGING}</h1>
            </header>
            <Finder
                scope=FindScope::Caller
                label=words::RINGING_FIND
                query
                go
            >
                <p>{move || nothing(query)}</p>
            </Finder>
            <div class="btns">
                <button class="btn" type="button" on:click=log>
                    {if is_begun() { words::RINGING_GO_ON } else { words::RINGING_LOG }}
                </button>
            </div>
        }
    };
    view! {
        <div class="page">
            <Show when=move || is_unknown.get() fallback=search>
                <UnknownCaller typed=query.get_untracked() is_unknown/>
            </Show>
        </div>
    }
}

/// Nobody is found, or nothing is looked for where there is nobody yet.
fn nothing(query: RwSignal<String>) -> String {
    query.with(|query| match query.trim() {
        "" => words::RINGING_NOBODY.to_owned(),
        typed => words::RingingNothing { typed }.text(),
    })
}
