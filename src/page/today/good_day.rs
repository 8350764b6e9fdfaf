use cadence::plan::Rule;
use cadence::text;
use leptos::prelude::*;

use super::hero::TheyCall;
use crate::component::{BidiText, Why};
use crate::route::Route;
use crate::state::{Data, use_state};
use crate::words::{title as title_words, today as words};

/// Why there is nothing to do today.
#[derive(Debug, Clone, PartialEq, Eq)]
enum DayOff {
    /// The next window opens later.
    Later {
        /// The move it is for.
        title: String,
        /// The preferred day, in words.
        day: String,
        /// The move's rule.
        rule: Rule,
    },
    /// Every opening is paused.
    Paused,
    /// Every opening is closed.
    Closed,
    /// It is the employers' turn.
    Waiting,
}

impl DayOff {
    fn of(data: &Data) -> Self {
        let next = data
            .moves()
            .min_by_key(|(_, step)| (step.window.preferred, step.order()));
        if let Some((opening, step)) = next {
            return Self::Later {
                title: text::move_title(step, opening),
                day: text::day_in(step.window.preferred, data.today()),
                rule: step.rule,
            };
        }
        let active = || data.openings().filter(|(_, plan)| plan.active);
        if active().next().is_none() {
            Self::Closed
        } else if active().all(|(_, plan)| plan.paused_until.is_some()) {
            Self::Paused
        } else {
            Self::Waiting
        }
    }

    fn reason(self) -> AnyView {
        match self {
            Self::Later { title, day, rule } => view! {
                <BidiText text=words::GoodDayLater { day, step: title }.text()/>
                " "
                <Why rule=rule/>
            }
            .into_any(),
            Self::Paused => words::GOOD_DAY_PAUSED.into_any(),
            Self::Closed => words::GOOD_DAY_CLOSED.into_any(),
            Self::Waiting => words::GOOD_DAY_WAITING.into_any(),
        }
    }
}

/// A day with nothing to do, and why that is right.
#[component]
pub(super) fn GoodDay() -> impl IntoView {
    let state = use_state();
    let day_off = Memo::new(move |_| state.with(DayOff::of));
    let all_closed = move || day_off.with(|day_off| *day_off == DayOff::Closed);
    let title = move || match all_closed() {
        true => words::GOOD_DAY_CLOSED_TITLE,
        false => words::GOOD_DAY_TITLE,
    };
    let address = move || match all_closed() {
        true => Route::LogInterview(None).href(),
        false => Route::Log(None).href(),
    };
    let button = move || match all_closed() {
        true => title_words::LOG_INTERVIEW,
        false => words::GOOD_DAY_LOG,
    };
    view! {
        <section class="empty" aria-labelledby="good-day">
            <p class="kicker">{words::GOOD_DAY_KICKER}</p>
            <h1 class="empty-title" id="good-day">
                {title}
            </h1>
            <p class="lede">{move || day_off.get().reason()}</p>
            <div class="btns">
                <a class="btn" href=address>
                    {button}
                </a>
                <TheyCall/>
            </div>
        </section>
    }
}
