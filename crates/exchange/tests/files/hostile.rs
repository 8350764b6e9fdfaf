//! Files made to do harm, or harmed: each is refused in a sentence, or read without a loss.

use cadence::record::Stamp;
use exchange::backup::{Backup, BackupError};
use exchange::restore::{RestoreWay, restore};
use serde_json::Value;

use crate::frozen::LIST;
use crate::make::{backup, signed};

/// Reads a file; checks that a refusal is a sentence for people and that what is read stays.
pub fn read(file: &[u8], what: &str) -> Result<Backup, BackupError> {
    let read = Backup::read(file);
    match &read {
        Ok(it) => {
            let again = Backup::read(it.to_text().as_bytes());
            assert_eq!(again.as_ref(), Ok(it), "{what}: is not read back");
            // Working with it does no harm either.
            let mine = backup(3);
            let done = restore(&mine, it, RestoreWay::Merge, Stamp::default());
            assert!(done.outcome.openings.len() >= mine.openings.len(), "{what}");
        }
        Err(why) => {
            let said = why.to_string();
            let todo = ["nothing was changed", "Nothing was changed", "Enter it"];
            assert!(
                todo.iter().any(|words| said.contains(words)),
                "{what}: {said}"
            );
            assert!(said.len() < 700, "{what}: {said}");
        }
    }
    read
}

#[test]
fn a_file_cut_anywhere_is_refused() {
    let list = LIST.trim_end();
    let map = backup(3).to_text();
    let mut cases = 0;
    for file in [list, &map] {
        for length in (0..file.len()).filter(|length| length % 7 == 0 || file.len() - length < 40) {
            let read = read(&file.as_bytes()[..length], "cut");
            cases += 1;
            let told = matches!(
                read,
                Err(BackupError::CutOff | BackupError::Empty | BackupError::NotText)
            );
            assert!(told, "cut to {length}: {read:?}");
        }
    }
    println!("{cases} cut files");
    assert!(cases >= 200);
}

#[test]
fn a_changed_letter_is_told_by_the_checksum() {
    let file = backup(4).to_text().into_bytes();
    let from = file
        .windows(9)
        .position(|part| part == b"\"records\"")
        .unwrap();
    for at in from..file.len() {
        let mut bytes = file.clone();
        bytes[at] ^= 2;
        let read = read(&bytes, "flipped");
        assert!(read.is_err(), "byte {at}: {read:?}");
    }
}

#[test]
fn an_editor_may_reformat_a_file() {
    let mine = backup(5);
    let value: Value = serde_json::from_str(&mine.to_text()).unwrap();
    // The keys of this value are in the order of the file already.
    let pretty = mine
        .to_text()
        .replace("},", "},\r\n\t ")
        .replace("{\"", "{ \"");
    assert_ne!(pretty, mine.to_text());
    assert_eq!(
        Backup::read(format!("\u{feff}{pretty}\n").as_bytes()),
        Ok(mine)
    );
    assert_eq!(value["schema"], 2);
}

