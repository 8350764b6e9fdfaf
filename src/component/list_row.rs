use cadence::text;
use chrono::NaiveDate;
use leptos::prelude::*;

use super::{DayLabel, VirtualList};

/// One row of a list of openings or moves.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListRow {
    /// The address it leads to.
    pub href: String,
    /// The move, or the company.
    pub title: String,
    /// Quieter, below.
    pub sub: String,
    /// How far the employer has gone; empty for none.
    pub rung: &'static str,
    /// The week of six; empty for none.
    pub week: String,
    /// The day to act.
    pub date: Option<NaiveDate>,
    /// The kind of state, for the style.
    pub kind: &'static str,
    /// The state in a word.
    pub state: String,
}

impl ListRow {
    /// The inside of a row that begins with its day.
    fn with_day(self) -> AnyView {
        let day = self.date.map(|date| view! { <DayLabel date/> });
        view! {
            {day}
            <a href=self.href>
                <span class="row-title">{self.title}</span>
                " "
                <span class="row-sub">{self.sub}</span>
            </a>
            <span class="state" data-state=self.kind>
                {self.state}
            </span>
        }
        .into_any()
    }

    /// The inside of a row that ends with its day.
    fn in_columns(self) -> AnyView {
        let date = self.date.map(|date| {
            view! {
                <time class="num" datetime=date.to_string()>
                    {text::short(date)}
                </time>
            }
        });
        view! {
            <a href=self.href>
                <span class="row-title">{self.title}</span>
                " "
                <span class="row-sub">{self.sub}</span>
            </a>
            <span class="vrow-rung">{self.rung}</span>
            <span class="vrow-week">{self.week}</span>
            <span class="vrow-next">
                {date} " "
                <span class="state" data-state=self.kind>
                    {self.state}
                </span>
            </span>
        }
        .into_any()
    }
}

/// A short list, all of it drawn.
#[component]
pub fn ShortList(#[prop(into)] rows: Signal<Vec<ListRow>>) -> impl IntoView {
    // A row is no more than a link: one that changes may do so where it stands.
    let rows = move || {
        let rows = rows.get().into_iter();
        rows.map(|row| view! { <li class="row">{row.with_day()}</li> })
            .collect_view()
    };
    view! { <ul class="rows">{rows}</ul> }
}

/// A long list, drawn only near the viewport.
#[component]
pub fn LongList(
    #[prop(into)] count: Signal<usize>,
    #[prop(into)] label: String,
    /// What the row of this number says now.
    row: Callback<usize, Option<ListRow>>,
    /// Each row begins with its day; else it ends with it.
    #[prop(default = false)]
    by_day: bool,
) -> impl IntoView {
    let inside = Callback::new(move |index| {
        let row = Memo::new(move |_| row.run(index));
        let inside = move || {
            let row = row.get()?;
            Some(if by_day {
                row.with_day()
            } else {
                row.in_columns()
            })
        };
        inside.into_any()
    });
    let kind = by_day.then_some("day");
    view! { <VirtualList count label row=inside kind/> }
}
