//! A backup behind a passphrase: Argon2id makes a key of it, XChaCha20-Poly1305 locks the file.
//!
//! The result is text, because text survives mail, chats, notes and a phone's file picker, which
//! all change or refuse bytes of an unknown kind. Salt and nonce are arguments: this crate draws no
//! random number.

mod armour;
mod cost;
mod error;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};

pub use cost::Cost;
pub use error::{OpenError, SealError};

use super::backup::LARGEST;
use super::digest::blake2b;

/// Bytes of salt.
pub const SALT: usize = 16;
/// Bytes of nonce.
pub const NONCE: usize = 24;

const MAGIC: &[u8; 8] = b"CCBACKUP";
/// The version of the locked file that [`seal`] writes.
const VERSION: u8 = 1;
/// Magic, version, three costs, salt, nonce.
const HEADER: usize = 8 + 1 + 12 + SALT + NONCE;
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
    if passphrase.is_empty() {
        return Err(SealError::NoPassphrase);
    }
    if text.len() > LARGEST {
        return Err(SealError::TooLarge);
    }
    let mut bytes = Vec::with_capacity(HEADER + text.len() + TAG + SUM);
    bytes.extend_from_slice(MAGIC);
    bytes.push(VERSION);
    bytes.extend_from_slice(&cost.to_bytes());
    bytes.extend_from_slice(&salt);
    bytes.extend_from_slice(&nonce);
    let key = cost.key(passphrase, &salt).ok_or(SealError::NoMemory)?;
    let payload = Payload {
        msg: text.as_bytes(),
        aad: &bytes,
    };
    let cipher = XChaCha20Poly1305::new(&Key::from(key));
    let locked = cipher.encrypt(&XNonce::from(nonce), payload);
    bytes.extend_from_slice(&locked.map_err(|_| SealError::TooLarge)?);
    let sum = blake2b(&bytes);
    bytes.extend_from_slice(&sum[..SUM]);
    Ok(armour::wrap(&bytes))
}

/// Unlocks a backup's text, for [`super::backup::Backup::read`].
///
/// # Errors
/// An [`OpenError`] that says what to do.
pub fn open(file: &[u8], passphrase: &str) -> Result<String, OpenError> {
    // Base64 is a third longer, and every line ends.
    if file.len() > LARGEST / 2 * 3 {
        return Err(OpenError::TooLarge);
    }
    let bytes = armour::unwrap(file)?;
    let (signed, sum) = bytes.split_last_chunk::<SUM>().ok_or(OpenError::Damaged)?;
    if blake2b(signed)[..SUM] != *sum {
        return Err(OpenError::Damaged);
    }
    if !signed.starts_with(MAGIC) {
        return Err(OpenError::NotSealed);
    }
    match signed.get(MAGIC.len()) {
        Some(&VERSION) => {}
        Some(&newer) if newer > VERSION => return Err(OpenError::Newer(newer)),
        _ => return Err(OpenError::Damaged),
    }
    let (header, locked) = signed.split_at_checked(HEADER).ok_or(OpenError::Damaged)?;
    let (cost, rest) = header[9..].split_first_chunk().ok_or(OpenError::Damaged)?;
    let (salt, rest) = rest.split_first_chunk::<SALT>().ok_or(OpenError::Damaged)?;
    let nonce: [u8; NONCE] = rest.try_into().map_err(|_| OpenError::Damaged)?;
    let cost = Cost::from_bytes(cost).ok_or(OpenError::Absurd)?;
    let key = cost.key(passphrase, salt).ok_or(OpenError::NoMemory)?;
    let payload = Payload {
        msg: locked,
        aad: header,
    };
    let cipher = XChaCha20Poly1305::new(&Key::from(key));
    let text = cipher.decrypt(&XNonce::from(nonce), payload);
    let text = text.map_err(|_| OpenError::WrongPassphrase)?;
    String::from_utf8(text).map_err(|_| OpenError::Damaged)
}

/// Whether a file is a locked backup, whole or not.
#[must_use]
pub fn is_sealed(file: &[u8]) -> bool {
    armour::begins(file)
}
