mod backup_due;
mod board;
mod good_day;
mod hero;
pub(super) mod other_way;
pub(super) mod put_off;

use backup_due::BackupDue;
use board::{Board, Section};
use good_day::GoodDay;
use hero::{Hero, Now};
use leptos::prelude::*;

use crate::component::{ExampleBanner, LongList, ShortList, element_id};
use crate::state::use_state;

/// Longer lists are drawn only near the viewport.
const SHORT: usize = 12;

/// What to do now, and what is coming.
#[component]
pub fn Today() -> impl IntoView {
    let state = use_state();
    let board = Memo::new(move |_| state.with(Board::of));
    let now = Memo::new(move |_| {
        let entry = board.with(|it| it.now.clone())?;
        state.with(|data| Now::of(&entry, data))
    });
    let sections = move || {
        let sections = board.with(|it| it.sections.clone());
        sections
            .into_iter()
            .map(|it| view! { <Part section=it/> })
            .collect_view()
    };
    view! {
        <div class="page wide">
            <ExampleBanner/>
            <div class="columns">
                {move || match now.get() {
                    Some(now) => view! { <Hero now/> }.into_any(),
                    None => view! { <GoodDay/> }.into_any(),
                }}
                <div class="column">{sections}</div>
            </div>
            <BackupDue/>
        </div>
    }
}

/// One section of what is coming.
#[component]
fn Part(section: Section) -> impl IntoView {
    let state = use_state();
    let Section {
        heading,
        note,
        entries,
    } = section;
    let id = element_id();
    let note = (!note.is_empty()).then(|| view! { " " <span class="quiet">{note}</span> });
    let list = if entries.len() <= SHORT {
        let lines = move || {
            let lines = state.with(|data| entries.iter().filter_map(|it| it.line(data)).collect());
            view! { <ShortList rows=lines/> }
        };
        lines.into_any()
    } else {
        let count = Signal::stored(entries.len());
        let line = Callback::new(move |index: usize| {
            let entry = entries.get(index)?;
            state.with(|data| entry.line(data))
        });
        view! { <LongList count label=heading.clone() line by_day=true/> }.into_any()
    };
    view! {
        <section class="section" aria-labelledby=id.clone()>
            <h2 class="section-title" id=id.clone()>
                {heading}
                {note}
            </h2>
            {list}
        </section>
    }
}
