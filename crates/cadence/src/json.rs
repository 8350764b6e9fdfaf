//! Reading JSON, by one routine for all types.
//!
//! A derived `Deserialize` is compiled anew for each type, with everything an object, a list or an
//! enum may look like: some kB each time. Here the text becomes a tree, [`Json`], and a type picks
//! out of it what it knows. [`decode_fields!`](crate::decode_fields),
//! [`decode_words!`](crate::decode_words) and [`decode_variants!`](crate::decode_variants) write
//! that down; what they write takes the form that serde's derived `Serialize` gives.

use std::borrow::Cow;
use std::fmt;

use chrono::{NaiveDate, NaiveTime, Weekday};
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use thiserror::Error;

use crate::day::{read_date, read_time, read_weekday};

/// The longest word of a file that is said again in a [`Fault`].
const QUOTED: usize = 40;

/// A value as it stands in JSON.
#[derive(Debug, Clone, PartialEq)]
pub enum Json<'a> {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Whole(i64),
    /// A whole number above what [`Json::Whole`] holds.
    Large(u64),
    /// A number with a fraction or an exponent, or beyond 64 bits: there is no field for it.
    Fraction,
    /// A text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Json<'a>>),
    /// An object.
    Fields(Fields<'a>),
}

/// The fields of an object, as they stand.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Fields<'a>(Vec<(Cow<'a, str>, Json<'a>)>);

/// One variant of an enum: its name, and what it holds.
#[derive(Debug)]
pub struct Variant<'a> {
    /// Its name.
    pub name: Cow<'a, str>,
    /// What it holds.
    holds: Option<Json<'a>>,
}

/// Why a value can't be read: where it stands, and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{0}")]
#[allow(
    clippy::box_collection,
    reason = "one word in every result that may hold it"
)]
pub struct Fault(Box<String>);

/// A type that can be read from JSON.
pub trait Decode: Sized {
    /// Takes what it knows out of `json`.
    ///
    /// # Errors
    /// A [`Fault`] where a field is missing, or is not what it has to be.
    fn decode(json: Json<'_>) -> Result<Self, Fault>;

    /// What a field means that has to be there and is not; `None`: that is a fault.
    #[must_use]
    fn absent() -> Option<Self> {
        None
    }
}

/// Reads a value from a text.
///
/// # Errors
/// A [`Fault`], of the grammar or of the fields.
pub fn read<T: Decode>(text: &str) -> Result<T, Fault> {
    T::decode(parse(text)?)
}

fn parse(text: &str) -> Result<Json<'_>, Fault> {
    serde_json::from_str(text).map_err(|it| Fault::new(it.to_string()))
}

impl Fault {
    fn new(what: String) -> Self {
        Self(Box::new(what))
    }

    /// The same fault, of what stands under `name`.
    #[must_use]
    pub fn within(self, name: &str) -> Self {
        Self::new(format!("{}: {}", start(name), self.0))
    }
}

/// Enough of a text to tell which it is.
fn start(text: &str) -> String {
    text.chars().take(QUOTED).collect()
}

impl<'a> Json<'a> {
    /// What is wrong with it where `wanted` has to be.
    #[must_use]
    pub fn instead_of(&self, wanted: &str) -> Fault {
        let found = match self {
            Self::Null => "nothing",
            Self::Bool(_) => "true or false",
            Self::Whole(_) | Self::Large(_) => "a whole number",
            Self::Fraction => "a number with a fraction",
            Self::Text(text) => return Fault::new(format!("“{}” is not {wanted}", start(text))),
            Self::List(_) => "a list",
            Self::Fields(_) => "an object",
        };
        Fault::new(format!("{found} in place of {wanted}"))
    }

    /// Its fields.
    ///
    /// # Errors
    /// A [`Fault`] if it is no object.
    pub fn fields(self) -> Result<Fields<'a>, Fault> {
        match self {
            Self::Fields(fields) => Ok(fields),
            other => Err(other.instead_of("an object")),
        }
    }

    /// Its text.
    ///
    /// # Errors
    /// A [`Fault`] if it is none.
    pub fn text(self) -> Result<Cow<'a, str>, Fault> {
        match self {
            Self::Text(text) => Ok(text),
            other => Err(other.instead_of("a text")),
        }
    }

    /// The place of its word in `words`.
    ///
    /// # Errors
    /// A [`Fault`] if it is none of them.
    pub fn word(self, words: &[&str]) -> Result<usize, Fault> {
        let text = self.text()?;
        let place = words.iter().position(|it| *it == text);
        place.ok_or_else(|| unknown(&text))
    }

    /// As a variant of an enum: `"name"` or `{"name": what it holds}`.
    ///
    /// # Errors
    /// A [`Fault`] if it has not that form.
    pub fn variant(self) -> Result<Variant<'a>, Fault> {
        let (name, holds) = match self {
            Self::Text(name) => (name, None),
            Self::Fields(Fields(mut all)) if all.len() == 1 => match all.pop() {
                Some((name, json)) => (name, Some(json)),
                None => return Err(Self::Null.instead_of("a word")),
            },
            other => return Err(other.instead_of("a word, or an object with one field")),
        };
        Ok(Variant { name, holds })
    }
}

