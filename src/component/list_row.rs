use cadence::record::Id;
use chrono::NaiveDate;
use leptos::prelude::*;

use super::{BidiText, DayLabel, VirtualList};
use crate::route::Errand;
use crate::words::component as words;

/// One row of a list of openings or moves.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ListRow {
    /// The address it leads to.
    pub href: String,
    /// The move, or the company.
    pub title: String,
    /// Quieter, below.
    pub sub: String,
    /// The day to act.
    pub date: Option<NaiveDate>,
    /// The kind of state, for the style.
    pub kind: &'static str,
    /// The state in a word.
    pub state: String,
    /// The means at the side of the move: its address, its word, and what that comes to.
    pub beside: Option<(String, &'static str, String)>,
    /// The move it is about, where there is more to do with it than its page says.
    pub step: Option<(Id, Errand)>,
}

impl ListRow {
    /// The inside of a row: its day, what it is, and the way to all that can be done.
    fn inside(self, more: Option<Callback<(Id, Errand)>>) -> AnyView {
        let day = self.date.map(|date| view! { <DayLabel date/> });
        let more = more.zip(self.step).map(|(more, step)| {
            let name = words::RowMore { title: &self.title }.text();
            let mark = format!("more {}", self.href);
            view! {
                <button
                    class="dots row-acts"
                    type="button"
                    aria-haspopup="dialog"
                    data-mark=mark
                    aria-label=name
                    on:click=move |_| more.run(step.clone())
                >
                    "•••"
                </button>
            }
        });
        let beside = self.beside.map(|(href, word, title)| {
            let title = words::RowBeside { title }.text();
            view! {
                <a class="btn row-beside" data-kind="text" href=href>
                    {word}
                    <span class="unseen">{title}</span>
                </a>
            }
        });
        // What it is comes first for who hears it; the style puts the day before it.
        view! {
            <a class="row-link" href=self.href>
                <span class="row-title">
                    <BidiText text=self.title/>
                </span>
                " "
                <span class="row-more">
                    <span class="row-sub">
                        <BidiText text=self.sub/>
                    </span>
                    " "
                    <span class="state" data-state=self.kind>
                        {self.state}
                    </span>
                </span>
                " "
                {day}
            </a>
            {beside}
            {more}
        }
        .into_any()
    }
}

/// A short list, all of it drawn. A row stays where it is, with the focus, while others come and go.
#[component]
pub fn ShortList(
    #[prop(into)] rows: Signal<Vec<ListRow>>,
    /// Shows all that can be done about the move of a row.
    #[prop(optional, into)]
    more: Option<Callback<(Id, Errand)>>,
) -> impl IntoView {
    // Two rows may say the same: their order tells them apart.
    let numbered = move || {
        let mut numbered: Vec<(ListRow, usize)> = Vec::new();
        for row in rows.get() {
            let twins = numbered.iter().filter(|(other, _)| *other == row).count();
            numbered.push((row, twins));
        }
        numbered
    };
    view! {
        <ul class="rows">
            <For each=numbered key=|numbered| numbered.clone() let((row, _))>
                <li class="row">{row.inside(more)}</li>
            </For>
        </ul>
    }
}

/// A long list, drawn only near the viewport.
#[component]
pub fn LongList(
    #[prop(into)] count: Signal<usize>,
    #[prop(into)] label: String,
    /// What the row of this number says now.
    row: Callback<usize, Option<ListRow>>,
    /// Shows all that can be done about the move of a row.
    #[prop(optional, into)]
    more: Option<Callback<(Id, Errand)>>,
) -> impl IntoView {
    let inside = Callback::new(move |index| {
        let row = Memo::new(move |_| row.run(index));
        let inside = move || Some(row.get()?.inside(more));
        inside.into_any()
    });
    view! { <VirtualList count label row=inside kind=Some("day")/> }
}
