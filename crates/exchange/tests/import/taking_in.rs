//! What comes of what was chosen.

use std::collections::BTreeMap;

use cadence::record::{
    Body, CloseReason, Contact, Details, Id, Interview, News, NewsKind, Opportunity, Stamp,
};
use chrono::NaiveTime;
use exchange::import::{
    Begins, Destination, Entry, FoundOpening, InterviewEntry, KnownRecords, Progress, take_in,
};

use super::{In, d};

const TODAY: &str = "2026-03-10";
const NOW: Stamp = Stamp { at: 500, by: 7 };

fn found(company: &str, role: &str) -> FoundOpening {
    FoundOpening {
        company: company.into(),
        role: role.into(),
        applied: Some(d("2026-02-20")),
        stage: Progress::Applied,
        ..FoundOpening::default()
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
    take_in(
        &here(openings),
        entries,
        d(TODAY),
        NOW,
        &In("America/New_York"),
        &mut new_id,
    )
}

fn invited(uid: &str, sequence: u32, date: &str) -> InterviewEntry {
    InterviewEntry {
        uid: uid.into(),
        sequence,
        is_cancelled: false,
        begins: Begins::There(d(date).and_hms_opt(14, 30, 0).unwrap()),
        day: None,
        minutes: None,
        place: "Quay 4".into(),
        people: vec![Contact {
            name: "Anna Berg".into(),
            email: "anna@halden.example".into(),
            ..Contact::default()
        }],
    }
}

fn moment(utc: &str, zone: Option<&str>) -> Begins {
    Begins::Moment(utc.parse().unwrap(), zone.map(str::to_owned))
}

fn interviews(opening: &Opportunity) -> Vec<Interview> {
    opening
        .interviews()
        .map(|(_, interview)| interview.clone())
        .collect()
}

#[test]
fn the_same_company_and_role_is_known_whatever_the_spelling() {
    let known = KnownRecords::of([opening("a", "Société Générale", "Shift  Planner")].iter());
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
    let with_day = FoundOpening {
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
    let over = FoundOpening {
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
    let known = KnownRecords::of(moved.iter());
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
        KnownRecords::of(off.iter())
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
        begins: moment("2026-03-17T13:30:00", Some("Europe/Oslo")),
        minutes: Some(90),
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
    assert_eq!(
        (one[0].time, one[0].minutes),
        (NaiveTime::from_hms_opt(14, 30, 0), Some(90))
    );
    assert_eq!(all[0].details().time_zone.as_deref(), Some("Europe/Oslo"));
}

/// An opening in a zone.
fn in_zone(zone: Option<&str>) -> Opportunity {
    let mut opening = opening("a", "Halden", "");
    let details = Details {
        time_zone: zone.map(str::to_owned),
        ..opening.details()
    };
    opening.describe(NOW, details);
    opening
}

fn to_a(entry: InterviewEntry) -> Entry {
    Entry::Interview(Box::new(entry), Destination::Known(Id::from("a")))
}

#[test]
fn a_moment_is_kept_by_the_clocks_of_the_opening() {
    // Half past one UTC: half past eight in New York, where the person is, half past two in Oslo.
    for (opening_zone, begins, date, time, zone) in [
        (
            Some("Europe/Oslo"),
            moment("2026-03-04T13:30:00", None),
            "2026-03-04",
            "14:30",
            Some("Europe/Oslo"),
        ),
        (
            Some("Europe/Oslo"),
            moment("2026-03-04T13:30:00", Some("America/New_York")),
            "2026-03-04",
            "14:30",
            Some("Europe/Oslo"),
        ),
        (
            Some("Asia/Tokyo"),
            moment("2026-03-04T22:30:00", None),
            "2026-03-05",
            "07:30",
            Some("Asia/Tokyo"),
        ),
        (
            None,
            moment("2026-03-04T13:30:00", None),
            "2026-03-04",
            "08:30",
            None,
        ),
        (
            None,
            moment("2026-03-04T13:30:00", Some("Europe/Oslo")),
            "2026-03-04",
            "14:30",
            Some("Europe/Oslo"),
        ),
        (
            Some("Nowhere/None"),
            moment("2026-03-04T13:30:00", None),
            "2026-03-04",
            "08:30",
            Some("Nowhere/None"),
        ),
        // A week when New York's clocks have changed and Oslo's have not.
        (
            Some("Europe/Oslo"),
            moment("2026-03-17T13:30:00", None),
            "2026-03-17",
            "14:30",
            Some("Europe/Oslo"),
        ),
        (
            None,
            moment("2026-03-17T13:30:00", None),
            "2026-03-17",
            "09:30",
            None,
        ),
    ] {
        let entry = InterviewEntry {
            begins,
            ..invited("u1", 0, "2026-03-04")
        };
        let all = taken(&[in_zone(opening_zone)], &[to_a(entry)]);
        let one = &interviews(&all[0])[0];
        let shown = one.time.unwrap().format("%H:%M").to_string();
        assert_eq!((one.date, &*shown), (d(date), time), "{opening_zone:?}");
        assert_eq!(all[0].details().time_zone.as_deref(), zone);
    }
}

#[test]
fn a_zone_that_is_told_moves_no_other_time() {
    let mut own = in_zone(None);
    own.put(
        Id::from("i"),
        NOW,
        Body::Interview(Interview {
            date: d("2026-03-20"),
            time: NaiveTime::from_hms_opt(10, 0, 0),
            ..Interview::default()
        }),
    );
    let entry = InterviewEntry {
        begins: moment("2026-03-17T13:30:00", Some("Europe/Oslo")),
        ..invited("u1", 0, "2026-03-17")
    };
    let all = taken(&[own], &[to_a(entry)]);
    assert_eq!(all[0].details().time_zone, None);
    let new = interviews(&all[0]);
    let new = new.iter().find(|interview| interview.uid == "u1").unwrap();
    assert_eq!(
        new.time,
        NaiveTime::from_hms_opt(9, 30, 0),
        "by the person's own clock"
    );
}

/// What is left of two interviews, by their names, once these came in one after the other.
fn left(entries: &[InterviewEntry]) -> (Vec<(String, String)>, Opportunity) {
    let mut now = in_zone(None);
    for entry in entries {
        let changed = taken(std::slice::from_ref(&now), &[to_a(entry.clone())]);
        // Ids are drawn anew each time.
        let mut changed = changed.into_iter().next().unwrap();
        changed.items = changed
            .items
            .into_iter()
            .map(|(id, item)| match now.items.contains_key(&id) {
                true => (id, item),
                false => (Id(format!("{id}.{}", now.items.len())), item),
            })
            .collect();
        now = changed;
    }
    let mut all: Vec<_> = interviews(&now)
        .into_iter()
        .map(|interview| (interview.uid, interview.date.to_string()))
        .collect();
    all.sort();
    (all, now)
}

fn off(uid: &str, sequence: u32, date: &str) -> InterviewEntry {
    InterviewEntry {
        is_cancelled: true,
        people: Vec::new(),
        ..invited(uid, sequence, date)
    }
}

fn live(uid: &str, sequence: u32, date: &str) -> InterviewEntry {
    InterviewEntry {
        people: Vec::new(),
        ..invited(uid, sequence, date)
    }
}

#[test]
fn what_is_called_off_is_that_interview_and_no_other_of_the_day() {
    let day = "2026-03-17";
    let at = |uid: &str| (uid.to_owned(), day.to_owned());
    let (two, _) = left(&[live("u1", 0, day), live("u2", 0, day), off("u1", 1, day)]);
    assert_eq!(two, [at("u2")]);
    let (again, _) = left(&[live("u1", 0, day), off("u1", 1, day), live("u3", 0, day)]);
    assert_eq!(again, [at("u3")], "a new invitation for that day");
    let (anew, opening) = left(&[live("u1", 0, day), off("u1", 1, day), live("u1", 2, day)]);
    assert_eq!(anew, [at("u1")], "the same one, arranged anew");
    let told = opening
        .news()
        .filter(|(_, news)| matches!(news.kind, NewsKind::CalledOff(_)));
    assert_eq!(told.count(), 1, "that it was called off is not forgotten");
    let (back, _) = left(&[
        live("u1", 0, day),
        off("u1", 1, day),
        live("u1", 2, "2026-03-18"),
        live("u1", 3, day),
    ]);
    assert_eq!(back, [at("u1")]);
}

#[test]
fn news_that_name_only_a_day_call_off_what_was_there_then() {
    let mut now = in_zone(None);
    let interview = Interview {
        date: d("2026-03-17"),
        ..Interview::default()
    };
    now.put(Id::from("i"), NOW, Body::Interview(interview.clone()));
    let news = News::new(d("2026-03-09"), NewsKind::CalledOff(d("2026-03-17")));
    now.put(Id::from("n"), NOW, Body::News(news));
    let (i, other) = (Id::from("i"), Id::from("other"));
    for id in [&i, &other] {
        assert!(now.is_called_off(id, &interview, d(TODAY)), "as before");
    }
    let all = taken(&[now], &[to_a(live("u1", 0, "2026-03-17"))]);
    let left = interviews(&all[0]);
    assert_eq!(left.len(), 1);
    assert_eq!(left[0].uid, "u1");
}

#[test]
fn the_newest_version_stands_whatever_comes_last() {
    let at = |date: &str| vec![("u1".to_owned(), date.to_owned())];
    let (one, _) = left(&[live("u1", 3, "2026-03-19"), live("u1", 2, "2026-03-17")]);
    assert_eq!(one, at("2026-03-19"));
    let (stale, _) = left(&[live("u1", 3, "2026-03-19"), off("u1", 1, "2026-03-17")]);
    assert_eq!(stale, at("2026-03-19"));
    // In one file, too.
    let both = [
        to_a(live("u1", 3, "2026-03-19")),
        to_a(live("u1", 2, "2026-03-17")),
        to_a(off("u1", 1, "2026-03-17")),
    ];
    let all = taken(&[in_zone(None)], &both);
    assert_eq!(interviews(&all[0])[0].date, d("2026-03-19"));
}

#[test]
fn nothing_is_made_for_what_is_only_called_off() {
    let new = Destination::New {
        company: "Halden".into(),
        role: String::new(),
    };
    let entry = Entry::Interview(Box::new(off("u9", 1, "2026-03-17")), new);
    assert_eq!(taken(&[], &[entry]), []);
}

#[test]
fn a_second_number_and_address_go_into_the_note() {
    let anna = |phone: &str, email: &str, note: &str| Contact {
        name: "Anna Berg".into(),
        phone: phone.into(),
        email: email.into(),
        note: note.into(),
        ..Contact::default()
    };
    let to = || Destination::Known(Id::from("a"));
    let entries = [
        Entry::Person(
            Box::new(anna("+47 1", "anna@halden.example", "By the quay")),
            to(),
        ),
        Entry::Person(
            Box::new(anna("+47 2", "ab@home.example", "After four")),
            to(),
        ),
        Entry::Person(
            Box::new(anna("+47 2", "ab@home.example", "After four")),
            to(),
        ),
    ];
    let all = taken(&[opening("a", "Halden", "")], &entries);
    let (_, one) = all[0].contacts().next().unwrap();
    assert_eq!((&*one.phone, &*one.email), ("+47 1", "anna@halden.example"));
    assert_eq!(
        one.note,
        "By the quay\nAfter four\nAlso: +47 2\nAlso: ab@home.example"
    );
}
