//! A newer version was here, in another tab or before this one was put back: what it wrote and this
//! one does not know is never dropped.
#![allow(clippy::unwrap_used, reason = "a typo in a test should panic")]

use cadence::record::{
    Body, Contact, DaysOff, Details, Id, Opportunity, Outcome, Purpose, Reference, Roster,
    Settings, Stamp, Stored, Touch, TouchKind, read, rebase,
};
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::{Value, json};

/// Records as a newer version may write them. Never edited.
const NEWER: &str = include_str!("data/newer.json");

/// What this version has no field for.
const IN_OPENING: [&str; 10] = [
    "/stamp/device",
    "/colour",
    "/details/salary",
    "/items/anna/pinned",
    "/items/anna/body/contact/birthday",
    "/items/call/body/touch/mood",
    "/items/call/body/touch/kind/call/message_left/minutes",
    "/items/offer/body/news/kind/offered/pay",
    "/items/video/pinned",
    "/gone/why",
];
const IN_SETTINGS: [&str; 4] = [
    "/theme",
    "/roster/groups",
    "/roster/entries/maria/rank",
    "/roster/entries/maria/reference/languages",
];

fn newer(name: &str) -> Value {
    let all: Value = serde_json::from_str(NEWER).unwrap();
    all[name].clone()
}

fn opening() -> Opportunity {
    read(&newer("opening").to_string()).unwrap()
}

fn settings() -> Settings {
    read(&newer("settings").to_string()).unwrap()
}

fn written(record: &impl Serialize) -> Value {
    serde_json::to_value(record).unwrap()
}

/// That `record` says at each of these places what the newer version wrote there.
#[track_caller]
fn keeps(record: &impl Serialize, places: &[&str], name: &str) {
    let (now, before) = (written(record), newer(name));
    for place in places {
        assert!(before.pointer(place).is_some(), "{place}");
        assert_eq!(now.pointer(place), before.pointer(place), "{place}");
    }
}

fn later(at: i64) -> Stamp {
    Stamp { at, by: 2 }
}

fn id(text: &str) -> Id {
    Id::from(text)
}

/// A call as its form makes it.
fn call(outcome: Outcome) -> Body {
    Body::Touch(Touch {
        date: NaiveDate::from_ymd_opt(2026, 3, 20).unwrap(),
        kind: TouchKind::Call(outcome),
        to: Vec::new(),
        purpose: Purpose::FollowUp,
        note: "She was in a meeting".to_owned(),
        text: None,
    })
}

/// The opening after somebody worked with it in this version: forms make everything afresh.
fn edited() -> Opportunity {
    let mut it = opening();
    let details = Details {
        company: "Halden AS".to_owned(),
        ..Details::default()
    };
    it.describe(later(2000), details);
    let anna = Contact {
        name: "Anna Berg-Lie".to_owned(),
        ..Contact::default()
    };
    it.put(id("anna"), later(2001), Body::Contact(anna));
    let with = Some(id("anna"));
    it.put(id("call"), later(2002), call(Outcome::MessageLeft { with }));
    it
}

#[test]
fn every_record_is_written_as_it_was_read() {
    for name in ["opening", "deleted"] {
        let record: Opportunity = read(&newer(name).to_string()).unwrap();
        assert_eq!(written(&record), newer(name));
    }
    assert_eq!(written(&settings()), newer("settings"));
}

#[test]
fn an_edit_in_this_version_leaves_it_there() {
    keeps(&edited(), &IN_OPENING, "opening");
    let mut settings = settings();
    settings.stamp = later(2000);
    settings.name = "Noor Haddad".to_owned();
    let day = |day| NaiveDate::from_ymd_opt(2026, 2, day).unwrap();
    let (from, to) = (day(2), day(3));
    settings.days_off.insert(0, DaysOff { from, to });
    let maria = Reference {
        name: "María López".to_owned(),
        ..Reference::default()
    };
    settings.roster.put(id("maria"), later(2000), maria);
    keeps(&settings, &IN_SETTINGS, "settings");
    // What belongs to a stretch of days off stays with that stretch.
    let days_off = &written(&settings)["days_off"];
    assert_eq!(days_off[1]["name"], "Easter");
    assert_eq!(days_off[0]["name"], Value::Null);
    settings.days_off.remove(1);
    assert!(!written(&settings).to_string().contains("Easter"));
}

