use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};

use super::parts::{HEADER, LockedParts, header};
use super::{Cost, NONCE, OpenError, SALT, SUM, SealError, TAG, armour, unwrapped};
use crate::backup::LARGEST;
use crate::digest::blake2b;

const KEY: usize = 32;
const COST: usize = 12;

/// The key that a passphrase comes to with one salt: locks a file again and again, and opens what
/// it locked, without the passphrase and without the work that a guess at it costs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Lock {
    cost: Cost,
    salt: [u8; SALT],
    key: [u8; KEY],
}

impl Lock {
    /// Makes one of a new passphrase.
    ///
    /// `salt` has to be drawn anew, from a generator fit for secrets. Two keyboards may write one
    /// letter in two ways: hand the passphrase over in Unicode form NFC.
    ///
    /// # Errors
    /// A [`SealError`]: no passphrase, or no memory.
    pub fn new(passphrase: &str, cost: Cost, salt: [u8; SALT]) -> Result<Self, SealError> {
        if passphrase.is_empty() {
            return Err(SealError::NoPassphrase);
        }
        let key = cost.key(passphrase, &salt).ok_or(SealError::NoMemory)?;
        Ok(Self { cost, salt, key })
    }

    /// The one that a file was locked with.
    ///
    /// # Errors
    /// An [`OpenError`] that says what to do: the passphrase does not open the file, or it is not
    /// whole.
    pub fn of_file(file: &[u8], passphrase: &str) -> Result<Self, OpenError> {
        let bytes = unwrapped(file)?;
        let parts = LockedParts::read(&bytes)?;
        let lock = parts.lock(passphrase)?;
        lock.decrypt(&parts).map(|_| lock)
    }

    /// Locks a backup's text.
    ///
    /// `nonce` has to be drawn anew, from a generator fit for secrets, for every file.
    ///
    /// # Errors
    /// [`SealError::TooLarge`]: nothing was written.
    pub fn seal(&self, text: &str, nonce: [u8; NONCE]) -> Result<String, SealError> {
        if text.len() > LARGEST {
            return Err(SealError::TooLarge);
        }
        let mut bytes = Vec::with_capacity(HEADER + text.len() + TAG + SUM);
        bytes.extend_from_slice(&header(self.cost, &self.salt, &nonce));
        let payload = Payload {
            msg: text.as_bytes(),
            aad: &bytes,
        };
        let locked = self.cipher().encrypt(&XNonce::from(nonce), payload);
        bytes.extend_from_slice(&locked.map_err(|_| SealError::TooLarge)?);
        let sum = blake2b(&bytes);
        bytes.extend_from_slice(&sum[..SUM]);
        Ok(armour::wrap(&bytes))
    }

    /// Unlocks what it locked, for [`crate::backup::Backup::read`].
    ///
    /// # Errors
    /// An [`OpenError`]; [`OpenError::WrongPassphrase`] also where the file was locked with the
    /// same passphrase and another salt.
    pub fn open(&self, file: &[u8]) -> Result<String, OpenError> {
        let bytes = unwrapped(file)?;
        let parts = LockedParts::read(&bytes)?;
        if (parts.cost, parts.salt) != (self.cost, self.salt) {
            return Err(OpenError::WrongPassphrase);
        }
        self.decrypt(&parts)
    }

    /// The bytes it is remembered by. Whoever has them opens what it locked.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        [&self.cost.to_bytes()[..], &self.salt, &self.key].concat()
    }

    /// The lock of such bytes; `None` if they are none.
    #[must_use]
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (cost, rest) = bytes.split_first_chunk::<COST>()?;
        let (salt, rest) = rest.split_first_chunk::<SALT>()?;
        Some(Self {
            cost: Cost::from_bytes(cost)?,
            salt: *salt,
            key: rest.try_into().ok()?,
        })
    }

    pub(super) fn decrypt(&self, parts: &LockedParts<'_>) -> Result<String, OpenError> {
        let payload = Payload {
            msg: parts.locked,
            aad: parts.header,
        };
        let text = self
            .cipher()
            .decrypt(&XNonce::from(parts.nonce), payload)
            .map_err(|_| OpenError::WrongPassphrase)?;
        String::from_utf8(text).map_err(|_| OpenError::Damaged)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&Key::from(self.key))
    }
}

impl LockedParts<'_> {
    /// The lock that this passphrase would have made.
    pub(super) fn lock(&self, passphrase: &str) -> Result<Lock, OpenError> {
        let Self { cost, salt, .. } = *self;
        let key = cost.key(passphrase, &salt).ok_or(OpenError::NoMemory)?;
        Ok(Lock { cost, salt, key })
    }
}
