//! Bytes as lines of text between two marks: base64 (RFC 4648, with padding).

use super::OpenError;

const BEGIN: &str = "-----BEGIN CURTAIN CALL BACKUP-----";
const END: &str = "-----END CURTAIN CALL BACKUP-----";
const LINE: usize = 64;
const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Whether the first mark is there; a mail's greeting may stand before it.
pub(super) fn begins(file: &[u8]) -> bool {
    find(file, BEGIN).is_some()
}

pub(super) fn wrap(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() / 2 * 3 + 80);
    text.push_str(BEGIN);
    for (nth, three) in bytes.chunks(3).enumerate() {
        if nth % (LINE / 4) == 0 {
            text.push('\n');
        }
        let of = |at: usize| u32::from(three.get(at).copied().unwrap_or_default());
        let group = of(0) << 16 | of(1) << 8 | of(2);
        for place in 0..4 {
            let letter = LETTERS[(group >> (18 - 6 * place) & 63) as usize];
            text.push(if place <= three.len() {
                char::from(letter)
            } else {
                '='
            });
        }
    }
    text.push('\n');
    text.push_str(END);
    text.push('\n');
    text
}

/// The bytes between the marks. Spaces and line ends are left out, wherever mail put them.
pub(super) fn unwrap(file: &[u8]) -> Result<Vec<u8>, OpenError> {
    let from = find(file, BEGIN).ok_or(OpenError::NotSealed)?;
    let rest = &file[from + BEGIN.len()..];
    let to = find(rest, END).ok_or(OpenError::CutOff)?;
    let mut bytes = Vec::with_capacity(to / 4 * 3);
    let (mut group, mut letters, mut padding) = (0, 0, 0);
    for &byte in rest[..to].iter().filter(|byte| !byte.is_ascii_whitespace()) {
        // Nothing follows the padding.
        if padding > 0 && (byte != b'=' || letters == 0) {
            return Err(OpenError::Damaged);
        }
        if byte == b'=' {
            padding += 1;
        }
        group = group << 6 | value(byte).ok_or(OpenError::Damaged)?;
        letters += 1;
        if letters == 4 {
            let three = [(group >> 16) as u8, (group >> 8) as u8, group as u8];
            let kept = 3_usize.checked_sub(padding).ok_or(OpenError::Damaged)?;
            let (kept, left_out) = three.split_at(kept);
            // Bits that carry nothing are zero, so that a file can be written in one way only.
            if left_out.iter().any(|byte| *byte != 0) {
                return Err(OpenError::Damaged);
            }
            bytes.extend_from_slice(kept);
            (group, letters) = (0, 0);
        }
    }
    if letters == 0 {
        Ok(bytes)
    } else {
        Err(OpenError::Damaged)
    }
}

fn value(byte: u8) -> Option<u32> {
    Some(u32::from(match byte {
        b'A'..=b'Z' => byte - b'A',
        b'a'..=b'z' => byte - b'a' + 26,
        b'0'..=b'9' => byte - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        b'=' => 0,
        _ => return None,
    }))
}

fn find(text: &[u8], mark: &str) -> Option<usize> {
    text.windows(mark.len())
        .position(|window| window == mark.as_bytes())
}
