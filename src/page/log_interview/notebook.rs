use cadence::text;
use leptos::prelude::*;
use web_sys::KeyboardEvent;

use super::draft::{InterviewFields, SeenLine};
use crate::browser;
use crate::component::{MoreFields, Tags, TextField, element_id};
use crate::words::log_interview as words;

/// What was seen on site: one line for each thing, one press of Enter each.
#[component]
pub(super) fn SeenFields(fields: InterviewFields) -> impl IntoView {
    let open = RwSignal::new(fields.seen.with_untracked(|lines| !lines.is_empty()));
    let id = element_id();
    let field = StoredValue::new(id.clone());
    let count = move || {
        let count = fields.seen.with(Vec::len);
        words::SeenCount { count }.text()
    };
    let add = move || {
        let text = fields.line.get_untracked().trim().to_owned();
        if !text.is_empty() {
            let tag = fields.tag.get_untracked();
            fields.seen.update(|all| all.push(SeenLine { tag, text }));
            fields.line.set(String::new());
        }
        browser::focus(field.get_value());
    };
    let pressed = move |event: KeyboardEvent| {
        if event.key() == "Enter" && !event.ctrl_key() && !event.meta_key() {
            event.prevent_default();
            if !browser::is_converting(&event) {
                add();
            }
        }
    };
    let change = move |index: usize| {
        add();
        let taken = fields
            .seen
            .try_update(|all| (index < all.len()).then(|| all.remove(index)));
        if let Some(Some(line)) = taken {
            fields.tag.set(line.tag);
            fields.line.set(line.text);
        }
    };
    view! {
        <MoreFields title=words::SEEN_TITLE hint=Signal::derive(count) open>
            <ul class="notes" hidden=move || fields.seen.with(Vec::is_empty)>
                // The same may be noted twice: its place tells it from the other.
                <For
                    each=move || fields.seen.get().into_iter().enumerate()
                    key=|(index, line)| (*index, line.clone())
                    let((index, line))
                >
                    {seen_line(line, move || change(index))}
                </For>
            </ul>
            <Tags tag=fields.tag/>
            <div class="stack" on:keydown=pressed>
                <TextField
                    id
                    label=words::SEEN_LINE
                    hint=words::SEEN_LINE_HINT
                    value=fields.line
                />
                <div>
                    <button class="btn" type="button" on:click=move |_| add()>
                        {words::SEEN_ADD}
                    </button>
                </div>
            </div>
        </MoreFields>
    }
}

fn seen_line(line: SeenLine, change: impl Fn() + 'static) -> impl IntoView {
    let label = words::SeenChangeLabel { line: &line.text }.text();
    view! {
        <li class="note">
            <div>
                <p class="note-text" dir="auto">
                    {line.text}
                </p>
                <p class="note-tag">{text::tag(line.tag)}</p>
            </div>
            <button
                class="btn"
                data-kind="text"
                type="button"
                aria-label=label
                on:click=move |_| change()
            >
                {words::SEEN_CHANGE}
            </button>
        </li>
    }
}
