//! The call sheet: whom to call and what to say, how it went, and the date that sets; and the brief
//! for a call that comes in, which ends the same way.

mod body;
mod brief;
mod debrief;
mod debrief_points;
mod gatekeeper;
mod number;
mod outcome;
mod people;
mod reached;
mod save;
mod script;
mod sheet;

use body::CallBody;
pub use brief::BriefPage;
use cadence::record::Id;
use leptos::prelude::*;
use outcome::Outcomes;
use reached::ReachedForm;
use sheet::{CallSheet, CallStage};

use crate::browser;
use crate::component::{BackLink, NotFound, RingingLink};
use crate::page::shared::round::FridayRound;
use crate::route::{Errand, Route};
use crate::words::call as words;
use crate::words::common as common_words;

/// The call of a move, from the number to what came of it.
#[component]
pub fn CallPage(id: Id, errand: Option<Errand>) -> impl IntoView {
    let sheet = CallSheet::new(id, errand);
    let body = move || {
        view! {
            <CallBody sheet/>
            <Outcomes sheet/>
        }
        .into_any()
    };
    call_frame(sheet, body)
}

/// A call from its beginning to what came of it: the focus follows, and the screen stays on.
fn call_frame(
    sheet: CallSheet,
    body: impl Fn() -> AnyView + Copy + Send + Sync + 'static,
) -> impl IntoView {
    Effect::new(move |before: Option<CallStage>| {
        let stage = sheet.stage.get();
        if before.is_some_and(|before| before != stage) {
            browser::focus("call-focus");
        }
        stage
    });
    browser::stay_awake();
    on_cleanup(browser::may_sleep);
    view! {
        <Show when=move || sheet.task.with(Option::is_some) fallback=|| view! { <NotFound/> }>
            <article class="call" data-type=move || sheet.larger.get().then_some("larger")>
                <CallHeader sheet/>
                <Show
                    when=move || sheet.stage.get() == CallStage::Reached
                    fallback=body
                >
                    <ReachedForm sheet/>
                </Show>
            </article>
        </Show>
    }
}

#[component]
fn CallHeader(sheet: CallSheet) -> impl IntoView {
    let round = expect_context::<FridayRound>();
    let is_sheet = move || sheet.stage.get() == CallStage::Sheet;
    let back_to_sheet = move || {
        view! {
            <button
                class="btn"
                data-kind="text"
                type="button"
                on:click=move |_| sheet.stage.set(CallStage::Sheet)
            >
                {words::TO_SHEET}
            </button>
        }
    };
    let week = move || {
        sheet.with(|task| {
            let patience = task.plan.patience?;
            Some(if patience.reached {
                let week = patience.week;
                words::Week { week }.text()
            } else {
                let week = patience.week.max(1);
                words::WeekOfSix { week }.text()
            })
        })
    };
    let opening = Route::Opening(sheet.id.get_value()).href();
    view! {
        <header class="call-top">
            <Show when=is_sheet fallback=back_to_sheet>
                // In a round what lies behind is the call before.
                <Show
                    when=move || !round.is_under_way()
                    fallback=|| {
                        view! {
                            <a class="btn" data-kind="text" href=Route::Today.href()>
                                {common_words::BACK}
                            </a>
                        }
                    }
                >
                    <BackLink to=Route::Today label=common_words::BACK/>
                </Show>
            </Show>
            <p class="quiet">{week}</p>
            <RingingLink/>
            <Show when=is_sheet>
                <a class="why" href=opening.clone()>
                    {words::TO_OPENING}
                </a>
            </Show>
        </header>
    }
}
