//! Files out and in, over the storage.

use exchange::backup::Backup;
use exchange::restore::{RestoreWay, restore};

use super::*;

fn full_of(ids: &[&str]) -> Records<Shared> {
    let mut records = load(&Shared::default());
    for id in ids {
        let mut it = opening(id, 1);
        it.put(Id::from("n"), stamp(2), note("seen"));
        records.save(&it).expect("saved");
    }
    records
}

#[test]
fn a_backup_restores_everything_on_an_empty_device() {
    let records = full_of(&["a", "b"]);
    let text = records.backup().to_text();
    let file = Backup::read(text.as_bytes()).expect("our own file");
    let storage = Shared::default();
    let mut empty = load(&storage);
    let before = empty.backup();
    let done = restore(&before, &file, RestoreWay::Replace, stamp(9));
    assert_eq!(done.run.added, 2);
    empty.take_in(&done.outcome, &before).expect("room");
    assert_eq!(empty.backup().to_text(), text);
    assert_eq!(load(&storage).backup(), records.backup());
}

#[test]
fn a_restore_can_be_taken_back_and_come_back() {
    let mut records = full_of(&["a", "b"]);
    let file = full_of(&["b", "c"]).backup();
    let names = |records: &Records<Shared>| {
        let backup = records.backup();
        let ids: Vec<String> = backup.live().map(|opening| opening.id.0.clone()).collect();
        ids
    };
    let mut wanted = file;
    let expected = [["b", "c"], ["a", "b"], ["b", "c"], ["a", "b"]];
    for (round, expected) in (10..).zip(expected) {
        let before = records.backup();
        let done = restore(&before, &wanted, RestoreWay::Replace, stamp(round));
        records.take_in(&done.outcome, &before).expect("room");
        assert_eq!(names(&records), expected);
        let backup = records.backup();
        assert!(backup.live().all(|opening| opening.bodies().count() == 1));
        wanted = before;
    }
}
