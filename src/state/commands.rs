//! Commands: each keeps a change and plans anew what it concerns, or says why it could not.

use cadence::record::{Body, Details, Id, Opportunity, Settings, Stamp};
use keeping::{Records, SETTINGS, SnapshotKind, StorageError};
use leptos::prelude::*;

use super::{AppState, Data, Edit, Undo};
use crate::browser;
use crate::browser::BrowserStorage;
use crate::example;
use crate::words::state as words;

impl AppState {
    /// Makes a new opening; `None`, with the trouble said, if it could not be kept.
    pub fn create<T>(
        self,
        details: Details,
        edit: impl FnOnce(&mut Edit<'_>) -> T,
    ) -> Option<(Id, T)> {
        let id = browser::new_id();
        let stamp = self.data.try_update(|data| self.stamp(data))?;
        let mut opportunity = Opportunity::new(id.clone(), stamp, details);
        let value = edit(&mut Edit {
            opportunity: &mut opportunity,
            stamp,
        });
        self.keep(&opportunity).then_some((id, value))
    }

    /// Changes an opening; `None`, with the trouble said, if it could not be kept.
    pub fn edit<T>(self, id: &Id, edit: impl FnOnce(&mut Edit<'_>) -> T) -> Option<T> {
        self.edit_for_undo(id, edit).map(|(value, _)| value)
    }

    /// As [`AppState::edit`], with what is needed to take it back.
    pub fn edit_for_undo<T>(
        self,
        id: &Id,
        edit: impl FnOnce(&mut Edit<'_>) -> T,
    ) -> Option<(T, Undo)> {
        self.refresh(id);
        let found = self.data.try_update(|data| {
            let stamp = self.stamp(data);
            let opportunity = data.records.opportunities().get(id).cloned();
            opportunity.map(|opportunity| (opportunity, stamp))
        });
        let (before, stamp) = found??;
        let mut opportunity = before.clone();
        let mut pen = Edit {
            opportunity: &mut opportunity,
            stamp,
        };
        let value = edit(&mut pen);
        let last = pen.stamp;
        self.data
            .try_update_untracked(|data| data.clock = data.clock.max(last));
        if !self.keep(&opportunity) {
            return None;
        }
        let after = self.with_untracked(|data| data.records.opportunities().get(id).cloned())?;
        Some((value, Undo { before, after }))
    }

    /// Takes in what stands of an opening by now: another tab may have written it a moment ago.
    pub fn refresh(self, id: &Id) {
        let looked = self
            .data
            .try_update_untracked(|data| data.records.refresh(id));
        // Where it can't be read, the write that follows says so.
        if matches!(looked, Some(Ok(true))) {
            self.data.update(|data| {
                data.clock = data.clock.max(data.records.latest_stamp());
                data.plan_one(id);
            });
        }
    }

    /// As [`AppState::refresh`], of the settings.
    pub(super) fn refresh_settings(self) {
        let settings = Id::from(SETTINGS);
        let looked = self
            .data
            .try_update_untracked(|data| data.records.refresh(&settings));
        if matches!(looked, Some(Ok(true))) {
            self.data.update(|data| {
                data.clock = data.clock.max(data.records.latest_stamp());
                data.renew_calendars();
            });
        }
    }

    /// Adds one item to an opening.
    pub fn add(self, id: &Id, body: Body) -> Option<Id> {
        self.edit(id, |edit| edit.add(body))
    }

    /// Changes the settings; whether they could be kept.
    pub fn change_settings(self, change: impl FnOnce(&mut Settings)) -> bool {
        self.refresh_settings();
        let kept = self
            .data
            .try_update(|data| data.change_settings(change, browser::now(), self.writer));
        self.report(kept)
    }

    /// Runs `change` on the records, then plans everything anew: for restoring and the example.
    pub fn change_records(
        self,
        change: impl FnOnce(&mut Records<BrowserStorage>) -> Result<(), StorageError>,
    ) -> bool {
        self.snapshot(SnapshotKind::BeforeChange);
        let kept = self.data.try_update(|data| {
            let changed = change(&mut data.records).map_err(|error| data.advise(error));
            data.clock = data.clock.max(data.records.latest_stamp());
            data.renew_calendars();
            changed
        });
        self.report(kept)
    }

    pub(super) fn keep(self, opportunity: &Opportunity) -> bool {
        let kept = self.data.try_update(|data| {
            let kept = data.keep(opportunity);
            kept.map_err(|error| data.advise(error))
        });
        self.report(kept)
    }

    /// Puts the example among the records; whether it could be kept.
    pub fn show_example(self) -> bool {
        let today = self.with_untracked(Data::today);
        self.change_records(|records| example::load(records, today))
    }

    /// Takes the example out again; whether it could be removed.
    pub fn remove_example(self) -> bool {
        let removed = self.change_records(example::erase);
        if removed {
            self.say(words::EXAMPLE_REMOVED);
        }
        removed
    }

    /// A stamp above every one given or seen.
    pub(super) fn stamp(self, data: &mut Data) -> Stamp {
        data.stamp(browser::now(), self.writer)
    }
}

impl Data {
    /// A stamp of this writer above every one given or seen, and not before `now`.
    fn stamp(&mut self, now: i64, by: u32) -> Stamp {
        let at = now.max(self.clock.at.saturating_add(1));
        self.clock = Stamp { at, by };
        self.clock
    }

    /// What went wrong, and what the person can do with what is here.
    pub(super) fn advise(&self, error: StorageError) -> String {
        error.advise(self.records.stored_openings())
    }

    /// Keeps an opening and plans it anew.
    ///
    /// # Errors
    /// A [`StorageError`]: nothing has changed.
    pub(super) fn keep(&mut self, opportunity: &Opportunity) -> Result<(), StorageError> {
        self.records.save(opportunity)?;
        self.plan_one(&opportunity.id);
        Ok(())
    }

    /// Changes the settings and plans everything anew.
    ///
    /// # Errors
    /// Why they can't be used or kept, for the person: nothing has changed.
    fn change_settings(
        &mut self,
        change: impl FnOnce(&mut Settings),
        now: i64,
        by: u32,
    ) -> Result<(), String> {
        let mut settings = self.records.settings().clone();
        change(&mut settings);
        settings.check().map_err(|error| error.to_string())?;
        settings.stamp = self.stamp(now, by);
        let saved = self.records.save_settings(&settings);
        saved.map_err(|error| self.advise(error))?;
        self.renew_calendars();
        Ok(())
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::state::data::tests::{data_of, opening};

    #[test]
    fn a_stamp_is_above_all_before_it_whatever_the_clock_says() {
        let mut data = data_of(&[opening("a", 50)]);
        assert_eq!(data.stamp(100, 7), Stamp { at: 100, by: 7 });
        // Twice within a millisecond, and a clock that was set back.
        assert_eq!(data.stamp(100, 7), Stamp { at: 101, by: 7 });
        assert_eq!(data.stamp(20, 7), Stamp { at: 102, by: 7 });
        data.clock.at = i64::MAX;
        assert_eq!(data.stamp(0, 7).at, i64::MAX);
    }

    #[test]
    fn what_is_kept_is_planned_and_what_is_deleted_is_not() {
        let mut data = data_of(&[]);
        let mut it = opening("a", 50);
        data.keep(&it).expect("kept");
        assert!(data.opening(&it.id).is_some());
        it.empty(Stamp { at: 60, by: 1 });
        data.keep(&it).expect("kept");
        assert!(data.opening(&it.id).is_none());
    }

    #[test]
    fn how_to_make_room_is_said_by_what_is_here() {
        let said = |data: Data| data.advise(StorageError::Full);
        assert!(said(data_of(&[])).contains("What takes the room is in no opening"));
        assert!(said(data_of(&[opening("a", 5)])).contains("delete the opening"));
        let two = data_of(&[opening("a", 5), opening("b", 5)]);
        assert!(said(two).contains("delete openings"));
    }

    #[test]
    fn settings_that_make_no_sense_change_nothing() {
        let mut data = data_of(&[opening("a", 50)]);
        let before = data.settings().clone();
        let refused = data.change_settings(|settings| settings.min = 0, 100, 7);
        assert!(refused.is_err_and(|why| why.contains("at least one working day")));
        assert_eq!(*data.settings(), before);
        data.change_settings(|settings| settings.min = 3, 100, 7)
            .expect("kept");
        assert_eq!((data.settings().min, data.settings().stamp.at), (3, 100));
        assert!(data.opening(&Id::from("a")).is_some());
    }
}
