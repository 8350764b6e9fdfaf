//! What is promised about keeping, over a storage with faults to order.
#![allow(clippy::print_stdout, reason = "the runner shows how much was tried")]

mod backup;
mod boot;
mod copy;
mod drafts;
mod edits;
mod far_ahead;
mod faults;
mod forgetting;
mod histories;
mod holiday_texts;
mod last_count;
mod manifests;
mod migrating;
mod newer;
mod no_room;
mod reconciling;
mod rescued;
mod shared;
mod spare;
mod storage_use;
mod tabs;
mod witnesses;

use cadence::record::{Body, Details, Id, Note, Opportunity, Reference, Settings, Stamp};
use chrono::NaiveDate;
use proptest::prelude::*;
use shared::{Fault, Shared};

use super::codec::{DecodeError, Record, checksum, decode, encode};
use super::*;

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 4).expect("a date")
}

fn stamp(at: i64) -> Stamp {
    Stamp { at, by: 1 }
}

fn opening(id: &str, at: i64) -> Opportunity {
    let company = format!("Company {id}");
    let details = Details {
        company,
        ..Details::default()
    };
    Opportunity::new(Id::from(id), stamp(at), details)
}

fn note(text: &str) -> Body {
    Body::Note(Note {
        date: day(),
        text: text.to_owned(),
    })
}

/// When the tests are: a spring day of 2026, in milliseconds since 1970.
const NOW: i64 = 1_772_600_000_000;

fn reconcile(local: &[(String, String)], copy: Option<&[(String, String)]>) -> Reconciliation {
    super::reconcile(local, copy, NOW)
}

fn load(storage: &Shared) -> Records<Shared> {
    Records::load(storage.clone(), 1, NOW).expect("a storage that can be read")
}

#[test]
fn what_was_saved_is_there_after_a_restart() {
    let storage = Shared::default();
    let mut records = load(&storage);
    let mut kept = opening("a", 1);
    kept.put(
        Id::from("n"),
        stamp(2),
        note("Ünïcode “quotes” 😀 \u{2028}"),
    );
    records.save(&kept).expect("saved");
    let settings = Settings {
        stamp: stamp(3),
        min: 4,
        ..Settings::default()
    };
    records.save_settings(&settings).expect("saved");

    let again = load(&storage);
    assert_eq!(again.opportunities().get(&kept.id), Some(&kept));
    assert_eq!(again.settings(), &settings);
    assert_eq!(again.quarantine(), &[]);
    assert_eq!(again.latest_stamp(), stamp(3));
}

#[test]
fn one_saved_change_writes_one_record_and_one_manifest() {
    let storage = Shared::default();
    let mut records = load(&storage);
    for id in ["a", "b", "c"] {
        records.save(&opening(id, 1)).expect("saved");
    }
    let before = storage.values.borrow().clone();
    let mut changed = opening("b", 1);
    changed.put(Id::from("n"), stamp(2), note("called"));
    records.save(&changed).expect("saved");
    let after = storage.values.borrow().clone();
    let differing: Vec<_> = after
        .iter()
        .filter(|(key, value)| before.get(*key) != Some(value))
        .collect();
    let keys: Vec<_> = differing.iter().map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys, ["m/00000001/b", "r/b"]);
}

#[test]
fn a_refused_write_keeps_the_old_value_here_and_there() {
    for (fault, why) in [
        (Fault::Full, StorageError::Full),
        (Fault::Denied, StorageError::Denied),
        (Fault::Ignored, StorageError::Denied),
    ] {
        let storage = Shared::default();
        let mut records = load(&storage);
        let old = opening("a", 1);
        records.save(&old).expect("saved");
        let kept = storage.value("r/a");
        let mut new = old.clone();
        new.put(Id::from("n"), stamp(2), note("more"));
        storage.fail_writes(fault);
        assert_eq!(records.save(&new), Err(why));
        assert_eq!(records.opportunities().get(&old.id), Some(&old));
        assert_eq!(storage.value("r/a"), kept);
        storage.work_again();
        records.save(&new).expect("saved once there is room");
        assert_eq!(load(&storage).opportunities().get(&old.id), Some(&new));
    }
}

#[test]
fn what_cannot_be_read_is_kept_as_it_is_and_the_rest_works() {
    let storage = Shared::default();
    let mut records = load(&storage);
    for id in ["a", "b"] {
        records.save(&opening(id, 1)).expect("saved");
    }
    let whole = storage.value("r/a").expect("kept");
    let bad = [
        ("r/form", "hello".to_owned(), DecodeError::Form),
        ("r/empty", String::new(), DecodeError::Form),
        (
            "r/newer",
            format!("2.1.{:08x} {{}}", checksum(2, 1, "{}")),
            DecodeError::Newer(2),
        ),
        (
            "r/flipped",
            whole.replace("Company", "Compony"),
            DecodeError::Damaged,
        ),
        (
            "r/cut",
            whole[..whole.len() - 1].to_owned(),
            DecodeError::Damaged,
        ),
        ("r/other", whole.clone(), DecodeError::Form),
    ];
    for (key, value, _) in &bad {
        storage.put(key, value);
    }
    let again = load(&storage);
    assert_eq!(again.opportunities().len(), 2);
    for (key, value, why) in &bad {
        let found = again
            .quarantine()
            .iter()
            .find(|quarantined| quarantined.key == *key);
        let found = found.unwrap_or_else(|| panic!("{key} is not in quarantine"));
        assert_eq!((&found.raw, &found.why), (value, why), "{key}");
        assert_eq!(
            storage.value(key).as_ref(),
            Some(value),
            "{key} was changed"
        );
    }
}

