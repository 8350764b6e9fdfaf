use thiserror::Error;

/// Why a backup could not be locked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum SealError {
    /// The passphrase is empty.
    #[error("Enter a passphrase: without one anybody could read the file.")]
    NoPassphrase,
    /// More than [`super::open`] would take.
    #[error("This is more than one locked file can hold. Download it without a passphrase.")]
    TooLarge,
    /// The device has too little memory free.
    #[error(
        "This device has too little memory free to lock the file. Close other pages and try again, \
         or download it without a passphrase."
    )]
    NoMemory,
}

/// Why a locked backup could not be read. Nothing has been changed then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum OpenError {
    /// Far larger than anything the app could have written.
    #[error("This file is too large to be a Curtain Call backup. Nothing was changed.")]
    TooLarge,
    /// It is no locked backup.
    #[error("This file is not a locked Curtain Call backup. Nothing was changed.")]
    NotSealed,
    /// Its last line is missing.
    #[error(
        "This file ends in the middle: it was not downloaded or sent whole. Fetch it once more from \
         where it came from; nothing was changed."
    )]
    CutOff,
    /// The checksum does not match.
    #[error(
        "This file was damaged on the way: its checksum does not match, so no passphrase would open \
         it. Fetch it once more, or choose an earlier backup; nothing was changed."
    )]
    Damaged,
    /// Written by a newer version.
    #[error(
        "This file was locked by a newer version of Curtain Call (format {0}). Reload to get that \
         version; nothing was changed."
    )]
    Newer(u8),
    /// Costs that no version of the app writes and a device may not bear.
    #[error(
        "This file asks for more work than Curtain Call ever does, so it was not opened. Choose the \
         file that Backup downloaded; nothing was changed."
    )]
    Absurd,
    /// The device has too little memory free.
    #[error(
        "This device has too little memory free to open the file. Close other pages and try again; \
         nothing was changed."
    )]
    NoMemory,
    /// The key does not fit. A file altered on purpose, checksum and all, looks the same.
    #[error(
        "This passphrase does not open the file. The file arrived whole, so look at capitals, \
         spaces and the keyboard's language, and try again; nothing was changed."
    )]
    WrongPassphrase,
}
