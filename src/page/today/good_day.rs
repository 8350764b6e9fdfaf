use cadence::text;
use cadence::text::method;
use leptos::prelude::*;

use crate::route::Route;
use crate::state::{Data, use_state};

/// Why there is nothing to do today.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Why {
    /// The next window opens later: what it is for, the day, the rule's address.
    Later(String, String, String),
    /// Every opening is paused.
    Paused,
    /// Every opening is closed.
    Closed,
    /// It is the employers' turn.
    Waiting,
}

impl Why {
    fn of(data: &Data) -> Self {
        let next = data
            .moves()
            .min_by_key(|(_, it)| (it.window.preferred, it.order()));
        if let Some((opening, step)) = next {
            let rule = Some(method::slug(step.rule).to_owned());
            return Self::Later(
                text::move_title(step, opening),
                text::day_in(step.window.preferred, data.today()),
                Route::Method(rule).href(),
            );
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
}

/// A day with nothing to do, and why that is right.
#[component]
pub(super) fn GoodDay() -> impl IntoView {
    let state = use_state();
    let why = Memo::new(move |_| state.with(Why::of));
    move || {
        let title = match why.get() {
            Why::Closed => "Nothing is open.",
            _ => "A good day.",
        };
        let reason = match why.get() {
            Why::Later(title, day, rule) => view! {
                "No window is open today, and calling sooner would not help. Next, on "
                {day} ": " {title} ". " <a class="why" href=rule>"Why?"</a>
            }
            .into_any(),
            Why::Paused => "Every opening is paused, and paused days do not count.".into_any(),
            Why::Closed => {
                "Every opening is closed. The next interview begins it all again.".into_any()
            }
            Why::Waiting => {
                "All that can be done is done. What you hear next goes into the log.".into_any()
            }
        };
        let (to, button) = match why.get() {
            Why::Closed => (Route::LogInterview(None), "Log an interview"),
            _ => (Route::Log(None), "Something happened? Log it"),
        };
        view! {
            <section class="empty" aria-labelledby="good-day">
                <p class="kicker">"Nothing to do today"</p>
                <h1 class="empty-title" id="good-day">
                    {title}
                </h1>
                <p class="lede">{reason}</p>
                <a class="btn" href=to.href()>
                    {button}
                </a>
            </section>
        }
    }
}
