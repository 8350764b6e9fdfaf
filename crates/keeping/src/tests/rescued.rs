//! Every way out leads back in.

use serde_json::json;

use super::*;
use crate::copy::RecordChange;
use crate::rescued::fields;
use crate::snapshot;

fn rescue_file(local: &[(String, String)], copy: &[(String, String)]) -> String {
    let local = local.iter();
    let local = local.map(|(key, value)| (format!("curtain-call/v1/{key}"), json!(value)));
    let copy = copy.iter().map(|(key, value)| (key.clone(), json!(value)));
    let (local, copy): (serde_json::Map<_, _>, serde_json::Map<_, _>) =
        (local.collect(), copy.collect());
    let file = json!({
        "app": "curtain-call", "rescue": 1, "at": 1, "troubles": [],
        "local": local,
        "copy": { "records": copy, "journal": { "1": "1 put r/a" }, "snapshots": {} },
    });
    file.to_string()
}

/// Two openings and the settings, as they lie in the storage.
fn two() -> Vec<(String, String)> {
    let storage = Shared::default();
    let mut records = load(&storage);
    records.save(&opening("a", 1)).expect("room");
    records.save(&opening("b", 1)).expect("room");
    let settings = Settings {
        name: "Ada".to_owned(),
        stamp: stamp(2),
        ..Settings::default()
    };
    records.save_settings(&settings).expect("room");
    storage.pairs()
}

fn companies(rescued: &Rescued) -> Vec<String> {
    let live = rescued.backup.live();
    live.map(|opening| opening.details().company).collect()
}

#[test]
fn what_the_rescue_page_saves_is_read() {
    let all = two();
    for file in [
        rescue_file(&all, &all),
        rescue_file(&all, &[]),
        rescue_file(&[], &all),
    ] {
        let rescued = Rescued::read(file.as_bytes()).expect("such a file");
        assert_eq!(companies(&rescued), ["Company a", "Company b"]);
        assert_eq!((&*rescued.backup.settings.name, rescued.unread), ("Ada", 0));
    }
}

#[test]
fn records_that_cannot_be_read_stay_out_and_are_counted() {
    let mut all = two();
    for (key, value) in &mut all {
        if key == "r/a" {
            value.push_str("damaged");
        }
    }
    all.push(("r/hostile id".to_owned(), "no record".to_owned()));
    let file = rescue_file(&all, &[]);
    let rescued = Rescued::read(file.as_bytes()).expect("such a file");
    assert_eq!((companies(&rescued).len(), rescued.unread), (1, 2));
    // The safety copy still has it.
    let file = rescue_file(&all, &two());
    let rescued = Rescued::read(file.as_bytes()).expect("such a file");
    assert_eq!((companies(&rescued).len(), rescued.unread), (2, 2));
}

#[test]
fn a_record_that_no_backup_may_hold_is_not_smuggled_in() {
    let mut hostile = opening("a", 1);
    hostile.id = Id::from("../a");
    let record = Record::Opportunity(hostile);
    let file = rescue_file(&[("r/../a".to_owned(), encode(&record, 1))], &[]);
    let rescued = Rescued::read(file.as_bytes()).expect("such a file");
    assert_eq!((companies(&rescued).len(), rescued.unread), (0, 1));
}

#[test]
fn what_could_not_be_read_is_read_where_this_version_can() {
    let lines: Vec<String> = two()
        .into_iter()
        .filter(|(key, _)| key.starts_with("r/"))
        .map(|(key, value)| format!("q/12345678/{key}\t{value}"))
        .collect();
    let text = format!("{}\nr/c\tno record\n", lines.join("\n"));
    let rescued = Rescued::read(text.as_bytes()).expect("such a file");
    assert_eq!((companies(&rescued).len(), rescued.unread), (2, 1));
}

