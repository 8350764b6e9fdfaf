use leptos::prelude::*;

use super::finding::Finding;
use super::order::SortKey;
use crate::words::openings as words;

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
                <span class="unseen">{words::HEAD_CHOSEN}</span>
            </th>
        </Show>
        {head(words::HEAD_OPENING, SortKey::Company)}
        {head(words::HEAD_NEXT, SortKey::Next)}
        {head(words::HEAD_SERIOUSNESS, SortKey::Seriousness)}
        {head(words::HEAD_WEEK, SortKey::Week)}
        <th class="vhead-cell" role="columnheader" scope="col">
            {words::HEAD_WEEKS}
        </th>
    }
}
