use cadence::record::horizon;

use super::codec::{DecodeError, decode_at, encode};
use super::draft::{DRAFTS, merged_draft};

/// What a row of the safety copy has to become when `new` was written; `None`: it stays. `now` is
/// in milliseconds since 1970.
///
/// Never less than both: a tab that knew less than the copy does not take anything out of it.
#[must_use]
pub fn merged_row(key: &str, row: Option<&str>, new: &str, now: i64) -> Option<String> {
    if key.starts_with(DRAFTS) {
        return merged_draft(row, new);
    }
    let Some(row) = row else {
        return Some(new.to_owned());
    };
    if row == new {
        return None;
    }
    let Ok((ours, revision)) = decode_at(key, new) else {
        return None;
    };
    match decode_at(key, row) {
        Ok((mut theirs, older)) => {
            let is_mended = theirs.bring_down_stamps(horizon(now));
            let mut merged = ours.clone();
            merged.merge(&theirs);
            if merged == theirs && older >= revision && !is_mended {
                None
            } else if merged == ours && revision >= older {
                Some(new.to_owned())
            } else {
                Some(encode(&merged, revision.max(older).wrapping_add(1)))
            }
        }
        // A newer version's row is not for this one to replace.
        Err(DecodeError::Newer(_)) => None,
        Err(_) => Some(new.to_owned()),
    }
}
