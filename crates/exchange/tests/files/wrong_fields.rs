//! Every field of a real file, made wrong in every way.

use serde_json::{Value, json};

use crate::frozen::LIST;
use crate::hostile::read;

/// What a document says, with what is left out and what is empty made the same.
fn normal(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields = fields
                .iter()
                .map(|(key, field)| (key.clone(), normal(field)));
            // A field that nobody knows, `x` here, is left out.
            let said = fields.filter(|(key, field)| key != "x" && !is_nothing(field));
            Value::Object(said.collect())
        }
        Value::Array(list) => Value::Array(list.iter().map(normal).collect()),
        other => other.clone(),
    }
}

fn is_nothing(value: &Value) -> bool {
    [json!(null), json!(false), json!(""), json!([]), json!({})].contains(value)
}

/// Every place in a document.
fn places(value: &Value, here: &str, all: &mut Vec<String>) {
    all.push(here.to_owned());
    match value {
        Value::Object(fields) => {
            for (key, it) in fields {
                places(it, &format!("{here}/{key}"), all);
            }
        }
        Value::Array(list) => {
            for (nth, it) in list.iter().enumerate() {
                places(it, &format!("{here}/{nth}"), all);
            }
        }
        _ => {}
    }
}

/// An opening with what came after the frozen file was written.
fn added_since() -> Value {
    json!({
        "id": "since", "stamp": { "at": 1000, "by": 1 },
        "details": {
            "company": "Halden", "advert": "https://halden.example/7", "pay": "about 60,000",
            "place": "Oslo", "source": "a friend", "cv": "short", "applied": "2026-02-16",
        },
        "items": {
            "talk": {
                "stamp": { "at": 1000, "by": 1 },
                "body": { "interview": { "date": "2026-03-06", "stage": "second", "form": "video", "uid": "u1@halden.example", "sequence": 2, "minutes": 45 } },
            },
            "off": {
                "stamp": { "at": 1000, "by": 1 },
                "body": { "news": { "date": "2026-03-05", "kind": { "called_off": "2026-03-06" }, "interview": "other" } },
            },
            "offer": {
                "stamp": { "at": 1000, "by": 1 },
                "body": { "news": {
                    "date": "2026-03-27", "kind": { "offered": { "reply_by": "2026-04-03" } },
                    "pay": "61,000 a year", "starts": "2026-05-04",
                } },
            },
        },
    })
}

#[test]
fn every_field_with_every_wrong_type_is_refused_or_kept() {
    let whole: Value = serde_json::from_str(LIST).unwrap();
    let mut all = Vec::new();
    places(&whole, "", &mut all);
    // All of them take half a minute.
    let every = if std::env::var_os("THOROUGH").is_some() {
        1
    } else {
        3
    };
    let chosen = all.iter().filter(|place| !place.is_empty()).step_by(every);
    let (cases, refused) = try_all(&whole, chosen);
    println!("{cases} files with a wrong field, {refused} of them refused");
    assert!(cases >= 2000 && refused * 2 > cases);
}

#[test]
fn every_field_that_was_added_since_is_refused_or_kept() {
    let mut whole: Value = serde_json::from_str(LIST).unwrap();
    whole["opportunities"] = json!([added_since()]);
    let mut all = Vec::new();
    places(&whole["opportunities"], "/opportunities", &mut all);
    let (cases, refused) = try_all(&whole, all.iter());
    assert!(cases >= 400 && refused * 2 > cases, "{refused} of {cases}");
}

/// Puts every wrong value into each of these places; how many files that makes, and how many of them
/// are refused. The others are kept as they are.
fn try_all<'a>(whole: &Value, all: impl Iterator<Item = &'a String>) -> (usize, usize) {
    let deep = (0..40).fold(json!(1), |inner, _| json!([inner]));
    let wrong = [
        json!(null),
        json!(true),
        json!(-1),
        json!(1.5),
        json!(1e300),
        json!(9_223_372_036_854_775_807_i64),
        json!("x"),
        json!("2026-02-30"),
        json!("-0001-01-01"),
        json!("+262000-01-01"),
        json!([]),
        json!({}),
        json!([1, "2"]),
        json!({ "x": 1 }),
        deep,
    ];
    let (mut cases, mut refused) = (0, 0);
    for place in all {
        for value in &wrong {
            let mut file = whole.clone();
            *file.pointer_mut(place).unwrap() = value.clone();
            let what = format!("{place} = {value}");
            cases += 1;
            match read(file.to_string().as_bytes(), &what) {
                Err(_) => refused += 1,
                Ok(it) => {
                    let list: Vec<_> = it.openings.values().collect();
                    let said = json!({
                        "app": "curtain-call", "schema": 1,
                        "settings": it.settings, "opportunities": list,
                    });
                    // A backup is in the order of its ids.
                    if let Some(list) = file["opportunities"].as_array_mut() {
                        list.sort_by_key(|opening| opening["id"].to_string());
                    }
                    let week = place.ends_with("/work_week") || place.ends_with("/items");
                    assert!(
                        week || normal(&said) == normal(&file),
                        "{what} is read, but not kept"
                    );
                }
            }
        }
        let mut file = whole.clone();
        let (parent, key) = place.rsplit_once('/').unwrap();
        if let Some(Value::Object(fields)) = file.pointer_mut(parent) {
            fields.remove(key);
            cases += 1;
            refused += usize::from(read(file.to_string().as_bytes(), place).is_err());
        }
    }
    (cases, refused)
}
