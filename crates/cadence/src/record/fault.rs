use serde::de::DeserializeOwned;
use serde_json::Value;
use serde_path_to_error::{Path, Segment};
use thiserror::Error;

/// The longest word of a file that is said again in a [`Fault`], in characters.
const QUOTED: usize = 40;

/// Why a record can't be read, as the end of a sentence for people: where it stands, and what is
/// wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0}")]
pub struct Fault(String);

/// Says whose a tree is.
type Owner = fn(&Value) -> String;

impl Fault {
    /// Enough of a text to tell which it is.
    pub(super) fn start(text: &str) -> String {
        text.chars().take(QUOTED).collect()
    }

    /// Of a text that is no JSON.
    pub(super) fn of_grammar(error: &serde_json::Error) -> Self {
        Self(match error.is_eof() {
            true => "it ends in the middle".to_owned(),
            false => "it is not in the form that Curtain Call writes".to_owned(),
        })
    }

    /// Looks for what keeps `text`, of which `tree` is the content, from being read as a `T`.
    /// `owner` says whose it is: "in the opening “Halden”".
    pub(super) fn find<T: DeserializeOwned>(text: &str, tree: &Value, owner: Owner) -> Self {
        let owner = owner(tree);
        let mut from = serde_json::Deserializer::from_str(text);
        let Err(error) = serde_path_to_error::deserialize::<_, T>(&mut from) else {
            return Self(format!("{owner}: something can't be read"));
        };
        let place = place(error.path(), tree);
        let problem = problem(error.path(), tree, &error.inner().to_string());
        Self(format!("{owner}{place}: {problem}"))
    }
}

/// Which entry of the opening, or of the roster, a path leads into: ", entry 3 of 11 (a note)".
fn place(path: &Path, tree: &Value) -> String {
    let (mut here, mut in_entries) = (tree, false);
    for segment in path {
        if let (true, Some(id), Some(all)) = (in_entries, name(segment), here.as_object())
            && let Some(before) = all.keys().position(|key| key == id)
        {
            let kind = all[id].get("body").and_then(kind).unwrap_or_default();
            return format!(", entry {} of {}{kind}", before + 1, all.len());
        }
        let Some(next) = step(here, segment) else {
            break;
        };
        in_entries = matches!(name(segment), Some("items" | "entries"));
        here = next;
    }
    String::new()
}

/// What sort of entry a body is, in brackets.
fn kind(body: &Value) -> Option<String> {
    let name = body.as_object()?.keys().next()?;
    let kind = match name.as_str() {
        "contact" => "a person",
        "interview" => "an interview",
        "touch" => "a letter or call",
        "news" => "news",
        "observation" => "something noticed",
        "interest" => "a sign of interest",
        "ground_rule" => "what they asked for",
        "pause" => "a pause",
        "snooze" => "a move put off",
        "skip" => "a move left out",
        "closing" => "the closing",
        "note" => "a note",
        "pay" => "what was said about pay",
        _ => return None,
    };
    Some(format!(" ({kind})"))
}

/// What is wrong at the end of a path. `error` is in the words of serde and chrono, which no person
/// is to read; the tests hold on to those that are told apart here.
fn problem(path: &Path, tree: &Value, error: &str) -> String {
    let here = path.iter().try_fold(tree, step);
    let field = path.iter().filter_map(name).next_back();
    let field = field.map_or_else(|| "whole of it".to_owned(), in_words);
    let named = || in_words(error.split('`').nth(1).unwrap_or_default());
    if error.starts_with("missing field") {
        return format!("there is no {}", named());
    }
    if error.starts_with("duplicate field") {
        return format!("there are two answers to {}", named());
    }
    if error.contains("duplicate key") {
        return format!("two parts of the {field} have one name");
    }
    if error.starts_with("unknown variant") {
        return format!("the {field} “{}” is not known", named());
    }
    let found = match here {
        None | Some(Value::Null) => "nothing".to_owned(),
        Some(Value::Bool(_)) => "yes or no".to_owned(),
        Some(Value::Number(number)) => Fault::start(&number.to_string()),
        Some(Value::String(text)) => format!("“{}”", Fault::start(text)),
        Some(Value::Array(_)) => "a list".to_owned(),
        Some(Value::Object(_)) => "a group of fields".to_owned(),
    };
    format!(
        "the {field} says {found}, which is not {}",
        wanted(&field, error)
    )
}

/// What should stand in a field.
fn wanted(field: &str, error: &str) -> &'static str {
    let expected = error.split("expected ").nth(1).unwrap_or_default();
    match expected {
        it if it.starts_with("a string") => "a text",
        it if it.starts_with("a boolean") => "yes or no",
        it if it.starts_with("a sequence") => "a list",
        it if it.starts_with("i64") || it.starts_with("u32") => "a whole number that fits",
        it if it.starts_with("Weekday") || error.contains("weekday") => "a day of the week",
        it if it.starts_with("a formatted") || it.is_empty() => {
            if field == "time" {
                "a time of day"
            } else {
                "a date"
            }
        }
        _ => "what belongs there",
    }
}

fn in_words(field: &str) -> String {
    match field {
        "at" | "by" | "stamp" => "time of its last edit".to_owned(),
        "of" => "edit that was deleted".to_owned(),
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
