use cadence::record::{Body, Id, Observation};
use cadence::text::letter::{
    Draft, OpenNote, open_places, with_place_filled, without_open_places, without_place,
};
use cadence::text::sentence::fit;
use leptos::prelude::*;

use super::editor::{FIELD, LetterEditor};
use crate::browser;
use crate::page::shared::{SentenceField, UnfinishedNote};
use crate::words::letter as words;

/// The id of the heading, to put the focus there.
pub(super) const HERE: &str = "letter-open";

/// The open places of the letter, each beside the note that belongs there.
#[component]
pub(super) fn OpenPlaces(editor: LetterEditor) -> impl IntoView {
    let marks = Memo::new(move |_| editor.open_marks());
    let notes = Memo::new(move |_| {
        editor.proposal.with(|proposal| {
            let notes = proposal.open.iter().chain(&proposal.unused);
            marks.with(|marks| {
                let found = marks.iter().map(|mark| {
                    let note = notes.clone().find(|note| note.mark == *mark).cloned();
                    (mark.clone(), note)
                });
                found.collect::<Vec<_>>()
            })
        })
    });
    view! {
        <section class="section" aria-labelledby=HERE hidden=move || marks.with(Vec::is_empty)>
            <h2 class="section-title" id=HERE tabindex="-1">
                {words::OPEN}
            </h2>
            <For each=move || notes.get() key=|(mark, note)| (mark.clone(), note.as_ref().map(key)) let((mark, note))>
                {match note {
                    Some(note) => view! { <OpenPlace editor mark note/> }.into_any(),
                    None => view! { <EmptyPlace editor mark/> }.into_any(),
                }}
            </For>
        </section>
    }
}

#[component]
fn OpenPlace(editor: LetterEditor, mark: String, note: OpenNote) -> impl IntoView {
    let (id, taken_down) = (note.id.clone(), note.note.clone());
    let tag = note.tag;
    let to_leave = (mark.clone(), id.clone());
    let keep = Callback::new(move |sentence: String| {
        let names = untrack(|| editor.names());
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let is_fit = fit(tag, &sentence, &names).is_ok();
        let is_as_proposed = editor.is_as_proposed();
        if !finish(editor, &id, &sentence) {
            return false;
        }
        if !is_fit {
            editor.state.say(words::OPEN_KEPT);
        } else if is_as_proposed {
            editor.take_proposal(words::OPEN_FILLED);
        } else {
            let text = editor
                .text
                .with_untracked(|text| with_place_filled(text, &mark, &sentence));
            editor.rewrite(text, words::OPEN_FILLED);
        }
        browser::focus(if is_fit { FIELD } else { HERE });
        true
    });
    let leave = Callback::new(move |()| {
        let (mark, id) = to_leave.clone();
        let is_as_proposed = editor.is_as_proposed();
        editor.options.update(|options| options.left_out.push(id.0));
        if is_as_proposed {
            editor.take_proposal(words::OPEN_LEFT);
        } else {
            let text = editor
                .text
                .with_untracked(|text| without_place(text, &mark));
            editor.rewrite(text, words::OPEN_LEFT);
        }
        browser::focus(FIELD);
    });
    let names = untrack(|| editor.names());
    let unfinished = unfinished(note);
    view! {
        <div class="stack">
            <p>{words::OPEN_BELONGS} " " <em dir="auto">{taken_down}</em></p>
            <SentenceField unfinished names keep leave leave_label=words::OPEN_LEAVE/>
        </div>
    }
}

/// A place whose note is not there any more.
#[component]
fn EmptyPlace(editor: LetterEditor, mark: String) -> impl IntoView {
    let place = mark.clone();
    let leave = move |_| {
        let text = editor
            .text
            .with_untracked(|text| without_place(text, &mark));
        editor.rewrite(text, words::OPEN_EMPTY_LEFT);
        browser::focus(FIELD);
    };
    view! {
        <p>{words::OPEN_EMPTY} " " <em dir="auto">{place}</em> {words::OPEN_EMPTY_REST}</p>
        <button class="btn" type="button" on:click=leave>
            {words::OPEN_LEAVE}
        </button>
    }
}

