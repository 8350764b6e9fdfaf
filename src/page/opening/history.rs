use cadence::record::{Body, Id, Opportunity, Stamp};
use cadence::text;
use chrono::NaiveDate;
use leptos::prelude::*;

use super::here::Here;
use super::menu::{Place, menu};
use crate::component::{DayLabel, VirtualList};

/// Entries up to which all are drawn in full.
const FEW: usize = 30;

/// One line of the history.
#[derive(Debug, Clone, PartialEq)]
struct Entry {
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
pub fn History(here: Here) -> impl IntoView {
    let entries = Memo::new(move |_| here.with(|now| entries(&now.opening)));
    let count = Memo::new(move |_| entries.with(Vec::len));
    let few = move || {
        let entries = entries.get().into_iter();
        let entries = entries.map(|it| {
            let letter = it.letter.clone().map(unfolded);
            view! { <li class="entry">{inside(here, &it, letter)}</li> }
        });
        view! { <ol class="history">{entries.collect_view()}</ol> }
    };
    let row = Callback::new(move |index: usize| {
        let entry = Memo::new(move |_| entries.with(|it| it.get(index).cloned()));
        let inside = move || {
            let entry = entry.get()?;
            // All rows are of one height: the letter is on a page of its own.
            let letter = entry.letter.is_some().then(|| {
                view! { <a class="entry-note" href=here.item(&entry.id)>"Read the letter"</a> }
                    .into_any()
            });
            Some(inside(here, &entry, letter))
        };
        view! { <div class="entry">{inside}</div> }.into_any()
    });
    let is_long = Memo::new(move |_| count.get() > FEW);
    view! {
        <section class="section" aria-labelledby="history">
            <h2 class="section-title" id="history">
                "History"
                <span class="quiet">
                    {move || match count.get() {
                        0 => "nothing yet".to_owned(),
                        1 => "one entry".to_owned(),
                        n => format!("{n} entries"),
                    }}
                </span>
            </h2>
            {move || {
                if is_long.get() {
                    view! { <VirtualList count label="History" row/> }.into_any()
                } else {
                    few.into_any()
                }
            }}
        </section>
    }
}

fn entries(opening: &Opportunity) -> Vec<Entry> {
    let entries = opening.items.iter().filter_map(|(id, item)| {
        let body = item.body.as_ref()?;
        Some(Entry {
            date: body.date()?,
            stamp: item.stamp,
            id: id.clone(),
            line: text::history(body, opening),
            note: note(body).trim().to_owned(),
            letter: letter(body),
        })
    });
    let mut entries: Vec<Entry> = entries.collect();
    entries.sort_by(|a, b| (b.date, b.stamp, &b.id).cmp(&(a.date, a.stamp, &a.id)));
    entries
}

fn letter(body: &Body) -> Option<String> {
    match body {
        Body::Touch(it) => it.text.clone(),
        _ => None,
    }
}

/// What the person wrote beside it.
fn note(body: &Body) -> &str {
    match body {
        Body::Touch(it) => &it.note,
        Body::News(it) => &it.note,
        Body::GroundRule(it) => &it.note,
        Body::Interview(it) => &it.place,
        _ => "",
    }
}

/// A letter behind one line.
fn unfolded(letter: String) -> AnyView {
    view! {
        <details class="plain">
            <summary>"The letter"</summary>
            <p class="letter">{letter}</p>
        </details>
    }
    .into_any()
}

/// An entry: its day, its line, and its menu.
fn inside(here: Here, entry: &Entry, letter: Option<AnyView>) -> impl IntoView + use<> {
    let name = format!(
        "{}, {}",
        entry.line,
        here.with_untracked(|now| now.day(entry.date))
    );
    let note = entry.note.clone();
    view! {
        <DayLabel date=entry.date/>
        <div>
            <p class="entry-line">{entry.line.clone()}</p>
            {(!note.is_empty()).then(|| view! { <p class="entry-note">{note}</p> })}
            {letter}
        </div>
        <div class="entry-acts">
            {menu(here, Place::History, &entry.id, &name)}
        </div>
    }
}
