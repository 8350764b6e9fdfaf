//! The last count: told where everything it counted is gone, and lowered by nothing but the person.

use super::*;
use crate::{LastCount, may_replace};

fn count(records: &Records<Shared>) -> Option<LastCount> {
    LastCount::of(records, day())
}

/// Three openings, of which one is deleted, the settings and one of the example.
fn lived() -> (Shared, Records<Shared>) {
    let storage = Shared::default();
    let mut records = load(&storage);
    for id in ["a", "b", "c", "example-a"] {
        records.save(&opening(id, 1)).expect("saved");
    }
    let mut gone = opening("c", 1);
    gone.empty(stamp(2));
    records.save(&gone).expect("deleted");
    let settings = Settings {
        stamp: stamp(3),
        ..Settings::default()
    };
    records.save_settings(&settings).expect("saved");
    (storage, records)
}

fn told(storage: &Shared, last: Option<LastCount>) -> Vec<Trouble> {
    let copy: Vec<_> = storage.records().into_iter().collect();
    let plan = reconcile(&storage.pairs(), Some(&copy));
    let witnesses = Witnesses {
        was_copied: true,
        last_count: last,
        ..Witnesses::default()
    };
    witnessed(&plan, &witnesses)
}

#[test]
fn what_is_the_persons_own_is_counted_and_read_back() {
    let (_, records) = lived();
    let last = count(&records).expect("a count");
    assert_eq!((last.openings, last.records, last.day), (2, 3, day()));
    assert_eq!(LastCount::read(&last.text()), Some(last));
    let damaged = last.text().replace("-04 2", "-04 9");
    for text in ["", "2", &damaged, "1.0.00000000 2026-03-04 2 3"] {
        assert_eq!(LastCount::read(text), None, "{text}");
    }
    assert_eq!(count(&load(&Shared::default())), None);
}

#[test]
fn where_everything_is_gone_it_says_how_many_and_when() {
    let (storage, records) = lived();
    let last = count(&records);
    assert_eq!(told(&storage, last), []);
    let [gone] = told(&Shared::default(), last)[..] else {
        panic!("one thing to tell");
    };
    let words = gone.to_string();
    let expected = "2 openings were here on Wednesday 4 March; none of them is here now. If you ";
    assert!(words.starts_with(expected), "{words}");
    assert!(gone.is_loss() && gone.is_news());
    // Only the settings are left, or a book begun anew.
    let left = Shared::default();
    let mut begun = load(&left);
    begun.save_settings(records.settings()).expect("saved");
    assert_eq!(told(&left, last), [gone]);
    begun.save(&opening("new", 5)).expect("saved");
    let words = told(&left, last)[0].to_string();
    assert!(
        words.contains("not all that was here is here now"),
        "{words}"
    );
    // One of one.
    let one = last.map(|last| LastCount {
        openings: 1,
        ..last
    });
    let words = told(&Shared::default(), one)[0].to_string();
    assert!(words.starts_with("One opening was here on Wednesday 4 March; it is not here now"));
}

#[test]
fn what_was_deleted_or_never_was_is_not_missed() {
    let (storage, records) = lived();
    let last = count(&records);
    let mut records = load(&storage);
    for id in ["a", "b"] {
        let mut gone = opening(id, 1);
        gone.empty(stamp(9));
        records.save(&gone).expect("deleted");
    }
    assert_eq!(told(&storage, last), []);
    let now = count(&records).expect("a count");
    assert_eq!((now.openings, now.records), (0, 3));
    assert!(
        may_replace(last, Some(now), false),
        "it goes down with them"
    );
    let nothing = Some(now);
    let told = told(&Shared::default(), nothing);
    assert!(
        !told
            .iter()
            .any(|trouble| matches!(trouble, Trouble::WereHere { .. }))
    );
}

#[test]
fn it_is_not_lowered_to_what_was_begun_meanwhile_until_it_was_read_or_all_is_back() {
    let (_, records) = lived();
    let last = count(&records);
    let mut begun = load(&Shared::default());
    assert!(!may_replace(last, count(&begun), false), "nothing here");
    begun.save(&opening("new", 5)).expect("saved");
    assert!(!may_replace(last, count(&begun), false), "begun anew");
    assert!(may_replace(last, count(&begun), true), "read");
    for id in ["a", "b"] {
        begun.save(&opening(id, 1)).expect("back");
    }
    assert!(may_replace(last, count(&begun), false), "as many as before");
    assert!(!may_replace(last, last, true), "nothing to say");
    assert!(may_replace(None, last, false), "the first");
    assert!(!may_replace(None, None, false));
    assert!(may_replace(last, None, true), "read, and nothing here");
}

#[test]
fn what_is_known_more_exactly_is_told_in_its_place() {
    let (storage, records) = lived();
    storage.values.borrow_mut().remove("r/a");
    assert_eq!(told(&storage, count(&records)), [Trouble::Lost(1)]);
}
