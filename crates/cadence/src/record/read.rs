use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, from_str};
use thiserror::Error;

use super::unread::{json, tree_of};
use super::{Body, Fault, Id, Item, Opportunity, Settings};
use crate::words::record::fault as words;

/// What is kept under a key of its own and read as a whole, with what a newer version wrote into it.
pub trait Stored: DeserializeOwned + Serialize {
    /// Where the items of its opening are, as a JSON pointer (RFC 6901).
    const ITEMS: Option<&'static str>;

    /// Whose fault it is, from what can be read of it: "in the opening “Halden”".
    fn owner(tree: &Value) -> String;

    /// Takes charge of a value that this version does not know: a field, or the body of an item.
    /// `place` names the fields that lead to it.
    fn carry(&mut self, place: &[&str], value: Value);
}

impl Stored for Opportunity {
    const ITEMS: Option<&'static str> = Some("/items");

    fn owner(tree: &Value) -> String {
        match tree.pointer("/details/company").and_then(Value::as_str) {
            Some(company) if !company.is_empty() => words::Opening {
                company: Fault::start(company),
            }
            .text(),
            _ => words::OPENING_UNNAMED.to_owned(),
        }
    }

    fn carry(&mut self, place: &[&str], value: Value) {
        let was = self.gone.as_mut().and_then(|gone| gone.was.as_mut());
        match place {
            ["items", id, "body"] => {
                if let Some(item) = self.items.get_mut(&Id::from(*id)) {
                    item.body = Some(Body::Unknown(value));
                }
            }
            ["items", id, rest @ ..] => {
                if let Some(item) = self.items.get_mut(&Id::from(*id)) {
                    item.unread.insert(rest, value);
                }
            }
            ["details", rest @ ..] => {
                if let Some(details) = &mut self.details {
                    details.unread.insert(rest, value);
                }
            }
            ["gone", "was", "details", rest @ ..] => {
                if let Some(was) = was {
                    was.details.unread.insert(rest, value);
                }
            }
            ["gone", rest @ ..] => {
                if let Some(gone) = &mut self.gone {
                    gone.unread.insert(rest, value);
                }
            }
            _ => self.unread.insert(place, value),
        }
    }
}

impl Stored for Settings {
    const ITEMS: Option<&'static str> = None;

    fn owner(_: &Value) -> String {
        words::SETTINGS.to_owned()
    }

    fn carry(&mut self, place: &[&str], value: Value) {
        match place {
            ["roster", "entries", id, rest @ ..] => {
                if let Some(entry) = self.roster.entries.get_mut(&Id::from(*id)) {
                    entry.unread.insert(rest, value);
                }
            }
            ["roster", rest @ ..] => self.roster.unread.insert(rest, value),
            _ => self.unread.insert(place, value),
        }
    }
}

/// A text that is no record of the kind asked for. [`read`] says what is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("its fields can't be read")]
pub struct Unreadable;

/// Reads a record from JSON. What this version does not know is carried along.
///
/// # Errors
/// A [`Fault`] that a person can be told.
pub fn read<T: Stored>(text: &str) -> Result<T, Fault> {
    parse(text).map_err(|Unreadable| explain::<T>(text))
}

/// As [`read`], without looking for what is wrong: that takes reading of a second kind, which is
/// for where a person asks.
///
/// # Errors
/// [`Unreadable`].
pub fn parse<T: Stored>(text: &str) -> Result<T, Unreadable> {
    // What is derived refuses what it does not know; in nearly all records there is nothing of it.
    from_str(text).or_else(|_| parse_newer(text))
}

/// Reads a record of which this version does not know everything, by way of a tree.
fn parse_newer<T: Stored>(text: &str) -> Result<T, Unreadable> {
    let mut tree = from_str(text).map_err(|_| Unreadable)?;
    let unknown = take_unknown::<T>(&mut tree);
    if unknown.is_empty() {
        return Err(Unreadable);
    }
    let mut record: T = from_str(&json(&tree)).map_err(|_| Unreadable)?;
    let known = tree_of(&record);
    for Unknown { mut place, value } in unknown {
        name_entries(&mut place, &known);
        let place: Vec<&str> = place.iter().map(String::as_str).collect();
        record.carry(&place, value);
    }
    Ok(record)
}

/// What keeps a text from being read as a `T`.
fn explain<T: Stored>(text: &str) -> Fault {
    let mut tree: Value = match from_str(text) {
        Ok(tree) => tree,
        Err(error) => return Fault::of_grammar(&error),
    };
    let whole = tree.clone();
    // What is unknown is no fault.
    take_unknown::<T>(&mut tree);
    let known = json(&tree);
    match from_str::<T>(&known) {
        Err(_) => Fault::find::<T>(&known, &tree, T::owner),
        // Only the text itself tells of a name said twice.
        Ok(_) => Fault::find::<T>(text, &whole, T::owner),
    }
}

