//! A file that devices share, plain or locked: how it lies there, and whether it may be read and
//! written as things stand.
//!
//! What decides is the lock that this device left it with. A file that is locked in another way is
//! never written over, and one that has lost its lock is not taken to have lost it rightly: whoever
//! can write into the folder could put a plain one there and have the next device fill it.

use std::borrow::Cow;

use crate::backup::Backup;
use crate::sealed::{self, Lock, OpenError, is_sealed};

/// What only the person can say before a file is read or written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileQuestion {
    /// It is locked, and no passphrase is known.
    Passphrase,
    /// It is locked with another passphrase than the one known.
    OtherPassphrase,
    /// It is no longer locked.
    LostLock,
}

/// Why a shared file is left as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotOpened {
    /// The person has to say something first.
    Asks(FileQuestion),
    /// It can't be opened by any passphrase.
    Broken(OpenError),
}

/// The text of a shared file, for [`Backup::read`].
///
/// # Errors
/// An [`NotOpened`]; the file is then neither to be read nor written.
pub fn text_of(file: &[u8], lock: Option<Lock>) -> Result<Cow<'_, [u8]>, NotOpened> {
    match (is_sealed(file), lock) {
        (true, Some(lock)) => match lock.open(file) {
            Ok(text) => Ok(Cow::Owned(text.into_bytes())),
            Err(OpenError::WrongPassphrase) => Err(NotOpened::Asks(FileQuestion::OtherPassphrase)),
            Err(why) => Err(NotOpened::Broken(why)),
        },
        (true, None) => match sealed::check(file) {
            Ok(()) => Err(NotOpened::Asks(FileQuestion::Passphrase)),
            Err(why) => Err(NotOpened::Broken(why)),
        },
        // What is no backup is refused as such; an empty file has nothing to lose.
        (false, Some(_)) if Backup::read(file).is_ok() => {
            Err(NotOpened::Asks(FileQuestion::LostLock))
        }
        (false, _) => Ok(Cow::Borrowed(file)),
    }
}
