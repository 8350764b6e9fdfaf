use cadence::plan::State;
use cadence::record::{Body, Id, Outcome, Touch, TouchKind};
use cadence::text;
use cadence::text::method;
use leptos::prelude::*;

use super::put_off::focus_page;
use super::today_move::TodayMove;
use crate::browser;
use crate::component::BidiText;
use crate::route::{Errand, Route};
use crate::state::{Data, use_state};

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
                <AtOnce today_move=hero.clone()/>
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    aria-haspopup="dialog"
                    on:click=move |_| more.run((id.clone(), errand.clone()))
                >
                    "More"
                </button>
            </div>
        </section>
    }
}

/// Why a move is to be made, with the way to its rule.
#[component]
pub(super) fn MoveReason(reason: String, rule: cadence::plan::Rule) -> impl IntoView {
    let why = Route::Method(Some(method::slug(rule).to_owned())).href();
    view! {
        <p class="move-reason">
            <BidiText text=reason/>
            " "
            <a class="why" href=why>
                "Why?"
            </a>
        </p>
    }
}

/// What can be kept at once: the two ways a call ends most often; on its day, that an interview is
/// over.
#[component]
pub(super) fn AtOnce(
    today_move: TodayMove,
    /// It is kept.
    #[prop(optional, into)]
    then: Option<Callback<()>>,
) -> impl IntoView {
    let id = today_move.opening.clone();
    let interview = today_move.interview_today();
    let taken_place = interview.map(|interview| view! { <TakenPlace id interview/> });
    let by_phone = today_move.is_by_phone();
    let called = by_phone.then(|| view! { <Called today_move then/> });
    view! {
        {called}
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
        <div class="btns" role="group" aria-label="Already called?">
            <button class="btn" type="button" on:click=move |_| keep.run(left.clone())>
                {left_text}
            </button>
            <button class="btn" type="button" on:click=move |_| keep.run(Outcome::NoAnswer)>
                {none_text}
            </button>
        </div>
    }
}

/// On the day of an interview: it is over, and the notebook is next.
#[component]
fn TakenPlace(id: Id, interview: Id) -> impl IntoView {
    let state = use_state();
    let mark = move |_| {
        if state.mark_held(&id, &interview) {
            browser::go(&Route::Notebook(id.clone()).href());
        }
    };
    view! {
        <div class="btns">
            <button class="btn" type="button" on:click=mark>
                "It has taken place"
            </button>
        </div>
    }
}
