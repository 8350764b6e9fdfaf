//! Stamps that can't be true: whoever wrote them, everything goes on, and stays readable.

use cadence::record::horizon;
use exchange::backup::Backup;
use exchange::restore::{RestoreWay, restore};

use super::*;
use crate::copy::RecordChange;
use crate::merged_row::merged_row;

/// The end of the year 9999, and what a file can say at most.
const FAR: [i64; 3] = [253_402_300_799_999, 253_402_300_900_000, i64::MAX];

/// An opening with an item of every age: one that is believed, and one that is not.
fn doubtful(far: i64) -> Opportunity {
    let mut it = opening("a", NOW - 9);
    it.put(Id::from("old"), stamp(NOW - 5), note("old"));
    it.put(Id::from("far"), stamp(far), note("far"));
    it
}

fn latest(records: &Records<Shared>) -> i64 {
    records.latest_stamp().at
}

#[test]
fn what_is_stored_with_one_is_mended_at_the_start_for_good() {
    for far in FAR {
        let storage = Shared::default();
        let bad = encode(&Record::Opportunity(doubtful(far)), 4);
        storage.put("r/a", &bad);
        let mut records = load(&storage);
        assert_eq!(latest(&records), NOW - 4, "just after all it knew of");
        records.write_mended();
        let kept = storage.value("r/a").expect("kept");
        assert_eq!(decode(&kept).expect("whole").1, 5);
        assert_eq!(latest(&load(&storage)), NOW - 4);
        // Nothing to mend, nothing to write.
        let mut again = load(&storage);
        again.write_mended();
        assert_eq!(storage.value("r/a"), Some(kept));
        let items = &again.opportunities()[&Id::from("a")].items;
        assert_eq!(items.len(), 2);
    }
}

#[test]
fn neither_another_tab_nor_the_copy_brings_one_back() {
    for far in FAR {
        let bad = encode(&Record::Opportunity(doubtful(far)), 4);
        let storage = Shared::default();
        storage.put("r/a", &bad);
        let mut records = load(&storage);
        records.write_mended();
        let mut edited = records.opportunities()[&Id::from("a")].clone();
        edited.put(Id::from("far"), stamp(NOW), note("edited since"));
        records.save(&edited).expect("saved");
        // An older tab says it again.
        storage.put("r/a", &bad);
        records.receive("r/a", Some(&bad)).expect("received");
        let changes = records.take_changes();
        let plan = reconcile(&storage.pairs(), Some(&[("r/a".to_owned(), bad.clone())]));
        records.heal(&plan.heal);
        for records in [&records, &load(&storage)] {
            let item = &records.opportunities()[&Id::from("a")].items[&Id::from("far")];
            assert_eq!(item.body, Some(note("edited since")));
        }
        // And the row of the copy is mended with the next change.
        let Some(RecordChange::Put { value, .. }) = changes.last() else {
            panic!("no change");
        };
        let row = merged_row("r/a", Some(&bad), value, NOW).expect("replaced");
        assert!(decode(&row).expect("whole").0.latest_stamp().at <= NOW);
    }
}

#[test]
fn after_a_file_with_one_every_later_backup_can_be_read() {
    for (far, way) in FAR
        .into_iter()
        .flat_map(|far| [(far, RestoreWay::Merge), (far, RestoreWay::Replace)])
    {
        let mut settings = Settings {
            stamp: stamp(far),
            ..Settings::default()
        };
        let person = Reference::default();
        settings.roster.put(Id::from("m"), stamp(far), person);
        let file = Backup::new(&settings, [&doubtful(far)]).to_text();
        let file = Backup::read(file.as_bytes()).expect("read, to be brought down");
        let mut records = load(&Shared::default());
        records.save(&opening("mine", NOW - 7)).expect("saved");
        let before = records.backup();
        let done = restore(&before, &file, way, stamp(NOW));
        records.take_in(&done.outcome, &before).expect("room");
        assert!(latest(&records) <= NOW + 1, "{far}, {way:?}");
        // The next edit counts on from there, and its backup is read.
        let mut next = opening("next", latest(&records) + 1);
        next.put(Id::from("n"), stamp(latest(&records) + 2), note("x"));
        records.save(&next).expect("saved");
        let text = records.backup().to_text();
        let read = Backup::read(text.as_bytes());
        assert_eq!(read, Ok(records.backup()), "{far}, {way:?}");
    }
}

#[test]
fn a_clock_that_went_back_to_1970_doubts_nothing_of_today() {
    assert!(horizon(0) > NOW);
    assert!(horizon(NOW) > NOW + 200 * 86_400_000);
    assert_eq!(horizon(i64::MAX), i64::MAX);
}

proptest! {
    #[test]
    fn bringing_down_keeps_the_order_of_all_stamps_and_what_deletions_knew(
        stamps in prop::collection::vec((prop_oneof![0..NOW, NOW * 9..i64::MAX], any::<bool>()), 1..12),
    ) {
        let mut it = opening("a", NOW);
        for (at, (time, deleted)) in stamps.iter().enumerate() {
            let id = Id(format!("n{at}"));
            it.put(id.clone(), stamp(*time), note("x"));
            if *deleted {
                it.delete(&id, stamp(time.saturating_add(1)));
            }
        }
        let mut mended = it.clone();
        mended.bring_down_stamps(horizon(NOW));
        prop_assert!(mended.latest_stamp().at <= NOW + 24);
        for (a, was_a) in it.items.iter().map(|(id, item)| (&mended.items[id], item)) {
            prop_assert_eq!(a.of == Some(a.stamp), was_a.of == Some(was_a.stamp));
            prop_assert!(a.of.is_none_or(|of| of <= a.stamp));
            for (b, was_b) in it.items.iter().map(|(id, item)| (&mended.items[id], item)) {
                let far = |item: &cadence::record::Item| item.stamp.at > horizon(NOW);
                if far(was_a) == far(was_b) || far(was_a) {
                    prop_assert_eq!(a.stamp > b.stamp, was_a.stamp > was_b.stamp);
                }
            }
        }
        let again = mended.clone();
        prop_assert!(!mended.bring_down_stamps(horizon(NOW)));
        prop_assert_eq!(mended, again);
    }
}
