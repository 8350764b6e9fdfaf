use cadence::plan::MoveKind;
use cadence::record::{Body, CloseReason, Closing, Id, Skip};
use cadence::text;
use leptos::prelude::*;

use crate::browser;
use crate::component::{ListRow, ShortList};
use crate::route::Route;
use crate::state::{Data, use_state};
use crate::words::offer as words;

/// Once it is settled the person closes the opening.
#[component]
pub(super) fn SettleOffer(
    id: Id,
    /// It is answered, and the plan still has this to do.
    is_settling: bool,
) -> impl IntoView {
    let state = use_state();
    let id = StoredValue::new(id);
    let close = move |reason| {
        let date = state.with_untracked(Data::today);
        let closing = Body::Closing(Closing { date, reason });
        if id.with_value(|id| state.add_and_say(id, closing)) {
            // What had the focus is gone.
            browser::focus("after");
        }
    };
    let done = move |_| {
        let skip = Body::Skip(Skip {
            date: state.with_untracked(Data::today),
            kind: MoveKind::Settle,
            about: None,
        });
        if id.with_value(|id| state.add_and_say(id, skip)) {
            browser::focus("settle");
        }
    };
    let nothing_more = is_settling.then(|| {
        view! {
            <button class="btn" data-kind="text" on:click=done>
                {words::SETTLE_NOTHING}
            </button>
        }
    });
    view! {
        <section class="section" aria-labelledby="settle">
            <h2 class="section-title" id="settle" tabindex="-1">
                {words::SETTLE}
            </h2>
            <p class="hint">{words::SETTLE_HINT}</p>
            <div class="btns">
                <button class="btn" on:click=move |_| close(CloseReason::Accepted)>
                    {words::SETTLE_ACCEPTED}
                </button>
                <button class="btn" on:click=move |_| close(CloseReason::Declined)>
                    {words::SETTLE_DECLINED}
                </button>
                {nothing_more}
            </div>
        </section>
    }
}

/// It is closed: what is with the others.
#[component]
pub(super) fn AfterClosing(reason: CloseReason, others: Vec<ListRow>) -> impl IntoView {
    let rest = text::offer::others(others.len(), reason == CloseReason::Accepted);
    let all = (!others.is_empty()).then(|| view! { <ShortList rows=others/> });
    view! {
        <section class="section" aria-labelledby="after">
            <h2 class="section-title" id="after" tabindex="-1">
                {text::close_reason(reason)}
            </h2>
            <p>{rest}</p>
            {all}
            <div class="btns">
                <a class="btn" href=Route::Today.href()>
                    {words::CLOSED_TODAY}
                </a>
            </div>
        </section>
    }
}
