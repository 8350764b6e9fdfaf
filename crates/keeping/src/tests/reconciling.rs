//! The comparison at the start: a pure decision.

use super::*;
use crate::copy::RecordChange;
use crate::manifest::Verdict;
use crate::merged_row::merged_row;
use crate::reconcile::{Defect, Healing};

type Pairs = Vec<(String, String)>;

fn record(id: &str, revision: u32, notes: &[i64]) -> (String, String) {
    let mut it = opening(id, 1);
    for at in notes {
        it.put(Id(format!("n{at}")), stamp(*at), note("noted"));
    }
    (
        format!("r/{id}"),
        encode(&Record::Opportunity(it), revision),
    )
}

fn healed(plan: &super::super::reconcile::Reconciliation) -> Vec<(&str, Defect)> {
    let all = plan.heal.iter();
    all.map(|heal| (heal.key.as_str(), heal.why)).collect()
}

fn notes_of(heal: &Healing) -> usize {
    match decode(&heal.value).expect("readable").0 {
        Record::Opportunity(it) => it.items.len(),
        Record::Settings(_) => 0,
    }
}

/// A storage as the app leaves it, with these records saved in turn.
fn stored(saves: &[(&str, &[i64])]) -> Pairs {
    let storage = Shared::default();
    let mut records = load(&storage);
    for (id, notes) in saves {
        let mut it = opening(id, 1);
        for at in *notes {
            it.put(Id(format!("n{at}")), stamp(*at), note("noted"));
        }
        records.save(&it).expect("saved");
    }
    storage.pairs()
}

fn without(pairs: &Pairs, key: &str) -> Pairs {
    pairs
        .iter()
        .filter(|(other, _)| other != key)
        .cloned()
        .collect()
}

fn with(pairs: &Pairs, key: &str, value: &str) -> Pairs {
    let mut all = without(pairs, key);
    all.push((key.to_owned(), value.to_owned()));
    all
}

#[test]
fn two_equal_sides_need_nothing() {
    let here = stored(&[("a", &[2]), ("b", &[])]);
    let plan = reconcile(&here, Some(&here));
    assert_eq!(plan.verdict, Verdict::Whole);
    assert_eq!(
        (plan.heal.len(), plan.extra.len(), plan.tell.len()),
        (0, 0, 0)
    );
}

#[test]
fn a_first_start_needs_nothing() {
    let plan = reconcile(&[], Some(&[]));
    assert_eq!(
        (plan.heal.len(), plan.extra.len(), plan.tell.len()),
        (0, 0, 0)
    );
}

#[test]
fn an_empty_copy_takes_in_everything_and_takes_nothing_away() {
    let here = stored(&[("a", &[2]), ("b", &[])]);
    let plan = reconcile(&here, Some(&[]));
    assert_eq!(plan.heal, []);
    assert_eq!(plan.extra.len(), 2);
    assert_eq!(plan.tell, []);
}

#[test]
fn an_emptied_storage_is_filled_from_the_copy_and_the_person_told() {
    let copy = stored(&[("a", &[2]), ("b", &[])]);
    let plan = reconcile(&[], Some(&copy));
    assert_eq!(
        healed(&plan),
        [("r/a", Defect::Missing), ("r/b", Defect::Missing)]
    );
    assert_eq!(plan.extra, []);
    assert_eq!(plan.tell, [Trouble::Healed(2)]);
}

#[test]
fn a_missing_record_comes_back() {
    let whole = stored(&[("a", &[2]), ("b", &[])]);
    let plan = reconcile(&without(&whole, "r/a"), Some(&whole));
    assert_eq!(plan.verdict, Verdict::Missing(1));
    assert_eq!(healed(&plan), [("r/a", Defect::Missing)]);
    assert_eq!(plan.tell, [Trouble::Healed(1)]);
}

#[test]
fn a_damaged_record_comes_back() {
    let whole = stored(&[("a", &[2]), ("b", &[])]);
    for bad in ["", "x", "1.1.00000000 {}", "1.1.zz {}", "{\"opportunity\":"] {
        let plan = reconcile(&with(&whole, "r/a", bad), Some(&whole));
        assert_eq!(healed(&plan), [("r/a", Defect::Damaged)], "{bad}");
        assert_eq!(plan.quarantine, Vec::<String>::new());
        assert_eq!(plan.tell, [Trouble::Healed(1)]);
    }
}

#[test]
fn a_record_rolled_back_by_damage_is_healed_and_called_damage() {
    let whole = stored(&[("a", &[2]), ("a", &[3]), ("a", &[4]), ("b", &[])]);
    let (key, old) = record("a", 1, &[2]);
    let plan = reconcile(&with(&whole, &key, &old), Some(&whole));
    assert_eq!(plan.verdict, Verdict::RolledBack);
    assert_eq!(healed(&plan), [("r/a", Defect::Behind)]);
    assert_eq!(plan.tell, [Trouble::Healed(1)]);
    assert_eq!(notes_of(&plan.heal[0]), 3);
}

