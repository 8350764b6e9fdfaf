//! The Friday round: the calls and letters that are due, one after another.

use cadence::plan::{Channel, Move, MoveKind};
use cadence::record::Id;
use leptos::prelude::*;

use crate::browser;
use crate::route::{Errand, Route};
use crate::state::{AppState, Data, use_state};
use crate::words::round as words;

/// One call or letter of a round.
type RoundStop = (Id, Errand);

/// How far a round is. What is made is kept by its own page, so that a round can be left at any time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct RoundState {
    /// What it has been at or passed over.
    passed: Vec<RoundStop>,
    /// The page it led to last, and what for: not every page says that by its address.
    at: Option<(Route, RoundStop)>,
}

impl RoundState {
    /// Calls and letters that are still to be made, the most pressing first.
    fn stops(&self, data: &Data) -> Vec<RoundStop> {
        let is_stop = |channel: Channel, kind: MoveKind| {
            channel != Channel::Alone && !matches!(kind, MoveKind::Answer | MoveKind::Settle)
        };
        let today = data.today();
        let is_now = |step: &Move| step.on <= today && is_stop(step.channel, step.kind);
        let mut all = Data::sorted(data.due().filter(|(_, step)| is_now(step)));
        all.sort_by_key(|(_, step)| step.steps_back(today));
        let all = all.into_iter();
        let all = all.map(|(opening, step)| (opening.id.clone(), Errand::of(step)));
        all.filter(|stop| !self.passed.contains(stop)).collect()
    }

    /// The call or the letter that a page is for.
    fn stop_of(&self, route: &Route) -> Option<RoundStop> {
        match route {
            Route::Call(id, Some(errand)) | Route::Letter(id, Some(errand)) => {
                Some((id.clone(), errand.clone()))
            }
            _ => {
                let (place, stop) = self.at.as_ref()?;
                (place == route).then(|| stop.clone())
            }
        }
    }

    /// Leaves a stop behind and goes on to the next; `None` where there is no other.
    fn go_on(&mut self, left: Option<RoundStop>, data: &Data) -> Option<Route> {
        self.passed.extend(left);
        self.at = self.stops(data).into_iter().find_map(|(id, errand)| {
            let (_, plan) = data.opening(&id)?;
            let step = plan.moves.iter().find(|step| errand.is(step))?;
            Some((Route::of_move(&id, step), (id, errand)))
        });
        self.at.as_ref().map(|(place, _)| place.clone())
    }
}

/// The round under way, if one is.
#[derive(Clone, Copy)]
pub struct FridayRound(RwSignal<Option<RoundState>>);

impl FridayRound {
    /// The round for all pages, with none under way.
    #[must_use]
    pub fn provide() -> Self {
        let round = Self(RwSignal::new(None));
        provide_context(round);
        round
    }

    /// Whether one is under way.
    #[must_use]
    pub fn is_under_way(self) -> bool {
        self.0.with(Option::is_some)
    }

    fn stops(self, data: &Data) -> Vec<RoundStop> {
        self.0.with(|round| match round {
            Some(round) => round.stops(data),
            None => RoundState::default().stops(data),
        })
    }

    fn stop_of(self, route: &Route) -> Option<RoundStop> {
        self.0.with(|round| round.as_ref()?.stop_of(route))
    }

    /// Where the round goes on after a page that the app left for Today; `None` for Today itself.
    pub fn after(self, left: &Route, state: AppState) -> Option<Route> {
        let stop = untrack(|| self.stop_of(left))?;
        let next = self.go_on(Some(stop), state);
        (next != Route::Today).then_some(next)
    }

    /// Begins a round, at its first call or letter.
    pub fn start(self, state: AppState) {
        let is_any = state.with_untracked(|data| !RoundState::default().stops(data).is_empty());
        self.0.set(is_any.then(RoundState::default));
        let first = match is_any {
            true => self.go_on(None, state),
            false => Route::Today,
        };
        browser::go(&first.href());
    }

    /// Leaves a stop behind, made or passed over: the next of the round, or its end, which is the
    /// backup where that is old.
    fn go_on(self, left: Option<RoundStop>, state: AppState) -> Route {
        let next = state.with_untracked(|data| {
            self.0
                .try_update(|round| round.as_mut()?.go_on(left, data))
                .flatten()
        });
        next.unwrap_or_else(|| {
            self.0.set(None);
            match state.with_untracked(|data| state.is_backup_old(data)) {
                true => Route::Backup,
                false => Route::Today,
            }
        })
    }
}

