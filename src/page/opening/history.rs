use cadence::record::{Body, Id, Opportunity, Stamp};
use cadence::text;
use chrono::NaiveDate;
use leptos::prelude::*;

use super::context::OpeningContext;
use super::menu::{ItemMenu, MenuPlace};
use crate::browser;
use crate::component::{BidiText, DayLabel, VirtualList, open_fold};
use crate::page::shared::word;
use crate::words::opening as words;

/// Entries shown before all are asked for.
const NEWEST: usize = 3;
/// Entries up to which all are drawn in full.
const FEW: usize = 30;

/// One line of the history.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct HistoryEntry {
    date: NaiveDate,
    stamp: Stamp,
    id: Id,
    line: String,
    note: String,
    /// A letter as it was sent.
    letter: Option<String>,
}

/// All that has happened, newest first.
#[component]
pub fn HistorySection(context: OpeningContext) -> impl IntoView {
    let entries = Memo::new(move |_| context.with(|now| entries(&now.opening)));
    let count = Memo::new(move |_| entries.with(Vec::len));
    let said = move || {
        let count = count.get();
        let number = text::small_number(count);
        words::HistoryCount { count, number }.text()
    };
    let newer = Memo::new(move |_| context.with(|now| now.opening.unknown_items()));
    let is_whole = open_fold("History");
    // One more would take no more room than the button.
    let is_long = Memo::new(move |_| count.get() > NEWEST + 1);
    let shown = move || {
        let most = match is_whole.get() || !is_long.get() {
            true => usize::MAX,
            false => NEWEST,
        };
        entries.with(|entries| entries.iter().take(most).cloned().collect::<Vec<_>>())
    };
    let toggle = move |_| {
        is_whole.update(|is_whole| *is_whole = !*is_whole);
        // Where one goes on reading, or began.
        browser::focus("history");
    };
    let which = move || {
        if is_whole.get() {
            let number = text::small_number(NEWEST);
            words::HistoryNewest { number }.text()
        } else {
            let number = text::small_number(count.get());
            words::HistoryAll { number }.text()
        }
    };
    view! {
        <section class="section" data-part="past" aria-labelledby="history">
            <div class="section-title">
                <h2 id="history" tabindex="-1">
                    {words::HISTORY}
                </h2>
                <Show
                    when=move || is_long.get()
                    fallback=move || view! { <span class="quiet">{said}</span> }
                >
                    <button
                        class="btn"
                        data-kind="text"
                        type="button"
                        aria-expanded=move || is_whole.get().to_string()
                        on:click=toggle
                    >
                        {which}
                    </button>
                </Show>
            </div>
            <p class="hint" hidden=move || newer.get() == 0>
                {move || (newer.get() != 0).then(|| text::newer_entries(newer.get()))}
            </p>
            <Show
                when=move || count.get() <= FEW || !is_whole.get()
                fallback=move || view! { <LongHistory context entries count/> }
            >
                <ol class="history">
                    <For each=shown key=|entry| entry.clone() let(entry)>
                        <li class="entry">
                            <EntryLine context entry/>
                        </li>
                    </For>
                </ol>
            </Show>
        </section>
    }
}

/// Entries of one height, of which only those near the viewport are drawn.
#[component]
fn LongHistory(
    context: OpeningContext,
    entries: Memo<Vec<HistoryEntry>>,
    count: Memo<usize>,
) -> impl IntoView {
    let row = Callback::new(move |index: usize| {
        let entry = move || entries.with(|entries| entries.get(index).cloned());
        view! {
            <div class="entry">
                // Another entry is another element: the menu of the one before is not left open.
                <For each=entry key=|entry| entry.clone() let(entry)>
                    <EntryLine context entry is_low=true/>
                </For>
            </div>
        }
        .into_any()
    });
    view! { <VirtualList count label=words::HISTORY row/> }
}

fn entries(opening: &Opportunity) -> Vec<HistoryEntry> {
    let entries = opening.items.iter().filter_map(|(id, item)| {
        let body = item.body.as_ref()?;
        Some(HistoryEntry {
            date: body.date()?,
            stamp: item.stamp,
            id: id.clone(),
            line: text::history(body, opening),
            note: word::note(body).trim().to_owned(),
            letter: letter(body),
        })
    });
    let mut entries: Vec<HistoryEntry> = entries.collect();
    entries.sort_by(|a, b| (b.date, b.stamp, &b.id).cmp(&(a.date, a.stamp, &a.id)));
    entries
}

fn letter(body: &Body) -> Option<String> {
    match body {
        Body::Touch(touch) => touch.text.clone(),
        _ => None,
    }
}

/// An entry: its day, its line, and its menu.
#[component]
fn EntryLine(
    context: OpeningContext,
    entry: HistoryEntry,
    /// The letter is on a page of its own, so that the entry is no higher than others.
    #[prop(optional)]
    is_low: bool,
) -> impl IntoView {
    let day = context.with_untracked(|now| now.day(entry.date));
    let line = &entry.line;
    let name = words::HistoryEntry { line, day }.text();
    let note = (!entry.note.is_empty())
        .then(|| view! { <p class="entry-note" dir="auto">{entry.note}</p> });
    let letter = entry.letter.map(|letter| match is_low {
        true => view! {
            <a class="entry-note" href=context.item(&entry.id)>
                {words::HISTORY_READ}
            </a>
        }
        .into_any(),
        false => view! {
            <details class="plain">
                <summary>{words::HISTORY_LETTER}</summary>
                <p class="letter" dir="auto">{letter}</p>
            </details>
        }
        .into_any(),
    });
    view! {
        <DayLabel date=entry.date/>
        <div>
            <p class="entry-line">
                <BidiText text=entry.line/>
            </p>
            {note}
            {letter}
        </div>
        <div class="entry-acts">
            <ItemMenu context place=MenuPlace::History id=entry.id name/>
        </div>
    }
}
