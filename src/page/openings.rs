mod found;

use std::cell::RefCell;

use found::{Found, Show, line};
use leptos::prelude::*;

use crate::component::{ExampleBanner, LongList, element_id};
use crate::route::Route;
use crate::state::{Data, use_state};

thread_local! {
    /// What was looked for last, for coming back to the page.
    static LAST: RefCell<(Show, String)> = RefCell::default();
}

/// All openings: found, filtered, listed.
#[component]
pub fn Openings() -> impl IntoView {
    let state = use_state();
    let (show, words) = LAST.with_borrow(Clone::clone);
    let (show, words) = (RwSignal::new(show), RwSignal::new(words));
    on_cleanup(move || {
        let last = show.try_get_untracked().zip(words.try_get_untracked());
        LAST.set(last.unwrap_or_default());
    });
    let all = Memo::new(move |_| state.with(Found::all));
    let any = move || all.with(|it| !it.is_empty());
    view! {
        <div class="page wide">
            <ExampleBanner/>
            <header class="page-head">
                <h1>"Openings"</h1>
            </header>
            <Show when=any fallback=|| view! { <Empty/> }>
                <Finder all show words/>
            </Show>
        </div>
    }
}

/// There is no opening at all.
#[component]
fn Empty() -> impl IntoView {
    view! {
        <section class="stack">
            <p class="lede">"Nothing here yet. Company, role and day are enough to begin."</p>
            <div class="btns">
                <a class="btn" data-kind="go" href=Route::LogInterview(None).href()>
                    "Log an interview"
                </a>
            </div>
        </section>
    }
}

#[component]
fn Finder(all: Memo<Vec<Found>>, show: RwSignal<Show>, words: RwSignal<String>) -> impl IntoView {
    let state = use_state();
    let found = Memo::new(move |_| {
        let words = words.with(|it| it.to_lowercase());
        let words: Vec<&str> = words.split_whitespace().collect();
        all.with(|all| {
            let fits = |it: &&Found| it.is(show.get()) && it.has(&words);
            let ids = all.iter().filter(fits).map(|it| it.id.clone());
            ids.collect::<Vec<_>>()
        })
    });
    let count = Memo::new(move |_| found.with(Vec::len));
    let row = Callback::new(move |index: usize| {
        let id = found.with(|it| it.get(index).cloned())?;
        state.with(|data: &Data| line(data, &id))
    });
    let said = move || match count.get() {
        0 => "No opening found".to_owned(),
        1 => "1 opening".to_owned(),
        n => format!("{n} openings"),
    };
    let some = Memo::new(move |_| count.get() != 0);
    view! {
        <div class="tools" role="search">
            <Words words/>
            <Filter all show/>
        </div>
        <p class="unseen" role="status">
            {said}
        </p>
        {move || match some.get() {
            true => view! { <LongList count label="Openings" line=row/> }.into_any(),
            false => view! { <NoMatch show words/> }.into_any(),
        }}
    }
}

#[component]
fn Words(words: RwSignal<String>) -> impl IntoView {
    let id = element_id();
    view! {
        <div class="field">
            <label for=id.clone()>"Find"</label>
            <input
                class="input"
                id=id
                type="search"
                placeholder="Company, role or person"
                autocomplete="off"
                prop:value=words
                on:input=move |event| words.set(event_target_value(&event))
            />
        </div>
    }
}

/// Which openings to show, each with how many there are.
#[component]
fn Filter(all: Memo<Vec<Found>>, show: RwSignal<Show>) -> impl IntoView {
    let name = element_id();
    let chips = Show::EACH.map(|it| {
        let count = move || {
            all.with(|all| all.iter().filter(|found| found.is(it)).count())
                .to_string()
        };
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=name.clone()
                    prop:checked=move || show.get() == it
                    on:change=move |_| show.set(it)
                />
                <span>{it.name()} " " <span class="num">{count}</span></span>
            </label>
        }
    });
    view! {
        <fieldset class="group">
            <legend class="unseen">"Show"</legend>
            <div class="choices">{chips.collect_view()}</div>
        </fieldset>
    }
}

/// Nothing is found: what was looked for, and the way back to all.
#[component]
fn NoMatch(show: RwSignal<Show>, words: RwSignal<String>) -> impl IntoView {
    let text = move || {
        let looked_for = words.get();
        match (looked_for.trim(), show.get()) {
            ("", Show::Due) => "Nothing is due. That is how it should be.".to_owned(),
            ("", Show::Paused) => "No opening is paused.".to_owned(),
            ("", Show::Closed) => "No opening is closed.".to_owned(),
            ("", _) => "No opening is active.".to_owned(),
            (words, Show::All) => format!("No opening has “{words}” in it."),
            (words, _) => format!("None of these has “{words}” in it."),
        }
    };
    let show_all = move |_| {
        words.set(String::new());
        show.set(Show::All);
    };
    view! {
        <section class="stack">
            <p>{text}</p>
            <div class="btns">
                <button class="btn" type="button" on:click=show_all>
                    "Show all"
                </button>
            </div>
        </section>
    }
}
