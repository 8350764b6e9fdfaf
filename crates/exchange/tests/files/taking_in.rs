//! Taking a backup in: what is said before, what comes of it, and the way back.

use std::slice::from_ref;

use cadence::record::{Details, Id, Opportunity, Reference, Settings, Stamp};
use exchange::backup::Backup;
use exchange::restore::{Kept, Restore, RestoreWay, Stop, merge, restore};

use crate::make::{backup, details, list_of, note, opening, stamp};

fn now() -> Stamp {
    Stamp { at: 1000, by: 9 }
}

fn both(mine: &[Opportunity], theirs: &[Opportunity], way: RestoreWay) -> Restore {
    let settings = Settings::default();
    let (mine, theirs) = (Backup::new(&settings, mine), Backup::new(&settings, theirs));
    let done = restore(&mine, &theirs, way, now());
    let run = &done.run;
    assert_eq!(
        mine.live().count(),
        run.changed + run.deleted + run.same,
        "every opening here is counted once"
    );
    assert_eq!(run.changes.len(), run.added + run.changed + run.deleted);
    // What it says of openings is what comes of them, in whatever order it reaches another tab.
    assert_eq!(merge(&mine, &done.outcome), done.outcome);
    assert_eq!(merge(&done.outcome, &mine), done.outcome);
    done
}

/// What a person sees of an opening.
type Seen = Vec<(Id, Details, Vec<(Id, String)>)>;

fn seen(backup: &Backup) -> Seen {
    let items = |opening: &Opportunity| {
        let bodies = opening
            .bodies()
            .map(|(id, body)| (id.clone(), format!("{body:?}")));
        bodies.collect()
    };
    let live = backup.live();
    live.map(|opening| (opening.id.clone(), opening.details(), items(opening)))
        .collect()
}

#[test]
fn a_file_on_a_wiped_device_gives_the_identical_digest() {
    for openings in [0, 1, 100, 2000] {
        let mine = backup(openings);
        for file in [mine.to_text(), list_of(&mine)] {
            let read = Backup::read(file.as_bytes()).unwrap();
            for way in [RestoreWay::Merge, RestoreWay::Replace] {
                let done = restore(&Backup::default(), &read, way, now());
                assert_eq!(done.outcome.digest(), mine.digest(), "{openings}, {way:?}");
                assert_eq!(done.outcome, mine);
                assert_eq!(done.run.added, mine.live().count());
                assert_eq!((done.run.deleted, done.run.changed), (0, 0));
                assert_eq!(done.run.stop, None);
                let again = restore(&done.outcome, &read, way, now());
                assert!(again.run.is_nothing() && again.outcome == mine);
                assert_eq!(again.outcome.differing_from(&mine).count(), 0);
            }
        }
    }
}

#[test]
fn merging_says_what_is_added_and_changed() {
    let mut newer = opening("b", 1);
    newer.put(Id::from("n"), stamp(5), note("from the phone"));
    newer.describe(stamp(6), details("Renamed"));
    let mine = [opening("a", 1), opening("b", 1), opening("d", 1)];
    let done = both(&mine, &[newer, opening("c", 1)], RestoreWay::Merge);
    let run = &done.run;
    assert_eq!(
        (run.added, run.changed, run.deleted, run.same),
        (1, 1, 0, 2)
    );
    assert_eq!(run.stop, None);
    let change = &run.changes[0];
    assert_eq!(change.id, Id::from("b"));
    let field = &change.fields[0];
    assert_eq!(
        (field.field, &*field.before, &*field.after),
        ("company", "House b", "Renamed")
    );
    assert_eq!(change.items.len(), 1);
    assert_eq!(
        (&change.items[0].before, &change.items[0].after),
        (&None, &Some(note("from the phone")))
    );
    assert!(run.changes[1].added);
}

#[test]
fn replacing_leaves_what_the_file_says_and_can_be_taken_back() {
    for (n, m) in [(0, 3), (3, 0), (12, 12), (40, 25)] {
        let mine = backup(n);
        let mut theirs = backup(m);
        for (nth, it) in theirs.openings.values_mut().enumerate() {
            match nth % 4 {
                0 => it.put(Id::from("n-0"), stamp(9), note("otherwise")),
                1 => it.delete(&Id::from("c"), stamp(9)),
                2 => it.describe(stamp(0), details("as it was long ago")),
                _ => it.remove(stamp(8)),
            }
            it.merge(&it.clone());
        }
        theirs.settings.min = 3;
        let done = restore(&mine, &theirs, RestoreWay::Replace, now());
        assert_eq!(seen(&done.outcome), seen(&theirs));
        assert_eq!(done.outcome.settings.min, 3);
        // A tab that had not heard of it brings nothing back.
        assert_eq!(merge(&done.outcome, &mine), done.outcome);
        let back = restore(&done.outcome, &mine, RestoreWay::Replace, now());
        assert_eq!(seen(&back.outcome), seen(&mine));
        assert_eq!(back.outcome.settings.min, mine.settings.min);
    }
}

