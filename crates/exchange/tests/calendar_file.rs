//! The calendar file: what it says, that it is well formed, that a later one replaces it.
//!
//! `files/plan.ics` is also read by two parsers that are not ours, in
//! `tests/journeys/calendar-file.spec.mjs`.
#![allow(clippy::unwrap_used, reason = "a typo in a test should panic")]

#[path = "../../cadence/tests/common/mod.rs"]
mod common;

use std::collections::BTreeMap;

use cadence::plan::ahead;
use cadence::record::{Body, ContactKind, Details, Interview, News, NewsKind, Stamp};
use chrono::{NaiveDateTime, NaiveTime, TimeDelta};
use common::{Story, d, interview, letter, message, news, no_answer, story};
use exchange::{CalendarInput, CalendarMoment, Clocks, Told, calendar, calendar_entries, gone};
use proptest::prelude::*;

/// 2026-03-07 12:00 UTC, and the moments after it.
const MADE: i64 = 1_772_884_800_000;
const MINUTE: i64 = 60_000;

fn told(company: &str, role: &str, who: &str) -> Story {
    let mut story = story([]).person(ContactKind::Interviewer, who);
    story.opportunity.details = Some(Details {
        company: company.into(),
        role: role.into(),
        ..Details::default()
    });
    story.add(interview("03-06", &[who]));
    story
}

/// Oslo is an hour ahead of UTC in winter and two in summer; the person is in New York in winter.
struct Winter;

impl Clocks for Winter {
    fn ahead(&self, zone: &str, shown: NaiveDateTime) -> Option<i32> {
        let is_summer = shown.date() >= d("2026-03-29");
        (zone == "Europe/Oslo").then_some(if is_summer { 120 } else { 60 })
    }

    fn own(&self, moment: NaiveDateTime) -> NaiveDateTime {
        moment - TimeDelta::hours(5)
    }
}

fn file(stories: &[&Story], today: &str, made: i64) -> String {
    both(stories, &[], today, made).0
}

/// The file, and what is remembered of it.
fn both(stories: &[&Story], before: &[Told], today: &str, made: i64) -> (String, Vec<Told>) {
    let plans: Vec<_> = stories
        .iter()
        .map(|story| {
            ahead(
                &story.opportunity,
                &story.settings,
                &story.calendar(),
                d(today),
            )
        })
        .collect();
    let inputs: Vec<_> = stories
        .iter()
        .zip(&plans)
        .map(|(story, planned)| CalendarInput {
            opportunity: &story.opportunity,
            planned,
        })
        .collect();
    let now = calendar_entries(&inputs, d(today));
    let at = CalendarMoment {
        today: d(today),
        made,
        clocks: &Winter,
    };
    let file = calendar(&inputs, &gone(before, &now, |_| true, d(today)), at);
    (file, now)
}

/// The entries: each a property's name to its value as it was written, unfolded.
fn entries(file: &str) -> Vec<BTreeMap<String, String>> {
    let whole = file.replace("\r\n ", "");
    let mut entries = Vec::new();
    let mut alarm = false;
    for line in whole.split_terminator("\r\n") {
        let (name, value) = line.split_once(':').unwrap();
        match line {
            "BEGIN:VEVENT" => entries.push(BTreeMap::new()),
            "BEGIN:VALARM" => alarm = true,
            "END:VALARM" => alarm = false,
            _ if !alarm && !entries.is_empty() => {
                let entry: &mut BTreeMap<_, _> = entries.last_mut().unwrap();
                entry.insert(name.to_owned(), value.to_owned());
            }
            _ => {}
        }
    }
    entries
}

/// What each entry is called by calendars, and its day.
fn days(file: &str) -> BTreeMap<String, String> {
    let all = entries(file).into_iter();
    all.map(|entry| (entry["UID"].clone(), entry["DTSTART;VALUE=DATE"].clone()))
        .collect()
}

fn plain(text: &str) -> String {
    let mut signs = text.chars();
    let mut plain = String::new();
    while let Some(sign) = signs.next() {
        match (sign, sign == '\\') {
            (_, true) => match signs.next().unwrap() {
                'n' => plain.push('\n'),
                other => plain.push(other),
            },
            (sign, _) => plain.push(sign),
        }
    }
    plain
}

