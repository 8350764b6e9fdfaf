//! Every way out leads back in.

use serde_json::json;

use super::*;
use crate::copy::RecordChange;
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
