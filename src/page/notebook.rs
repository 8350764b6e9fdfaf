//! The notebook, right after an interview: a line for each thing seen on site (R7), made for a
//! phone in a corridor.

mod editor;
mod line;
mod next;

use cadence::record::{ContactKind, Id, Tag};
use editor::{FIELD, NotebookEditor};
use leptos::prelude::*;
use line::NotebookLines;
use next::NextStep;
use web_sys::KeyboardEvent;

use crate::browser;
use crate::component::{BidiText, NotFound, Tags, TextArea};
use crate::page::shared::UnkeptNote;
use crate::page::shared::open_edit::Conflicts;
use crate::route::Route;
use crate::words::notebook as words;

/// The notebook of an opening.
#[component]
pub fn NotebookPage(id: Id) -> impl IntoView {
    let editor = NotebookEditor::new(id);
    let is_there = Memo::new(move |_| editor.with(|_| true));
    let company = Memo::new(move |_| editor.with(|opening| opening.details().company));
    let pressed = move |event: KeyboardEvent| {
        if event.key() == "Enter" && !event.shift_key() {
            event.prevent_default();
            if !browser::is_converting(&event) {
                editor.keep();
            }
        } else if event.key() == "Escape" && editor.changing.with_untracked(Option::is_some) {
            editor.clear();
        }
    };
    let is_change = move || editor.changing.with(Option::is_some);
    let add = move || {
        if is_change() {
            words::ADD_CHANGE
        } else {
            words::ADD
        }
    };
    browser::focus(FIELD);
    let opening = Route::Opening(editor.id.get_value()).href();
    view! {
        <Show when=move || is_there.get() fallback=|| view! { <NotFound/> }>
            <div class="page notebook">
                <header class="page-head">
                    <p class="kicker">
                        <a href=opening.clone()>{move || view! { <BidiText text=company.get()/> }}</a>
                    </p>
                    <h1>{words::TITLE}</h1>
                </header>
                <div class="stack" on:keydown=pressed>
                    <TextArea
                        id=FIELD
                        label=words::LINE
                        hint=words::LINE_HINT
                        value=editor.text
                        rows=2
                    />
                    {move || view! { <UnkeptNote form=editor.form()/> }}
                    <Conflicts asked=editor.asked/>
                    <Tags tag=editor.tag/>
                    <WhoSaidIt editor/>
                    <div class="btns">
                        <button class="btn" type="button" on:click=move |_| editor.keep()>
                            {add}
                        </button>
                        <Show when=is_change>
                            <button
                                class="btn"
                                data-kind="text"
                                type="button"
                                on:click=move |_| editor.clear()
                            >
                                {words::ADD_LEAVE}
                            </button>
                        </Show>
                    </div>
                </div>
                <NotebookLines editor/>
                <NextStep editor/>
            </div>
        </Show>
    }
}

/// The interviewers, to say who said it.
#[component]
fn WhoSaidIt(editor: NotebookEditor) -> impl IntoView {
    let names = Memo::new(move |_| {
        editor.with(|opening| {
            let people = opening.contacts_of(ContactKind::Interviewer);
            let names = people.map(|(_, contact)| contact.name.trim().to_owned());
            names.filter(|name| !name.is_empty()).collect::<Vec<_>>()
        })
    });
    let is_asked = move || {
        let is_new = editor.changing.with(Option::is_none);
        is_new && editor.tag.get() == Tag::WhoSaid && names.with(|names| !names.is_empty())
    };
    let chip = move |name: String| {
        let (this, chosen) = (name.clone(), name.clone());
        let choose = move |_| {
            let is_it = editor.who.with_untracked(|who| *who == chosen);
            editor
                .who
                .set(if is_it { String::new() } else { chosen.clone() });
            browser::focus(FIELD);
        };
        view! {
            <button
                class="tag"
                type="button"
                aria-pressed=move || editor.who.with(|who| *who == this).to_string()
                on:click=choose
            >
                <bdi>{name}</bdi>
            </button>
        }
    };
    view! {
        <div class="tags" role="group" aria-label=words::WHO hidden=move || !is_asked()>
            // Two may have one name.
            <For
                each=move || names.get().into_iter().enumerate()
                key=Clone::clone
                let((_, name))
            >
                {chip(name)}
            </For>
        </div>
    }
}
