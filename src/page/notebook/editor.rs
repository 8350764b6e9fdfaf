use cadence::record::{Body, ContactKind, Id, Observation, Opportunity, Tag};
use chrono::NaiveDate;
use leptos::prelude::*;

use crate::browser;
use crate::state::{AppState, Data, use_state};

/// The id of the field.
pub(super) const FIELD: &str = "line";

/// The line that is being written. The parts of the page share it.
#[derive(Clone, Copy)]
pub(super) struct NotebookEditor {
    pub(super) state: AppState,
    pub(super) id: StoredValue<Id>,
    pub(super) text: RwSignal<String>,
    pub(super) tag: RwSignal<Tag>,
    /// Who said it, by name.
    pub(super) who: RwSignal<String>,
    /// The line that is in the field to be changed.
    pub(super) changing: RwSignal<Option<Id>>,
}

impl NotebookEditor {
    pub(super) fn new(id: Id) -> Self {
        let state = use_state();
        let form = form(&id);
        let editor = Self {
            state,
            text: RwSignal::new(state.draft(&form).unwrap_or_default()),
            id: StoredValue::new(id),
            tag: RwSignal::new(Tag::default()),
            who: RwSignal::new(String::new()),
            changing: RwSignal::new(None),
        };
        state.follow_draft(form.clone(), editor.text);
        Effect::new(move |_| {
            let text = editor.text.get();
            // A line that is being changed stands in the notebook until it is.
            if editor.changing.with(Option::is_none) {
                state.keep_draft(&form, &text);
            }
        });
        editor
    }

    /// The name of the draft.
    pub(super) fn form(self) -> String {
        self.id.with_value(form)
    }

    /// Reads the opening, as long as there is one.
    pub(super) fn with<T: Default>(self, read: impl FnOnce(&Opportunity) -> T) -> T {
        self.id.with_value(|id| {
            self.state.with(|data| match data.opening(id) {
                Some((opening, _)) => read(opening),
                None => T::default(),
            })
        })
    }

    /// Keeps the line that is in the field; the focus stays there.
    pub(super) fn keep(self) {
        let text = self.text.get_untracked().trim().to_owned();
        let (tag, who) = (self.tag.get_untracked(), self.who.get_untracked());
        let changing = self.changing.get_untracked();
        if !text.is_empty() {
            let text = match &changing {
                // A letter knows "Anna: …" for what Anna said.
                None if tag == Tag::WhoSaid && !who.is_empty() => format!("{who}: {text}"),
                _ => text,
            };
            if !self.put(changing, tag, text) {
                return;
            }
        }
        self.clear();
    }

    fn put(self, line: Option<Id>, tag: Tag, text: String) -> bool {
        let id = self.id.get_value();
        let today = self.state.with_untracked(Data::today);
        let kept = self.state.edit(&id, |edit| {
            let before = line
                .as_ref()
                .and_then(|line| edit.opportunity().items.get(line));
            let (date, sentence) = match before.and_then(|item| item.body.as_ref()) {
                Some(Body::Observation(it)) => (it.date, it.sentence.clone()),
                _ => (seen_on(edit.opportunity(), today), String::new()),
            };
            let body = Body::Observation(Observation {
                date,
                tag,
                text,
                sentence,
            });
            match line {
                Some(line) => edit.set(&line, body),
                None => {
                    edit.add(body);
                }
            }
        });
        kept.is_some()
    }

    /// Keeps what the person made of a line for the letter; whether it could be kept.
    pub(super) fn finish(self, line: &Id, sentence: String) -> bool {
        let id = self.id.get_value();
        let kept = self.state.edit(&id, |edit| {
            let item = edit.opportunity().items.get(line);
            if let Some(Body::Observation(it)) = item.and_then(|item| item.body.clone()) {
                edit.set(line, Body::Observation(Observation { sentence, ..it }));
            }
        });
        kept.is_some()
    }

    /// The names of those met, and of the employer.
    pub(super) fn names(self) -> Vec<String> {
        untrack(|| {
            self.with(|opening| {
                let people = opening.contacts_of(ContactKind::Interviewer);
                let people = people.map(|(_, contact)| contact.name.trim().to_owned());
                let all = people.chain([opening.details().company.trim().to_owned()]);
                all.filter(|name| !name.is_empty()).collect()
            })
        })
    }

    /// An empty field, for the next line.
    pub(super) fn clear(self) {
        self.changing.set(None);
        self.text.set(String::new());
        browser::focus(FIELD);
    }
}

/// The name of the draft.
fn form(id: &Id) -> String {
    format!("notebook-{id}")
}

/// What is noted was seen at the latest interview.
fn seen_on(opening: &Opportunity, today: NaiveDate) -> NaiveDate {
    let held = opening.interviews().map(|(_, interview)| interview);
    let held = held.filter(|interview| interview.has_taken_place(today));
    held.map(|interview| interview.date).max().unwrap_or(today)
}