#[test]
fn hostile_files_by_kind() {
    let it = |more: &str| {
        signed(&format!(
            r#"{{"a":{{"opportunity":{{"id":"a","stamp":{{"at":1,"by":1}}{more}}}}}}}"#
        ))
    };
    let items = |items: &str| it(&format!(r#","items":{{{items}}}"#));
    let body = |date: &str| {
        format!(r#"{{"stamp":{{"at":1,"by":1}},"body":{{"note":{{"date":"{date}","text":"x"}}}}}}"#)
    };
    let head = |text: &str| text.to_owned();
    let date = |date: &str| items(&format!(r#""n":{}"#, body(date)));
    let text = |text: &str| it(&format!(r#","details":{{"company":"{text}"}}"#));
    let id = |id: &str| {
        signed(&format!(
            r#"{{"{id}":{{"opportunity":{{"id":"{id}","stamp":{{"at":1,"by":1}}}}}}}}"#
        ))
    };
    let list = |records: &str| format!(r#"{{"app":"curtain-call","schema":1,{records}}}"#);
    let stamped = |at: &str| {
        signed(&format!(
            r#"{{"a":{{"opportunity":{{"id":"a","stamp":{{"at":{at},"by":1}}}}}}}}"#
        ))
    };
    let deep = |n: usize| it(&format!(r#","x":{}{}"#, "[".repeat(n), "]".repeat(n)));
    let cases: Vec<(String, &str)> = vec![
        (head(""), "empty"),
        (head(" \n\t "), "empty"),
        (head("\u{feff}"), "empty"),
        (head("{}"), "another app"),
        (head("[]"), "another app"),
        (head("null"), "another app"),
        (head("17"), "another app"),
        (head("\"curtain-call\""), "another app"),
        (head(r#"{"app":"super-tracker","schema":1}"#), "another app"),
        (head(r#"{"app":"Curtain-Call","schema":1}"#), "another app"),
        (head(r#"{"type":"excalidraw","version":2}"#), "another app"),
        (head(r#"{"app":null}"#), "another app"),
        (head(r#"{"app":7}"#), "can't be read"),
        (head(r#"{"app":"curtain-call"}"#), "version is missing"),
        (
            head(r#"{"app":"curtain-call","schema":0}"#),
            "version is missing",
        ),
        (
            head(r#"{"app":"curtain-call","schema":-1}"#),
            "can't be read",
        ),
        (
            head(r#"{"app":"curtain-call","schema":"1"}"#),
            "can't be read",
        ),
        (
            head(r#"{"app":"curtain-call","schema":3}"#),
            "newer version",
        ),
        (
            head(r#"{"app":"curtain-call","schema":4294967297}"#),
            "newer version",
        ),
        (
            head(r#"{"app":"curtain-call","schema":18446744073709551615}"#),
            "newer version",
        ),
        (
            head(r#"{"app":"curtain-call","schema":99,"records":{"x":[[[]]]}}"#),
            "newer version",
        ),
        (head(r#"{"app":"curtain-call","schema":2}"#), "no records"),
        (
            head(r#"{"app":"curtain-call","schema":2,"records":{}}"#),
            "checksum",
        ),
        (
            head(r#"{"app":"curtain-call","schema":2,"digest":"","records":{}}"#),
            "checksum",
        ),
        (
            head(r#"{"app":"curtain-call","schema":2,"digest":7,"records":{}}"#),
            "can't be read",
        ),
        (signed("[]"), "no map"),
        (signed("null"), "no map"),
        (signed(r#"{"a":null}"#), "one object"),
        (signed(r#"{"a":{}}"#), "one object"),
        (
            signed(r#"{"a":{"opportunity":{},"settings":{}}}"#),
            "one object",
        ),
        (
            signed(r#"{"a":{"settings":{"min":5,"max":10,"rhythm":null}}}"#),
            "never does",
        ),
        (
            signed(r#"{"settings":{"settings":{"min":0,"max":10,"rhythm":null}}}"#),
            "can't be used",
        ),
        (
            signed(r#"{"settings":{"settings":{"min":9,"max":3,"rhythm":null}}}"#),
            "can't be used",
        ),
        (
            signed(r#"{"settings":{"settings":{"min":1,"max":4294967295,"rhythm":null}}}"#),
            "can't be used",
        ),
        (
            signed(r#"{"settings":{"settings":{"min":1,"max":4294967296,"rhythm":null}}}"#),
            "can't be read",
        ),
        (
            signed(
                r#"{"settings":{"settings":{"min":5,"max":10,"rhythm":null,"holidays_added":["-5000-01-01"]}}}"#,
            ),
            "no calendar",
        ),
        (
            signed(
                r#"{"settings":{"settings":{"min":5,"max":10,"rhythm":null,"days_off":[{"from":"2026-02-02","to":"2026-02-01"}]}}}"#,
            ),
            "can't be used",
        ),
        (
            signed(r#"{"a":{"opportunity":{"id":"b","stamp":{"at":1,"by":1}}}}"#),
            "never does",
        ),
        (
            signed(r#"{"settings":{"opportunity":{"id":"settings","stamp":{"at":1,"by":1}}}}"#),
            "never does",
        ),
        (signed(r#"{"a\u0062":{"x":1}}"#), "never does"),
        (
            head(r#"{"app":"curtain-call","app":"curtain-call","schema":1}"#),
            "two things",
        ),
        (
            head(r#"{"app":"other","schema":1,"schema":2}"#),
            "two things",
        ),
        (signed(r#"{"a":{"x":1},"a":{"x":2}}"#), "two things"),
        (
            items(&format!(r#""n":{0},"n":{0}"#, body("2026-01-01"))),
            "two things",
        ),
        (it(r#","stamp":{"at":1,"by":1}"#), "two things"),
        (it(r#","x":{"y":1,"y":1}"#), "two things"),
        (id(""), "never does"),
        (id("a b"), "never does"),
        (id("../x"), "never does"),
        (id("a/b"), "never does"),
        (id("é"), "never does"),
        (id("<script>"), "never does"),
        (id("__proto__"), "never does"),
        (id("example-1"), "never does"),
        (id(&"x".repeat(65)), "never does"),
        (id(&"x".repeat(100_000)), "never does"),
        (
            items(&format!(r#""a b":{}"#, body("2026-01-01"))),
            "never does",
        ),
        (date("2026-02-30"), "can't be read"),
        (date("2026-13-01"), "can't be read"),
        (date("0000-01-01"), "no calendar"),
        (date("-0001-12-31"), "no calendar"),
        (date("+10000-01-01"), "no calendar"),
        (date("+262142-12-31"), "no calendar"),
        (date("+999999-01-01"), "can't be read"),
        (date("tomorrow"), "can't be read"),
        (date(""), "can't be read"),
        (stamped("-1"), "no calendar"),
        (stamped("9223372036854775808"), "can't be read"),
        (stamped("1e3"), "can't be read"),
        (stamped("NaN"), "can't be read"),
        (text("\\ud83d"), "half a character"),
        (text("\\ude00"), "half a character"),
        (text("\\ud83d\\ud83d"), "half a character"),
        (text("\\ud83dx"), "half a character"),
        (text("\\ude00\\ud83d"), "half a character"),
        (text("\\uD83D\\n"), "half a character"),
        (text("\\u12"), "can't be read"),
        (text("\\x"), "can't be read"),
        (text("\n"), "can't be read"),
        (text(&"x".repeat(4_000_001)), "longer than"),
        (head(&"x".repeat(20_000_001)), "too large"),
        (head(&"[".repeat(1_000_000)), "can't be read"),
        (head(&"{\"a\":".repeat(1_000_000)), "nested deeper"),
        (deep(100), "nested deeper"),
        (deep(29), "nested deeper"),
        (
            it(&format!(r#","x":[{}1]"#, "1,".repeat(3_000_000))),
            "more entries",
        ),
        (list(r#""settings":{},"opportunities":[]"#), "can't be read"),
        (list(r#""opportunities":[]"#), "can't be read"),
        (
            list(r#""settings":{"min":5,"max":10,"rhythm":null}"#),
            "can't be read",
        ),
        (
            list(r#""settings":{"min":5,"max":10,"rhythm":"Fry"},"opportunities":[]"#),
            "can't be read",
        ),
        (
            list(r#""settings":{"min":5,"max":10,"rhythm":null},"opportunities":{}"#),
            "can't be read",
        ),
        (
            head("{\"app\":\"curtain-call\",\"schema\":1}}"),
            "can't be read",
        ),
        (
            head("{\"app\":\"curtain-call\",\"schema\":1} trailing"),
            "can't be read",
        ),
        (head("{'app':'curtain-call'}"), "can't be read"),
        (head("// note\n{}"), "can't be read"),
        (head("BEGIN:VCALENDAR"), "can't be read"),
        (head("name,date\nHalden,2026-03-04\n"), "can't be read"),
        (head("<!doctype html><html></html>"), "can't be read"),
    ];
    let mut wrong = Vec::new();
    for (file, said) in &cases {
        let start: String = file.chars().take(160).collect();
        match read(file.as_bytes(), &start) {
            Err(why) if why.to_string().contains(said) => {}
            other => wrong.push(format!("refused as {said:?}: {start}\n  {other:?}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let bytes: [&[u8]; 6] = [
        b"\xff\xfe{\0}\0",
        b"\x89PNG\r\n\x1a\n",
        b"PK\x03\x04\xff",
        b"{\"app\":\"curtain-call\xe9\"}",
        b"\xed\xa0\xbd",
        b"\xc0\x80",
    ];
    for it in bytes {
        assert_eq!(read(it, "bytes"), Err(BackupError::NotText), "{it:?}");
    }
    println!("{} hostile files by kind", cases.len() + bytes.len());
    // What is odd but sound is read.
    let sound = [
        text("\\ud83d\\ude00"),
        text("\\\\ud83d"),
        text("\\u0000"),
        text(&"x".repeat(1_000_000)),
        date("0001-01-01"),
        date("9999-12-31"),
        stamped("253402300799999"),
        // Brought down when it is taken in.
        stamped("253402300800000"),
        stamped("9223372036854775807"),
        id("settings2"),
        id("a"),
        deep(20),
        it(r#","from_the_future":{"a":[1,{"b":null}]}"#),
        signed("{}"),
    ];
    for file in sound {
        let start: String = file.chars().take(160).collect();
        let read = read(file.as_bytes(), &start);
        assert!(read.is_ok(), "{start}: {read:?}");
    }
}
