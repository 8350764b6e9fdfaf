use cadence::record::{Body, Id, Note, Observation, Tag};
use cadence::text;
use leptos::prelude::*;

use super::here::Here;
use super::menu::{Place, menu};
use crate::browser;
use crate::component::{Tags, TextArea, TextField};
use crate::route::Route;

/// A text that survives leaving the page.
fn kept_text(here: Here, form: &'static str) -> RwSignal<String> {
    let name = format!("{form}-{}", here.id());
    let text = RwSignal::new(here.state().draft(&name).unwrap_or_default());
    Effect::new(move |before: Option<String>| {
        let text = text.get();
        if before.is_some_and(|it| it != text) {
            here.state().keep_draft(&name, &text);
        }
        text
    });
    text
}

/// What was seen and heard on site, kept for the letter.
#[component]
pub fn Notebook(here: Here) -> impl IntoView {
    let text = kept_text(here, "notebook");
    let tag = RwSignal::new(Tag::default());
    let missing = RwSignal::new(false);
    let error = Signal::derive(move || {
        let missing = missing.get() && text.with(|it| it.trim().is_empty());
        missing.then(|| "Write what you saw or heard.".to_owned())
    });
    let add = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let line = text.get_untracked().trim().to_owned();
        missing.set(line.is_empty());
        if line.is_empty() {
            browser::focus("a-line");
            return;
        }
        let body = Body::Observation(Observation {
            date: here.with_untracked(|now| now.today),
            tag: tag.get_untracked(),
            text: line,
        });
        if here.add(body) {
            text.set(String::new());
        }
    };
    let lines = Memo::new(move |_| {
        here.with(|now| {
            let lines = now.opening.bodies().filter_map(|(id, body)| match body {
                Body::Observation(it) => Some((it.tag, it.date, id.clone(), it.text.clone())),
                _ => None,
            });
            let mut lines: Vec<_> = lines.collect();
            lines.sort();
            lines
        })
    });
    let list = move || {
        let lines = lines.get().into_iter();
        let lines = lines.map(|(tag, _, id, text)| line(here, id, text, text::tag(tag).to_owned()));
        lines.collect_view()
    };
    view! {
        <section class="section" aria-labelledby="notebook">
            <h2 class="section-title" id="notebook">
                "Notebook"
                <span class="quiet">"for your letter"</span>
            </h2>
            <ul class="notes" hidden=move || lines.with(Vec::is_empty)>
                {list}
            </ul>
            <form class="stack" on:submit=add novalidate>
                <TextField id="a-line" label="One thing you saw or heard" value=text error/>
                <Tags tag/>
                <div class="btns">
                    <button class="btn">"Add the line"</button>
                    <a
                        class="btn"
                        data-kind="text"
                        href=Route::Notebook(here.id()).href()
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
pub fn Notes(here: Here) -> impl IntoView {
    let text = kept_text(here, "note");
    let missing = RwSignal::new(false);
    let error = Signal::derive(move || {
        let missing = missing.get() && text.with(|it| it.trim().is_empty());
        missing.then(|| "Write the note first.".to_owned())
    });
    let add = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let note = text.get_untracked().trim().to_owned();
        missing.set(note.is_empty());
        if note.is_empty() {
            browser::focus("a-note");
            return;
        }
        let date = here.with_untracked(|now| now.today);
        if here.add(Body::Note(Note { date, text: note })) {
            text.set(String::new());
        }
    };
    let notes = Memo::new(move |_| {
        here.with(|now| {
            let notes = now.opening.bodies().filter_map(|(id, body)| match body {
                Body::Note(it) => Some((it.date, id.clone(), it.text.clone())),
                _ => None,
            });
            let mut notes: Vec<_> = notes.collect();
            notes.sort_by(|a, b| b.cmp(a));
            notes
        })
    });
    let list = move || {
        let notes = notes.get().into_iter();
        let notes = notes.map(|(date, id, text)| line(here, id, text, text::short(date)));
        notes.collect_view()
    };
    view! {
        <section class="section" aria-labelledby="notes">
            <h2 class="section-title" id="notes">
                "Notes"
            </h2>
            <ul class="notes" hidden=move || notes.with(Vec::is_empty)>
                {list}
            </ul>
            <form class="stack" on:submit=add novalidate>
                <TextArea id="a-note" label="A note" value=text rows=2 error/>
                <div class="btns">
                    <button class="btn">"Add the note"</button>
                </div>
            </form>
        </section>
    }
}

/// A line that was written, with its menu.
fn line(here: Here, id: Id, text: String, tag: String) -> impl IntoView {
    let menu = menu(here, Place::Section, &id, &text);
    view! {
        <li class="note">
            <div>
                <p class="note-text">{text}</p>
                <span class="note-tag">{tag}</span>
            </div>
            <div class="entry-acts">{menu}</div>
        </li>
    }
}
