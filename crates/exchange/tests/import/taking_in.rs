//! What comes of what was chosen.

use std::collections::BTreeMap;

use cadence::record::{
    Body, CloseReason, Contact, Details, Id, Interview, NewsKind, Opportunity, Stamp,
};
use exchange::import::{Destination, Entry, Found, InterviewEntry, Known, Progress, take_in};

use super::d;

const TODAY: &str = "2026-03-10";
const NOW: Stamp = Stamp { at: 500, by: 7 };

fn found(company: &str, role: &str) -> Found {
    Found {
        company: company.into(),
        role: role.into(),
        applied: Some(d("2026-02-20")),
        stage: Progress::Applied,
        ..Found::default()
    }
}

fn opening(id: &str, company: &str, role: &str) -> Opportunity {
    let details = Details {
        company: company.into(),
        role: role.into(),
        ..Details::default()
    };
    Opportunity::new(Id::from(id), Stamp { at: 1, by: 1 }, details)
}

fn here(openings: &[Opportunity]) -> BTreeMap<Id, Opportunity> {
    let all = openings.iter().cloned();
    all.map(|opening| (opening.id.clone(), opening)).collect()
}

fn taken(openings: &[Opportunity], entries: &[Entry]) -> Vec<Opportunity> {
    let mut drawn = 0;
    let mut new_id = || {
        drawn += 1;
        Id(format!("new{drawn}"))
    };
    take_in(&here(openings), entries, d(TODAY), NOW, &mut new_id)
}

fn invited(uid: &str, sequence: u32, date: &str) -> InterviewEntry {
    InterviewEntry {
        uid: uid.into(),
        sequence,
        is_cancelled: false,
        date: d(date),
        time: Some(chrono::NaiveTime::from_hms_opt(14, 30, 0).unwrap()),
        zone: None,
        place: "Quay 4".into(),
        people: vec![Contact {
            name: "Anna Berg".into(),
            email: "anna@halden.example".into(),
            ..Contact::default()
        }],
    }
}

fn interviews(opening: &Opportunity) -> Vec<Interview> {
    opening
        .interviews()
        .map(|(_, interview)| interview.clone())
        .collect()
}

#[test]
fn the_same_company_and_role_is_known_whatever_the_spelling() {
    let known = Known::of([opening("a", "Société Générale", "Shift  Planner")].iter());
    let a = Id::from("a");
    assert_eq!(
        known.same(&found("SOCIETE-GENERALE", "shift planner")),
        Some(&a)
    );
    assert_eq!(known.same(&found("Société Générale", "")), Some(&a));
    assert_eq!(known.same(&found("Société Générale", "Nurse")), None);
    assert_eq!(known.same(&found("Société", "Shift Planner")), None);
    assert_eq!(known.at("société générale "), Some(&a));
    assert_eq!(known.at(""), None);
    assert_eq!(
        known.named_in("Interview with Société Générale, round 1"),
        Some(&a)
    );
}

#[test]
fn an_application_has_no_interview_and_one_with_a_day_has_it() {
    let with_day = Found {
        stage: Progress::Interview,
        stage_word: "Interview".into(),
        interview: Some(d("2026-03-04")),
        ..found("B", "")
    };
    let all = taken(
        &[],
        &[
            Entry::Opening(Box::new(found("A", "Planner")), None),
            Entry::Opening(Box::new(with_day.clone()), Some(d("2026-03-04"))),
            Entry::Opening(Box::new(with_day), None),
        ],
    );
    assert_eq!(interviews(&all[0]), []);
    assert_eq!(all[0].details().company, "A");
    assert_eq!(all[0].details().applied, Some(d("2026-02-20")));
    let one = &interviews(&all[1])[0];
    assert_eq!((one.date, one.held), (d("2026-03-04"), true));
    assert_eq!(
        interviews(&all[2]),
        [],
        "a day that nobody confirmed makes no interview"
    );
    let notes = all[2]
        .bodies()
        .filter(|(_, body)| matches!(body, Body::Note(note) if note.text.contains("Interview")));
    assert_eq!(notes.count(), 1, "the list's word is kept");
}

