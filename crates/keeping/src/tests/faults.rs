//! Every operation, with every single call to the storage going wrong in every way.

use std::collections::BTreeMap;

use super::*;

/// What is there at the start: two openings, the settings, a damaged record, the example.
fn before() -> Shared {
    let storage = Shared::default();
    let mut records = load(&storage);
    for id in ["a", "b", "example-x"] {
        records.save(&opening(id, 1)).expect("saved");
    }
    records.save_settings(&settings(1)).expect("saved");
    storage.put("r/c", "1.1.00000000 {\"opp");
    storage
}

fn settings(at: i64) -> Settings {
    Settings {
        stamp: stamp(at),
        name: format!("Name {at}"),
        ..Settings::default()
    }
}

fn edited(id: &str, at: i64) -> Opportunity {
    let mut it = opening(id, 1);
    it.put(Id::from("n"), stamp(at), note("more"));
    it
}

type Operation = fn(&mut Records<Shared>) -> Result<(), StorageError>;

/// A value as another tab would have written it: an edit that is not known here.
fn theirs() -> String {
    encode(&Record::Opportunity(edited("a", 9)), 5)
}

const OPERATIONS: [(&str, Operation); 11] = [
    ("save a new one", |records| records.save(&opening("new", 5))),
    ("save an edit", |records| records.save(&edited("a", 5))),
    ("save twice", |records| {
        records.save(&edited("a", 5))?;
        records.save(&edited("a", 6))
    }),
    ("save over what can't be read", |records| {
        records.save(&edited("c", 5))
    }),
    ("save the settings", |records| {
        records.save_settings(&settings(5))
    }),
    ("delete", |records| {
        let mut gone = opening("a", 1);
        (gone.details, gone.stamp) = (None, stamp(7));
        records.save(&gone)
    }),
    ("erase", |records| records.erase(&Id::from("a"))),
    ("erase the example", |records| {
        records.erase(&Id::from("example-x"))
    }),
    ("receive an edit", |records| {
        records.save(&edited("a", 5))?;
        records.receive("r/a", Some(&theirs())).map(|_| ())
    }),
    ("receive a removal", |records| {
        records.receive("r/a", None).map(|_| ())
    }),
    ("save what was not known here", |records| {
        records.save(&edited("b", 5))?;
        records.restore_removed().map(|_| ())
    }),
];

/// All that a person would see after a restart.
fn seen(storage: &Shared) -> (BTreeMap<Id, Opportunity>, Settings) {
    let records = load(storage);
    let mut opportunities = records.opportunities().clone();
    // Where there is no room a deletion is written in its short form, which says the same.
    opportunities
        .values_mut()
        .for_each(Opportunity::shorten_deletions);
    (opportunities, records.settings().clone())
}

#[test]
fn after_any_fault_there_is_the_state_before_or_after_and_never_one_between() {
    let mut cases = 0;
    for (name, operation) in OPERATIONS {
        let clean = before();
        let mut records = load(&clean);
        clean.work_again();
        operation(&mut records).expect(name);
        let calls = clean.calls();
        let whole = seen(&clean);
        for fault in [Fault::Full, Fault::Denied, Fault::Ignored] {
            for (from, to) in (0..calls).flat_map(|at| [(at, at + 1), (at, usize::MAX)]) {
                cases += 1;
                let what = format!("{name}: {fault:?} at {from}..{to}");
                let storage = before();
                let start = seen(&storage);
                let mut records = load(&storage);
                storage.fail(fault, from, to);
                let answer = operation(&mut records);
                storage.work_again();
                let now = seen(&storage);
                let steps = steps(operation);
                assert!(
                    steps.contains(&now) || now == start,
                    "{what}: a state between"
                );
                if answer.is_ok() {
                    assert_eq!(now, whole, "{what}: said to be done");
                }
                // What can't be read is never destroyed.
                let mut values = storage.pairs().into_iter();
                let damaged = values.any(|(_, value)| value == "1.1.00000000 {\"opp");
                assert!(damaged, "{what}: the damaged value is gone");
                // With the storage well again the same wish is fulfilled.
                operation(&mut records).unwrap_or_else(|why| panic!("{what}, again: {why}"));
                assert_eq!(seen(&storage), whole, "{what}, again");
            }
        }
    }
    println!("{cases} faults of the storage");
    assert!(cases >= 250, "only {cases} cases");
}

/// The states that an undisturbed operation leaves after each of its writes of a record.
fn steps(operation: Operation) -> Vec<(BTreeMap<Id, Opportunity>, Settings)> {
    let storage = before();
    let mut records = load(&storage);
    storage.log.borrow_mut().clear();
    let again = storage.fork();
    operation(&mut records).expect("undisturbed");
    let log = storage.log.borrow().clone();
    let mut states = Vec::new();
    for (key, value) in log {
        match value {
            Some(it) => again.put(&key, &it),
            None => {
                again.values.borrow_mut().remove(&key);
            }
        }
        states.push(seen(&again));
    }
    states
}

#[test]
fn a_storage_that_cannot_be_read_opens_nothing_and_changes_nothing() {
    let storage = before();
    let all = storage.pairs();
    storage.work_again();
    load(&storage);
    for at in 0..storage.calls() {
        storage.fail(Fault::Denied, at, at + 1);
        let opened = Records::load(storage.clone(), 1, NOW);
        assert_eq!(opened.map(|_| ()), Err(StorageError::Denied), "call {at}");
        storage.work_again();
        assert_eq!(storage.pairs(), all);
        storage.calls();
    }
}
