use cadence::plan::{Channel, MoveKind, State};
use cadence::record::{Body, Id, Skip};
use cadence::text;
use leptos::prelude::*;

use super::hero::{AtOnce, MoveReason};
use super::put_off::{PutOff, focus_page};
use super::today_move::TodayMove;
use crate::component::{CancelButton, Dialog};
use crate::page::shared::word::can_be_written;
use crate::route::{Errand, Route};
use crate::state::{Data, use_state};
use crate::words::today as words;

/// All that can be done about a move of Today, for whichever was asked about last.
#[derive(Clone, Copy)]
pub(super) struct MoreAsked {
    about: RwSignal<Option<(TodayMove, bool)>>,
    is_open: RwSignal<bool>,
    is_putting_off: RwSignal<bool>,
}

impl MoreAsked {
    pub(super) fn new() -> Self {
        Self {
            about: RwSignal::new(None),
            is_open: RwSignal::new(false),
            is_putting_off: RwSignal::new(false),
        }
    }

    /// Asks about a move; the hero's job is in front of one already.
    pub(super) fn ask(self, opening: &Id, errand: &Errand, is_hero: bool) {
        let found = use_state().with_untracked(|data| TodayMove::find(opening, errand, data));
        if let Some(found) = found {
            self.about.set(Some((found, is_hero)));
            self.is_open.set(true);
        }
    }
}

/// The dialogs of what can be done about a move.
#[component]
pub(super) fn MoreDialogs(asked: MoreAsked) -> impl IntoView {
    let MoreAsked {
        about,
        is_open,
        is_putting_off,
    } = asked;
    let title = Signal::derive(move || {
        about.with(|about| {
            let title = about.as_ref().map(|(found, _)| found.title.clone());
            title.unwrap_or_default()
        })
    });
    let ways = move || {
        let (found, is_hero) = about.get()?;
        Some(view! { <Ways found is_hero asked/> })
    };
    let form = move || {
        let (found, _) = about.get()?;
        Some(view! { <PutOff found open=is_putting_off/> })
    };
    view! {
        <Dialog title open=is_open>
            {ways}
        </Dialog>
        <Dialog title=words::PUT_OFF_TITLE open=is_putting_off>
            {form}
        </Dialog>
    }
}

#[component]
fn Ways(found: TodayMove, is_hero: bool, asked: MoreAsked) -> impl IntoView {
    let state = use_state();
    let open = asked.is_open;
    let TodayMove {
        opening: id, step, ..
    } = found.clone();
    let errand = || Errand::of(&step);
    let job = (!is_hero).then(|| {
        let found = found.clone();
        let now = step.state != State::Waiting;
        let then = Callback::new(move |()| open.set(false));
        view! {
            <MoveReason reason=found.reason.clone() rule=found.step.rule/>
            <a class="btn" data-kind=now.then_some("go") href=found.place().href()>
                {text::move_button(&found.step)}
            </a>
            <AtOnce today_move=found then/>
        }
    });
    let put_off = move |_| {
        open.set(false);
        asked.is_putting_off.set(true);
    };
    let written = matches!(step.channel, Channel::Letter | Channel::Email);
    let call = written && can_be_called(step.kind);
    let call = call.then(|| {
        let to = Route::Call(id.clone(), Some(errand()));
        view! { <WayLink to name=words::WAY_CALL hint=words::WAY_CALL_HINT/> }
    });
    let write = step.channel == Channel::Phone && can_be_written(&step);
    let write = write.then(|| {
        let to = Route::Letter(id.clone(), Some(errand()));
        view! { <WayLink to name=words::WAY_WRITE hint=words::WAY_WRITE_HINT/> }
    });
    let sheet = (step.kind == MoveKind::Brief).then(|| {
        let to = Route::ReferenceSheet(id.clone());
        view! { <WayLink to name=words::WAY_REFERENCES hint=words::WAY_REFERENCES_HINT/> }
    });
    // The rhythm is put off or paused instead.
    let can_be_left_out = step.kind != MoveKind::Cadence;
    let hint = match can_be_left_out {
        true => words::WAY_OPENING_HINT,
        false => words::WAY_OPENING_HINT_RHYTHM,
    };
    let log = Route::LogMove(id.clone(), errand());
    let opening = Route::Opening(id.clone());
    let leave_out = can_be_left_out.then(|| {
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
                <span class="log-name">{words::WAY_LEAVE_OUT}</span>
                " "
                <span class="log-hint">{words::WAY_LEAVE_OUT_HINT}</span>
            </button>
        }
    });
    view! {
        <div class="dialog-body">
            {job}
            <div class="stack ways">
                <button class="log-choice" type="button" on:click=put_off>
                    <span class="log-name">{words::WAY_PUT_OFF}</span>
                    " "
                    <span class="log-hint">{words::WAY_PUT_OFF_HINT}</span>
                </button>
                {call}
                {write}
                <WayLink to=log name=words::WAY_LOG hint=words::WAY_LOG_HINT/>
                {sheet}
                {leave_out}
                <WayLink to=opening name=words::WAY_OPENING hint/>
            </div>
            <div class="btns">
                <CancelButton open/>
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

/// Whether a call makes the move, where writing is proposed.
fn can_be_called(kind: MoveKind) -> bool {
    !matches!(
        kind,
        MoveKind::Letter | MoveKind::DoorOpen | MoveKind::Prepare
    )
}