#[test]
fn the_file_of_a_plan() {
    let one = told(
        "Bäckerei Zwölf; Söhne, Köln",
        "Planner, nights",
        "Anna Berg",
    );
    let file = file(&[&one], "2026-03-07", MADE);
    assert_eq!(file, include_str!("files/plan.ics"));
}

#[test]
fn all_openings_in_one_file() {
    let (mut one, mut two) = (told("A", "", "Anna"), told("B", "", "Tom"));
    one.opportunity.id = "a".into();
    two.opportunity.id = "b".into();
    let file = file(&[&one, &two], "2026-03-07", MADE);
    let days = days(&file);
    assert_eq!(
        days.len(),
        entries(&file).len(),
        "every entry has a name of its own"
    );
    let of = |id: &str| days.keys().filter(|uid| uid.starts_with(id)).count();
    assert_eq!((of("a."), of("b.")), (4, 4));
}

#[test]
fn nothing_ahead_is_a_calendar_all_the_same() {
    let file = file(&[], "2026-03-07", MADE);
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n"));
    assert!(file.ends_with("END:VCALENDAR\r\n"));
    assert!(entries(&file).is_empty());
}

#[test]
fn a_date_that_moves_keeps_its_entry_and_is_a_later_version() {
    let before = told("Halden", "", "Anna").and(letter("03-07", &["Anna"]));
    let after = before.and(news("03-10", NewsKind::CallOn(d("03-17"))));
    let (old, new) = (
        file(&[&before], "2026-03-10", MADE),
        file(&[&after], "2026-03-10", MADE + MINUTE),
    );
    let uid = "o1.i01.cadence..0@curtain-call";
    assert_eq!(days(&old)[uid], "20260320");
    assert_eq!(days(&new)[uid], "20260317");
    let version = |file: &str| entries(file)[0]["SEQUENCE"].parse::<u32>().unwrap();
    assert!(version(&new) > version(&old));
}

#[test]
fn a_call_made_leaves_the_later_ones_their_entries() {
    let before = told("Halden", "", "Anna").and(letter("03-07", &["Anna"]));
    let old = days(&file(&[&before], "2026-03-20", MADE));
    let new = days(&file(&[&before.and(message("03-20"))], "2026-03-20", MADE));
    let made = "o1.i01.cadence..0@curtain-call";
    assert_eq!(old[made], "20260320");
    assert!(!new.contains_key(made));
    for (uid, day) in &new {
        assert_eq!(old.get(uid), Some(day), "{uid}");
    }

    // Nobody answered: it is still the same call.
    let again = days(&file(
        &[&before.and(no_answer("03-20"))],
        "2026-03-20",
        MADE,
    ));
    assert_eq!(again[made], "20260323");
}

#[test]
fn a_second_interview_has_entries_of_its_own() {
    let one = told("Halden", "", "Anna");
    let two = one.and(interview("03-13", &["Anna"]));
    let (old, new) = (
        days(&file(&[&one], "2026-03-06", MADE)),
        days(&file(&[&two], "2026-03-13", MADE)),
    );
    assert!(new.keys().all(|uid| !old.contains_key(uid)));
}

#[test]
fn a_clock_set_back_does_not_make_an_older_version() {
    let mut story = told("Halden", "", "Anna");
    story.opportunity.stamp.at = MADE + MINUTE;
    let version = |made| entries(&file(&[&story], "2026-03-07", made))[0]["SEQUENCE"].clone();
    assert_eq!(version(MADE), version(MADE + MINUTE));
    assert_eq!(version(i64::MIN), version(MADE + MINUTE));
}

/// An opening with an interview that lies ahead, at half past two in Oslo.
fn invited(zone: Option<&str>) -> Story {
    let mut story = story([]).person(ContactKind::Interviewer, "Anna");
    story.opportunity.details = Some(Details {
        company: "Halden".into(),
        role: "Planner".into(),
        time_zone: zone.map(str::to_owned),
        ..Details::default()
    });
    story.add(Body::Interview(Interview {
        date: d("03-17"),
        time: NaiveTime::from_hms_opt(14, 30, 0),
        place: "Quay 4, https://meet.example/x".into(),
        met: vec!["Anna".into()],
        ..Interview::default()
    }));
    story
}