/// What this version does not know: a field, or the body of an item.
struct Unknown {
    /// The names that lead to it; in a list, the number of the entry.
    place: Vec<String>,
    value: Value,
}

/// Takes what this version does not know out of a tree. What is wrong stays.
fn take_unknown<T: Stored>(tree: &mut Value) -> Vec<Unknown> {
    let mut unknown = Vec::new();
    let pointer = T::ITEMS.unwrap_or_default();
    let items = T::ITEMS.and_then(|items| tree.pointer_mut(items)?.as_object_mut());
    // Item by item: a newer version may have written into each of very many.
    for (id, item) in items.into_iter().flatten() {
        let mut found = take_body(item);
        found.extend(take_fields::<Item>(item).0);
        let above = pointer.split('/').skip(1).chain([id.as_str()]);
        unknown.extend(found.into_iter().map(|part| part.below(above.clone())));
    }
    unknown.extend(take_fields::<T>(tree).0);
    unknown
}

/// Takes what is unknown out of the body of an item: all of it, where it is of an unknown kind.
fn take_body(item: &mut Value) -> Vec<Unknown> {
    let Some(body) = item.get_mut("body") else {
        return Vec::new();
    };
    let value = body.clone();
    let (mut found, fault) = take_fields::<Body>(body);
    // Serde's own words for an enum with a variant that it has not.
    if fault.is_some_and(|fault| fault.to_string().starts_with("unknown variant")) {
        item.as_object_mut().and_then(|item| item.remove("body"));
        let place = Vec::new();
        found = vec![Unknown { place, value }];
    }
    let found = found
        .into_iter()
        .map(|part| part.below(["body"].into_iter()));
    found.collect()
}

/// Takes the fields that a `T` has not out of a tree. Gives what else is wrong with it.
fn take_fields<T: DeserializeOwned>(tree: &mut Value) -> (Vec<Unknown>, Option<serde_json::Error>) {
    let mut taken = Vec::new();
    loop {
        let Err(fault) = from_str::<T>(&json(tree)) else {
            return (taken, None);
        };
        // Serde's own words. The parser stands behind the name.
        let is_field = fault.to_string().starts_with("unknown field");
        let field = is_field.then(|| take_field(tree, fault.column())).flatten();
        match field {
            Some(field) => taken.push(field),
            None => return (taken, Some(fault)),
        }
    }
}

/// Takes out the field whose name ends `end` bytes into the text of a tree.
fn take_field(tree: &mut Value, end: usize) -> Option<Unknown> {
    let place = place_of(tree, end)?;
    let (name, above) = place.split_last()?;
    let fields = above.iter().try_fold(tree, |here, name| match here {
        Value::Array(list) => list.get_mut(name.parse::<usize>().ok()?),
        other => other.get_mut(name),
    });
    let value = fields?.as_object_mut()?.remove(name)?;
    Some(Unknown { place, value })
}

/// The names that lead to the field whose name ends `end` bytes into the text of a tree.
fn place_of(tree: &Value, end: usize) -> Option<Vec<String>> {
    let parts: Vec<(String, &Value)> = match tree {
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), value))
            .collect(),
        Value::Array(list) => (0_usize..)
            .zip(list)
            .map(|(nth, value)| (nth.to_string(), value))
            .collect(),
        _ => return None,
    };
    // Behind the bracket.
    let mut at = 1;
    for (name, value) in parts {
        if tree.is_object() {
            at += json(&name).len();
            if at == end {
                return Some(vec![name]);
            }
            at += 1;
        }
        let value_end = at + json(value).len();
        if end < value_end {
            let mut place = place_of(value, end - at)?;
            place.insert(0, name);
            return Some(place);
        }
        at = value_end + 1;
    }
    None
}

impl Unknown {
    fn below<'a>(mut self, above: impl Iterator<Item = &'a str>) -> Self {
        self.place.splice(..0, above.map(str::to_owned));
        self
    }
}

/// Puts in place of the number of an entry in a list what this version writes of that entry.
fn name_entries(place: &mut [String], known: &Value) {
    let mut here = Some(known);
    for name in place {
        here = match here {
            Some(Value::Array(list)) => {
                let entry = name.parse().ok().and_then(|nth: usize| list.get(nth));
                *name = entry.map(json).unwrap_or_default();
                entry
            }
            Some(other) => other.get(&*name),
            None => None,
        };
    }
}
