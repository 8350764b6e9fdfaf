//! A rolled-back build, or an old tab: what a newer version wrote goes through [`Records`], is edited
//! here, and is all there for the newer version.

use serde_json::{Value, json};

use super::*;
use crate::codec::add_checksum;

/// Records as a newer version may write them. Never edited.
const NEWER: &str = include_str!("../../../cadence/tests/data/newer.json");
/// What this version has no word for, in the opening.
const IN_OPENING: [&str; 9] = [
    "/colour",
    "/items/anna/pinned",
    "/items/anna/body/contact/birthday",
    "/items/offer/body/news/kind/offered/pay",
    "/items/call/body/touch/mood",
    "/items/video",
    "/items/mentor",
    "/items/text",
    "/gone/why",
];
const IN_SETTINGS: [&str; 3] = ["/theme", "/roster/groups", "/roster/entries/maria/rank"];

fn frozen() -> Value {
    serde_json::from_str(NEWER).expect("a frozen file")
}

/// A value as that version stored it.
fn stored(kind: &str, record: &Value) -> String {
    add_checksum(7, &json!({ kind: record }).to_string())
}

/// The record that stands under a key.
fn standing(storage: &Shared, key: &str, kind: &str) -> Value {
    let value = storage.value(key).expect("there");
    let (_, json) = value.split_once(' ').expect("a head");
    let tree: Value = serde_json::from_str(json).expect("a record");
    tree[kind].clone()
}

#[test]
fn an_edit_in_this_version_takes_nothing_from_what_a_newer_one_wrote() {
    let all = frozen();
    let (opening, settings) = (&all["opening"], &all["settings"]);
    let id = Id::from(opening["id"].as_str().expect("an id"));
    let key = format!("r/{id}");
    let storage = Shared::default();
    storage.put(&key, &stored("opportunity", opening));
    storage.put("r/settings", &stored("settings", settings));
    let mut records = load(&storage);
    assert_eq!(records.quarantine(), &[], "all of it is read");
    let unknown = records.opportunities()[&id].unknown_items();
    assert_eq!(unknown, 3, "and what is not known is counted, to be said");

    // A form of this version writes the company and a note, another one the name.
    let mut edited = records.opportunities()[&id].clone();
    let details = Details {
        company: "Halden AS".to_owned(),
        ..Details::default()
    };
    edited.describe(stamp(NOW), details);
    edited.put(Id::from("n"), stamp(NOW + 1), note("called"));
    records.save(&edited).expect("saved");
    let mut changed = records.settings().clone();
    (changed.stamp, changed.name) = (stamp(NOW), "Noor Haddad".to_owned());
    records.save_settings(&changed).expect("saved");

    // An old tab hears of it, and of an edit of the newer version, and writes once more.
    let mut tab = load(&storage);
    let mut later = opening.clone();
    later["items"]["video"]["stamp"]["at"] = json!(NOW + 5);
    later["items"]["video"]["body"]["video_call"]["minutes"] = json!(40);
    tab.receive(&key, Some(&stored("opportunity", &later)))
        .expect("received");
    let mut more = tab.opportunities()[&id].clone();
    more.put(Id::from("n2"), stamp(NOW + 9), note("and again"));
    tab.save(&more).expect("saved");

    let now = standing(&storage, &key, "opportunity");
    for place in IN_OPENING {
        assert!(opening.pointer(place).is_some(), "{place} is in the file");
        let expected = match place {
            "/items/video" => later.pointer(place),
            _ => opening.pointer(place),
        };
        assert_eq!(now.pointer(place), expected, "{place}");
    }
    assert_eq!(now["details"]["company"], "Halden AS");
    for note in ["n", "n2"] {
        assert!(now["items"][note]["body"]["note"].is_object(), "{note}");
    }
    let now = standing(&storage, "r/settings", "settings");
    for place in IN_SETTINGS {
        assert_eq!(now.pointer(place), settings.pointer(place), "{place}");
    }
    assert_eq!(now["name"], "Noor Haddad");
    // The copies get the same.
    for change in tab.all_changes() {
        let RecordChange::Put { key, value } = change else {
            panic!("nothing is erased");
        };
        let kind = match key.as_str() {
            "r/settings" => "settings",
            _ => "opportunity",
        };
        let (_, json) = value.split_once(' ').expect("a head");
        let copied: Value = serde_json::from_str(json).expect("a record");
        assert_eq!(copied[kind], standing(&storage, &key, kind));
    }
}
