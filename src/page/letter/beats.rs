use std::ops::Range;

use cadence::text::letter::{self, FoundBeat, with_paragraph};
use leptos::prelude::*;

use super::editor::LetterEditor;
use crate::browser;
use crate::component::BidiText;
use crate::words::letter as words;

/// The id of the heading, to put the focus there.
pub(super) const HERE: &str = "letter-says";

/// A beat, and where the letter has it.
#[derive(Debug, Clone, PartialEq)]
struct BeatRow {
    name: &'static str,
    /// The bytes of the sentence, and the sentence.
    found: Option<(Range<usize>, String)>,
    suggestion: Option<String>,
}

/// The beats of the letter: each with its sentence, or with one that can be added.
#[component]
pub(super) fn BeatList(editor: LetterEditor) -> impl IntoView {
    let rows = Memo::new(move |_| rows(editor));
    let count = move || {
        rows.with(|rows| {
            let found = rows.iter().filter(|row| row.found.is_some()).count();
            match rows.len() {
                all if all == found => words::BEATS_ALL.to_owned(),
                all => words::BeatsSome { found, all }.text(),
            }
        })
    };
    let is_empty = Memo::new(move |_| editor.is_empty());
    view! {
        <section class="section" aria-labelledby=HERE>
            <h2 class="section-title" id=HERE tabindex="-1">
                {words::BEATS}
                <span class="quiet" hidden=is_empty>
                    {count}
                </span>
            </h2>
            <ol class="beats">
                // By place: the sentence of a beat changes as it is written.
                <For each=move || 0..rows.with(Vec::len) key=|place| *place let(place)>
                    {beat_row(editor, Memo::new(move |_| rows.with(|rows| rows.get(place).cloned())))}
                </For>
            </ol>
        </section>
    }
}

fn rows(editor: LetterEditor) -> Vec<BeatRow> {
    let row = |text: &str, found: FoundBeat| BeatRow {
        name: letter::beat(found.beat),
        found: found.range.map(|range| {
            let sentence = text.get(range.clone()).unwrap_or_default();
            (range, sentence.to_owned())
        }),
        suggestion: found.suggestion,
    };
    editor.input.with(|input| {
        let Some(input) = input else {
            return Vec::new();
        };
        editor.text.with(|text| {
            let beats = letter::beats(input, text).into_iter();
            beats.map(|found| row(text, found)).collect()
        })
    })
}

fn beat_row(editor: LetterEditor, row: Memo<Option<BeatRow>>) -> impl IntoView {
    let name = move || row.with(|row| row.as_ref().map(|row| row.name));
    let sentence = move || row.get().and_then(|row| row.found);
    let is_found = Memo::new(move |_| sentence().is_some());
    // An empty letter lacks nothing yet.
    let is_missing = Memo::new(move |_| !is_found.get() && !editor.is_empty());
    let standing = move || match (is_found.get(), is_missing.get()) {
        (true, _) => Some(words::BEAT),
        (_, true) => Some(words::BEAT_MISSING),
        _ => None,
    };
    let mark = move |_| {
        if let Some((range, _)) = untrack(sentence) {
            editor.mark(&range);
        }
    };
    view! {
        <li
            class="beat"
            data-found=move || is_found.get().then_some("")
            data-missing=move || is_missing.get().then_some("")
        >
            <span class="beat-name">
                {name}
                <span class:unseen=is_found>{standing}</span>
            </span>
            " "
            <Show
                when=move || is_found.get()
                fallback=move || view! { <Suggestion editor row is_missing/> }
            >
                <button class="quote" type="button" on:click=mark>
                    {move || sentence().map(|(_, text)| view! { <BidiText text/> })}
                </button>
            </Show>
        </li>
    }
}

/// What could be said where the letter does not say it.
#[component]
fn Suggestion(
    editor: LetterEditor,
    row: Memo<Option<BeatRow>>,
    is_missing: Memo<bool>,
) -> impl IntoView {
    let suggestion = Memo::new(move |_| row.get().and_then(|row| row.suggestion));
    let label = move || {
        let name = row.with(|row| row.as_ref().map(|row| row.name));
        let name = name.unwrap_or_default();
        words::BeatAddLabel { name }.text()
    };
    let add = move |_| {
        let sentence = suggestion.get_untracked().unwrap_or_default();
        let text = editor
            .text
            .with_untracked(|text| with_paragraph(text, &sentence));
        editor.rewrite(text, words::ADDED);
        browser::focus(HERE);
    };
    let only_you = || view! { <span class="hint">{words::BEAT_OWN}</span> };
    view! {
        <Show when=move || suggestion.with(Option::is_some) fallback=only_you>
            <q class="beat-say">{move || suggestion.get().map(|text| view! { <BidiText text/> })}</q>
            <Show when=move || is_missing.get()>
                <button
                    class="btn beat-add"
                    data-kind="text"
                    type="button"
                    aria-label=label
                    on:click=add
                >
                    {words::BEAT_ADD}
                </button>
            </Show>
        </Show>
    }
}
