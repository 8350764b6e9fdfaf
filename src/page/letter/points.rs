use crate::dom::prelude::*;

use super::{Desk, template};

/// The points of the letter, each with a sentence that will do.
#[component]
pub fn Points(desk: Desk) -> impl IntoView {
    let points = Memo::new(move |_| desk.points());
    let is_empty = Memo::new(move |_| desk.text.with(|it| it.trim().is_empty()));
    let items = move || {
        let can_add = desk.has_sentences() && !is_empty.get();
        let items = points.get().into_iter().map(|it| {
            let label = format!("Add this sentence: {}", it.point);
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
    view! {
        <section class="section" aria-labelledby="letter-points">
            <h2 class="section-title" id="letter-points">
                "What it says"
            </h2>
            <p class="hint">"Say it in your own words, with what you saw there."</p>
            <ol class="beats">{items}</ol>
        </section>
    }
}
