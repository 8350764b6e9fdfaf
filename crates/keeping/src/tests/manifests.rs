//! What the manifests notice by themselves.

use super::*;
use crate::manifest::{Inventory, MANIFESTS, Manifest, Verdict};

fn verdict(storage: &Shared) -> Verdict {
    reconcile(&storage.pairs(), None).verdict
}

/// Five openings, of which one was edited three times.
fn five() -> Shared {
    let storage = Shared::default();
    let mut records = load(&storage);
    for id in ["a", "b", "c", "d", "e"] {
        records.save(&opening(id, 1)).expect("saved");
    }
    for at in 2..5 {
        let mut it = opening("b", 1);
        it.put(Id::from("n"), stamp(at), note("again"));
        records.save(&it).expect("saved");
    }
    storage
}

fn remove(storage: &Shared, key: &str) {
    storage.values.borrow_mut().remove(key);
}

#[test]
fn a_whole_storage_is_found_whole() {
    assert_eq!(verdict(&Shared::default()), Verdict::Unknown);
    assert_eq!(verdict(&five()), Verdict::Whole);
}

#[test]
fn missing_extra_and_rolled_back_records_are_noticed() {
    let storage = five();
    remove(&storage, "r/a");
    assert_eq!(verdict(&storage), Verdict::Missing(1));
    remove(&storage, "r/c");
    assert_eq!(verdict(&storage), Verdict::Missing(2));

    let storage = five();
    for id in ["x", "y"] {
        let record = Record::Opportunity(opening(id, 1));
        storage.put(&format!("r/{id}"), &encode(&record, 3));
    }
    assert_eq!(verdict(&storage), Verdict::Extra(2));

    let storage = five();
    let old = encode(&Record::Opportunity(opening("b", 1)), 2);
    storage.put("r/b", &old);
    assert_eq!(verdict(&storage), Verdict::RolledBack);
}

#[test]
fn one_missing_and_one_too_many_do_not_cancel_out() {
    let storage = five();
    let gone = storage.value("r/a").expect("there");
    remove(&storage, "r/a");
    storage.put("r/z", &gone.replace("\"a\"", "\"z\""));
    let record = Record::Opportunity(opening("z", 1));
    storage.put("r/z", &encode(&record, 1));
    assert_eq!(verdict(&storage), Verdict::RolledBack);
}

#[test]
fn a_record_whose_manifest_did_not_get_through_is_no_loss() {
    for change in ["a", "b", "new"] {
        let storage = five();
        let mut records = load(&storage);
        // The write of the record succeeds, that of the manifest not.
        let mut it = opening(change, 1);
        it.put(Id::from("late"), stamp(9), note("late"));
        let quiet = storage.fork();
        records.save(&it).expect("saved");
        let key = format!("r/{change}");
        quiet.put(&key, &storage.value(&key).expect("written"));
        assert_eq!(verdict(&quiet), Verdict::Ahead, "{change}");
    }
}

#[test]
fn with_the_newer_half_damaged_the_older_half_still_proves_all_but_the_last_write() {
    let storage = five();
    let manifests = || {
        let all = storage.pairs().into_iter();
        let mut all: Vec<_> = all
            .filter(|(key, _)| key.starts_with(MANIFESTS))
            .map(|(key, value)| (Manifest::decode(&value).expect("whole").generation, key))
            .collect();
        all.sort_unstable();
        all
    };
    let pair = manifests();
    assert_eq!(pair.len(), 2);
    assert_eq!(pair[1].0, pair[0].0 + 1);
    storage.put(&pair[1].1, "1.8.damaged");
    assert_eq!(verdict(&storage), Verdict::Ahead);
    remove(&storage, "r/a");
    assert_eq!(verdict(&storage), Verdict::Missing(1));
}

#[test]
fn a_manifest_never_grows_so_a_full_storage_takes_the_next_one() {
    let sizes = [0, 9, 10, 999_999, u32::MAX].map(|generation| {
        let digest = u64::from(generation) << 32;
        let inventory = Inventory {
            count: generation,
            digest,
        };
        let it = Manifest {
            generation,
            inventory,
        };
        assert_eq!(Manifest::decode(&it.encode()), Ok(it));
        it.encode().len()
    });
    assert!(sizes.iter().all(|size| *size == sizes[0]), "{sizes:?}");
}

#[test]
fn an_incremental_tally_is_the_tally_of_what_is_there() {
    let mut inventory = Inventory::default();
    inventory.replace("r/a", None, Some(1));
    inventory.replace("r/b", None, Some(1));
    inventory.replace("r/example-a", None, Some(1));
    inventory.replace("r/a", Some(1), Some(2));
    inventory.replace("r/b", Some(1), None);
    assert_eq!(inventory, Inventory::of(&[("r/a", 2)]));
    assert_ne!(inventory, Inventory::of(&[("r/a", 1)]));
    assert_ne!(inventory, Inventory::of(&[("r/b", 2)]));
}

#[test]
fn manifests_of_closed_tabs_do_not_pile_up() {
    let storage = Shared::default();
    for writer in 1..50 {
        let mut records = Records::load(storage.clone(), writer, NOW).expect("open");
        for at in 0..3 {
            let mut it = opening("a", 1);
            it.put(Id::from("n"), stamp(i64::from(writer) * 10 + at), note("x"));
            records.save(&it).expect("saved");
        }
        assert_eq!(verdict(&storage), Verdict::Whole);
    }
    let all = storage.pairs();
    let left = all.iter().filter(|(key, _)| key.starts_with(MANIFESTS));
    assert!(left.count() <= 4);
}
