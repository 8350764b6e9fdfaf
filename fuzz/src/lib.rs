//! What is fuzzed: any bytes as a file that a person chose to restore. Used by cargo-fuzz, and on
//! stable by `crates/exchange/tests/fuzzing.rs`.

use base64ct::{Base64, Encoding};
use blake2::{Blake2b, Digest, digest::consts::U32};
use exchange::backup::Backup;
use exchange::restore::merge;
use exchange::sealed::{OpenError, open};

/// Where the costs stand in a locked file: behind its mark and its version.
const COSTS: std::ops::Range<usize> = 9..21;

/// Any bytes as a backup, as they are and with the checksum that belongs to them: refused, or read,
/// kept and read again the same. Whether they were read.
pub fn backup_file(bytes: &[u8]) -> bool {
    let mended = with_digest(bytes);
    [Some(bytes), mended.as_deref()]
        .into_iter()
        .flatten()
        .filter(|file| {
            let Ok(backup) = Backup::read(file) else {
                return false;
            };
            let again = Backup::read(backup.to_text().as_bytes());
            assert_eq!(again.as_ref(), Ok(&backup));
            assert_eq!(merge(&backup, &backup), backup);
            true
        })
        .count()
        > 0
}

/// Any bytes as what a locked file holds, with the checksum and the lines that belong to them: what
/// was locked with another passphrase, or never, does not come out. Whether they came as far as the
/// passphrase.
pub fn locked_file(bytes: &[u8]) -> bool {
    assert!(open(bytes, "a passphrase").is_err());
    let opened = open(
        armoured(&with_small_costs(bytes)).as_bytes(),
        "a passphrase",
    );
    assert!(
        opened.is_err(),
        "opened with a passphrase that is not its own"
    );
    opened == Err(OpenError::WrongPassphrase)
}

/// A backup of version 2 with the checksum of its records; `None` for anything else.
fn with_digest(bytes: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(bytes).ok()?;
    let (head, rest) = text.split_once(r#""digest":""#)?;
    let (_, rest) = rest.split_once('"')?;
    let (between, records) = rest.split_once(r#""records":"#)?;
    let digest = Blake2b::<U32>::digest(records.strip_suffix('}')?);
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    Some(format!(r#"{head}"digest":"{hex}"{between}"records":{records}"#).into_bytes())
}

/// The same with costs that take no time, unless they are refused anyway.
fn with_small_costs(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    if let Some(costs) = bytes.get_mut(COSTS) {
        let number = |at: usize| {
            u32::from_le_bytes([costs[at], costs[at + 1], costs[at + 2], costs[at + 3]])
        };
        let (memory, passes, lanes) = (number(0), number(4), number(8));
        let is_taken = (8..=256 * 1024).contains(&memory)
            && (1..=10).contains(&passes)
            && (1..=8).contains(&lanes);
        if is_taken {
            for (place, cost) in costs.chunks_exact_mut(4).zip([8_u32, 1, 1]) {
                place.copy_from_slice(&cost.to_le_bytes());
            }
        }
    }
    bytes
}

/// Bytes with their checksum, between the marks of a locked file.
fn armoured(bytes: &[u8]) -> String {
    let mut bytes = bytes.to_vec();
    let sum = Blake2b::<U32>::digest(&bytes);
    bytes.extend_from_slice(&sum[..8]);
    let letters = Base64::encode_string(&bytes);
    format!("-----BEGIN CURTAIN CALL BACKUP-----\n{letters}\n-----END CURTAIN CALL BACKUP-----\n")
}

/// What a locked file holds between its marks, without its checksum: to begin with.
///
/// # Panics
/// Where it is no locked file.
#[must_use]
pub fn unarmoured(file: &str) -> Vec<u8> {
    let letters: String = file.lines().filter(|line| !line.starts_with('-')).collect();
    let mut bytes = Base64::decode_vec(&letters).expect("lines of base64");
    bytes.truncate(bytes.len().saturating_sub(8));
    bytes
}