#[test]
fn what_the_page_downloads_of_what_cannot_be_read_is_taken_by_restore_whatever_it_looks_like() {
    let whole = two();
    let value = |of: &str| {
        let found = whole.iter().find(|(key, _)| key == of);
        found.map(|(_, value)| value.clone()).expect("there")
    };
    // Whole, and under another key than its own; the rest is none of ours.
    let values = [
        ("r/moved", value("r/a")),
        ("r/b", format!("cut {}", value("r/b"))),
        ("r/lines", "two\nlines, and\r\none more\n".to_owned()),
        ("r/a\ttab\nand line", "\t".to_owned()),
        ("r/quoted", "\"as if escaped\"".to_owned()),
        ("r/half", "\"half".to_owned()),
        ("r/blank", "  ".to_owned()),
        ("r/empty", String::new()),
    ];
    let storage = Shared::default();
    for (key, value) in &values {
        storage.put(key, value);
    }
    let records = load(&storage);
    let unread = records.quarantine();
    assert_eq!(unread.len(), values.len());
    let text = unread_text(unread);
    for ending in ["", "\n", "\r\n"] {
        let rescued = Rescued::read(format!("{text}{ending}").as_bytes()).expect("such a file");
        assert_eq!(companies(&rescued), ["Company a"]);
        assert_eq!(rescued.unread, values.len() - 1);
    }
    // Another program may have changed its line ends.
    let rescued = Rescued::read(text.replace('\n', "\r\n").as_bytes()).expect("such a file");
    assert_eq!(
        (companies(&rescued).len(), rescued.unread),
        (1, values.len() - 1)
    );
    // And each value comes out as it was.
    for record in unread {
        let line = unread_text(std::slice::from_ref(record));
        assert_eq!(line.lines().count(), 1, "{line}");
        assert_eq!(
            fields(&line),
            Some((record.key.clone(), record.raw.clone()))
        );
    }
}

#[test]
fn snapshots_in_a_file_of_the_rescue_page_are_offered_apart_and_merged_into_nothing() {
    let put = |(key, value)| RecordChange::Put { key, value };
    let both: Vec<_> = two()
        .into_iter()
        .filter(|(key, _)| key.starts_with("r/"))
        .map(put)
        .collect();
    let name = |at, records| snapshot::name(at, SnapshotKind::Start, records);
    let file = |copy: serde_json::Value| {
        json!({ "app": "curtain-call", "rescue": 1, "local": {}, "copy": copy }).to_string()
    };
    let text = file(json!({ "snapshots": {
        name(NOW, 3): snapshot::text(&both), name(NOW + 9, 1): "damaged",
        "strange": "{}", name(NOW - 9, 2): 7,
    } }));
    let rescued = Rescued::read(text.as_bytes()).expect("such a file");
    assert_eq!((companies(&rescued).len(), rescued.unread), (0, 0));
    let found: Vec<_> = rescued
        .earlier
        .iter()
        .map(|earlier| (earlier.snapshot.at, earlier.snapshot.records))
        .collect();
    assert_eq!(found, [(NOW + 9, 1), (NOW, 3)], "the newest first");
    assert_eq!(rescued.earlier[0].open(), None);
    let opened = rescued.earlier[1].open().expect("whole");
    assert_eq!((companies(&opened).len(), opened.earlier.len()), (2, 0));
    // A file of an earlier rescue page has none.
    let none = Rescued::read(file(json!({})).as_bytes()).expect("such a file");
    assert_eq!(none.earlier, []);
}

#[test]
fn a_snapshot_is_read() {
    let all = two().into_iter();
    let all = all.filter(|(key, _)| key.starts_with("r/"));
    let changes: Vec<_> = all
        .map(|(key, value)| RecordChange::Put { key, value })
        .collect();
    let rescued = Rescued::of_snapshot(&snapshot::text(&changes)).expect("a snapshot");
    assert_eq!((companies(&rescued).len(), rescued.unread), (2, 0));
}

#[test]
fn anything_else_is_left_to_the_reader_of_backups() {
    let backup = Rescued::read(rescue_file(&two(), &[]).as_bytes()).expect("a file");
    for other in [
        "",
        "{}",
        "Dear Anna,\tthe day was",
        "[1]",
        &backup.backup.to_text(),
    ] {
        assert_eq!(Rescued::read(other.as_bytes()), None, "{other}");
    }
}
