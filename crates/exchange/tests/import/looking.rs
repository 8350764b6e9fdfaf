//! What is proposed for events and people before anything is taken in.

use cadence::record::{Body, Contact, Details, Id, Interview, Opportunity, Stamp};
use exchange::import::told::{RowStanding, counts};
use exchange::import::{Home, ImportDryRun, KnownRecords, RowBody};

use super::{In, d, ics, read};

const NOW: Stamp = Stamp { at: 1, by: 1 };

fn opening(id: &str, company: &str, role: &str) -> Opportunity {
    let details = Details {
        company: company.into(),
        role: role.into(),
        ..Details::default()
    };
    Opportunity::new(Id::from(id), NOW, details)
}

/// With an interview by the invitation "u", as its version 2.
fn invited() -> Opportunity {
    let mut opening = opening("halden", "Halden Freight", "");
    let interview = Interview {
        date: d("2026-03-17"),
        uid: "u".into(),
        sequence: 2,
        ..Interview::default()
    };
    opening.put(Id::from("i"), NOW, Body::Interview(interview));
    opening
}

fn look(name: &str, text: &str, here: &[Opportunity]) -> ImportDryRun {
    let content = read(name, text.as_bytes()).unwrap();
    ImportDryRun::of(
        &content,
        &KnownRecords::of(here.iter()),
        "Sam",
        &In("Europe/Oslo"),
    )
}

fn event(uid: &str, lines: &str) -> String {
    format!("BEGIN:VEVENT\nUID:{uid}\nDTSTART:20260317T133000Z\n{lines}\nEND:VEVENT\n")
}

/// The titles of its events, and whether each is ticked.
fn ticked(run: &ImportDryRun) -> Vec<(&str, bool)> {
    let rows = run.rows.iter().filter_map(|row| match &row.body {
        RowBody::Interview(event) => Some((&*event.invitation.title, row.ticked)),
        _ => None,
    });
    rows.collect()
}

#[test]
fn of_a_whole_calendar_what_names_an_interview_or_a_known_company_is_ticked_and_first() {
    let organizer = |host: &str| format!("\nORGANIZER:mailto:anna@{host}");
    let all = [
        event("1", "SUMMARY:Dentist"),
        event("2", "SUMMARY:Interview: Planner"),
        event(
            "3",
            &format!("SUMMARY:Interview: Cook{}", organizer("nordlys.example")),
        ),
        event("4", "SUMMARY:Talk with Halden Freight"),
        event("5", &format!("SUMMARY:Lunch{}", organizer("gmail.com"))),
        event(
            "6",
            &format!("SUMMARY:Team day{}", organizer("acme.example")),
        ),
        event("o1.i01.letter.x.0@curtain-call", "SUMMARY:Write to Anna"),
    ];
    let run = look(
        "a.ics",
        &ics(&all.concat()),
        &[opening("h", "Halden Freight", "")],
    );
    assert_eq!(
        ticked(&run),
        [
            ("Interview: Cook", true),
            ("Talk with Halden Freight", true),
            ("Dentist", false),
            ("Interview: Planner", false),
            ("Lunch", false),
            ("Team day", false),
        ]
    );
    assert_eq!(run.skipped.len(), 1, "our own entry does not come back");
    let alone = look("a.ics", &ics(&event("5", "SUMMARY:Lunch")), &[]);
    assert_eq!(
        ticked(&alone),
        [("Lunch", true)],
        "a single one was chosen to be taken in"
    );
}

#[track_caller]
fn goes_to(lines: &str, here: &[Opportunity], expected: &str) {
    let run = look("a.ics", &ics(&event("1", lines)), here);
    let RowBody::Interview(event) = &run.rows[0].body else {
        panic!("{run:?}")
    };
    let home = match &event.home {
        Home::Known(id) => id.as_str(),
        _ => "new",
    };
    assert_eq!(home, expected, "{lines}");
}

#[test]
fn the_opening_is_named_in_whole_words_or_by_the_host_of_who_invites() {
    let here = [
        opening("ing", "ING", ""),
        opening("halden", "Halden Freight Ltd", "Cook"),
        opening("planner", "Halden Freight Ltd", "Shift Planner"),
        opening("ey", "EY", ""),
        opening("the", "The Bank", ""),
    ];
    goes_to("SUMMARY:Interviewing: Planner", &here, "new");
    goes_to("SUMMARY:Interview at ING", &here, "ing");
    goes_to("SUMMARY:ING/Sam: first talk", &here, "ing");
    goes_to(
        "SUMMARY:Talk\nDESCRIPTION:With HALDEN FREIGHT\\, Ltd.",
        &here,
        "halden",
    );
    goes_to(
        "SUMMARY:Halden Freight Ltd: Shift Planner",
        &here,
        "planner",
    );
    goes_to(
        "SUMMARY:Talk\nORGANIZER:mailto:a@halden.example",
        &here,
        "halden",
    );
    goes_to(
        "SUMMARY:Talk\nORGANIZER:mailto:a@mail.haldenfreight.co.uk",
        &here,
        "halden",
    );
    goes_to("SUMMARY:Talk\nORGANIZER:mailto:a@uk.ey.com", &here, "ey");
    goes_to("SUMMARY:Talk\nORGANIZER:mailto:a@the.example", &here, "new");
    goes_to("SUMMARY:Talk\nORGANIZER:mailto:a@gmail.com", &here, "new");
}

