use cadence::text;
use keeping::{EarlierState, Rescued, Snapshot, SnapshotKind};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::incoming::IncomingFile;
use crate::browser;
use crate::state::use_state;

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
            <h3 id="earlier">"Earlier states"</h3>
            <p>
                "This browser keeps everything as it was at the last five starts, before the last five large changes, and on the last seven days. You see what would change before anything does."
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
            <h3 id="earlier-in-file">"Earlier states in this file"</h3>
            <p>
                "They may hold what is missing in the rest of it. None of them is taken in unless you look at it and restore it."
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
                None => state.warn("The browser did not give this state back. Try another one."),
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
    let when = format!("{}, {time}", text::day_in(date, state.today()));
    let records = match snapshot.records {
        1 => "one record".to_owned(),
        count => format!("{count} records"),
    };
    let why = match snapshot.kind {
        SnapshotKind::Start => "",
        SnapshotKind::BeforeChange => ", before a large change",
    };
    let label = format!("Look at {when}");
    view! {
        <li class="row row-plain">
            <div class="cluster">
                <span class="row-title">{when}</span>
                <span class="row-sub">{records} {why}</span>
            </div>
            <button class="btn" data-kind="text" type="button" aria-label=label on:click=move |_| look.run(())>
                "Look at it"
            </button>
        </li>
    }
}
