use cadence::plan::MoveKind;
use cadence::record::{Body, Id, Pause};
use chrono::NaiveDate;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::close::CloseForm;
use super::context::{OpeningContext, OpeningNow};
use crate::browser;
use crate::component::{CalendarFile, DateField, Dialog, FadingText};

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
                "Reopen"
            </button>
        }
    };
    let pause_button = move || {
        view! {
            <button class="btn" on:click=move |_| pausing.set(true)>
                "Pause"
            </button>
        }
    };
    view! {
        <section class="section" aria-labelledby="actions">
            <h2 class="section-title" id="actions">
                "This opening"
            </h2>
            <div class="btns">
                <Show when=is_active fallback=reopen_button>
                    <Show when=move || pause.with(Option::is_some) fallback=pause_button>
                        <a class="btn" href=change_pause>
                            "Change or end the pause"
                        </a>
                    </Show>
                    <button class="btn" on:click=move |_| closing.set(true)>
                        "Close this opening"
                    </button>
                </Show>
                <button class="btn" data-kind="text" on:click=delete>
                    "Delete it"
                </button>
            </div>
            <p class="hint">
                "Only you close an opening. Silence never does."
            </p>
            <Show when=move || context.with(|now| !now.ahead.is_empty())>
                <CalendarFile of=Some(context.id())/>
            </Show>
            <Dialog title="Pause" open=pausing>
                <PauseForm context open=pausing/>
            </Dialog>
            <Dialog title="Close this opening" open=closing>
                <CloseForm context open=closing/>
            </Dialog>
        </section>
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
        state.say_with_undo_of("It is open again.", undo, "Closed again.");
    }
}

/// From when to when nothing counts.
#[component]
fn PauseForm(context: OpeningContext, open: RwSignal<bool>) -> impl IntoView {
    let from = RwSignal::new(context.with_untracked(|now| Some(now.today)));
    let to = RwSignal::new(None::<NaiveDate>);
    let tried = RwSignal::new(false);
    let no_from = Signal::derive(move || {
        let missing = tried.get() && from.get().is_none();
        missing.then(|| "Choose the first day of the pause.".to_owned())
    });
    let no_to = Signal::derive(move || match (from.get(), to.get()) {
        (_, None) if tried.get() => Some("Choose the last day of the pause.".to_owned()),
        (Some(from), Some(to)) if to < from => {
            Some("The last day comes before the first: choose a later one.".to_owned())
        }
        _ => None,
    });
    let pause = move || match (from.get(), to.get()) {
        (Some(from), Some(to)) if from <= to => Some(Body::Pause(Pause { from, to })),
        _ => None,
    };
    let next = Signal::derive(move || {
        let plan = context.plan_with(pause()?);
        let mut moves = plan.moves.iter().chain(&plan.held);
        let cadence = moves.find(|step| step.kind == MoveKind::Cadence)?;
        let day = context.with_untracked(|now| now.day(cadence.window.preferred));
        Some(format!("Next contact after it: {day}"))
    });
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        tried.set(true);
        match untrack(pause) {
            Some(pause) => open.set(!context.add(pause)),
            None if from.get_untracked().is_none() => browser::focus("pause-from"),
            None => browser::focus("pause-to"),
        }
    };
    view! {
        <form class="dialog-body" on:submit=save novalidate>
            <p>"The days of a pause do not count: the rest of the wait is kept."</p>
            <DateField id="pause-from" label="First day" value=from error=no_from/>
            <DateField id="pause-to" label="Last day" value=to error=no_to/>
            <output class="next">
                <FadingText text=next/>
            </output>
            <div class="btns">
                <button type="button" class="btn" data-kind="text" on:click=move |_| open.set(false)>
                    "Cancel"
                </button>
                <button class="btn">"Pause"</button>
            </div>
        </form>
    }
}
