//! An edit is made of what stands, also where another tab wrote it a moment ago.

use cadence::record::{Body, rebase};

use super::*;

#[test]
fn what_another_tab_has_just_written_is_taken_in_before_an_edit() {
    let storage = Shared::default();
    let (mut one, mut other) = (load(&storage), load(&storage));
    one.save(&opening("a", 1)).expect("room");
    let id = Id::from("a");
    assert_eq!(other.refresh(&id), Ok(true));
    assert_eq!(other.opportunities(), one.opportunities());
    // And no more than once.
    assert_eq!(other.refresh(&id), Ok(false));
    assert_eq!(other.refresh(&Id::from("b")), Ok(false));
}

#[test]
fn what_cannot_be_read_is_left_for_the_write_that_puts_it_aside() {
    let storage = Shared::default();
    let mut records = load(&storage);
    records.save(&opening("a", 1)).expect("room");
    storage.clone().set("r/a", "no record").expect("room");
    assert_eq!(records.refresh(&Id::from("a")), Ok(false));
    assert_eq!(storage.get("r/a"), Ok(Some("no record".to_owned())));
    assert!(records.quarantine().is_empty());
}

/// Both tabs opened the form before either saved; neither has heard of the other.
#[test]
fn two_forms_of_one_note_keep_what_each_changed() {
    let storage = Shared::default();
    let mut one = load(&storage);
    let mut kept = opening("a", 1);
    let item = Id::from("anna");
    let anna = |phone: &str, email: &str| {
        Body::Contact(cadence::record::Contact {
            phone: phone.to_owned(),
            email: email.to_owned(),
            ..Default::default()
        })
    };
    kept.put(item.clone(), stamp(2), anna("", ""));
    one.save(&kept).expect("room");
    let mut other = load(&storage);
    let save = |records: &mut Records<Shared>, at: i64, mine: &Body| {
        let id = Id::from("a");
        records.refresh(&id).expect("read");
        let mut now = records.opportunities()[&id].clone();
        let standing = now.items[&item].body.clone().expect("there");
        let merged = rebase(&anna("", ""), mine, &standing, |_| None).expect("no conflict");
        now.put(item.clone(), stamp(at), merged);
        records.save(&now).expect("room");
    };
    save(&mut one, 10, &anna("555", ""));
    save(&mut other, 11, &anna("", "anna@halden.example"));
    let standing = load(&storage).opportunities()[&Id::from("a")].clone();
    assert_eq!(
        standing.items[&Id::from("anna")].body,
        Some(anna("555", "anna@halden.example"))
    );
}
