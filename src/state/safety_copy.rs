//! The safety copy: comparing with it and the spare copy, and handing both every change.

use std::time::Duration;

use futures_util::future::{join, join3};
use keeping::{
    Defect, Healed, Healing, RecordChange, Rescued, Snapshot, SnapshotKind, Trouble, Witnesses,
    finish_forgetting, lacking, reconcile, unite, within, witnessed,
};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{AppState, Data};
use crate::browser::{self, BrowserStorage, BrowserTimer};

/// The name under which it is noted that the browser was asked to keep the data: the safety copy
/// had then taken in the first of it.
pub(super) const STAY: &str = "stay";

/// How long the browser may take to say whether this is a private window.
const ANSWER: Duration = Duration::from_secs(5);

impl Data {
    /// Takes in what the safety copy knows better, and plans everything anew where that is
    /// something. What a newer version wrote is left to that one.
    fn heal(&mut self, healing: &[Healing]) -> Healed {
        if healing.is_empty() || self.records.is_outdated() {
            return Healed::default();
        }
        let healed = self.records.heal(healing);
        self.clock = self.clock.max(self.records.latest_stamp());
        self.renew_calendars();
        healed
    }
}

impl AppState {
    /// Compares what was read with the copies, heals what they know better, and says so.
    pub fn compare(self) {
        spawn_local(async move {
            let replicator = self.replicator.get_value();
            let boot = self.data.try_update_untracked(|data| {
                data.records.write_mended();
                data.records.take_loaded()
            });
            let Some(mut boot) = boot else {
                return;
            };
            let spare = self.spare.get_value();
            let emptied = join(self.empty_forgotten_copy(), self.empty_forgotten_spare()).await;
            if emptied != (true, true) {
                spare.close();
            }
            if !emptied.0 {
                // What it still holds was forgotten: it heals nothing.
                return;
            }
            let spare_rows = async {
                match emptied.1 {
                    true => spare.rows().await.unwrap_or_default(),
                    false => Vec::new(),
                }
            };
            let reading = join3(replicator.rows(), spare_rows, self.read_last_count());
            let (rows, spare_rows, last_count) = reading.await;
            let now = browser::now();
            // An empty spare copy in the place of a refused one is no copy.
            let all = match &rows {
                Err(_) if spare_rows.is_empty() => None,
                rows => Some(unite(rows.as_deref().unwrap_or_default(), &spare_rows, now)),
            };
            let drafts_came = self.heal_drafts(all.as_deref().unwrap_or_default());
            if rows.is_err() {
                self.add_trouble(Trouble::NoCopy);
            }
            let was_copied = self.was_told(STAY);
            let mut plan = reconcile(&boot, all.as_deref(), now);
            if self.with_untracked(|data| data.records.update_loaded(&mut boot, &plan.heal)) {
                plan = reconcile(&boot, all.as_deref(), now);
            }
            let healed = self.data.try_update(|data| data.heal(&plan.heal));
            let is_missing = |healing: &Healing| healing.why == Defect::Missing;
            if plan.heal.iter().any(is_missing) {
                // The page is drawn anew, with its drafts. What is set in the old one meanwhile
                // would wake readers of what goes with it.
                browser::leave_field();
                self.returns.update(|count| *count += 1);
            } else if drafts_came {
                self.announce_drafts();
            }
            let plan = plan.after(healed.unwrap_or_default());
            self.report(Some(Ok(())));
            let snapshots = match rows {
                Ok(_) => replicator.snapshots().await.unwrap_or_default(),
                Err(_) => Vec::new(),
            };
            let loss = Witnesses::loss_name(&snapshots);
            let witnesses = Witnesses {
                was_copied,
                is_loss_told: self.was_told(&loss),
                snapshots,
                is_copy_empty: rows.as_ref().is_ok_and(Vec::is_empty),
                last_count,
            };
            for trouble in witnessed(&plan, &witnesses) {
                if matches!(trouble, Trouble::InSnapshot(_)) {
                    self.reminders
                        .update_value(|reminders| reminders.note_told(&loss));
                }
                self.add_trouble(trouble);
            }
            let all = all.unwrap_or_default();
            let lacks = |rows| [plan.extra.clone(), lacking(rows, &all)].concat();
            spare.add(lacks(&spare_rows));
            if let Ok(rows) = &rows {
                replicator.add(lacks(rows));
            }
            self.drain().await;
            let all = self.with_untracked(|data| data.records.all_changes());
            replicator
                .snapshot(SnapshotKind::Start, &all, browser::now())
                .await
                .ok();
        });
    }

    pub(super) fn was_told(self, name: &str) -> bool {
        self.reminders
            .with_value(|reminders| reminders.was_told(name))
    }

    /// Empties the safety copy of what was forgotten, if that is still to be done; whether it is
    /// done. If not, it is told.
    pub(super) async fn empty_forgotten_copy(self) -> bool {
        let Some(until) = self.copy_to_forget.get_value() else {
            return true;
        };
        let emptied = self.replicator.get_value().forget(until).await.is_ok();
        if emptied {
            self.copy_to_forget.set_value(None);
            self.finish_forgetting();
        } else {
            self.add_trouble(Trouble::CopyKept);
        }
        emptied
    }

