use crate::dom::prelude::*;
use cadence::record::{Body, Id, Opportunity, Stamp};
use cadence::text;
use chrono::NaiveDate;

use super::here::Here;
use super::menu::{Place, menu};
use crate::component::{Day, Rows};

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
}

/// All that has happened, newest first.
#[component]
pub fn History(here: Here) -> impl IntoView {
    let entries = Memo::new(move |_| here.with(|now| entries(&now.opening)));
    let count = Memo::new(move |_| entries.with(Vec::len));
    let few = move || {
        let entries = entries.get().into_iter();
        let entries = entries.map(|it| view! { <li class="entry">{inside(here, &it)}</li> });
        view! { <ol class="history">{entries.collect_view()}</ol> }
    };
    let row = Callback::new(move |index: usize| {
        let entry = Memo::new(move |_| entries.with(|it| it.get(index).cloned()));
        let inside = move || entry.get().map(|it| inside(here, &it));
        view! { <div class="entry">{inside}</div> }.into_view()
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
                    view! { <Rows count label="History" row/> }.into_view()
                } else {
                    few.into_view()
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
        })
    });
    let mut entries: Vec<Entry> = entries.collect();
    cadence::order::sort_by(&mut entries, |a, b| {
        (b.date, b.stamp, &b.id).cmp(&(a.date, a.stamp, &a.id))
    });
    entries
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

/// An entry: its day, its line, and its menu.
fn inside(here: Here, entry: &Entry) -> impl IntoView + use<> {
    let name = format!("{}, {}", entry.line, here.peek(|now| now.day(entry.date)));
    let note = entry.note.clone();
    view! {
        <Day date=entry.date/>
        <div>
            <p class="entry-line">{entry.line.clone()}</p>
            {(!note.is_empty()).then(|| view! { <p class="entry-note">{note}</p> })}
        </div>
        <div class="entry-acts">
            {menu(here, Place::History, &entry.id, &name)}
        </div>
    }
}
