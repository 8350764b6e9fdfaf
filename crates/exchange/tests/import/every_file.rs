//! Every sample there is, and all that comes out of it: row by row, as the page shows it first.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use exchange::import::told::clocks;
use exchange::import::{
    EventTime, FoundOpening, FoundPerson, ImportDryRun, ImportEvent, KnownRecords, RowBody, zone_at,
};

use super::{Oslo, read, sample};

/// What is in each of them.
const EXPECTED: &str = include_str!("../data/import.txt");

fn text_of(name: &str) -> String {
    let content = read(name, &sample(name)).unwrap();
    let known = KnownRecords::default();
    let run = ImportDryRun::of(&content, &known, "Sam Hunter", &Oslo);
    let mut text = format!("## {name}\n");
    for row in run.rows.iter().chain(&run.elsewhere) {
        let mark = if row.ticked { 'x' } else { ' ' };
        let body = match &row.body {
            RowBody::Opening(found) => opening(found),
            RowBody::Person(person, _) => someone(person),
            RowBody::Interview(event) => interview(event),
        };
        writeln!(text, "[{mark}] {body}\n    {}", row.why).unwrap();
    }
    for (what, why) in &run.skipped {
        writeln!(text, "skipped: {what}: {why}").unwrap();
    }
    if !run.elsewhere.is_empty() {
        writeln!(
            text,
            "at companies without an opening: {}",
            run.elsewhere.len()
        )
        .unwrap();
    }
    text
}

/// What is known, by name.
fn known(parts: &[(&str, String)]) -> String {
    let known = parts.iter().filter(|(_, value)| !value.is_empty());
    let known: Vec<_> = known
        .map(|(name, value)| format!("{name}={value:?}"))
        .collect();
    known.join(" ")
}

fn opening(found: &FoundOpening) -> String {
    let FoundOpening {
        company,
        role,
        place,
        pay,
        advert,
        source,
        cv,
        note,
        applied,
        stage,
        stage_word,
        interview,
        time,
        people,
        remarks,
    } = found;
    let said = |day: &Option<_>| day.map(|day: chrono::NaiveDate| day.to_string());
    let people: Vec<_> = people
        .iter()
        .map(|person| format!("{} <{}>", person.name, person.email))
        .collect();
    known(&[
        ("company", company.clone()),
        ("role", role.clone()),
        ("place", place.clone()),
        ("pay", pay.clone()),
        ("advert", advert.clone()),
        ("source", source.clone()),
        ("cv", cv.clone()),
        ("note", note.clone()),
        ("applied", said(applied).unwrap_or_default()),
        ("stage", format!("{stage:?}")),
        ("word", stage_word.clone()),
        ("interview", said(interview).unwrap_or_default()),
        (
            "time",
            time.map(|time| time.to_string()).unwrap_or_default(),
        ),
        ("people", people.join(", ")),
        ("remarks", remarks.join(" ")),
    ])
}

fn someone(person: &FoundPerson) -> String {
    let FoundPerson { contact, company } = person;
    known(&[
        ("person", contact.name.clone()),
        ("title", contact.title.clone()),
        ("phone", contact.phone.clone()),
        ("email", contact.email.clone()),
        ("note", contact.note.clone()),
        ("company", company.clone()),
    ])
}

fn interview(event: &ImportEvent) -> String {
    let invitation = &event.invitation;
    let when = match &invitation.when {
        None => "not said",
        Some(EventTime::Day(_)) => "a day",
        Some(EventTime::Local(..)) => "where the employer is",
        Some(EventTime::Moment(_)) => "a moment",
    };
    let zone = zone_at(None, &event.begins, &invitation.uid);
    let at = event.begins.at(zone.as_deref(), &Oslo);
    let minutes = invitation.minutes.map(|minutes| minutes.to_string());
    let met = invitation.people.iter().zip(&event.met);
    let met: Vec<_> = met
        .filter(|(_, met)| **met)
        .map(|(person, _)| format!("{} <{}>", person.name, person.email))
        .collect();
    known(&[
        ("interview", at.date.to_string()),
        (
            "time",
            at.time.map(|time| time.to_string()).unwrap_or_default(),
        ),
        ("minutes", minutes.unwrap_or_default()),
        ("told as", when.to_owned()),
        ("clocks", clocks(&at)),
        ("zone", zone.unwrap_or_default()),
        ("place", invitation.place.clone()),
        ("company", event.company.clone()),
        ("role", event.role.clone()),
        ("met", met.join(", ")),
    ])
}

#[test]
fn every_file_comes_in_and_the_right_thing_comes_out() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/import");
    let files = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    let told: BTreeMap<_, _> = names.iter().map(|name| (name, text_of(name))).collect();
    let all = told.into_values().collect::<Vec<_>>().join("\n");
    assert_eq!(all, EXPECTED, "\n{all}");
}
