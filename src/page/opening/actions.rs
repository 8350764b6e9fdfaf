use cadence::plan::{MoveKind, offered};
use cadence::record::{Body, CloseReason, Closing, Id, News, NewsKind, Pause, Purpose};
use cadence::text;
use chrono::NaiveDate;
use leptos::prelude::*;

use super::here::{Here, Now};
use crate::browser;
use crate::component::{CalendarFile, Choices, DateField, Dialog};
use crate::route::{Errand, Route};

/// Pausing, closing, reopening, deleting, and its days as a calendar file.
#[component]
pub fn Actions(here: Here) -> impl IntoView {
    let pausing = RwSignal::new(false);
    let closing = RwSignal::new(false);
    let active = Memo::new(move |_| here.with(|now| now.opening.is_active()));
    let pause = Memo::new(move |_| here.with(pause_of_today));
    let buttons = move || match (active.get(), pause.get()) {
        (false, _) => view! {
            <button class="btn" on:click=move |_| reopen(here)>
                "Reopen"
            </button>
        }
        .into_any(),
        (true, paused) => {
            let pause = match paused {
                Some(id) => view! {
                    <a class="btn" href=here.item(&id)>
                        "Change or end the pause"
                    </a>
                }
                .into_any(),
                None => view! {
                    <button class="btn" on:click=move |_| pausing.set(true)>
                        "Pause"
                    </button>
                }
                .into_any(),
            };
            view! {
                {pause}
                <button class="btn" on:click=move |_| closing.set(true)>
                    "Close this opening"
                </button>
            }
            .into_any()
        }
    };
    let delete = move |_| here.state().delete_opening(&here.id());
    view! {
        <section class="section" aria-labelledby="actions">
            <h2 class="section-title" id="actions">
                "This opening"
            </h2>
            <div class="btns">
                {buttons}
                <button class="btn" data-kind="text" on:click=delete>
                    "Delete it"
                </button>
            </div>
            <p class="hint">
                "Only you close an opening. Silence never does."
            </p>
            <Show when=move || here.with(|now| !now.ahead.is_empty())>
                <CalendarFile of=Some(here.id())/>
            </Show>
            <Dialog title="Pause" open=pausing>
                <PauseForm here open=pausing/>
            </Dialog>
            <Dialog title="Close this opening" open=closing>
                <CloseForm here open=closing/>
            </Dialog>
        </section>
    }
}

/// The pause that today is in.
fn pause_of_today(now: &Now) -> Option<Id> {
    let mut pauses = now.opening.bodies().filter_map(|(id, body)| match body {
        Body::Pause(it) if it.from <= now.today && now.today <= it.to => Some(id),
        _ => None,
    });
    pauses.next().cloned()
}

/// Takes back every closing, with an undo.
fn reopen(here: Here) {
    let (state, id) = (here.state(), here.id());
    let closings = here.with_untracked(|now| {
        let bodies = now.opening.bodies();
        let closings = bodies.filter(|(_, it)| matches!(it, Body::Closing(_)));
        closings
            .map(|(id, it)| (id.clone(), it.clone()))
            .collect::<Vec<_>>()
    });
    let reopened = state.edit(&id, |edit| {
        for (item, _) in &closings {
            edit.delete(item);
        }
    });
    if reopened.is_some() {
        state.say_with_undo("It is open again.", move || {
            let closed = state.edit(&id, |edit| {
                for (item, body) in &closings {
                    edit.set(item, body.clone());
                }
            });
            if closed.is_some() {
                state.say("Closed again.");
            }
        });
    }
}

