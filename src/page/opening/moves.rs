use cadence::plan::{Awaited, Channel, Move, MoveKind, Reason, State};
use cadence::record::{Body, Id, Skip};
use cadence::text;
use leptos::prelude::*;

use super::add::AddMenu;
use super::context::{OpeningContext, OpeningNow};
use super::snooze::SnoozeForm;
use crate::component::{BidiText, Dialog, Why, close_behind};
use crate::page::shared::word::can_be_written;
use crate::route::{Errand, Route};
use crate::words::opening as words;

/// A move with what is said of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct MoveEntry {
    step: Move,
    /// It waits for the debrief, and there is nothing to press.
    is_held: bool,
    /// It is the one to make first.
    is_urgent: bool,
    /// It stands on top, with its reason in full.
    is_first: bool,
    title: String,
    standing: String,
    reason: String,
    /// What the means at its side comes to.
    beside: Option<String>,
}

impl MoveEntry {
    fn new(now: &OpeningNow, step: &Move, is_held: bool, is_urgent: bool) -> Self {
        Self {
            step: step.clone(),
            is_held,
            is_urgent,
            is_first: now.plan.moves.first() == Some(step),
            title: text::move_title(step, &now.opening),
            standing: text::state(step, now.today),
            reason: text::reason(step, now.today),
            beside: text::beside_title(step, &now.opening),
        }
    }

    /// The moves of an opening that is active, the most pressing first.
    fn moves(now: &OpeningNow) -> Vec<Self> {
        if !now.plan.active {
            return Vec::new();
        }
        // On the day of an interview its own button comes first.
        let mut arranged = now.opening.arranged(now.today);
        let is_today = arranged.any(|(_, interview)| interview.date == now.today);
        let first = now.plan.moves.first();
        let urgent = first.filter(|step| is_due(step) && !is_today);
        let moves = now.plan.moves.iter();
        moves
            .map(|step| Self::new(now, step, false, urgent == Some(step)))
            .collect()
    }

    /// The moves that wait for the debrief.
    fn held(now: &OpeningNow) -> Vec<Self> {
        let held = now.plan.held.iter().filter(|_| now.plan.active);
        held.map(|step| Self::new(now, step, true, false)).collect()
    }

    /// The state, for the style.
    fn state(&self) -> &'static str {
        match self.step.state {
            _ if self.is_held => "held",
            State::Waiting => "waiting",
            State::Open => "open",
            State::Due => "due",
            State::Overdue => "overdue",
        }
    }
}

fn is_due(step: &Move) -> bool {
    matches!(step.state, State::Due | State::Overdue)
}

/// What to do next, each with its reason and its button.
#[component]
pub fn MovesSection(context: OpeningContext) -> impl IntoView {
    let put_off = RwSignal::new(None::<Move>);
    let asking = RwSignal::new(false);
    let ask = Callback::new(move |step| {
        put_off.set(Some(step));
        asking.set(true);
    });
    let is_active = Memo::new(move |_| context.with(|now| now.plan.active));
    let moves = Memo::new(move |_| context.with(MoveEntry::moves));
    let held = Memo::new(move |_| context.with(MoveEntry::held));
    // A move of the rhythm says so itself.
    let uncounted = Memo::new(move |_| {
        context.with(|now| {
            let mut moves = now.plan.moves.iter().chain(&now.plan.held);
            let is_said = moves.any(|step| step.kind == MoveKind::Cadence);
            let is_silent = now.plan.active && !is_said;
            is_silent
                .then(|| text::uncounted(&now.plan, now.today))
                .flatten()
        })
    });
    let is_idle = move || is_active.get() && moves.with(Vec::is_empty);
    view! {
        <section class="section" aria-labelledby="next">
            <div class="section-title">
                <h2 id="next">{words::NEXT}</h2>
                <AddMenu context/>
            </div>
            <p class="quiet" hidden=is_active>
                {words::NEXT_CLOSED}
            </p>
            <p class="quiet" hidden=move || !is_idle()>
                {words::NEXT_NOTHING}
            </p>
            <p class="quiet" hidden=move || uncounted.with(Option::is_none)>
                {uncounted}
            </p>
            <Show when=move || is_active.get()>
                <MoveList context moves ask/>
            </Show>
            <Show when=move || held.with(|held| !held.is_empty())>
                <h3>{words::NEXT_HELD}</h3>
                <MoveList context moves=held ask/>
            </Show>
            <Dialog title=words::PUT_OFF_TITLE open=asking>
                {move || put_off.get().map(|step| view! { <SnoozeForm context step open=asking/> })}
            </Dialog>
        </section>
    }
}

