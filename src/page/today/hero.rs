use cadence::plan::{Move, State};
use cadence::record::{Body, Id, Outcome, Touch, TouchKind};
use cadence::text;
use leptos::prelude::*;

use super::put_off::focus_page;
use super::today_move::TodayMove;
use crate::browser;
use crate::component::{BidiText, Why};
use crate::route::{Errand, Route};
use crate::state::{Data, use_state};
use crate::words::today as words;

/// The one thing to do now.
#[component]
pub(super) fn Hero(
    hero: TodayMove,
    /// Shows all that can be done about it.
    more: Callback<(Id, Errand)>,
) -> impl IntoView {
    let optional = hero.step.state == State::Open;
    let kicker = if optional { "kicker" } else { "move-kicker" };
    let (id, errand) = (hero.opening.clone(), Errand::of(&hero.step));
    let sub = (!hero.sub.is_empty()).then(|| {
        let sub = hero.sub.clone();
        view! {
            <p class="quiet">
                <BidiText text=sub/>
            </p>
        }
    });
    let beside = Route::beside(&hero.opening, &hero.step).map(|to| {
        view! {
            <a class="btn move-beside" data-size="big" href=to.href()>
                {text::beside_button(&hero.step)}
            </a>
        }
    });
    view! {
        <section class="move" aria-labelledby="move-title">
            <p class=kicker>{hero.kicker()}</p>
            <h1 class="move-title" id="move-title">
                <BidiText text=hero.title.clone()/>
            </h1>
            {sub}
            <MoveReason reason=hero.reason.clone() rule=hero.step.rule/>
            <div class="move-acts">
                <a
                    class="btn move-go"
                    data-kind=(!optional).then_some("go")
                    data-size="big"
                    href=hero.place().href()
                >
                    {text::move_button(&hero.step)}
                </a>
                {beside}
                <AtOnce today_move=hero.clone()/>
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    aria-haspopup="dialog"
                    on:click=move |_| more.run((id.clone(), errand.clone()))
                >
                    {words::MORE}
                </button>
                <TheyCall/>
            </div>
        </section>
    }
}

/// The way to who is calling, while the telephone rings.
#[component]
pub(super) fn TheyCall() -> impl IntoView {
    view! {
        <a class="btn" data-kind="text" href=Route::Ringing.href()>
            {words::THEY_CALL}
        </a>
    }
}

/// Why a move is to be made, with the way to its rule.
#[component]
pub(super) fn MoveReason(reason: String, rule: cadence::plan::Rule) -> impl IntoView {
    view! {
        <p class="move-reason">
            <BidiText text=reason/>
            " "
            <Why rule=rule/>
        </p>
    }
}

/// What can be kept at once: the two ways a call ends most often; on its day, that an interview is
/// over, or that a task has gone out.
#[component]
pub(super) fn AtOnce(
    today_move: TodayMove,
    /// It is kept.
    #[prop(optional, into)]
    then: Option<Callback<()>>,
) -> impl IntoView {
    let id = today_move.opening.clone();
    let interview = today_move.interview_today();
    let taken_place =
        interview.map(|(interview, is_task)| view! { <TakenPlace id interview is_task then/> });
    let is_theirs = today_move.is_their_call();
    let by_phone = today_move.is_by_phone() && !is_theirs;
    let (id, step) = (today_move.opening.clone(), today_move.step.clone());
    let not_called = is_theirs.then(|| view! { <NotCalled id step then/> });
    let called = by_phone.then(|| view! { <Called today_move then/> });
    view! {
        {called}
        {not_called}
        {taken_place}
    }
}

#[component]
fn Called(today_move: TodayMove, then: Option<Callback<()>>) -> impl IntoView {
    let state = use_state();
    let TodayMove { opening, step, .. } = today_move;
    let keep = Callback::new(move |outcome: Outcome| {
        let touch = Touch {
            date: state.with_untracked(Data::today),
            kind: TouchKind::Call(outcome),
            to: step.who.iter().cloned().collect(),
            purpose: step.kind.purpose(),
            note: String::new(),
            text: None,
        };
        let kept = state.add_and_say(&opening, Body::Touch(touch));
        if let (true, Some(then)) = (kept, then) {
            then.run(());
        }
        focus_page(kept);
    });
    let left = Outcome::MessageLeft { with: None };
    let (left_text, none_text) = (text::outcome(&left), text::outcome(&Outcome::NoAnswer));
    view! {
        <div class="btns" role="group" aria-label=words::CALLED>
            <button class="btn" type="button" on:click=move |_| keep.run(left.clone())>
                {left_text}
            </button>
            <button class="btn" type="button" on:click=move |_| keep.run(Outcome::NoAnswer)>
                {none_text}
            </button>
        </div>
    }
}

/// On the day on which they said they would call: they did not, and it is one's own to make.
#[component]
fn NotCalled(
    id: Id,
    step: Move,
    /// It is kept.
    then: Option<Callback<()>>,
) -> impl IntoView {
    let state = use_state();
    let mark = move |_| {
        let kept = state.mark_unkept(&id, &step);
        if let (true, Some(then)) = (kept, then) {
            then.run(());
        }
        focus_page(kept);
    };
    view! {
        <div class="btns">
            <button class="btn" type="button" on:click=mark>
                {words::NOT_CALLED}
            </button>
        </div>
    }
}

/// On the day of an interview: it is over, and what was seen there is next. On the day of a task: it
/// is handed in, and nothing was seen anywhere.
#[component]
fn TakenPlace(
    id: Id,
    interview: Id,
    is_task: bool,
    /// It is kept.
    then: Option<Callback<()>>,
) -> impl IntoView {
    let state = use_state();
    let mark = move |_| {
        let kept = state.mark_held(&id, &interview);
        if kept && !is_task {
            browser::go(&Route::Notebook(id.clone()).href());
        } else {
            if let (true, Some(then)) = (kept, then) {
                then.run(());
            }
            focus_page(kept);
        }
    };
    view! {
        <div class="btns">
            <button class="btn" type="button" on:click=mark>
                {text::held_button(is_task)}
            </button>
        </div>
    }
}