#[test]
fn what_belongs_to_an_answer_goes_with_the_answer() {
    let mut it = opening();
    it.put(id("call"), later(2000), call(Outcome::NoAnswer));
    let now = written(&it);
    assert_eq!(now["items"]["call"]["body"]["touch"]["mood"], "warm");
    assert_eq!(
        now["items"]["call"]["body"]["touch"]["kind"]["call"],
        "no_answer"
    );
    assert_eq!(read::<Opportunity>(&now.to_string()), Ok(it));
}

#[test]
fn an_item_of_an_unknown_kind_is_counted_and_can_be_deleted() {
    let mut it = edited();
    assert_eq!(it.unknown_items(), 3);
    for name in ["mentor", "text", "video"] {
        let place = format!("/items/{name}");
        keeps(&it, &[place.as_str()], "opening");
    }
    it.delete(&id("video"), later(3000));
    assert_eq!(it.unknown_items(), 2);
    assert!(!written(&it).to_string().contains("video_call"));
    // A deletion is taken back with all that stood there.
    let before = opening().items[&id("video")].clone();
    it.put_back(id("video"), later(3001), &before);
    keeps(
        &it,
        &["/items/video/body", "/items/video/pinned"],
        "opening",
    );
}

#[test]
fn an_interview_with_a_word_that_is_not_known_stays_as_it_is() {
    for (field, word) in [("stage", "assessment_day"), ("form", "hologram")] {
        let mut value = newer("opening");
        let item = json!({
            "stamp": { "at": 1000, "by": 1 },
            "body": { "interview": { "date": "2026-03-24", field: word, "met": ["anna"] } },
        });
        value["items"]["talk"] = item.clone();
        let mut it: Opportunity = read(&value.to_string()).unwrap();
        assert_eq!(written(&it), value);
        assert_eq!((it.interviews().count(), it.unknown_items()), (0, 4));
        it.put(id("call"), later(2000), call(Outcome::NoAnswer));
        let mut merged = opening();
        merged.merge(&it);
        assert_eq!(written(&merged)["items"]["talk"], item, "{word}");
    }
}

#[test]
fn a_deleted_opening_comes_back_with_it() {
    let mut it = opening();
    it.remove(later(2000));
    let mut back: Opportunity = read(&written(&it).to_string()).unwrap();
    assert_eq!(back, it);
    let details = Details {
        company: "Halden".to_owned(),
        ..Details::default()
    };
    back.describe(later(3000), details);
    keeps(&back, &IN_OPENING, "opening");
}

#[test]
fn what_was_written_into_a_deletion_goes_with_the_deletion() {
    let mut here: Opportunity = read(&newer("deleted").to_string()).unwrap();
    let mut there = here.clone();
    let details = Details {
        company: "Corvo AS".to_owned(),
        ..Details::default()
    };
    there.describe(later(2000), details);
    here.merge(&there);
    let now = written(&here);
    assert_eq!(now["details"]["salary"], "low");
    assert_eq!(now["gone"]["why"], "not for me");
    assert_eq!(now["gone"]["was"], Value::Null);
    // Nothing is held that is not written.
    assert_eq!(read(&now.to_string()), Ok(here));
    let mut settings = settings();
    settings.roster.delete(&id("maria"), later(2000));
    let now = written(&settings);
    assert_eq!(
        now["roster"]["groups"],
        newer("settings")["roster"]["groups"]
    );
    let left = &now["roster"]["entries"]["maria"];
    assert_eq!(left, &json!({ "stamp": { "at": 2000, "by": 2 } }));
}

#[test]
fn a_form_saved_after_another_edit_leaves_it_there() {
    let base = opening().details();
    let mine = Details {
        company: "Halden AS".to_owned(),
        ..base.clone()
    };
    let mut now = base.clone();
    now.role = "Lead analyst".to_owned();
    let merged = rebase(&base, &mine, &now, |_| None).unwrap();
    assert_eq!(
        (&*merged.company, &*merged.role),
        ("Halden AS", "Lead analyst")
    );
    assert_eq!(
        written(&merged)["salary"],
        newer("opening")["details"]["salary"]
    );
}

