use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_ignored::Path;
use serde_json::Value;

use super::{Body, Fault, Id, Opportunity, Settings};

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
            Some(company) if !company.is_empty() => {
                format!("in the opening “{}”", Fault::start(company))
            }
            _ => "in an opening without a name".to_owned(),
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
        "in the settings".to_owned()
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

/// Reads a record from JSON. What this version does not know is carried along.
///
/// # Errors
/// A [`Fault`] that a person can be told.
pub fn read<T: Stored>(text: &str) -> Result<T, Fault> {
    let mut is_all = true;
    let mut from = serde_json::Deserializer::from_str(text);
    let read = serde_ignored::deserialize(&mut from, |_| is_all = false);
    match read.and_then(|record| from.end().map(|()| record)) {
        Ok(record) if is_all => Ok(record),
        read => read_newer(text, read.is_ok()),
    }
}

/// Reads a record of which this version does not know everything, by way of a tree.
/// `is_sound`: nothing in it is wrong.
fn read_newer<T: Stored>(text: &str, is_sound: bool) -> Result<T, Fault> {
    let Ok(mut tree) = serde_json::from_str::<Value>(text) else {
        return Err(Fault::of_text::<T>(text, T::owner));
    };
    let items = T::ITEMS.and_then(|items| tree.pointer_mut(items));
    let unknown = items.map(take_unknown).unwrap_or_default();
    if !is_sound && unknown.is_empty() {
        return Err(Fault::of_text::<T>(text, T::owner));
    }
    let mut places = Vec::new();
    let read = serde_ignored::deserialize(&tree, |path| places.push(names(&path, &tree)));
    let mut record: T = read.map_err(|_| Fault::of_tree::<T>(&tree, T::owner))?;
    let known = serde_json::to_value(&record).unwrap_or_default();
    for mut place in places {
        let value = at(&tree, &place).cloned().unwrap_or_default();
        name_entries(&mut place, &known);
        let place: Vec<&str> = place.iter().map(String::as_str).collect();
        record.carry(&place, value);
    }
    let items = T::ITEMS.unwrap_or_default();
    for (id, body) in unknown {
        let place: Vec<&str> = items.split('/').skip(1).chain([&*id, "body"]).collect();
        record.carry(&place, body);
    }
    Ok(record)
}

/// Takes the bodies of unknown kinds out of the items, each with its item's id. A body of a known
/// kind that says something wrong stays.
fn take_unknown(items: &mut Value) -> Vec<(String, Value)> {
    let items = items.as_object_mut().into_iter().flatten();
    let unknown = items.filter_map(|(id, item)| {
        let body = item.get("body")?;
        let error = Body::deserialize(body).err()?;
        // Serde's own words for an enum with a variant that it has not.
        let is_unknown = error.to_string().starts_with("unknown variant");
        let body = is_unknown.then(|| item.as_object_mut()?.remove("body"))?;
        Some((id.clone(), body?))
    });
    unknown.collect()
}

/// The names that lead to a value that was passed over. Serde's path leaves out the names of
/// variants; the tree has them.
fn names(path: &Path<'_>, tree: &Value) -> Vec<String> {
    let (parent, name) = match path {
        Path::Root => return Vec::new(),
        Path::Some { parent } | Path::NewtypeStruct { parent } => return names(parent, tree),
        Path::NewtypeVariant { parent } => (parent, None),
        Path::Map { parent, key } => (parent, Some(key.clone())),
        Path::Seq { parent, index } => (parent, Some(index.to_string())),
    };
    let mut names = names(parent, tree);
    let here = at(tree, &names);
    // A variant with fields of its own has no step in the path at all.
    if let Some(fields) = here.and_then(Value::as_object)
        && name.as_ref().is_none_or(|name| !fields.contains_key(name))
    {
        names.extend(fields.keys().next().cloned());
    }
    names.extend(name);
    names
}

fn at<'a>(tree: &'a Value, place: &[String]) -> Option<&'a Value> {
    place.iter().try_fold(tree, |here, name| match here {
        Value::Array(list) => list.get(name.parse::<usize>().ok()?),
        other => other.get(name),
    })
}

/// Puts in place of the number of an entry in a list what this version writes of that entry.
fn name_entries(place: &mut [String], known: &Value) {
    let mut here = Some(known);
    for name in place {
        here = match here {
            Some(Value::Array(list)) => {
                let entry = name.parse().ok().and_then(|nth: usize| list.get(nth));
                *name = entry.map(Value::to_string).unwrap_or_default();
                entry
            }
            Some(other) => other.get(&*name),
            None => None,
        };
    }
}
