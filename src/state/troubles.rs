//! What a person has to know about the keeping of their data.

use keeping::{StorageError, StorageUse, Trouble};
use leptos::prelude::*;

use super::{AppState, Data};
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
        if trouble.is_loss() {
            self.note_loss_read();
        }
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
        let facts = self.with_untracked(|data| TroubleFacts::of(data, browser::now()));
        self.troubles
            .update(|all| all.retain(|trouble| !facts.is_over(*trouble)));
        for trouble in facts.troubles() {
            self.add_trouble(trouble);
        }
    }
}

/// What can be told from the records alone.
#[derive(Debug, Clone, Copy)]
struct TroubleFacts {
    room: StorageUse,
    unreadable: usize,
    held: usize,
    /// The openings that stand in the storage.
    stored: usize,
    is_outdated: bool,
    /// The newest stamp, and now, in milliseconds since 1970.
    latest: i64,
    now: i64,
}

impl TroubleFacts {
    fn of(data: &Data, now: i64) -> Self {
        let records = &data.records;
        Self {
            room: records.storage_use(),
            unreadable: records.unreadable(),
            held: records.held(),
            stored: records.stored_openings(),
            is_outdated: records.is_outdated(),
            latest: data.clock.at,
            now,
        }
    }

    /// Whether a trouble that was told is no more, or has another number.
    fn is_over(&self, trouble: Trouble) -> bool {
        match trouble {
            Trouble::Unreadable(count) => count != self.unreadable,
            Trouble::Held { .. } => trouble != self.told_of_held(),
            _ => false,
        }
    }

    fn told_of_held(&self) -> Trouble {
        Trouble::Held {
            records: self.held,
            openings: self.stored,
        }
    }

    fn troubles(&self) -> Vec<Trouble> {
        let is_far_off = self.latest > self.now.saturating_add(FAR_OFF);
        let found = [
            (self.is_outdated, Trouble::Storage(StorageError::Outdated)),
            (self.unreadable != 0, Trouble::Unreadable(self.unreadable)),
            (self.held != 0, self.told_of_held()),
            (self.room >= StorageUse::High, Trouble::LittleRoom),
            (is_far_off, Trouble::Clock),
        ];
        let found = found.into_iter().filter(|(is_so, _)| *is_so);
        found.map(|(_, trouble)| trouble).collect()
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::state::data::tests::{data_of, opening};

    const NOW: i64 = 1_772_600_000_000;

    fn held(records: usize, openings: usize) -> Trouble {
        Trouble::Held { records, openings }
    }

    fn facts() -> TroubleFacts {
        TroubleFacts::of(&data_of(&[]), NOW)
    }

    #[test]
    fn where_all_is_well_nothing_is_told() {
        assert_eq!(facts().troubles(), []);
        let with_one = TroubleFacts::of(&data_of(&[opening("a", NOW)]), NOW);
        assert_eq!(with_one.troubles(), []);
    }

    #[test]
    fn each_fact_is_told_by_its_own_words() {
        let one = |change: fn(&mut TroubleFacts)| {
            let mut facts = facts();
            change(&mut facts);
            facts.troubles()
        };
        let outdated = Trouble::Storage(StorageError::Outdated);
        assert_eq!(one(|facts| facts.is_outdated = true), [outdated]);
        assert_eq!(one(|facts| facts.unreadable = 2), [Trouble::Unreadable(2)]);
        assert_eq!(
            one(|facts| (facts.held, facts.stored) = (3, 2)),
            [held(3, 2)]
        );
        assert_eq!(
            one(|facts| facts.room = StorageUse::High),
            [Trouble::LittleRoom]
        );
        assert_eq!(
            one(|facts| facts.room = StorageUse::NearlyFull),
            [Trouble::LittleRoom]
        );
        assert_eq!(one(|facts| facts.latest = NOW + FAR_OFF), []);
        assert_eq!(
            one(|facts| facts.latest = NOW + FAR_OFF + 1),
            [Trouble::Clock]
        );
        assert_eq!(
            one(|facts| (facts.now, facts.latest) = (i64::MAX, i64::MAX)),
            []
        );
    }

    #[test]
    fn a_count_that_has_changed_is_told_anew_and_the_rest_stays() {
        let facts = TroubleFacts {
            unreadable: 2,
            held: 1,
            stored: 4,
            ..facts()
        };
        assert!(facts.is_over(Trouble::Unreadable(1)) && facts.is_over(held(2, 4)));
        assert!(facts.is_over(held(1, 0)), "nothing is left to be deleted");
        assert!(!facts.is_over(Trouble::Unreadable(2)) && !facts.is_over(held(1, 4)));
        assert!(!facts.is_over(Trouble::NoCopy) && !facts.is_over(Trouble::Healed(1)));
    }
}
