use cadence::record::{Body, Contact, Details, Observation, Tag};
use cadence::text;
use cadence::text::letter::{Gap, Missing};
use leptos::prelude::*;

use super::beats;
use super::editor::LetterEditor;
use crate::browser;
use crate::component::{Select, TextField, element_id};
use crate::page::shared::{FormDraft, UnkeptNote};
use crate::state::Data;
use crate::words::letter as words;

/// What an example can be, the likeliest first.
const EXAMPLES: [Tag; 3] = [Tag::Need, Tag::WouldDo, Tag::Landed];

/// Asks for one fact and keeps it where it belongs: in the letter, the opening or the settings.
#[component]
pub(super) fn FactForm(editor: LetterEditor, missing: Missing) -> impl IntoView {
    let what = missing.what;
    let value = RwSignal::new(String::new());
    let tag = RwSignal::new(text::tag(EXAMPLES[0]).to_owned());
    let error = RwSignal::new(None::<String>);
    // Asked for once, beside the name: it goes below the letter and into messages that are left.
    let number = RwSignal::new(String::new());
    let opening = editor.id.get_value();
    let form = format!("fact-{opening}-{}", missing.ask);
    let draft = FormDraft::open(form.clone(), String::new());
    let id = element_id();
    let field = id.clone();
    let submit = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let value = value.get_untracked().trim().to_owned();
        if value.is_empty() {
            error.set(Some(words::FACT_EMPTY.to_owned()));
            browser::focus(field.clone());
        } else if keep(editor, what, value, tag_of(what, &tag.get_untracked())) {
            keep_number(editor, number.get_untracked().trim());
            draft.discard();
            browser::focus(beats::HERE);
        }
    };
    let kind = match what {
        Gap::Day => "date",
        _ => "text",
    };
    let autocomplete = if what == Gap::Me { "name" } else { "off" };
    let tags = (what == Gap::Example).then(|| {
        let options = EXAMPLES.map(|tag| (text::tag(tag).to_owned(), text::tag(tag).to_owned()));
        view! { <Select label=words::FACT_EXAMPLE options=options.to_vec() value=tag/> }
    });
    let has_number = editor
        .state
        .with_untracked(|data| !data.settings().phone.is_empty());
    let number = (what == Gap::Me && !has_number).then(|| {
        view! {
            <TextField
                label=words::NUMBER
                hint=words::NUMBER_HINT
                kind="tel"
                autocomplete="tel"
                value=number
            />
        }
    });
    let label = words::FactLabel { fact: &missing.ask }.text();
    view! {
        <form class="ask" novalidate on:submit=submit>
            <TextField id label=missing.ask kind autocomplete value error/>
            {tags}
            {number}
            <UnkeptNote form/>
            <button class="btn" aria-label=label>
                {words::FACT}
            </button>
        </form>
    }
}

/// What a line for the notebook is about.
fn tag_of(what: Gap, chosen: &str) -> Tag {
    match what {
        Gap::Impressed => Tag::Impressed,
        Gap::Example => {
            let found = EXAMPLES.into_iter().find(|tag| text::tag(*tag) == chosen);
            found.unwrap_or(EXAMPLES[0])
        }
        Gap::Addition => Tag::ToAdd,
        _ => Tag::Need,
    }
}

/// Keeps the person's own number, where one was given.
fn keep_number(editor: LetterEditor, number: &str) {
    if !number.is_empty() {
        let number = number.to_owned();
        editor
            .state
            .change_settings(|settings| settings.phone = number);
    }
}

/// Keeps a fact; whether it could be kept.
fn keep(editor: LetterEditor, what: Gap, value: String, tag: Tag) -> bool {
    let (state, id) = (editor.state, editor.id.get_value());
    let change = |change: &dyn Fn(&mut Details)| {
        let changed = state.edit(&id, |edit| {
            let mut details = edit.opportunity().details();
            change(&mut details);
            edit.describe(details);
        });
        changed.is_some()
    };
    let kept = match what {
        Gap::Impressed | Gap::Example | Gap::Addition => {
            let date = state.with_untracked(Data::today);
            let text = value;
            return state.add_and_say(
                &id,
                Body::Observation(Observation {
                    date,
                    tag,
                    text,
                    ..Observation::default()
                }),
            );
        }
        Gap::To => {
            let kind = editor.kind().to();
            let contact = Contact {
                kind,
                name: value,
                ..Contact::default()
            };
            let added = state.add(&id, Body::Contact(contact));
            if let Some(who) = &added {
                editor.who.set(who.0.clone());
            }
            added.is_some()
        }
        Gap::Me => state.change_settings(|settings| settings.name = value),
        Gap::Role => change(&|details| details.role.clone_from(&value)),
        Gap::Company => change(&|details| details.company.clone_from(&value)),
        Gap::Day => {
            editor
                .options
                .update(|options| options.day = value.parse().ok());
            true
        }
        Gap::Achievements => {
            editor
                .options
                .update(|options| options.achievements.push(value));
            true
        }
        // It is asked for on its own page.
        Gap::Interview => false,
    };
    if kept {
        state.say(words::KEPT);
    }
    kept
}
