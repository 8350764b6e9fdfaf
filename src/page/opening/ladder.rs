use cadence::plan::{Rule, Rung};
use cadence::record::Body;
use cadence::text;
use leptos::prelude::*;

use super::here::Here;
use crate::component::DayLabel;
use crate::route::Route;

/// How serious the employer is, by what it did, and the signs of interest in words.
#[component]
pub fn Ladder(here: Here) -> impl IntoView {
    let ladder = Memo::new(move |_| here.with(|now| now.plan.seriousness.clone()));
    let why = Route::Method(Some(text::method::slug(Rule::R13).to_owned())).href();
    let rungs = move || {
        ladder.with(|ladder| {
            let top_down = Rung::ALL.into_iter().rev();
            let rungs = top_down.map(|rung| {
                let current = rung == ladder.rung;
                let note = current.then(|| text::rung_note(rung));
                let facts = ladder.on(rung).map(|it| {
                    view! { <span class="rung-fact">{text::fact(it)} "."</span> }
                });
                view! {
                    <li
                        class="rung"
                        data-reached=(rung <= ladder.rung).then_some("")
                        aria-current=current.then_some("step")
                    >
                        <span class="rung-name">{text::rung(rung)}</span>
                        {facts.collect_view()}
                        {note.map(|it| view! { <span class="rung-fact">{it}</span> })}
                    </li>
                }
            });
            rungs.collect_view()
        })
    };
    view! {
        <section class="section" aria-labelledby="ladder">
            <h2 class="section-title" id="ladder">
                "How serious they are"
                <a class="why quiet" href=why>
                    "Why?"
                </a>
            </h2>
            <ol class="ladder" reversed="">
                {rungs}
            </ol>
        </section>
        <Signs here/>
    }
}

/// What showed their interest, in the person's words.
#[component]
fn Signs(here: Here) -> impl IntoView {
    let signs = Memo::new(move |_| {
        here.with(|now| {
            let signs = now.opening.bodies().filter_map(|(id, body)| match body {
                Body::Interest(it) if !it.note.trim().is_empty() => {
                    Some((it.date, id.clone(), it.note.clone()))
                }
                _ => None,
            });
            let mut signs: Vec<_> = signs.collect();
            signs.sort_by(|a, b| b.cmp(a));
            signs
        })
    });
    let list = move || {
        let signs = signs.get().into_iter().map(|(date, id, note)| {
            view! {
                <li class="entry">
                    <DayLabel date/>
                    <p class="note-text">{note.clone()}</p>
                    <a
                        class="btn"
                        data-kind="text"
                        href=here.item(&id)
                        aria-label=format!("Edit: {note}")
                    >
                        "Edit"
                    </a>
                </li>
            }
        });
        signs.collect_view()
    };
    view! {
        <section
            class="section"
            aria-labelledby="signs"
            hidden=move || signs.with(Vec::is_empty)
        >
            <h2 class="section-title" id="signs">
                "Signs of interest"
            </h2>
            <ul class="history">{list}</ul>
        </section>
    }
}
