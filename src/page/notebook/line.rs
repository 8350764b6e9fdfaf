use cadence::record::{Body, Id, Tag};
use cadence::text;
use leptos::prelude::*;

use super::editor::{FIELD, NotebookEditor};
use crate::browser;

/// The lines that are there, the newest first.
#[component]
pub(super) fn NotebookLines(editor: NotebookEditor) -> impl IntoView {
    let lines = Memo::new(move |_| {
        editor.with(|opening| {
            let lines = opening
                .items
                .iter()
                .filter_map(|(id, item)| match &item.body {
                    Some(Body::Observation(it)) => {
                        Some((item.stamp, id.clone(), it.tag, it.text.clone()))
                    }
                    _ => None,
                });
            let mut lines: Vec<_> = lines.collect();
            lines.sort_by(|a, b| (b.0, &b.1).cmp(&(a.0, &a.1)));
            lines
        })
    });
    view! {
        <ul class="notes" hidden=move || lines.with(Vec::is_empty)>
            <For
                each=move || lines.get()
                key=|(_, id, tag, text)| (id.clone(), *tag, text.clone())
                let((_, id, tag, text))
            >
                {line(editor, id, tag, text)}
            </For>
        </ul>
    }
}

fn line(editor: NotebookEditor, id: Id, tag: Tag, text: String) -> impl IntoView {
    let (item, words) = (id.clone(), text.clone());
    let change = move |_| {
        // What stands in the field is not to be lost.
        editor.keep();
        editor.changing.set(Some(item.clone()));
        editor.tag.set(tag);
        editor.text.set(words.clone());
        browser::focus(FIELD);
    };
    let delete = move |_| {
        if editor
            .changing
            .with_untracked(|line| line.as_ref() == Some(&id))
        {
            editor.clear();
        }
        editor.id.with_value(|opening| {
            editor
                .state
                .delete_item(opening, &id, "The line is deleted.")
        });
    };
    let (change_it, delete_it) = (format!("Change: {text}"), format!("Delete: {text}"));
    view! {
        <li class="note">
            <div>
                <p class="note-text">{text}</p>
                <p class="note-tag">{text::tag(tag)}</p>
            </div>
            <div class="btns">
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    aria-label=change_it
                    on:click=change
                >
                    "Change"
                </button>
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    aria-label=delete_it
                    on:click=delete
                >
                    "Delete"
                </button>
            </div>
        </li>
    }
}
