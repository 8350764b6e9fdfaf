//! Reading records from JSON: what was written comes back, what makes no sense is told by name.
#![allow(clippy::unwrap_used)]

use std::fmt::Debug;

use cadence::day::WorkWeek;
use cadence::json::{Decode, read};
use cadence::plan::MoveKind;
use cadence::record::{
    Answer, Body, CloseReason, Contact, ContactKind, Details, GroundRule, Id, Interview, Item,
    News, NewsKind, Opportunity, Outcome, Purpose, Reference, Roster, Settings, Stamp, Tag, Topic,
    Touch, TouchKind,
};
use chrono::{NaiveDate, NaiveTime, Weekday};
use proptest::prelude::*;
use serde::Serialize;
use serde_json::{Value, json};

fn comes_back<T>(it: &T)
where
    T: Decode + Serialize + PartialEq + Debug,
{
    let text = serde_json::to_string(it).unwrap();
    assert_eq!(read::<T>(&text).as_ref(), Ok(it), "{text}");
}

fn fault<T: Decode + Debug>(text: &str) -> String {
    read::<T>(text).unwrap_err().to_string()
}

fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 4).unwrap()
}

#[test]
fn every_word_comes_back() {
    ContactKind::ALL.iter().for_each(comes_back);
    CloseReason::ALL.iter().for_each(comes_back);
    let topics = [Topic::Pay, Topic::StartDate, Topic::Availability];
    topics.iter().for_each(comes_back);
    let tags = [
        Tag::Impressed,
        Tag::Need,
        Tag::Landed,
        Tag::WouldDo,
        Tag::WhoSaid,
    ];
    tags.iter().for_each(comes_back);
    let purposes = [
        Purpose::FollowUp,
        Purpose::Letter,
        Purpose::Debrief,
        Purpose::Brief,
        Purpose::Thank,
        Purpose::Nudge,
        Purpose::Answer,
        Purpose::DoorOpen,
    ];
    purposes.iter().for_each(comes_back);
    let moves = [
        MoveKind::Answer,
        MoveKind::Debrief,
        MoveKind::Prepare,
        MoveKind::Letter,
        MoveKind::Nudge,
        MoveKind::Brief,
        MoveKind::Thank,
        MoveKind::Cadence,
        MoveKind::DoorOpen,
    ];
    moves.iter().for_each(comes_back);
}

#[test]
fn every_variant_comes_back() {
    let id = Id::from("a");
    let answers = [
        Answer::NoDate,
        Answer::Decided,
        Answer::DecisionBy(date()),
        Answer::CallOn(date()),
    ];
    let reached = answers.into_iter().map(Outcome::Reached);
    let left = [None, Some(id.clone())].map(|with| Outcome::MessageLeft { with });
    let outcomes = reached.chain(left).chain([Outcome::NoAnswer]);
    let kinds = [TouchKind::Letter, TouchKind::Email, TouchKind::Visit];
    let kinds = outcomes.map(TouchKind::Call).chain(kinds);
    kinds.for_each(|it| comes_back(&it));
    let news = [
        NewsKind::CalledBack,
        NewsKind::PromisedContact,
        NewsKind::DecisionBy(date()),
        NewsKind::CallOn(date()),
        NewsKind::InvitedBack,
        NewsKind::AskedAbout(Topic::Pay),
        NewsKind::AskedReferences,
        NewsKind::CheckedReference(None),
        NewsKind::CheckedReference(Some(id)),
        NewsKind::Offered { reply_by: None },
        NewsKind::Offered {
            reply_by: Some(date()),
        },
        NewsKind::TurnedDown,
    ];
    news.iter().for_each(comes_back);
}

#[test]
fn every_field_comes_back() {
    let text = |name: &str| format!("{name} “é” 😀\n");
    comes_back(&Contact {
        kind: ContactKind::Counselor,
        name: text("name"),
        title: text("title"),
        phone: text("phone"),
        email: text("email"),
        pronounced: text("pronounced"),
        hours: text("hours"),
        note: text("note"),
        roster: Some(Id::from("r")),
    });
    comes_back(&Interview {
        date: date(),
        time: NaiveTime::from_hms_milli_opt(14, 30, 1, 250),
        place: text("place"),
        met: vec![Id::from("a"), Id::from("b")],
        agency: true,
        held: true,
    });
    comes_back(&Touch {
        date: date(),
        kind: TouchKind::Visit,
        to: vec![Id::from("a")],
        purpose: Purpose::Nudge,
        note: text("note"),
        text: Some(text("text")),
    });
    comes_back(&GroundRule {
        date: date(),
        not_before: Some(date()),
        no_phone: true,
        through_agency: true,
        contact: Some(Id::from("a")),
        note: text("note"),
    });
    comes_back(&Details {
        company: text("company"),
        role: text("role"),
        region: Some(text("region")),
        work_week: Some(WorkWeek::new(&[Weekday::Sun, Weekday::Tue])),
        time_zone: Some(text("time_zone")),
        agency: text("agency"),
        medium: Some(cadence::record::Medium::Writing),
    });
    comes_back(&Reference {
        name: text("name"),
        relation: text("relation"),
        phone: text("phone"),
        email: text("email"),
        reach: text("reach"),
        permission: Some(date()),
        achievements: vec![text("one"), text("two")],
    });
    for at in [i64::MIN, -1, 0, i64::MAX] {
        comes_back(&Stamp { at, by: u32::MAX });
    }
}

