use cadence::plan::{Channel, Move, MoveKind, State};
use cadence::record::{Body, Skip, Snooze};
use cadence::text;
use chrono::NaiveDate;
use leptos::prelude::*;

use super::here::{Here, Now};
use crate::browser;
use crate::component::{DateField, DayLabel, Dialog};
use crate::route::{Errand, Route};

/// What to do next, each with its reason and its button.
#[component]
pub fn Moves(here: Here) -> impl IntoView {
    let put_off = RwSignal::new(None::<Move>);
    let asking = RwSignal::new(false);
    let steps = Memo::new(move |_| {
        here.with(|now| {
            let now = Now {
                ahead: Vec::new(),
                ..now.clone()
            };
            (now.plan.active).then_some(now)
        })
    });
    let list = move || {
        steps.with(|now| {
            let now = now.as_ref()?;
            // On the day of an interview its own button comes first.
            let mut interviews = now.opening.interviews();
            let is_today = interviews.any(|(_, it)| it.date == now.today && !it.held);
            let urgent = now.plan.moves.first().filter(|it| is_due(it) && !is_today);
            let moves = now.plan.moves.iter().map(|it| {
                let ask = Callback::new(move |it| {
                    put_off.set(Some(it));
                    asking.set(true);
                });
                step(here, now, it, urgent == Some(it), Some(ask))
            });
            Some(view! { <ul class="history">{moves.collect_view()}</ul> })
        })
    };
    let held = move || {
        steps.with(|now| {
            let now = now.as_ref().filter(|it| !it.plan.held.is_empty())?;
            let moves = now
                .plan
                .held
                .iter()
                .map(|it| step(here, now, it, false, None));
            Some(view! {
                <h3>"After the debrief"</h3>
                <ul class="history">{moves.collect_view()}</ul>
            })
        })
    };
    let none = move || steps.with(|now| now.as_ref().is_some_and(|it| it.plan.moves.is_empty()));
    view! {
        <section class="section" aria-labelledby="next">
            <h2 class="section-title" id="next">
                "Next"
            </h2>
            <p class="quiet" hidden=move || steps.with(Option::is_some)>
                "Closed, so there is nothing to do here."
            </p>
            <p class="quiet" hidden=move || !none()>
                "Nothing to do here for now."
            </p>
            {list}
            {held}
            <div class="btns">
                <a class="btn" href=Route::Log(Some(here.id())).href()>
                    "Log something"
                </a>
                <a class="btn" href=Route::Letter(here.id(), None).href()>
                    "Write a letter"
                </a>
                <a class="btn" href=Route::LogInterview(Some(here.id())).href()>
                    "A further interview"
                </a>
            </div>
            <Dialog title="Put off until" open=asking>
                {move || put_off.get().map(|it| view! { <PutOff here step=it open=asking/> })}
            </Dialog>
        </section>
    }
}

fn is_due(step: &Move) -> bool {
    matches!(step.state, State::Due | State::Overdue)
}

fn state_word(state: State) -> &'static str {
    match state {
        State::Waiting => "waiting",
        State::Open => "open",
        State::Due => "due",
        State::Overdue => "overdue",
    }
}

/// Where a move is made; nowhere in the app for one that is made alone.
fn place(here: Here, step: &Move) -> Option<String> {
    let place = (step.channel != Channel::Alone).then(|| Route::of_move(&here.id(), step));
    place.map(|it| it.href())
}

