use cadence::record::{Body, Interview};
use cadence::text;
use leptos::prelude::*;

use super::context::{OpeningContext, OpeningNow};
use super::facts::OpeningFacts;
use crate::words::opening as words;

/// Company, role, and where it stands.
#[component]
pub fn OpeningHead(context: OpeningContext) -> impl IntoView {
    let details = Memo::new(move |_| context.with(|now| now.opening.details()));
    let kicker = Memo::new(move |_| context.with(kicker));
    let paused = Memo::new(move |_| {
        context.with(|now| {
            let until = now.plan.paused_until.filter(|_| now.plan.active)?;
            Some(text::paused(until, now.today))
        })
    });
    view! {
        <header class="page-head">
            <p class="kicker" hidden=move || kicker.with(String::is_empty)>
                {move || kicker.get()}
            </p>
            <h1 class="title">
                <bdi>{move || details.get().company}</bdi>
            </h1>
            <p class="lede quiet">
                <bdi>{move || details.get().role}</bdi>
            </p>
            <Show when=move || paused.with(Option::is_some)>
                <p class="state" data-state="paused">
                    {move || paused.get()}
                </p>
            </Show>
            <OpeningFacts context/>
        </header>
    }
}

fn kicker(now: &OpeningNow) -> String {
    if let Some(closing) = now.opening.closing() {
        let closed = text::history(&Body::Closing(closing), &now.opening);
        let day = now.day(closing.date);
        return words::KickerClosed { closed, day }.text();
    }
    let (week, _) = now.patience();
    let mut arranged = now.opening.interviews().map(|(_, interview)| interview);
    match arranged.next() {
        Some(first) if week.is_empty() => {
            let is_task = first.is_task() && arranged.all(Interview::is_task);
            let before = match is_task {
                true => words::KICKER_BEFORE_TASK,
                false => words::KICKER_BEFORE_INTERVIEW,
            };
            before.to_owned()
        }
        _ => week,
    }
}
