//! The work-search record: what an employment office asks for, of what the person ticks.

use std::collections::BTreeMap;

use cadence::record::Id;
use cadence::text;
use chrono::Days;
use exchange::{WorkSearchEntry, work_search, work_search_csv};
use keeping::is_example;
use leptos::prelude::*;

use crate::browser;
use crate::component::{BidiText, DateField};
use crate::page::shared::TableFile;
use crate::state::use_state;
use crate::words::common as common_words;
use crate::words::work_search as words;

/// How far back the record goes at first: offices ask for four weeks or a month.
const DAYS: u64 = 28;

/// What was done to find work in a span of days, to print or to save.
#[component]
pub fn WorkSearchPage() -> impl IntoView {
    let state = use_state();
    let today = state.today();
    let from = RwSignal::new(today.checked_sub_days(Days::new(DAYS - 1)));
    let to = RwSignal::new(Some(today));
    let chosen = RwSignal::new(BTreeMap::new());
    let entries = Memo::new(move |_| {
        let Some((from, to)) = from.get().zip(to.get()) else {
            return Vec::new();
        };
        state.with(|data| {
            let openings = data.openings().map(|(opening, _)| opening);
            let own = openings.filter(|opening| !is_example(&opening.id));
            work_search(own, &(from..=to), data.today())
        })
    });
    let ticked = move || {
        let entries = entries.get().into_iter();
        let ticked = entries.filter(|entry| chosen.with(|chosen| is_ticked(entry, chosen)));
        ticked.collect::<Vec<_>>()
    };
    let file = Callback::new(move |()| {
        let ticked = untrack(ticked);
        (!ticked.is_empty()).then(|| work_search_csv(&ticked))
    });
    let span = move || {
        let span = from.get().zip(to.get());
        span.map(|(from, to)| {
            let (from, to) = (text::dateline(from), text::dateline(to));
            words::Span { from, to }.text()
        })
    };
    let name = state.with_untracked(|data| data.settings().name.clone());
    view! {
        <div class="page wide">
            <header class="page-head">
                <h1>{words::TITLE}</h1>
                <p class="lede quiet no-print">
                    {words::LEDE}
                </p>
                <p>
                    <BidiText text=name/>
                    " "
                    {span}
                </p>
            </header>
            <div class="cluster no-print">
                <DateField label=words::FROM value=from/>
                <DateField label=words::TO value=to/>
            </div>
            <Show
                when=move || entries.with(|entries| !entries.is_empty())
                fallback=|| view! { <p class="quiet">{words::NOTHING}</p> }
            >
                // The roles stand here because a phone shows the cells as blocks.
                <table class="record" role="table">
                    <thead role="rowgroup">
                        <tr role="row">
                            <th role="columnheader" class="no-print">
                                <span class="unseen">{words::HEAD_IN}</span>
                            </th>
                            <th role="columnheader">{words::HEAD_DATE}</th>
                            <th role="columnheader">{words::HEAD_EMPLOYER}</th>
                            <th role="columnheader">{words::HEAD_HOW}</th>
                            <th role="columnheader">{words::HEAD_WITH}</th>
                            <th role="columnheader">{words::HEAD_RESULT}</th>
                        </tr>
                    </thead>
                    <tbody role="rowgroup">
                        <For
                            each=move || entries.get()
                            key=|entry| entry.clone()
                            let(entry)
                        >
                            <WorkSearchRow entry chosen/>
                        </For>
                    </tbody>
                </table>
                <div class="btns">
                    <button
                        class="btn"
                        data-kind="go"
                        type="button"
                        disabled=move || ticked().is_empty()
                        on:click=move |_| browser::print()
                    >
                        {common_words::PRINT}
                    </button>
                    <TableFile name="work-search" label=words::TABLE text=file/>
                </div>
            </Show>
        </div>
    }
}

/// An entry by its opening, and by its place in the history where it has one.
type EntryKey = (Id, Option<Id>);

fn key(entry: &WorkSearchEntry) -> EntryKey {
    (entry.opening.clone(), entry.item.clone())
}

/// Whether an entry is in the record: as the person said, else if they said that it was done.
fn is_ticked(entry: &WorkSearchEntry, chosen: &BTreeMap<EntryKey, bool>) -> bool {
    chosen.get(&key(entry)).copied().unwrap_or(entry.is_said)
}

/// One entry, to tick or to leave out.
#[component]
fn WorkSearchRow(
    entry: WorkSearchEntry,
    chosen: RwSignal<BTreeMap<EntryKey, bool>>,
) -> impl IntoView {
    let own = StoredValue::new(entry.clone());
    let is_in = move || own.with_value(|own| chosen.with(|chosen| is_ticked(own, chosen)));
    let tick = move |event| {
        let key = own.with_value(key);
        chosen.update(|chosen| {
            chosen.insert(key, event_target_checked(&event));
        });
    };
    let doubt = (!entry.is_said).then(|| {
        view! {
            <p class="hint no-print">{words::DOUBT}</p>
        }
    });
    let date = text::dateline(entry.date);
    let label = words::Entry {
        how: &entry.how,
        employer: &entry.employer,
        date: &date,
    }
    .text();
    view! {
        <tr role="row" class:no-print=move || !is_in() class:off=move || !is_in()>
            <td role="cell" class="no-print">
                <label class="tick">
                    <input type="checkbox" aria-label=label prop:checked=is_in on:change=tick/>
                </label>
            </td>
            <td role="cell">{date}</td>
            <td role="cell">
                <BidiText text=entry.employer/>
            </td>
            <td role="cell">{entry.how} {doubt}</td>
            <td role="cell">
                <BidiText text=entry.with/>
            </td>
            <td role="cell">
                <BidiText text=entry.result/>
            </td>
        </tr>
    }
}
