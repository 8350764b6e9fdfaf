//! With no room at all: what is refused changes nothing, what is deleted goes, what came back from
//! the copy is held, and the number said is the number back.

use std::collections::BTreeMap;

use exchange::backup::Backup;
use exchange::restore::{RestoreWay, restore};

use super::*;
use crate::merged_row::merged_row;

fn many(ids: std::ops::Range<usize>, text: &str) -> Vec<Opportunity> {
    ids.map(|number| {
        let mut it = opening(&format!("o{number}"), 1);
        it.put(Id::from("n"), stamp(2), note(text));
        it
    })
    .collect()
}

fn holding(openings: &[Opportunity]) -> Shared {
    let storage = Shared::default();
    let mut records = load(&storage);
    for it in openings {
        records.save(it).expect("saved");
    }
    storage
}

#[test]
fn a_restore_that_does_not_fit_changes_nothing_anywhere() {
    let mine = many(0..20, "mine");
    let theirs = many(10..500, &"theirs ".repeat(20));
    let file = Backup::new(&Settings::default(), &theirs);
    let room = holding(&mine).size();
    let whole = holding(&theirs).size();
    let mut cases = 0;
    for (way, spare) in [RestoreWay::Merge, RestoreWay::Replace]
        .into_iter()
        .flat_map(|way| (0..8).map(move |part| (way, (whole - room) * part / 8)))
    {
        cases += 1;
        let storage = holding(&mine);
        let (mut records, mut other) = (load(&storage), load(&storage));
        storage.limit(room + spare);
        storage.log.borrow_mut().clear();
        let before = (records.backup(), storage.records(), records.storage_use());
        let outcome = restore(&before.0, &file, way, stamp(9)).outcome;
        let answer = records.take_in(&outcome, &before.0);
        assert_eq!(answer, Err(StorageError::Full), "{way:?}, {spare}");
        for (key, value) in storage.log.take() {
            other.receive(&key, value.as_deref()).expect("received");
        }
        let after = (records.backup(), storage.records(), records.storage_use());
        assert_eq!(after, before, "{way:?}, {spare}");
        assert_eq!(other.backup(), before.0);
        assert_eq!(load(&storage).backup(), before.0);
        assert_eq!(reconcile(&storage.pairs(), None).verdict, Verdict::Whole);
        assert_eq!(records.take_changes(), [], "nothing for the copy");
        // With room the same file is taken in.
        storage.limit(usize::MAX);
        records.take_in(&outcome, &before.0).expect("room");
        assert_eq!(load(&storage).backup(), outcome);
    }
    println!("{cases} restores without room, all taken back whole");
}

#[test]
fn a_fault_in_the_midst_of_a_restore_takes_all_of_it_back() {
    let mine = many(0..4, "mine");
    let file = Backup::new(&Settings::default(), &many(2..8, "theirs"));
    let clean = holding(&mine);
    let mut records = load(&clean);
    clean.work_again();
    let before = records.backup();
    let outcome = restore(&before, &file, RestoreWay::Replace, stamp(9)).outcome;
    records.take_in(&outcome, &before).expect("room");
    let mut cases = 0;
    for at in 0..clean.calls() {
        for fault in [Fault::Full, Fault::Denied, Fault::Ignored] {
            let storage = holding(&mine);
            let mut records = load(&storage);
            storage.fail(fault, at, at + 1);
            let answer = records.take_in(&outcome, &before);
            storage.work_again();
            let expected = if answer.is_ok() { &outcome } else { &before };
            // A deletion may be in its short form.
            let short = |mut backup: Backup| {
                let openings = backup.openings.values_mut();
                openings.for_each(Opportunity::shorten_deletions);
                backup
            };
            let expected = short(expected.clone());
            assert_eq!(short(records.backup()), expected, "{fault:?} at {at}");
            assert_eq!(
                short(load(&storage).backup()),
                expected,
                "{fault:?} at {at}"
            );
            cases += usize::from(answer.is_err());
        }
    }
    println!("{cases} restores that failed in the midst");
    assert!(cases > 20);
}

