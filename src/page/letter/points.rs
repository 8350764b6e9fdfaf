use leptos::prelude::*;

use super::{Desk, template};
use crate::browser;

/// The points of the letter, each with a sentence that will do.
#[component]
pub fn Points(desk: Desk) -> impl IntoView {
    let points = Memo::new(move |_| desk.points());
    let is_empty = Memo::new(move |_| desk.text.with(|it| it.trim().is_empty()));
    let items = move || {
        let can_add = desk.has_sentences() && !is_empty.get();
        let items = points.get().into_iter().map(|it| {
            let label = format!("Add: {}", it.point);
            let words = it.words.clone();
            let add = move |_| {
                desk.text
                    .update(|text| *text = template::with_paragraph(text, &words));
                desk.book.say("Added to the letter.");
            };
            view! {
                <li class="beat">
                    <span class="beat-name">{it.point}</span>
                    " "
                    <q class="beat-say">{it.words}</q>
                    {can_add
                        .then(|| {
                            view! {
                                <button
                                    class="btn beat-add"
                                    data-kind="text"
                                    type="button"
                                    aria-label=label
                                    on:click=add
                                >
                                    "Add this sentence"
                                </button>
                            }
                        })}
                </li>
            }
        });
        items.collect_view()
    };
    let start = move |_| {
        let letter = untrack(|| {
            let who = desk.who();
            let points = desk.points();
            desk.with(|task| {
                template::letter(&points, task.name(who.as_ref()), &task.settings.name)
            })
        });
        desk.text.set(letter);
        browser::focus("letter-text");
    };
    let can_start = move || desk.has_sentences() && is_empty.get();
    view! {
        <section class="section" aria-labelledby="letter-points">
            <h2 class="section-title" id="letter-points">
                "What it says"
            </h2>
            <p class="hint">"Say it in your own words, with what you saw there."</p>
            <ol class="beats">{items}</ol>
            <Show when=can_start>
                <div class="btns">
                    <button class="btn" type="button" on:click=start>
                        "Start with these sentences"
                    </button>
                </div>
            </Show>
        </section>
    }
}
