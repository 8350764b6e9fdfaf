//! The safety copy, in memory, and with faults to order.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::pending;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use super::*;
use crate::copy::{CopyError, RecordChange, RecordCopy, SafetyCopy};
use crate::merged_row::merged_row;
use crate::snapshot;

/// Runs what never really waits.
pub fn run<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(it) = future.as_mut().poll(&mut context) {
            return it;
        }
    }
}

/// A timer whose time never comes.
#[derive(Debug)]
pub struct Endless;

impl Timer for Endless {
    async fn sleep(&self, _: Duration) {
        pending().await
    }
}

/// A timer whose time has always come; it remembers what it was asked for.
#[derive(Debug, Default)]
pub struct Hasty(RefCell<Vec<Duration>>);

impl Timer for &Hasty {
    async fn sleep(&self, time: Duration) {
        self.0.borrow_mut().push(time);
    }
}

#[derive(Debug, Default)]
pub struct InMemory {
    pub rows: RefCell<BTreeMap<String, String>>,
    pub journal: RefCell<Vec<String>>,
    pub snapshots: RefCell<BTreeMap<String, String>>,
    pub broken: Cell<bool>,
    silent: Cell<bool>,
}

impl InMemory {
    async fn answer(&self) -> Result<(), CopyError> {
        if self.silent.get() {
            pending::<()>().await;
        }
        match self.broken.get() {
            true => Err(CopyError::Refused("broken".to_owned())),
            false => Ok(()),
        }
    }
}

impl RecordCopy for &InMemory {
    async fn rows(&self) -> Result<Vec<(String, String)>, CopyError> {
        self.answer().await?;
        Ok(self.rows.borrow().clone().into_iter().collect())
    }

    async fn apply(&self, changes: &[RecordChange], at: i64) -> Result<(), CopyError> {
        self.answer().await?;
        let mut rows = self.rows.borrow_mut();
        for change in changes {
            match change {
                RecordChange::Put { key, value } => {
                    let row = rows.get(key).map(String::as_str);
                    if let Some(value) = merged_row(key, row, value, at) {
                        rows.insert(key.clone(), value);
                    }
                }
                RecordChange::Erase(key) => {
                    rows.remove(key);
                }
            }
            self.journal.borrow_mut().push(format!("{at} {change:?}"));
        }
        Ok(())
    }

    async fn clear(&self, but: &[(String, String)]) -> Result<(), CopyError> {
        self.answer().await?;
        *self.rows.borrow_mut() = but.iter().cloned().collect();
        self.journal.borrow_mut().clear();
        self.snapshots.borrow_mut().clear();
        Ok(())
    }
}

impl SafetyCopy for &InMemory {
    async fn snapshots(&self) -> Result<Vec<String>, CopyError> {
        self.answer().await?;
        Ok(self.snapshots.borrow().keys().cloned().collect())
    }

    async fn snapshot(&self, name: &str) -> Result<Option<String>, CopyError> {
        self.answer().await?;
        Ok(self.snapshots.borrow().get(name).cloned())
    }

    async fn add_snapshot(&self, name: &str, text: &str, gone: &[String]) -> Result<(), CopyError> {
        self.answer().await?;
        let mut snapshots = self.snapshots.borrow_mut();
        snapshots.insert(name.to_owned(), text.to_owned());
        snapshots.retain(|name, _| !gone.contains(name));
        Ok(())
    }
}

fn drain(
    replicator: &Replicator<&InMemory, Endless>,
    records: &mut Records<Shared>,
) -> Result<(), CopyError> {
    replicator.add(records.take_changes());
    run(replicator.drain(|| records.all_changes(), || 7))
}

#[test]
fn every_change_is_copied_and_journaled_but_the_example() {
    let copy = InMemory::default();
    let replicator = Replicator::new(&copy, Endless);
    let storage = Shared::default();
    let mut records = load(&storage);
    records.save(&opening("a", 1)).expect("saved");
    records.save(&opening("example-x", 1)).expect("saved");
    assert!(replicator.is_idle());
    drain(&replicator, &mut records).expect("copied");
    records.save(&opening("a", 2)).expect("saved");
    records.save(&opening("b", 2)).expect("saved");
    drain(&replicator, &mut records).expect("copied");
    let mut here = storage.records();
    here.remove("r/example-x");
    assert_eq!(*copy.rows.borrow(), here);
    assert_eq!(copy.journal.borrow().len(), 3);
    records.erase(&Id::from("a")).expect("erased");
    drain(&replicator, &mut records).expect("copied");
    assert_eq!(copy.rows.borrow().len(), 1);
    assert!(replicator.is_idle());
}

