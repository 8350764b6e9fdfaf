use cadence::record::Body;
use cadence::text;
use leptos::prelude::*;

use super::close_all::{ClosedNote, open_ones};
use super::finding::Finding;
use crate::browser;
use crate::component::{CancelButton, EditForm};
use crate::page::shared::pause_fields::{PauseDays, PauseFields};
use crate::state::{Data, use_state};
use crate::words::common as common_words;

/// From when to when nothing counts, in all that are chosen and not closed.
#[component]
pub(super) fn PauseAllForm(finding: Finding, open: RwSignal<bool>) -> impl IntoView {
    let state = use_state();
    let days = PauseDays::from(state.with_untracked(Data::today));
    let save = Callback::new(move |()| {
        let Some(pause) = days.settle() else {
            return;
        };
        let ids = untrack(|| open_ones(state, finding));
        let kept = state.edit_all(
            &ids,
            |edit| drop(edit.add(Body::Pause(pause))),
            |count| text::all_paused(pause, count),
            common_words::TAKEN_BACK,
        );
        open.set(!kept);
        if kept {
            finding.choose(false);
            browser::focus("choose");
        }
    });
    let none = move || open_ones(state, finding).is_empty();
    view! {
        <EditForm save wrongs=days.wrongs>
            <ClosedNote finding/>
            <PauseFields days/>
            <div class="btns">
                <CancelButton open/>
                <button class="btn" disabled=none>
                    {common_words::PAUSE}
                </button>
            </div>
        </EditForm>
    }
}
