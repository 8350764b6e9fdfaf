use cadence::record::{Body, Id};
use cadence::text;
use leptos::prelude::*;

use super::context::OpeningContext;
use super::menu::{ItemMenu, MenuPlace};
use crate::component::{BidiText, Fold};
use crate::page::shared::pay_said::PAY_SAID;
use crate::route::Route;
use crate::words::opening as words;

/// What was seen and heard on site, kept for the letter; nothing where there is none.
#[component]
pub fn NotebookSection(context: OpeningContext) -> impl IntoView {
    let lines = Memo::new(move |_| {
        context.with(|now| {
            let lines = now.opening.bodies().filter_map(|(id, body)| match body {
                Body::Observation(seen) => {
                    let (text, sentence) = (seen.text.clone(), seen.sentence.clone());
                    Some((seen.tag, seen.date, id.clone(), text, sentence))
                }
                _ => None,
            });
            let mut lines: Vec<_> = lines.collect();
            lines.sort();
            lines
        })
    });
    let hint = Signal::derive(move || {
        let count = lines.with(Vec::len);
        words::Lines { count }.text()
    });
    view! {
        <Show when=move || lines.with(|lines| !lines.is_empty())>
            <Fold title=words::NOTEBOOK hint>
                <ul class="notes">
                    <For
                        each=move || lines.get()
                        key=|line| line.clone()
                        let((tag, _, id, words, sentence))
                    >
                        <WrittenLine context id words sentence tag=text::tag(tag).to_owned()/>
                    </For>
                </ul>
                <div>
                    <a class="btn" href=Route::Notebook(context.id()).href()>
                        {words::NOTEBOOK_OPEN}
                    </a>
                </div>
            </Fold>
        </Show>
    }
}

/// What was said about pay; nothing where there is none. What the offer and the details say of it is
/// told where they are.
#[component]
pub fn PaySection(context: OpeningContext) -> impl IntoView {
    let lines = Memo::new(move |_| {
        context.with(|now| {
            let is_said = |id: &Id| {
                let item = now.opening.items.get(id);
                item.is_some_and(|item| matches!(item.body, Some(Body::Pay(_))))
            };
            let lines = text::pay_said(&now.opening, now.today).into_iter();
            let lines = lines.filter_map(|line| {
                let id = line.item.filter(is_said)?;
                Some((id, line.words, line.by))
            });
            lines.collect::<Vec<_>>()
        })
    });
    let hint = Signal::derive(move || {
        let count = lines.with(Vec::len);
        words::Lines { count }.text()
    });
    view! {
        <Show when=move || lines.with(|lines| !lines.is_empty())>
            <Fold title=PAY_SAID hint>
                <ul class="notes">
                    <For each=move || lines.get() key=|line| line.clone() let((id, words, tag))>
                        <WrittenLine context id words tag/>
                    </For>
                </ul>
            </Fold>
        </Show>
    }
}

/// Free text about the opening; nothing where there is none.
#[component]
pub fn NotesSection(context: OpeningContext) -> impl IntoView {
    let notes = Memo::new(move |_| {
        context.with(|now| {
            let notes = now.opening.bodies().filter_map(|(id, body)| match body {
                Body::Note(note) => Some((note.date, id.clone(), note.text.clone())),
                _ => None,
            });
            let mut notes: Vec<_> = notes.collect();
            notes.sort_by(|a, b| b.cmp(a));
            notes
        })
    });
    let hint = Signal::derive(move || {
        let count = notes.with(Vec::len);
        words::NotesCount { count }.text()
    });
    view! {
        <Show when=move || notes.with(|notes| !notes.is_empty())>
            <Fold title=words::NOTES hint>
                <ul class="notes">
                    <For each=move || notes.get() key=|note| note.clone() let((date, id, words))>
                        <WrittenLine context id words tag=text::short(date)/>
                    </For>
                </ul>
            </Fold>
        </Show>
    }
}

/// A line that was written, with its menu.
#[component]
fn WrittenLine(
    context: OpeningContext,
    id: Id,
    words: String,
    /// What it is about, or its day.
    tag: String,
    /// What the letter says of it.
    #[prop(default = String::new())]
    sentence: String,
) -> impl IntoView {
    let said =
        (!sentence.is_empty()).then(|| view! { <p class="note-said" dir="auto">{sentence}</p> });
    view! {
        <li class="note">
            <div>
                <p class="note-text" dir="auto">
                    {words.clone()}
                </p>
                <span class="note-tag"><BidiText text=tag/></span>
                {said}
            </div>
            <div class="entry-acts">
                <ItemMenu context place=MenuPlace::Section id name=words/>
            </div>
        </li>
    }
}