#[test]
fn deleting_always_works() {
    let mut cases = 0;
    for length in [0, 1, 2, 5, 40, 4_000] {
        for notes in 0..4 {
            for by in [1, u32::MAX] {
                cases += 1;
                let stamp = |at| Stamp { at, by };
                let mut it = Opportunity::new(Id::from("a"), stamp(NOW - 9), Details::default());
                for number in 0..notes {
                    let id = Id(format!("n{number}"));
                    it.put(id, stamp(NOW - 5), note(&"x".repeat(length)));
                }
                let storage = Shared::default();
                let mut records = load(&storage);
                records.save(&it).expect("saved");
                let person = Reference::default();
                let mut settings = Settings::default();
                settings.roster.put(Id::from("m"), stamp(NOW - 5), person);
                records.save_settings(&settings).expect("saved");
                // A tab that is new here has no manifest yet.
                let mut records = Records::load(storage.clone(), 2, NOW).expect("open");
                storage.limit(storage.size());
                if notes > 0 {
                    let mut edited = it.clone();
                    edited.delete(&Id::from("n0"), stamp(NOW));
                    records.save(&edited).expect("an item is deleted");
                }
                settings.roster.delete(&Id::from("m"), stamp(NOW));
                records
                    .save_settings(&settings)
                    .expect("somebody is deleted");
                let mut gone = records.opportunities()[&it.id].clone();
                gone.empty(stamp(NOW + 1));
                records.save(&gone).expect("all of it is deleted");
                let again = load(&storage);
                let kept = &again.opportunities()[&it.id];
                assert_eq!((kept.details.clone(), kept.bodies().count()), (None, 0));
                assert_eq!(again.settings().roster.references().count(), 0);
                assert!(storage.size() <= storage.room());
            }
        }
    }
    for (length, way) in [0, 40, 4_000]
        .into_iter()
        .flat_map(|length| [Standing::Nothing, Standing::Damaged].map(|way| (length, way)))
    {
        cases += 1;
        delete_held(length, way);
    }
    println!("{cases} deletions with no room");
}

/// What stands under the key of a record that is held in memory.
#[derive(Debug, Clone, Copy)]
enum Standing {
    Nothing,
    Damaged,
}

/// Deletes an item of what is only in memory, then all of it, then somebody in the settings: none of
/// it can be written, and the next start knows of it all the same.
fn delete_held(length: usize, way: Standing) {
    let what = format!("{way:?}, {length}");
    let mut it = opening("a", NOW - 9);
    it.put(Id::from("n"), stamp(NOW - 5), note(&"x".repeat(length)));
    let storage = holding(&[it, opening("b", NOW - 9)]);
    let mut settings = Settings::default();
    let person = Reference::default();
    settings.roster.put(Id::from("m"), stamp(NOW - 5), person);
    load(&storage).save_settings(&settings).expect("saved");
    let mut copy = storage.records();
    for key in ["r/a", "r/settings"] {
        match way {
            Standing::Nothing => drop(storage.values.borrow_mut().remove(key)),
            Standing::Damaged => storage.put(key, "damaged beyond reading"),
        }
    }
    let rows = |copy: &BTreeMap<String, String>| -> Vec<_> { copy.clone().into_iter().collect() };
    let mut records = load(&storage);
    storage.limit(storage.size());
    let before = storage.records();
    let plan = reconcile(&records.take_loaded(), Some(&rows(&copy)));
    let healed = records.heal(&plan.heal);
    assert_eq!((healed.held, records.held()), (2, 2), "{what}");
    // A snapshot that is made now has it, and so has a copy that fell behind.
    let all = records.all_changes();
    let keys: Vec<_> = all.iter().map(RecordChange::key).collect();
    assert_eq!(keys, ["r/a", "r/b", "r/settings"], "{what}");
    assert_eq!(records.stored_openings(), 1, "{what}");

    let mut edited = records.opportunities()[&Id::from("a")].clone();
    edited.delete(&Id::from("n"), stamp(NOW));
    records.save(&edited).expect("an item is deleted");
    let mut settings = records.settings().clone();
    settings.roster.delete(&Id::from("m"), stamp(NOW));
    records
        .save_settings(&settings)
        .expect("somebody is deleted");
    assert_eq!(records.held(), 2, "{what}");
    let mut gone = records.opportunities()[&Id::from("a")].clone();
    gone.empty(stamp(NOW + 1));
    records.save(&gone).expect("all of it is deleted");
    assert_eq!((records.held(), records.unreadable()), (1, 0), "{what}");
    assert_eq!(records.backup().live().count(), 1, "{what}");
    assert_eq!(storage.records(), before, "{what}: nothing was destroyed");
    // Anything longer is refused as ever.
    let mut longer = records.opportunities()[&Id::from("b")].clone();
    longer.put(Id::from("n"), stamp(NOW), note("more"));
    assert_eq!(records.save(&longer), Err(StorageError::Full), "{what}");

    for change in records.take_changes() {
        let RecordChange::Put { key, value } = change else {
            panic!("{what}: nothing is erased");
        };
        let row = copy.get(&key).map(String::as_str);
        if let Some(row) = merged_row(&key, row, &value, NOW) {
            copy.insert(key, row);
        }
    }
    // The next start, without room and with some.
    for room in [storage.size(), usize::MAX] {
        let storage = storage.fork();
        let mut again = load(&storage);
        storage.limit(room);
        let plan = reconcile(&again.take_loaded(), Some(&rows(&copy)));
        again.heal(&plan.heal);
        assert_eq!(again.backup().live().count(), 1, "{what}");
        assert_eq!(again.settings().roster.references().count(), 0, "{what}");
        again.write_held();
        assert_eq!(again.held(), usize::from(room != usize::MAX), "{what}");
    }
}

