//! Forms that are half filled.

use std::collections::{BTreeMap, BTreeSet};

use super::copy::RecordChange;
use super::storage::{KeyValueStorage, StorageError};

/// What the key of every draft begins with, below the prefix.
pub const DRAFTS: &str = "draft/";
/// What the key of the time of every draft begins with.
pub(super) const TIMES: &str = "draft-at/";

/// A text and when it was typed, in milliseconds since 1970.
#[derive(Debug, Clone, PartialEq, Eq)]
struct TypedText {
    at: i64,
    text: String,
}

impl TypedText {
    /// As the safety copy has it: `<at> <text>`; no text once it was thrown away.
    fn read(row: &str) -> Option<Self> {
        let (at, text) = row.split_once(' ')?;
        let (at, text) = (at.parse().ok()?, text.to_owned());
        Some(Self { at, text })
    }

    fn row(&self) -> String {
        format!("{} {}", self.at, self.text)
    }
}

/// Half-filled forms, kept until they are saved or thrown away: in the storage at once, and in the
/// safety copy soon after.
///
/// They are plain text by the name of the form: no record, in no backup.
#[derive(Debug)]
pub struct Drafts<S> {
    storage: S,
    /// Those that were written here, or that the safety copy knew.
    known: BTreeMap<String, TypedText>,
    /// Those that the storage refused.
    unkept: BTreeSet<String>,
    /// Those that the safety copy does not have yet.
    changed: BTreeSet<String>,
}

impl<S: KeyValueStorage> Drafts<S> {
    /// Drafts in this storage.
    pub fn new(storage: S) -> Self {
        Self {
            storage,
            known: BTreeMap::new(),
            unkept: BTreeSet::new(),
            changed: BTreeSet::new(),
        }
    }

    /// The draft of a form.
    #[must_use]
    pub fn get(&self, form: &str) -> Option<String> {
        let held = self.known.get(form).filter(|_| self.is_unkept(form));
        let held = held.map(|draft| draft.text.clone());
        held.or_else(|| self.stored(form).map(|draft| draft.text))
    }

    /// Keeps the draft of a form, typed at `at`; nothing is kept of an empty one.
    ///
    /// # Errors
    /// A [`StorageError`]: the text is held here and handed to the safety copy.
    pub fn set(&mut self, form: &str, text: &str, at: i64) -> Result<(), StorageError> {
        if self.get(form).unwrap_or_default() == text && !self.is_unkept(form) {
            return Ok(());
        }
        let before = self.known.get(form).map_or(0, |draft| draft.at);
        let before = before.max(self.stored(form).map_or(0, |draft| draft.at));
        let draft = TypedText {
            at: at.max(before.saturating_add(1)),
            text: text.to_owned(),
        };
        self.changed.insert(form.to_owned());
        self.keep(form, draft)
    }

    fn keep(&mut self, form: &str, draft: TypedText) -> Result<(), StorageError> {
        let (key, time) = (key(form), format!("{TIMES}{form}"));
        let written = if draft.text.is_empty() {
            let removed = self.storage.remove(&key);
            removed.and_then(|()| self.storage.remove(&time))
        } else {
            let set = self.storage.set(&key, &draft.text);
            set.and_then(|()| self.storage.set(&time, &draft.at.to_string()))
        };
        match written {
            Ok(()) => self.unkept.remove(form),
            Err(_) => self.unkept.insert(form.to_owned()),
        };
        self.known.insert(form.to_owned(), draft);
        written
    }

    /// What stands in the storage. A version that knows no times may have written it: then it is as
    /// old as the last one that did.
    fn stored(&self, form: &str) -> Option<TypedText> {
        let text = self.storage.get(&key(form)).ok().flatten()?;
        let at = self.storage.get(&format!("{TIMES}{form}")).ok().flatten();
        let at = at.and_then(|at| at.parse().ok()).unwrap_or_default();
        Some(TypedText { at, text })
    }

    /// Whether the storage refused the draft of a form.
    #[must_use]
    pub fn is_unkept(&self, form: &str) -> bool {
        self.unkept.contains(form)
    }

    /// The forms whose drafts the storage refused.
    #[must_use]
    pub fn unkept(&self) -> Vec<String> {
        self.unkept.iter().cloned().collect()
    }

    /// What was typed since this was last asked, for the safety copy.
    pub fn take_changes(&mut self) -> Vec<RecordChange> {
        let changed = std::mem::take(&mut self.changed);
        changed
            .iter()
            .filter_map(|form| self.change(form))
            .collect()
    }

    /// Every draft that is known, for a safety copy that fell behind.
    #[must_use]
    pub fn all_changes(&self) -> Vec<RecordChange> {
        let known = self.known.keys();
        known.filter_map(|form| self.change(form)).collect()
    }

    fn change(&self, form: &str) -> Option<RecordChange> {
        let value = self.known.get(form)?.row();
        let key = key(form);
        Some(RecordChange::Put { key, value })
    }

    /// Takes in what the safety copy knows better: the later of two stands. Which forms that
    /// concerned, and what the copy need not have any longer.
    pub fn heal(&mut self, rows: &[(String, String)]) -> (Vec<String>, Vec<RecordChange>) {
        let (mut healed, mut over) = (Vec::new(), Vec::new());
        for (key, row) in rows {
            let (Some(form), Some(theirs)) = (key.strip_prefix(DRAFTS), TypedText::read(row))
            else {
                continue;
            };
            let here = self.known.get(form).cloned();
            let here = here.or_else(|| self.stored(form));
            if here.as_ref().is_some_and(|here| here.at >= theirs.at) {
                self.known.extend(here.map(|here| (form.to_owned(), here)));
                continue;
            }
            if theirs.text.is_empty() {
                over.push(RecordChange::Erase(key.clone()));
            }
            let differs = here.is_some_and(|here| here.text != theirs.text);
            if differs || self.stored(form).is_none() && !theirs.text.is_empty() {
                healed.push(form.to_owned());
            }
            // A refusal is to be seen in `unkept`.
            self.keep(form, theirs).ok();
        }
        (healed, over)
    }

    /// Notes what another tab wrote, or threw away, under `key`, below the prefix; the form.
    pub fn receive<'a>(&mut self, key: &'a str, value: Option<&str>) -> Option<&'a str> {
        let form = key.strip_prefix(DRAFTS)?;
        let at = self.known.get(form).map_or(0, |draft| draft.at);
        let at = at.max(self.stored(form).map_or(0, |draft| draft.at));
        let text = value.unwrap_or_default().to_owned();
        self.known.insert(form.to_owned(), TypedText { at, text });
        self.unkept.remove(form);
        Some(form)
    }

    /// Writes again what is no longer in the storage: another page emptied the origin.
    pub fn restore_removed(&mut self) {
        let gone = |form: &&String| self.stored(form).is_none();
        let forms: Vec<String> = self.known.keys().filter(gone).cloned().collect();
        for form in forms {
            if let Some(draft) = self.known.get(&form).cloned() {
                // A refusal is to be seen in `unkept`.
                self.keep(&form, draft).ok();
            }
        }
    }
}

fn key(form: &str) -> String {
    format!("{DRAFTS}{form}")
}

/// What the row of a draft has to become when `new` was written; `None`: it stays.
pub(super) fn merged_draft(row: Option<&str>, new: &str) -> Option<String> {
    let theirs = TypedText::read(new)?;
    let ours = row.and_then(TypedText::read);
    let is_later = ours.is_none_or(|ours| ours.at < theirs.at);
    is_later.then(|| new.to_owned())
}
