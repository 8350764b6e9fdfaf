//! Reading records from JSON: what was written comes back, what makes no sense is told by name.
#![allow(clippy::unwrap_used)]

use std::fmt::Debug;

use cadence::day::WorkWeek;
use cadence::plan::MoveKind;
use cadence::record::{
    Answer, CloseReason, Contact, ContactKind, DaysOff, Details, GroundRule, Id, Interview,
    InterviewForm, Item, LiftedHoliday, Medium, News, NewsKind, Opportunity, Outcome, PaySaid,
    Purpose, Reference, Roster, Settings, Stage, Stamp, Stored, Tag, Topic, Touch, TouchKind,
    Unread, read,
};
use chrono::{NaiveDate, NaiveTime, Weekday};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_str, json};

fn comes_back<T>(it: &T)
where
    T: DeserializeOwned + Serialize + PartialEq + Debug,
{
    let text = serde_json::to_string(it).unwrap();
    assert_eq!(from_str::<T>(&text).as_ref().ok(), Some(it), "{text}");
}

fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, 4).unwrap()
}

#[test]
fn every_word_comes_back() {
    ContactKind::ALL.iter().for_each(comes_back);
    CloseReason::ALL.iter().for_each(comes_back);
    Stage::ALL.iter().for_each(comes_back);
    InterviewForm::ALL.iter().for_each(comes_back);
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
    kinds.for_each(|kind| comes_back(&kind));
    let news = [
        NewsKind::CalledBack,
        NewsKind::PromisedContact,
        NewsKind::DecisionBy(date()),
        NewsKind::CallOn(date()),
        NewsKind::WillCall(date()),
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
        addressed: text("addressed"),
        hours: text("hours"),
        note: text("note"),
        roster: Some(Id::from("r")),
    });
    comes_back(&Interview {
        date: date(),
        time: NaiveTime::from_hms_milli_opt(14, 30, 1, 250),
        stage: Some(Stage::Panel),
        form: Some(InterviewForm::Video),
        place: text("place"),
        met: vec![Id::from("a"), Id::from("b")],
        agency: true,
        held: true,
        minutes: Some(90),
        ..Interview::default()
    });
    comes_back(&News {
        date: date(),
        kind: NewsKind::Offered { reply_by: None },
        note: text("note"),
        pay: text("pay"),
        starts: Some(date()),
        interview: Some(Id::from("i")),
        by: Some(Id::from("a")),
        unkept: true,
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
    comes_back(&PaySaid {
        date: date(),
        text: text("text"),
        mine: true,
        by: Some(Id::from("a")),
        interview: Some(Id::from("b")),
    });
    comes_back(&Details {
        company: text("company"),
        role: text("role"),
        region: Some(text("region")),
        work_week: Some(WorkWeek::new(&[Weekday::Sun, Weekday::Tue])),
        time_zone: Some(text("time_zone")),
        agency: text("agency"),
        medium: Some(Medium::Writing),
        either: true,
        advert: text("advert"),
        pay: text("pay"),
        place: text("place"),
        source: text("source"),
        cv: text("cv"),
        applied: Some(date()),
        unread: Unread::default(),
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
    comes_back(&Settings {
        stamp: Stamp { at: 1, by: 2 },
        min: 3,
        max: 7,
        rhythm: Some(Weekday::Tue),
        region: Some(text("region")),
        work_week: WorkWeek::new(&[Weekday::Sun, Weekday::Mon]),
        work_week_chosen: true,
        holidays_added: vec![date()],
        holidays_removed: vec![date()],
        holidays_lifted: vec![LiftedHoliday {
            country: text("country"),
            name: text("name"),
        }],
        days_off: vec![DaysOff {
            from: date(),
            to: date(),
        }],
        name: text("name"),
        phone: text("phone"),
        medium: Medium::Writing,
        roster: Roster::default(),
        unread: Unread::default(),
    });
    for at in [i64::MIN, -1, 0, i64::MAX] {
        comes_back(&Stamp { at, by: u32::MAX });
    }
}

#[test]
fn what_is_left_out_is_none_or_empty() {
    let opening: Opportunity = read(
        r#"{"kind":1.5,"id":"a","stamp":{"at":1,"by":2},"items":{"n":{"stamp":{"at":1,"by":2},
        "body":{"news":{"kind":"turned_down","date":"2026-03-04"}}}}}"#,
    )
    .unwrap();
    let news = News::new(date(), NewsKind::TurnedDown);
    assert_eq!(
        opening.news().collect::<Vec<_>>(),
        [(&Id::from("n"), &news)]
    );
    let settings: Settings = read(r#"{"min":1,"max":2}"#).unwrap();
    let expected = Settings {
        min: 1,
        max: 2,
        rhythm: None,
        ..Settings::default()
    };
    assert_eq!(settings, expected);
    let item: Item = from_str(r#"{"stamp":{"at":1,"by":2},"body":null}"#).unwrap();
    assert_eq!(item.body, None);
    // A name may be written with escapes.
    let stamp: Stamp = from_str(r#"{"\u0061t":1,"by":2}"#).unwrap();
    assert_eq!(stamp, Stamp { at: 1, by: 2 });
}

#[test]
fn a_time_may_be_without_its_seconds() {
    let time = |text: &str| from_str::<NaiveTime>(&format!("\"{text}\"")).ok();
    assert_eq!(time("14:30"), NaiveTime::from_hms_opt(14, 30, 0));
    assert_eq!(time("09:05:07"), NaiveTime::from_hms_opt(9, 5, 7));
    assert_eq!(time("14.30"), None);
}

/// What is said of an opening with these fields besides those it needs.
fn of_opening(fields: &str) -> String {
    let text = format!(r#"{{"id":"a","stamp":{{"at":1,"by":1}},{fields}}}"#);
    read::<Opportunity>(&text).unwrap_err().to_string()
}

/// What is said of the third entry of an opening, where its body is this.
fn of_entry(body: &str) -> String {
    let item = |body: &str| format!(r#"{{"stamp":{{"at":1,"by":1}},"body":{body}}}"#);
    let note = item(r#"{"note":{"date":"2026-03-04","text":""}}"#);
    of_opening(&format!(
        r#""details":{{"company":"Acme"}},"items":{{"n1":{note},"n2":{note},"n3":{},"n4":{note}}}"#,
        item(body)
    ))
}

/// What is said of settings with these fields besides those they need.
fn of_settings(fields: &str) -> String {
    let text = format!(r#"{{"min":5,"max":10,{fields}}}"#);
    read::<Settings>(&text).unwrap_err().to_string()
}

#[test]
fn a_fault_names_every_sort_of_entry() {
    for (name, expected) in [
        ("contact", "a person"),
        ("interview", "an interview"),
        ("touch", "a letter or call"),
        ("news", "news"),
        ("observation", "something noticed"),
        ("interest", "a sign of interest"),
        ("ground_rule", "what they asked for"),
        ("pause", "a pause"),
        ("snooze", "a move put off"),
        ("skip", "a move left out"),
        ("closing", "the closing"),
        ("note", "a note"),
        ("pay", "what was said about pay"),
    ] {
        let found = of_entry(&format!(r#"{{"{name}":7}}"#));
        let place = format!("in the opening “Acme”, entry 3 of 4 ({expected}): ");
        assert!(found.starts_with(&place), "{found}");
    }
}

#[test]
fn a_fault_says_where_and_what() {
    for (found, expected) in [
        (
            of_entry(r#"{"note":{"date":"2026-13-45","text":""}}"#),
            "in the opening “Acme”, entry 3 of 4 (a note): the date says “2026-13-45”, which is \
             not a date",
        ),
        (
            of_entry(r#"{"note":{"date":20260304,"text":""}}"#),
            "in the opening “Acme”, entry 3 of 4 (a note): the date says 20260304, which is not a \
             date",
        ),
        (
            of_entry(r#"{"interview":{"date":"2026-03-04","time":"2 pm"}}"#),
            "in the opening “Acme”, entry 3 of 4 (an interview): the time says “2 pm”, which is \
             not a time of day",
        ),
        (
            of_entry(r#"{"interview":{"date":"2026-03-04","held":"yes"}}"#),
            "in the opening “Acme”, entry 3 of 4 (an interview): the held says “yes”, which is not \
             yes or no",
        ),
        (
            of_entry(r#"{"interview":{"date":"2026-03-04","met":"a"}}"#),
            "in the opening “Acme”, entry 3 of 4 (an interview): the met says “a”, which is not a \
             list",
        ),
        (
            of_entry(r#"{"interview":{"date":"2026-03-04","met":["a",7]}}"#),
            "in the opening “Acme”, entry 3 of 4 (an interview): the met says 7, which is not a \
             text",
        ),
        (
            of_entry(
                r#"{"touch":{"date":"2026-03-04","kind":{"call":{"reached":{"call_on":"soon"}}}}}"#,
            ),
            "in the opening “Acme”, entry 3 of 4 (a letter or call): the call on says “soon”, \
             which is not a date",
        ),
        (
            of_entry(r#"{"note":{"date":"2026-03-04"}}"#),
            "in the opening “Acme”, entry 3 of 4 (a note): there is no text",
        ),
        (
            of_entry(r#"{"note":{"date":"2026-03-04","text":"","text":""}}"#),
            "in the opening “Acme”, entry 3 of 4 (a note): there are two answers to text",
        ),
        (
            of_entry(r#"{"note":{},"pause":{}}"#),
            "in the opening “Acme”, entry 3 of 4 (a note): there is no date",
        ),
        (
            of_opening(r#""items":{"a":{"stamp":{"at":1,"by":1}},"a":{"stamp":{"at":1,"by":1}}}"#),
            "in an opening without a name: two parts of the items have one name",
        ),
        (
            of_opening(r#""details":{"company":"","role":7}"#),
            "in an opening without a name: the role says 7, which is not a text",
        ),
        (
            of_opening(r#""details":{}"#),
            "in an opening without a name: there is no company",
        ),
        (
            of_opening(r#""details":"none""#),
            "in an opening without a name: the details says “none”, which is not what belongs there",
        ),
        (
            read::<Opportunity>(r#"{"id":"a","stamp":{"at":1,"by":-1}}"#)
                .unwrap_err()
                .to_string(),
            "in an opening without a name: the time of its last edit says -1, which is not a \
             whole number that fits",
        ),
        (
            read::<Opportunity>("7").unwrap_err().to_string(),
            "in an opening without a name: the whole of it says 7, which is not what belongs there",
        ),
        (
            of_settings(r#""rhythm":"Fry""#),
            "in the settings: the rhythm says “Fry”, which is not a day of the week",
        ),
        (
            of_settings(r#""roster":{"entries":{"m":{"reference":{"permission":"2026-02-30"}}}}"#),
            "in the settings, entry 1 of 1: the permission says “2026-02-30”, which is not a date",
        ),
        (
            read::<Settings>(r#"{"min":5,"max":10,"phone":"#)
                .unwrap_err()
                .to_string(),
            "it ends in the middle",
        ),
        (
            of_settings("'phone':''"),
            "it is not in the form that Curtain Call writes",
        ),
        (
            read::<Settings>(r#"{"min":5,"max":10}}"#)
                .unwrap_err()
                .to_string(),
            "it is not in the form that Curtain Call writes",
        ),
    ] {
        assert_eq!(found, expected);
    }
    // However much a file says, a fault stays a sentence.
    let long = "x".repeat(1_000_000);
    let said = of_settings(&format!(
        r#""roster":{{"entries":{{"{long}":{{"reference":{{"permission":"{long}"}}}}}}}}"#
    ));
    assert!(said.len() < 200, "{said}");
    let deep = format!("{}1{}", "[".repeat(100_000), "]".repeat(100_000));
    assert_eq!(
        of_settings(&format!(r#""days_off":{deep}"#)),
        "it is not in the form that Curtain Call writes"
    );
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

/// Refused in a sentence, or read and then kept.
fn refused_or_kept<T: Stored + Serialize + PartialEq + Debug>(text: &str) {
    match read::<T>(text) {
        Ok(it) => {
            let written = serde_json::to_string(&it).unwrap();
            assert_eq!(read::<T>(&written), Ok(it), "{text}");
        }
        Err(why) => {
            let said = why.to_string();
            // In no words of a parser's.
            for word in ["column", "expected", "invalid", "struct", "variant", "i64"] {
                assert!(!said.contains(word), "{said}: {text}");
            }
        }
    }
}

proptest! {
    #[test]
    fn any_json_is_refused_or_kept(value in anything()) {
        let text = value.to_string();
        refused_or_kept::<Opportunity>(&text);
        refused_or_kept::<Settings>(&text);
        let stamp = json!({ "at": 1, "by": 1 });
        for opening in [
            json!({ "id": "a", "stamp": stamp, "items": value }),
            json!({ "id": "a", "stamp": stamp, "items": { "n": { "stamp": stamp, "body": value } } }),
            json!({ "id": "a", "stamp": stamp, "details": value }),
        ] {
            refused_or_kept::<Opportunity>(&opening.to_string());
        }
        for settings in [
            json!({ "min": 1, "max": 2, "roster": value }),
            json!({ "min": 1, "max": 2, "work_week": value }),
        ] {
            refused_or_kept::<Settings>(&settings.to_string());
        }
    }

    #[test]
    fn any_text_is_refused_or_kept(text in "[\\[\\]{}:,\"a-c0-9.e\\\\ -]{0,40}") {
        refused_or_kept::<Opportunity>(&text);
        refused_or_kept::<Settings>(&text);
    }
}
