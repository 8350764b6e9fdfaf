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
        self.troubles
            .update(|all| all.retain(|told| *told != trouble));
    }

    pub(super) fn add_trouble(self, trouble: Trouble) {
        if self.troubles.with_untracked(|all| all.contains(&trouble)) {
            return;
        }
        let is_told = |name: &str| {
            self.reminders
                .with_value(|reminders| reminders.was_told(name))
        };
        if trouble.once().is_some_and(is_told) {
            return;
        }
        if let Some(name) = trouble.once() {
            self.reminders
                .update_value(|reminders| reminders.note_told(name));
        }
        self.troubles.update(|all| all.push(trouble));
    }

    /// Notices what can be told at once; whether there is anything kept to compare.
    pub fn check(self) -> bool {
        match self.is_storage_kept {
            true => self.look(),
            false => self.add_trouble(Trouble::Storage(StorageError::Denied)),
        }
        self.is_storage_kept
    }

    /// Notices what can be told from the records alone.
    pub(super) fn look(self) {
        let (room, unreadable, outdated, latest) = self.with_untracked(|data| {
            let records = &data.records;
            (
                records.storage_use(),
                records.unreadable(),
                records.is_outdated(),
                data.clock.at,
            )
        });
        self.troubles.update(|all| {
            let is_old =
                |trouble: &Trouble| matches!(trouble, Trouble::Unreadable(n) if *n != unreadable);
            all.retain(|trouble| !is_old(trouble));
        });
        let found = [
            (outdated, Trouble::Storage(StorageError::Outdated)),
            (unreadable != 0, Trouble::Unreadable(unreadable)),
            (room >= StorageUse::High, Trouble::LittleRoom),
            (latest > browser::now() + FAR_OFF, Trouble::Clock),
        ];
        for (_, trouble) in found.into_iter().filter(|(is_so, _)| *is_so) {
            self.add_trouble(trouble);
        }
    }
}
