use cadence::record::{Body, CloseReason, Closing, Id};
use cadence::text;
use leptos::prelude::*;

use super::finding::Finding;
use crate::browser;
use crate::component::{CancelButton, Choices, EditForm, Wrongs};
use crate::state::{AppState, Data, use_state};
use crate::words::openings as words;

/// The field's id, to go to it when nothing is chosen.
const REASON: &str = "close-reason";

/// Why they end, all that are chosen and not closed.
#[component]
pub(super) fn CloseAllForm(finding: Finding, open: RwSignal<bool>) -> impl IntoView {
    let state = use_state();
    let wrongs = Wrongs::default();
    let chosen = RwSignal::new(None::<usize>);
    let reason = move || {
        let number = chosen.get()?;
        CloseReason::ALL.get(number).copied()
    };
    let save = Callback::new(move |()| {
        let Some(reason) = untrack(reason) else {
            let wrong = vec![(REASON, words::CLOSE_REASON_NONE.to_owned())];
            // This goes to it.
            let _ = wrongs.are_none(wrong);
            return;
        };
        let date = state.with_untracked(Data::today);
        let closing = Closing { date, reason };
        let kept = state.edit_all(
            &untrack(|| open_ones(state, finding)),
            |edit| drop(edit.add(Body::Closing(closing))),
            text::all_closed,
            words::CLOSE_UNDONE,
        );
        open.set(!kept);
        if kept {
            finding.choose(false);
            browser::focus("choose");
        }
    });
    let none = move || open_ones(state, finding).is_empty();
    let reasons = CloseReason::ALL.map(|reason| text::close_reason(reason).to_owned());
    view! {
        <EditForm save wrongs>
            <ClosedNote finding/>
            <Choices
                id=REASON
                legend=words::CLOSE_REASON
                options=reasons.to_vec()
                chosen
                error=wrongs.of(REASON)
            />
            <Show when=move || reason() == Some(CloseReason::TurnedDown)>
                <p>{words::CLOSE_LETTER}</p>
            </Show>
            <div class="btns">
                <CancelButton open/>
                <button class="btn" disabled=none>
                    {words::CLOSE_THEM}
                </button>
            </div>
        </EditForm>
    }
}

/// Those of the chosen that are not closed; follows them.
pub(super) fn open_ones(state: AppState, finding: Finding) -> Vec<Id> {
    let is_active = |data: &Data, id: &Id| data.opening(id).is_some_and(|(_, plan)| plan.active);
    let picked = finding.picked.get().into_iter();
    state.with(|data| picked.filter(|id| is_active(data, id)).collect())
}

/// How many of the chosen are closed already, and stay as they are.
#[component]
pub(super) fn ClosedNote(finding: Finding) -> impl IntoView {
    let state = use_state();
    let note = move || {
        let all = finding.picked.with(Vec::len);
        match (all, all - open_ones(state, finding).len()) {
            (_, 0) => None,
            (1, _) => Some(words::CLOSED_ALREADY_IT.to_owned()),
            (all, closed) if closed == all => Some(words::CLOSED_ALREADY_ALL.to_owned()),
            (_, count) => Some(words::ClosedAlready { count }.text()),
        }
    };
    view! { <p hidden=move || note().is_none()>{note}</p> }
}
