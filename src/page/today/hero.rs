use cadence::plan::{Channel, Move, MoveKind, Reason, State};
use cadence::record::{Body, Id, Outcome, Touch, TouchKind};
use cadence::text;
use cadence::text::method;
use chrono::NaiveDate;
use leptos::prelude::*;

use super::board::BoardEntry;
use super::other_way::OtherWay;
use super::put_off::{PutOff, focus_page};
use crate::browser;
use crate::page::word;
use crate::route::Route;
use crate::state::{Data, use_state};

/// The one move, in words.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct HeroMove {
    opening: Id,
    step: Move,
    today: NaiveDate,
    title: String,
    sub: String,
    reason: String,
}

impl HeroMove {
    /// `None` once the move is gone.
    pub(super) fn of(entry: &BoardEntry, data: &Data) -> Option<Self> {
        let (opening, plan) = data.opening(&entry.opening)?;
        let step = entry.step(plan)?;
        let title = text::move_title(step, opening);
        Some(Self {
            opening: opening.id.clone(),
            step: step.clone(),
            today: data.today(),
            sub: word::sub(data, opening, &title),
            reason: text::reason(step, data.today()),
            title,
        })
    }

    fn kicker(&self) -> String {
        match self.step.state {
            State::Overdue => format!("To do, {}", text::state(&self.step, self.today)),
            State::Due if self.step.on > self.today => {
                format!("To do on {}", text::day_in(self.step.on, self.today))
            }
            State::Due => "To do today".to_owned(),
            State::Open | State::Waiting => "You may do this now".to_owned(),
        }
    }

    /// The page on which it is made.
    fn place(&self) -> Route {
        Route::of_move(&self.opening, &self.step)
    }

    /// The interview to get ready for, if it is today.
    fn interview_today(&self) -> Option<Id> {
        match self.step.reason {
            Reason::Prepare(date) if date == self.today => self.step.about.clone(),
            _ => None,
        }
    }
}

/// The one thing to do now.
#[component]
pub(super) fn Hero(hero: HeroMove) -> impl IntoView {
    let optional = hero.step.state == State::Open;
    let kicker = if optional { "kicker" } else { "move-kicker" };
    let why = Route::Method(Some(method::slug(hero.step.rule).to_owned())).href();
    let (putting_off, choosing) = (RwSignal::new(false), RwSignal::new(false));
    let (id, step) = (hero.opening.clone(), hero.step.clone());
    // An answer to an offer is chosen first.
    let by_phone = step.channel == Channel::Phone && step.kind != MoveKind::Answer;
    let at_once = by_phone.then(|| view! { <AtOnce id=id.clone() step=step.clone()/> });
    let sheet = (step.kind == MoveKind::Brief).then(|| {
        let href = Route::ReferenceSheet(id.clone()).href();
        view! {
            <a class="btn" data-kind="text" href=href>
                "The references"
            </a>
        }
    });
    let interview = hero.interview_today();
    let taken_place = interview.map(|interview| view! { <TakenPlace id=id.clone() interview/> });
    let sub = (!hero.sub.is_empty()).then(|| hero.sub.clone());
    view! {
        <section class="move" aria-labelledby="move-title">
            <p class=kicker>{hero.kicker()}</p>
            <h1 class="move-title" id="move-title">
                {hero.title.clone()}
            </h1>
            <p class="move-reason">
                {hero.reason.clone()} " " <a class="why" href=why>
                    "Why?"
                </a>
            </p>
            <div class="move-acts">
                <a
                    class="btn move-go"
                    data-kind=(!optional).then_some("go")
                    data-size="big"
                    href=hero.place().href()
                >
                    {text::move_button(&hero.step)}
                </a>
                {at_once}
                {taken_place}
            </div>
            <div class="move-others">
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    on:click=move |_| putting_off.set(true)
                >
                    "Put off"
                </button>
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    on:click=move |_| choosing.set(true)
                >
                    "Choose another way"
                </button>
                <a class="btn" data-kind="text" href=Route::Log(Some(id.clone())).href()>
                    "Done otherwise"
                </a>
                {sheet}
            </div>
            <p class="quiet small">
                <a href=Route::Opening(id.clone()).href()>"See the opening"</a>
                {sub.map(|sub| view! { " · " {sub} })}
            </p>
            <PutOff id=id.clone() step=step.clone() open=putting_off/>
            <OtherWay id step open=choosing/>
        </section>
    }
}

/// The two ways a call ends most often, kept at once.
#[component]
fn AtOnce(id: Id, step: Move) -> impl IntoView {
    let state = use_state();
    let keep = Callback::new(move |outcome: Outcome| {
        let touch = Touch {
            date: state.with_untracked(Data::today),
            kind: TouchKind::Call(outcome),
            to: step.who.iter().cloned().collect(),
            purpose: step.kind.purpose(),
            note: String::new(),
            text: None,
        };
        focus_page(state.add_and_say(&id, Body::Touch(touch)));
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
