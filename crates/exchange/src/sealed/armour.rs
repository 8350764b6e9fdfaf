//! Bytes as lines of text between two marks: base64 (RFC 4648, with padding).

use base64ct::{Base64, Encoding};

use super::OpenError;

const BEGIN: &str = "-----BEGIN CURTAIN CALL BACKUP-----";
const END: &str = "-----END CURTAIN CALL BACKUP-----";
const LINE: usize = 64;

/// Whether the first mark is there; a mail's greeting may stand before it.
pub(super) fn begins(file: &[u8]) -> bool {
    find(file, BEGIN).is_some()
}

pub(super) fn wrap(bytes: &[u8]) -> String {
    let letters: Vec<char> = Base64::encode_string(bytes).chars().collect();
    let lines = letters.chunks(LINE).map(String::from_iter);
    let lines: Vec<String> = lines.collect();
    format!("{BEGIN}\n{}\n{END}\n", lines.join("\n"))
}

/// The bytes between the marks. Spaces and line ends are left out, wherever mail put them; a file
/// can be written in one way only, so bits that carry nothing are zero.
pub(super) fn unwrap(file: &[u8]) -> Result<Vec<u8>, OpenError> {
    let from = find(file, BEGIN).ok_or(OpenError::NotSealed)?;
    let rest = &file[from + BEGIN.len()..];
    let to = find(rest, END).ok_or(OpenError::CutOff)?;
    let letters = rest[..to].iter();
    let letters: Vec<u8> = letters
        .filter(|byte| !byte.is_ascii_whitespace())
        .copied()
        .collect();
    let letters = str::from_utf8(&letters).map_err(|_| OpenError::Damaged)?;
    Base64::decode_vec(letters).map_err(|_| OpenError::Damaged)
}

fn find(text: &[u8], mark: &str) -> Option<usize> {
    text.windows(mark.len())
        .position(|window| window == mark.as_bytes())
}
