//! What one store knows of the other is told, whichever of them lost what.

use super::*;
use crate::copy::RecordChange;
use crate::snapshot;
use crate::{LastCount, Snapshot, SnapshotKind, Witnesses, witnessed};

type Pairs = Vec<(String, String)>;

/// Four records, each written twice, with their manifests; and the storage as it was before the
/// second time.
fn lived() -> (Pairs, Pairs) {
    let storage = Shared::default();
    let mut records = load(&storage);
    for id in ["a", "b", "c", "d"] {
        records.save(&opening(id, 1)).expect("saved");
    }
    let early = storage.pairs();
    for id in ["a", "b", "c", "d"] {
        let mut it = opening(id, 1);
        it.put(Id::from("n"), stamp(2), note("later"));
        records.save(&it).expect("saved");
    }
    storage.put(MEMORY, "1");
    (storage.pairs(), early)
}

fn records_of(all: &Pairs) -> Pairs {
    let records = all.iter().filter(|(key, _)| key.starts_with("r/"));
    records.cloned().collect()
}

fn half(all: &Pairs) -> Pairs {
    let taken = ["r/a", "r/b"];
    let left = all.iter().filter(|(key, _)| !taken.contains(&key.as_str()));
    left.cloned().collect()
}

fn with_bad(all: &Pairs, key: &str) -> Pairs {
    let mut all = all.clone();
    for (_, value) in all.iter_mut().filter(|(found, _)| found == key) {
        value.push('x');
    }
    all
}

/// A snapshot with so many records.
fn holding(records: usize) -> Snapshot {
    let name = snapshot::name(NOW, SnapshotKind::Start, records);
    Snapshot::read(&name).expect("a name of ours")
}

/// What it is called, the storage, the rows of the copy, the records in its snapshots, what is told.
type Case<'a> = (&'a str, &'a Pairs, Option<&'a Pairs>, &'a [usize], Trouble);

/// Where the storage remembers that it had a copy: in the storage.
const MEMORY: &str = "told/stay";

/// What is told, by these snapshots and what the storage remembers.
fn told(local: &Pairs, copy: Option<&Pairs>, snapshots: &[usize]) -> Vec<Trouble> {
    told_with(local, copy, snapshots, None)
}

/// The same by the last count, too.
fn told_with(
    local: &Pairs,
    copy: Option<&Pairs>,
    snapshots: &[usize],
    last_count: Option<LastCount>,
) -> Vec<Trouble> {
    let plan = reconcile(local, copy.map(Vec::as_slice));
    let witnesses = Witnesses {
        was_copied: local.iter().any(|(key, _)| key == MEMORY),
        last_count,
        snapshots: snapshots.iter().copied().map(holding).collect(),
        is_copy_empty: copy.is_some_and(Vec::is_empty),
        ..Witnesses::default()
    };
    witnessed(&plan, &witnesses)
}

