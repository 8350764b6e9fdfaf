use cadence::record::{Id, Opportunity, Settings};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The schema this build writes.
pub const SCHEMA: u32 = 1;

/// What one key holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Record {
    /// One opening with its history.
    Opportunity(Opportunity),
    /// The person's settings.
    Settings(Settings),
}

/// Why a value can't be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DecodeError {
    /// It does not begin as our values do.
    #[error("it is not in the form Curtain Call writes")]
    Form,
    /// It was written by a newer version.
    #[error("it was written by a newer version (schema {0}): reload to get that version")]
    Newer(u32),
    /// The checksum does not match.
    #[error("it was damaged: its checksum does not match")]
    Damaged,
    /// The fields make no sense.
    #[error("its fields can't be read ({0})")]
    Fields(String),
}

/// Writes a record: `<schema>.<revision>.<crc32> <json>`.
///
/// The revision counts the writes of this record.
#[must_use]
pub fn encode(record: &Record, revision: u32) -> String {
    // A record holds no map with keys other than text and no float: it can always be written.
    let json = serde_json::to_string(record).unwrap_or_default();
    format!(
        "{SCHEMA}.{revision}.{:08x} {json}",
        checksum(SCHEMA, revision, &json)
    )
}

/// Reads a value back: the record and its revision.
///
/// # Errors
/// A [`DecodeError`]; the value is then to be kept as it is.
pub fn decode(value: &str) -> Result<(Record, u32), DecodeError> {
    let (head, json) = value.split_once(' ').ok_or(DecodeError::Form)?;
    let mut parts = head.split('.');
    let mut next = || parts.next().ok_or(DecodeError::Form);
    let schema: u32 = next()?.parse().map_err(|_| DecodeError::Form)?;
    if schema > SCHEMA {
        return Err(DecodeError::Newer(schema));
    }
    let revision: u32 = next()?.parse().map_err(|_| DecodeError::Form)?;
    let sum = u32::from_str_radix(next()?, 16).map_err(|_| DecodeError::Form)?;
    if sum != checksum(schema, revision, json) {
        return Err(DecodeError::Damaged);
    }
    let record = serde_json::from_str(json).map_err(|it| DecodeError::Fields(it.to_string()))?;
    Ok((record, revision))
}

/// The key of a record, below the prefix.
#[must_use]
pub fn key_of(id: &Id) -> String {
    format!("r/{id}")
}

fn checksum(schema: u32, revision: u32, json: &str) -> u32 {
    let mut hasher = crc32fast::Hasher::new();
    hasher.update(&schema.to_le_bytes());
    hasher.update(&revision.to_le_bytes());
    hasher.update(json.as_bytes());
    hasher.finalize()
}
