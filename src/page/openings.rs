mod search;

use std::cell::RefCell;

use leptos::prelude::*;
use search::{SearchEntry, StatusFilter, opening_row};

use crate::component::{ExampleBanner, LongList, element_id};
use crate::route::Route;
use crate::state::use_state;

thread_local! {
    /// What was looked for last, for coming back to the page.
    static LAST: RefCell<(StatusFilter, String)> = RefCell::default();
}

/// All openings: found, filtered, listed.
#[component]
pub fn OpeningsPage() -> impl IntoView {
    let state = use_state();
    let (filter, words) = LAST.with_borrow(Clone::clone);
    let (filter, words) = (RwSignal::new(filter), RwSignal::new(words));
    on_cleanup(move || {
        let last = filter.try_get_untracked().zip(words.try_get_untracked());
        LAST.set(last.unwrap_or_default());
    });
    let all = Memo::new(move |_| state.with(SearchEntry::all));
    let is_any = move || all.with(|all| !all.is_empty());
    view! {
        <div class="page wide">
            <ExampleBanner/>
            <header class="page-head">
                <h1>"Openings"</h1>
            </header>
            <Show when=is_any fallback=|| view! { <NoOpenings/> }>
                <Finder all filter words/>
            </Show>
        </div>
    }
}

/// There is no opening at all.
#[component]
fn NoOpenings() -> impl IntoView {
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

/// What to look for, and what is found.
#[component]
fn Finder(
    all: Memo<Vec<SearchEntry>>,
    filter: RwSignal<StatusFilter>,
    words: RwSignal<String>,
) -> impl IntoView {
    let state = use_state();
    let found = Memo::new(move |_| {
        let words = words.with(|words| words.to_lowercase());
        let words: Vec<&str> = words.split_whitespace().collect();
        all.with(|all| {
            let fits = |entry: &&SearchEntry| entry.is(filter.get()) && entry.has(&words);
            let ids = all.iter().filter(fits).map(|entry| entry.id.clone());
            ids.collect::<Vec<_>>()
        })
    });
    let count = Memo::new(move |_| found.with(Vec::len));
    let row = Callback::new(move |index: usize| {
        let id = found.with(|ids| ids.get(index).cloned())?;
        state.with(|data| opening_row(data, &id))
    });
    let said = move || match count.get() {
        0 => "No opening found".to_owned(),
        1 => "1 opening".to_owned(),
        count => format!("{count} openings"),
    };
    view! {
        <div class="tools" role="search">
            <SearchField words/>
            <FilterChips all filter/>
        </div>
        <p class="unseen" role="status">
            {said}
        </p>
        <Show
            when=move || count.get() != 0
            fallback=move || view! { <NothingFound filter words/> }
        >
            <LongList count label="Openings" row/>
        </Show>
    }
}

#[component]
fn SearchField(words: RwSignal<String>) -> impl IntoView {
    view! {
        <div class="field">
            <label for="find">"Find"</label>
            <input
                class="input"
                id="find"
                type="search"
                placeholder="Company, role or person"
                autocomplete="off"
                dir="auto"
                bind:value=words
                on:change:target=move |event| words.set(event.target().value())
            />
        </div>
    }
}

/// Which openings to show, each with how many there are.
#[component]
fn FilterChips(all: Memo<Vec<SearchEntry>>, filter: RwSignal<StatusFilter>) -> impl IntoView {
    let name = element_id();
    let chips = StatusFilter::EACH.map(|own| {
        let count = move || {
            all.with(|all| all.iter().filter(|entry| entry.is(own)).count())
                .to_string()
        };
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=name.clone()
                    prop:checked=move || filter.get() == own
                    on:change=move |_| filter.set(own)
                />
                <span>{own.name()} " " <span class="num">{count}</span></span>
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
fn NothingFound(filter: RwSignal<StatusFilter>, words: RwSignal<String>) -> impl IntoView {
    let text = move || {
        let looked_for = words.get();
        match (looked_for.trim(), filter.get()) {
            ("", StatusFilter::Due) => "Nothing is due. That is how it should be.".to_owned(),
            ("", StatusFilter::Paused) => "No opening is paused.".to_owned(),
            ("", StatusFilter::Closed) => "No opening is closed.".to_owned(),
            ("", _) => "No opening is active.".to_owned(),
            (words, StatusFilter::All) => format!("No opening has “{words}” in it."),
            (words, _) => format!("None of these has “{words}” in it."),
        }
    };
    let show_all = move |_| {
        words.set(String::new());
        filter.set(StatusFilter::All);
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
