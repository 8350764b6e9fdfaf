use cadence::record::Opportunity;
use leptos::prelude::*;

use crate::component::{ListRow, ShortList, open_fold};
use crate::page::shared::word;
use crate::route::Route;
use crate::state::{Data, use_state};
use crate::words::openings as words;

/// So many are listed; the rest is counted.
const SHOWN: usize = 200;

/// Whether there is an application that nothing has come of yet.
pub(super) fn is_any(data: &Data) -> bool {
    data.openings()
        .any(|(opening, _)| opening.is_only_applied())
}

/// Applications that nothing has come of yet, quietly apart; nothing where there is none.
#[component]
pub(super) fn AppliedSection() -> impl IntoView {
    let state = use_state();
    let open = open_fold("Applied");
    let rows = Memo::new(move |_| state.with(rows));
    let shown = move || rows.with(|rows| rows.iter().take(SHOWN).cloned().collect::<Vec<_>>());
    let rest = move || {
        let rest = rows.with(Vec::len).saturating_sub(SHOWN);
        (rest > 0).then(|| words::AppliedMore { count: rest }.text())
    };
    view! {
        <Show when=move || rows.with(|rows| !rows.is_empty())>
            <details
                class="more"
                prop:open=move || open.get()
                on:toggle:target=move |event| open.set(event.target().open())
            >
                <summary>
                    {words::APPLIED}
                    " "
                    <span class="more-hint">{move || rows.with(Vec::len)}</span>
                </summary>
                <div class="more-body">
                    <p class="hint">
                        {words::APPLIED_HINT}
                    </p>
                    <ShortList rows=Signal::derive(shown)/>
                    <p class="hint">{rest}</p>
                </div>
            </details>
        </Show>
    }
}

/// The latest application first.
fn rows(data: &Data) -> Vec<ListRow> {
    let applied = data.openings().map(|(opening, _)| opening);
    let mut applied: Vec<&Opportunity> = applied
        .filter(|opening| opening.is_only_applied())
        .collect();
    applied.sort_by_key(|opening| std::cmp::Reverse(opening.details().applied));
    let rows = applied.into_iter().map(|opening| {
        let details = opening.details();
        ListRow {
            href: Route::Opening(opening.id.clone()).href(),
            title: word::company(opening),
            sub: details.role,
            date: details.applied,
            kind: "waiting",
            state: words::APPLIED_STATE.to_owned(),
            ..ListRow::default()
        }
    });
    rows.collect()
}
