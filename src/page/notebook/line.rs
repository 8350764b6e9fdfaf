use cadence::record::{Body, Id, Tag};
use cadence::text;
use cadence::text::letter::speaker;
use leptos::prelude::*;

use super::editor::NotebookEditor;
use crate::browser;
use crate::page::shared::{SentenceField, UnfinishedNote};
use crate::words::notebook as words;

/// A line as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct NotebookLine {
    id: Id,
    tag: Tag,
    text: String,
    sentence: String,
}

/// The lines that are there, the newest first.
#[component]
pub(super) fn NotebookLines(editor: NotebookEditor) -> impl IntoView {
    let lines = Memo::new(move |_| {
        editor.with(|opening| {
            let lines = opening.items.iter();
            let lines = lines.filter_map(|(id, item)| match &item.body {
                Some(Body::Observation(observation)) => {
                    let line = NotebookLine {
                        id: id.clone(),
                        tag: observation.tag,
                        text: observation.text.clone(),
                        sentence: observation.sentence.clone(),
                    };
                    Some((item.stamp, line))
                }
                _ => None,
            });
            let mut lines: Vec<_> = lines.collect();
            lines.sort_by(|a, b| (b.0, &b.1.id).cmp(&(a.0, &a.1.id)));
            lines.into_iter().map(|found| found.1).collect::<Vec<_>>()
        })
    });
    view! {
        <ul class="notes" hidden=move || lines.with(Vec::is_empty)>
            <For each=move || lines.get() key=Clone::clone let(line)>
                <LineEntry editor line/>
            </For>
        </ul>
    }
}

#[component]
fn LineEntry(editor: NotebookEditor, line: NotebookLine) -> impl IntoView {
    let NotebookLine {
        id,
        tag,
        text,
        sentence,
    } = line;
    let is_open = RwSignal::new(false);
    let item = id.clone();
    let change = move |_| editor.change(&item);
    let line_id = id.clone();
    let delete = move |_| {
        if editor
            .changing
            .with_untracked(|line| line.as_ref().is_some_and(|line| line.id == line_id))
        {
            editor.clear();
        }
        editor.id.with_value(|opening| {
            editor
                .state
                .delete_item(opening, &line_id, words::DELETE_DONE)
        });
    };
    let button = format!("sentence-{id}");
    let (to_focus, unfinished) = (
        button.clone(),
        StoredValue::new((id, text.clone(), sentence.clone())),
    );
    let keep = Callback::new({
        let to_focus = to_focus.clone();
        move |sentence: String| {
            let id = unfinished.with_value(|line| line.0.clone());
            let is_kept = editor.finish(&id, sentence);
            if is_kept {
                editor.state.say(words::SENTENCE_KEPT);
                browser::focus(to_focus.clone());
            }
            is_kept
        }
    });
    let leave = Callback::new(move |()| {
        is_open.set(false);
        browser::focus(to_focus.clone());
    });
    let field = move || {
        let (line, note, sentence) = unfinished.get_value();
        let names = editor.names();
        let (speaker, note) = speaker(&names, &note);
        let unfinished = UnfinishedNote {
            line,
            tag,
            note,
            speaker,
            sentence,
        };
        view! { <SentenceField unfinished names keep leave/> }
    };
    let is_finished = !sentence.is_empty();
    let (finish, label) = if is_finished {
        let label = words::SentenceChangeLabel { line: &text }.text();
        (words::SENTENCE_CHANGE, label)
    } else {
        (words::SENTENCE, words::SentenceLabel { line: &text }.text())
    };
    let change_it = words::ChangeLabel { line: &text }.text();
    let delete_it = words::DeleteLabel { line: &text }.text();
    let said = is_finished.then(|| view! { <p class="note-said" dir="auto">{sentence}</p> });
    view! {
        <li class="note">
            <div>
                <p class="note-text" dir="auto">
                    {text}
                </p>
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
                    {words::CHANGE}
                </button>
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    aria-label=delete_it
                    on:click=delete
                >
                    {words::DELETE}
                </button>
            </div>
            <div class="note-letter">
                {said}
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    id=button
                    aria-label=label
                    aria-expanded=move || is_open.get().to_string()
                    on:click=move |_| is_open.update(|open| *open = !*open)
                >
                    {finish}
                </button>
                <Show when=move || is_open.get()>{field}</Show>
            </div>
        </li>
    }
}
