use cadence::record::{Fault, SettingsError};
use thiserror::Error;

/// Why a file can't be restored from. Nothing has been changed then.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum BackupError {
    /// There is nothing in it.
    #[error("This file is empty. Choose the file that Backup downloaded; nothing was changed.")]
    Empty,
    /// Far larger than anything the app could have written.
    #[error(
        "This file is too large to be a Curtain Call backup. Choose the file that Backup \
         downloaded; nothing was changed."
    )]
    TooLarge,
    /// Nested deeper than anything the app writes.
    #[error(
        "This file is nested deeper than a Curtain Call backup ever is, so it was not read. Choose \
         the file that Backup downloaded; nothing was changed."
    )]
    TooDeep,
    /// More values than a browser could keep.
    #[error(
        "This file holds more entries than Curtain Call can keep, so it was not read. Choose the \
         file that Backup downloaded; nothing was changed."
    )]
    TooMany,
    /// A text longer than a browser could keep.
    #[error(
        "This file holds a text longer than Curtain Call can keep, so it was not read. Choose the \
         file that Backup downloaded; nothing was changed."
    )]
    TooLong,
    /// Bytes that are no UTF-8: a picture, a document, another encoding.
    #[error(
        "This file is not text, or its letters were converted on the way. Choose the file that \
         Backup downloaded, as it was downloaded; nothing was changed."
    )]
    NotText,
    /// It is one of ours behind a passphrase.
    #[error("This backup is locked with a passphrase. Enter it to read the file.")]
    Sealed,
    /// It ends in the middle.
    #[error(
        "This file ends in the middle: it was not downloaded or sent whole. Fetch it once more from \
         where it came from; nothing was changed."
    )]
    CutOff,
    /// No JSON, or not our fields; with what was found.
    #[error(
        "This file can't be read as a Curtain Call backup ({0}). Choose the file that Backup \
         downloaded; nothing was changed."
    )]
    Unreadable(String),
    /// Half of a character that is written in two halves.
    #[error(
        "A text in this file holds half a character, so it was changed by another program. Choose \
         the file as Backup downloaded it; nothing was changed."
    )]
    HalfCharacter,
    /// The same name twice in one object.
    #[error(
        "This file says two things under one name ({0}), so it was changed by another program. \
         Choose the file as Backup downloaded it; nothing was changed."
    )]
    Duplicate(String),
    /// JSON of something else.
    #[error(
        "This file is from another app. Choose the file that Backup downloaded; nothing was changed."
    )]
    OtherApp,
    /// Written by a newer version.
    #[error(
        "This backup was made by a newer version of Curtain Call (format {0}). Reload to get that \
         version, then restore; nothing was changed."
    )]
    Newer(u64),
    /// The checksum is not that of the records.
    #[error(
        "This file is not as Backup wrote it: its checksum does not match. Fetch it once more, or \
         choose an earlier backup; nothing was changed."
    )]
    Damaged,
    /// A record that can't be read: where, and what is wrong.
    #[error("This file can't be read: {0}. Choose an earlier backup; nothing was changed.")]
    Record(#[from] Fault),
    /// What stands under this key is not one object with one field.
    #[error(
        "This file can't be read: what it keeps under {0} is not one object with one field. Choose \
         an earlier backup; nothing was changed."
    )]
    NoRecord(String),
    /// An id that an address could not hold, or a record under the key of another.
    #[error(
        "This backup names an entry in a way Curtain Call never does ({0}), so it was not restored; \
         nothing was changed."
    )]
    BadId(String),
    /// A date outside of the years 1 to 9999.
    #[error(
        "The record {0} in this file has a date that no calendar shows, so it was not restored; \
         nothing was changed."
    )]
    BadDate(String),
    /// Settings that the plan can't work with.
    #[error("The settings in this file can't be used: {0} Nothing was changed.")]
    BadSettings(SettingsError),
}
