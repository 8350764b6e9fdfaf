//! Forty notebooks by many trades, as files: what is proposed from each, and what is asked for.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use cadence::record::Tag;
use cadence::text::letter::{Draft, Input, Noted, Recipient, Register, compose};
use cadence::text::sentence::{Begun, begin};

use crate::build::*;

const RULE: &str = "\n----------------------------------------\n\n";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/letters/notebooks")
}

/// A notebook's file: what is known, a line each; then the notes, with the sentence, where there
/// is one, below.
pub(crate) fn notebooks() -> Vec<(String, Input)> {
    let mut files: Vec<PathBuf> = folder()
        .read_dir()
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    let read = |path: PathBuf| {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        (name, input(&std::fs::read_to_string(path).unwrap()))
    };
    files.into_iter().map(read).collect()
}

fn input(text: &str) -> Input {
    let (head, notes) = text.split_once("---\n").unwrap();
    let of = |name: &str| {
        let mut lines = head
            .lines()
            .filter_map(|line| line.strip_prefix(name)?.strip_prefix(':'));
        lines.next().unwrap().trim().to_owned()
    };
    let people: Vec<Recipient> = of("to")
        .split(';')
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(person)
        .collect();
    let register = match of("register").as_str() {
        "warm" => Register::Warm,
        "formal" => Register::Formal,
        _ => Register::Plain,
    };
    let mut all: Vec<Noted> = Vec::new();
    for line in notes.lines() {
        if let Some(sentence) = line.strip_prefix("> ") {
            all.last_mut().unwrap().sentence = sentence.to_owned();
            continue;
        }
        let (tag, text) = line.split_once(": ").unwrap();
        all.push(Noted {
            id: format!("note-{}", all.len()).as_str().into(),
            tag: tag_of(tag),
            text: text.to_owned(),
            sentence: String::new(),
            by: None,
        });
    }
    Input {
        register,
        me: "Mia Holm".to_owned(),
        phone: "+44 20 7946 0018".to_owned(),
        company: of("at"),
        role: of("job"),
        today: Some(day("03-06")),
        interview: Some(day("03-06")),
        to: people.first().cloned(),
        people,
        notes: all,
        may_call: true,
        ..Input::default()
    }
}

fn tag_of(word: &str) -> Tag {
    serde_json::from_str(&format!("\"{word}\"")).unwrap()
}

/// The letters to everybody met, or to nobody by name.
fn letters(input: &Input) -> Vec<(Input, Draft)> {
    if input.people.is_empty() {
        return vec![(input.clone(), compose(input))];
    }
    to_each(input)
}

/// The same notebook once the person said yes to all that can be said yes to.
fn tapped(input: &Input) -> Input {
    let mut later = input.clone();
    let names = names(input);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    for (_, draft) in letters(input) {
        for it in draft.open.iter().chain(&draft.unused) {
            let Begun { text, is_whole, .. } =
                begin(it.tag, &it.note, it.speaker.as_deref(), &names);
            let note = later
                .notes
                .iter_mut()
                .find(|note| note.id == it.id)
                .unwrap();
            if note.sentence.is_empty() && is_whole {
                note.sentence = text;
            }
        }
    }
    later
}

fn names(input: &Input) -> Vec<String> {
    let people = input.people.iter().map(|person| person.name.clone());
    people.chain([input.company.clone()]).collect()
}

/// A letter as it is read: its words, and what the desk asks for.
pub(crate) fn desk(input: &Input, draft: &Draft) -> String {
    let mut out = format!("Subject: {}\n\n{}\n\n", draft.subject, draft.text());
    let _ = writeln!(
        out,
        "  ({} words, {:?})",
        draft.words(),
        draft.shape.unwrap()
    );
    let names = names(input);
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    for (lead, notes) in [
        ("one thing from your notes belongs here", &draft.open),
        ("your notes also hold", &draft.unused),
    ] {
        for it in notes {
            let _ = writeln!(out, "  ? {lead}: {}", it.note);
            if let Some(unfit) = &it.unfit {
                let _ = writeln!(out, "      {unfit}");
            }
            let begun = begin(it.tag, &it.note, it.speaker.as_deref(), &names);
            let standing = if begun.is_whole {
                "a yes is enough"
            } else {
                "to be finished"
            };
            let _ = writeln!(out, "      {} ({standing})", begun.text);
        }
    }
    for it in &draft.missing {
        let _ = writeln!(out, "  ? {}", it.ask);
    }
    out
}

/// How far a notebook comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Complete,
    AfterAYes,
    AsksForAWord,
}

fn standing(input: &Input) -> Standing {
    let is_complete = |input: &Input| letters(input).iter().all(|letter| letter.1.open.is_empty());
    if is_complete(input) {
        Standing::Complete
    } else if is_complete(&tapped(input)) {
        Standing::AfterAYes
    } else {
        Standing::AsksForAWord
    }
}

#[test]
fn each_notebook_as_it_is_read() {
    let mut counts = [0; 3];
    for (name, input) in notebooks() {
        let standing = standing(&input);
        counts[standing as usize] += 1;
        let now: Vec<String> = letters(&input)
            .iter()
            .map(|(input, it)| desk(input, it))
            .collect();
        let mut page = format!("{standing:?}\n\n{}", now.join(RULE));
        let later = tapped(&input);
        if later != input {
            let then: Vec<String> = letters(&later)
                .iter()
                .map(|(input, it)| desk(input, it))
                .collect();
            let _ = write!(page, "{RULE}AFTER A YES\n\n{}", then.join(RULE));
        }
        insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false, snapshot_path => folder() }, {
            insta::assert_snapshot!(name, page);
        });
    }
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false, snapshot_path => folder() }, {
        insta::assert_snapshot!("count", format!(
            "complete without a further word: {}\ncomplete after a yes to what is proposed: {}\nasking for a word: {}",
            counts[0], counts[1], counts[2],
        ));
    });
}