/// Notes of the notebook that the letter does not use yet, each behind its words.
#[component]
pub(super) fn UnusedNotes(editor: LetterEditor) -> impl IntoView {
    let notes = Memo::new(move |_| {
        let marks = editor.open_marks();
        editor.proposal.with(|proposal| {
            let all = proposal.unused.iter().chain(&proposal.open);
            let unused = all.filter(|note| !marks.contains(&note.mark));
            unused.cloned().collect::<Vec<_>>()
        })
    });
    view! {
        <section
            class="section"
            aria-labelledby="letter-unused"
            hidden=move || notes.with(Vec::is_empty)
        >
            <h2 class="section-title" id="letter-unused">
                {words::UNUSED}
            </h2>
            <div>
                <For each=move || notes.get() key=key let(note)>
                    <UnusedNote editor note/>
                </For>
            </div>
        </section>
    }
}

#[component]
fn UnusedNote(editor: LetterEditor, note: OpenNote) -> impl IntoView {
    let (id, taken_down) = (note.id.clone(), note.note.clone());
    let is_open = RwSignal::new(false);
    let keep = Callback::new(move |sentence: String| {
        let is_kept = finish(editor, &id, &sentence);
        if is_kept {
            editor.state.say(words::KEPT);
            browser::focus(super::beats::HERE);
        }
        is_kept
    });
    let leave = Callback::new(move |()| is_open.set(false));
    let unfinished = StoredValue::new(unfinished(note));
    let field = move || {
        let names = untrack(|| editor.names());
        view! { <SentenceField unfinished=unfinished.get_value() names keep leave/> }
    };
    view! {
        <details class="more" prop:open=is_open on:toggle:target=move |event| is_open.set(event.target().open())>
            <summary dir="auto">{taken_down}</summary>
            <div class="more-body">
                <Show when=move || is_open.get()>{field}</Show>
            </div>
        </details>
    }
}

/// What tells one from another: a note, and what was made of it by now.
fn key(note: &OpenNote) -> (Id, String) {
    (note.id.clone(), note.sentence.clone())
}

fn unfinished(note: OpenNote) -> UnfinishedNote {
    UnfinishedNote {
        line: note.id,
        tag: note.tag,
        note: note.note,
        speaker: note.speaker,
        sentence: note.sentence,
    }
}

/// Keeps the sentence of a note; whether it could be kept.
fn finish(editor: LetterEditor, note: &Id, sentence: &str) -> bool {
    let id = editor.id.get_value();
    let kept = editor.state.edit(&id, |edit| {
        let item = edit.opportunity().items.get(note);
        if let Some(Body::Observation(observation)) = item.and_then(|item| item.body.clone()) {
            let sentence = sentence.to_owned();
            edit.set(
                note,
                Body::Observation(Observation {
                    sentence,
                    ..observation
                }),
            );
        }
    });
    kept.is_some()
}

impl LetterEditor {
    /// The marks of the places that are open in what is written.
    pub(super) fn open_marks(self) -> Vec<String> {
        self.text.with(|text| {
            let places = open_places(text).into_iter();
            places.map(|place| text[place].to_owned()).collect()
        })
    }

    /// The letter without what is not to leave the house.
    pub(super) fn sendable(self) -> String {
        self.text.with(|text| match open_places(text).is_empty() {
            true => text.clone(),
            false => without_open_places(text),
        })
    }

    /// Not a word of the proposal was changed.
    fn is_as_proposed(self) -> bool {
        let proposed = self.proposal.with_untracked(Draft::text);
        self.text.with_untracked(|text| *text == proposed)
    }

    /// Puts the proposal as it is now in the place of the text.
    fn take_proposal(self, said: &'static str) {
        let proposal = self.proposal.with_untracked(Draft::text);
        self.rewrite(proposal.clone(), said);
        self.origin.set(proposal);
    }

    /// The names of people and the employer.
    fn names(self) -> Vec<String> {
        self.input.with(|input| {
            let Some(input) = input else {
                return Vec::new();
            };
            let people = input
                .people
                .iter()
                .chain(&input.to)
                .map(|person| person.name.clone());
            let all = people.chain([input.company.clone()]);
            all.map(|name| name.trim().to_owned())
                .filter(|name| !name.is_empty())
                .collect()
        })
    }
}
