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

/// A mark as it is set before the first record goes.
fn all_until(until: i64) -> String {
    format!("all {until}")
}

fn refused(until: i64) -> Option<Forgetting> {
    let is_refused = true;
    Some(Forgetting { until, is_refused })
}

fn done(until: i64) -> Option<Forgetting> {
    let is_refused = false;
    Some(Forgetting { until, is_refused })
}

#[test]
fn a_forgetting_that_was_stopped_anywhere_is_finished_by_the_next_start() {
    let clean = full(&["draft/call"]);
    clean.limit(usize::MAX);
    clean.log.borrow_mut().clear();
    forget(&mut clean.clone(), NOW).expect("forgotten");
    let steps = clean.log.take();
    // Killed after each of its steps: these stand, the rest was not done.
    for at in 1..=steps.len() {
        let storage = full(&["draft/call"]);
        storage.limit(usize::MAX);
        for (key, value) in &steps[..at] {
            match value {
                Some(value) => storage.put(key, value),
                None => drop(storage.values.borrow_mut().remove(key)),
            }
        }
        // The browser refuses at first, which is told.
        if at < steps.len() - 1 {
            storage.fail(Fault::Denied, 1, usize::MAX);
            assert_eq!(
                resume_forgetting(&mut storage.clone(), NOW + 5),
                refused(NOW)
            );
            storage.work_again();
            finish_forgetting(&mut storage.clone());
            assert_eq!(storage.value(FORGOTTEN), Some(all_until(NOW)), "not done");
        }
        assert_eq!(resume_forgetting(&mut storage.clone(), NOW + 9), done(NOW));
        let left: Vec<_> = storage.pairs().into_iter().map(|(key, _)| key).collect();
        assert_eq!(left, [FORGOTTEN], "stopped at {at}");
        finish_forgetting(&mut storage.clone());
        assert_eq!(storage.pairs(), []);
    }
    assert!(steps.len() > 5);
}

/// What is in a storage, but a mark that says nothing.
fn standing(storage: &Shared) -> Vec<(String, String)> {
    let all = storage.pairs().into_iter();
    all.filter(|(key, value)| key != FORGOTTEN || !value.is_empty())
        .collect()
}

#[test]
fn a_forgetting_that_fails_changes_nothing_and_takes_nothing_that_is_entered_later() {
    let mut cases = 0;
    for room in [usize::MAX, 0] {
        let begun = || {
            let storage = full(&["draft/call", "told/stay", "calendar"]);
            storage.limit(storage.size().max(room));
            storage
        };
        let clean = begun();
        clean.work_again();
        forget(&mut clean.clone(), NOW).expect("forgotten");
        let calls = clean.calls();
        for fault in [Fault::Denied, Fault::Ignored] {
            for (from, to) in (0..calls).flat_map(|at| [(at, at + 1), (at, usize::MAX)]) {
                let what = format!("{fault:?} at {from}..{to}, room {room}");
                let storage = begun();
                let before = storage.pairs();
                let mut records = load(&storage);
                storage.fail(fault, from, to);
                let failed = forget(&mut storage.clone(), NOW);
                // As the page does it, while it is still refused.
                let restored = failed.map_err(|why| (why, records.restore_removed()));
                storage.work_again();
                let Err((why, restored)) = restored else {
                    assert!(storage.records().is_empty(), "{what}: said to be done");
                    continue;
                };
                cases += 1;
                assert_eq!(records.opportunities().len(), 2, "{what}");
                if why == NotForgotten::Back && restored.is_ok() {
                    // Where nothing is written any more, notes that made room for the mark are gone.
                    let is_over = to != usize::MAX;
                    let own = |all: Vec<(String, String)>| -> Vec<_> {
                        let own = all.into_iter();
                        own.filter(|(key, _)| is_over || key.starts_with("r/"))
                            .collect()
                    };
                    assert_eq!(own(standing(&storage)), own(before), "{what}");
                }
                storage.limit(usize::MAX);
                records.write_held();
                records.save(&opening("later", NOW + 1)).expect("saved");
                storage.put("draft/note", "typed later");
                storage.put("draft-at/note", &(NOW + 1).to_string());
                // The next start, which the browser lets remove what it likes.
                let next = resume_forgetting(&mut storage.clone(), NOW + 9);
                let again = load(&storage);
                let ids: Vec<_> = again.opportunities().keys().map(|id| id.as_str()).collect();
                match why {
                    NotForgotten::Back => {
                        assert_eq!((next, &*ids), (None, &["a", "b", "later"][..]))
                    }
                    NotForgotten::Begun => assert!(ids.contains(&"later"), "{what}: {ids:?}"),
                }
                assert_eq!(storage.value("draft/note").as_deref(), Some("typed later"));
            }
        }
    }
    println!("{cases} forgettings that failed, nothing entered later was lost");
}

#[test]
fn the_mark_of_an_earlier_version_takes_nothing_that_is_entered_after_the_first_start_that_sees_it()
{
    let storage = full(&["draft/call"]);
    storage.limit(usize::MAX);
    storage.put(FORGOTTEN, "1");
    // It can be written, and nothing removed.
    let marked = storage.fork();
    marked.fail(Fault::Denied, 2, usize::MAX);
    assert_eq!(resume_forgetting(&mut marked.clone(), NOW), refused(NOW));
    marked.work_again();
    assert_eq!(marked.value(FORGOTTEN), Some(all_until(NOW)));
    load(&marked)
        .save(&opening("later", NOW + 1))
        .expect("saved");
    assert_eq!(resume_forgetting(&mut marked.clone(), NOW + 9), done(NOW));
    let again = load(&marked);
    let ids: Vec<_> = again.opportunities().keys().map(|id| id.as_str()).collect();
    assert_eq!(ids, ["later"]);
    assert_eq!(resume_forgetting(&mut storage.clone(), NOW), done(NOW));
    assert!(storage.records().is_empty());
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
    let until = resume_forgetting(&mut storage.clone(), NOW + 9).expect("a mark");
    let until = until.until;
    assert_eq!(until, NOW);
    assert!(run(replicator.forget(until)).is_err());
    // The next start: it answers.
    copy.broken.set(false);
    let left = resume_forgetting(&mut storage.clone(), NOW + 99).expect("the mark is still there");
    run(replicator.forget(left.until)).expect("emptied");
    assert!(copy.rows.borrow().is_empty() && copy.snapshots.borrow().is_empty());
    assert!(copy.journal.borrow().is_empty());
    finish_forgetting(&mut storage.clone());
    assert_eq!(resume_forgetting(&mut storage.clone(), NOW), None);
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
