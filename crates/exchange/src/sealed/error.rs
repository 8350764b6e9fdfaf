use thiserror::Error;

use crate::words::sealed as words;

/// Why a backup could not be locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum SealError {
    /// The passphrase is empty.
    #[error("{}", words::SEAL_NO_PASSPHRASE)]
    NoPassphrase,
    /// More than [`super::open`] would take.
    #[error("{}", words::SEAL_TOO_LARGE)]
    TooLarge,
    /// The device has too little memory free.
    #[error("{}", words::SEAL_NO_MEMORY)]
    NoMemory,
}

/// Why a locked backup could not be read. Nothing has been changed then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum OpenError {
    /// Far larger than anything the app could have written.
    #[error("{}", words::OPEN_TOO_LARGE)]
    TooLarge,
    /// It is no locked backup.
    #[error("{}", words::OPEN_NOT_SEALED)]
    NotSealed,
    /// Its last line is missing.
    #[error("{}", words::OPEN_CUT_OFF)]
    CutOff,
    /// The checksum does not match.
    #[error("{}", words::OPEN_DAMAGED)]
    Damaged,
    /// Written by a newer version.
    #[error("{}", words::OpenNewer { format: &.0 }.text())]
    Newer(u8),
    /// Costs that no version of the app writes and a device may not bear.
    #[error("{}", words::OPEN_ABSURD)]
    Absurd,
    /// The device has too little memory free.
    #[error("{}", words::OPEN_NO_MEMORY)]
    NoMemory,
    /// The key does not fit. A file altered on purpose, checksum and all, looks the same.
    #[error("{}", words::OPEN_WRONG_PASSPHRASE)]
    WrongPassphrase,
}