#[test]
fn an_interview_is_at_its_time_in_its_zone_with_place_and_link() {
    let file = file(&[&invited(Some("Europe/Oslo"))], "2026-03-10", MADE);
    let of_interview = |entry: &BTreeMap<String, String>| entry["UID"].contains(".interview@");
    let entry = entries(&file).into_iter().find(of_interview).unwrap();
    assert_eq!(entry["DTSTART;TZID=Europe/Oslo"], "20260317T143000");
    assert_eq!(entry["DTEND;TZID=Europe/Oslo"], "20260317T153000");
    assert_eq!(entry["SUMMARY"], "Interview at Halden");
    assert_eq!(plain(&entry["LOCATION"]), "Quay 4, https://meet.example/x");
    assert_eq!(entry["URL"], "https://meet.example/x");
    assert_eq!(entry["STATUS"], "CONFIRMED");
    assert!(plain(&entry["DESCRIPTION"]).contains("With Anna."));
    assert!(file.contains("BEGIN:VTIMEZONE\r\nTZID:Europe/Oslo\r\n"));
    assert!(file.contains("TZOFFSETTO:+0100"), "{file}");
    let floating = self::file(&[&invited(None)], "2026-03-10", MADE);
    assert!(floating.contains("DTSTART:20260317T143000\r\n") && !floating.contains("VTIMEZONE"));
}

#[test]
fn an_interview_lasts_as_long_as_is_known_and_the_letter_comes_after_that() {
    let mut story = invited(None);
    let (id, interview) = story
        .opportunity
        .interviews()
        .map(|(id, interview)| (id.clone(), interview.clone()))
        .next()
        .unwrap();
    let long = Interview {
        minutes: Some(150),
        ..interview
    };
    story
        .opportunity
        .put(id, Stamp::default(), Body::Interview(long));
    let told = file(&[&story], "2026-03-17", MADE);
    assert!(told.contains("DTEND:20260317T170000\r\n"), "{told}");
    let letter = told
        .split("BEGIN:VEVENT")
        .find(|entry| entry.contains("Write to Anna"))
        .unwrap();
    // It ends at five.
    assert!(
        letter.contains("RELATED=START:PT18H\r") || letter.contains("PT64800S"),
        "{letter}"
    );
}

#[test]
fn one_of_two_interviews_of_a_day_is_called_off_by_itself() {
    let mut story = invited(None);
    story.add(Body::Interview(Interview {
        date: d("03-17"),
        uid: "u1".into(),
        ..Interview::default()
    }));
    let mut meant = story.opportunity.interviews();
    let (id, _) = meant.find(|(_, interview)| interview.uid == "u1").unwrap();
    let called_off = News {
        interview: Some(id.clone()),
        ..News::new(d("03-11"), NewsKind::CalledOff(d("03-17")))
    };
    let story = story.and(Body::News(called_off));
    let file = file(&[&story], "2026-03-11", MADE);
    let statuses: BTreeMap<_, _> = entries(&file)
        .into_iter()
        .filter_map(|entry| Some((entry["UID"].clone(), entry.get("STATUS")?.clone())))
        .collect();
    assert_eq!(statuses["u1"], "CANCELLED");
    let others: Vec<_> = statuses.iter().filter(|(uid, _)| *uid != "u1").collect();
    assert!(
        others.iter().all(|(_, status)| *status == "CONFIRMED"),
        "{others:?}"
    );
}