#[test]
fn it_stops_where_more_than_half_would_go_or_change() {
    let mine: Vec<_> = ["a", "b", "c", "d"].map(|id| opening(id, 1)).to_vec();
    let half = both(&mine, &mine[..2], RestoreWay::Replace);
    assert_eq!((half.run.deleted, half.run.stop), (2, None));
    let most = both(&mine, &mine[..1], RestoreWay::Replace);
    let (deleted, changed, of) = (3, 0, 4);
    assert_eq!(
        most.run.stop,
        Some(Stop {
            deleted,
            changed,
            of
        })
    );
    let empty = both(&mine, &[], RestoreWay::Replace);
    assert_eq!(empty.run.deleted, 4);
    let said = empty.run.stop.unwrap().to_string();
    assert!(said.contains("delete 4 and change 0 of the 4"), "{said}");
    // Nothing is deleted by merging in an empty file.
    assert!(both(&mine, &[], RestoreWay::Merge).run.is_nothing());
    let renamed = ["a", "b", "c"].map(|id| {
        let mut it = opening(id, 1);
        it.describe(stamp(2), details("Renamed"));
        it
    });
    let changed = both(&mine, &renamed, RestoreWay::Merge);
    assert_eq!(changed.run.stop.map(|stop| stop.changed), Some(3));
    assert_eq!(both(&mine, &renamed[..2], RestoreWay::Merge).run.stop, None);
}

#[test]
fn an_edit_beats_a_deletion_that_did_not_know_of_it_and_says_so() {
    let item = Id::from("n");
    let mut base = opening("a", 1);
    base.put(item.clone(), stamp(2), note("first"));
    let (mut edited, mut deleted) = (base.clone(), base.clone());
    edited.put(item.clone(), stamp(3), note("second"));
    deleted.delete(&item, stamp(50));
    let done = both(&[deleted.clone()], &[edited.clone()], RestoreWay::Merge);
    let kept = Kept {
        opening: base.id.clone(),
        item: Some(item.clone()),
        deleted_here: true,
    };
    assert_eq!(done.run.kept, [kept]);
    let it = &done.outcome.openings[&base.id];
    assert_eq!(it.items[&item].body, Some(note("second")));

    // A deletion that knew of it stands.
    let mut knowing = edited.clone();
    knowing.delete(&item, stamp(4));
    for (mine, theirs) in [(&knowing, &edited), (&edited, &knowing), (&deleted, &base)] {
        let done = both(from_ref(mine), from_ref(theirs), RestoreWay::Merge);
        assert_eq!(done.outcome.openings[&base.id].items[&item].body, None);
        assert_eq!(done.run.kept, []);
    }

    // So it is with a whole opening, and what was logged in it meanwhile.
    let mut removed = base.clone();
    removed.put(Id::from("later"), stamp(30), note("late"));
    removed.remove(stamp(50));
    let done = both(&[removed.clone()], &[edited.clone()], RestoreWay::Merge);
    assert_eq!(done.run.added, 1);
    assert_eq!(
        done.run
            .kept
            .iter()
            .filter(|kept| kept.item.is_none())
            .count(),
        1
    );
    let it = &done.outcome.openings[&base.id];
    assert_eq!(it.details(), base.details());
    assert_eq!(it.bodies().count(), 2);
    let stands = both(&[removed], &[base], RestoreWay::Merge);
    assert_eq!(stands.outcome.live().count(), 0);
    assert_eq!(stands.run.kept, []);
}

#[test]
fn an_emptied_opening_keeps_no_text_and_an_edit_made_elsewhere_still_beats_it() {
    let mut base = opening("a", 1);
    base.put(Id::from("n"), stamp(2), note("first"));
    let (mut emptied, mut edited) = (base.clone(), base.clone());
    emptied.empty(stamp(50));
    assert_eq!(emptied.bodies().count(), 0);
    assert!(!serde_json::to_string(&emptied).unwrap().contains("first"));
    let stays = both(&[emptied.clone()], &[base.clone()], RestoreWay::Merge);
    assert_eq!(stays.outcome.live().count(), 0);

    edited.put(Id::from("m"), stamp(3), note("second"));
    for (mine, theirs) in [(&emptied, &edited), (&edited, &emptied)] {
        let done = both(from_ref(mine), from_ref(theirs), RestoreWay::Merge);
        let it = &done.outcome.openings[&base.id];
        assert_eq!(it.details(), base.details());
        let bodies: Vec<_> = it.bodies().map(|(id, _)| id.as_str()).collect();
        assert_eq!(bodies, ["m"]);
    }
}