#[test]
fn what_is_over_comes_in_closed() {
    let over = Found {
        stage: Progress::Over(CloseReason::TurnedDown),
        ..found("A", "")
    };
    let all = taken(&[], &[Entry::Opening(Box::new(over), None)]);
    assert_eq!(
        all[0].closing().map(|closing| closing.reason),
        Some(CloseReason::TurnedDown)
    );
}

#[test]
fn somebody_goes_to_their_opening_and_is_not_there_twice() {
    let anna = Contact {
        name: "Anna Berg".into(),
        phone: "+47 1".into(),
        ..Contact::default()
    };
    let mail = Contact {
        name: "anna  berg".into(),
        email: "a@b.c".into(),
        ..Contact::default()
    };
    let all = taken(
        &[opening("a", "Halden", "")],
        &[
            Entry::Person(Box::new(anna.clone()), Destination::Known(Id::from("a"))),
            Entry::Person(Box::new(mail), Destination::Known(Id::from("a"))),
            Entry::Opening(Box::new(found("B", "")), None),
            Entry::Person(Box::new(anna), Destination::Entry(2)),
        ],
    );
    let people: Vec<_> = all[0]
        .contacts()
        .map(|(_, contact)| contact.clone())
        .collect();
    assert_eq!(people.len(), 1);
    assert_eq!(
        (&*people[0].name, &*people[0].email, &*people[0].phone),
        ("Anna Berg", "a@b.c", "+47 1")
    );
    assert_eq!(all[1].contacts().count(), 1);
}

#[test]
fn an_invitation_makes_the_interview_moves_it_and_calls_it_off() {
    let new = Destination::New {
        company: "Halden".into(),
        role: "Planner".into(),
    };
    let made = taken(
        &[],
        &[Entry::Interview(
            Box::new(invited("u1", 0, "2026-03-17")),
            new,
        )],
    );
    let first = interviews(&made[0]).remove(0);
    assert_eq!(
        (first.date, &*first.place, &*first.uid, first.held),
        (d("2026-03-17"), "Quay 4", "u1", false)
    );
    assert_eq!(first.met.len(), 1, "who invites is met");

    let to = || Destination::Known(made[0].id.clone());
    let moved = taken(
        &made,
        &[Entry::Interview(
            Box::new(invited("u1", 1, "2026-03-19")),
            to(),
        )],
    );
    let all = interviews(&moved[0]);
    assert_eq!(all.len(), 1, "it is moved, and none is added");
    assert_eq!(
        (all[0].date, all[0].sequence, all[0].met.len()),
        (d("2026-03-19"), 1, 1)
    );
    assert_eq!(moved[0].contacts().count(), 1);
    let known = Known::of(moved.iter());
    assert_eq!(known.invited("u1").map(|known| known.sequence), Some(1));

    let off = InterviewEntry {
        is_cancelled: true,
        sequence: 2,
        ..invited("u1", 2, "2026-03-19")
    };
    let off = taken(&moved, &[Entry::Interview(Box::new(off), to())]);
    assert_eq!(interviews(&off[0]), []);
    let called_off = NewsKind::CalledOff(d("2026-03-19"));
    assert!(off[0].news().any(|(_, news)| news.kind == called_off));
    assert!(
        Known::of(off.iter())
            .invited("u1")
            .is_some_and(|known| known.is_called_off)
    );
}

#[test]
fn an_interview_that_was_written_down_before_takes_its_invitation() {
    let mut by_hand = opening("a", "Halden", "");
    by_hand.put(
        Id::from("i"),
        Stamp { at: 1, by: 1 },
        Body::Interview(Interview {
            date: d("2026-03-17"),
            place: "Pier".into(),
            ..Interview::default()
        }),
    );
    let entry = InterviewEntry {
        place: String::new(),
        zone: Some("Europe/Oslo".into()),
        ..invited("u1", 0, "2026-03-17")
    };
    let all = taken(
        &[by_hand],
        &[Entry::Interview(
            Box::new(entry),
            Destination::Known(Id::from("a")),
        )],
    );
    let one = interviews(&all[0]);
    assert_eq!(one.len(), 1);
    assert_eq!((&*one[0].place, &*one[0].uid), ("Pier", "u1"));
    assert_eq!(all[0].details().time_zone.as_deref(), Some("Europe/Oslo"));
}
