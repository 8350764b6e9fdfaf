//! What a newer version wrote goes into a backup and comes out of it.

use cadence::record::{Id, Opportunity, Settings, Stamp, read};
use exchange::backup::Backup;
use exchange::restore::{RestoreWay, merge, restore};
use serde_json::{Value, json};

use crate::make::{note, stamp};

const NEWER: &str = include_str!("../../../cadence/tests/data/newer.json");

fn newer() -> Value {
    serde_json::from_str(NEWER).unwrap()
}

fn backup(all: &Value) -> Backup {
    let settings: Settings = read(&all["settings"].to_string()).unwrap();
    let opening = |name: &str| read::<Opportunity>(&all[name].to_string()).unwrap();
    Backup::new(&settings, &[opening("opening"), opening("deleted")])
}

/// The same after the newer version went on.
fn later() -> Value {
    let mut all = newer();
    all["opening"]["items"]["video"] = json!({
        "stamp": { "at": 1500, "by": 1 },
        "body": { "video_call": { "date": "2026-03-25" } },
    });
    all["opening"]["items"]["anna"]["stamp"]["at"] = json!(1500);
    all["opening"]["items"]["anna"]["pinned"] = json!(false);
    all["opening"]["stamp"]["at"] = json!(1500);
    all["opening"]["details"]["salary"] = json!("high");
    all["settings"]["roster"]["entries"]["maria"]["stamp"]["at"] = json!(1500);
    all["settings"]["roster"]["entries"]["maria"]["rank"] = json!(2);
    all
}

#[test]
fn it_is_in_the_file_and_read_back() {
    let mine = backup(&newer());
    let text = mine.to_text();
    assert_eq!(Backup::read(text.as_bytes()), Ok(mine));
    let records: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(records["records"]["o-1"]["opportunity"], newer()["opening"]);
    assert_eq!(
        records["records"]["settings"]["settings"],
        newer()["settings"]
    );
}

#[test]
fn merged_the_later_edit_stands_either_way_round() {
    let (mine, theirs) = (backup(&newer()), backup(&later()));
    assert_eq!(merge(&mine, &theirs), theirs);
    assert_eq!(merge(&theirs, &mine), theirs);
}

#[test]
fn replaced_it_is_as_in_the_file() {
    let (mine, theirs) = (backup(&later()), backup(&newer()));
    let now = Stamp { at: 2000, by: 9 };
    let done = restore(&mine, &theirs, RestoreWay::Replace, now).outcome;
    let opening = |of: &Backup| of.openings[&Id::from("o-1")].clone();
    let (ours, wanted) = (opening(&done), opening(&theirs));
    assert_eq!(ours.details, wanted.details);
    for (id, item) in &wanted.items {
        assert_eq!(ours.items[id].body, item.body, "{id}");
        assert_eq!(ours.items[id].unread, item.unread, "{id}");
    }
    let entry = |of: &Backup| {
        of.settings.roster.entries[&Id::from("maria")]
            .unread
            .clone()
    };
    assert_eq!(entry(&done), entry(&theirs));
    let again = restore(&done, &theirs, RestoreWay::Replace, now);
    assert!(again.run.is_nothing() && again.outcome == done);
}

#[test]
fn an_item_of_an_unknown_kind_that_is_here_alone_is_deleted_by_a_replacing_file() {
    let theirs = {
        let mut all = newer();
        let items = all["opening"]["items"].as_object_mut().unwrap();
        items.remove("video");
        backup(&all)
    };
    let mut mine = backup(&newer());
    let opening = mine.openings.get_mut(&Id::from("o-1")).unwrap();
    opening.put(Id::from("n"), stamp(1100), note("called"));
    let run = restore(&mine, &theirs, RestoreWay::Replace, stamp(2000)).run;
    assert_eq!(run.changed, 1);
    let items: Vec<_> = run.changes[0]
        .items
        .iter()
        .map(|item| item.id.as_str())
        .collect();
    assert_eq!(items, ["n", "video"]);
}