fn unknown(word: &str) -> Fault {
    Fault::new(format!("“{}” is not known", start(word)))
}

impl<'a> Fields<'a> {
    /// Takes out a field that has to be there.
    ///
    /// # Errors
    /// A [`Fault`] that names it.
    pub fn take<T: Decode>(&mut self, name: &str) -> Result<T, Fault> {
        match self.find(name)? {
            Some(json) => T::decode(json).map_err(|it| it.within(name)),
            None => T::absent().ok_or_else(|| missing(name)),
        }
    }

    /// Takes out a field that may be left out; then `place` stays as it is.
    ///
    /// # Errors
    /// A [`Fault`] that names it.
    pub fn put<T: Decode>(&mut self, name: &str, place: &mut T) -> Result<(), Fault> {
        if let Some(json) = self.find(name)? {
            *place = T::decode(json).map_err(|it| it.within(name))?;
        }
        Ok(())
    }

    /// All of them, of one type, by name and in the order in which they stand.
    ///
    /// # Errors
    /// The first [`Fault`].
    pub fn entries<K: From<String>, T: Decode>(self) -> Result<Vec<(K, T)>, Fault> {
        let mut all = Vec::with_capacity(self.0.len());
        for (name, json) in self.0 {
            let value = T::decode(json).map_err(|it| it.within(&name))?;
            all.push((K::from(name.into_owned()), value));
        }
        Ok(all)
    }

    /// The value of a field, which is asked for once.
    fn find(&mut self, name: &str) -> Result<Option<Json<'a>>, Fault> {
        let mut found = self.0.iter_mut().filter(|it| it.0 == name);
        let Some((_, json)) = found.next() else {
            return Ok(None);
        };
        if found.next().is_some() {
            return Err(Fault::new("it is there twice".to_owned()).within(name));
        }
        Ok(Some(std::mem::replace(json, Json::Null)))
    }
}

fn missing(name: &str) -> Fault {
    Fault::new("it is missing".to_owned()).within(name)
}

impl<'a> Variant<'a> {
    /// The fields it holds.
    ///
    /// # Errors
    /// A [`Fault`] if it holds none.
    pub fn fields(self) -> Result<Fields<'a>, Fault> {
        let fields = self.holds.unwrap_or(Json::Null).fields();
        fields.map_err(|it| it.within(&self.name))
    }

    /// That it holds nothing.
    ///
    /// # Errors
    /// A [`Fault`] if it does.
    pub fn nothing(self) -> Result<(), Fault> {
        match self.holds {
            None | Some(Json::Null) => Ok(()),
            Some(json) => Err(json.instead_of("nothing").within(&self.name)),
        }
    }

    /// The one value it holds.
    ///
    /// # Errors
    /// A [`Fault`] if it holds none, or something else.
    pub fn value<T: Decode>(self) -> Result<T, Fault> {
        match self.holds {
            Some(json) => T::decode(json).map_err(|it| it.within(&self.name)),
            None => Err(missing(&self.name)),
        }
    }

    /// That its name is not known.
    #[must_use]
    pub fn unknown(&self) -> Fault {
        unknown(&self.name)
    }
}

/// What serde is told of the tree.
struct Tree;

impl<'de> Deserialize<'de> for Json<'de> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Tree)
    }
}

impl<'de> Visitor<'de> for Tree {
    type Value = Json<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json<'de>, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, it: bool) -> Result<Json<'de>, E> {
        Ok(Json::Bool(it))
    }