#[test]
fn after_a_fault_the_copy_takes_in_everything_it_missed() {
    let copy = InMemory::default();
    let replicator = Replicator::new(&copy, Endless);
    let storage = Shared::default();
    let mut records = load(&storage);
    records.save(&opening("a", 1)).expect("saved");
    copy.broken.set(true);
    assert!(drain(&replicator, &mut records).is_err());
    assert!(replicator.is_idle(), "nothing waits for a broken copy");
    records.save(&opening("b", 1)).expect("saved");
    assert!(drain(&replicator, &mut records).is_err());
    copy.broken.set(false);
    records.save(&opening("c", 1)).expect("saved");
    drain(&replicator, &mut records).expect("copied");
    assert_eq!(*copy.rows.borrow(), storage.records());
}

#[test]
fn a_copy_that_never_answers_is_given_up_after_seconds_and_takes_in_everything_later() {
    let copy = InMemory::default();
    let timer = Hasty::default();
    let replicator = Replicator::new(&copy, &timer);
    let storage = Shared::default();
    let mut records = load(&storage);
    records.save(&opening("a", 1)).expect("saved");
    copy.silent.set(true);
    assert_eq!(run(replicator.rows()), Err(CopyError::Late));
    replicator.add(records.take_changes());
    let drained = run(replicator.drain(|| records.all_changes(), || 7));
    assert_eq!(drained, Err(CopyError::Late));
    assert!(replicator.is_idle(), "nothing waits for a silent copy");
    let all = records.all_changes();
    let made = run(replicator.snapshot(SnapshotKind::BeforeChange, &all, 7));
    assert_eq!(made, Err(CopyError::Late));
    assert_eq!(run(replicator.forget(7)), Err(CopyError::Late));
    let seconds = Duration::from_secs(1)..Duration::from_secs(10);
    for limit in timer.0.borrow().iter() {
        assert!(seconds.contains(limit), "{limit:?}");
    }

    copy.silent.set(false);
    records.save(&opening("b", 1)).expect("saved");
    replicator.add(records.take_changes());
    run(replicator.drain(|| records.all_changes(), || 8)).expect("copied");
    assert_eq!(*copy.rows.borrow(), storage.records());
}

#[test]
fn much_that_is_copied_at_once_may_take_longer() {
    let copy = InMemory::default();
    let timer = Hasty::default();
    let replicator = Replicator::new(&copy, &timer);
    copy.silent.set(true);
    let change = |id: usize| RecordChange::Erase(format!("r/{id}"));
    for count in [1, 5_000] {
        replicator.add((0..count).map(change).collect());
        assert!(run(replicator.drain(Vec::new, || 7)).is_err());
    }
    let limits = timer.0.borrow();
    assert!(
        limits[1] > limits[0] + Duration::from_secs(30),
        "{limits:?}"
    );
}

#[test]
fn clearing_leaves_no_row_no_journal_and_no_snapshot() {
    let copy = InMemory::default();
    let replicator = Replicator::new(&copy, Endless);
    let mut records = load(&Shared::default());
    records.save(&opening("a", 1)).expect("saved");
    drain(&replicator, &mut records).expect("copied");
    run(replicator.snapshot(SnapshotKind::Start, &records.all_changes(), 7)).expect("made");
    run(replicator.forget(7)).expect("cleared");
    assert_eq!(run(replicator.rows()), Ok(Vec::new()));
    assert!(copy.snapshots.borrow().is_empty());
}

#[test]
fn a_copy_that_could_not_be_read_at_the_start_is_filled_once_it_works() {
    let copy = InMemory::default();
    copy.broken.set(true);
    let replicator = Replicator::new(&copy, Endless);
    let storage = Shared::default();
    load(&storage).save(&opening("a", 1)).expect("saved");
    let mut records = load(&storage);
    assert!(run(replicator.rows()).is_err());
    copy.broken.set(false);
    records.save(&opening("b", 1)).expect("saved");
    drain(&replicator, &mut records).expect("copied");
    assert_eq!(*copy.rows.borrow(), storage.records());
}

