//! Where values are kept by key: what an implementation has to give, and one in memory.

use std::collections::BTreeMap;

use thiserror::Error;

use crate::words::storage as words;

/// Why the browser did not keep, or did not give, something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum StorageError {
    /// There is no room left.
    #[error("{}", words::FULL)]
    Full,
    /// The browser refuses to keep anything: blocked cookies, some private windows.
    #[error("{}", words::DENIED)]
    Denied,
    /// There is room, and too little of it to begin something new.
    #[error("{}", words::NEARLY_FULL)]
    NearlyFull,
    /// A newer version of the app has been at work here.
    #[error("{}", words::OUTDATED)]
    Outdated,
}

impl StorageError {
    /// The words for the person, with what they can do where so many openings stand in the storage.
    #[must_use]
    pub fn advise(self, openings: usize) -> String {
        match self {
            Self::Full | Self::NearlyFull => format!("{self} {}", make_room(openings)),
            Self::Denied | Self::Outdated => self.to_string(),
        }
    }
}

/// How room is made, where so many openings stand in the storage.
#[must_use]
pub fn make_room(openings: usize) -> &'static str {
    match openings {
        0 => words::MAKE_ROOM_NONE,
        1 => words::MAKE_ROOM_ONE,
        _ => words::MAKE_ROOM_MANY,
    }
}

/// Text values by key: the one way to what the browser keeps.
///
/// Keys are the project's own, without the prefix; an implementation never touches others.
pub trait KeyValueStorage {
    /// Every key there is, in no particular order.
    ///
    /// # Errors
    /// [`StorageError::Denied`].
    fn keys(&self) -> Result<Vec<String>, StorageError>;

    /// The value of a key.
    ///
    /// # Errors
    /// [`StorageError::Denied`].
    fn get(&self, key: &str) -> Result<Option<String>, StorageError>;

    /// Sets a key. A refused write keeps the old value.
    ///
    /// # Errors
    /// [`StorageError::Full`] or [`StorageError::Denied`].
    fn set(&mut self, key: &str, value: &str) -> Result<(), StorageError>;

    /// Removes a key, if it is there.
    ///
    /// # Errors
    /// [`StorageError::Denied`].
    fn remove(&mut self, key: &str) -> Result<(), StorageError>;
}

/// A storage in memory: what is used where the browser denies its own, and in tests.
#[derive(Debug, Clone, Default)]
pub struct MemoryStorage {
    /// What is kept.
    pub values: BTreeMap<String, String>,
}

impl KeyValueStorage for MemoryStorage {
    fn keys(&self) -> Result<Vec<String>, StorageError> {
        Ok(self.values.keys().cloned().collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        Ok(self.values.get(key).cloned())
    }

    fn set(&mut self, key: &str, value: &str) -> Result<(), StorageError> {
        self.values.insert(key.to_owned(), value.to_owned());
        Ok(())
    }

    fn remove(&mut self, key: &str) -> Result<(), StorageError> {
        self.values.remove(key);
        Ok(())
    }
}

/// What the tightest browser gives, in its own count: Safari's 5 MB.
const ROOM: usize = 5_000_000;

/// How much of the room the tightest browser gives is in use.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StorageUse {
    /// There is plenty of room.
    Light,
    /// Over three fifths: time to say so.
    High,
    /// Over four fifths: what is here goes on working, nothing new begins.
    NearlyFull,
}

impl StorageUse {
    /// Where so many bytes are taken, in the count of that browser.
    #[must_use]
    pub fn after(taken: usize) -> Self {
        match taken * 10 / ROOM {
            0..6 => Self::Light,
            6..8 => Self::High,
            _ => Self::NearlyFull,
        }
    }
}

/// What a text takes in the tightest browser, in bytes: one character outside Latin-1 doubles all of it.
#[must_use]
pub fn units(text: &str) -> usize {
    if text.is_ascii() {
        return text.len();
    }
    let units = text.encode_utf16().count();
    if text.chars().all(|letter| u32::from(letter) < 256) {
        units
    } else {
        units * 2
    }
}
