use cadence::record::{Body, ContactKind, Id, Observation, Opportunity, Tag};
use chrono::NaiveDate;
use leptos::prelude::*;

use crate::browser;
use crate::page::shared::open_edit::AskedConflicts;
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
    pub(super) changing: RwSignal<Option<ChangingLine>>,
    /// What was changed in it here and in another tab.
    pub(super) asked: AskedConflicts,
}

/// A line of the notebook that is in the field to be changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ChangingLine {
    /// Its id.
    pub(super) id: Id,
    /// As it stood when it was taken into the field.
    base: Observation,
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
            asked: AskedConflicts::default(),
        };
        state.follow_draft(form, editor.text);
        Effect::new(move |_| {
            let text = editor.text.get();
            let is_unchanged = editor
                .changing
                .with(|line| line.as_ref().is_some_and(|line| line.base.text == text));
            let draft = if is_unchanged { "" } else { &text };
            state.keep_draft(&editor.form(), draft);
        });
        editor
    }

    /// The name of the draft: of the next line, or of the one that is being changed.
    pub(super) fn form(self) -> String {
        let opening = self.id.with_value(form);
        self.changing.with(|changing| match changing {
            Some(line) => format!("{opening}-{}", line.id),
            None => opening,
        })
    }

    /// Takes a line into the field, as it stands or as it was being changed before.
    pub(super) fn change(self, line: &Id) {
        // What stands in the field is not to be lost.
        self.keep();
        if !self.text.with_untracked(String::is_empty) {
            return;
        }
        let Some(base) = self.observation(line) else {
            return;
        };
        let form = format!("{}-{line}", self.id.with_value(form));
        let text = self.state.draft(&form).unwrap_or_else(|| base.text.clone());
        self.tag.set(base.tag);
        let id = line.clone();
        self.changing.set(Some(ChangingLine { id, base }));
        self.text.set(text);
        browser::focus(FIELD);
    }

    /// A line as the record has it by now.
    fn observation(self, line: &Id) -> Option<Observation> {
        untrack(|| {
            self.with(|opening| match opening.items.get(line)?.body.clone()? {
                Body::Observation(observation) => Some(observation),
                _ => None,
            })
        })
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
        let is_done = match self.changing.get_untracked() {
            _ if text.is_empty() => true,
            Some(line) => self.put(line, text),
            None => self.add(text),
        };
        if is_done {
            self.clear();
        }
    }

    /// Adds a line; whether it could be kept.
    fn add(self, text: String) -> bool {
        let (tag, who) = (self.tag.get_untracked(), self.who.get_untracked());
        let text = if tag == Tag::WhoSaid && !who.is_empty() {
            // A letter knows "Anna: …" for what Anna said.
            format!("{who}: {text}")
        } else {
            text
        };
        let id = self.id.get_value();
        let today = self.state.with_untracked(Data::today);
        let kept = self.state.edit(&id, |edit| {
            edit.add(Body::Observation(Observation {
                date: seen_on(edit.opportunity(), today),
                tag,
                text,
                sentence: String::new(),
            }));
        });
        kept.is_some()
    }

    /// Writes what was changed of a line into the line as it stands; whether it could be kept.
    fn put(self, line: ChangingLine, text: String) -> bool {
        let id = self.id.get_value();
        self.state.refresh(&id);
        let mine = Observation {
            tag: self.tag.get_untracked(),
            text,
            ..line.base.clone()
        };
        // One that is gone comes back as it is here.
        let now = self.observation(&line.id).unwrap_or_else(|| mine.clone());
        let [base, mine, now] = [line.base, mine, now].map(Body::Observation);
        let Some(settled) = self.asked.settle(&base, &mine, &now) else {
            return false;
        };
        let kept = self.state.edit(&id, |edit| edit.set(&line.id, settled));
        kept.is_some()
    }

    /// Keeps what the person made of a line for the letter; whether it could be kept.
    pub(super) fn finish(self, line: &Id, sentence: String) -> bool {
        let id = self.id.get_value();
        let kept = self.state.edit(&id, |edit| {
            let item = edit.opportunity().items.get(line);
            if let Some(Body::Observation(observation)) = item.and_then(|item| item.body.clone()) {
                let observation = Observation {
                    sentence,
                    ..observation
                };
                edit.set(line, Body::Observation(observation));
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
        self.asked.clear();
        self.text.set(String::new());
        self.state.keep_draft(&untrack(|| self.form()), "");
        self.changing.set(None);
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
    let held = held.filter(|interview| interview.is_meeting() && interview.has_taken_place(today));
    held.map(|interview| interview.date).max().unwrap_or(today)
}