#[test]
fn what_is_held_stays_held_where_a_restore_that_had_room_for_it_is_taken_back() {
    let storage = holding(&many(0..3, "noted"));
    let copy = storage.pairs();
    storage.values.borrow_mut().remove("r/o0");
    let mut records = load(&storage);
    storage.limit(storage.size());
    let plan = reconcile(&records.take_loaded(), Some(&copy));
    assert_eq!(records.heal(&plan.heal).held, 1);
    let before = records.backup();
    let mut file = before.clone();
    for (at, opening) in file.openings.values_mut().enumerate() {
        opening.put(Id::from("more"), stamp(at as i64 + 5), note("more"));
    }
    storage.limit(usize::MAX);
    storage.work_again();
    records.take_in(&file, &before).expect("room");
    let calls = storage.calls();
    for at in 0..calls {
        let storage = holding(&many(0..3, "noted"));
        storage.values.borrow_mut().remove("r/o0");
        let mut records = load(&storage);
        storage.limit(storage.size());
        records.heal(&plan.heal);
        storage.limit(usize::MAX);
        storage.fail(Fault::Denied, at, at + 1);
        let answer = records.take_in(&file, &before);
        storage.work_again();
        if answer.is_err() {
            assert_eq!(records.backup(), before, "denied at {at}");
            records.write_held();
        }
        assert_eq!(load(&storage).backup(), records.backup(), "denied at {at}");
    }
}

#[test]
fn how_to_make_room_is_said_by_what_is_here() {
    let several = "Download everything under Backup, then delete openings you no longer need.";
    let nothing = StorageError::Full.advise(0);
    assert!(
        nothing.contains("What takes the room is in no opening"),
        "{nothing}"
    );
    assert!(!nothing.contains("delete openings"), "{nothing}");
    for (openings, words) in [(1, "delete the opening if"), (2, several)] {
        for error in [StorageError::Full, StorageError::NearlyFull] {
            let said = error.advise(openings);
            assert!(
                said.contains(words) && said.starts_with(&error.to_string()),
                "{said}"
            );
        }
        let held = Trouble::Held {
            records: 3,
            openings,
        };
        let said = held.to_string();
        let begin = "3 records are on this page, but the browser has not kept them again";
        assert!(said.contains(words) && said.starts_with(begin), "{said}");
    }
    for error in [StorageError::Denied, StorageError::Outdated] {
        assert_eq!(error.advise(0), error.to_string());
    }
}

