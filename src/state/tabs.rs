//! What other tabs wrote, and what else happens to the storage outside this page.

use std::time::Duration;

use keeping::{DRAFTS, FORGOTTEN, LAST_BACKUP, Received};
use leptos::prelude::*;

use super::{AppState, LastBackup};
use crate::browser;

impl AppState {
    /// Takes in what another tab wrote; `key` without the prefix.
    pub fn receive(self, key: &str, value: Option<&str>) {
        match (key, value) {
            (FORGOTTEN, Some(_)) => {
                self.forgotten.set_value(true);
                self.set_unsaved(false);
                browser::start_over();
            }
            (LAST_BACKUP, Some(text)) => self.last_backup.set(LastBackup::read(text)),
            _ => {}
        }
        if self.forgotten.get_value() {
            return;
        }
        if key.starts_with(DRAFTS) {
            self.receive_draft(key, value);
        }
        let received = self.data.try_update(|data| {
            let received = data
                .records
                .receive(key, value)
                .map_err(|error| error.to_string())?;
            data.clock = data.clock.max(data.records.latest_stamp());
            match received {
                Received::Nothing => {}
                Received::Opportunity(id) => data.plan_one(&id),
                Received::Settings => data.renew_calendars(),
            }
            Ok(())
        });
        self.report(received);
        self.settle_later();
    }

    /// Has one of the tabs write the manifest that all of them are due, once they have come to rest.
    fn settle_later(self) {
        if self.with_untracked(|data| data.records.is_settled()) {
            return;
        }
        // Not all at the same time: the first one does it for the others.
        let wait = Duration::from_millis(u64::from(500 + self.writer % 2_000));
        set_timeout(
            move || {
                self.data.try_update_untracked(|data| data.records.settle());
            },
            wait,
        );
    }

    /// Another page of this origin has emptied the storage: writes everything again.
    pub fn receive_clearing(self) {
        self.replicator
            .with_value(|replicator| replicator.fall_behind());
        let restored = self.data.try_update(|data| {
            let restored = data.records.restore_removed();
            restored.map(|_| ()).map_err(|error| error.to_string())
        });
        self.report(restored);
        self.restore_drafts();
    }
}
