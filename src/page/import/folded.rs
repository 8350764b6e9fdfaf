use exchange::import::ImportDryRun;
use leptos::prelude::*;

use super::import_file::ImportFile;
use super::rows::{Rows, SHOWN, ShowMore};
use crate::component::{BidiText, MoreFields};
use crate::words::import as words;

/// People who have no opening: a list of contacts is long, and most are left out.
#[component]
pub(super) fn ElsewhereRows(
    run: Memo<ImportDryRun>,
    file: ImportFile,
    homes: Memo<Vec<(String, String)>>,
) -> impl IntoView {
    let count = move || run.with(|run| run.elsewhere.len());
    let open = RwSignal::new(false);
    let rows = move || match open.get() {
        true => run.with(|run| run.elsewhere.clone()),
        false => Vec::new(),
    };
    view! {
        <Show when=move || { count() > 0 }>
            <MoreFields
                title=words::ELSEWHERE
                hint=Signal::derive(move || count().to_string())
                open
            >
                <Rows rows=Signal::derive(rows) file homes/>
            </MoreFields>
        </Show>
    }
}

/// What is not taken in, and why: each line of it.
#[component]
pub(super) fn SkippedRows(run: Memo<ImportDryRun>) -> impl IntoView {
    let count = move || run.with(|run| run.skipped.len());
    let (open, shown) = (RwSignal::new(false), RwSignal::new(SHOWN));
    let rows = move || {
        let skipped = run.with(|run| {
            let some = run.skipped.iter().take(shown.get());
            some.cloned().collect::<Vec<_>>()
        });
        let rows = skipped.into_iter();
        let rows = rows.map(|(place, why)| words::SkippedLine { place, why }.text());
        let rows = rows.map(|line| view! { <li><BidiText text=line/></li> });
        rows.collect_view()
    };
    view! {
        <Show when=move || { count() > 0 }>
            <MoreFields
                title=words::SKIPPED
                hint=Signal::derive(move || count().to_string())
                open
            >
                <ul class="skipped">{rows}</ul>
                <ShowMore shown count=Signal::derive(count)/>
            </MoreFields>
        </Show>
    }
}