#[test]
fn a_write_never_destroys_what_it_cannot_read() {
    let storage = Shared::default();
    let mut records = load(&storage);
    records.save(&opening("a", 1)).expect("saved");
    storage.put("r/a", "damaged beyond reading");
    records.save(&opening("a", 2)).expect("saved");
    let values = storage.values.borrow();
    assert!(
        values
            .values()
            .any(|value| value == "damaged beyond reading")
    );
    assert_eq!(records.quarantine().len(), 1);
}

#[test]
fn two_tabs_editing_one_opening_lose_nothing() {
    let storage = Shared::default();
    let (mut one, mut two) = (load(&storage), load(&storage));
    one.save(&opening("a", 1)).expect("saved");
    let seen = two.receive("r/a", storage.value("r/a").as_deref());
    assert_eq!(seen, Ok(Received::Opportunity(Id::from("a"))));

    // Both edit what they know before either hears of the other.
    let known = two.opportunities()[&Id::from("a")].clone();
    let (mut mine, mut theirs) = (known.clone(), known);
    mine.put(Id::from("x"), stamp(2), note("from one"));
    theirs.put(Id::from("y"), stamp(3), note("from two"));
    one.save(&mine).expect("saved");
    let from_one = storage.value("r/a");
    // The browser had not told two of it: its write comes from what it knew.
    storage.values.borrow_mut().remove("r/a");
    two.save(&theirs).expect("saved");
    let from_two = storage.value("r/a");
    two.receive("r/a", from_one.as_deref()).expect("received");
    one.receive("r/a", from_two.as_deref()).expect("received");

    for records in [one, two, load(&storage)] {
        let items = &records.opportunities()[&Id::from("a")].items;
        assert_eq!(items.len(), 2);
    }
}

#[test]
fn two_tabs_editing_settings_and_roster_lose_nothing() {
    let storage = Shared::default();
    let (mut one, mut two) = (load(&storage), load(&storage));
    let mut mine = one.settings().clone();
    (mine.stamp, mine.min) = (stamp(9), 3);
    let mut theirs = two.settings().clone();
    theirs
        .roster
        .put(Id::from("m"), stamp(2), Reference::default());
    one.save_settings(&mine).expect("saved");
    let from_one = storage.value("r/settings");
    // The browser had not told two of it.
    storage.values.borrow_mut().remove("r/settings");
    two.save_settings(&theirs).expect("saved");
    let from_two = storage.value("r/settings");
    let seen = two.receive("r/settings", from_one.as_deref());
    assert_eq!(seen, Ok(Received::Settings));
    one.receive("r/settings", from_two.as_deref())
        .expect("received");
    for records in [one, two, load(&storage)] {
        assert_eq!(records.settings().min, 3);
        assert_eq!(records.settings().roster.references().count(), 1);
        assert_eq!(records.latest_stamp(), stamp(9));
    }
}

#[test]
fn a_record_that_another_page_removed_is_written_again() {
    let storage = Shared::default();
    let mut records = load(&storage);
    records.save(&opening("a", 1)).expect("saved");
    storage.values.borrow_mut().clear();
    records.receive("r/a", None).expect("received");
    assert_eq!(load(&storage).opportunities().len(), 1);
}

#[test]
fn the_example_leaves_no_trace() {
    let storage = Shared::default();
    let mut records = load(&storage);
    records.save(&opening("example-a", 1)).expect("saved");
    records.save(&opening("a", 1)).expect("saved");
    assert_eq!(records.backup().openings.len(), 1);
    records.erase(&Id::from("example-a")).expect("erased");
    let keys: Vec<_> = storage.values.borrow().keys().cloned().collect();
    let records: Vec<_> = keys.iter().filter(|key| !key.starts_with("m/")).collect();
    assert_eq!(records, ["r/a"]);
}

proptest! {
    #[test]
    fn any_damage_to_a_value_is_noticed(at in 0usize..400, bit in 0u8..7) {
        let record = Record::Opportunity(opening("a", 1));
        let text = encode(&record, 7);
        let mut bytes = text.clone().into_bytes();
        let at = at % bytes.len();
        bytes[at] ^= 1 << bit;
        if let Ok(damaged) = String::from_utf8(bytes) {
            // A checksum reads the same in capitals.
            let same = damaged.eq_ignore_ascii_case(&text) && damaged[14..] == text[14..];
            prop_assert!(same || decode(&damaged).is_err(), "{}", damaged);
        }
    }

    #[test]
    fn edits_of_three_tabs_are_all_kept_in_any_order_of_delivery(
        edits in prop::collection::vec((0usize..3, any::<bool>()), 1..30),
    ) {
        let storage = Shared::default();
        let mut tabs: Vec<_> = (0..3).map(|_| load(&storage)).collect();
        tabs[0].save(&opening("a", 0)).expect("saved");
        let first = storage.value("r/a");
        for tab in &mut tabs {
            tab.receive("r/a", first.as_deref()).expect("received");
        }
        let mut undelivered: Vec<(usize, Option<String>)> = Vec::new();
        for (number, (tab, deliver)) in edits.iter().enumerate() {
            let id = Id(format!("item-{number}"));
            let mut it = tabs[*tab].opportunities()[&Id::from("a")].clone();
            it.put(id, stamp(number as i64 + 1), note("an edit"));
            tabs[*tab].save(&it).expect("saved");
            undelivered.push((*tab, storage.value("r/a")));
            if *deliver {
                for (from, value) in undelivered.drain(..) {
                    for (to, other) in tabs.iter_mut().enumerate() {
                        if to != from {
                            other.receive("r/a", value.as_deref()).expect("received");
                        }
                    }
                }
            }
        }
        let kept = load(&storage);
        prop_assert_eq!(kept.opportunities()[&Id::from("a")].items.len(), edits.len());
    }
}