#[test]
fn the_loss_of_both_is_told_whichever_way_each_was_lost() {
    let (whole, early) = lived();
    let none = Pairs::new();
    let unread = with_bad(&records_of(&whole), "r/a");
    let memory = vec![(MEMORY.to_owned(), "1".to_owned())];
    let manifests_gone = [records_of(&half(&whole)), memory.clone()].concat();
    let cases: [Case<'_>; 13] = [
        (
            "all but the notes, emptied",
            &memory,
            Some(&none),
            &[],
            Trouble::Gone,
        ),
        (
            "emptied, only snapshots",
            &none,
            Some(&none),
            &[2, 4],
            Trouble::InSnapshot(4),
        ),
        (
            "emptied, one row unreadable",
            &none,
            Some(&unread),
            &[],
            Trouble::Lost(1),
        ),
        (
            "half, emptied",
            &half(&whole),
            Some(&none),
            &[],
            Trouble::Lost(2),
        ),
        ("half, none", &half(&whole), None, &[], Trouble::Lost(2)),
        (
            "half, half",
            &half(&whole),
            Some(&records_of(&half(&whole))),
            &[],
            Trouble::Lost(2),
        ),
        (
            "half, only snapshots",
            &half(&whole),
            Some(&none),
            &[4],
            Trouble::InSnapshot(2),
        ),
        (
            "half and no manifest, emptied",
            &manifests_gone,
            Some(&none),
            &[],
            Trouble::Unproved,
        ),
        (
            "half and no manifest, snapshots",
            &manifests_gone,
            Some(&none),
            &[4],
            Trouble::InSnapshot(2),
        ),
        (
            "half and no manifest, none",
            &manifests_gone,
            None,
            &[],
            Trouble::Unproved,
        ),
        (
            "one older, emptied",
            &older(&whole, &early),
            Some(&none),
            &[],
            Trouble::Older,
        ),
        (
            "one older, half",
            &older(&whole, &early),
            Some(&half(&records_of(&early))),
            &[],
            Trouble::Older,
        ),
        (
            "whole, emptied",
            &whole,
            Some(&none),
            &[],
            Trouble::CopyRemade,
        ),
    ];
    for (what, local, copy, snapshots, trouble) in cases {
        let told = told(local, copy, snapshots);
        assert!(told.contains(&trouble), "{what}: {told:?}");
        assert!(!trouble.to_string().is_empty());
    }
    // Emptied, emptied: no memory is left in either. By the last count alone it is known.
    let last = LastCount {
        day: day(),
        openings: 4,
        records: 4,
    };
    let gone = Trouble::WereHere {
        openings: 4,
        day: day(),
        is_empty: true,
    };
    assert_eq!(told_with(&none, Some(&none), &[], Some(last)), [gone]);
    assert_eq!(told(&none, Some(&none), &[]), [], "nothing can know");
    println!("{} losses of both stores, all told", cases.len() + 1);
}

/// One record as it was before.
fn older(whole: &Pairs, early: &Pairs) -> Pairs {
    let mut all = whole.clone();
    let before = early.iter().find(|(key, _)| key == "r/a").cloned();
    let place = all.iter_mut().find(|(key, _)| key == "r/a");
    if let (Some(place), Some(before)) = (place, before) {
        *place = before;
    }
    all
}

#[test]
fn where_nothing_is_missing_nothing_is_told() {
    let (whole, early) = lived();
    let copy = records_of(&whole);
    assert_eq!(told(&whole, Some(&copy), &[4, 2]), []);
    assert_eq!(told(&whole, None, &[]), []);
    // A new browser, which has no memory of a copy.
    let plan = reconcile(&[], Some(&[]));
    assert_eq!(witnessed(&plan, &Witnesses::default()), []);
    // What the copy has is healed, and that is all there is to say.
    assert_eq!(told(&Pairs::new(), Some(&copy), &[4]), [Trouble::Healed(4)]);
    assert_eq!(told(&early, Some(&copy), &[4]), [Trouble::CaughtUp(4)]);
    // Records that were deleted are there as deletions.
    let storage = Shared::default();
    for (key, value) in &whole {
        storage.put(key, value);
    }
    let mut records = load(&storage);
    let mut gone = records.opportunities()[&Id::from("a")].clone();
    gone.empty(stamp(9));
    records.save(&gone).expect("deleted");
    assert_eq!(told(&storage.pairs(), Some(&copy), &[4]), []);
}

#[test]
fn what_a_snapshot_has_is_told_once() {
    let (whole, _) = lived();
    let plan = reconcile(&half(&whole), Some(&[]));
    let mut witnesses = Witnesses {
        was_copied: true,
        snapshots: vec![holding(4)],
        ..Witnesses::default()
    };
    assert_eq!(Witnesses::loss_name(&witnesses.snapshots), "snapshot-4");
    assert_eq!(witnessed(&plan, &witnesses), [Trouble::InSnapshot(2)]);
    witnesses.is_loss_told = true;
    assert_eq!(witnessed(&plan, &witnesses), []);
}

#[test]
fn a_copy_that_fell_behind_is_no_loss() {
    let (whole, _) = lived();
    let copy = half(&records_of(&whole));
    let plan = reconcile(&whole, Some(&copy));
    assert_eq!(plan.extra.len(), 2);
    assert!(
        plan.extra
            .iter()
            .all(|change| matches!(change, RecordChange::Put { .. }))
    );
    assert_eq!(told(&whole, Some(&copy), &[]), []);
}
