//! The roster: merging, the sheet, and who is named a lot.
#![allow(clippy::unwrap_used, reason = "a typo in a test should panic")]

use cadence::plan::{OVERUSE, OVERUSE_DAYS, named, overused};
use cadence::record::{
    Body, Contact, ContactKind, Details, Id, News, NewsKind, Opportunity, Reference, Roster,
    RosterEntry, Settings, Stamp,
};
use cadence::text::letter::{Input, LetterKind};
use cadence::text::reference;
use chrono::{Days, NaiveDate};
use serde_json::from_str;

fn day(text: &str) -> NaiveDate {
    format!("2026-{text}").parse().unwrap()
}

fn maria() -> Reference {
    Reference {
        name: "Maria Lopez".to_owned(),
        relation: "my manager at Corvo, 2019 to 2023".to_owned(),
        phone: "+34 600 000 000".to_owned(),
        reach: "after 17:00".to_owned(),
        permission: Some(day("03-06")),
        achievements: vec!["the stock migration".to_owned()],
        ..Reference::default()
    }
}

fn at(at: i64) -> Stamp {
    Stamp { at, by: 1 }
}

#[test]
fn merging_keeps_everybody_and_the_later_edit() {
    let (mut a, mut b) = (Roster::default(), Roster::default());
    a.put("maria".into(), at(1), maria());
    a.put("tom".into(), at(1), Reference::default());
    b.put("maria".into(), at(1), maria());
    b.delete(&"maria".into(), at(3));
    b.put("kim".into(), at(2), Reference::default());
    let (mut ab, mut ba) = (a.clone(), b.clone());
    ab.merge(&b);
    ba.merge(&a);
    assert_eq!(ab, ba);
    ab.merge(&a);
    assert_eq!(ab, ba);
    let ids: Vec<&str> = ab.references().map(|(id, _)| id.as_str()).collect();
    assert_eq!(ids, ["kim", "tom"]);
    assert_eq!(ab.latest_stamp(), at(3));
}

#[test]
fn every_field_may_be_left_out() {
    assert_eq!(from_str::<Roster>("{}").unwrap(), Roster::default());
    assert_eq!(
        from_str::<RosterEntry>("{}").unwrap(),
        RosterEntry::default()
    );
    assert_eq!(from_str::<Reference>("{}").unwrap(), Reference::default());
    let mut roster = Roster::default();
    roster.put("maria".into(), at(1), maria());
    let text = serde_json::to_string(&roster).unwrap();
    assert_eq!(from_str::<Roster>(&text).unwrap(), roster);
}

#[test]
fn one_chosen_for_an_opening_keeps_the_link() {
    let contact = maria().contact("maria".into());
    let expected = Contact {
        kind: ContactKind::Reference,
        name: "Maria Lopez".to_owned(),
        title: "my manager at Corvo, 2019 to 2023".to_owned(),
        phone: "+34 600 000 000".to_owned(),
        note: "after 17:00".to_owned(),
        roster: Some("maria".into()),
        ..Contact::default()
    };
    assert_eq!(contact, expected);
    let by_mail = Reference {
        email: "maria@corvo.example".to_owned(),
        ..maria()
    };
    let contact_by_mail = by_mail.contact("maria".into());
    assert_eq!(contact_by_mail.email, "maria@corvo.example");
    let text = serde_json::to_string(&contact).unwrap();
    assert_eq!(from_str::<Contact>(&text).unwrap(), contact);
    let old = r#"{"kind":"reference","name":"Maria"}"#;
    assert_eq!(from_str::<Contact>(old).unwrap().roster, None);
}

#[test]
fn one_entered_in_an_opening_comes_into_the_roster_with_all_but_the_note() {
    let tom = Contact {
        kind: ContactKind::Reference,
        name: "Tom Reed".to_owned(),
        title: "led the team".to_owned(),
        phone: "555".to_owned(),
        email: "tom@corvo.example".to_owned(),
        note: "has a dog".to_owned(),
        ..Contact::default()
    };
    let expected = Reference {
        name: tom.name.clone(),
        relation: tom.title.clone(),
        phone: tom.phone.clone(),
        email: tom.email.clone(),
        ..Reference::default()
    };
    assert_eq!(Reference::from(&tom), expected);
}

#[test]
fn the_sheet_shows_what_is_known() {
    let nobody = Reference::default();
    assert_eq!(
        reference::sheet("Mia Holm", &[&maria(), &nobody]),
        "References for Mia Holm\n\nMaria Lopez\nmy manager at Corvo, 2019 to 2023\nTelephone: \
         +34 600 000 000\nBest reached: after 17:00"
    );
    assert_eq!(
        reference::permission(&maria(), day("03-09")),
        "Said yes on Friday 6 March."
    );
    assert_eq!(
        reference::permission(&nobody, day("03-09")),
        "Ask first: nothing is noted yet about a yes."
    );
}

#[test]
fn one_who_is_named_a_lot_is_spared() {
    let today = day("03-30");
    let edge = today - Days::new(OVERUSE_DAYS - 1);
    let before = edge - Days::new(1);
    let uses = |days: &[NaiveDate]| -> Vec<(Id, NaiveDate)> {
        let one = days.iter().map(|day| ("maria".into(), *day));
        one.chain([("tom".into(), today)]).collect()
    };
    assert_eq!(overused(&uses(&[before, today, today]), today), []);
    let found = overused(&uses(&[today, edge, today]), today);
    assert_eq!(
        (found.len(), found[0].openings, found[0].since),
        (1, OVERUSE, edge)
    );
    assert_eq!(
        reference::overuse(&found[0], "Maria Lopez", today),
        "Maria Lopez has been named for three openings since Tuesday 3 March. Tell them what is \
         going on, or name somebody else this time."
    );
}

