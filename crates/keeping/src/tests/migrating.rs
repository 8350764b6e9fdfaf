//! From version to version: what was ever written is read, what is newer stops everything, and
//! whoever is stopped half-way loses nothing.

use exchange::backup::{Backup, BackupError};
use exchange::restore::{RestoreWay, restore};

use super::*;
use crate::codec::{CRC32, SCHEMA};

/// A file of each version that was ever downloaded.
const FILES: [&str; 2] = [
    include_str!("../../../exchange/tests/data/backup-1.json"),
    include_str!("../../../exchange/tests/data/backup-2.json"),
];
/// The storage as each version of it leaves it: a key, a tab, its value. Never edited, as the last
/// number, the CRC-32 of it, can tell.
const STORAGES: [(&str, u32); 1] = [(include_str!("data/storage-1.txt"), 0xc051fa6a)];

fn holding(ids: &[&str]) -> Shared {
    let storage = Shared::default();
    let mut records = load(&storage);
    for id in ids {
        records.save(&opening(id, 1)).expect("saved");
    }
    storage
}

fn take_in(records: &mut Records<Shared>, file: &Backup) -> Result<(), StorageError> {
    let before = records.backup();
    let outcome = restore(&before, file, RestoreWay::Merge, stamp(9)).outcome;
    records.take_in(&outcome, &before)
}

#[test]
fn a_file_of_any_version_can_be_stopped_at_every_step_and_begun_again() {
    let mut cases = 0;
    for file in FILES {
        let file = Backup::read(file.as_bytes()).expect("a frozen file");
        for ids in [&[][..], &["a", "b"]] {
            let start = holding(ids);
            let before = load(&start).backup();
            let clean = start.fork();
            let mut records = load(&clean);
            clean.work_again();
            take_in(&mut records, &file).expect("nothing is in the way");
            let (calls, whole) = (clean.calls(), load(&clean).backup());
            assert_eq!(whole.live().count(), ids.len() + file.live().count());
            for (at, fault) in (0..calls)
                .flat_map(|at| [(at, Fault::Denied), (at, Fault::Full), (at, Fault::Ignored)])
            {
                cases += 1;
                let storage = start.fork();
                let mut records = load(&storage);
                storage.fail(fault, at, usize::MAX);
                // The answer is no matter: the tab is closed.
                take_in(&mut records, &file).ok();
                storage.work_again();
                let mut again = load(&storage);
                let now = again.backup();
                for (id, it) in &whole.openings {
                    let found = now.openings.get(id);
                    assert!(
                        found == Some(it) || found == before.openings.get(id),
                        "{id:?}, {fault:?} from call {at}"
                    );
                }
                assert!([&before.settings, &whole.settings].contains(&&now.settings));
                assert_eq!(again.quarantine(), []);
                take_in(&mut again, &file).expect("the storage is well again");
                assert_eq!(load(&storage).backup(), whole, "{fault:?} from call {at}");
            }
        }
    }
    println!("{cases} migrations stopped and begun again");
    assert!(cases >= 40, "only {cases}");
}

#[test]
fn a_storage_of_any_version_is_read_without_a_loss() {
    for (frozen, checksum) in STORAGES {
        assert_eq!(CRC32.checksum(frozen.as_bytes()), checksum, "it was edited");
        let storage = Shared::default();
        for line in frozen.lines() {
            let (key, value) = line.split_once('\t').expect("a key and a value");
            storage.put(key, value);
        }
        let records = load(&storage);
        assert_eq!(records.quarantine(), []);
        assert!(!records.is_outdated());
        let file = Backup::read(FILES[1].as_bytes()).expect("a frozen file");
        assert_eq!(records.backup(), file);
        // Reading alone changes nothing: an older version may still be open.
        assert_eq!(storage.pairs().len(), frozen.lines().count());
    }
}

#[test]
fn whatever_newer_version_was_here_nothing_is_written_and_nothing_lost() {
    let mut cases = 0;
    for version in SCHEMA + 1..SCHEMA + 10 {
        let newer = format!("{version}.1.{:08x} {{}}", checksum(version, 1, "{}"));
        for key in ["r/a", "r/other", "r/settings", "m/00000009/a"] {
            cases += 1;
            let storage = holding(&["a", "b"]);
            storage.put(key, &newer);
            let all = storage.pairs();
            let mut records = load(&storage);
            assert!(records.is_outdated(), "{version} at {key}");
            let saved = records.save(&opening("b", 5));
            assert_eq!(saved, Err(StorageError::Outdated), "{version} at {key}");
            let file = Backup::read(FILES[1].as_bytes()).expect("a frozen file");
            let taken = take_in(&mut records, &file);
            assert_eq!(taken, Err(StorageError::Outdated), "{version} at {key}");
            assert_eq!(storage.pairs(), all, "{version} at {key}");
        }
    }
    for version in 3..13 {
        cases += 1;
        let file = FILES[1].replacen("\"schema\":2", &format!("\"schema\":{version}"), 1);
        assert_ne!(file, FILES[1]);
        let read = Backup::read(file.as_bytes());
        assert!(
            matches!(read, Err(BackupError::Newer(_))),
            "{version}: {read:?}"
        );
    }
    println!("{cases} newer versions refused");
}