#[test]
fn a_deletion_in_its_short_form_is_final_in_every_tab_and_the_copy_knows_no_better() {
    let storage = Shared::default();
    let mut records = load(&storage);
    records.save(&opening("a", 1)).expect("saved");
    let mut other = load(&storage);
    let copy = storage.pairs();
    storage.limit(storage.size());
    let mut gone = opening("a", 1);
    gone.empty(stamp(NOW));
    records.save(&gone).expect("deleted");
    let value = storage.value("r/a").expect("kept");
    other.receive("r/a", Some(&value)).expect("received");
    assert_eq!(storage.value("r/a"), Some(value));
    let plan = reconcile(&storage.pairs(), Some(&copy));
    assert_eq!((plan.heal, plan.tell), (Vec::new(), Vec::new()));
    let full = encode(&Record::Opportunity(gone), 9);
    let plan = reconcile(&storage.pairs(), Some(&[("r/a".to_owned(), full)]));
    assert_eq!((plan.heal, plan.tell), (Vec::new(), Vec::new()));
}

#[test]
fn holiday_tables_make_room_for_what_a_person_writes() {
    let storage = Shared::default();
    storage.put("h/de", &"x".repeat(4_000));
    let mut records = load(&storage);
    storage.limit(storage.size());
    records.save(&opening("a", 1)).expect("room was made");
    assert_eq!(storage.value("h/de"), None);
}

#[test]
fn what_cannot_be_written_back_is_here_and_in_every_backup_and_counted_as_it_is() {
    for (lost, room_for) in [(4, 0), (6, 3), (3, 1)] {
        let all = many(0..8, "noted");
        let storage = holding(&all);
        let copy = storage.pairs();
        let taken: Vec<String> = (0..lost).map(|number| format!("r/o{number}")).collect();
        for key in &taken {
            storage.values.borrow_mut().remove(key);
        }
        let mut records = load(&storage);
        let one = copy.iter().find(|(key, _)| *key == taken[0]);
        let one = one.map_or(0, |(key, value)| key.len() + value.len() + 1);
        storage.limit(storage.size() + room_for * one);
        let plan = reconcile(&records.take_loaded(), Some(&copy));
        assert_eq!(plan.tell, [Trouble::Healed(lost)]);
        let healed = records.heal(&plan.heal);
        assert!(healed.back <= room_for && healed.back + healed.held == lost);
        let plan = plan.after(healed);
        let said = (healed.back > 0).then_some(Trouble::Healed(healed.back));
        assert_eq!(
            plan.tell,
            Vec::from_iter(said),
            "the number said is the number back"
        );
        assert_eq!(storage.records().len(), 8 - lost + healed.back);
        assert_eq!(records.held(), healed.held);
        // Shown and downloadable all the same.
        assert_eq!(records.opportunities().len(), 8);
        assert_eq!(records.backup().live().count(), 8);

        // Once something is deleted there is room, and nothing is held any longer.
        let mut gone = records.opportunities()[&Id::from("o7")].clone();
        gone.empty(stamp(NOW));
        records.save(&gone).expect("deleted");
        storage.limit(usize::MAX);
        assert_eq!(records.write_held(), healed.held);
        assert_eq!(records.held(), 0);
        let backup = load(&storage).backup();
        assert!(backup.live().eq(records.backup().live()));
    }
}

#[test]
fn a_damaged_record_that_cannot_be_written_back_is_here_and_not_called_unreadable() {
    let storage = holding(&many(0..2, "noted"));
    let copy = storage.pairs();
    storage.put("r/o1", "damaged beyond reading");
    let mut records = load(&storage);
    storage.limit(storage.size());
    let plan = reconcile(&records.take_loaded(), Some(&copy));
    let healed = records.heal(&plan.heal);
    assert_eq!((healed.back, healed.held, records.unreadable()), (0, 1, 0));
    assert_eq!(records.backup().live().count(), 2);
    assert_eq!(
        storage.value("r/o1").as_deref(),
        Some("damaged beyond reading")
    );
}

#[test]
fn an_emptied_origin_without_room_keeps_all_of_it_in_memory() {
    let storage = holding(&many(0..5, "noted"));
    let mut records = load(&storage);
    let one = storage.size() / 5;
    storage.values.borrow_mut().clear();
    storage.limit(one * 2);
    assert_eq!(records.restore_removed(), Err(StorageError::Full));
    assert!(storage.records().len() + records.held() == 5 && records.held() > 0);
    assert_eq!(records.backup().live().count(), 5);
    storage.limit(usize::MAX);
    records.write_held();
    assert_eq!(load(&storage).backup(), records.backup());
}
