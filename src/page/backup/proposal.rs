use exchange::backup::Backup;
use exchange::restore::{OpeningChange, Restore, RestoreWay};
use exchange::told;
use leptos::prelude::*;

use super::incoming::IncomingFile;
use crate::component::{BidiText, Choices, Dialog};
use crate::state::{Data, use_state};
use crate::words::backup as words;

/// So many openings are listed; the rest is counted.
const MOST: usize = 50;

/// What taking a file in would do, in both ways; done on a yes.
#[component]
pub fn RestoreProposal(
    theirs: Backup,
    /// How many records of the file can't be read.
    unread: usize,
    incoming: IncomingFile,
) -> impl IntoView {
    let state = use_state();
    let theirs = StoredValue::new(theirs);
    let (chosen, asking) = (RwSignal::new(Some(0)), RwSignal::new(false));
    let way = move || match chosen.get() {
        Some(1) => RestoreWay::Replace,
        _ => RestoreWay::Merge,
    };
    let proposed = Memo::new(move |_| {
        let way = way();
        theirs.with_value(|theirs| state.with(|data| state.propose(data, theirs, way)))
    });
    let restore = move || {
        let sum = proposed.with(|proposed| told::restored(&proposed.run));
        asking.set(false);
        if theirs.with_value(|theirs| state.restore(theirs, untrack(way))) {
            incoming.leave();
            state.say_with_undo(sum, move || state.undo_restore());
        }
    };
    let ask = move |_| match proposed.with(|proposed| proposed.run.stop) {
        Some(_) => asking.set(true),
        None => restore(),
    };
    let nothing = move || {
        proposed
            .with(|proposed| proposed.run.changes.is_empty() && proposed.run.settings.is_empty())
    };
    let about = move || match way() {
        RestoreWay::Merge => words::WAY_MERGE_ABOUT,
        RestoreWay::Replace => words::WAY_REPLACE_ABOUT,
    };
    let listed = move || state.with(|data| proposed.with(|proposed| changes(proposed, data)));
    let stop = move || proposed.with(|proposed| proposed.run.stop.map(|stop| stop.to_string()));
    view! {
        <div class="stack">
            <Choices
                legend=words::WAY
                options=vec![words::WAY_MERGE.to_owned(), words::WAY_REPLACE.to_owned()]
                chosen
            />
            <p class="hint">{about}</p>
            <div class="stack" role="status">
                <p>{move || proposed.with(|proposed| told::counts(&proposed.run))}</p>
                {(unread != 0).then(|| view! { <p>{told::unread(unread)}</p> })}
                {listed}
            </div>
            <div class="btns">
                <button class="btn" data-kind="go" on:click=ask disabled=nothing>
                    {move || match nothing() {
                        true => words::PROPOSAL_NOTHING,
                        false => words::PROPOSAL_ACT,
                    }}
                </button>
                <button class="btn" data-kind="text" on:click=move |_| incoming.leave()>
                    {words::LEAVE}
                </button>
            </div>
            <Dialog title=words::PROPOSAL_LARGE open=asking>
                <div class="dialog-body">
                    <p>{stop}</p>
                    <div class="btns">
                        <button
                            class="btn"
                            data-kind="text"
                            on:click=move |_| asking.set(false)
                        >
                            {words::PROPOSAL_LARGE_LOOK}
                        </button>
                        <button class="btn" on:click=move |_| restore()>
                            {words::PROPOSAL_LARGE_ACT}
                        </button>
                    </div>
                </div>
            </Dialog>
        </div>
    }
}

/// What changes, by the names of the openings.
fn changes(proposed: &Restore, data: &Data) -> AnyView {
    let run = &proposed.run;
    let rows = run
        .changes
        .iter()
        .take(MOST)
        .map(|change| change_row(change, proposed, data));
    let rest = run.changes.len().saturating_sub(MOST);
    let kept = run.kept.iter().take(MOST).map(|kept| {
        let opening = proposed.outcome.openings.get(&kept.opening);
        let company = opening
            .map(|opening| opening.details().company)
            .unwrap_or_default();
        view! { <p class="hint"><BidiText text=told::kept(kept, &company)/></p> }
    });
    let settings = told::settings(&run.settings);
    let unknown = (run.unknown != 0).then_some(words::PROPOSAL_UNKNOWN);
    view! {
        <ul class="rows" aria-label=words::PROPOSAL_CHANGES>
            {rows.collect_view()}
        </ul>
        {(rest > 0).then(|| view! { <p>{words::ProposalMore { count: rest }.text()}</p> })}
        {kept.collect_view()}
        {(!settings.is_empty()).then(|| view! { <p>{settings}</p> })}
        {unknown.map(|sentence| view! { <p>{sentence}</p> })}
    }
    .into_any()
}

fn change_row(change: &OpeningChange, proposed: &Restore, data: &Data) -> AnyView {
    let before = data.records().opportunities().get(&change.id);
    let lines = match (before, proposed.outcome.openings.get(&change.id)) {
        (Some(before), Some(after)) => told::lines(change, before, after, data.today()),
        _ => Vec::new(),
    };
    let role = Some(change.details.role.clone()).filter(|role| !role.is_empty());
    let lines = lines
        .into_iter()
        .map(|line| view! { <p class="row-sub"><BidiText text=line/></p> });
    view! {
        <li class="taken">
            <p>
                <span class="row-title">
                    <BidiText text=change.details.company.clone()/>
                </span>
                " "
                <span class="state">{told::kind(change)}</span>
            </p>
            {role.map(|role| view! { <p class="row-sub"><BidiText text=role/></p> })}
            {lines.collect_view()}
        </li>
    }
    .into_any()
}