/// The way into a round, where several calls or letters are due.
#[component]
pub fn RoundStart() -> impl IntoView {
    let (state, round) = (use_state(), expect_context::<FridayRound>());
    let count = Memo::new(move |_| state.with(|data| round.stops(data).len()));
    let offers = move || count.get() > 1 && !round.is_under_way();
    view! {
        <Show when=offers>
            <div class="banner">
                <p>{move || words::Due { count: count.get() }.text()}</p>
                <button class="btn" data-kind="text" type="button" on:click=move |_| round.start(state)>
                    {words::START}
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
    let left = move || words::Left { count: count.get() }.text();
    // On the page of a stop one passes it over; elsewhere the round can be taken up again, or ended.
    let here = Memo::new(move |_| route.with(|route| round.stop_of(route)));
    let is_open = move || {
        let here = here.get();
        here.is_some_and(|here| state.with(|data| round.stops(data).contains(&here)))
    };
    let on = move |_| browser::go(&round.go_on(here.get_untracked(), state).href());
    let stop = move |_| {
        round.0.set(None);
        browser::go(&Route::Today.href());
    };
    view! {
        <Show when=move || round.is_under_way()>
            <div class="banner round" role="group" aria-label=words::TITLE>
                <p role="status">{left}</p>
                <span class="cluster">
                    <button class="btn" data-kind="text" type="button" on:click=on>
                        {move || if is_open() { words::SKIP } else { words::GO_ON }}
                    </button>
                    <button
                        class="btn"
                        data-kind="text"
                        type="button"
                        hidden=move || count.get() == 0
                        on:click=stop
                    >
                        {words::STOP}
                    </button>
                </span>
            </div>
        </Show>
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use cadence::record::{Body, GroundRule, Interview, News, NewsKind, Opportunity, Stamp};
    use chrono::NaiveDate;

    use super::*;
    use crate::state::{data_of, opening};

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a date")
    }

    /// Talked with two weeks ago, and due by now.
    fn due(id: &str) -> Opportunity {
        let mut opening = opening(id, 5);
        let talk = Interview {
            date: day("2026-02-18"),
            ..Interview::default()
        };
        put(&mut opening, "talk", Body::Interview(talk));
        opening
    }

    fn put(opening: &mut Opportunity, id: &str, body: Body) {
        opening.put(Id::from(id), Stamp::default(), body);
    }

    #[test]
    fn a_round_goes_through_all_that_is_due_and_ends() {
        let data = data_of(&[due("a"), due("b")]);
        let mut round = RoundState::default();
        let stops = round.stops(&data);
        assert_eq!(stops.len(), 2);
        for stop in stops {
            let (id, errand) = stop.clone();
            let place = round.go_on(None, &data);
            assert_eq!(place, Some(Route::Letter(id, Some(errand))));
            // Passed over, it is left behind as it would be if it were made.
            let here = place.and_then(|place| round.stop_of(&place));
            assert_eq!(here, Some(stop.clone()));
            round.passed.extend(here);
        }
        assert_eq!(round.go_on(None, &data), None);
        assert_eq!(round.stop_of(&Route::Today), None);
    }

    #[test]
    fn a_stop_whose_page_does_not_name_it_is_passed_all_the_same() {
        let mut asking = due("a");
        let reply_by = Some(day("2026-02-27"));
        let offer = News::new(day("2026-02-20"), NewsKind::Offered { reply_by });
        put(&mut asking, "offer", Body::News(offer));
        let rule = GroundRule {
            date: day("2026-02-18"),
            no_phone: true,
            ..GroundRule::default()
        };
        put(&mut asking, "rule", Body::GroundRule(rule));
        let data = data_of(&[asking]);
        let mut round = RoundState::default();
        let place = Route::Offer(Id::from("a"));
        assert_eq!(round.go_on(None, &data), Some(place.clone()));
        let here = round.stop_of(&place);
        assert!(here.is_some());
        assert_eq!(round.go_on(here, &data), None);
        assert_eq!(round.stop_of(&place), None);
    }
}
