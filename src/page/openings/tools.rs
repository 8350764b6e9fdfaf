use leptos::prelude::*;

use super::finding::Finding;
use super::order::{SortKey, SortOrder};
use super::search::StatusFilter;
use crate::component::{PictureKey, element_id, take_in};
use crate::state::use_state;
use crate::words::openings as words;

/// What to look for, in which order, and how to read what is found.
#[component]
pub(super) fn FinderTools(finding: Finding) -> impl IntoView {
    view! {
        <div class="tools">
            <div class="tools" role="search">
                <SearchField finding/>
                <FilterChips finding/>
            </div>
            <div class="tools-row">
                <SortField finding/>
                <button
                    class="btn"
                    type="button"
                    id="choose"
                    aria-pressed=move || finding.is_choosing().to_string()
                    on:click=move |_| finding.choose(!finding.is_choosing())
                >
                    {words::CHOOSE}
                </button>
                <HowToRead/>
            </div>
        </div>
    }
}

#[component]
fn SearchField(finding: Finding) -> impl IntoView {
    let words = finding.words;
    view! {
        <div class="field">
            <label for="find">{words::FIND}</label>
            <input
                class="input"
                id="find"
                type="search"
                placeholder=words::FIND_PLACEHOLDER
                autocomplete="off"
                dir="auto"
                bind:value=words
                on:change:target=move |event| take_in(words, event.target().value())
            />
        </div>
    }
}

/// Which openings to show, each with how many there are of what is looked for.
#[component]
fn FilterChips(finding: Finding) -> impl IntoView {
    let (name, filter) = (element_id(), finding.filter);
    let chips = StatusFilter::EACH.map(|own| {
        let count = move || finding.count(own).to_string();
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
            <legend class="unseen">{words::SHOW}</legend>
            <div class="choices">{chips.collect_view()}</div>
        </fieldset>
    }
}

/// What they are sorted by, where there is no room for heads of columns.
#[component]
fn SortField(finding: Finding) -> impl IntoView {
    let order = finding.order;
    let options = SortKey::EACH.map(|own| {
        view! {
            <option value=own.name() prop:selected=move || order.get().by == own>
                {own.name()}
            </option>
        }
    });
    let sort = move |name: String| {
        let mut each = SortKey::EACH.into_iter();
        if let Some(by) = each.find(|by| by.name() == name) {
            order.set(SortOrder::by(by));
        }
    };
    view! {
        <div class="field sort">
            <label class="unseen" for="sort">
                {words::SORT}
            </label>
            <select
                class="input"
                id="sort"
                on:change:target=move |event| sort(event.target().value())
            >
                {options.collect_view()}
            </select>
        </div>
    }
}

/// What the lines of the six weeks mean.
#[component]
fn HowToRead() -> impl IntoView {
    let state = use_state();
    let has_law = Memo::new(move |_| {
        state.with(|data| data.openings().any(|(_, plan)| plan.informed_by.is_some()))
    });
    view! {
        <details class="plain">
            <summary>{words::HOW_TO_READ}</summary>
            <div class="stack">
                <p class="small">
                    {words::HOW_TO_READ_LINE}
                </p>
                <PictureKey has_law/>
            </div>
        </details>
    }
}

/// Nothing is found: what was looked for, and the way back to all.
#[component]
pub(super) fn NothingFound(finding: Finding) -> impl IntoView {
    let text = move || {
        let looked_for = finding.words.get();
        match (looked_for.trim(), finding.filter.get()) {
            ("", StatusFilter::Due) => words::NOTHING_DUE.to_owned(),
            ("", StatusFilter::Paused) => words::NOTHING_PAUSED.to_owned(),
            ("", StatusFilter::Closed) => words::NOTHING_CLOSED.to_owned(),
            ("", _) => words::NOTHING_ACTIVE.to_owned(),
            (words, StatusFilter::All) => words::NothingWith { words }.text(),
            (words, _) => words::NothingOfTheseWith { words }.text(),
        }
    };
    view! {
        <section class="stack">
            <p>{text}</p>
            <div class="btns">
                <button class="btn" type="button" on:click=move |_| finding.show_all()>
                    {words::SHOW_THEM_ALL}
                </button>
            </div>
        </section>
    }
}