#[component]
fn MoveList(
    context: OpeningContext,
    moves: Memo<Vec<MoveEntry>>,
    /// Asks until when to put a move off.
    ask: Callback<Move>,
) -> impl IntoView {
    view! {
        <ul class="history">
            <For each=move || moves.get() key=|entry| entry.clone() let(entry)>
                <MoveItem context entry ask/>
            </For>
        </ul>
    }
}

#[component]
fn MoveItem(context: OpeningContext, entry: MoveEntry, ask: Callback<Move>) -> impl IntoView {
    let (rule, words) = (entry.step.rule, entry.reason.clone());
    let reason = move || {
        view! {
            <p>
                <BidiText text=words.clone()/>
                " "
                <Why rule=rule/>
            </p>
        }
    };
    let buttons = (!entry.is_held).then(|| {
        let entry = entry.clone();
        view! { <MoveButtons context entry ask/> }
    });
    view! {
        <li class="entry">
            <div class="step">
                <h3 class="row-title">
                    <BidiText text=entry.title.clone()/>
                </h3>
                <div class="step-state">
                    <p class="state" data-state=entry.state()>
                        {entry.standing.clone()}
                    </p>
                    {(!entry.is_first)
                        .then(|| {
                            view! {
                                <details class="plain">
                                    <summary>{words::MOVE_WHY}</summary>
                                    {reason()}
                                </details>
                            }
                        })}
                </div>
                {entry.is_first.then(&reason)}
                <div class="btns">{buttons}</div>
            </div>
        </li>
    }
}

#[component]
fn MoveButtons(context: OpeningContext, entry: MoveEntry, ask: Callback<Move>) -> impl IntoView {
    let MoveEntry {
        step,
        title,
        beside,
        is_urgent,
        ..
    } = entry;
    // A move that is made alone is made nowhere in the app.
    let not_called = their_call(context, &step);
    let go = (step.channel != Channel::Alone).then(|| {
        let href = Route::of_move(&context.id(), &step).href();
        view! {
            <a class="btn" data-kind=is_urgent.then_some("go") href=href>
                {text::move_button(&step)}
            </a>
        }
    });
    let sheet = (step.kind == MoveKind::Brief).then(|| {
        let href = Route::ReferenceSheet(context.id()).href();
        view! {
            <a class="menu-item" href=href>
                {words::MOVE_REFERENCES}
            </a>
        }
    });
    let beside = Route::beside(&context.id(), &step).map(|to| {
        let beside = beside.map(|beside| words::MoveBeside { beside }.text());
        view! {
            <a class="btn" href=to.href()>
                {text::beside_word(&step)}
                <span class="unseen">{beside}</span>
            </a>
        }
    });
    let is_alone = step.beside.is_none();
    let writes = step.channel == Channel::Phone && can_be_written(&step) && is_alone;
    let write = writes.then(|| {
        let href = Route::Letter(context.id(), Some(Errand::of(&step))).href();
        view! {
            <a class="menu-item" href=href>
                {words::MOVE_WRITE}
            </a>
        }
    });
    let menu = format!(
        "more-{:?}-{}",
        step.kind,
        step.about.as_ref().map_or("", Id::as_str)
    );
    let skipped = step.clone();
    let leave_out = move |_| {
        context.add(Body::Skip(Skip {
            date: context.with_untracked(|now| now.today),
            kind: skipped.kind,
            about: skipped.about.clone(),
        }));
    };
    // The menu closes first, and gives the focus back to its button: there the dialog leaves it.
    let put_off = move |_| {
        let step = step.clone();
        request_animation_frame(move || ask.run(step));
    };
    view! {
        {go}
        {not_called}
        {beside}
        <div>
            <button
                class="dots"
                type="button"
                popovertarget=menu.clone()
                aria-label={words::MoveMore { step: title }.text()}
            >
                "•••"
            </button>
            <div class="menu" data-side="end" id=menu.clone() popover="auto" on:focusout=close_behind>
                {write}
                <button
                    class="menu-item"
                    type="button"
                    popovertarget=menu.clone()
                    popovertargetaction="hide"
                    on:click=put_off
                >
                    {words::PUT_OFF}
                </button>
                <button class="menu-item" type="button" on:click=leave_out>
                    {words::MOVE_SKIP}
                </button>
                {sheet}
            </div>
        </div>
    }
}

/// On the day on which they said they would call: that they did not, so that it is one's own to make.
fn their_call(context: OpeningContext, step: &Move) -> Option<impl IntoView + use<>> {
    let Reason::Reply {
        to: Awaited::AgreedCall,
        since,
        ..
    } = step.reason
    else {
        return None;
    };
    let is_today = context.with_untracked(|now| now.today) == since;
    let (state, step) = (context.state(), step.clone());
    let mark = move |_| {
        state.mark_unkept(&context.id(), &step);
    };
    is_today.then(|| {
        view! {
            <button class="btn" type="button" on:click=mark>
                {words::MOVE_NOT_CALLED}
            </button>
        }
    })
}
