use cadence::record::{Body, Id, Note, Observation, Tag};
use cadence::text;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::context::OpeningContext;
use super::menu::{ItemMenu, MenuPlace};
use crate::browser;
use crate::component::{Tags, TextArea, TextField, UnkeptNote};
use crate::route::Route;

/// A text that survives leaving the page.
fn drafted(context: OpeningContext, form: &'static str) -> RwSignal<String> {
    let name = format!("{form}-{}", context.id());
    let text = RwSignal::new(context.state().draft(&name).unwrap_or_default());
    context.state().follow_draft(name.clone(), text);
    Effect::new(move |before: Option<String>| {
        let text = text.get();
        if before.is_some_and(|before| before != text) {
            context.state().keep_draft(&name, &text);
        }
        text
    });
    text
}

/// What was seen and heard on site, kept for the letter.
#[component]
pub fn NotebookSection(context: OpeningContext) -> impl IntoView {
    let text = drafted(context, "notebook");
    let tag = RwSignal::new(Tag::default());
    let missing = RwSignal::new(false);
    let error = Signal::derive(move || {
        let missing = missing.get() && text.with(|text| text.trim().is_empty());
        missing.then(|| "Write what you saw or heard.".to_owned())
    });
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let line = text.get_untracked().trim().to_owned();
        missing.set(line.is_empty());
        if line.is_empty() {
            browser::focus("a-line");
            return;
        }
        let body = Body::Observation(Observation {
            date: context.with_untracked(|now| now.today),
            tag: tag.get_untracked(),
            text: line,
            ..Observation::default()
        });
        if context.add(body) {
            text.set(String::new());
        }
    };
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
    view! {
        <section class="section" aria-labelledby="notebook">
            <h2 class="section-title" id="notebook">
                "Notebook"
                <span class="quiet">"for your letter"</span>
            </h2>
            <ul class="notes" hidden=move || lines.with(Vec::is_empty)>
                <For each=move || lines.get() key=|line| line.clone() let((tag, _, id, words, sentence))>
                    <WrittenLine context id words sentence tag=text::tag(tag).to_owned()/>
                </For>
            </ul>
            <form class="stack" on:submit=add novalidate>
                <TextField id="a-line" label="One thing you saw or heard" value=text error/>
                <UnkeptNote form=format!("notebook-{}", context.id())/>
                <Tags tag/>
                <div class="btns">
                    <button class="btn">"Add the line"</button>
                    <a
                        class="btn"
                        data-kind="text"
                        href=Route::Notebook(context.id()).href()
                    >
                        "Line after line"
                    </a>
                </div>
            </form>
        </section>
    }
}

/// Free text about the opening.
#[component]
pub fn NotesSection(context: OpeningContext) -> impl IntoView {
    let text = drafted(context, "note");
    let missing = RwSignal::new(false);
    let error = Signal::derive(move || {
        let missing = missing.get() && text.with(|text| text.trim().is_empty());
        missing.then(|| "Write the note first.".to_owned())
    });
    let add = move |event: SubmitEvent| {
        event.prevent_default();
        let note = text.get_untracked().trim().to_owned();
        missing.set(note.is_empty());
        if note.is_empty() {
            browser::focus("a-note");
            return;
        }
        let date = context.with_untracked(|now| now.today);
        if context.add(Body::Note(Note { date, text: note })) {
            text.set(String::new());
        }
    };
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
    view! {
        <section class="section" aria-labelledby="notes">
            <h2 class="section-title" id="notes">
                "Notes"
            </h2>
            <ul class="notes" hidden=move || notes.with(Vec::is_empty)>
                <For each=move || notes.get() key=|note| note.clone() let((date, id, words))>
                    <WrittenLine context id words tag=text::short(date)/>
                </For>
            </ul>
            <form class="stack" on:submit=add novalidate>
                <TextArea id="a-note" label="A note" value=text rows=2 error/>
                <UnkeptNote form=format!("note-{}", context.id())/>
                <div class="btns">
                    <button class="btn">"Add the note"</button>
                </div>
            </form>
        </section>
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
    let said = (!sentence.is_empty()).then(|| view! { <p class="note-said">{sentence}</p> });
    view! {
        <li class="note">
            <div>
                <p class="note-text">{words.clone()}</p>
                <span class="note-tag">{tag}</span>
                {said}
            </div>
            <div class="entry-acts">
                <ItemMenu context place=MenuPlace::Section id name=words/>
            </div>
        </li>
    }
}
