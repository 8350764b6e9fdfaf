use chrono::NaiveDate;
use leptos::prelude::*;

use super::{DayLabel, VirtualList};

/// One line of a list of openings or moves.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ListRow {
    /// Where it leads.
    pub href: String,
    /// What it is.
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
                    {cadence::text::short(date)}
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
pub fn ShortList(rows: Vec<ListRow>) -> impl IntoView {
    let rows = rows
        .into_iter()
        .map(|line| view! { <li class="row">{line.with_day()}</li> });
    view! { <ul class="rows">{rows.collect_view()}</ul> }
}

/// A long list, drawn only near the viewport.
#[component]
pub fn LongList(
    #[prop(into)] count: Signal<usize>,
    #[prop(into)] label: String,
    /// What the line of this number says now.
    line: Callback<usize, Option<ListRow>>,
    /// Each line begins with its day; else it ends with it.
    #[prop(default = false)]
    by_day: bool,
) -> impl IntoView {
    let row = Callback::new(move |index| {
        let line = Memo::new(move |_| line.run(index));
        let inside = move || {
            let line = line.get()?;
            Some(if by_day {
                line.with_day()
            } else {
                line.in_columns()
            })
        };
        inside.into_any()
    });
    let kind = by_day.then_some("day");
    view! { <VirtualList count label row kind/> }
}
