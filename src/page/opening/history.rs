use cadence::record::{Body, Id, Opportunity, Stamp};
use cadence::text;
use chrono::NaiveDate;
use leptos::prelude::*;

use super::context::OpeningContext;
use super::menu::{ItemMenu, MenuPlace};
use crate::component::{BidiText, DayLabel, VirtualList};

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
    let said = move || match count.get() {
        0 => "nothing yet".to_owned(),
        1 => "one entry".to_owned(),
        count => format!("{count} entries"),
    };
    let newer = Memo::new(move |_| context.with(|now| now.opening.unknown_items()));
    view! {
        <section class="section" aria-labelledby="history">
            <h2 class="section-title" id="history">
                "History"
                <span class="quiet">{said}</span>
            </h2>
            <p class="hint" hidden=move || newer.get() == 0>
                {move || (newer.get() != 0).then(|| text::newer_entries(newer.get()))}
            </p>
            <Show
                when=move || count.get() <= FEW
                fallback=move || view! { <LongHistory context entries count/> }
            >
                <ol class="history">
                    <For each=move || entries.get() key=|entry| entry.clone() let(entry)>
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
    view! { <VirtualList count label="History" row/> }
}

fn entries(opening: &Opportunity) -> Vec<HistoryEntry> {
    let entries = opening.items.iter().filter_map(|(id, item)| {
        let body = item.body.as_ref()?;
        Some(HistoryEntry {
            date: body.date()?,
            stamp: item.stamp,
            id: id.clone(),
            line: text::history(body, opening),
            note: note(body).trim().to_owned(),
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

/// What the person wrote beside it.
fn note(body: &Body) -> &str {
    match body {
        Body::Touch(touch) => &touch.note,
        Body::News(news) => &news.note,
        Body::GroundRule(rule) => &rule.note,
        Body::Interview(interview) => &interview.place,
        _ => "",
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
    let name = format!(
        "{}, {}",
        entry.line,
        context.with_untracked(|now| now.day(entry.date))
    );
    let note = (!entry.note.is_empty())
        .then(|| view! { <p class="entry-note" dir="auto">{entry.note}</p> });
    let letter = entry.letter.map(|letter| match is_low {
        true => view! {
            <a class="entry-note" href=context.item(&entry.id)>
                "Read the letter"
            </a>
        }
        .into_any(),
        false => view! {
            <details class="plain">
                <summary>"The letter"</summary>
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