#[test]
fn writes_that_a_kill_lost_are_healed_and_called_that() {
    let early = stored(&[("a", &[2])]);
    let late = stored(&[("a", &[2]), ("a", &[3]), ("b", &[])]);
    let plan = reconcile(&early, Some(&late));
    assert_eq!(plan.verdict, Verdict::Whole);
    assert_eq!(
        healed(&plan),
        [("r/a", Defect::Behind), ("r/b", Defect::Missing)]
    );
    assert_eq!(plan.tell, [Trouble::CaughtUp(2)]);
}

#[test]
fn an_older_copy_never_replaces_anything() {
    let early = stored(&[("a", &[2])]);
    let late = stored(&[("a", &[2]), ("a", &[3]), ("b", &[])]);
    let plan = reconcile(&late, Some(&early));
    assert_eq!(plan.heal, []);
    assert_eq!(plan.extra.len(), 2);
    assert_eq!(plan.tell, []);
}

#[test]
fn near_empty_never_replaces_full_on_either_side() {
    let (key, full) = record("a", 3, &[2, 3, 4, 5, 6, 7]);
    // A higher revision does not make less of it.
    let (_, bare) = record("a", 900, &[]);
    let (here, copy) = ([(key.clone(), bare.clone())], [(key.clone(), full.clone())]);
    let plan = reconcile(&here, Some(&copy));
    assert_eq!(notes_of(&plan.heal[0]), 6);
    let plan = reconcile(&copy, Some(&here));
    assert_eq!(plan.heal, []);
    assert_eq!(
        merged_row(&key, Some(&full), &bare, NOW).map(|row| items(&row)),
        Some(6)
    );
    assert_eq!(
        merged_row(&key, Some(&bare), &full, NOW).map(|row| items(&row)),
        Some(6)
    );
}

fn items(value: &str) -> usize {
    match decode(value).expect("readable").0 {
        Record::Opportunity(it) => it.items.len(),
        Record::Settings(_) => 0,
    }
}

#[test]
fn edits_on_both_sides_are_united() {
    let (key, ours) = record("a", 4, &[2, 3]);
    let (_, theirs) = record("a", 4, &[2, 9]);
    let plan = reconcile(&[(key.clone(), ours)], Some(&[(key, theirs)]));
    assert_eq!(notes_of(&plan.heal[0]), 3);
    assert_eq!(plan.extra.len(), 1);
}

#[test]
fn a_deletion_stays_one() {
    let mut gone = opening("a", 1);
    (gone.details, gone.stamp) = (None, stamp(8));
    let gone = encode(&Record::Opportunity(gone), 2);
    let (key, before) = record("a", 1, &[2]);
    let plan = reconcile(&[(key.clone(), gone.clone())], Some(&[(key, before)]));
    // The notes of the copy come along; what is deleted is not undone.
    for heal in &plan.heal {
        let (Record::Opportunity(it), _) = decode(&heal.value).expect("readable") else {
            panic!("an opening");
        };
        assert_eq!(it.details, None);
    }
}

#[test]
fn what_no_side_can_read_is_quarantined() {
    let whole = stored(&[("a", &[2]), ("b", &[])]);
    let here = with(&whole, "r/a", "unreadable");
    for copy in [without(&whole, "r/a"), with(&whole, "r/a", "bad, too")] {
        let plan = reconcile(&here, Some(&copy));
        assert_eq!(plan.heal, []);
        assert_eq!(plan.quarantine, ["r/a"]);
    }
}

#[test]
fn what_a_newer_version_wrote_is_left_alone_on_both_sides() {
    let (key, ours) = record("a", 4, &[2, 3]);
    let newer = format!("9.1.{:08x} {{}}", checksum(9, 1, "{}"));
    let here = [(key.clone(), newer.clone())];
    let plan = reconcile(&here, Some(&[(key.clone(), ours.clone())]));
    assert_eq!((plan.heal.len(), plan.quarantine.len()), (0, 0));
    let plan = reconcile(&[(key.clone(), ours.clone())], Some(&here));
    assert_eq!(plan.heal, []);
    assert_eq!(merged_row(&key, Some(&newer), &ours, NOW), None);
}

#[test]
fn the_example_and_other_keys_are_nobodys_loss() {
    let mut copy = stored(&[("example-a", &[2])]);
    for (key, value) in [
        ("draft/call", "text"),
        ("q/1/r/a", "x"),
        ("m/1/a", "y"),
        ("told/x", "1"),
    ] {
        copy.push((key.to_owned(), value.to_owned()));
    }
    let plan = reconcile(&[], Some(&copy));
    assert_eq!((plan.heal.len(), plan.tell.len()), (0, 0));
    let plan = reconcile(&copy, Some(&[]));
    assert_eq!(plan.extra, []);
}

#[test]
fn a_row_under_a_wrong_key_heals_nothing() {
    let (_, value) = record("a", 1, &[]);
    let plan = reconcile(&[], Some(&[("r/b".to_owned(), value)]));
    assert_eq!(plan.heal, []);
}

