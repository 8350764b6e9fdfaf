use leptos::prelude::*;

use super::finding::Finding;
use super::order::SortKey;

/// The heads of the columns; where there is room for them, a press sorts.
#[component]
pub(super) fn ColumnHeads(finding: Finding) -> impl IntoView {
    let head = move |name: &'static str, by: SortKey| {
        let order = finding.order;
        view! {
            <th
                class="vhead-cell"
                role="columnheader"
                scope="col"
                aria-sort=move || order.get().of_column(by)
            >
                // Where there is no room the heads are only read out.
                <span class="vhead-name">{name}</span>
                <button
                    class="vhead-sort"
                    type="button"
                    on:click=move |_| order.update(|order| *order = order.pressed(by))
                >
                    {name}
                </button>
            </th>
        }
    };
    view! {
        <Show when=move || finding.is_choosing()>
            <th class="vhead-cell" role="columnheader" scope="col">
                <span class="unseen">"Chosen"</span>
            </th>
        </Show>
        {head("Opening", SortKey::Company)}
        {head("Next", SortKey::Next)}
        {head("Seriousness", SortKey::Seriousness)}
        {head("Week", SortKey::Week)}
        <th class="vhead-cell" role="columnheader" scope="col">
            "Six weeks from the interview"
        </th>
    }
}