/// One move. Without `put_off` it is held, and there is nothing to press.
fn step(
    here: Here,
    now: &Now,
    step: &Move,
    is_urgent: bool,
    put_off: Option<Callback<Move>>,
) -> AnyView {
    let why = Route::Method(Some(text::method::slug(step.rule).to_owned())).href();
    let title = text::move_title(step, &now.opening);
    let state = match put_off {
        Some(_) => state_word(step.state),
        None => "held",
    };
    let actions = put_off.map(|put_off| {
        let (snoozed, skipped) = (step.clone(), step.clone());
        let go = place(here, step).map(|href| {
            view! {
                <a class="btn" data-kind=is_urgent.then_some("go") href=href>
                    {text::move_button(step)}
                </a>
            }
        });
        let sheet = (step.kind == MoveKind::Brief).then(|| {
            let href = Route::ReferenceSheet(here.id()).href();
            view! {
                <a class="btn" data-kind="text" href=href>
                    "The references"
                </a>
            }
        });
        // A debrief is spoken (R12).
        let writes = step.channel == Channel::Phone && step.kind != MoveKind::Debrief;
        let write = writes.then(|| {
            let href = Route::Letter(here.id(), Some(Errand::of(step))).href();
            view! {
                <a class="btn" data-kind="text" href=href aria-label=format!("Write instead: {title}")>
                    "Write instead"
                </a>
            }
        });
        let leave_out = move |_| {
            here.add(Body::Skip(Skip {
                date: here.with_untracked(|now| now.today),
                kind: skipped.kind,
                about: skipped.about.clone(),
            }));
        };
        view! {
            <div class="btns">
                {go}
                {write}
                <button
                    class="btn"
                    data-kind="text"
                    aria-label=format!("Put off: {title}")
                    on:click=move |_| put_off.run(snoozed.clone())
                >
                    "Put off"
                </button>
                <button
                    class="btn"
                    data-kind="text"
                    aria-label=format!("Leave out: {title}")
                    on:click=leave_out
                >
                    "Leave out"
                </button>
                {sheet}
            </div>
        }
    });
    view! {
        <li class="entry">
            <DayLabel date=step.window.preferred/>
            <div class="step">
                <h3 class="row-title">{title}</h3>
                <p class="state" data-state=state>
                    {text::state(step, now.today)}
                </p>
                <p>
                    {text::reason(step, now.today)} " "
                    <a class="why" href=why>
                        "Why?"
                    </a>
                </p>
                {actions}
            </div>
        </li>
    }
    .into_any()
}

/// Asks for the day to come back to a move.
#[component]
fn PutOff(here: Here, step: Move, open: RwSignal<bool>) -> impl IntoView {
    let until = RwSignal::new(None::<NaiveDate>);
    let tried = RwSignal::new(false);
    let window = step.window;
    let first = here.with_untracked(|now| window.opens.max(now.today));
    let wrong = move |until: Option<NaiveDate>| match until {
        None => Some("Choose the day to come back to it.".to_owned()),
        Some(day) if day < first => {
            let first = here.with_untracked(|now| now.day(first));
            Some(format!("Choose {first} or a later day."))
        }
        Some(_) => None,
    };
    let step = StoredValue::new(step);
    let snooze = move |until| {
        step.with_value(|it| {
            Body::Snooze(Snooze {
                date: here.with_untracked(|now| now.today),
                until,
                kind: it.kind,
                about: it.about.clone(),
            })
        })
    };
    let back = move || {
        let until = until.get().filter(|it| *it >= first)?;
        let plan = here.plan_with(snooze(until));
        let errand = step.with_value(Errand::of);
        let mut moves = plan.moves.iter().filter(|it| errand.is(it));
        let day = moves.next().map_or(until, |it| it.window.preferred);
        let day = here.with_untracked(|now| now.day(day));
        Some(view! { <span>{format!("It comes back on {day}.")}</span> })
    };
    let error = Signal::derive(move || tried.get().then(|| wrong(until.get())).flatten());
    let save = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        tried.set(true);
        match until.get_untracked() {
            day if wrong(day).is_some() => browser::focus("put-off"),
            Some(day) if here.add(snooze(day)) => open.set(false),
            _ => {}
        }
    };
    let title = here.with_untracked(|now| step.with_value(|it| text::move_title(it, &now.opening)));
    let spell = here.with_untracked(|now| text::span_in(window.opens, window.closes, now.today));
    view! {
        <form class="dialog-body" on:submit=save novalidate>
            <p>{title} ". " <span class="quiet">{format!("The window is {spell}.")}</span></p>
            <DateField id="put-off" label="Day" value=until min=first error/>
            <output class="next">{back}</output>
            <div class="btns">
                <button type="button" class="btn" data-kind="text" on:click=move |_| open.set(false)>
                    "Cancel"
                </button>
                <button class="btn">"Put off"</button>
            </div>
        </form>
    }
}
