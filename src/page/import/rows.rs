use exchange::import::{DryRunRow, RowBody};
use leptos::prelude::*;

use super::event_row::EventRow;
use super::import_file::ImportFile;
use super::opening_row::OpeningRow;
use super::person_row::PersonRow;
use crate::words::import as words;

/// So many rows are drawn at once.
pub(super) const SHOWN: usize = 100;

/// Rows as a table, some at once.
#[component]
pub(super) fn Rows(
    rows: Signal<Vec<DryRunRow>>,
    file: ImportFile,
    homes: Memo<Vec<(String, String)>>,
) -> impl IntoView {
    let shown = RwSignal::new(SHOWN);
    let some = move || rows.with(|rows| rows.iter().take(shown.get()).cloned().collect::<Vec<_>>());
    view! {
        <Show when=move || rows.with(|rows| !rows.is_empty())>
            // The roles stand here because a phone shows the cells as blocks.
            <table class="dry-run" role="table">
                <thead role="rowgroup">
                    <tr role="row">
                        <th role="columnheader">
                            <span class="unseen">{words::HEAD_TAKE}</span>
                        </th>
                        <th role="columnheader">{words::HEAD_WHAT}</th>
                        <th role="columnheader">{words::HEAD_BECOMES}</th>
                    </tr>
                </thead>
                <tbody role="rowgroup">
                    <For each=some key=|row| format!("{row:?}") let(row)>
                        <ImportRow row file homes/>
                    </For>
                </tbody>
            </table>
        </Show>
        <ShowMore shown count=Signal::derive(move || rows.with(Vec::len))/>
    }
}

/// Draws more of what is long.
#[component]
pub(super) fn ShowMore(shown: RwSignal<usize>, count: Signal<usize>) -> impl IntoView {
    view! {
        <Show when=move || { count.get() > shown.get() }>
            <div class="btns">
                <button
                    class="btn"
                    type="button"
                    on:click=move |_| shown.update(|shown| *shown += SHOWN)
                >
                    {words::SHOW_MORE}
                </button>
            </div>
        </Show>
    }
}

/// One row: a tick, what it is, what becomes of it.
#[component]
fn ImportRow(
    row: DryRunRow,
    file: ImportFile,
    homes: Memo<Vec<(String, String)>>,
) -> impl IntoView {
    let key = row.key;
    let proposed = row.ticked;
    let is_ticked = move || file.choice(key).ticked.unwrap_or(proposed);
    let tick = move |event| {
        let ticked = event_target_checked(&event);
        file.choose(key, |choice| choice.ticked = Some(ticked));
    };
    let (name, inside) = match row.body.clone() {
        RowBody::Opening(found) => {
            let name = match found.role.as_str() {
                "" => found.company.clone(),
                role => {
                    let company = &found.company;
                    words::OpeningName { company, role }.text()
                }
            };
            (name, view! { <OpeningRow row found file/> }.into_any())
        }
        RowBody::Person(person, home) => {
            let name = person.contact.name.clone();
            (
                name,
                view! { <PersonRow row person home file homes/> }.into_any(),
            )
        }
        RowBody::Interview(event) => {
            let name = event.invitation.title.clone();
            (
                name,
                view! { <EventRow row event=*event file homes/> }.into_any(),
            )
        }
    };
    view! {
        <tr role="row" class:left-out=move || !is_ticked()>
            <td role="cell">
                <label class="tick">
                    <input
                        type="checkbox"
                        aria-label=name
                        prop:checked=is_ticked
                        on:change=tick
                    />
                </label>
            </td>
            {inside}
        </tr>
    }
}