#[test]
fn what_is_left_out_is_none_or_empty_and_what_is_unknown_is_passed_over() {
    let news: News = read(
        r#"{"x":1.5,"kind":"turned_down","y":{"date":[18446744073709551615,null]},"date":"2026-03-04"}"#,
    )
    .unwrap();
    let expected = News {
        date: date(),
        kind: NewsKind::TurnedDown,
        note: String::new(),
    };
    assert_eq!(news, expected);
    let settings: Settings = read(r#"{"min":1,"max":2}"#).unwrap();
    let expected = Settings {
        min: 1,
        max: 2,
        rhythm: None,
        ..Settings::default()
    };
    assert_eq!(settings, expected);
    let item: Item = read(r#"{"stamp":{"at":1,"by":2},"body":null}"#).unwrap();
    assert_eq!(item.body, None);
    assert_eq!(read::<Roster>("{}"), Ok(Roster::default()));
    // A name may be written with escapes.
    let stamp = read(r#"{"\u0061t":1,"by":2}"#);
    assert_eq!(stamp, Ok(Stamp { at: 1, by: 2 }));
}

#[test]
fn a_fault_says_where_and_what() {
    for (found, expected) in [
        (fault::<Stamp>(r#"{"at":1}"#), "by: it is missing"),
        (
            fault::<Stamp>(r#"{"at":1,"by":-1}"#),
            "by: -1 is out of range",
        ),
        (
            fault::<Stamp>(r#"{"at":9223372036854775808,"by":1}"#),
            "at: 9223372036854775808 is out of range",
        ),
        (
            fault::<Stamp>(r#"{"at":1.0,"by":1}"#),
            "at: a number with a fraction in place of a whole number",
        ),
        (
            fault::<Stamp>(r#"{"at":1,"by":1,"at":1}"#),
            "at: it is there twice",
        ),
        (fault::<Stamp>("[1,1]"), "a list in place of an object"),
        (fault::<Id>("7"), "a whole number in place of a text"),
        (fault::<Tag>(r#""gone""#), "“gone” is not known"),
        (
            fault::<Vec<Weekday>>(r#"["Mon","Fry"]"#),
            "“Fry” is not a day of the week",
        ),
        (fault::<Body>(r#"{"gone":{}}"#), "“gone” is not known"),
        (fault::<Body>(r#""note""#), "note: it is missing"),
        (
            fault::<Body>(r#"{"note":{},"pause":{}}"#),
            "an object in place of a word, or an object with one field",
        ),
        (
            fault::<TouchKind>(r#"{"letter":1}"#),
            "letter: a whole number in place of nothing",
        ),
        (
            fault::<Outcome>(r#"{"message_left":{"with":true}}"#),
            "with: true or false in place of a text",
        ),
        (
            fault::<Opportunity>(
                r#"{"id":"a","stamp":{"at":1,"by":1},"items":{"n":{"stamp":{"at":1,"by":1},
                "body":{"note":{"text":"","date":"2026-02-30"}}}}}"#,
            ),
            "items: n: body: note: date: “2026-02-30” is not a date",
        ),
    ] {
        assert_eq!(found, expected);
    }
    // What the grammar forbids is told with its place.
    assert!(fault::<Stamp>("{\"at\":1,}").contains("line 1"));
    // However much a file says, a fault stays a sentence.
    let long = "x".repeat(1_000_000);
    let file = format!(r#"{{"entries":{{"{long}":{{"reference":{{"permission":"{long}"}}}}}}}}"#);
    assert!(fault::<Roster>(&file).len() < 200);
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    assert!(fault::<Vec<Id>>(&deep).contains("recursion"));
}

/// A value of any kind where a field may stand, with names and words that mean something.
fn anything() -> impl Strategy<Value = Value> {
    let words = [
        "a",
        "id",
        "stamp",
        "at",
        "by",
        "details",
        "company",
        "items",
        "body",
        "of",
        "gone",
        "seen",
        "was",
        "note",
        "date",
        "text",
        "touch",
        "kind",
        "call",
        "letter",
        "reached",
        "message_left",
        "with",
        "decision_by",
        "news",
        "offered",
        "reply_by",
        "pause",
        "from",
        "to",
        "2026-03-04",
        "Mon",
        "work_week",
        "min",
        "max",
        "rhythm",
        "roster",
        "entries",
    ];
    let word = proptest::sample::select(words.to_vec()).prop_map(str::to_owned);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        word.clone().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 48, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::vec((word.clone(), inner), 0..6)
                .prop_map(|all| Value::Object(all.into_iter().collect())),
        ]
    })
}

/// Refused with a word, or read and then kept.
fn refused_or_kept<T: Decode + Serialize + PartialEq + Debug>(text: &str) {
    match read::<T>(text) {
        Ok(it) => {
            let written = serde_json::to_string(&it).unwrap();
            assert_eq!(read::<T>(&written), Ok(it), "{text}");
        }
        Err(why) => assert!(!why.to_string().is_empty()),
    }
}

proptest! {
    #[test]
    fn any_json_is_refused_or_kept(value in anything()) {
        let text = value.to_string();
        refused_or_kept::<Opportunity>(&text);
        refused_or_kept::<Settings>(&text);
        refused_or_kept::<Item>(&text);
        refused_or_kept::<Body>(&text);
        refused_or_kept::<Roster>(&text);
        refused_or_kept::<NewsKind>(&text);
        refused_or_kept::<Details>(&text);
        refused_or_kept::<WorkWeek>(&text);
        let opening = json!({ "id": "a", "stamp": { "at": 1, "by": 1 }, "items": value });
        refused_or_kept::<Opportunity>(&opening.to_string());
    }

    #[test]
    fn any_text_is_refused_or_kept(text in "[\\[\\]{}:,\"a-c0-9.e\\\\ -]{0,40}") {
        refused_or_kept::<Vec<Id>>(&text);
        refused_or_kept::<Body>(&text);
    }
}
