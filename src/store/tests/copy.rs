//! The safety copy, in memory, and with faults to order.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use super::*;
use crate::store::copy::{Change, CopyError, SafetyCopy, blend};
use crate::store::snapshot;

/// Runs what never really waits.
fn run<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    let mut context = Context::from_waker(Waker::noop());
    loop {
        if let Poll::Ready(it) = future.as_mut().poll(&mut context) {
            return it;
        }
    }
}

#[derive(Debug, Default)]
struct InMemory {
    rows: RefCell<BTreeMap<String, String>>,
    journal: RefCell<Vec<String>>,
    snapshots: RefCell<BTreeMap<String, String>>,
    broken: Cell<bool>,
}

impl InMemory {
    fn answer(&self) -> Result<(), CopyError> {
        match self.broken.get() {
            true => Err(CopyError("broken".to_owned())),
            false => Ok(()),
        }
    }
}

impl SafetyCopy for &InMemory {
    async fn rows(&self) -> Result<Vec<(String, String)>, CopyError> {
        self.answer()?;
        Ok(self.rows.borrow().clone().into_iter().collect())
    }

    async fn apply(&self, changes: &[Change], at: i64) -> Result<(), CopyError> {
        self.answer()?;
        let mut rows = self.rows.borrow_mut();
        for change in changes {
            match change {
                Change::Put { key, value } => {
                    let row = rows.get(key).map(String::as_str);
                    if let Some(value) = blend(key, row, value) {
                        rows.insert(key.clone(), value);
                    }
                }
                Change::Erase(key) => {
                    rows.remove(key);
                }
            }
            self.journal.borrow_mut().push(format!("{at} {change:?}"));
        }
        Ok(())
    }

    async fn snapshots(&self) -> Result<Vec<String>, CopyError> {
        self.answer()?;
        Ok(self.snapshots.borrow().keys().cloned().collect())
    }

    async fn add_snapshot(&self, name: &str, text: &str, gone: &[String]) -> Result<(), CopyError> {
        self.answer()?;
        let mut snapshots = self.snapshots.borrow_mut();
        snapshots.insert(name.to_owned(), text.to_owned());
        snapshots.retain(|name, _| !gone.contains(name));
        Ok(())
    }
}

fn drain(keeper: &Keeper<&InMemory>, records: &mut Records<Shared>) -> Result<(), CopyError> {
    keeper.add(records.take_changes());
    run(keeper.drain(|| records.all_changes(), || 7))
}

#[test]
fn every_change_is_copied_and_journaled_but_the_example() {
    let copy = InMemory::default();
    let keeper = Keeper::new(&copy);
    let storage = Shared::default();
    let mut records = load(&storage);
    records.save(&opening("a", 1)).expect("saved");
    records.save(&opening("example-x", 1)).expect("saved");
    assert!(keeper.is_idle());
    drain(&keeper, &mut records).expect("copied");
    records.save(&opening("a", 2)).expect("saved");
    records.save(&opening("b", 2)).expect("saved");
    drain(&keeper, &mut records).expect("copied");
    let mut here = storage.records();
    here.remove("r/example-x");
    assert_eq!(*copy.rows.borrow(), here);
    assert_eq!(copy.journal.borrow().len(), 3);
    records.erase(&Id::from("a")).expect("erased");
    drain(&keeper, &mut records).expect("copied");
    assert_eq!(copy.rows.borrow().len(), 1);
    assert!(keeper.is_idle());
}

#[test]
fn after_a_fault_the_copy_takes_in_everything_it_missed() {
    let copy = InMemory::default();
    let keeper = Keeper::new(&copy);
    let storage = Shared::default();
    let mut records = load(&storage);
    records.save(&opening("a", 1)).expect("saved");
    copy.broken.set(true);
    assert!(drain(&keeper, &mut records).is_err());
    assert!(keeper.is_idle(), "nothing waits for a broken copy");
    records.save(&opening("b", 1)).expect("saved");
    assert!(drain(&keeper, &mut records).is_err());
    copy.broken.set(false);
    records.save(&opening("c", 1)).expect("saved");
    drain(&keeper, &mut records).expect("copied");
    assert_eq!(*copy.rows.borrow(), storage.records());
}

#[test]
fn a_copy_that_could_not_be_read_at_the_start_is_filled_once_it_works() {
    let copy = InMemory::default();
    copy.broken.set(true);
    let keeper = Keeper::new(&copy);
    let storage = Shared::default();
    load(&storage).save(&opening("a", 1)).expect("saved");
    let mut records = load(&storage);
    assert!(run(keeper.rows()).is_err());
    copy.broken.set(false);
    records.save(&opening("b", 1)).expect("saved");
    drain(&keeper, &mut records).expect("copied");
    assert_eq!(*copy.rows.borrow(), storage.records());
}

#[test]
fn a_tab_that_knows_less_takes_nothing_out_of_the_copy() {
    let copy = InMemory::default();
    let keeper = Keeper::new(&copy);
    let full = Shared::default();
    let mut records = load(&full);
    let mut it = opening("a", 1);
    for at in 2..9 {
        it.put(Id(format!("n{at}")), stamp(at), note("noted"));
        records.save(&it).expect("saved");
    }
    drain(&keeper, &mut records).expect("copied");
    let mut bare = load(&Shared::default());
    bare.save(&opening("a", 1)).expect("saved");
    drain(&keeper, &mut bare).expect("copied");
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
            Kind::Start,
            count,
        ));
        if start % 100 == 0 {
            names.push(snapshot::name(
                1_000 * day + start * day / 4 + 5,
                Kind::Before,
                2,
            ));
        }
        let gone = snapshot::to_remove(&names);
        names.retain(|it| !gone.contains(it));
        let before = names.iter().filter(|it| it.contains(".before."));
        assert!(names.len() <= 5 + 7 + 5 + 1, "{} snapshots", names.len());
        assert!(before.count() >= (start / 100 + 1).min(5) as usize);
    }
    assert!(names.iter().any(|it| it.ends_with(".50")), "{names:?}");
    let days: std::collections::BTreeSet<_> = names
        .iter()
        .filter_map(|it| Some(it.split_once('.')?.0.parse::<i64>().ok()? / day))
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
    let keeper = Keeper::new(&copy);
    let mut records = load(&Shared::default());
    run(keeper.snapshot(Kind::Before, &records.all_changes(), 1)).expect("well");
    assert_eq!(copy.snapshots.borrow().len(), 0);
    records.save(&opening("a", 1)).expect("saved");
    let hour = 3_600_000;
    for at in [hour, hour + 5, hour + 9] {
        run(keeper.snapshot(Kind::Start, &records.all_changes(), at)).expect("well");
    }
    assert_eq!(copy.snapshots.borrow().len(), 1);
    run(keeper.snapshot(Kind::Before, &records.all_changes(), hour + 10)).expect("well");
    run(keeper.snapshot(Kind::Start, &records.all_changes(), 3 * hour)).expect("well");
    assert_eq!(copy.snapshots.borrow().len(), 3);
    let all = copy.snapshots.borrow();
    let text = all.values().next().expect("one");
    let values: BTreeMap<String, String> = serde_json::from_str(text).expect("JSON");
    assert!(decode(&values["r/a"]).is_ok());
}
