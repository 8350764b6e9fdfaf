//! What a key holds: a record as JSON behind a head with its schema, revision and checksum.

use cadence::record::{self, Id, Opportunity, Settings, Stamp, Stored, Unreadable};
use crc::{CRC_32_ISO_HDLC, Crc};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

use crate::words::codec as words;

/// The schema this build writes.
pub const SCHEMA: u32 = 1;
/// What the id of every opening of the example begins with.
const EXAMPLE: &str = "example-";
/// The id of the settings record.
pub const SETTINGS: &str = "settings";

/// What one key holds.
#[allow(
    clippy::large_enum_variant,
    reason = "one at a time, and nearly all are openings"
)]
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Record {
    /// One opening with its history.
    Opportunity(Opportunity),
    /// The person's settings.
    Settings(Settings),
}

impl Stored for Record {
    const ITEMS: Option<&'static str> = Some("/opportunity/items");

    fn owner(tree: &Value) -> String {
        match tree.get("opportunity") {
            Some(opening) => Opportunity::owner(opening),
            None => Settings::owner(tree),
        }
    }

    fn carry(&mut self, place: &[&str], value: Value) {
        match (self, place) {
            (Self::Opportunity(opening), [_, rest @ ..]) => opening.carry(rest, value),
            (Self::Settings(settings), [_, rest @ ..]) => settings.carry(rest, value),
            (_, []) => {}
        }
    }
}

/// Why a value can't be read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum DecodeError {
    /// It does not begin as our values do.
    #[error("{}", words::FORM)]
    Form,
    /// It was written by a newer version.
    #[error("{}", words::Newer { schema: &.0 }.text())]
    Newer(u32),
    /// The checksum does not match.
    #[error("{}", words::DAMAGED)]
    Damaged,
    /// The fields make no sense.
    #[error("{}", words::FIELDS)]
    Fields,
}

/// Writes a record: `<schema>.<revision>.<crc32> <json>`.
///
/// The revision counts the writes of this record.
#[must_use]
pub fn encode(record: &Record, revision: u32) -> String {
    // A record holds no map with keys other than text and no float: it can always be written.
    add_checksum(revision, &serde_json::to_string(record).unwrap_or_default())
}

/// Reads a value back: the record and its revision.
///
/// # Errors
/// A [`DecodeError`]; the value is then to be kept as it is.
pub fn decode(value: &str) -> Result<(Record, u32), DecodeError> {
    let (revision, json) = verify(value)?;
    let record = record::parse(json).map_err(|Unreadable| DecodeError::Fields)?;
    Ok((record, revision))
}

/// Why a value can't be read, as a person is told: for bad fields also which.
#[must_use]
pub fn explain(value: &str, why: &DecodeError) -> String {
    match verify(value).map(|(_, json)| record::read::<Record>(json)) {
        Ok(Err(fault)) if *why == DecodeError::Fields => words::FieldsWhich { why, fault }.text(),
        _ => why.to_string(),
    }
}

/// Reads what stands under `key`, which has to be the record's own.
///
/// # Errors
/// A [`DecodeError`].
pub fn decode_at(key: &str, value: &str) -> Result<(Record, u32), DecodeError> {
    let (record, revision) = decode(value)?;
    let is_own = key.strip_prefix(RECORDS) == Some(record.id());
    if is_own {
        Ok((record, revision))
    } else {
        Err(DecodeError::Form)
    }
}

/// What the key of every record begins with, below the prefix.
pub const RECORDS: &str = "r/";

/// The key of a record, below the prefix.
#[must_use]
pub fn key_of(id: &Id) -> String {
    format!("{RECORDS}{id}")
}