#[test]
fn without_a_copy_a_loss_is_told() {
    let whole = stored(&[("a", &[2]), ("b", &[]), ("c", &[])]);
    let here = without(&without(&whole, "r/a"), "r/b");
    assert_eq!(reconcile(&here, None).tell, [Trouble::Lost(2)]);
    assert_eq!(reconcile(&here, Some(&[])).tell, [Trouble::Lost(2)]);
    // One of the two is in the copy.
    let copy = without(&whole, "r/b");
    assert_eq!(
        reconcile(&here, Some(&copy)).tell,
        [Trouble::Healed(1), Trouble::Lost(1)]
    );
    let (key, old) = record("a", 7, &[]);
    let older = with(&whole, &key, &old);
    assert_eq!(reconcile(&older, None).tell, [Trouble::Older]);
}

#[test]
fn healing_merges_and_puts_what_it_replaces_aside() {
    let whole = stored(&[("a", &[2]), ("b", &[])]);
    let storage = Shared::default();
    for (key, value) in with(&whole, "r/a", "damaged beyond reading") {
        storage.put(&key, &value);
    }
    let mut records = load(&storage);
    assert_eq!(records.unreadable(), 1);
    let plan = reconcile(&records.take_loaded(), Some(&whole));
    assert_eq!(records.heal(&plan.heal).held, 0);
    assert_eq!(records.unreadable(), 0);
    assert_eq!(records.opportunities().len(), 2);
    let values = storage.values.borrow();
    assert!(
        values
            .values()
            .any(|value| value == "damaged beyond reading")
    );
    drop(values);
    let again = reconcile(&storage.pairs(), Some(&whole));
    assert_eq!(
        (again.verdict, again.heal.len(), again.tell.len()),
        (Verdict::Whole, 0, 0)
    );
}

#[test]
fn what_was_saved_while_the_copy_was_asked_is_no_loss() {
    let storage = Shared::default();
    for (key, value) in stored(&[("a", &[2]), ("lost", &[])]) {
        storage.put(&key, &value);
    }
    let copy_before = storage.pairs();
    storage.values.borrow_mut().remove("r/lost");
    let mut records = load(&storage);
    let mut boot = records.take_loaded();
    let mut edited = opening("a", 1);
    edited.put(Id::from("n2"), stamp(2), note("noted"));
    edited.put(Id::from("n9"), stamp(9), note("just now"));
    records.save(&edited).expect("saved");
    records.save(&opening("here", 1)).expect("saved");
    load(&storage).save(&opening("there", 1)).expect("saved");
    // The copy took all of that in before it answered.
    let lost = copy_before.into_iter().filter(|(key, _)| key == "r/lost");
    let copy: Pairs = storage.pairs().into_iter().chain(lost).collect();

    let plan = reconcile(&boot, Some(&copy));
    assert_eq!(plan.heal.len(), 4);
    assert!(records.update_loaded(&mut boot, &plan.heal));
    let plan = reconcile(&boot, Some(&copy));
    assert_eq!(healed(&plan), [("r/lost", Defect::Missing)]);
    assert_eq!(plan.tell, [Trouble::Healed(1)]);
    assert!(!records.update_loaded(&mut boot, &plan.heal));
}

#[test]
fn what_was_written_between_the_comparison_and_the_healing_is_kept() {
    let late = stored(&[("a", &[2]), ("a", &[3])]);
    let storage = Shared::default();
    for (key, value) in stored(&[("a", &[2])]) {
        storage.put(&key, &value);
    }
    let mut records = load(&storage);
    let plan = reconcile(&records.take_loaded(), Some(&late));
    let mut it = opening("a", 1);
    it.put(Id::from("n9"), stamp(9), note("just now"));
    records.save(&it).expect("saved");
    assert_eq!(records.heal(&plan.heal).held, 0);
    let again = load(&storage);
    assert_eq!(again.opportunities()[&Id::from("a")].items.len(), 3);
    let changes = records.take_changes();
    assert!(matches!(changes.last(), Some(RecordChange::Put { key, .. }) if key == "r/a"));
}

proptest! {
    #[test]
    fn healing_is_done_after_one_time_and_loses_nothing_of_either_side(
        ours in prop::collection::vec(prop::collection::vec(2i64..40, 0..5), 0..5),
        theirs in prop::collection::vec(prop::collection::vec(2i64..40, 0..5), 0..5),
    ) {
        let side = |all: &[Vec<i64>]| -> Pairs {
            let all = all.iter().enumerate();
            all.map(|(at, notes)| record(&format!("o{at}"), notes.len() as u32 + 1, notes)).collect()
        };
        let copy = side(&theirs);
        let storage = Shared::default();
        for (key, value) in side(&ours) {
            storage.put(&key, &value);
        }
        let mut records = load(&storage);
        let plan = reconcile(&records.take_loaded(), Some(&copy));
        assert_eq!(records.heal(&plan.heal).held, 0);
        for (at, notes) in ours.iter().chain(&theirs).enumerate() {
            let at = if at < ours.len() { at } else { at - ours.len() };
            let it = &records.opportunities()[&Id(format!("o{at}"))];
            for note in notes {
                let id = Id(format!("n{}", note));
                prop_assert!(it.items.contains_key(&id));
            }
        }
        prop_assert_eq!(reconcile(&storage.pairs(), Some(&copy)).heal, []);
    }
}
