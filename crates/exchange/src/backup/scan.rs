//! A look over a file before any of it is read: nothing in it may be deeper, longer or more than
//! bounded, and no name may stand twice. Grammar is left to the JSON parser.

use super::error::BackupError;
use crate::words::backup as words;

/// The deepest value. The records themselves are 12 deep.
const DEEPEST: usize = 32;
/// The most values: with one character each they would still not fit into a browser.
const MOST: usize = 3_000_000;
/// The longest text, in bytes.
const LONGEST: usize = 4_000_000;

/// An object or a list that is still open.
struct Open<'a> {
    object: bool,
    keys: Vec<&'a str>,
}

/// Checks the bounds.
///
/// # Errors
/// The [`BackupError`] that names the bound.
pub(super) fn check(text: &str) -> Result<(), BackupError> {
    let bytes = text.as_bytes();
    let mut open: Vec<Open<'_>> = Vec::new();
    let (mut at, mut values, mut key_next) = (0, 0, false);
    while let Some(&byte) = bytes.get(at) {
        let mut next = at + 1;
        match byte {
            b'{' | b'[' => {
                let (object, keys) = (byte == b'{', Vec::new());
                open.push(Open { object, keys });
                if open.len() > DEEPEST {
                    return Err(BackupError::TooDeep);
                }
                (values, key_next) = (values + 1, object);
            }
            b'}' | b']' => {
                let Some(Open { keys, .. }) = open.pop() else {
                    return Err(unexpected(at));
                };
                unique(keys)?;
                key_next = false;
            }
            b',' => {
                (values, key_next) = (values + 1, open.last().is_some_and(|level| level.object));
            }
            b'"' => {
                next = string_end(bytes, at)?;
                let inner = text.get(at + 1..next - 1).unwrap_or_default();
                if key_next && let Some(object) = open.last_mut() {
                    // Escapes could hide that two names are the same; ours need none.
                    if inner.contains('\\') {
                        return Err(BackupError::BadId(inner.chars().take(64).collect()));
                    }
                    object.keys.push(inner);
                    key_next = false;
                }
            }
            _ => {}
        }
        if values > MOST {
            return Err(BackupError::TooMany);
        }
        at = next;
    }
    if open.is_empty() {
        Ok(())
    } else {
        Err(BackupError::CutOff)
    }
}

/// The fields of an object that [`check`] has passed: names and the text of their values. None for
/// anything but an object.
pub(super) fn fields(object: &str) -> Vec<(&str, &str)> {
    let bytes = object.as_bytes();
    let mut found = Vec::new();
    let (mut at, mut depth, mut from) = (0, 0_usize, 0);
    let mut key = None;
    while let Some(&byte) = bytes.get(at) {
        let mut next = at + 1;
        match byte {
            b'"' => {
                next = string_end(bytes, at).unwrap_or(bytes.len());
                if depth == 1 && key.is_none() {
                    key = object.get(at + 1..next - 1);
                }
            }
            b':' if depth == 1 => from = next,
            b'{' | b'[' => depth += 1,
            b',' | b'}' | b']' => {
                if depth == 1
                    && let Some(key) = key.take()
                {
                    found.push((key, object.get(from..at).unwrap_or_default().trim()));
                }
                if byte != b',' {
                    depth = depth.saturating_sub(1);
                }
            }
            _ => {}
        }
        at = next;
    }
    found
}

/// The text without the spaces and line ends outside of strings, which editors and mail change.
pub(super) fn bare(text: &str) -> Vec<u8> {
    let bytes = text.as_bytes();
    let mut bare = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let next = match byte {
            b'"' => string_end(bytes, at).unwrap_or(bytes.len()),
            _ => at + 1,
        };
        if !byte.is_ascii_whitespace() {
            bare.extend_from_slice(&bytes[at..next]);
        }
        at = next;
    }
    bare
}

/// Where the string that begins at `from` ends: behind its closing quote.
fn string_end(bytes: &[u8], from: usize) -> Result<usize, BackupError> {
    let mut at = from + 1;
    let mut high = false;
    loop {
        let byte = *bytes.get(at).ok_or(BackupError::CutOff)?;
        let unit = match byte {
            b'\\' if bytes.get(at + 1) == Some(&b'u') => code_unit(bytes, at + 2),
            _ => None,
        };
        // A high half has to be followed at once by a low one, and a low one to follow.
        let low = unit.is_some_and(|unit| (0xDC00..0xE000).contains(&unit));
        if high != low {
            return Err(BackupError::HalfCharacter);
        }
        high = unit.is_some_and(|unit| (0xD800..0xDC00).contains(&unit));
        at += match byte {
            b'"' => break,
            b'\\' if unit.is_some() => 6,
            b'\\' => 2,
            _ => 1,
        };
        if at - from > LONGEST {
            return Err(BackupError::TooLong);
        }
    }
    Ok(at + 1)
}

fn code_unit(bytes: &[u8], at: usize) -> Option<u32> {
    let digits = std::str::from_utf8(bytes.get(at..at + 4)?).ok()?;
    u32::from_str_radix(digits, 16).ok()
}

fn unique(mut keys: Vec<&str>) -> Result<(), BackupError> {
    keys.sort();
    match keys.windows(2).find(|pair| pair[0] == pair[1]) {
        Some(twice) => Err(BackupError::Duplicate(twice[0].chars().take(64).collect())),
        None => Ok(()),
    }
}

fn unexpected(at: usize) -> BackupError {
    BackupError::Unreadable(words::UnreadableBracket { byte: at }.text())
}