    /// Takes the mark away once nothing is left that it speaks of.
    pub(super) fn finish_forgetting(self) {
        let is_done = |until: Option<i64>| until.is_none();
        if is_done(self.copy_to_forget.get_value()) && is_done(self.spare_to_forget.get_value()) {
            finish_forgetting(&mut BrowserStorage::open());
        }
    }

    /// The snapshots of the safety copy, the newest first; none where there is no copy.
    pub async fn snapshots(self) -> Vec<Snapshot> {
        let replicator = self.replicator.get_value();
        replicator.snapshots().await.unwrap_or_default()
    }

    /// What a snapshot holds, if the browser still has it.
    pub async fn open_snapshot(self, snapshot: &Snapshot) -> Option<Rescued> {
        let replicator = self.replicator.get_value();
        replicator.open_snapshot(snapshot).await.ok().flatten()
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
        let changes = self.data.try_update_untracked(|data| {
            // There may be room by now.
            data.records.write_held();
            data.records.take_changes()
        });
        let changes = changes.unwrap_or_default();
        self.look();
        if !self.is_storage_kept || changes.is_empty() || self.forgotten.get_value() {
            return;
        }
        self.queue(changes);
        spawn_local(async move {
            if self.drain().await {
                self.ask_to_stay();
            }
        });
    }

    /// Hands half-filled forms to the safety copy.
    pub(super) fn hand_on_drafts(self, changes: Vec<RecordChange>) {
        self.queue(changes);
        spawn_local(async move {
            self.drain().await;
        });
    }

    fn queue(self, changes: Vec<RecordChange>) {
        self.spare.with_value(|spare| spare.add(changes.clone()));
        self.replicator
            .with_value(|replicator| replicator.add(changes));
    }

    /// Has the safety copy take in what is new; whether it did.
    async fn drain(self) -> bool {
        let replicator = self.replicator.get_value();
        let drained = if self.empty_forgotten_copy().await {
            let all = move || self.all_changes();
            replicator.drain(all, browser::now).await.is_ok()
        } else {
            replicator.drop_queue();
            replicator.fall_behind();
            false
        };
        if !drained {
            self.add_trouble(Trouble::NoCopy);
        }
        if replicator.is_idle() {
            self.release();
        }
        self.write_spare();
        drained
    }

    /// Every record and draft, for a copy that fell behind.
    pub(super) fn all_changes(self) -> Vec<RecordChange> {
        let records = self.with_untracked(|data| data.records.all_changes());
        let drafts = self.drafts.with_value(|drafts| drafts.all_changes());
        [records, drafts].concat()
    }

    /// Asks the browser not to throw the data away, and says where it will all the same. After
    /// the first thing that is worth it, and once: from then on a safety copy is known to be here.
    fn ask_to_stay(self) {
        if self.was_told(STAY) {
            return;
        }
        self.reminders
            .update_value(|reminders| reminders.note_told(STAY));
        // Some browsers ask the person, who may never answer: nothing waits for it.
        spawn_local(browser::ask_to_stay());
        if browser::forgets_after_a_week() {
            self.add_trouble(Trouble::SevenDays);
        }
        spawn_local(async move {
            if within(&BrowserTimer, ANSWER, browser::is_private()).await == Some(true) {
                self.add_trouble(Trouble::Private);
            }
        });
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use cadence::record::Id;
    use keeping::{Defect, RecordChange};

    use super::*;
    use crate::state::data::tests::{data_of, opening};

    /// A value of the next schema, with its checksum.
    const NEWER: &str = "2.1.ce5cc652 {}";

    fn healing(of: &mut Data) -> Vec<Healing> {
        let puts = of.records.all_changes().into_iter();
        let puts = puts.filter_map(|change| match change {
            RecordChange::Put { key, value } => Some(Healing {
                key,
                value,
                why: Defect::Missing,
            }),
            RecordChange::Erase(_) => None,
        });
        puts.collect()
    }

    #[test]
    fn what_is_healed_is_planned_and_counted_and_later_stamps_come_after_it() {
        let mut copy = data_of(&[opening("a", 40), opening("b", 80)]);
        let healing = healing(&mut copy);
        let mut data = data_of(&[]);
        let healed = data.heal(&healing);
        assert_eq!((healed.back, healed.held), (2, 0));
        assert!(data.opening(&Id::from("a")).is_some());
        assert_eq!(data.clock.at, 80);
        assert_eq!(data.heal(&[]), Healed::default());
    }

    #[test]
    fn beside_a_newer_version_nothing_is_healed() {
        let mut copy = data_of(&[opening("a", 40)]);
        let healing = healing(&mut copy);
        let mut data = data_of(&[]);
        data.records.receive("r/b", Some(NEWER)).expect_err("newer");
        assert_eq!(data.heal(&healing), Healed::default());
        assert!(data.opening(&Id::from("a")).is_none());
    }
}
