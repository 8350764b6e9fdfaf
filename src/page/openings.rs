mod applied;
mod choose;
mod close_all;
mod finding;
mod heads;
mod line;
mod order;
mod pause_all;
mod search;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;
mod tools;

use applied::AppliedSection;
use choose::ChosenBar;
use finding::Finding;
use heads::ColumnHeads;
use leptos::prelude::*;
use line::{OpeningLine, line_cells};
use tools::{FinderTools, NothingFound};

use crate::component::VirtualTable;
use crate::page::shared::ExampleBanner;
use crate::route::Route;
use crate::state::use_state;
use crate::words::openings as words;

/// All openings: found, sorted, each with its six weeks.
#[component]
pub fn OpeningsPage() -> impl IntoView {
    let state = use_state();
    let finding = Finding::open(state);
    view! {
        <div class="page wide">
            <ExampleBanner/>
            <header class="page-head">
                <h1>{words::TITLE}</h1>
            </header>
            <Show when=move || finding.is_any()>
                <OpeningsFinder finding/>
            </Show>
            <Show when=move || !finding.is_any() && !state.with(applied::is_any)>
                <NoOpenings/>
            </Show>
            <AppliedSection/>
        </div>
    }
}

/// There is no opening at all.
#[component]
fn NoOpenings() -> impl IntoView {
    view! {
        <section class="stack">
            <p class="lede">{words::NONE}</p>
            <div class="btns">
                <a class="btn" data-kind="go" href=Route::LogInterview(None).href()>
                    {words::NONE_LOG}
                </a>
            </div>
        </section>
    }
}

/// What to look for, what to do with those that are chosen, and what is found.
#[component]
fn OpeningsFinder(finding: Finding) -> impl IntoView {
    let state = use_state();
    let count = Signal::derive(move || finding.found.with(Vec::len));
    let said = move || words::Found { count: count.get() }.text();
    let row = Callback::new(move |index: usize| {
        let line = Memo::new(move |_| {
            let id = finding.found.with(|ids| ids.get(index).cloned())?;
            state.with(|data| OpeningLine::of(data, &id))
        });
        let cells = move || Some(line_cells(line.get()?, finding));
        cells.into_any()
    });
    view! {
        <FinderTools finding/>
        <p class="unseen" role="status">
            {said}
        </p>
        <Show when=move || finding.is_choosing()>
            <ChosenBar finding/>
        </Show>
        <Show when=move || count.get() != 0 fallback=move || view! { <NothingFound finding/> }>
            <VirtualTable
                count
                label=words::TITLE
                has_boxes=Signal::derive(move || finding.is_choosing())
                sorted=Signal::derive(move || finding.order.get().by.slug())
                heads=view! { <ColumnHeads finding/> }.into_any()
                row
            />
        </Show>
    }
}