/// From when to when nothing counts.
#[component]
fn PauseForm(here: Here, open: RwSignal<bool>) -> impl IntoView {
    let from = RwSignal::new(here.with_untracked(|now| Some(now.today)));
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
    let next = move || {
        let plan = here.plan_with(pause()?);
        let mut moves = plan.moves.iter().chain(&plan.held);
        let cadence = moves.find(|it| it.kind == MoveKind::Cadence)?;
        let day = here.with_untracked(|now| now.day(cadence.window.preferred));
        Some(view! { <span>{format!("Next contact after it: {day}")}</span> })
    };
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        tried.set(true);
        match pause() {
            Some(pause) => open.set(!here.add(pause)),
            None if from.get_untracked().is_none() => browser::focus("pause-from"),
            None => browser::focus("pause-to"),
        }
    };
    view! {
        <form class="dialog-body" on:submit=save novalidate>
            <p>"The days of a pause do not count: the rest of the wait is kept."</p>
            <DateField id="pause-from" label="First day" value=from error=no_from/>
            <DateField id="pause-to" label="Last day" value=to error=no_to/>
            <output class="next">{next}</output>
            <div class="btns">
                <button type="button" class="btn" data-kind="text" on:click=move |_| open.set(false)>
                    "Cancel"
                </button>
                <button class="btn">"Pause"</button>
            </div>
        </form>
    }
}

/// Why it ends.
#[component]
fn CloseForm(here: Here, open: RwSignal<bool>) -> impl IntoView {
    let chosen = RwSignal::new(None::<usize>);
    let tried = RwSignal::new(false);
    let reason = move || {
        chosen
            .get()
            .and_then(|it| CloseReason::ALL.get(it).copied())
    };
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        tried.set(true);
        let date = here.with_untracked(|now| now.today);
        let closing = reason().map(|reason| Body::Closing(Closing { date, reason }));
        if closing.is_some_and(|it| here.add(it)) {
            open.set(false);
            if untrack(reason) == Some(CloseReason::Accepted) && here.with_untracked(has_offer) {
                browser::go(&Route::Offer(here.id()).href());
            }
        }
    };
    let letter = move || {
        let offered = reason() == Some(CloseReason::TurnedDown) && here.with(owes_letter);
        offered.then(|| {
            view! {
                <p>"One letter keeps the door open. It can go out before you close."</p>
                <div class="btns">
                    <button type="button" class="btn" on:click=move |_| write_first(here)>
                        "Write the letter first"
                    </button>
                </div>
            }
        })
    };
    let reasons = CloseReason::ALL.into_iter();
    let reasons = reasons
        .map(|it| text::close_reason(it).to_owned())
        .collect();
    view! {
        <form class="dialog-body" on:submit=save novalidate>
            <Choices legend="What happened" options=reasons chosen/>
            <p class="error" role="alert" hidden=move || !tried.get() || chosen.get().is_some()>
                "Choose what happened."
            </p>
            {letter}
            <div class="btns">
                <button type="button" class="btn" data-kind="text" on:click=move |_| open.set(false)>
                    "Cancel"
                </button>
                <button class="btn">"Close it"</button>
            </div>
        </form>
    }
}

/// Whether there is an offer, whose page says how the other openings stand.
fn has_offer(now: &Now) -> bool {
    offered(&now.opening).is_some()
}

/// Whether no letter has gone out after the no.
fn owes_letter(now: &Now) -> bool {
    let mut touches = now.opening.touches();
    !touches.any(|(_, it)| it.purpose == Purpose::DoorOpen)
}

/// Notes the no, where it is not noted yet, and goes to the letter that keeps the door open.
fn write_first(here: Here) {
    let is_noted = here.with_untracked(|now| {
        now.plan
            .moves
            .iter()
            .any(|it| it.kind == MoveKind::DoorOpen)
    });
    let no = || {
        here.add(Body::News(News {
            date: here.with_untracked(|now| now.today),
            kind: NewsKind::TurnedDown,
            note: String::new(),
        }))
    };
    if is_noted || no() {
        let errand = Errand {
            kind: MoveKind::DoorOpen,
            about: None,
        };
        browser::go(&Route::Letter(here.id(), Some(errand)).href());
    }
}