#[test]
fn the_letter_is_remembered_after_the_interview_and_nothing_to_come_was() {
    let told = file(&[&invited(None)], "2026-03-17", MADE);
    let letter = told
        .split("BEGIN:VEVENT")
        .find(|entry| entry.contains("Write to Anna"))
        .unwrap();
    // It ends at half past three.
    assert!(
        letter.contains("TRIGGER;RELATED=START:PT16H30M")
            || letter.contains("TRIGGER;RELATED=START:PT59400S"),
        "{letter}"
    );
    for today in ["2026-03-10", "2026-03-17"] {
        let whole = file(&[&invited(None)], today, MADE).replace("\r\n ", "");
        assert!(!whole.contains("interview was"), "{today}: {whole}");
    }
    // Half past three in Oslo is half past nine in New York.
    let away = file(&[&invited(Some("Europe/Oslo"))], "2026-03-10", MADE);
    let letter = away
        .split("BEGIN:VEVENT")
        .find(|entry| entry.contains("Write to Anna"))
        .unwrap();
    assert!(
        letter.contains("PT10H30M") || letter.contains("PT37800S"),
        "{letter}"
    );
}

#[test]
fn what_is_called_off_or_gone_is_cancelled_in_the_next_file() {
    let before = invited(None);
    let (_, remembered) = both(&[&before], &[], "2026-03-10", MADE);
    assert!(
        remembered
            .iter()
            .all(|told| Told::of_line(&told.to_line()).as_ref() == Some(told))
    );
    let after = before.and(news("03-11", NewsKind::CalledOff(d("03-17"))));
    let (file, now) = both(&[&after], &remembered, "2026-03-11", MADE + MINUTE);
    let cancelled: Vec<_> = entries(&file)
        .into_iter()
        .filter(|entry| {
            entry
                .get("STATUS")
                .is_some_and(|status| status == "CANCELLED")
        })
        .map(|entry| entry["UID"].clone())
        .collect();
    assert!(
        cancelled.iter().any(|uid| uid.contains(".interview@")),
        "{file}"
    );
    assert!(
        cancelled.iter().any(|uid| uid.contains(".letter.")),
        "the letter after it is gone"
    );
    let all: Vec<_> = entries(&file)
        .into_iter()
        .map(|entry| entry["UID"].clone())
        .collect();
    for it in remembered.iter().filter(|told| told.day >= d("03-11")) {
        assert!(all.contains(&it.uid), "{} is still told", it.uid);
    }
    assert!(gone(&remembered, &now, |id| id.as_str() == "other", d("03-11")).is_empty());
}

#[test]
fn an_invited_interview_keeps_the_name_and_number_of_its_invitation() {
    let mut story = invited(None);
    let (id, interview) = story
        .opportunity
        .interviews()
        .map(|(id, interview)| (id.clone(), interview.clone()))
        .next()
        .unwrap();
    story.opportunity.put(
        id,
        Stamp::default(),
        Body::Interview(Interview {
            uid: "u1@google.com".into(),
            sequence: 3,
            ..interview
        }),
    );
    let file = file(&[&story], "2026-03-10", MADE);
    let entry = entries(&file)
        .into_iter()
        .find(|entry| entry["UID"] == "u1@google.com")
        .unwrap();
    assert_eq!(entry["SEQUENCE"], "3");
    let off = story.and(news("03-11", NewsKind::CalledOff(d("03-17"))));
    let file = self::file(&[&off], "2026-03-11", MADE);
    let entry = entries(&file)
        .into_iter()
        .find(|entry| entry["UID"] == "u1@google.com")
        .unwrap();
    assert_eq!((&*entry["SEQUENCE"], &*entry["STATUS"]), ("4", "CANCELLED"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn whatever_was_typed_the_file_is_well_formed(company in "\\PC{0,60}|[\\x00-\\x7f]{0,60}", role in ".{0,90}", who in "[\\r\\n:;,\\\\\"A-Zé老🎭\\t\\u{85}]{1,40}") {
        let file = file(&[&told(&company, &role, &who)], "2026-03-07", MADE);
        for line in file.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{} bytes: {line}", line.len());
            prop_assert!(!line.contains(char::is_control), "{line:?}");
        }
        let entries = entries(&file);
        prop_assert_eq!(entries.len(), 4);
        let seen = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let visible = |text: &str| seen(text).chars().filter(|sign| !sign.is_control()).collect::<String>();
        let title = plain(&entries[0]["SUMMARY"]);
        prop_assert!(title.contains(&visible(&company)), "{title:?}");
        prop_assert!(title.contains(&visible(&who)), "{title:?}");
    }
}
