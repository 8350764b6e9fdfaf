use crc::{CRC_32_ISO_HDLC, Crc};

use super::codec::{DecodeError, SCHEMA};

/// By one small table: those of a faster one would be a twentieth of the page.
pub static CRC32: Crc<u32> = Crc::<u32>::new(&CRC_32_ISO_HDLC);

/// Puts the head before what a key holds: `<schema>.<number>.<crc32> <body>`.
///
/// The head outlives every schema: a version can tell that a value is whole and newer than it
/// understands, and so never takes it for damage.
#[must_use]
pub fn seal(number: u32, body: &str) -> String {
    format!(
        "{SCHEMA}.{number}.{:08x} {body}",
        checksum(SCHEMA, number, body)
    )
}

/// The number in the head of a value, and its body.
///
/// # Errors
/// A [`DecodeError`]; [`DecodeError::Newer`] only for a value whose checksum is right.
pub fn open(value: &str) -> Result<(u32, &str), DecodeError> {
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
