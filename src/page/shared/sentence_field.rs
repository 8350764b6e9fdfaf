use cadence::record::{Id, Tag};
use cadence::text::sentence::{begin, begin_with, fit, restart, starters, tidy};
use leptos::prelude::*;
use web_sys::SubmitEvent;

use super::form_draft::{FormDraft, UnkeptNote};
use crate::browser;
use crate::component::{BidiText, element_id, keep_in_draft, take_in};
use crate::words::component as words;

/// A note on its way to a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnfinishedNote {
    /// The line of the notebook.
    pub line: Id,
    /// What it is about.
    pub tag: Tag,
    /// As it was taken down.
    pub note: String,
    /// Who said it, by name.
    pub speaker: Option<String>,
    /// What the person made of it so far.
    pub sentence: String,
}

/// A note made into a sentence to those it is about: beginnings to tap, the words in place, and
/// what they still need.
#[component]
pub fn SentenceField(
    unfinished: UnfinishedNote,
    /// Of people and the employer.
    names: Vec<String>,
    /// Takes the sentence; whether it is kept.
    keep: Callback<String, bool>,
    /// Goes on without one.
    leave: Callback<()>,
    /// What that is called.
    #[prop(default = words::SENTENCE_LEAVE)]
    leave_label: &'static str,
) -> impl IntoView {
    let UnfinishedNote {
        line,
        tag,
        note,
        speaker,
        sentence,
    } = unfinished;
    let names = StoredValue::new(names);
    let named = move |read: &dyn Fn(&[&str]) -> String| {
        names.with_value(|names| read(&names.iter().map(String::as_str).collect::<Vec<_>>()))
    };
    let begun = names.with_value(|names| {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        begin(tag, &note, speaker.as_deref(), &names)
    });
    let is_whole = begun.is_whole;
    let all = StoredValue::new(starters(tag, speaker.as_deref()));
    // What was proposed last: as long as it stands untouched, another beginning proposes anew.
    let proposed = RwSignal::new(begun.text.clone());
    let text = RwSignal::new(if sentence.is_empty() {
        begun.text
    } else {
        sentence
    });
    let form = format!("sentence-{line}");
    let draft = FormDraft::open(form.clone(), String::new());
    keep_in_draft(
        "sentence",
        move || text.get(),
        move |kept| text.set(kept.to_owned()),
    );
    let chosen = Memo::new(move |_| {
        text.with(|text| {
            all.with_value(|all| {
                let fits = all.iter().enumerate();
                let fits = fits.filter(|(_, starter)| text.starts_with(starter.words.as_str()));
                fits.max_by_key(|(_, starter)| starter.words.len())
                    .map(|found| found.0)
            })
        })
    });
    let standing = Memo::new(move |_| {
        names.with_value(|names| {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            text.with(|text| fit(tag, text, &names))
        })
    });
    // Begun is not finished: what only the note's words make is read and completed first.
    let is_begun_only = Memo::new(move |_| {
        !is_whole && text.with(|text| proposed.with(|proposed| text == proposed))
    });
    let hint = move || match standing.get() {
        _ if is_begun_only.get() => words::SENTENCE_BEGUN.to_owned(),
        Ok(()) => words::SENTENCE_READS.to_owned(),
        Err(unfit) => unfit.to_string(),
    };
    let id = element_id();
    let (field, hint_id) = (StoredValue::new(id.clone()), format!("{id}-h"));
    let note = StoredValue::new(note);
    let choose = move |place: usize| {
        let starter = all.with_value(|all| all.get(place).cloned());
        let Some(starter) = starter else {
            return;
        };
        let is_untouched =
            text.with_untracked(|text| proposed.with_untracked(|proposed| text == proposed));
        let next = if is_untouched {
            note.with_value(|note| named(&|names| begin_with(&starter, tag, note, names)))
        } else {
            all.with_value(|all| text.with_untracked(|text| restart(text, all, &starter)))
        };
        if is_untouched {
            proposed.set(next.clone());
        }
        text.set(next);
        browser::focus(field.get_value());
    };
    let chips = all.with_value(|all| {
        let chip = |(place, starter): (usize, &cadence::text::sentence::Starter)| {
            view! {
                <button
                    class="tag"
                    type="button"
                    aria-pressed=move || (chosen.get() == Some(place)).to_string()
                    on:click=move |_| choose(place)
                >
                    <span>
                        <BidiText text=starter.label()/>
                    </span>
                </button>
            }
        };
        all.iter().enumerate().map(chip).collect_view()
    });
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        if is_begun_only.get_untracked() {
            browser::focus(field.get_value());
            return;
        }
        let typed = text.get_untracked();
        if keep.run(named(&|names| tidy(&typed, names))) {
            draft.discard();
        }
    };
    view! {
        <form class="sentence" novalidate on:submit=submit>
            <div class="tags" role="group" aria-label=words::SENTENCE_BEGINS>
                {chips}
            </div>
            <label class="unseen" for=id.clone()>
                {note.with_value(|note| words::SentenceLabel { note }.text())}
            </label>
            <textarea
                class="input"
                id=id
                rows="3"
                dir="auto"
                aria-describedby=hint_id.clone()
                bind:value=text
                on:change:target=move |event| take_in(text, event.target().value())
            ></textarea>
            <p class="hint" id=hint_id role="status">
                {move || view! { <BidiText text=hint()/> }}
            </p>
            <UnkeptNote form/>
            <div class="btns">
                <button class="btn">{words::SENTENCE_KEEP}</button>
                <button class="btn" data-kind="text" type="button" on:click=move |_| leave.run(())>
                    {leave_label}
                </button>
            </div>
        </form>
    }
}
