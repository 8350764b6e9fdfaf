//! Forgetting takes out all that is ours.

use super::copy::{Endless, InMemory, run};
use super::*;
use crate::storage::{KeyValueStorage, MemoryStorage, StorageError};

/// Writes down what happens to it.
#[derive(Default)]
struct Watched {
    inside: MemoryStorage,
    seen: Vec<String>,
    full: bool,
    /// How many keys there is room for, if it is full.
    room: usize,
}

impl KeyValueStorage for Watched {
    fn keys(&self) -> Result<Vec<String>, StorageError> {
        self.inside.keys()
    }

    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.inside.get(key)
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StorageError> {
        // What is there may become less; anything new needs a key to have gone.
        let before = self.inside.get(key)?;
        let is_less = before.is_some_and(|before| value.len() <= before.len());
        if self.full && self.inside.values.len() >= self.room && !is_less {
            return Err(StorageError::Full);
        }
        self.seen.push(format!("set {key}"));
        self.inside.set(key, value)
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        self.seen.push(format!("remove {key}"));
        self.inside.remove(key)
    }
}

#[test]
fn nothing_stays_and_other_tabs_hear_of_it_first() {
    for full in [false, true] {
        let mut storage = Watched::default();
        for key in [
            "r/a",
            "m/1/a",
            "draft/call",
            "told/stay",
            "q/0/r/b",
            "backup",
        ] {
            storage.inside.set(key, "x").unwrap();
        }
        storage.full = full;
        storage.room = storage.inside.values.len();
        forget(&mut storage, NOW).unwrap();
        finish_forgetting(&mut storage);
        assert_eq!(storage.keys(), Ok(Vec::new()));
        // With room, and without: before the first record goes the other tabs know.
        let at = |what: &str| storage.seen.iter().position(|seen| seen == what);
        let marked = at(&format!("set {FORGOTTEN}"));
        assert!(
            marked.is_some() && marked < at("remove r/a"),
            "full: {full}"
        );
        assert_eq!(storage.seen.last(), Some(&format!("remove {FORGOTTEN}")));
    }
}

/// A storage without a unit of room, with these keys.
fn full(keys: &[&str]) -> Shared {
    let storage = Shared::default();
    let mut records = load(&storage);
    for id in ["a", "b"] {
        records.save(&opening(id, 1)).expect("saved");
    }
    for key in keys {
        storage.put(key, "x");
    }
    if keys.is_empty() {
        storage
            .values
            .borrow_mut()
            .retain(|key, _| key.starts_with("r/"));
    }
    storage.limit(storage.size());
    storage
}

#[test]
fn with_no_room_at_all_another_tab_brings_nothing_back() {
    // Where there are other keys than records, and where there are none to make room with.
    for keys in [&["draft/call", "told/stay"][..], &[]] {
        let storage = full(keys);
        let mut other = Records::load(storage.clone(), 2, NOW).expect("open");
        storage.log.borrow_mut().clear();
        forget(&mut storage.clone(), NOW).expect("forgotten");
        let events = storage.log.take();
        let marked = events.iter().position(|(key, _)| key == FORGOTTEN);
        let removed =
            |(key, value): &(String, Option<String>)| key.starts_with("r/") && value.is_none();
        let removed = events.iter().position(removed);
        assert!(marked.is_some() && marked < removed, "{events:?}");
        // What the other tab hears until it knows.
        for (key, value) in &events[..marked.unwrap_or_default()] {
            other.receive(key, value.as_deref()).expect("received");
        }
        assert_eq!(storage.pairs().len(), 1, "{:?}", storage.pairs());
        finish_forgetting(&mut storage.clone());
        assert_eq!(storage.pairs(), []);
    }
}

#[test]
fn a_forgetting_that_was_stopped_anywhere_is_finished_by_the_next_start() {
    let clean = full(&["draft/call"]);
    clean.work_again();
    forget(&mut clean.clone(), NOW).expect("forgotten");
    for at in 0..clean.calls() {
        let storage = full(&["draft/call"]);
        let before = storage.records();
        storage.fail(Fault::Denied, at, usize::MAX);
        assert_eq!(forget(&mut storage.clone(), NOW), Err(StorageError::Denied));
        storage.work_again();
        match forgotten_until(&mut storage.clone(), NOW) {
            Some(until) => {
                assert_eq!(until, NOW);
                let left: Vec<_> = storage.pairs().into_iter().map(|(key, _)| key).collect();
                assert_eq!(left, [FORGOTTEN], "stopped at {at}");
            }
            // Not begun: all of it is there.
            None => assert_eq!(storage.records(), before, "stopped at {at}"),
        }
    }
    assert!(clean.calls() > 5);
}

#[test]
fn a_copy_that_does_not_answer_is_emptied_later_and_heals_nothing_until_then() {
    let copy = InMemory::default();
    let replicator = Replicator::new(&copy, Endless);
    let storage = Shared::default();
    let mut records = load(&storage);
    records.save(&opening("old", NOW - 5)).expect("saved");
    records
        .save_settings(&Settings {
            stamp: stamp(NOW - 5),
            ..Settings::default()
        })
        .expect("saved");
    replicator.add(records.take_changes());
    run(replicator.drain(|| records.all_changes(), || NOW)).expect("copied");
    copy.snapshots
        .borrow_mut()
        .insert("000.start.1".into(), "{}".into());

    forget(&mut storage.clone(), NOW).expect("forgotten");
    copy.broken.set(true);
    let until = forgotten_until(&mut storage.clone(), NOW + 9).expect("a mark");
    assert_eq!(until, NOW);
    assert!(run(replicator.forget(until)).is_err());
    // The next start: it answers.
    copy.broken.set(false);
    let until = forgotten_until(&mut storage.clone(), NOW + 99).expect("the mark is still there");
    run(replicator.forget(until)).expect("emptied");
    assert!(copy.rows.borrow().is_empty() && copy.snapshots.borrow().is_empty());
    assert!(copy.journal.borrow().is_empty());
    finish_forgetting(&mut storage.clone());
    assert_eq!(forgotten_until(&mut storage.clone(), NOW), None);
}

#[test]
fn a_mark_that_came_back_after_a_kill_takes_nothing_that_was_written_since() {
    let copy = InMemory::default();
    let replicator = Replicator::new(&copy, Endless);
    let storage = Shared::default();
    let mut records = load(&storage);
    records.save(&opening("new", NOW + 5)).expect("saved");
    replicator.add(records.take_changes());
    run(replicator.drain(|| records.all_changes(), || NOW)).expect("copied");
    run(replicator.forget(NOW)).expect("emptied");
    assert_eq!(*copy.rows.borrow(), storage.records());
}
