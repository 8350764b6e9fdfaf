use cadence::record::{Body, Id, Tag};
use cadence::text;
use leptos::prelude::*;

use super::{Desk, FIELD};
use crate::browser;

/// The lines that are there, the newest first.
#[component]
pub(super) fn Lines(desk: Desk) -> impl IntoView {
    let lines = Memo::new(move |_| {
        desk.with(|opening| {
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
    let list = move || {
        let lines = lines.get().into_iter();
        let lines = lines.map(|(_, id, tag, text)| line(desk, id, tag, text));
        lines.collect_view()
    };
    view! {
        <ul class="notes" hidden=move || lines.with(Vec::is_empty)>
            {list}
        </ul>
    }
}

fn line(desk: Desk, id: Id, tag: Tag, text: String) -> AnyView {
    let (item, words) = (id.clone(), text.clone());
    let change = move |_| {
        // What stands in the field is not to be lost.
        desk.keep();
        desk.changing.set(Some(item.clone()));
        desk.tag.set(tag);
        desk.text.set(words.clone());
        browser::focus(FIELD);
    };
    let delete = move |_| {
        if desk.changing.with_untracked(|it| it.as_ref() == Some(&id)) {
            desk.clear();
        }
        desk.id
            .with_value(|opening| desk.state.delete_item(opening, &id, "The line is deleted."));
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
    .into_any()
}
