//! What is made of the lines of the letters, and what is refused.

use std::fs;
use std::path::{Path, PathBuf};

const NOTE: &str = r#"
subjects = [
    { for = ["warm", "formal"], text = "{job}: thank you" },
]

[beats.thanks]
lines = [
    { text = "Thank you for your time< on {date}>. It was good." },
    { for = ["plain"], text = "I met {company}" },
]
cues = ["thank*", "enjoyed & talking"]

[leads]
one-thing = [{ text = "One thing stays." }]
"#;

/// A home of languages with these files of lines.
fn home(of: &str, files: &[(&str, &str)]) -> PathBuf {
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join(of);
    for (file, text) in files {
        let path = home.join(file);
        let folder = path.parent().unwrap_or(&home);
        let made = fs::create_dir_all(folder).and_then(|()| fs::write(&path, text));
        made.expect("a file in the folder of the tests");
    }
    home
}

fn made(home: &Path, language: &str) -> String {
    match words::letters::rust(home, language) {
        Ok(rust) => rust,
        Err(problem) => format!("error: {problem}"),
    }
}

#[track_caller]
fn is_refused(of: &str, right: &str, wrong: &str, problem: &str) {
    let text = NOTE.replace(right, wrong);
    assert_ne!(text, NOTE, "{right}");
    let rust = made(&home(of, &[("en/letters/note.toml", &text)]), "en");
    assert!(rust.starts_with("error: "), "{rust}");
    assert!(rust.contains("note.toml: line "), "{rust}");
    assert!(rust.contains(problem), "{rust}");
}

#[test]
fn a_file_is_a_module_of_tables() {
    let rust = made(&home("tables", &[("en/letters/note.toml", NOTE)]), "en");
    for part in [
        "pub(crate) mod note {",
        "pub(crate) const SUBJECTS: &[(u8, &str)] = &[\n(super::WARM | super::FORMAL, \"{job}: thank you\"),\n];",
        "pub(crate) const THANKS_LINES: &[(u8, &str)] = &[\n(super::WARM | super::PLAIN | super::FORMAL, \"Thank you for your time< on {date}>. It was good.\"),\n(super::PLAIN, ",
        "pub(crate) const THANKS_CUES: &[&str] = &[\n\"thank*\",\n\"enjoyed & talking\",\n];",
        "pub(crate) const ONE_THING_LEADS: ",
    ] {
        assert!(rust.contains(part), "{part}\nis not in\n{rust}");
    }
}

#[test]
fn what_is_wrong_in_a_line_is_named_with_the_file_and_its_line() {
    is_refused("slot", "{job}", "{jobs}", "line 3: {jobs} is none of ");
    is_refused("open_slot", "{job}", "{job", "line 3: a { is not closed");
    is_refused("open_part", "date}>", "date}", "line 8: a < is not closed");
    is_refused("part", "{date}", "Friday", "line 8: a part in <…> has no ");
    is_refused("nested", "{date}", "<{date}>", "line 8: a < stands in ");
    is_refused("empty", "I met {company}", "", "line 9: a line is empty");
    is_refused("register", "plain", "plane", "line 9: unknown variant");
    is_refused("cue", "thank*", "Thank*", "line 11: “Thank*” is no cue");
}

#[test]
fn so_is_what_no_file_has() {
    is_refused("key", "for = [\"plain", "fur = [\"plain", "line 9: unknown");
    is_refused("row", "cues =", "cue =", "line 11: unknown field");
    is_refused("table", "[leads]", "[leeds]", "line 13: unknown field");
    is_refused("toml", "[leads]", "[leads", "line 13: ");
}

#[test]
fn another_language_has_the_tables_of_english() {
    let (file, of) = ("de/letters/note.toml", "en/letters/note.toml");
    let german = NOTE.replace("One thing stays.", "Eines bleibt.");
    let home_of = |name, text| home(name, &[(of, NOTE), (file, text)]);
    assert!(made(&home_of("german", &german), "de").contains("Eines bleibt."));
    let less = german.replace("one-thing", "a-thing");
    let problem = made(&home_of("less", &less), "de");
    assert!(
        problem.contains("note.toml: one-thing-leads is missing"),
        "{problem}"
    );
    let more = format!("{german}another = []\n");
    let problem = made(&home_of("more", &more), "de");
    assert!(
        problem.contains("another-leads is not in the source language"),
        "{problem}"
    );
    let home = home("kinds", &[(of, NOTE), ("de/letters/other.toml", NOTE)]);
    assert!(made(&home, "de").contains("letters: note is missing"));
}

#[test]
fn the_pseudo_language_leaves_slots_and_parts_and_ends_as_english_does() {
    let rust = made(&home("pseudo", &[("en/letters/note.toml", NOTE)]), "en-XA");
    let line = rust.lines().find(|line| line.contains("< öñ {date}>. I"));
    let line = line
        .and_then(|line| line.split('"').nth(1))
        .unwrap_or_default();
    assert!(line.starts_with(words::pseudo::OPENS), "{rust}");
    assert!(
        line.ends_with(&format!("{}.", words::pseudo::CLOSES)),
        "{line}"
    );
    assert!(
        rust.contains("{company}") && rust.contains("\"thank*\""),
        "{rust}"
    );
    let english = "Thank you for your time< on {date}>. It was good.";
    assert!(
        line.chars().count() * 100 >= english.chars().count() * 120,
        "{line}"
    );
}
