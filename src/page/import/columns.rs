use exchange::import::{Column, DayOrder, Table};
use leptos::prelude::*;

use super::import_file::ImportFile;
use crate::component::{BidiText, MoreFields, Select};

/// What the columns of a table are taken to say, to be changed.
#[component]
pub(super) fn ColumnsSection(
    file: ImportFile,
    /// The number of the table.
    table: usize,
) -> impl IntoView {
    let read = move |read: fn(&Table) -> bool| {
        file.content.with(|content| {
            let table = content
                .as_ref()
                .and_then(|content| content.tables.get(table));
            table.is_some_and(read)
        })
    };
    let has_company = move || read(|table| table.mapping.columns.contains(&Column::Company));
    let asks_order = Memo::new(move |_| read(Table::asks_order));
    let shown = file.content.with_untracked(|content| {
        let table = content.as_ref()?.tables.get(table)?;
        let heads = table.heads.iter().enumerate();
        let columns = heads.map(|(place, head)| (head.clone(), table.samples(place)));
        Some((
            table.name.clone(),
            columns.collect::<Vec<_>>(),
            table.mapping.clone(),
        ))
    });
    let (name, columns, mapping) = shown?;
    let open = RwSignal::new(!untrack(has_company) || untrack(move || asks_order.get()));
    let order = RwSignal::new(order_code(mapping.order).to_owned());
    Effect::new(move |before: Option<String>| {
        let now = order.get();
        if before.is_some_and(|before| before != now) {
            let order = match now.as_str() {
                "month" => DayOrder::MonthFirst,
                _ => DayOrder::DayFirst,
            };
            file.map(table, |mapping| mapping.order = order);
        }
        now
    });
    let orders = [
        ("day", "The day first: 3/12 is 3 December"),
        ("month", "The month first: 3/12 is March 12"),
    ];
    let orders = orders
        .map(|(code, text)| (code.to_owned(), text.to_owned()))
        .to_vec();
    let fields = columns
        .into_iter()
        .enumerate()
        .map(move |(place, (head, samples))| {
            let column = mapping.columns.get(place).copied().unwrap_or(Column::Skip);
            view! { <ColumnField file table place head samples column/> }
        });
    let hint = match name.as_str() {
        "" => "what was read into them".to_owned(),
        name => name.to_owned(),
    };
    Some(view! {
        <p class="error" role="alert">
            {move || (!has_company()).then_some("Say first which column is the company.")}
        </p>
        <div hidden=move || !asks_order.get()>
            <Select label="How the days in it are written" options=Signal::stored(orders) value=order/>
        </div>
        <MoreFields title="What the columns say" hint=Signal::stored(hint) open>
            <p class="hint">"It is remembered for the next file with the same headings."</p>
            <div class="mapping">{fields.collect_view()}</div>
        </MoreFields>
    })
}

fn order_code(order: DayOrder) -> &'static str {
    match order {
        DayOrder::DayFirst => "day",
        DayOrder::MonthFirst => "month",
    }
}

#[component]
fn ColumnField(
    file: ImportFile,
    table: usize,
    place: usize,
    head: String,
    samples: Vec<String>,
    column: Column,
) -> impl IntoView {
    let value = RwSignal::new(column.code().to_owned());
    Effect::new(move |before: Option<String>| {
        let now = value.get();
        if before.is_some_and(|before| before != now)
            && let Some(column) = Column::of_code(&now)
        {
            file.map(table, |mapping| {
                if let Some(own) = mapping.columns.get_mut(place) {
                    *own = column;
                }
            });
        }
        now
    });
    let options = Column::all().map(|column| (column.code().to_owned(), column.label().to_owned()));
    let label = match head.trim() {
        "" => format!("Column {}", place + 1),
        head => head.to_owned(),
    };
    view! {
        <div>
            <Select label options=Signal::stored(options.collect::<Vec<_>>()) value/>
            <p class="hint">
                <BidiText text=samples.join(" · ")/>
            </p>
        </div>
    }
}
