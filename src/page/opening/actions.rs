use cadence::plan::MoveKind;
use cadence::record::{Body, Id};
use leptos::prelude::*;

use super::close::CloseForm;
use super::context::{OpeningContext, OpeningNow};
use crate::component::{CancelButton, Dialog, EditForm, FadingText, Fold};
use crate::page::shared::CalendarFile;
use crate::page::shared::pause_fields::{PauseDays, PauseFields};
use crate::route::Route;
use crate::words::common as common_words;
use crate::words::opening as words;

/// Pausing, closing, reopening, deleting, and its days as a calendar file.
#[component]
pub fn OpeningActions(context: OpeningContext) -> impl IntoView {
    let pausing = RwSignal::new(false);
    let closing = RwSignal::new(false);
    let is_active = move || context.with(|now| now.opening.is_active());
    let pause = Memo::new(move |_| context.with(pause_of_today));
    let change_pause = move || pause.get().map(|id| context.item(&id));
    let delete = move |_| context.state().delete_opening(&context.id());
    let reopen_button = move || {
        view! {
            <button class="btn" on:click=move |_| reopen(context)>
                {words::ACTIONS_REOPEN}
            </button>
        }
    };
    let pause_button = move || {
        view! {
            <button class="btn" on:click=move |_| pausing.set(true)>
                {common_words::PAUSE}
            </button>
        }
    };
    view! {
        <Fold title=words::ACTIONS hint=Signal::stored(words::ACTIONS_HINT.to_owned())>
            <div class="btns">
                <a class="btn" href=Route::Details(context.id()).href()>
                    {words::ACTIONS_EDIT}
                </a>
                <Show when=is_active fallback=reopen_button>
                    <Show when=move || pause.with(Option::is_some) fallback=pause_button>
                        <a class="btn" href=change_pause>
                            {words::ACTIONS_CHANGE_PAUSE}
                        </a>
                    </Show>
                    <button class="btn" on:click=move |_| closing.set(true)>
                        {words::ACTIONS_CLOSE}
                    </button>
                </Show>
                <button class="btn" data-kind="text" on:click=delete>
                    {words::ACTIONS_DELETE}
                </button>
            </div>
            <p class="hint">
                {words::ACTIONS_NOTE}
            </p>
            <Show when=move || context.with(|now| !now.ahead.is_empty())>
                <CalendarFile of=Some(context.id())/>
            </Show>
            <Dialog title=common_words::PAUSE open=pausing>
                <PauseForm context open=pausing/>
            </Dialog>
            <Dialog title=words::ACTIONS_CLOSE open=closing>
                <CloseForm context open=closing/>
            </Dialog>
        </Fold>
    }
}

/// The pause that today is in.
fn pause_of_today(now: &OpeningNow) -> Option<Id> {
    let mut pauses = now.opening.bodies().filter_map(|(id, body)| match body {
        Body::Pause(pause) if pause.from <= now.today && now.today <= pause.to => Some(id),
        _ => None,
    });
    pauses.next().cloned()
}

/// Takes back every closing, with an undo.
fn reopen(context: OpeningContext) {
    let (state, id) = (context.state(), context.id());
    let closings = context.with_untracked(|now| {
        let bodies = now.opening.bodies();
        let closings = bodies.filter(|(_, body)| matches!(body, Body::Closing(_)));
        closings.map(|(id, _)| id.clone()).collect::<Vec<_>>()
    });
    let reopened = state.edit_for_undo(&id, |edit| {
        closings.iter().for_each(|item| edit.delete(item));
    });
    if let Some(((), undo)) = reopened {
        state.say_with_undo_of(words::REOPENED, undo, words::REOPENED_UNDONE);
    }
}

/// From when to when nothing counts.
#[component]
fn PauseForm(context: OpeningContext, open: RwSignal<bool>) -> impl IntoView {
    let days = PauseDays::from(context.with_untracked(|now| now.today));
    let next = Signal::derive(move || {
        let plan = context.plan_with(Body::Pause(days.pause()?));
        let mut moves = plan.moves.iter().chain(&plan.held);
        let cadence = moves.find(|step| step.kind == MoveKind::Cadence)?;
        let day = context.with_untracked(|now| now.day(cadence.window.preferred));
        Some(words::PauseNext { day }.text())
    });
    let save = Callback::new(move |()| {
        if let Some(pause) = days.settle() {
            open.set(!context.add(Body::Pause(pause)));
        }
    });
    view! {
        <EditForm save wrongs=days.wrongs>
            <PauseFields days/>
            <output class="next">
                <FadingText text=next/>
            </output>
            <div class="btns">
                <CancelButton open/>
                <button class="btn">{common_words::PAUSE}</button>
            </div>
        </EditForm>
    }
}
