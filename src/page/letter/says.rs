use std::ops::Range;

use cadence::text::letter::{self, with_paragraph};
use leptos::prelude::*;

use super::desk::Desk;
use crate::browser;

/// The id of the heading, to put the focus there.
pub(super) const HERE: &str = "letter-says";

/// A beat, and where the letter has it.
#[derive(Debug, Clone, PartialEq)]
struct Row {
    name: &'static str,
    /// The bytes of the sentence, and the sentence.
    found: Option<(Range<usize>, String)>,
    suggestion: Option<String>,
}

/// The beats of the letter: each with its sentence, or with one that can be added.
#[component]
pub(super) fn Says(desk: Desk) -> impl IntoView {
    let rows = Memo::new(move |_| rows(desk));
    let count = move || {
        rows.with(|rows| {
            let found = rows.iter().filter(|it| it.found.is_some()).count();
            match rows.len() {
                all if all == found => "all of it is there".to_owned(),
                all => format!("{found} of {all} are there"),
            }
        })
    };
    let is_empty = Memo::new(move |_| desk.is_empty());
    let list = move || {
        let can_add = !is_empty.get();
        let rows = rows.get().into_iter();
        rows.map(|it| row(desk, it, can_add)).collect_view()
    };
    view! {
        <section class="section" aria-labelledby=HERE>
            <h2 class="section-title" id=HERE tabindex="-1">
                "What it says"
                <span class="quiet" hidden=is_empty>
                    {count}
                </span>
            </h2>
            <ol class="beats">{list}</ol>
        </section>
    }
}

fn rows(desk: Desk) -> Vec<Row> {
    let found = desk.input.with(|input| {
        let input = input.as_ref()?;
        let row = |text: &String, it: letter::Found| Row {
            name: letter::beat(it.beat),
            found: it.range.map(|range| {
                (
                    range.clone(),
                    text.get(range).unwrap_or_default().to_owned(),
                )
            }),
            suggestion: it.suggestion,
        };
        Some(desk.text.with(|text| {
            let beats = letter::beats(input, text).into_iter();
            beats.map(|it| row(text, it)).collect()
        }))
    });
    found.unwrap_or_default()
}

fn row(desk: Desk, row: Row, can_add: bool) -> AnyView {
    let name = row.name;
    if let Some((range, sentence)) = row.found {
        return view! {
            <li class="beat" data-found="">
                <span class="beat-name">
                    {name} <span class="unseen">": there"</span>
                </span>
                <button class="quote" type="button" on:click=move |_| desk.mark(&range)>
                    {sentence}
                </button>
            </li>
        }
        .into_any();
    }
    let missing = can_add.then_some(": not there yet");
    let said = match row.suggestion {
        Some(sentence) => {
            let words = sentence.clone();
            let add = move |_| {
                let text = desk
                    .text
                    .with_untracked(|text| with_paragraph(text, &sentence));
                desk.rewrite(text, "Added to the letter.");
                browser::focus(HERE);
            };
            let add = can_add.then(|| {
                view! {
                    <button
                        class="btn beat-add"
                        data-kind="text"
                        type="button"
                        aria-label=format!("Add this sentence: {name}")
                        on:click=add
                    >
                        "Add this sentence"
                    </button>
                }
            });
            view! {
                <q class="beat-say">{words}</q>
                {add}
            }
            .into_any()
        }
        None => view! { <span class="hint">"Only you know this one."</span> }.into_any(),
    };
    view! {
        <li class="beat" data-missing=can_add.then_some("")>
            <span class="beat-name">{name} {missing}</span>
            " "
            {said}
        </li>
    }
    .into_any()
}
