//! A backup behind a passphrase: Argon2id makes a key of it, XChaCha20-Poly1305 locks the file.
//!
//! The result is text, because text survives mail, chats, notes and a phone's file picker, which
//! all change or refuse bytes of an unknown kind. Salt and nonce are arguments: this crate draws no
//! random number.

mod armour;
mod cost;
mod error;
mod lock;
mod parts;

pub use cost::Cost;
pub use error::{OpenError, SealError};
pub use lock::Lock;

use super::backup::LARGEST;
use parts::LockedParts;

/// Bytes of salt.
pub const SALT: usize = 16;
/// Bytes of nonce.
pub const NONCE: usize = 24;
const TAG: usize = 16;
/// Bytes of the checksum at the end: tells a damaged file from a wrong passphrase.
const SUM: usize = 8;

/// Locks a backup's text with a passphrase.
///
/// `salt` and `nonce` have to be drawn anew, from a generator fit for secrets, for every file. Two
/// keyboards may write one letter in two ways: hand the passphrase over in Unicode form NFC.
///
/// # Errors
/// A [`SealError`]: nothing was written.
pub fn seal(
    text: &str,
    passphrase: &str,
    cost: Cost,
    salt: [u8; SALT],
    nonce: [u8; NONCE],
) -> Result<String, SealError> {
    Lock::new(passphrase, cost, salt)?.seal(text, nonce)
}

/// Unlocks a backup's text, for [`super::backup::Backup::read`].
///
/// # Errors
/// An [`OpenError`] that says what to do.
pub fn open(file: &[u8], passphrase: &str) -> Result<String, OpenError> {
    let bytes = unwrapped(file)?;
    let parts = LockedParts::read(&bytes)?;
    parts.lock(passphrase)?.decrypt(&parts)
}

/// Whether a locked file is whole, whatever its passphrase.
///
/// # Errors
/// An [`OpenError`]; never [`OpenError::WrongPassphrase`].
pub fn check(file: &[u8]) -> Result<(), OpenError> {
    LockedParts::read(&unwrapped(file)?).map(|_| ())
}

fn unwrapped(file: &[u8]) -> Result<Vec<u8>, OpenError> {
    // Base64 is a third longer, and every line ends.
    if file.len() > LARGEST / 2 * 3 {
        return Err(OpenError::TooLarge);
    }
    armour::unwrap(file)
}

/// Whether a file is a locked backup, whole or not.
#[must_use]
pub fn is_sealed(file: &[u8]) -> bool {
    // A plain backup may have a note with a locked one in it.
    let file_start = file.trim_ascii_start();
    let start = file_start.strip_prefix("\u{feff}".as_bytes());
    let is_plain = start
        .unwrap_or(file_start)
        .trim_ascii_start()
        .starts_with(b"{");
    !is_plain && armour::begins(file)
}
