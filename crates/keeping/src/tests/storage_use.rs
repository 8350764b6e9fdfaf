//! StorageUse: to the very unit, in every script, and the stop before the end.

use super::*;
use crate::storage::units;

const SCRIPTS: [(&str, &str); 4] = [
    ("Latin", "abcd"),
    ("Cyrillic", "эюяж"),
    ("Chinese", "面试之后"),
    ("beyond the basic plane", "😀🎭"),
];

fn long(script: &str, at: i64) -> Opportunity {
    let mut it = opening("long", 1);
    it.put(Id::from("n"), stamp(at), note(&script.repeat(500)));
    it
}

/// The room that `save` needs at the moment it needs most, manifests included.
fn needed(start: &Shared, save: impl Fn(&mut Records<Shared>)) -> usize {
    let storage = start.fork();
    save(&mut load(&storage));
    let values = storage.values.borrow();
    let records = values.iter().filter(|(key, _)| !key.starts_with("m/"));
    let units = |text: &str| text.encode_utf16().count();
    let records: usize = records.map(|(key, value)| units(key) + units(value)).sum();
    let before = start.values.borrow();
    let manifests = before.iter().filter(|(key, _)| key.starts_with("m/"));
    records
        + manifests
            .map(|(key, value)| units(key) + units(value))
            .sum::<usize>()
}

#[test]
fn at_the_last_unit_of_room_a_save_is_all_or_nothing_in_every_script() {
    let mut cases = 0;
    for (name, script) in SCRIPTS {
        for is_new in [true, false] {
            for (spare, fits) in [(-1_i64, false), (0, true), (1, true)] {
                cases += 1;
                let what = format!("{name}, new: {is_new}, spare: {spare}");
                let storage = Shared::default();
                let mut records = load(&storage);
                records.save(&opening("other", 1)).expect("saved");
                records.save(&opening("other", 2)).expect("saved");
                if !is_new {
                    records.save(&opening("long", 1)).expect("saved");
                }
                let room = needed(&storage, |records| {
                    records.save(&long(script, 5)).expect("room")
                });
                storage.limit(usize::try_from(room as i64 + spare).expect("positive"));
                let before = storage.records();
                let answer = records.save(&long(script, 5));
                if fits {
                    assert_eq!(answer, Ok(()), "{what}");
                    assert_eq!(
                        load(&storage).opportunities()[&Id::from("long")],
                        long(script, 5)
                    );
                } else {
                    assert_eq!(answer, Err(StorageError::Full), "{what}");
                    assert_eq!(storage.records(), before, "{what}");
                    let known = records.opportunities().get(&Id::from("long"));
                    assert_eq!(known.is_some(), !is_new, "{what}");
                }
            }
        }
    }
    println!("{cases} saves at the last unit of room");
    assert_eq!(cases, 24);
}

#[test]
fn one_character_outside_latin_doubles_the_cost() {
    assert_eq!(units("abc"), 3);
    assert_eq!(units("abcé"), 4);
    assert_eq!(units("abcж"), 8);
    assert_eq!(units("😀"), 4);
    assert_eq!(units(""), 0);
}

#[test]
fn well_before_the_end_nothing_new_begins_and_everything_there_goes_on() {
    let storage = Shared::default();
    let mut records = load(&storage);
    let mut rooms = vec![records.storage_use()];
    let stopped = (0..).find(|number| {
        let mut it = opening(&format!("o{number}"), 1);
        it.put(Id::from("n"), stamp(2), note(&"x".repeat(100_000)));
        let answer = records.save(&it);
        rooms.push(records.storage_use());
        answer == Err(StorageError::NearlyFull)
    });
    let stopped = stopped.expect("an end");
    assert!(
        (35..45).contains(&stopped),
        "stopped after {stopped} of 100 kB"
    );
    rooms.dedup();
    assert_eq!(
        rooms,
        [StorageUse::Light, StorageUse::High, StorageUse::NearlyFull]
    );
    // What is there can be edited, and what is known of it is the same after a restart.
    let mut it = records.opportunities()[&Id::from("o3")].clone();
    it.put(Id::from("m"), stamp(3), note("went on"));
    records.save(&it).expect("an edit");
    assert_eq!(load(&storage).storage_use(), StorageUse::NearlyFull);
}
