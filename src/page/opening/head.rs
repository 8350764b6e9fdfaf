use cadence::record::Body;
use cadence::text;
use leptos::prelude::*;

use super::here::{Here, Now};
use crate::route::Route;

/// Company, role, and where it stands.
#[component]
pub fn Head(here: Here) -> impl IntoView {
    let details = Memo::new(move |_| here.with(|now| now.opening.details()));
    let kicker = Memo::new(move |_| here.with(kicker));
    let paused = move || {
        here.with(|now| {
            let until = now.plan.paused_until.filter(|_| now.plan.active)?;
            Some(text::paused(until, now.today))
        })
    };
    view! {
        <header class="page-head">
            <p class="kicker" hidden=move || kicker.with(String::is_empty)>
                {move || kicker.get()}
            </p>
            <h1 class="title">{move || details.get().company}</h1>
            <p class="lede quiet">{move || details.get().role}</p>
            {move || {
                paused().map(|it| view! { <p class="state" data-state="paused">{it}</p> })
            }}
            <div class="btns">
                <a class="btn" data-kind="text" href=Route::Details(here.id()).href()>
                    "Edit the opening"
                </a>
            </div>
        </header>
    }
}

fn kicker(now: &Now) -> String {
    if let Some(closing) = now.opening.closing() {
        let closed = text::history(&Body::Closing(closing), &now.opening);
        return format!("{closed}, {}", now.day(closing.date));
    }
    let (week, _) = now.patience();
    if week.is_empty() && now.opening.interviews().next().is_some() {
        "Before the interview".to_owned()
    } else {
        week
    }
}
