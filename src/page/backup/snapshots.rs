use cadence::text;
use keeping::{EarlierState, Rescued, Snapshot, SnapshotKind};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::incoming::IncomingFile;
use crate::browser;
use crate::state::use_state;
use crate::words::backup as words;

/// Earlier states that the safety copy keeps, to be looked at and restored. Nothing where it keeps
/// none.
#[component]
pub fn Snapshots(incoming: IncomingFile) -> impl IntoView {
    let state = use_state();
    let all = RwSignal::new(Vec::<Snapshot>::new());
    spawn_local(async move {
        let found = state.snapshots().await;
        // The page may be gone by now.
        all.try_set(found);
    });
    view! {
        <Show when=move || !all.with(Vec::is_empty)>
            <h3 id="earlier">{words::SNAPSHOTS}</h3>
            <p>
                {words::SNAPSHOTS_ABOUT}
            </p>
            <ul class="rows" aria-labelledby="earlier">
                <For each=move || all.get() key=|snapshot| snapshot.at let(snapshot)>
                    <KeptSnapshot snapshot incoming/>
                </For>
            </ul>
        </Show>
    }
}

/// The earlier states that came with a file of the rescue page: none is taken in unasked. Nothing
/// where there are none.
#[component]
pub fn EarlierInFile(incoming: IncomingFile) -> impl IntoView {
    let all = move || incoming.earlier();
    let row = move |state: EarlierState| {
        let snapshot = state.snapshot.clone();
        let look = Callback::new(move |()| show(incoming, state.open()));
        view! { <SnapshotRow snapshot look/> }
    };
    view! {
        <Show when=move || !all().is_empty()>
            <h3 id="earlier-in-file">{words::SNAPSHOTS_IN_FILE}</h3>
            <p>
                {words::SNAPSHOTS_IN_FILE_ABOUT}
            </p>
            <ul class="rows" aria-labelledby="earlier-in-file">
                <For each=all key=|state| state.snapshot.at children=row/>
            </ul>
        </Show>
    }
}

#[component]
fn KeptSnapshot(snapshot: Snapshot, incoming: IncomingFile) -> impl IntoView {
    let state = use_state();
    let of = snapshot.clone();
    let look = Callback::new(move |()| {
        let of = of.clone();
        spawn_local(async move {
            match state.open_snapshot(&of).await {
                Some(rescued) => show(incoming, Some(rescued)),
                None => state.warn(words::SNAPSHOT_NOT_GIVEN),
            }
        });
    });
    view! { <SnapshotRow snapshot look/> }
}

/// Shows what an earlier state would change, or that it can't be read.
fn show(incoming: IncomingFile, opened: Option<Rescued>) {
    incoming.hold_rescued(opened.unwrap_or_default());
    browser::focus("restore");
}

/// When it was, how much it holds, and the way to look at it.
#[component]
fn SnapshotRow(snapshot: Snapshot, look: Callback<()>) -> impl IntoView {
    let state = use_state();
    let (date, time) = browser::local(snapshot.at);
    let day = text::day_in(date, state.today());
    let when = words::SnapshotWhen { day, time }.text();
    let count = snapshot.records;
    let records = match snapshot.kind {
        SnapshotKind::Start => words::SnapshotRecords { count }.text(),
        SnapshotKind::BeforeChange => words::SnapshotRecordsBeforeChange { count }.text(),
    };
    let label = words::SnapshotLookAt { when: &when }.text();
    view! {
        <li class="row row-plain">
            <div class="cluster">
                <span class="row-title">{when}</span>
                <span class="row-sub">{records}</span>
            </div>
            <button class="btn" data-kind="text" type="button" aria-label=label on:click=move |_| look.run(())>
                {words::SNAPSHOT_LOOK}
            </button>
        </li>
    }
}
