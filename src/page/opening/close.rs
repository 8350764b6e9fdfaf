use cadence::plan::{MoveKind, offered};
use cadence::record::{Body, CloseReason, Closing, News, NewsKind, Purpose};
use cadence::text;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::context::{OpeningContext, OpeningNow};
use crate::browser;
use crate::component::{CancelButton, Choices};
use crate::route::{Errand, Route};
use crate::words::opening as words;

/// Why the opening ends.
#[component]
pub fn CloseForm(context: OpeningContext, open: RwSignal<bool>) -> impl IntoView {
    let chosen = RwSignal::new(None::<usize>);
    let tried = RwSignal::new(false);
    let reason = move || {
        let number = chosen.get()?;
        CloseReason::ALL.get(number).copied()
    };
    let save = move |event: SubmitEvent| {
        event.prevent_default();
        tried.set(true);
        let Some(reason) = untrack(reason) else {
            return;
        };
        let date = context.with_untracked(|now| now.today);
        if context.add(Body::Closing(Closing { date, reason })) {
            open.set(false);
            if reason == CloseReason::Accepted && context.with_untracked(has_offer) {
                browser::go(&Route::Offer(context.id()).href());
            }
        }
    };
    let owes_letter =
        move || reason() == Some(CloseReason::TurnedDown) && context.with(owes_letter);
    let reasons = CloseReason::ALL.map(|reason| text::close_reason(reason).to_owned());
    view! {
        <form class="dialog-body" on:submit=save novalidate>
            <Choices legend=words::CLOSE_REASON options=reasons.to_vec() chosen/>
            <p class="error" role="alert" hidden=move || !tried.get() || chosen.get().is_some()>
                {words::CLOSE_REASON_NONE}
            </p>
            <Show when=owes_letter>
                <p>{words::CLOSE_LETTER}</p>
                <div class="btns">
                    <button type="button" class="btn" on:click=move |_| write_first(context)>
                        {words::CLOSE_LETTER_FIRST}
                    </button>
                </div>
            </Show>
            <div class="btns">
                <CancelButton open/>
                <button class="btn">{words::CLOSE_IT}</button>
            </div>
        </form>
    }
}

/// Whether there is an offer, whose page says how the other openings stand.
fn has_offer(now: &OpeningNow) -> bool {
    offered(&now.opening).is_some()
}

/// Whether no letter has gone out after the no.
fn owes_letter(now: &OpeningNow) -> bool {
    let mut touches = now.opening.touches();
    !touches.any(|(_, touch)| touch.purpose == Purpose::DoorOpen)
}

/// Notes the no, where it is not noted yet, and goes to the letter that keeps the door open.
fn write_first(context: OpeningContext) {
    let is_noted = context.with_untracked(|now| {
        let mut moves = now.plan.moves.iter();
        moves.any(|step| step.kind == MoveKind::DoorOpen)
    });
    let note_no = || {
        context.add(Body::News(News::new(
            context.with_untracked(|now| now.today),
            NewsKind::TurnedDown,
        )))
    };
    if is_noted || note_no() {
        let errand = Errand {
            kind: MoveKind::DoorOpen,
            about: None,
        };
        browser::go(&Route::Letter(context.id(), Some(errand)).href());
    }
}
