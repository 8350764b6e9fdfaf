//! What letters are made of, in few words.

use cadence::record::Tag;
use cadence::text::letter::{Draft, Input, LetterKind, Noted, Recipient, Register, beat, compose};

pub(crate) fn day(text: &str) -> chrono::NaiveDate {
    format!("2026-{text}").parse().unwrap()
}

pub(crate) fn person(name: &str) -> Recipient {
    Recipient {
        id: Some(name.into()),
        name: name.to_owned(),
        addressed: String::new(),
    }
}

pub(crate) fn notes(all: &[(Tag, &str)]) -> Vec<Noted> {
    let note = |(n, (tag, text)): (usize, &(Tag, &str))| Noted {
        id: format!("note-{n}").as_str().into(),
        tag: *tag,
        text: (*text).to_owned(),
        sentence: String::new(),
        by: None,
    };
    all.iter().enumerate().map(note).collect()
}

/// Eight lines as they are scribbled on the way out.
pub(crate) const NOTEBOOK: [(Tag, &str); 8] = [
    (
        Tag::Impressed,
        "night shift runs itself, operators fix the line & nobody waits for a manager",
    ),
    (
        Tag::Impressed,
        "Their wall of customer letters next to the canteen!",
    ),
    (
        Tag::Need,
        "they lose 3 days a month closing the books because nobody trusts the stock figures",
    ),
    (
        Tag::Need,
        "need someone who can talk to the plant AND to finance",
    ),
    (
        Tag::Landed,
        "told them how i cut month end from 6 days to 2 at Corvo",
    ),
    (Tag::Landed, "that I learned SQL from the warehouse lead"),
    (
        Tag::WouldDo,
        "start with the weekly stock report - one page, same every monday",
    ),
    (
        Tag::WhoSaid,
        "Tom: \"we don't do blame here, we do causes\"",
    ),
];

/// Halden: three interviewers, eight lines.
pub(crate) fn halden(kind: LetterKind, register: Register) -> Input {
    Input {
        kind,
        register,
        me: "Mia Holm".to_owned(),
        phone: "+47 22 00 00 00".to_owned(),
        company: "Halden".to_owned(),
        role: "Data Analyst".to_owned(),
        today: Some(day("03-06")),
        interview: Some(day("03-06")),
        to: Some(person("Anna Berg")),
        people: ["Anna Berg", "Tom Reed", "Dr. Lena Okafor"]
            .map(person)
            .to_vec(),
        notes: notes(&NOTEBOOK),
        may_call: true,
        ..Input::default()
    }
}

/// The letters to everybody met.
pub(crate) fn to_each(input: &Input) -> Vec<(Input, Draft)> {
    let each = input.people.iter().map(|person| {
        let to = Some(person.clone());
        let input = Input {
            to,
            ..input.clone()
        };
        let draft = compose(&input);
        (input, draft)
    });
    each.collect()
}

/// A draft as it is read: the letter, then what it asks for.
pub(crate) fn page(draft: &Draft) -> String {
    let mut out = format!("Subject: {}\n\n{}\n", draft.subject, draft.text());
    for it in &draft.paragraphs {
        let beats: Vec<&str> = it.beats.iter().map(|said| beat(*said)).collect();
        out += &format!("  · {}\n", beats.join(" · "));
    }
    for it in draft.open.iter().chain(&draft.unused) {
        out += &format!("  ? {}\n", it.note);
    }
    for it in &draft.missing {
        out += &format!("  ? {}\n", it.ask);
    }
    out
}
