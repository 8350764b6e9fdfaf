//! What is typed and not yet saved: kept on every change, and in the safety copy soon after.

use std::time::Duration;

use keeping::RecordChange;
use leptos::prelude::*;

use super::AppState;
use crate::browser;

/// So long after the first change a draft is handed to the safety copy.
const SOON: Duration = Duration::from_secs(1);

impl AppState {
    /// The draft of a form.
    #[must_use]
    pub fn draft(self, form: &str) -> Option<String> {
        self.drafts.with_value(|drafts| drafts.get(form))
    }

    /// Keeps the draft of a form; an empty one is thrown away.
    pub fn keep_draft(self, form: &str, text: &str) {
        // A refusal is to be seen beside the form.
        self.drafts.update_value(|drafts| {
            drafts.set(form, text, browser::now()).ok();
        });
        self.note_unkept();
        if text.is_empty() {
            // It is saved or thrown away, and not to come back.
            self.copy_drafts();
        } else if !self.copying_drafts.get_value() {
            self.copying_drafts.set_value(true);
            set_timeout(move || self.copy_drafts(), SOON);
        }
    }

    /// Puts a draft back after an undo, unless somebody has begun anew.
    pub fn put_draft_back(self, form: &str, text: &str) {
        if self.draft(form).is_none() {
            self.keep_draft(form, text);
        }
    }

    /// Whether the draft of a form is there only as long as the page is.
    #[must_use]
    pub fn is_unkept(self, form: &str) -> bool {
        self.unkept
            .with(|all| all.iter().any(|unkept| unkept == form))
    }

    /// Has a text field follow the draft of its form where that comes from elsewhere, from the
    /// safety copy or another tab, for as long as nobody types here.
    pub fn follow_draft(self, form: String, text: RwSignal<String>) {
        let shown = StoredValue::new(text.get_untracked());
        Effect::new(move |before: Option<()>| {
            self.draft_arrivals();
            if before.is_none() || text.get_untracked() != shown.get_value() {
                return;
            }
            let now = self.draft(&form).unwrap_or_default();
            if now != shown.get_value() {
                shown.set_value(now.clone());
                text.set(now);
            }
        });
    }

    /// How many times drafts came from elsewhere; who asks is told of the next time.
    pub fn draft_arrivals(self) -> u32 {
        self.draft_arrivals.get()
    }

    fn copy_drafts(self) {
        self.copying_drafts.set_value(false);
        let changes = self
            .drafts
            .try_update_value(|drafts| drafts.take_changes())
            .unwrap_or_default();
        self.hand_over_drafts(changes);
    }

    fn hand_over_drafts(self, changes: Vec<RecordChange>) {
        if !changes.is_empty() && self.is_storage_kept && !self.forgotten.get_value() {
            self.hand_on_drafts(changes);
        }
    }

    /// Takes in what the safety copy knows better; whether that is something, for
    /// [`Self::announce_drafts`].
    pub(super) fn heal_drafts(self, rows: &[(String, String)]) -> bool {
        let healed = self.drafts.try_update_value(|drafts| drafts.heal(rows));
        let (healed, over) = healed.unwrap_or_default();
        self.hand_over_drafts(over);
        self.note_unkept();
        !healed.is_empty()
    }

    /// Has the forms on the page take in drafts that came from elsewhere.
    pub(super) fn announce_drafts(self) {
        self.draft_arrivals.update(|count| *count += 1);
    }

    /// Takes in what another tab wrote under `key`.
    pub(super) fn receive_draft(self, key: &str, value: Option<&str>) {
        let received = self
            .drafts
            .try_update_value(|drafts| drafts.receive(key, value).is_some());
        self.note_unkept();
        if received == Some(true) {
            self.announce_drafts();
        }
    }

    /// Writes again what another page of the origin took away.
    pub(super) fn restore_drafts(self) {
        self.drafts.update_value(|drafts| drafts.restore_removed());
        self.note_unkept();
    }

    fn note_unkept(self) {
        let now = self.drafts.with_value(|drafts| drafts.unkept());
        if self.unkept.with_untracked(|before| *before != now) {
            self.unkept.set(now);
        }
    }
}
