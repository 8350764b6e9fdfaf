//! The safety copy: comparing with it, and handing it every change.

use keeping::{RecordChange, SnapshotKind, Trouble, reconcile};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::AppState;
use crate::browser;

/// Less than this for a whole origin is what private windows give.
const SMALL_QUOTA: f64 = 150_000_000.0;

impl AppState {
    /// Compares what was read with the safety copy, heals what that knows better, and says so.
    pub fn compare(self) {
        spawn_local(async move {
            let replicator = self.replicator.get_value();
            let rows = replicator.rows().await;
            let Some(boot) = self
                .data
                .try_update_untracked(|data| data.records.take_loaded())
            else {
                return;
            };
            let plan = reconcile(&boot, rows.as_deref().ok());
            self.heal_drafts(rows.as_deref().unwrap_or_default());
            if rows.is_err() {
                self.add_trouble(Trouble::NoCopy);
            }
            let is_outdated = self.with_untracked(|data| data.records.is_outdated());
            if !plan.heal.is_empty() && !is_outdated {
                let healed = self.data.try_update(|data| {
                    let healed = data.records.heal(&plan.heal);
                    data.clock = data.clock.max(data.records.latest_stamp());
                    data.renew_calendars();
                    healed.map_err(|error| error.to_string())
                });
                self.report(healed);
            }
            for trouble in plan.tell {
                self.add_trouble(trouble);
            }
            replicator.add(plan.extra);
            self.drain().await;
            let all = self.with_untracked(|data| data.records.all_changes());
            replicator
                .snapshot(SnapshotKind::Start, &all, browser::now())
                .await
                .ok();
        });
    }

    /// Makes a snapshot of everything as it is now, before much of it changes.
    pub fn snapshot(self, kind: SnapshotKind) {
        let all = self.with_untracked(|data| data.records.all_changes());
        spawn_local(async move {
            let replicator = self.replicator.get_value();
            // Nothing waits for it: the change is one that only adds.
            replicator.snapshot(kind, &all, browser::now()).await.ok();
        });
    }

    /// Says what went wrong with a change, or hands it to the safety copy; whether it was kept.
    pub(super) fn report(self, kept: Option<Result<(), String>>) -> bool {
        self.hand_over();
        match kept {
            Some(Ok(())) => true,
            Some(Err(trouble)) => {
                self.warn(trouble);
                false
            }
            None => false,
        }
    }

    fn hand_over(self) {
        let changes = self
            .data
            .try_update_untracked(|data| data.records.take_changes());
        let changes = changes.unwrap_or_default();
        self.look();
        if !self.is_storage_kept || changes.is_empty() {
            return;
        }
        self.hand_on(changes);
        spawn_local(async move { self.ask_to_stay().await });
    }

    /// Hands changes to the safety copy.
    pub(super) fn hand_on(self, changes: Vec<RecordChange>) {
        self.replicator
            .with_value(|replicator| replicator.add(changes));
        spawn_local(async move { self.drain().await });
    }

    async fn drain(self) {
        let replicator = self.replicator.get_value();
        let all = move || {
            let records = self.with_untracked(|data| data.records.all_changes());
            let drafts = self.drafts.with_value(|drafts| drafts.all_changes());
            [records, drafts].concat()
        };
        if replicator.drain(all, browser::now).await.is_err() {
            self.add_trouble(Trouble::NoCopy);
        }
        if replicator.is_idle() {
            self.release();
        }
    }

    /// Asks the browser not to throw the data away, and says where it will all the same. After
    /// the first thing that is worth it, and once.
    async fn ask_to_stay(self) {
        if self
            .reminders
            .with_value(|reminders| reminders.was_told("stay"))
        {
            return;
        }
        self.reminders
            .update_value(|reminders| reminders.note_told("stay"));
        browser::ask_to_stay().await;
        if browser::forgets_after_a_week() {
            self.add_trouble(Trouble::SevenDays);
        }
        if browser::quota()
            .await
            .is_some_and(|bytes| bytes < SMALL_QUOTA)
        {
            self.add_trouble(Trouble::Private);
        }
    }
}
