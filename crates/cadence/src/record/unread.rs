use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

/// What a newer version wrote into a part of a record and this one has no field for.
///
/// It is read, merged and written with that part, and never looked into. Each value stands under
/// its place: the names of the fields that lead to it. An entry of a list has no name, so there the
/// entry itself leads on, as text; where that is changed, what was inside goes with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unread(BTreeMap<Vec<String>, Value>);

impl Unread {
    /// Whether there is none, as nearly always.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn insert(&mut self, place: &[&str], value: Value) {
        let place = place.iter().map(|&name| name.to_owned());
        self.0.insert(place.collect(), value);
    }

    /// Takes in another copy's. Nothing says which of two values at one place is the later: the one
    /// with the larger text stays, whichever side asks.
    pub(super) fn join(&mut self, other: &Self) {
        for (place, theirs) in &other.0 {
            let ours = self.0.entry(place.clone());
            let ours = ours.or_insert_with(|| theirs.clone());
            let texts = [&*ours, theirs].map(json);
            if texts[0] < texts[1] {
                ours.clone_from(theirs);
            }
        }
    }

    /// Those that still have a place in `part`: what was said of a message left goes with the
    /// message.
    pub(super) fn kept_in<T: Serialize>(&self, part: &T) -> Self {
        if self.is_empty() {
            return Self::default();
        }
        self.placed_in(tree_of(part))
    }

    fn placed_in(&self, mut part: Value) -> Self {
        let mut placed = BTreeMap::new();
        for (place, value) in put(&mut part, &self.places(), 0) {
            placed.insert(place.clone(), value.clone());
        }
        Self(placed)
    }

    /// Puts them where they were into the text that this version writes of the part.
    ///
    /// # Errors
    /// None: that text is JSON.
    pub(super) fn beside(&self, known: Vec<u8>) -> serde_json::Result<Value> {
        let mut tree = serde_json::from_str(&String::from_utf8_lossy(&known))?;
        put(&mut tree, &self.places(), 0);
        Ok(tree)
    }

    fn places(&self) -> Vec<PlacedValue<'_>> {
        self.0.iter().collect()
    }
}

/// The text of a part of a record, which can always be written: all its maps have texts for keys.
pub(super) fn json<T: Serialize + ?Sized>(part: &T) -> String {
    serde_json::to_string(part).unwrap_or_default()
}

/// What is written of a part of a record.
pub(super) fn tree_of<T: Serialize>(part: &T) -> Value {
    // By way of its text: writing into a tree would be a second copy of all that is derived.
    serde_json::from_str(&json(part)).unwrap_or_default()
}

/// A value and the names that lead to it.
type PlacedValue<'a> = (&'a Vec<String>, &'a Value);

/// Puts values into a tree to which the first `depth` names of their places have led; those that
/// found their place. The values are in the order of their places.
fn put<'a>(tree: &mut Value, unread: &[PlacedValue<'a>], depth: usize) -> Vec<PlacedValue<'a>> {
    let mut placed = Vec::new();
    for group in unread.chunk_by(|(one, _), (other, _)| one[depth] == other[depth]) {
        let [(place, value), rest @ ..] = group else {
            continue;
        };
        let (name, is_here) = (&place[depth], place.len() == depth + 1);
        let deeper = if is_here { rest } else { group };
        if is_here && let Value::Object(fields) = &mut *tree {
            let field = fields.entry(name.clone());
            field.or_insert_with(|| (*value).clone());
            placed.push((*place, *value));
        }
        let inner = match &mut *tree {
            Value::Object(fields) => fields.get_mut(name),
            Value::Array(list) => list.iter_mut().find(|entry| json(entry) == *name),
            _ => None,
        };
        if let Some(inner) = inner
            && !deeper.is_empty()
        {
            placed.extend(put(inner, deeper, depth + 1));
        }
    }
    placed
}

/// Reads and writes parts of a record by what is derived for them, and writes what they carry along
/// back to its place. The derived functions are the types' own, by `#[serde(remote = "Self")]`.
macro_rules! carries {
    ($($part:ident),*) => {$(
        impl<'de> serde::Deserialize<'de> for $part {
            fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                $part::deserialize(from)
            }
        }

        impl serde::Serialize for $part {
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                if self.unread.is_empty() {
                    return $part::serialize(self, to);
                }
                let mut known = Vec::new();
                $part::serialize(self, &mut serde_json::Serializer::new(&mut known))
                    .and_then(|()| self.unread.beside(known))
                    .map_err(serde::ser::Error::custom)?
                    .serialize(to)
            }
        }
    )*};
}
pub(super) use carries;
