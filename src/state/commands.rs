//! Commands: each keeps a change and plans anew what it concerns, or says why it could not.

use cadence::record::{Body, Details, Id, Opportunity, Settings, Stamp};
use keeping::{Records, SETTINGS, SnapshotKind, StorageError};
use leptos::prelude::*;

use super::{AppState, Edit, Undo};
use crate::browser;
use crate::browser::BrowserStorage;
use crate::example;

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
        let kept = self.data.try_update(|data| {
            let mut settings = data.records.settings().clone();
            change(&mut settings);
            settings.check().map_err(|error| error.to_string())?;
            settings.stamp = self.stamp(data);
            let saved = data.records.save_settings(&settings);
            saved.map_err(|error| error.to_string())?;
            data.renew_calendars();
            Ok::<_, String>(())
        });
        self.report(kept)
    }

    /// Runs `change` on the records, then plans everything anew: for restoring and the example.
    pub fn change_records(
        self,
        change: impl FnOnce(&mut Records<BrowserStorage>) -> Result<(), StorageError>,
    ) -> bool {
        self.snapshot(SnapshotKind::BeforeChange);
        let kept = self.data.try_update(|data| {
            let changed = change(&mut data.records).map_err(|error| error.to_string());
            data.clock = data.clock.max(data.records.latest_stamp());
            data.renew_calendars();
            changed
        });
        self.report(kept)
    }

    pub(super) fn keep(self, opportunity: &Opportunity) -> bool {
        let kept = self.data.try_update(|data| {
            data.records
                .save(opportunity)
                .map_err(|error| error.to_string())?;
            data.plan_one(&opportunity.id);
            Ok(())
        });
        self.report(kept)
    }

    /// Puts the example among the records; whether it could be kept.
    pub fn show_example(self) -> bool {
        let today = self.with_untracked(super::Data::today);
        self.change_records(|records| example::load(records, today))
    }

    /// Takes the example out again; whether it could be removed.
    pub fn remove_example(self) -> bool {
        let removed = self.change_records(example::erase);
        if removed {
            self.say("The example is removed. What is yours is untouched.");
        }
        removed
    }

    /// A stamp above every one given or seen.
    pub(super) fn stamp(self, data: &mut super::Data) -> Stamp {
        let at = browser::now().max(data.clock.at + 1);
        data.clock = Stamp {
            at,
            by: self.writer,
        };
        data.clock
    }
}
