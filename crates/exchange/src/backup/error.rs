use cadence::record::{Fault, SettingsError};
use thiserror::Error;

use crate::words::backup as words;

/// Why a file can't be restored from. Nothing has been changed then.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BackupError {
    /// There is nothing in it.
    #[error("{}", words::EMPTY)]
    Empty,
    /// Far larger than anything the app could have written.
    #[error("{}", words::TOO_LARGE)]
    TooLarge,
    /// Nested deeper than anything the app writes.
    #[error("{}", words::TOO_DEEP)]
    TooDeep,
    /// More values than a browser could keep.
    #[error("{}", words::TOO_MANY)]
    TooMany,
    /// A text longer than a browser could keep.
    #[error("{}", words::TOO_LONG)]
    TooLong,
    /// Bytes that are no UTF-8: a picture, a document, another encoding.
    #[error("{}", words::NOT_TEXT)]
    NotText,
    /// It is one of ours behind a passphrase.
    #[error("{}", words::SEALED)]
    Sealed,
    /// It ends in the middle.
    #[error("{}", words::CUT_OFF)]
    CutOff,
    /// No JSON, or not our fields; with what was found.
    #[error("{}", words::Unreadable { why: &.0 }.text())]
    Unreadable(String),
    /// Half of a character that is written in two halves.
    #[error("{}", words::HALF_CHARACTER)]
    HalfCharacter,
    /// The same name twice in one object.
    #[error("{}", words::Duplicate { name: &.0 }.text())]
    Duplicate(String),
    /// JSON of something else.
    #[error("{}", words::OTHER_APP)]
    OtherApp,
    /// Written by a newer version.
    #[error("{}", words::Newer { format: &.0 }.text())]
    Newer(u64),
    /// The checksum is not that of the records.
    #[error("{}", words::DAMAGED)]
    Damaged,
    /// A record that can't be read: where, and what is wrong.
    #[error("{}", words::Record { why: &.0 }.text())]
    Record(#[from] Fault),
    /// What stands under this key is not one object with one field.
    #[error("{}", words::NoRecord { key: &.0 }.text())]
    NoRecord(String),
    /// An id that an address could not hold, or a record under the key of another.
    #[error("{}", words::BadId { id: &.0 }.text())]
    BadId(String),
    /// A date outside of the years 1 to 9999.
    #[error("{}", words::BadDate { id: &.0 }.text())]
    BadDate(String),
    /// Settings that the plan can't work with.
    #[error("{}", words::BadSettings { why: &.0 }.text())]
    BadSettings(SettingsError),
}
