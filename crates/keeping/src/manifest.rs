//! What a tab says of all records, and how what is there compares with it.

use super::codec::{DecodeError, add_checksum, is_example_key, verify};

mod writer;

pub use writer::ManifestWriter;

/// What the key of every manifest begins with, below the prefix.
pub const MANIFESTS: &str = "m/";

/// How many records there are, and one number that stands for all their keys and revisions.
///
/// The digest is a sum, so that one changed record costs one step, however many there are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Inventory {
    /// How many.
    pub count: u32,
    /// The sum of their marks.
    pub digest: u64,
}

impl Inventory {
    /// Of all these keys with their revisions. The example is no person's data and not in it.
    #[must_use]
    pub fn of(revisions: &[(&str, u32)]) -> Self {
        let mut inventory = Self::default();
        for (key, revision) in revisions {
            inventory.replace(key, None, Some(*revision));
        }
        inventory
    }

    /// Counts a record that had the revision `before` as one with the revision `after`; `None`:
    /// there is no such record.
    pub fn replace(&mut self, key: &str, before: Option<u32>, after: Option<u32>) {
        if is_example_key(key) {
            return;
        }
        if let Some(revision) = before {
            self.count = self.count.wrapping_sub(1);
            self.digest = self.digest.wrapping_sub(mark(key, revision));
        }
        if let Some(revision) = after {
            self.count = self.count.wrapping_add(1);
            self.digest = self.digest.wrapping_add(mark(key, revision));
        }
    }
}

/// A number for one revision of one key: FNV-1a, then stirred so that sums don't cancel out.
fn mark(key: &str, revision: u32) -> u64 {
    let bytes = key.bytes().chain(revision.to_le_bytes());
    let sum = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |sum, byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    let sum = (sum ^ (sum >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let sum = (sum ^ (sum >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    sum ^ (sum >> 31)
}

/// What one tab knew of all records after its last write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manifest {
    /// Above every generation its tab had seen: the highest one knows the most.
    pub generation: u32,
    /// The records.
    pub inventory: Inventory,
}

impl Manifest {
    /// Its value. Always of one length, so that writing it again needs no more room.
    #[must_use]
    pub fn encode(&self) -> String {
        let Inventory { count, digest } = self.inventory;
        let value = add_checksum(self.generation, &format!("{count:08x} {digest:016x}"));
        format!("{value:<48}")
    }

    /// Reads a value back.
    ///
    /// # Errors
    /// A [`DecodeError`].
    pub fn decode(value: &str) -> Result<Self, DecodeError> {
        let (generation, body) = verify(value.trim_ascii_end())?;
        let mut parts = body.split(' ');
        let mut next = || parts.next().ok_or(DecodeError::Form);
        let count = u32::from_str_radix(next()?, 16).map_err(|_| DecodeError::Form)?;
        let digest = u64::from_str_radix(next()?, 16).map_err(|_| DecodeError::Form)?;
        let inventory = Inventory { count, digest };
        Ok(Self {
            generation,
            inventory,
        })
    }
}

/// How what is there compares with the newest manifest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// There is no manifest to compare with.
    Unknown,
    /// It is all there.
    Whole,
    /// It is all there, and one more write, whose manifest did not get through.
    Ahead,
    /// Two tabs wrote at the same moment and neither heard of the other: nothing is proved.
    Unsure,
    /// So many records are missing.
    Missing(u32),
    /// There are so many more records than there should be.
    Extra(u32),
    /// The number is right, but a record is older than it was, or unreadable.
    RolledBack,
}

/// Compares records with manifests. `unreadable` records are there, with no revision to be read.
#[must_use]
pub fn judge(manifests: &[Manifest], revisions: &[(&str, u32)], unreadable: usize) -> Verdict {
    let Some(newest) = manifests.iter().map(|manifest| manifest.generation).max() else {
        return Verdict::Unknown;
    };
    let actual = Inventory::of(revisions);
    let mut newest = manifests
        .iter()
        .filter(|manifest| manifest.generation == newest);
    if newest.clone().any(|manifest| manifest.inventory == actual) {
        return Verdict::Whole;
    }
    let (Some(only), None) = (newest.next(), newest.next()) else {
        return Verdict::Unsure;
    };
    let expected = only.inventory;
    if is_one_ahead(expected, actual, revisions) {
        return Verdict::Ahead;
    }
    let there = i64::from(actual.count) + i64::try_from(unreadable).unwrap_or(0);
    match u32::try_from((i64::from(expected.count) - there).unsigned_abs()) {
        Ok(0) | Err(_) => Verdict::RolledBack,
        Ok(by) if i64::from(expected.count) > there => Verdict::Missing(by),
        Ok(by) => Verdict::Extra(by),
    }
}

/// Whether one write of one record explains the difference.
fn is_one_ahead(expected: Inventory, actual: Inventory, revisions: &[(&str, u32)]) -> bool {
    revisions.iter().any(|&(key, revision)| {
        let before = revision.checked_sub(1).filter(|revision| *revision > 0);
        let mut one_back = actual;
        one_back.replace(key, Some(revision), before);
        let mut without = actual;
        without.replace(key, Some(revision), None);
        one_back == expected || without == expected
    })
}
