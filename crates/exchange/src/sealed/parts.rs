use super::{Cost, NONCE, OpenError, SALT, SUM};
use crate::digest::blake2b;

const MAGIC: &[u8; 8] = b"CCBACKUP";
/// The version of the locked file that is written.
const VERSION: u8 = 1;
/// Magic, version, three costs, salt, nonce.
pub(super) const HEADER: usize = 8 + 1 + 12 + SALT + NONCE;

/// What a locked file is made of, whole by its checksum.
pub(super) struct LockedParts<'a> {
    pub(super) header: &'a [u8],
    pub(super) cost: Cost,
    pub(super) salt: [u8; SALT],
    pub(super) nonce: [u8; NONCE],
    pub(super) locked: &'a [u8],
}

impl<'a> LockedParts<'a> {
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self, OpenError> {
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
        let (salt, rest) = rest.split_first_chunk().ok_or(OpenError::Damaged)?;
        Ok(Self {
            header,
            cost: Cost::from_bytes(cost).ok_or(OpenError::Absurd)?,
            salt: *salt,
            nonce: rest.try_into().map_err(|_| OpenError::Damaged)?,
            locked,
        })
    }
}

pub(super) fn header(cost: Cost, salt: &[u8; SALT], nonce: &[u8; NONCE]) -> Vec<u8> {
    [&MAGIC[..], &[VERSION], &cost.to_bytes(), salt, nonce].concat()
}
