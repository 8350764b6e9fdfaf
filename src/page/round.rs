//! The Friday round: the calls and letters that are due, one after another.

use cadence::plan::{Channel, Move, MoveKind, State};
use cadence::record::Id;
use leptos::prelude::*;

use crate::browser;
use crate::route::{Errand, Route};
use crate::state::{AppState, Data, use_state};

/// One call or letter of a round.
type RoundStop = (Id, Errand);

/// The round under way, if one is: what it has been at or passed over. What is made is kept by its
/// own page, so that a round can be left at any time.
#[derive(Clone, Copy)]
pub struct FridayRound(RwSignal<Option<Vec<RoundStop>>>);

impl FridayRound {
    /// The round for all pages, with none under way.
    #[must_use]
    pub fn provide() -> Self {
        let round = Self(RwSignal::new(None));
        provide_context(round);
        round
    }

    /// Calls and letters that are still to be made, the most pressing first.
    fn stops(self, data: &Data) -> Vec<RoundStop> {
        let is_stop = |channel: Channel, kind: MoveKind| {
            channel != Channel::Alone && !matches!(kind, MoveKind::Answer | MoveKind::Settle)
        };
        let today = data.today();
        let is_due = |step: &Move| matches!(step.state, State::Due | State::Overdue);
        let mut all = data.sorted_moves();
        all.retain(|(_, step)| {
            is_due(step) && step.on <= today && is_stop(step.channel, step.kind)
        });
        all.sort_by_key(|(_, step)| step.is_stale(today));
        let all = all.into_iter();
        let all = all.map(|(opening, step)| (opening.id.clone(), Errand::of(step)));
        self.0.with(|passed| {
            let is_left =
                |stop: &RoundStop| passed.as_ref().is_none_or(|passed| !passed.contains(stop));
            all.filter(is_left).collect()
        })
    }

    fn next(self, data: &Data) -> Option<Route> {
        let (id, errand) = self.stops(data).into_iter().next()?;
        let (_, plan) = data.opening(&id)?;
        let step = plan.moves.iter().find(|step| errand.is(step))?;
        Some(Route::of_move(&id, step))
    }

    /// Where the round goes on after a page that the app left for Today: to the next of it, or,
    /// where it is over and the backup is old, there.
    pub fn after(self, left: &Route, state: AppState) -> Option<Route> {
        let stop = stop_of(left)?;
        self.0.with_untracked(Option::is_some).then_some(())?;
        self.pass(stop);
        let next = untrack(|| state.with_untracked(|data| self.next(data)));
        if next.is_none() {
            self.0.set(None);
            let is_old = state.with_untracked(|data| state.is_backup_due(data));
            return is_old.then_some(Route::Backup);
        }
        next
    }

    /// Begins a round, at its first call or letter.
    pub fn start(self, state: AppState) {
        self.0.set(Some(Vec::new()));
        self.go_on(state);
    }

    fn pass(self, stop: RoundStop) {
        self.0
            .update(|passed| passed.iter_mut().for_each(|all| all.push(stop.clone())));
    }

    fn go_on(self, state: AppState) {
        let next = untrack(|| state.with_untracked(|data| self.next(data)));
        browser::go(&next.unwrap_or(Route::Today).href());
    }
}

/// The call or the letter that a page is for.
fn stop_of(route: &Route) -> Option<RoundStop> {
    match route {
        Route::Call(id, Some(errand)) | Route::Letter(id, Some(errand)) => {
            Some((id.clone(), errand.clone()))
        }
        _ => None,
    }
}

/// The way into a round, where several calls or letters are due.
#[component]
pub fn RoundStart() -> impl IntoView {
    let (state, round) = (use_state(), expect_context::<FridayRound>());
    let count = Memo::new(move |_| state.with(|data| round.stops(data).len()));
    let offers = move || count.get() > 1 && round.0.with(Option::is_none);
    view! {
        <Show when=offers>
            <div class="banner">
                <p>{move || format!("{} calls and letters are due.", count.get())}</p>
                <button class="btn" data-kind="text" type="button" on:click=move |_| round.start(state)>
                    "Start the round"
                </button>
            </div>
        </Show>
    }
}

/// How far the round is, on every page while it is under way.
#[component]
pub fn RoundBar(route: RwSignal<Route>) -> impl IntoView {
    let state = use_state();
    let round = expect_context::<FridayRound>();
    let count = Memo::new(move |_| state.with(|data| round.stops(data).len()));
    let is_under_way = move || round.0.with(Option::is_some);
    let words = move || match count.get() {
        0 => "The round is done.".to_owned(),
        1 => "The round: the last one.".to_owned(),
        count => format!("The round: {count} to go."),
    };
    // On the page of a stop one passes it over; elsewhere the round can be taken up again.
    let here = Memo::new(move |_| route.with(stop_of));
    let on = move |_| {
        if let Some(stop) = here.get_untracked() {
            round.pass(stop);
        }
        round.go_on(state);
    };
    let stop = move |_| {
        round.0.set(None);
        browser::go(&Route::Today.href());
    };
    view! {
        <Show when=is_under_way>
            <div class="banner round" role="group" aria-label="The round">
                <p role="status">{words}</p>
                <span class="cluster">
                    <button
                        class="btn"
                        data-kind="text"
                        type="button"
                        hidden=move || count.get() == 0
                        on:click=on
                    >
                        {move || if here.with(Option::is_some) { "Skip" } else { "Go on" }}
                    </button>
                    <button class="btn" data-kind="text" type="button" on:click=stop>
                        "Stop"
                    </button>
                </span>
            </div>
        </Show>
    }
}
