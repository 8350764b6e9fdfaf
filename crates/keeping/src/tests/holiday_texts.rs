//! Holiday tables stand beside the records, and never in their way.

use super::*;
use crate::storage::KeyValueStorage;

const TABLE: &str = r#"{"code":"VN","name":"Vietnam","holidays":[{"name":"Tết"}]}"#;

#[test]
fn a_table_is_there_at_the_next_start() {
    let storage = Shared::default();
    HolidayTexts::new(storage.clone())
        .set("VN", TABLE)
        .expect("room");
    let next = HolidayTexts::new(storage);
    assert_eq!(next.get("VN").as_deref(), Some(TABLE));
    assert_eq!(next.get("DE"), None);
}

#[test]
fn damage_is_as_good_as_nothing() {
    let mut storage = Shared::default();
    let mut texts = HolidayTexts::new(storage.clone());
    texts.set("VN", TABLE).expect("room");
    let value = storage.get("h/vn").expect("allowed").expect("there");
    for damaged in [
        value.replace("VN", "VM"),
        value[..value.len() - 3].to_owned(),
        TABLE.to_owned(),
        String::new(),
    ] {
        storage.set("h/vn", &damaged).expect("room");
        assert_eq!(texts.get("VN"), None, "{damaged}");
    }
    texts.set("VN", TABLE).expect("room");
    assert_eq!(texts.get("VN").as_deref(), Some(TABLE));
}

#[test]
fn records_know_nothing_of_it_but_the_room_it_takes() {
    let storage = Shared::default();
    let mut records = load(&storage);
    records.save(&opening("a", 1)).expect("saved");
    let mut texts = HolidayTexts::new(storage.clone());
    texts.set("VN", TABLE).expect("room");
    texts.set("US", &"x".repeat(3_100_000)).expect("room");
    let mut next = load(&storage);
    assert!(next.quarantine().is_empty());
    assert_eq!(next.opportunities(), records.opportunities());
    assert!(
        next.take_loaded()
            .iter()
            .all(|(key, _)| !key.starts_with("h/"))
    );
    assert_eq!(next.storage_use(), StorageUse::High);
    let heard = records.receive("h/vn", Some("anything"));
    assert_eq!(heard, Ok(Received::Nothing));
}
