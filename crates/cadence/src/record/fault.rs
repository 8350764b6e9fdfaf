use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};
use thiserror::Error;

use crate::words::record::fault as words;

/// The longest word of a file that is said again in a [`Fault`], in characters.
const QUOTED: usize = 40;

/// Why a record can't be read, as the end of a sentence for people: where it stands, and what is
/// wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0}")]
pub struct Fault(String);

/// Says whose a tree is.
type NameOwner = fn(&Value) -> String;

impl Fault {
    /// Enough of a text to tell which it is.
    pub(super) fn start(text: &str) -> String {
        text.chars().take(QUOTED).collect()
    }

    /// Of a text that is no JSON.
    pub(super) fn of_grammar(error: &serde_json::Error) -> Self {
        Self(match error.is_eof() {
            true => words::ENDS.to_owned(),
            false => words::FORM.to_owned(),
        })
    }

    /// Looks for what keeps `text`, of which `tree` is the content, from being read as a `T`.
    /// `owner` says whose it is: "in the opening “Halden”".
    pub(super) fn find<T: DeserializeOwned>(text: &str, tree: &Value, owner: NameOwner) -> Self {
        let owner = owner(tree);
        let mut from = serde_json::Deserializer::from_str(text);
        let Err(error) = serde_path_to_error::deserialize::<_, T>(&mut from) else {
            return Self(words::Somewhere { place: owner }.text());
        };
        let place = place(error.path(), tree, owner);
        let problem = problem(error.path(), tree, &error.inner().to_string());
        Self(words::Problem { place, problem }.text())
    }
}

/// Whose it is, and which entry of the opening, or of the roster, a path leads into: "in the opening
/// “Halden”, entry 3 of 11 (a note)".
fn place(path: &Path, tree: &Value, owner: String) -> String {
    let (mut here, mut in_entries) = (tree, false);
    for segment in path {
        if let (true, Some(id), Some(all)) = (in_entries, name(segment), here.as_object())
            && let Some(before) = all.keys().position(|key| key == id)
        {
            let (place, number, count) = (owner, before + 1, all.len());
            return match all[id].get("body").and_then(kind) {
                Some(kind) => words::EntryKind {
                    place,
                    number,
                    count,
                    kind,
                }
                .text(),
                None => words::Entry {
                    place,
                    number,
                    count,
                }
                .text(),
            };
        }
        let Some(next) = step(here, segment) else {
            break;
        };
        in_entries = matches!(name(segment), Some("items" | "entries"));
        here = next;
    }
    owner
}

/// What sort of entry a body is.
fn kind(body: &Value) -> Option<&'static str> {
    let name = body.as_object()?.keys().next()?;
    Some(match name.as_str() {
        "contact" => words::CONTACT,
        "interview" => words::INTERVIEW,
        "touch" => words::TOUCH,
        "news" => words::NEWS,
        "observation" => words::OBSERVATION,
        "interest" => words::INTEREST,
        "ground_rule" => words::GROUND_RULE,
        "pause" => words::PAUSE,
        "snooze" => words::SNOOZE,
        "skip" => words::SKIP,
        "closing" => words::CLOSING,
        "note" => words::NOTE,
        "pay" => words::PAY,
        _ => return None,
    })
}

/// What is wrong at the end of a path. `error` is in the words of serde and chrono, which no person
/// is to read; the tests hold on to those that are told apart here.
fn problem(path: &Path, tree: &Value, error: &str) -> String {
    let here = path.iter().try_fold(tree, step);
    let field = path.iter().filter_map(name).next_back();
    let field = field.map_or_else(|| words::WHOLE.to_owned(), in_words);
    let named = || in_words(error.split('`').nth(1).unwrap_or_default());
    if error.starts_with("missing field") {
        return words::Missing { field: named() }.text();
    }
    if error.starts_with("duplicate field") {
        return words::Twice { field: named() }.text();
    }
    if error.contains("duplicate key") {
        return words::OneName { field }.text();
    }
    if error.starts_with("unknown variant") {
        let word = named();
        return words::Unknown { field, word }.text();
    }
    let found = match here {
        None | Some(Value::Null) => words::NOTHING.to_owned(),
        Some(Value::Bool(_)) => words::YES_OR_NO.to_owned(),
        Some(Value::Number(number)) => Fault::start(&number.to_string()),
        Some(Value::String(text)) => words::Quoted {
            text: Fault::start(text),
        }
        .text(),
        Some(Value::Array(_)) => words::LIST.to_owned(),
        Some(Value::Object(_)) => words::GROUP.to_owned(),
    };
    let wanted = wanted(&field, error);
    words::Wrong {
        field,
        found,
        wanted,
    }
    .text()
}

/// What should stand in a field.
fn wanted(field: &str, error: &str) -> &'static str {
    let expected = error.split("expected ").nth(1).unwrap_or_default();
    match expected {
        kind if kind.starts_with("a string") => words::TEXT,
        kind if kind.starts_with("a boolean") => words::YES_OR_NO,
        kind if kind.starts_with("a sequence") => words::LIST,
        kind if kind.starts_with("i64") || kind.starts_with("u32") => words::NUMBER,
        kind if kind.starts_with("Weekday") || error.contains("weekday") => words::WEEKDAY,
        kind if kind.starts_with("a formatted") || kind.is_empty() => {
            if field == "time" {
                words::TIME
            } else {
                words::DATE
            }
        }
        _ => words::OTHER,
    }
}

fn in_words(field: &str) -> String {
    match field {
        "at" | "by" | "stamp" => words::EDIT_TIME.to_owned(),
        "of" => words::EDIT_DELETED.to_owned(),
        other => Fault::start(&other.replace('_', " ")),
    }
}

fn step<'a>(tree: &'a Value, segment: &Segment) -> Option<&'a Value> {
    match segment {
        Segment::Seq { index } => tree.get(index),
        segment => tree.get(name(segment)?),
    }
}

fn name(segment: &Segment) -> Option<&str> {
    match segment {
        Segment::Map { key: name } | Segment::Enum { variant: name } => Some(name),
        Segment::Seq { .. } | Segment::Unknown => None,
    }
}
