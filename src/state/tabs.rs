//! What other tabs wrote, and what else happens to the storage outside this page.

use std::time::Duration;

use keeping::{DRAFTS, FORGOTTEN, LAST_BACKUP, Received, StorageError};
use leptos::prelude::*;

use super::{AppState, Data, LastBackup};
use crate::browser;

/// What a change of a key means that another tab made.
#[derive(Debug, PartialEq, Eq)]
enum Heard {
    /// Everything is being removed.
    Forgetting,
    /// A backup was made there.
    Backup(Option<LastBackup>),
    /// Whatever else; for the records to take in.
    Value,
}

impl Heard {
    fn of(key: &str, value: Option<&str>) -> Self {
        match (key, value) {
            // An empty mark is one that was taken back.
            (FORGOTTEN, Some(mark)) if !mark.is_empty() => Self::Forgetting,
            (LAST_BACKUP, Some(text)) => Self::Backup(LastBackup::read(text)),
            _ => Self::Value,
        }
    }
}

impl Data {
    /// Takes in what another tab wrote, and plans anew what it concerns.
    fn receive(&mut self, key: &str, value: Option<&str>) -> Result<(), StorageError> {
        let received = self.records.receive(key, value)?;
        self.clock = self.clock.max(self.records.latest_stamp());
        match received {
            Received::Nothing => {}
            Received::Opportunity(id) => self.plan_one(&id),
            Received::Settings => self.renew_calendars(),
        }
        Ok(())
    }
}

/// How long a tab that heard of two writes at once waits for another to say it all: not all of
/// them at the same time, and the first one does it for the others.
fn settling_wait(writer: u32) -> Duration {
    Duration::from_millis(u64::from(500 + writer % 2_000))
}

impl AppState {
    /// Takes in what another tab wrote; `key` without the prefix.
    pub fn receive(self, key: &str, value: Option<&str>) {
        match Heard::of(key, value) {
            Heard::Forgetting => {
                self.forgotten.set_value(true);
                self.unkept.set(Vec::new());
                browser::start_over();
            }
            Heard::Backup(last) => self.last_backup.set(last),
            Heard::Value => {}
        }
        if self.forgotten.get_value() {
            return;
        }
        if key.starts_with(DRAFTS) {
            self.receive_draft(key, value);
        }
        let received = self.data.try_update(|data| {
            let received = data.receive(key, value);
            received.map_err(|error| data.advise(error))
        });
        self.report(received);
        self.settle_later();
    }

    /// Has one of the tabs write the manifest that all of them are due, once they have come to rest.
    fn settle_later(self) {
        if self.with_untracked(|data| data.records.is_settled()) {
            return;
        }
        set_timeout(
            move || {
                self.data.try_update_untracked(|data| data.records.settle());
            },
            settling_wait(self.writer),
        );
    }

    /// Another page of this origin has emptied the storage: writes everything again.
    pub fn receive_clearing(self) {
        self.replicator
            .with_value(|replicator| replicator.fall_behind());
        let restored = self.data.try_update(|data| {
            let restored = data.records.restore_removed();
            // What is held only here is told by its banner.
            restored.map(|_| ()).map_err(|error| data.advise(error))
        });
        self.report(restored);
        self.restore_drafts();
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use cadence::record::Id;
    use keeping::RecordChange;

    use super::*;
    use crate::state::data::tests::{data_of, opening};

    /// What stands in the storage of a page with one opening.
    fn only_value(of: &Data) -> String {
        match of.records.all_changes().pop() {
            Some(RecordChange::Put { value, .. }) => value,
            other => panic!("no record: {other:?}"),
        }
    }

    #[test]
    fn only_a_mark_that_is_set_forgets_and_only_a_note_of_a_backup_is_one() {
        for mark in ["1", "all 1772600000000", "copy 1772600000000"] {
            assert_eq!(Heard::of(FORGOTTEN, Some(mark)), Heard::Forgetting);
        }
        // Taken back: not everything could be removed.
        assert_eq!(Heard::of(FORGOTTEN, Some("")), Heard::Value);
        // The other tab is done: it was forgotten there and here.
        assert_eq!(Heard::of(FORGOTTEN, None), Heard::Value);
        let last = LastBackup::read("2026-03-06 7");
        assert!(last.is_some());
        assert_eq!(
            Heard::of(LAST_BACKUP, Some("2026-03-06 7")),
            Heard::Backup(last)
        );
        assert_eq!(Heard::of(LAST_BACKUP, Some("?")), Heard::Backup(None));
        assert_eq!(Heard::of(LAST_BACKUP, None), Heard::Value);
        assert_eq!(Heard::of("r/a", Some("1")), Heard::Value);
    }

    #[test]
    fn what_another_tab_wrote_is_planned_and_the_clock_goes_past_it() {
        let mut there = data_of(&[]);
        there.keep(&opening("a", 70)).expect("kept");
        let value = only_value(&there);
        let mut here = data_of(&[]);
        here.receive("r/a", Some(&value)).expect("received");
        assert!(here.opening(&Id::from("a")).is_some(), "with its plan");
        assert_eq!(here.clock.at, 70);
        // Deleted there: no plan here.
        let mut gone = opening("a", 70);
        gone.empty(cadence::record::Stamp { at: 90, by: 1 });
        there.keep(&gone).expect("kept");
        let value = only_value(&there);
        here.receive("r/a", Some(&value)).expect("received");
        assert!(here.opening(&Id::from("a")).is_none());
        assert_eq!(here.clock.at, 90);
    }

    #[test]
    fn tabs_wait_for_one_another_for_different_times() {
        let times: Vec<_> = [0, 1, 1_999, 2_000, u32::MAX].map(settling_wait).into();
        assert_eq!(times[0], times[3]);
        assert!(times[1] > times[0] && times[2] > times[1]);
        assert!(
            times
                .iter()
                .all(|wait| wait.as_millis() >= 500 && wait.as_millis() < 2_500)
        );
    }
}
