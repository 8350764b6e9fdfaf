//! What a person has to know about the keeping of their data.

use keeping::{StorageError, StorageUse, Trouble};
use leptos::prelude::*;

use super::AppState;
use crate::browser;

/// Milliseconds; later than a clock that is merely wrong by a time zone.
const FAR_OFF: i64 = 2 * 86_400_000;

impl AppState {
    /// What the person has to know about the keeping of their data.
    #[must_use]
    pub fn troubles(self) -> Vec<Trouble> {
        self.troubles.get()
    }

    /// The person has read it.
    pub fn close_trouble(self, trouble: Trouble) {
        self.troubles.update(|all| all.retain(|it| *it != trouble));
    }

    pub(super) fn add_trouble(self, trouble: Trouble) {
        if self.troubles.with_untracked(|all| all.contains(&trouble)) {
            return;
        }
        let is_told = |name: &str| self.drafts.with_value(|it| it.was_told(name));
        if trouble.once().is_some_and(is_told) {
            return;
        }
        if let Some(name) = trouble.once() {
            self.drafts.update_value(|it| it.note_told(name));
        }
        self.troubles.update(|all| all.push(trouble));
    }

    /// Notices what can be told at once; whether there is anything kept to compare.
    pub fn check(self) -> bool {
        match self.kept {
            true => self.look(),
            false => self.add_trouble(Trouble::Storage(StorageError::Denied)),
        }
        self.kept
    }

    /// Notices what can be told from the records alone.
    pub(super) fn look(self) {
        let (room, unreadable, outdated, latest) = self.with_untracked(|it| {
            let records = &it.records;
            (
                records.storage_use(),
                records.unreadable(),
                records.is_outdated(),
                records.latest_stamp().at,
            )
        });
        self.troubles.update(|all| {
            let old = |it: &Trouble| matches!(it, Trouble::Unreadable(n) if *n != unreadable);
            all.retain(|it| !old(it));
        });
        let found = [
            (outdated, Trouble::Storage(StorageError::Outdated)),
            (unreadable != 0, Trouble::Unreadable(unreadable)),
            (room >= StorageUse::High, Trouble::LittleRoom),
            (latest > browser::now() + FAR_OFF, Trouble::Clock),
        ];
        for (_, it) in found.into_iter().filter(|(is_so, _)| *is_so) {
            self.add_trouble(it);
        }
    }
}