#[test]
fn a_deletion_of_before_that_names_nothing_means_what_it_meant() {
    let mut old = opening("a", 1);
    old.put(Id::from("n"), stamp(2), note("first"));
    let known = old.clone();
    (old.details, old.stamp) = (None, stamp(5));
    for it in [
        both(from_ref(&old), from_ref(&known), RestoreWay::Merge),
        both(from_ref(&known), from_ref(&old), RestoreWay::Merge),
    ] {
        assert_eq!(it.outcome.live().count(), 0);
    }
    let mut later = known;
    later.put(Id::from("m"), stamp(6), note("after it"));
    assert_eq!(
        both(&[old], &[later], RestoreWay::Merge)
            .outcome
            .live()
            .count(),
        1
    );
}

#[test]
fn records_of_kinds_unknown_here_are_carried_along() {
    let file = crate::make::signed(r#"{"roster":{"roster":{"people":["Dr. Okafor"]}}}"#);
    let theirs = Backup::read(file.as_bytes()).unwrap();
    let done = restore(&backup(2), &theirs, RestoreWay::Merge, now());
    assert_eq!((done.run.unknown, done.run.is_nothing()), (1, false));
    let again = Backup::read(done.outcome.to_text().as_bytes()).unwrap();
    assert_eq!(again, done.outcome);
    assert_eq!(
        again.others["roster"],
        r#"{"roster":{"people":["Dr. Okafor"]}}"#
    );
}

#[test]
fn the_roster_is_merged_by_person_and_replaced_as_a_whole() {
    let reference = |name: &str| Reference {
        name: name.to_owned(),
        ..Reference::default()
    };
    let (mut mine, mut theirs) = (Backup::default(), Backup::default());
    mine.settings
        .roster
        .put(Id::from("a"), stamp(7), reference("Ann"));
    mine.settings
        .roster
        .put(Id::from("b"), stamp(2), reference("Ben"));
    theirs
        .settings
        .roster
        .put(Id::from("b"), stamp(4), reference("Benno"));
    theirs.settings.stamp = stamp(9);

    let names = |of: &Backup| -> Vec<String> {
        let all = of.settings.roster.references();
        all.map(|(_, reference)| reference.name.clone()).collect()
    };
    let merged = restore(&mine, &theirs, RestoreWay::Merge, stamp(20));
    assert_eq!(names(&merged.outcome), ["Ann", "Benno"]);
    assert_eq!(merged.run.settings, ["roster"]);

    let replaced = restore(&mine, &theirs, RestoreWay::Replace, stamp(20));
    assert_eq!(names(&replaced.outcome), ["Benno"]);
    // An edit: it wins over the copy in another tab.
    let again = merge(&replaced.outcome, &mine);
    assert_eq!(names(&again), ["Benno"]);
    let back = restore(&replaced.outcome, &mine, RestoreWay::Replace, stamp(30));
    assert_eq!(names(&back.outcome), names(&mine));

    let text = theirs.to_text();
    assert_eq!(Backup::read(text.as_bytes()).unwrap(), theirs);
}

#[test]
fn a_large_file_in_no_order_is_read_and_taken_in() {
    // Each put where it belongs one by one would take minutes.
    let many = 60_000;
    let id = |nth: usize| format!("o-{:05}", nth * 7_919 % many);
    let stamp = r#""stamp":{"at":1,"by":1}"#;
    let openings = (0..many).map(|nth| format!(r#"{{"id":"{}",{stamp}}}"#, id(nth)));
    let items = (0..many).map(|nth| format!(r#""{}":{{{stamp}}}"#, id(nth)));
    let [openings, items] =
        [openings.collect::<Vec<_>>(), items.collect()].map(|parts| parts.join(","));
    let file = format!(
        r#"{{"app":"curtain-call","schema":1,"settings":{{"min":5,"max":10,"rhythm":null}},
        "opportunities":[{openings},{{"id":"full",{stamp},"items":{{{items}}}}}]}}"#
    );
    let theirs = Backup::read(file.as_bytes()).unwrap();
    assert_eq!(theirs.openings.len(), many + 1);
    assert_eq!(theirs.openings[&Id::from("full")].items.len(), many);
    assert!(theirs.openings.keys().is_sorted());
    let mine = backup(50);
    let done = restore(&mine, &theirs, RestoreWay::Merge, now());
    assert_eq!(done.outcome.openings.len(), many + 1 + mine.openings.len());
}
