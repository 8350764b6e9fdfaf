//! Values that must not stop the app, whoever wrote them.

use super::*;

/// Values that no version ever wrote under a record's key.
fn bad_values() -> Vec<String> {
    let whole = encode(&Record::Opportunity(opening("bad", 1)), 3);
    let (head, json) = whole.split_once(' ').expect("a head");
    let sealed = |schema: u32, revision: u32, body: &str| {
        format!(
            "{schema}.{revision}.{:08x} {body}",
            checksum(schema, revision, body)
        )
    };
    let mut bad: Vec<String> = [
        "",
        " ",
        "  ",
        ".",
        "..",
        "...",
        ". .",
        "1",
        "1.",
        "1.1",
        "1.1.",
        "1.1. ",
        "1..0 {}",
        ".1.00000000 {}",
        "1.1.00000000",
        "1.1.00000000 ",
        "1.1.00000000 {}",
        "1.-1.00000000 {}",
        "1.1.+0000000 {}",
        "-1.1.00000000 {}",
        "+1.1.00000000 {}",
        "1.4294967296.00000000 {}",
        "99999999999.1.00000000 {}",
        "null",
        "true",
        "0",
        "[]",
        "{}",
        "\"\"",
        "undefined",
        "NaN",
        "[object Object]",
        "\u{0}",
        "\u{feff}",
        "\u{fffd}\u{fffd}",
        "😀",
        "<html>",
        "{\"opportunity\":{}}",
        "{\"settings\":{}}",
        "1 1 00000000 {}",
        "1.1.0000000g {}",
        "1.1.000000000 {}",
        "v1.1.00000000 {}",
        "1,1,00000000 {}",
    ]
    .map(str::to_owned)
    .to_vec();
    bad.extend(
        [
            "",
            "{",
            "}",
            "{}",
            "[]",
            "null",
            "0",
            "\"text\"",
            "{\"opportunity\":null}",
            "{\"opportunity\":{}}",
            "{\"opportunity\":[]}",
            "{\"settings\":{}}",
            "{\"settings\":7}",
            "{\"other\":{}}",
            "{\"opportunity\":{\"id\":\"bad\"}}",
            "{\"opportunity\":{\"id\":7,\"stamp\":{\"at\":1,\"by\":1}}}",
            "{\"opportunity\":{\"id\":\"bad\",\"stamp\":{\"at\":1}}}",
            "{\"opportunity\":{\"id\":\"bad\",\"stamp\":{\"at\":1,\"by\":-1}}}",
            "{\"opportunity\":{\"id\":\"bad\",\"stamp\":{\"at\":1,\"by\":1},\"items\":[]}}",
            "{\"opportunity\":{\"id\":\"else\",\"stamp\":{\"at\":1,\"by\":1}}}",
            "{\"opportunity\":{\"id\":\"bad\",\"stamp\":{\"at\":1,\"by\":1}}} trailing",
        ]
        .map(|body| sealed(1, 1, body)),
    );
    bad.push(sealed(0, 1, "{}"));
    bad.push(format!("{head}{json}"));
    bad.push(format!("{head} {json} "));
    bad.push(format!("{head}  {json}"));
    bad.push(format!(" {whole}"));
    bad.push(whole.repeat(2));
    bad.push(whole.chars().rev().collect());
    bad.push(whole.replace("1.3.", "1.4."));
    bad.push("x".repeat(1_000_000));
    bad.push("{\"a\":".repeat(20_000));
    bad.push(sealed(1, 1, &"[".repeat(20_000)));
    bad
}

#[test]
fn no_bad_value_stops_the_start_or_is_lost() {
    let values = bad_values();
    println!("{} bad values at the start", values.len());
    assert!(values.len() >= 60, "only {} values", values.len());
    for value in values {
        let storage = Shared::default();
        load(&storage).save(&opening("good", 1)).expect("saved");
        storage.put("r/bad", &value);
        let mut records = load(&storage);
        let what: String = value.chars().take(60).collect();
        assert_eq!(records.opportunities().len(), 1, "{what}");
        assert_eq!(records.unreadable(), 1, "{what}");
        assert_eq!(records.quarantine()[0].raw, value, "{what}");
        // The rest works, and so does the very key: what stood there is put aside.
        records.save(&opening("good", 2)).expect("saved");
        records.save(&opening("bad", 2)).expect("saved");
        let again = load(&storage);
        assert_eq!(
            (again.opportunities().len(), again.unreadable()),
            (2, 0),
            "{what}"
        );
        let kept = storage
            .pairs()
            .into_iter()
            .any(|(_, stored)| stored == value);
        assert!(kept, "{what} is gone");
    }
}

#[test]
fn bad_manifests_say_nothing_and_stop_nothing() {
    for value in bad_values() {
        let storage = Shared::default();
        load(&storage).save(&opening("good", 1)).expect("saved");
        for half in ["a", "b"] {
            storage.put(&format!("m/00000001/{half}"), &value);
        }
        let mut records = load(&storage);
        records.save(&opening("more", 2)).expect("saved");
        assert_eq!(load(&storage).opportunities().len(), 2);
    }
}

#[test]
fn keys_of_others_are_not_touched() {
    let storage = Shared::default();
    let others = [
        "rr/a",
        "records",
        "settings",
        "draft/call",
        "told/stay",
        "x",
    ];
    for key in others {
        storage.put(key, "not a record");
    }
    let mut records = load(&storage);
    records.save(&opening("a", 1)).expect("saved");
    records.erase(&Id::from("a")).expect("erased");
    for key in others {
        assert_eq!(storage.value(key).as_deref(), Some("not a record"));
    }
    assert_eq!(records.quarantine(), []);
}

#[test]
fn once_a_newer_version_was_at_work_nothing_more_is_written() {
    let newer = format!("2.1.{:08x} {{}}", checksum(2, 1, "{}"));
    for key in ["r/a", "r/other", "m/00000009/a"] {
        // At the start, and while the page is open.
        for open_before in [true, false] {
            let storage = Shared::default();
            load(&storage).save(&opening("a", 1)).expect("saved");
            let mut records = load(&storage);
            storage.put(key, &newer);
            if open_before {
                let heard = records.receive(key, Some(&newer));
                assert_eq!(heard, Err(StorageError::Outdated), "{key}");
            } else {
                records = load(&storage);
            }
            assert!(records.is_outdated());
            let all = storage.pairs();
            let answers = [
                records.save(&opening("a", 2)),
                records.save(&opening("b", 2)),
                records.save_settings(&Settings {
                    stamp: stamp(2),
                    ..Settings::default()
                }),
                records.erase(&Id::from("a")),
                records.receive("r/a", None).map(|_| ()),
            ];
            for answer in &answers[..4] {
                assert_eq!(*answer, Err(StorageError::Outdated), "{key}");
            }
            assert_eq!(storage.pairs(), all, "{key}");
        }
    }
}