#[test]
fn two_copies_merge_to_the_same_either_way_round() {
    let there = {
        // The newer version went on, after the edits here.
        let mut value = newer("opening");
        value["items"]["video"] = json!({
            "stamp": { "at": 2500, "by": 1 },
            "body": { "video_call": { "date": "2026-03-25", "minutes": 40 } },
        });
        value["items"]["offer"]["stamp"]["at"] = json!(2500);
        value["items"]["offer"]["body"]["news"]["kind"]["offered"]["pay"] = json!(64_000);
        value["colour"] = json!("yellow");
        value["size"] = json!(2);
        read::<Opportunity>(&value.to_string()).unwrap()
    };
    let here = edited();
    let (mut one, mut other) = (here.clone(), there.clone());
    one.merge(&there);
    other.merge(&here);
    assert_eq!(one, other);
    one.merge(&other);
    assert_eq!(one, other, "merging once more changes nothing");
    let now = written(&one);
    assert_eq!(now["details"]["company"], "Halden AS");
    assert_eq!(now["details"]["salary"]["from"], 50000.5);
    assert_eq!(now["items"]["video"]["body"]["video_call"]["minutes"], 40);
    assert_eq!(
        now["items"]["offer"]["body"]["news"]["kind"]["offered"]["pay"],
        64_000
    );
    assert_eq!(now["items"]["anna"]["body"]["contact"]["birthday"], "04-05");
    assert_eq!(
        (&now["colour"], &now["size"]),
        (&json!("yellow"), &json!(2))
    );
    let (mut mine, mut theirs) = (settings(), settings());
    mine.stamp = later(2000);
    theirs.roster.put(id("ben"), later(1), Reference::default());
    let before = theirs.clone();
    theirs.merge(&mine);
    mine.merge(&before);
    assert_eq!(mine, theirs);
    keeps(&mine, &IN_SETTINGS, "settings");
    // Whoever is in the roster has no say in the rest, not even in what is not known.
    let (mut dark, mut light) = (settings(), settings());
    dark.roster = Roster::default();
    let mut value = written(&light);
    value["theme"] = json!("light");
    light = read(&value.to_string()).unwrap();
    let before = dark.clone();
    dark.merge(&light);
    light.merge(&before);
    assert_eq!(dark, light);
}

#[test]
fn a_wrong_value_of_a_known_kind_is_a_fault_beside_it() {
    let mut value = newer("opening");
    value["items"]["offer"]["body"]["news"]["date"] = json!("2026-02-30");
    let said = read::<Opportunity>(&value.to_string()).unwrap_err();
    assert_eq!(
        said.to_string(),
        "in the opening “Halden”, entry 4 of 6 (news): the date says “2026-02-30”, which is not a \
         date"
    );
}

