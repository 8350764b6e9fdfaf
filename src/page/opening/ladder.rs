use cadence::plan::{Rule, Rung};
use cadence::record::Body;
use cadence::text;
use leptos::prelude::*;

use super::context::OpeningContext;
use crate::component::{BidiText, DayLabel, Fold};
use crate::route::Route;
use crate::words::common as common_words;
use crate::words::opening as words;

/// How serious the employer is, by what it did, and the signs of interest in words.
#[component]
pub fn LadderSection(context: OpeningContext) -> impl IntoView {
    let ladder = Memo::new(move |_| context.with(|now| now.plan.seriousness.clone()));
    let past = Memo::new(move |_| ladder.with(|ladder| ladder.past.map(text::rung_past)));
    let hint = Signal::derive(move || ladder.with(|ladder| text::rung(ladder.rung).to_owned()));
    let why = Route::Method(Some(text::method::slug(Rule::R13).to_owned())).href();
    let rungs = move || {
        ladder.with(|ladder| {
            let top_down = Rung::ALL.into_iter().rev();
            let rungs = top_down.map(|rung| {
                let current = rung == ladder.rung;
                let note = (current && ladder.past.is_none()).then(|| text::rung_note(rung));
                let facts = ladder.on(rung).map(|fact| {
                    let fact = words::LadderFact {
                        fact: text::fact(fact),
                    }
                    .text();
                    view! { <span class="rung-fact"><BidiText text=fact/></span> }
                });
                view! {
                    <li
                        class="rung"
                        data-reached=(rung <= ladder.rung).then_some("")
                        aria-current=current.then_some("step")
                    >
                        <span class="rung-name">{text::rung(rung)}</span>
                        {facts.collect_view()}
                        {note.map(|note| view! { <span class="rung-fact">{note}</span> })}
                    </li>
                }
            });
            rungs.collect_view()
        })
    };
    view! {
        <Fold title=words::LADDER hint>
            <p class="quiet" hidden=move || past.with(Option::is_none)>
                {past}
            </p>
            <ol class="ladder" reversed="">
                {rungs}
            </ol>
            <p>
                <a class="way quiet" href=why>
                    {words::LADDER_WHY}
                </a>
            </p>
            <InterestSigns context/>
        </Fold>
    }
}

/// What showed their interest, in the person's words.
#[component]
fn InterestSigns(context: OpeningContext) -> impl IntoView {
    let signs = Memo::new(move |_| {
        context.with(|now| {
            let signs = now.opening.bodies().filter_map(|(id, body)| match body {
                Body::Interest(interest) if !interest.note.trim().is_empty() => {
                    Some((interest.date, id.clone(), interest.note.clone()))
                }
                _ => None,
            });
            let mut signs: Vec<_> = signs.collect();
            signs.sort_by(|a, b| b.cmp(a));
            signs
        })
    });
    view! {
        <section
            class="section"
            aria-labelledby="signs"
            hidden=move || signs.with(Vec::is_empty)
        >
            <h3 class="kicker" id="signs">
                {words::SIGNS}
            </h3>
            <ul class="history">
                <For each=move || signs.get() key=|sign| sign.clone() let((date, id, note))>
                    <li class="entry">
                        <DayLabel date/>
                        <p class="note-text" dir="auto">
                            {note.clone()}
                        </p>
                        <a
                            class="btn"
                            data-kind="text"
                            href=context.item(&id)
                            aria-label={words::SignEdit { note }.text()}
                        >
                            {common_words::EDIT}
                        </a>
                    </li>
                </For>
            </ul>
        </section>
    }
}