impl Record {
    /// Its id.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Opportunity(opportunity) => opportunity.id.as_str(),
            Self::Settings(_) => SETTINGS,
        }
    }

    /// The newest stamp in it.
    #[must_use]
    pub fn latest_stamp(&self) -> Stamp {
        match self {
            Self::Opportunity(opportunity) => opportunity.latest_stamp(),
            Self::Settings(settings) => settings.latest_stamp(),
        }
    }

    /// Brings down stamps that can't be true ([`record::horizon`]); whether there were any.
    pub fn bring_down_stamps(&mut self, horizon: i64) -> bool {
        match self {
            Self::Opportunity(opportunity) => opportunity.bring_down_stamps(horizon),
            Self::Settings(settings) => settings.bring_down_stamps(horizon),
        }
    }

    /// Whether it is an opening that is deleted, with nothing left in it.
    #[must_use]
    pub fn is_deleted(&self) -> bool {
        match self {
            Self::Opportunity(opportunity) => {
                opportunity.details.is_none() && opportunity.bodies().next().is_none()
            }
            Self::Settings(_) => false,
        }
    }

    /// How much a person would find in it: details, items, people in the roster.
    #[must_use]
    pub fn entries(&self) -> usize {
        match self {
            Self::Opportunity(opportunity) => {
                usize::from(opportunity.details.is_some()) + opportunity.bodies().count()
            }
            Self::Settings(settings) => settings.roster.references().count(),
        }
    }

    /// In the shortest form that still says what is deleted: what its deletions knew of is left out,
    /// so that they are taken to have known everything. Never longer than what was deleted.
    #[must_use]
    pub fn shortened(&self) -> Self {
        let mut short = self.clone();
        if let Self::Opportunity(opportunity) = &mut short {
            opportunity.shorten_deletions();
        }
        short
    }

    /// Whether all that `other` says is said here too. Two deletions of one opening say the same,
    /// whatever each of them knew of.
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        let mut merged = self.clone();
        merged.merge(other);
        merged == *self || (merged.is_deleted() && self.is_deleted())
    }

    /// Takes in another copy of the same record: the later edit of each part wins.
    pub fn merge(&mut self, other: &Self) {
        match (self, other) {
            (Self::Opportunity(ours), Self::Opportunity(theirs)) => ours.merge(theirs),
            (Self::Settings(ours), Self::Settings(theirs)) => ours.merge(theirs),
            // An opening and the settings have different ids: never two copies of one record.
            _ => {}
        }
    }
}

/// By one small table: those of a faster one would be a twentieth of the page.
pub static CRC32: Crc<u32> = Crc::<u32>::new(&CRC_32_ISO_HDLC);

/// Puts the head before what a key holds: `<schema>.<number>.<crc32> <body>`.
///
/// The head outlives every schema: a version can tell that a value is whole and newer than it
/// understands, and so never takes it for damage.
#[must_use]
pub fn add_checksum(number: u32, body: &str) -> String {
    format!(
        "{SCHEMA}.{number}.{:08x} {body}",
        checksum(SCHEMA, number, body)
    )
}

/// The number in the head of a value, and its body.
///
/// # Errors
/// A [`DecodeError`]; [`DecodeError::Newer`] only for a value whose checksum is right.
pub fn verify(value: &str) -> Result<(u32, &str), DecodeError> {
    let (head, body) = value.split_once(' ').ok_or(DecodeError::Form)?;
    let mut parts = head.split('.');
    let mut next = || parts.next().ok_or(DecodeError::Form);
    let schema: u32 = next()?.parse().map_err(|_| DecodeError::Form)?;
    let number: u32 = next()?.parse().map_err(|_| DecodeError::Form)?;
    let sum = u32::from_str_radix(next()?, 16).map_err(|_| DecodeError::Form)?;
    if sum != checksum(schema, number, body) {
        return Err(DecodeError::Damaged);
    }
    if schema > SCHEMA {
        return Err(DecodeError::Newer(schema));
    }
    Ok((number, body))
}

/// The checksum in a head.
#[must_use]
pub fn checksum(schema: u32, number: u32, body: &str) -> u32 {
    let mut digest = CRC32.digest();
    digest.update(&schema.to_le_bytes());
    digest.update(&number.to_le_bytes());
    digest.update(body.as_bytes());
    digest.finalize()
}

/// Whether an opening is part of the example: it is no person's data.
#[must_use]
pub fn is_example(id: &Id) -> bool {
    id.as_str().starts_with(EXAMPLE)
}

/// Whether a record's key is one of the example.
#[must_use]
pub fn is_example_key(key: &str) -> bool {
    key.strip_prefix(RECORDS)
        .is_some_and(|id| id.starts_with(EXAMPLE))
}