/// An opening with every kind of item, as this version writes it.
const EVERY_KIND: &str = r#"{
    "id": "o-1", "stamp": { "at": 1000, "by": 1 },
    "details": {
        "company": "Halden", "advert": "https://halden.example/7", "pay": "about 60,000",
        "place": "Oslo", "source": "a friend", "cv": "short", "applied": "2026-02-16"
    },
    "items": {
        "a": { "stamp": { "at": 1000, "by": 1 }, "body": { "contact": { "kind": "interviewer", "name": "Anna" } } },
        "b": { "stamp": { "at": 1000, "by": 1 }, "body": { "interview": { "date": "2026-03-02", "stage": "second", "form": "on_site", "met": ["a"] } } },
        "c": { "stamp": { "at": 1000, "by": 1 }, "body": { "touch": { "date": "2026-03-03", "kind": { "call": { "message_left": { "with": "a" } } } } } },
        "d": { "stamp": { "at": 1000, "by": 1 }, "body": { "news": { "date": "2026-03-04", "kind": { "offered": { "reply_by": "2026-03-11" } }, "pay": "61,000", "starts": "2026-05-04" } } },
        "e": { "stamp": { "at": 1000, "by": 1 }, "body": { "observation": { "date": "2026-03-02", "tag": "need", "text": "Night shifts" } } },
        "f": { "stamp": { "at": 1000, "by": 1 }, "body": { "interest": { "date": "2026-03-02" } } },
        "g": { "stamp": { "at": 1000, "by": 1 }, "body": { "ground_rule": { "date": "2026-03-02", "no_phone": true } } },
        "h": { "stamp": { "at": 1000, "by": 1 }, "body": { "pause": { "from": "2026-03-05", "to": "2026-03-06" } } },
        "i": { "stamp": { "at": 1000, "by": 1 }, "body": { "snooze": { "date": "2026-03-05", "until": "2026-03-09", "kind": "cadence" } } },
        "j": { "stamp": { "at": 1000, "by": 1 }, "body": { "skip": { "date": "2026-03-05", "kind": "thank" } } },
        "k": { "stamp": { "at": 1000, "by": 1 }, "body": { "closing": { "date": "2026-03-12", "reason": "accepted" } } },
        "l": { "stamp": { "at": 1000, "by": 1 }, "body": { "note": { "date": "2026-03-02", "text": "Parking “behind” the \\ house" } } },
        "m": { "stamp": { "at": 1000, "by": 1 }, "of": { "at": 900, "by": 1 } }
    },
    "gone": {
        "at": { "at": 500, "by": 1 }, "all": { "at": 300, "by": 1 }, "of": { "at": 400, "by": 1 },
        "seen": { "a": { "at": 400, "by": 1 } },
        "was": { "stamp": { "at": 400, "by": 1 }, "details": { "company": "Corvo" } }
    }
}"#;
const EVERY_SETTING: &str = r#"{
    "stamp": { "at": 1000, "by": 1 }, "min": 5, "max": 10, "rhythm": "Fri", "region": null,
    "work_week": ["Mon", "Tue"], "holidays_added": ["2026-04-03"], "holidays_removed": [],
    "days_off": [{ "from": "2026-04-03", "to": "2026-04-06" }, { "from": "2026-08-01", "to": "2026-08-14" }],
    "name": "Noor", "phone": "",
    "roster": { "entries": { "r": { "stamp": { "at": 1000, "by": 1 }, "reference": { "name": "Maria", "achievements": ["Night shifts"] } } } }
}"#;

/// The places of all groups of fields in a record. In these, names are ids; in those, they are
/// kinds.
fn groups(tree: &Value, place: &str, found: &mut Vec<String>) {
    const BY_ID: [&str; 3] = ["items", "entries", "seen"];
    const BY_KIND: [&str; 3] = ["body", "kind", "call"];
    let name = place.rsplit('/').next().unwrap_or_default();
    match tree {
        Value::Object(fields) => {
            if !BY_ID.contains(&name) && !BY_KIND.contains(&name) {
                found.push(place.to_owned());
            }
            for (name, value) in fields {
                groups(value, &format!("{place}/{name}"), found);
            }
        }
        Value::Array(list) => {
            for (nth, value) in list.iter().enumerate() {
                groups(value, &format!("{place}/{nth}"), found);
            }
        }
        _ => {}
    }
}

/// That a record of this kind carries along whatever stands in any group of its fields.
#[track_caller]
fn carries_anywhere<T: Stored>(text: &str, at_least: usize) {
    let tree: Value = serde_json::from_str(text).unwrap();
    assert_eq!(written(&read::<T>(text).unwrap()), tree);
    let mut places = Vec::new();
    groups(&tree, "", &mut places);
    assert!(places.len() >= at_least, "{places:?}");
    let mut all = tree.clone();
    for place in places {
        let mut one = tree.clone();
        for tree in [&mut one, &mut all] {
            let group = tree.pointer_mut(&place).unwrap();
            group["a \"newer\" field: é"] = json!({ "x": [1, { "y": "}" }] });
            group["other"] = json!(null);
        }
        let record: T = read(&one.to_string()).unwrap();
        assert_eq!(written(&record), one, "{place}");
    }
    let record: T = read(&all.to_string()).unwrap();
    assert_eq!(written(&record), all);
}

#[test]
fn a_field_is_carried_wherever_it_stands() {
    carries_anywhere::<Opportunity>(EVERY_KIND, 48);
    carries_anywhere::<Settings>(EVERY_SETTING, 7);
}