#[test]
fn a_tab_that_knows_less_takes_nothing_out_of_the_copy() {
    let copy = InMemory::default();
    let replicator = Replicator::new(&copy, Endless);
    let full = Shared::default();
    let mut records = load(&full);
    let mut it = opening("a", 1);
    for at in 2..9 {
        it.put(Id(format!("n{at}")), stamp(at), note("noted"));
        records.save(&it).expect("saved");
    }
    drain(&replicator, &mut records).expect("copied");
    let mut bare = load(&Shared::default());
    bare.save(&opening("a", 1)).expect("saved");
    drain(&replicator, &mut bare).expect("copied");
    let row = copy.rows.borrow()["r/a"].clone();
    assert_eq!(decode(&row).expect("readable").0, Record::Opportunity(it));
}

#[test]
fn snapshots_rotate_and_near_empty_never_replaces_full() {
    let day = 86_400_000_i64;
    let mut names: Vec<String> = Vec::new();
    // Nine hundred starts, a few a day, of which one early day had most.
    for start in 0..900_i64 {
        let count = if start == 300 { 50 } else { 2 };
        names.push(snapshot::name(
            1_000 * day + start * day / 4,
            SnapshotKind::Start,
            count,
        ));
        if start % 100 == 0 {
            names.push(snapshot::name(
                1_000 * day + start * day / 4 + 5,
                SnapshotKind::BeforeChange,
                2,
            ));
        }
        let gone = snapshot::to_remove(&names);
        names.retain(|name| !gone.contains(name));
        let before = names.iter().filter(|name| name.contains(".before."));
        assert!(names.len() <= 5 + 7 + 5 + 1, "{} snapshots", names.len());
        assert!(before.count() >= (start / 100 + 1).min(5) as usize);
    }
    assert!(names.iter().any(|name| name.ends_with(".50")), "{names:?}");
    let days: std::collections::BTreeSet<_> = names
        .iter()
        .filter_map(|name| Some(name.split_once('.')?.0.parse::<i64>().ok()? / day))
        .collect();
    assert!(days.len() >= 7, "{names:?}");
    assert_eq!(
        snapshot::to_remove(&["theirs".to_owned()]),
        Vec::<String>::new()
    );
}

#[test]
fn a_snapshot_holds_everything_is_not_made_of_nothing_and_not_by_every_tab() {
    let copy = InMemory::default();
    let replicator = Replicator::new(&copy, Endless);
    let mut records = load(&Shared::default());
    run(replicator.snapshot(SnapshotKind::BeforeChange, &records.all_changes(), 1)).expect("well");
    assert_eq!(copy.snapshots.borrow().len(), 0);
    records.save(&opening("a", 1)).expect("saved");
    let hour = 3_600_000;
    for at in [hour, hour + 5, hour + 9] {
        run(replicator.snapshot(SnapshotKind::Start, &records.all_changes(), at)).expect("well");
    }
    assert_eq!(copy.snapshots.borrow().len(), 1);
    run(replicator.snapshot(
        SnapshotKind::BeforeChange,
        &records.all_changes(),
        hour + 10,
    ))
    .expect("well");
    run(replicator.snapshot(SnapshotKind::Start, &records.all_changes(), 3 * hour)).expect("well");
    assert_eq!(copy.snapshots.borrow().len(), 3);
    let all = copy.snapshots.borrow();
    let text = all.values().next().expect("one");
    let values: BTreeMap<String, String> = serde_json::from_str(text).expect("JSON");
    assert!(decode(&values["r/a"]).is_ok());
}

#[test]
fn snapshots_are_listed_the_newest_first_and_opened() {
    let copy = InMemory::default();
    let replicator = Replicator::new(&copy, Endless);
    let storage = Shared::default();
    let mut records = load(&storage);
    let day = 86_400_000;
    for (nth, id) in ["a", "b"].into_iter().enumerate() {
        records.save(&opening(id, 1)).expect("room");
        let at = day * i64::try_from(nth).unwrap_or_default();
        let kind = [SnapshotKind::Start, SnapshotKind::BeforeChange][nth];
        run(replicator.snapshot(kind, &records.all_changes(), at)).expect("made");
    }
    copy.snapshots
        .borrow_mut()
        .insert("somebody else's".to_owned(), String::new());
    let all = run(replicator.snapshots()).expect("a copy");
    let told: Vec<_> = all
        .iter()
        .map(|snapshot| (snapshot.at, snapshot.kind, snapshot.records))
        .collect();
    let expected = [
        (day, SnapshotKind::BeforeChange, 2),
        (0, SnapshotKind::Start, 1),
    ];
    assert_eq!(told, expected);
    let opened = run(replicator.open_snapshot(&all[0])).expect("a copy");
    assert_eq!(opened.expect("there").backup.openings.len(), 2);
}
