use cadence::record::Id;
use leptos::prelude::*;

use super::draft::{InterviewDraft, InterviewFields};
use crate::browser;
use crate::state::AppState;
use crate::words::log_interview as words;

/// The draft of this form: kept on every change, thrown away once saved.
#[derive(Clone, Copy)]
pub(super) struct DraftKeeping {
    state: AppState,
    form: StoredValue<String>,
    fields: InterviewFields,
    blank: StoredValue<InterviewDraft>,
    /// Something is typed.
    pub(super) is_started: RwSignal<bool>,
    /// It is saved: nothing more is to be kept.
    is_saved: StoredValue<bool>,
}

impl DraftKeeping {
    pub(super) fn new(
        state: AppState,
        form: String,
        fields: InterviewFields,
        blank: InterviewDraft,
    ) -> Self {
        let started = !untrack(|| fields.read()).is_like(&blank);
        let keeping = Self {
            state,
            form: StoredValue::new(form),
            fields,
            blank: StoredValue::new(blank),
            is_started: RwSignal::new(started),
            is_saved: StoredValue::new(false),
        };
        Effect::new(move |before: Option<InterviewDraft>| {
            let draft = fields.read();
            if before.is_some_and(|before| before != draft) && !keeping.is_saved.get_value() {
                keeping.keep(&draft);
            }
            draft
        });
        keeping.follow();
        keeping
    }

    /// The name of the draft.
    pub(super) fn form(self) -> String {
        self.form.get_value()
    }

    /// Takes in a draft that comes later, from the safety copy, while nobody has typed yet.
    fn follow(self) {
        let shown = untrack(|| self.fields.read());
        Effect::new(move |before: Option<()>| {
            self.state.draft_arrivals();
            let now = untrack(|| self.fields.read());
            if before.is_some()
                && now.is_like(&shown)
                && let Some(kept) = self.state.draft(&self.form())
                && let Some(draft) = InterviewDraft::parse(&kept)
            {
                self.fields.fill(draft);
            }
        });
    }

    /// Whether it is saved: a second press, before the page has turned, saves nothing.
    pub(super) fn is_saved(self) -> bool {
        self.is_saved.get_value()
    }

    /// It is saved: the draft is thrown away.
    pub(super) fn saved(self) {
        self.is_saved.set_value(true);
        self.form.with_value(|form| self.state.keep_draft(form, ""));
    }

    /// What is typed is of a further interview of this opening, and goes into the form of that,
    /// unless something is typed there.
    pub(super) fn hand_to(self, opening: &Id) {
        let draft = InterviewDraft {
            company: String::new(),
            role: String::new(),
            ..untrack(|| self.fields.read())
        };
        let text = serde_json::to_string(&draft).unwrap_or_default();
        self.state
            .put_draft_back(&super::form_of(Some(opening)), &text);
        self.saved();
    }

    fn keep(self, draft: &InterviewDraft) {
        let started = self.blank.with_value(|blank| !draft.is_like(blank));
        self.is_started.set(started);
        let text = started.then(|| serde_json::to_string(draft).unwrap_or_default());
        self.form
            .with_value(|form| self.state.keep_draft(form, &text.unwrap_or_default()));
    }

    pub(super) fn start_over(self) {
        let draft = untrack(|| self.fields.read());
        self.fields.fill(self.blank.get_value());
        browser::focus("company");
        let (state, form) = (self.state, self.form.get_value());
        state.say_with_undo(words::EMPTIED, move || {
            state.keep_draft(&form, &serde_json::to_string(&draft).unwrap_or_default());
            self.fields.fill(draft.clone());
        });
    }
}
