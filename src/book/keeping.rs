//! Keeping: the safety copy, other tabs, and what a person has to know of both.

use std::time::Duration;

use cadence::day::Calendars;
use leptos::prelude::set_timeout;
use leptos::task::spawn_local;

use super::{Book, LastBackup};
use crate::browser;
use keeping::{
    FORGOTTEN, LAST_BACKUP, Received, SnapshotKind, StorageError, StorageUse, Trouble, reconcile,
};

/// Later than a clock that is merely wrong by a time zone.
const FAR_OFF: i64 = 2 * 86_400_000;
/// Less than this for a whole origin is what private windows give.
const SMALL_QUOTA: f64 = 150_000_000.0;

impl Book {
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

    /// Compares what was read with the safety copy, heals what that knows better, and says so.
    pub fn compare(self) {
        spawn_local(async move {
            let replicator = self.replicator.get_value();
            let rows = replicator.rows().await;
            let Some(boot) = self
                .data
                .try_update_untracked(|it| it.records.take_loaded())
            else {
                return;
            };
            let plan = reconcile(&boot, rows.as_deref().ok());
            if rows.is_err() {
                self.add_trouble(Trouble::NoCopy);
            }
            let is_outdated = self.peek(|it| it.records.is_outdated());
            if !plan.heal.is_empty() && !is_outdated {
                let healed = self.data.try_update(|data| {
                    let healed = data.records.heal(&plan.heal);
                    data.clock = data.clock.max(data.records.latest_stamp());
                    data.calendars = Calendars::new(data.records.settings());
                    data.plan_all();
                    healed.map_err(|it| it.to_string())
                });
                self.report(healed);
            }
            for it in plan.tell {
                self.add_trouble(it);
            }
            replicator.add(plan.extra);
            self.drain().await;
            let all = self.peek(|it| it.records.all_changes());
            replicator
                .snapshot(SnapshotKind::Start, &all, browser::now())
                .await
                .ok();
        });
    }

    /// Makes a snapshot of everything as it is now, before much of it changes.
    pub fn snapshot(self, kind: SnapshotKind) {
        let all = self.peek(|it| it.records.all_changes());
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
            .try_update_untracked(|it| it.records.take_changes());
        let changes = changes.unwrap_or_default();
        self.look();
        if !self.kept || changes.is_empty() {
            return;
        }
        self.replicator.with_value(|it| it.add(changes));
        spawn_local(async move {
            self.drain().await;
            self.ask_to_stay().await;
        });
    }

    async fn drain(self) {
        let replicator = self.replicator.get_value();
        let all = move || self.peek(|it| it.records.all_changes());
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
        if self.drafts.with_value(|it| it.was_told("stay")) {
            return;
        }
        self.drafts.update_value(|it| it.note_told("stay"));
        browser::ask_to_stay().await;
        if browser::forgets_after_a_week() {
            self.add_trouble(Trouble::SevenDays);
        }
        if browser::quota().await.is_some_and(|it| it < SMALL_QUOTA) {
            self.add_trouble(Trouble::Private);
        }
    }

    /// Notices what can be told from the records alone.
    fn look(self) {
        let (room, unreadable, outdated, latest) = self.peek(|it| {
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
        let received = self.data.try_update(|data| {
            let received = data
                .records
                .receive(key, value)
                .map_err(|it| it.to_string())?;
            data.clock = data.clock.max(data.records.latest_stamp());
            match received {
                Received::Nothing => {}
                Received::Opportunity(id) => data.plan_one(&id),
                Received::Settings => {
                    data.calendars = Calendars::new(data.records.settings());
                    data.plan_all();
                }
            }
            Ok(())
        });
        self.report(received);
        self.settle_later();
    }

    /// Has one of the tabs write the manifest that all of them are due, once they have come to rest.
    fn settle_later(self) {
        if self.peek(|it| it.records.is_settled()) {
            return;
        }
        // Not all at the same time: the first one does it for the others.
        let wait = Duration::from_millis(u64::from(500 + self.writer % 2_000));
        set_timeout(
            move || {
                self.data.try_update_untracked(|it| it.records.settle());
            },
            wait,
        );
    }

    /// Another page of this origin has emptied the storage: writes everything again.
    pub fn receive_clearing(self) {
        self.replicator.with_value(|it| it.fall_behind());
        let restored = self.data.try_update(|data| {
            let restored = data.records.restore_removed();
            restored.map(|_| ()).map_err(|it| it.to_string())
        });
        self.report(restored);
    }
}
