//! What is typed and not yet saved.

use std::collections::BTreeMap;

use super::*;
use crate::copy::RecordChange;
use crate::draft::DRAFTS;
use crate::merged_row::merged_row;

fn drafts(storage: &Shared) -> Drafts<Shared> {
    Drafts::new(storage.clone())
}

/// The rows that the safety copy has once it took these in.
fn copied(rows: &mut BTreeMap<String, String>, changes: Vec<RecordChange>) {
    for change in changes {
        match change {
            RecordChange::Put { key, value } => {
                let row = rows.get(&key).map(String::as_str);
                if let Some(value) = merged_row(&key, row, &value, 0) {
                    rows.insert(key, value);
                }
            }
            RecordChange::Erase(key) => drop(rows.remove(&key)),
        }
    }
}

fn rows(copy: &BTreeMap<String, String>) -> Vec<(String, String)> {
    copy.clone().into_iter().collect()
}

#[test]
fn a_draft_is_there_after_a_restart_and_gone_once_thrown_away() {
    let storage = Shared::default();
    let mut typed = drafts(&storage);
    assert_eq!(typed.set("letter", "Dear Anna", 10), Ok(()));
    assert_eq!(drafts(&storage).get("letter").as_deref(), Some("Dear Anna"));
    assert_eq!(typed.set("letter", "", 11), Ok(()));
    assert_eq!(drafts(&storage).get("letter"), None);
    assert_eq!(storage.keys(), Ok(Vec::new()));
}

#[test]
fn what_stands_already_is_no_change() {
    let storage = Shared::default();
    let mut typed = drafts(&storage);
    assert_eq!(typed.set("letter", "", 10), Ok(()));
    assert_eq!(typed.take_changes(), []);
    assert_eq!(typed.set("letter", "Dear", 10), Ok(()));
    assert_eq!(typed.take_changes().len(), 1);
    assert_eq!(typed.set("letter", "Dear", 12), Ok(()));
    assert_eq!(typed.take_changes(), []);
}

#[test]
fn a_full_storage_keeps_none_and_the_copy_gives_it_back() {
    let storage = Shared::default();
    let mut copy = BTreeMap::new();
    let mut typed = drafts(&storage);
    assert_eq!(typed.set("letter", "Dear", 10), Ok(()));
    copied(&mut copy, typed.take_changes());
    storage.fail_writes(Fault::Full);
    assert_eq!(
        typed.set("letter", "Dear Anna", 20),
        Err(StorageError::Full)
    );
    assert!(typed.is_unkept("letter"));
    assert_eq!(typed.get("letter").as_deref(), Some("Dear Anna"));
    copied(&mut copy, typed.take_changes());
    // Loaded again, and still full.
    let mut again = drafts(&storage);
    assert_eq!(again.get("letter").as_deref(), Some("Dear"));
    assert_eq!(again.heal(&rows(&copy)).0, ["letter"]);
    assert_eq!(again.get("letter").as_deref(), Some("Dear Anna"));
    assert_eq!(again.unkept(), ["letter"]);
    // And once there is room it is kept like any other.
    storage.work_again();
    assert_eq!(again.set("letter", "Dear Anna", 30), Ok(()));
    assert_eq!(again.unkept(), Vec::<String>::new());
    assert_eq!(drafts(&storage).get("letter").as_deref(), Some("Dear Anna"));
}

#[test]
fn after_a_kill_the_later_of_both_stands() {
    let (storage, mut copy) = (Shared::default(), BTreeMap::new());
    let mut typed = drafts(&storage);
    assert_eq!(typed.set("letter", "Dear", 10), Ok(()));
    let killed = storage.fork();
    assert_eq!(typed.set("letter", "Dear Anna", 20), Ok(()));
    copied(&mut copy, typed.take_changes());
    // The storage lost its last writes.
    let mut again = drafts(&killed);
    assert_eq!(again.heal(&rows(&copy)).0, ["letter"]);
    assert_eq!(again.get("letter").as_deref(), Some("Dear Anna"));
    // The page was closed before the copy had the last words.
    let (storage, mut copy) = (Shared::default(), BTreeMap::new());
    let mut typed = drafts(&storage);
    assert_eq!(typed.set("letter", "Dear", 10), Ok(()));
    copied(&mut copy, typed.take_changes());
    assert_eq!(typed.set("letter", "Dear Anna", 20), Ok(()));
    let mut again = drafts(&storage);
    assert!(again.heal(&rows(&copy)).0.is_empty());
    assert_eq!(again.get("letter").as_deref(), Some("Dear Anna"));
}

#[test]
fn what_was_thrown_away_does_not_come_back_after_a_kill() {
    let (storage, mut copy) = (Shared::default(), BTreeMap::new());
    let mut typed = drafts(&storage);
    assert_eq!(typed.set("letter", "Dear", 10), Ok(()));
    copied(&mut copy, typed.take_changes());
    let killed = storage.fork();
    assert_eq!(typed.set("letter", "", 20), Ok(()));
    copied(&mut copy, typed.take_changes());
    let mut again = drafts(&killed);
    let (healed, over) = again.heal(&rows(&copy));
    assert_eq!(healed, ["letter"]);
    assert_eq!(again.get("letter"), None);
    // The word that it was thrown away has done what it was for.
    copied(&mut copy, over);
    assert!(copy.is_empty());
}

#[test]
fn a_neighbour_that_empties_the_origin_takes_none_away() {
    let storage = Shared::default();
    let mut typed = drafts(&storage);
    assert_eq!(typed.set("letter", "Dear Anna", 10), Ok(()));
    for key in storage.keys().expect("keys") {
        storage.clone().remove(&key).expect("allowed");
    }
    typed.restore_removed();
    assert_eq!(drafts(&storage).get("letter").as_deref(), Some("Dear Anna"));
}

#[test]
fn another_tab_goes_on_with_it() {
    let storage = Shared::default();
    let (mut one, mut other) = (drafts(&storage), drafts(&storage));
    assert_eq!(one.set("letter", "Dear", 10), Ok(()));
    let key = format!("{DRAFTS}letter");
    assert_eq!(other.receive(&key, Some("Dear")), Some("letter"));
    assert_eq!(other.receive("r/a", Some("")), None);
    assert_eq!(other.set("letter", "Dear Anna", 5), Ok(()));
    let mut copy = BTreeMap::new();
    copied(&mut copy, other.take_changes());
    copied(&mut copy, one.take_changes());
    // Whatever the clocks say: it was typed after the other.
    assert_eq!(
        copy.values().next().map(String::as_str),
        Some("11 Dear Anna")
    );
}

#[test]
fn the_comparison_of_records_does_not_see_them() {
    let row = (format!("{DRAFTS}letter"), "10 Dear".to_owned());
    let plan = reconcile(&[], Some(&[row]));
    assert_eq!((plan.heal.len(), plan.tell.len()), (0, 0));
}
