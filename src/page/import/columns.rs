use exchange::import::{Column, DayOrder, ImportTable, TableKind};
use leptos::prelude::*;

use super::import_file::ImportFile;
use crate::component::{BidiText, MoreFields, Select};
use crate::words::import as words;

/// What the lines of a table are and what its columns are taken to say, to be changed.
#[component]
pub(super) fn ColumnsSection(
    file: ImportFile,
    /// The number of the table.
    table: usize,
) -> impl IntoView {
    let read = move |read: fn(&ImportTable) -> bool| {
        file.content.with(|content| {
            let all = content.iter().flat_map(|content| &content.tables);
            all.clone()
                .nth(table)
                .is_some_and(|own| parts(all.clone(), own).any(read))
        })
    };
    let lacking = move || {
        if read(|table| {
            table
                .mapping
                .columns
                .iter()
                .any(|column| is_needed(table, *column))
        }) {
            None
        } else if read(|table| table.mapping.kind == TableKind::People) {
            Some(words::COLUMNS_NAME_MISSING)
        } else {
            Some(words::COLUMNS_COMPANY_MISSING)
        }
    };
    let asks_order = Memo::new(move |_| read(ImportTable::asks_order));
    let (name, mapping) = file.content.with_untracked(|content| {
        let table = content.as_ref()?.tables.get(table)?;
        Some((table.name.clone(), table.mapping.clone()))
    })?;
    let open = RwSignal::new(untrack(lacking).is_some());
    let kind = RwSignal::new(mapping.kind.code().to_owned());
    follow(kind, move |code| {
        if let Some(kind) = TableKind::of_code(code) {
            file.map(table, |table| table.take_for(kind));
        }
    });
    // As the table has it, and not as it is just being chosen.
    let drawn = Memo::new(move |_| {
        file.content.with(|content| {
            let table = content.as_ref()?.tables.get(table)?;
            Some(table.mapping.kind.code())
        })
    });
    let kinds = TableKind::ALL.map(|kind| (kind.code().to_owned(), kind.label().to_owned()));
    let order = RwSignal::new(order_code(mapping.order).to_owned());
    follow(order, move |code| {
        let order = match code {
            "month" => DayOrder::MonthFirst,
            _ => DayOrder::DayFirst,
        };
        file.map(table, |table| table.mapping.order = order);
    });
    let orders = [
        ("day", words::DAYS_DAY_FIRST),
        ("month", words::DAYS_MONTH_FIRST),
    ];
    let orders = orders
        .map(|(code, text)| (code.to_owned(), text.to_owned()))
        .to_vec();
    let hint = match name.as_str() {
        "" => words::COLUMNS_HINT.to_owned(),
        name => name.to_owned(),
    };
    Some(view! {
        <p class="error" role="alert">
            {lacking}
        </p>
        <div hidden=move || !asks_order.get()>
            <Select label=words::DAYS options=Signal::stored(orders) value=order/>
        </div>
        <MoreFields title=words::COLUMNS hint=Signal::stored(hint) open>
            <Select label=words::LINES options=Signal::stored(kinds.to_vec()) value=kind/>
            <p class="hint">{words::COLUMNS_REMEMBERED}</p>
            <div class="mapping">
                <For each=move || [drawn.get()] key=|kind| *kind let(_kind)>
                    <ColumnFields file table/>
                </For>
            </div>
        </MoreFields>
    })
}

/// A field a column, as the table stands when they are drawn.
#[component]
fn ColumnFields(file: ImportFile, table: usize) -> impl IntoView {
    file.content.with_untracked(|content| {
        let own = content.as_ref()?.tables.get(table)?;
        let columns = own.mapping.columns.iter();
        let columns = columns.copied().chain(std::iter::repeat(Column::Skip));
        let heads = own.heads.iter().enumerate().zip(columns);
        let fields = heads.map(|((place, head), column)| {
            let (head, samples, kind) = (head.clone(), own.samples(place), own.mapping.kind);
            view! { <ColumnField file table place head samples column kind/> }
        });
        Some(fields.collect_view())
    })
}

/// Whether a table can't do without a column like this.
fn is_needed(table: &ImportTable, column: Column) -> bool {
    match table.mapping.kind {
        TableKind::People => column.is_name(),
        TableKind::Openings | TableKind::Saved => column == Column::Company,
    }
}

/// A table and the others with the same headings, which are parts of it.
fn parts<'a>(
    tables: impl Iterator<Item = &'a ImportTable>,
    own: &ImportTable,
) -> impl Iterator<Item = &'a ImportTable> {
    let name = own.fingerprint();
    tables.filter(move |table| table.fingerprint() == name)
}

/// Tells what is chosen, once it is another than at first.
fn follow(value: RwSignal<String>, tell: impl Fn(&str) + 'static) {
    Effect::new(move |before: Option<String>| {
        let now = value.get();
        if before.is_some_and(|before| before != now) {
            tell(&now);
        }
        now
    });
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
    /// What the lines of the table are.
    kind: TableKind,
) -> impl IntoView {
    let value = RwSignal::new(column.code().to_owned());
    follow(value, move |code| {
        if let Some(column) = Column::of_code(code) {
            file.map(table, |table| {
                if let Some(own) = table.mapping.columns.get_mut(place) {
                    *own = column;
                }
            });
        }
    });
    let options = Column::of_kind(kind);
    let options = options.map(|column| (column.code().to_owned(), column.label().to_owned()));
    let label = match head.trim() {
        "" => words::Column { number: place + 1 }.text(),
        head => head.to_owned(),
    };
    view! {
        <div>
            <Select label options=Signal::stored(options.collect::<Vec<_>>()) value/>
            <p class="hint">
                <BidiText text=samples.join(words::BETWEEN_SAMPLES)/>
            </p>
        </div>
    }
}
