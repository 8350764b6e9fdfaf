use cadence::plan::{Channel, Move, MoveKind};
use cadence::record::{Body, Id, Skip};
use leptos::prelude::*;

use super::put_off::focus_page;
use crate::component::Dialog;
use crate::page::word::can_be_written;
use crate::route::{Errand, Route};
use crate::state::{Data, use_state};

/// The other ways to make a move, or to leave it out.
#[component]
pub(super) fn OtherWay(id: Id, step: Move, open: RwSignal<bool>) -> impl IntoView {
    view! {
        <Dialog title="Another way" open>
            <Ways id=id.clone() step=step.clone() open/>
        </Dialog>
    }
}

#[component]
fn Ways(id: Id, step: Move, open: RwSignal<bool>) -> impl IntoView {
    let state = use_state();
    let errand = || Some(Errand::of(&step));
    let written = matches!(step.channel, Channel::Letter | Channel::Email);
    let call = written && can_be_called(step.kind);
    let call = call.then(|| {
        view! {
            <WayLink to=Route::Call(id.clone(), errand()) name="Call" hint="with the call sheet"/>
        }
    });
    let write = step.channel == Channel::Phone && can_be_written(step.kind);
    let write = write.then(|| {
        view! {
            <WayLink
                to=Route::Letter(id.clone(), errand())
                name="Write"
                hint="a letter or an e-mail counts as much"
            />
        }
    });
    let pause = (!can_be_left_out(step.kind)).then(|| {
        view! {
            <WayLink
                to=Route::Opening(id.clone())
                name="Pause or close"
                hint="on the page of the opening"
            />
        }
    });
    let leave_out = can_be_left_out(step.kind).then(|| {
        let skip = move |_| {
            let skip = Skip {
                date: state.with_untracked(Data::today),
                kind: step.kind,
                about: step.about.clone(),
            };
            let kept = state.add_and_say(&id, Body::Skip(skip));
            open.set(!kept);
            focus_page(kept);
        };
        view! {
            <button class="log-choice" type="button" on:click=skip>
                <span class="log-name">"Leave it out"</span>
                " "
                <span class="log-hint">"the rest goes on"</span>
            </button>
        }
    });
    view! {
        <div class="dialog-body">
            <div class="stack">{call} {write} {leave_out} {pause}</div>
            <div class="btns">
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    on:click=move |_| open.set(false)
                >
                    "Cancel"
                </button>
            </div>
        </div>
    }
}

#[component]
fn WayLink(to: Route, name: &'static str, hint: &'static str) -> impl IntoView {
    view! {
        <a class="log-choice" href=to.href()>
            <span class="log-name">{name}</span>
            " "
            <span class="log-hint">{hint}</span>
        </a>
    }
}

/// Whether leaving a move out makes sense: the rhythm is put off or paused instead.
fn can_be_left_out(kind: MoveKind) -> bool {
    kind != MoveKind::Cadence
}

/// Whether a call makes the move, where writing is proposed.
fn can_be_called(kind: MoveKind) -> bool {
    !matches!(
        kind,
        MoveKind::Letter | MoveKind::DoorOpen | MoveKind::Prepare
    )
}
