//! Contact cards of phones, in and out, and LinkedIn's connections.

use cadence::record::{Contact, ContactKind};
use exchange::import::{Skipped, TableKind, write_cards};

use super::{read, sample};

#[test]
fn an_iphones_card() {
    let people = read("a.vcf", &sample("contact-iphone.vcf")).unwrap().people;
    let [anna] = people.as_slice() else {
        panic!("{people:?}")
    };
    assert_eq!(
        anna.company, "Halden Freight",
        "the department is not the firm"
    );
    assert_eq!(anna.contact.name, "Anna Berg");
    assert_eq!(anna.contact.title, "Head of Planning");
    assert_eq!(anna.contact.email, "anna@halden.example");
    assert_eq!(
        anna.contact.phone, "+47 55 50 01 00",
        "the one that is preferred"
    );
    assert_eq!(
        anna.contact.note, "met 4 March, quay\nAlso: +47 900 00 000",
        "the other one is not lost"
    );
}

#[test]
fn an_androids_card_and_one_of_version_4() {
    let people = read("a.vcf", &sample("contact-android21.vcf"))
        .unwrap()
        .people;
    assert_eq!(people[0].contact.name, "Zoë Müller");
    assert_eq!(people[0].contact.phone, "+4915550100");
    assert_eq!(people[0].contact.email, "zoe@example.com");
    let people = read("a.vcf", &sample("contact-v4.vcf")).unwrap().people;
    assert_eq!(people[0].contact.name, "Tom Reed");
    assert_eq!(people[0].contact.phone, "+44-20-7946-0991");
    assert_eq!(people[0].company, "Halden Freight");
}

#[test]
fn several_cards_soft_line_ends_a_picture_and_one_without_a_name() {
    let file = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=5A=6F=C3=AB=\r\n=20=4D\r\nEND:VCARD\r\n\
                BEGIN:VCARD\r\nVERSION:3.0\r\nTEL:1\r\nEND:VCARD\r\n\
                BEGIN:VCARD\r\nVERSION:3.0\r\nN:Reed;Tom;;;\r\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQ\r\n ABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQ==\r\nTEL;TYPE=FAX:9\r\nTEL;TYPE=CELL:8\r\nEND:VCARD\r\n";
    let content = read("a.vcf", file.as_bytes()).unwrap();
    let names: Vec<_> = content
        .people
        .iter()
        .map(|person| &*person.contact.name)
        .collect();
    assert_eq!(names, ["Zoë M", "Tom Reed"]);
    assert_eq!(content.people[1].contact.phone, "8");
    assert_eq!(content.nameless, 1);
}

#[test]
fn connections_are_people_and_no_openings() {
    let content = read("Connections.csv", &sample("linkedin-connections.csv")).unwrap();
    let table = &content.tables[0];
    assert_eq!(table.mapping.kind, TableKind::People);
    let people = table.people();
    let (line, person) = &people[0];
    let person = person.clone().unwrap();
    assert_eq!((*line, &*person.contact.name), (5, "Anna Berg"));
    assert_eq!(
        (&*person.company, &*person.contact.title),
        ("Halden Freight", "Head of Planning")
    );
    let nameless =
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n,,,,Halden,,\n";
    let table = read("c.csv", nameless.as_bytes()).unwrap().tables.remove(0);
    assert_eq!(table.people()[0].1, Err(Skipped::NoName));
}

#[test]
fn what_goes_out_comes_back() {
    let anna = Contact {
        kind: ContactKind::Interviewer,
        name: "Åse, von der Høyde; Berg".into(),
        title: "Head of Planning".into(),
        phone: "+47 55 50 01 00".into(),
        email: "anna@halden.example".into(),
        note: "By the quay\nafter four".into(),
        ..Contact::default()
    };
    let tom = Contact {
        name: "Tom".into(),
        ..Contact::default()
    };
    let file = write_cards([(&anna, "Halden; Freight, Ltd"), (&tom, "")].into_iter());
    for line in file.split("\r\n") {
        assert!(line.len() <= 76, "{line}");
    }
    let people = read("out.vcf", file.as_bytes()).unwrap().people;
    assert_eq!(people[0].contact, anna);
    assert_eq!(people[0].company, "Halden; Freight, Ltd");
    assert_eq!(people[1].contact, tom);
}