#[test]
fn versions_are_told_apart() {
    let here = [invited()];
    let standing = |lines: &str| {
        let run = look("a.ics", &ics(&event("u", lines)), &here);
        (
            run.rows[0].standing,
            run.rows[0].ticked,
            run.rows[0].why.clone(),
        )
    };
    for (lines, expected, why) in [
        ("SEQUENCE:1", RowStanding::Here, "An older version"),
        (
            "SEQUENCE:1\nSTATUS:CANCELLED",
            RowStanding::Here,
            "An older version",
        ),
        ("SEQUENCE:2", RowStanding::Here, "Already here."),
        ("SEQUENCE:3", RowStanding::Changes, "It moves the interview"),
        (
            "SEQUENCE:2\nSTATUS:CANCELLED",
            RowStanding::Changes,
            "They call this interview off.",
        ),
    ] {
        let (standing, ticked, said) = standing(lines);
        assert_eq!(
            (standing, ticked),
            (expected, expected == RowStanding::Changes),
            "{lines}"
        );
        assert!(said.starts_with(why), "{said}");
    }
    // Of several versions in one file the newest is looked at, wherever it stands.
    let both = event("v", "SEQUENCE:2\nSUMMARY:New") + &event("v", "SEQUENCE:1\nSUMMARY:Old");
    let run = look("a.ics", &ics(&both), &[]);
    assert_eq!(ticked(&run), [("New", true)]);
    assert_eq!(run.skipped[0].0, "Old");
}

#[test]
fn what_calls_off_needs_no_day_where_the_interview_is_here() {
    let off = "METHOD:CANCEL\nBEGIN:VEVENT\nUID:u\nSEQUENCE:3\nSUMMARY:Off\nEND:VEVENT";
    let run = look("a.ics", &ics(off), &[invited()]);
    let RowBody::Interview(event) = &run.rows[0].body else {
        panic!("{run:?}")
    };
    assert_eq!(run.rows[0].standing, RowStanding::Changes);
    assert_eq!(
        event.begins.at(None, &In("Europe/Oslo")).date,
        d("2026-03-17")
    );
    let run = look("a.ics", &ics(off), &[]);
    assert_eq!((run.rows.len(), run.skipped.len()), (0, 1));
}

#[test]
fn somebody_who_is_here_or_in_the_file_twice_is_not_new() {
    let card = |lines: &str| {
        format!("BEGIN:VCARD\nVERSION:3.0\nFN:Anna Berg\nORG:Halden\n{lines}END:VCARD\n")
    };
    let mut here = opening("a", "Halden", "");
    let anna = Contact {
        name: "Anna Berg".into(),
        phone: "+47 1".into(),
        ..Contact::default()
    };
    let standings = |text: &str, here: &[Opportunity]| {
        let run = look("a.vcf", text, here);
        let said = counts(run.rows.iter().map(|row| row.standing), run.skipped.len());
        (
            said,
            run.rows.iter().map(|row| row.ticked).collect::<Vec<_>>(),
        )
    };
    let twice = card("TEL:+47 1\n").repeat(2);
    let empty = [here.clone()];
    assert_eq!(
        standings(&twice, &empty),
        ("1 new, 1 in it twice.".into(), vec![true, false])
    );
    let more = card("") + &card("EMAIL:a@b.example\n");
    assert_eq!(
        standings(&more, &empty),
        ("1 new, 1 changed.".into(), vec![true, true])
    );
    here.put(Id::from("c"), NOW, Body::Contact(anna));
    let here = [here];
    assert_eq!(
        standings(&twice, &here).0,
        "0 new, 1 already here, 1 in it twice."
    );
    let more = card("TEL:+47 2\n");
    assert_eq!(
        standings(&more, &here),
        ("0 new, 1 changed.".into(), vec![true])
    );
}

#[test]
fn a_card_loses_no_number_and_no_address() {
    let card = "BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nTEL;TYPE=FAX:9\nTEL:1\nTEL;TYPE=PREF:2\nEMAIL:a@b.example\nEMAIL:c@d.example\nNOTE:Quay\nEND:VCARD\n";
    let people = read("a.vcf", card.as_bytes()).unwrap().people;
    let anna = &people[0].contact;
    assert_eq!((&*anna.phone, &*anna.email), ("2", "a@b.example"));
    assert_eq!(anna.note, "Quay\nAlso: 1\nFax: 9\nAlso: c@d.example");
}

#[test]
fn more_cards_than_anybody_looks_through_are_told() {
    let card = "BEGIN:VCARD\nVERSION:3.0\nFN:A\nEND:VCARD\n";
    let content = read("a.vcf", card.repeat(5_002).as_bytes()).unwrap();
    assert_eq!(content.people.len(), 5_000);
    assert_eq!(content.unread[0].0, "2 further cards");
}