#[test]
fn a_call_says_who_calls_and_what_to_mention() {
    let input = Input {
        kind: LetterKind::BriefReference,
        me: "Mia Holm".to_owned(),
        role: "Data Analyst".to_owned(),
        achievements: maria().achievements,
        ..Input::default()
    };
    let beats = reference::call(&input);
    assert!(
        beats[0].words.starts_with(
            "Hello, this is Mia Holm. I am being considered for the Data Analyst role"
        )
    );
    assert!(
        beats
            .iter()
            .any(|beat| beat.cue.contains("the stock migration")),
        "{beats:?}"
    );
}

/// An opening that names Maria from the roster, and Tom, who is in no roster.
fn opening() -> Opportunity {
    let mut it = Opportunity::new("o".into(), at(1), Details::default());
    let tom = Contact {
        kind: ContactKind::Reference,
        name: "Tom Reed".to_owned(),
        note: "has a dog".to_owned(),
        ..Contact::default()
    };
    // Noon on 9 March 2026.
    let noon = at(1_773_057_600_000);
    it.put(
        "m".into(),
        noon,
        Body::Contact(maria().contact("maria".into())),
    );
    it.put("t".into(), noon, Body::Contact(tom));
    it
}

#[test]
fn those_named_stand_as_in_the_roster() {
    let mut roster = Roster::default();
    let moved = Reference {
        phone: "+34 611 111 111".to_owned(),
        ..maria()
    };
    roster.put("maria".into(), at(2), moved.clone());
    let tom = Reference {
        name: "Tom Reed".to_owned(),
        ..Reference::default()
    };
    let named = roster.named_for(&opening());
    assert_eq!(named, [("m".into(), moved), ("t".into(), tom)]);
    // A number that was found out on the call sheet is on the sheet as well.
    let mut unknown = maria();
    unknown.phone.clear();
    roster.put("maria".into(), at(2), unknown);
    assert_eq!(roster.named_for(&opening())[0].1, maria());
    roster.delete(&"maria".into(), at(3));
    let deleted = roster.named_for(&opening());
    assert_eq!(deleted[0].1.phone, maria().phone);
}

#[test]
fn one_is_named_from_the_day_references_were_asked_for() {
    let mut it = opening();
    assert_eq!(named(&it), [("maria".into(), day("03-09"))]);
    let asked = News::new(day("03-12"), NewsKind::AskedReferences);
    it.put("n".into(), at(5), Body::News(asked));
    // Once an opening, even if they were entered twice.
    it.put(
        "m2".into(),
        at(5),
        Body::Contact(maria().contact("maria".into())),
    );
    assert_eq!(named(&it), [("maria".into(), day("03-12"))]);
}

#[test]
fn the_sentences_name_what_is_known() {
    assert_eq!(reference::named(&[]), "Not named for any active opening.");
    assert_eq!(reference::named(&["", " "]), "Named for an active opening.");
    assert_eq!(reference::named(&["Halden"]), "Named for Halden.");
    assert_eq!(
        reference::named(&["Halden", "Corvo", "Nordlys"]),
        "Named for Halden, Corvo and Nordlys."
    );
}

#[test]
fn a_letter_to_one_of_the_roster_knows_what_to_mention() {
    let mut settings = Settings::default();
    settings.roster.put("maria".into(), at(1), maria());
    let input = |to: &str| {
        let kind = LetterKind::BriefReference;
        Input::of(kind, &opening(), &settings, Some(&to.into()), day("03-12"))
    };
    assert_eq!(input("m").achievements, maria().achievements);
    assert_eq!(input("t").achievements, [""; 0]);
}

#[test]
fn an_edit_of_the_settings_does_not_undo_one_of_the_roster() {
    let mut here = Settings {
        stamp: at(9),
        name: "Mia".to_owned(),
        ..Settings::default()
    };
    here.roster.put("tom".into(), at(2), Reference::default());
    let mut there = Settings {
        stamp: at(3),
        name: "Old".to_owned(),
        ..Settings::default()
    };
    there.roster.put("maria".into(), at(11), maria());
    let before = there.clone();
    there.merge(&here);
    here.merge(&before);
    assert_eq!(here, there);
    assert_eq!((here.name.as_str(), here.stamp), ("Mia", at(9)));
    assert_eq!(here.roster.references().count(), 2);
    assert_eq!(here.latest_stamp(), at(11));
    // Nothing is said of a roster that nobody has filled.
    let text = serde_json::to_string(&Settings::default()).unwrap();
    assert!(!text.contains("roster"), "{text}");
}

#[test]
fn one_taken_out_by_mistake_comes_back_on_every_device() {
    let mut here = Roster::default();
    here.put("maria".into(), at(1), maria());
    let before = here.entries[&Id::from("maria")].clone();
    here.delete(&"maria".into(), at(2));
    let mut there = here.clone();
    here.put_back("maria".into(), at(3), &before);
    there.merge(&here);
    assert_eq!(there.reference(&"maria".into()), Some(&maria()));
    assert_eq!(there.latest_stamp(), at(3));
}

#[test]
fn what_changes_in_the_roster_reaches_the_openings() {
    let mut contact = maria().contact("maria".into());
    contact.email = "maria@corvo.example".to_owned();
    let after = Reference {
        phone: "+34 611 111 111".to_owned(),
        email: "maria@home.example".to_owned(),
        ..maria()
    };
    after.carry_over(&maria(), &mut contact);
    assert_eq!(contact.phone, after.phone);
    assert_eq!(contact.email, "maria@corvo.example");
    assert_eq!(contact.roster, Some("maria".into()));
}