    fn visit_i64<E>(self, it: i64) -> Result<Json<'de>, E> {
        Ok(Json::Whole(it))
    }

    fn visit_u64<E>(self, it: u64) -> Result<Json<'de>, E> {
        Ok(i64::try_from(it).map_or(Json::Large(it), Json::Whole))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json<'de>, E> {
        Ok(Json::Fraction)
    }

    fn visit_str<E>(self, it: &str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Owned(it.to_owned())))
    }

    fn visit_borrowed_str<E>(self, it: &'de str) -> Result<Json<'de>, E> {
        Ok(Json::Text(Cow::Borrowed(it)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Json<'de>, A::Error> {
        let mut all = Vec::new();
        while let Some(it) = from.next_element()? {
            all.push(it);
        }
        Ok(Json::List(all))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Json<'de>, A::Error> {
        let mut all = Vec::new();
        while let Some(name) = from.next_key::<Json<'de>>()? {
            let name = name.text().map_err(A::Error::custom)?;
            all.push((name, from.next_value()?));
        }
        Ok(Json::Fields(Fields(all)))
    }
}

impl Decode for bool {
    fn decode(json: Json<'_>) -> Result<Self, Fault> {
        match json {
            Json::Bool(it) => Ok(it),
            other => Err(other.instead_of("true or false")),
        }
    }
}

impl Decode for i64 {
    fn decode(json: Json<'_>) -> Result<Self, Fault> {
        match json {
            Json::Whole(it) => Ok(it),
            Json::Large(it) => Err(out_of_range(it.to_string())),
            other => Err(other.instead_of("a whole number")),
        }
    }
}

impl Decode for u64 {
    fn decode(json: Json<'_>) -> Result<Self, Fault> {
        match json {
            Json::Large(it) => Ok(it),
            other => {
                let it = i64::decode(other)?;
                Self::try_from(it).map_err(|_| out_of_range(it.to_string()))
            }
        }
    }
}

impl Decode for u32 {
    fn decode(json: Json<'_>) -> Result<Self, Fault> {
        let it = i64::decode(json)?;
        Self::try_from(it).map_err(|_| out_of_range(it.to_string()))
    }
}

fn out_of_range(number: String) -> Fault {
    Fault::new(format!("{number} is out of range"))
}

impl Decode for String {
    fn decode(json: Json<'_>) -> Result<Self, Fault> {
        json.text().map(Cow::into_owned)
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(json: Json<'_>) -> Result<Self, Fault> {
        match json {
            Json::Null => Ok(None),
            some => T::decode(some).map(Some),
        }
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(json: Json<'_>) -> Result<Self, Fault> {
        let Json::List(list) = json else {
            return Err(json.instead_of("a list"));
        };
        let mut all = Self::with_capacity(list.len());
        for it in list {
            all.push(T::decode(it)?);
        }
        Ok(all)
    }
}

impl Decode for NaiveDate {
    fn decode(json: Json<'_>) -> Result<Self, Fault> {
        as_text(json, read_date, "a date")
    }
}

impl Decode for NaiveTime {
    fn decode(json: Json<'_>) -> Result<Self, Fault> {
        as_text(json, read_time, "a time of day")
    }
}

impl Decode for Weekday {
    fn decode(json: Json<'_>) -> Result<Self, Fault> {
        as_text(json, read_weekday, "a day of the week")
    }
}

fn as_text<T>(json: Json<'_>, read: fn(&str) -> Option<T>, wanted: &str) -> Result<T, Fault> {
    let found = match &json {
        Json::Text(text) => read(text),
        _ => None,
    };
    found.ok_or_else(|| json.instead_of(wanted))
}

/// Reads a struct from an object: first the fields that have to be there, behind the semicolon
/// those that are their type's default where they are left out. Other fields are passed over.
#[macro_export]
macro_rules! decode_fields {
    ($type:ident { $($needed:ident),*; $($other:ident),* $(,)? }) => {
        impl $crate::json::Decode for $type {
            fn decode(json: $crate::json::Json<'_>) -> Result<Self, $crate::json::Fault> {
                let mut fields = json.fields()?;
                #[allow(unused_mut, reason = "every field may be needed")]
                let mut it = Self {
                    $($needed: fields.take(stringify!($needed))?,)*
                    $($other: Default::default(),)*
                };
                $(fields.put(stringify!($other), &mut it.$other)?;)*
                Ok(it)
            }
        }
    };
}

/// Reads an enum that is nothing but words.
#[macro_export]
macro_rules! decode_words {
    ($type:ident { $($word:literal => $variant:ident),* $(,)? }) => {
        impl $crate::json::Decode for $type {
            fn decode(json: $crate::json::Json<'_>) -> Result<Self, $crate::json::Fault> {
                let place = json.word(&[$($word),*])?;
                Ok([$(Self::$variant),*][place])
            }
        }
    };
}

/// Reads an enum of which some variants hold something: `()` nothing, `(_)` one value, `{ … }`
/// fields, each its type's default where it is left out.
#[macro_export]
macro_rules! decode_variants {
    (@of $it:ident, $type:ident $variant:ident ()) => {
        $it.nothing().map(|()| $type::$variant)
    };
    (@of $it:ident, $type:ident $variant:ident (_)) => {
        $it.value().map($type::$variant)
    };
    (@of $it:ident, $type:ident $variant:ident { $($field:ident),* }) => {
        $it.fields().and_then(|mut fields| {
            $(
                let mut $field = Default::default();
                fields.put(stringify!($field), &mut $field)?;
            )*
            Ok($type::$variant { $($field),* })
        })
    };
    ($type:ident { $($name:literal => $variant:ident $holds:tt),* $(,)? }) => {
        impl $crate::json::Decode for $type {
            fn decode(json: $crate::json::Json<'_>) -> Result<Self, $crate::json::Fault> {
                let variant = json.variant()?;
                match &*variant.name {
                    $($name => $crate::decode_variants!(@of variant, $type $variant $holds),)*
                    _ => Err(variant.unknown()),
                }
            }
        }
    };
}
