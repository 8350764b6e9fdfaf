use cadence::text;
use keeping::{Snapshot, SnapshotKind};
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
                    <SnapshotRow snapshot incoming/>
                </For>
            </ul>
        </Show>
    }
}

#[component]
fn SnapshotRow(snapshot: Snapshot, incoming: IncomingFile) -> impl IntoView {
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
    let look = move |_| {
        let snapshot = snapshot.clone();
        spawn_local(async move {
            match state.open_snapshot(&snapshot).await {
                Some(rescued) => {
                    incoming.hold_rescued(rescued);
                    browser::focus("restore");
                }
                None => state.warn("The browser did not give this state back. Try another one."),
            }
        });
    };
    view! {
        <li class="row row-plain">
            <div class="cluster">
                <span class="row-title">{when}</span>
                <span class="row-sub">{records} {why}</span>
            </div>
            <button class="btn" data-kind="text" type="button" aria-label=label on:click=look>
                "Look at it"
            </button>
        </li>
    }
}
