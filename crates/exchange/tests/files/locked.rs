//! The locked file: whatever happens to it, it opens unchanged or says why not.

use blake2::{Blake2b, Digest, digest::consts::U32};
use exchange::backup::{Backup, BackupError};
use exchange::sealed::{Cost, NONCE, OpenError, SALT, SealError, is_sealed, open, seal};

use crate::make;

const PASSPHRASE: &str = "läuft, Vorhang auf 🎭";

/// As little work as there can be: what is tested is not its strength.
fn cheap() -> Cost {
    Cost::new(8, 1, 1).unwrap()
}

fn locked(text: &str) -> String {
    seal(text, PASSPHRASE, cheap(), [7; SALT], [9; NONCE]).unwrap()
}

/// A locked file around these bytes, with the checksum that belongs to them.
fn wrapped(bytes: &[u8]) -> String {
    let mut bytes = bytes.to_vec();
    let sum = Blake2b::<U32>::digest(&bytes);
    bytes.extend_from_slice(&sum[..8]);
    let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let bits: String = three.iter().map(|byte| format!("{byte:08b}")).collect();
        for place in 0..4 {
            let six: String = bits.chars().skip(place * 6).take(6).collect();
            text.push(match six.len() {
                0 => '=',
                n => char::from(letters[usize::from_str_radix(&six, 2).unwrap() << (6 - n)]),
            });
        }
    }
    format!("-----BEGIN CURTAIN CALL BACKUP-----\n{text}\n-----END CURTAIN CALL BACKUP-----\n")
}

/// A header with these costs and a little behind it.
fn with_costs(costs: [u32; 3]) -> Vec<u8> {
    let mut bytes = b"CCBACKUP\x01".to_vec();
    bytes.extend(costs.iter().flat_map(|cost| cost.to_le_bytes()));
    bytes.extend([1; SALT + NONCE + 20]);
    bytes
}

#[test]
fn what_was_locked_opens_with_its_passphrase_at_the_usual_cost() {
    let text = make::backup(20).to_text();
    let file = seal(&text, PASSPHRASE, Cost::USUAL, [1; SALT], [2; NONCE]).unwrap();
    assert!(is_sealed(file.as_bytes()));
    assert!(!file.contains("Anna"));
    assert_eq!(open(file.as_bytes(), PASSPHRASE), Ok(text));
    assert_eq!(Backup::read(file.as_bytes()), Err(BackupError::Sealed));
    let none = seal("x", "", cheap(), [1; SALT], [2; NONCE]);
    assert_eq!(none, Err(SealError::NoPassphrase));
}

#[test]
fn mail_may_wrap_and_greet() {
    let file = locked("hello");
    let changed = [
        file.replace('\n', "\r\n"),
        file.replace('\n', "\n  \t"),
        format!("\u{feff}Here it is:\n\n{file}\n-- \nSent from a phone"),
        file.trim_end().to_owned(),
        file.chars()
            .map(|sign| format!("{sign}"))
            .collect::<String>(),
    ];
    for it in changed {
        assert_eq!(
            open(it.as_bytes(), PASSPHRASE).as_deref(),
            Ok("hello"),
            "{it}"
        );
    }
}

#[test]
fn every_flipped_bit_every_cut_and_every_wrong_passphrase_is_told() {
    let text = "{\"app\":\"curtain-call\"} and a little more, over more than one line";
    let file = locked(text).into_bytes();
    let mut cases = 0;
    for at in 0..file.len() {
        for bit in 0..8 {
            let mut bytes = file.clone();
            bytes[at] ^= 1 << bit;
            cases += 1;
            let opened = open(&bytes, PASSPHRASE);
            // A line end may become another space, as in mail; nothing else may pass.
            let harmless = file[at].is_ascii_whitespace()
                && (bytes[at].is_ascii_whitespace() || at + 1 == file.len());
            assert_eq!(opened.is_ok(), harmless, "byte {at}, bit {bit}: {opened:?}");
        }
    }
    let whole = file.trim_ascii_end().len();
    for length in 0..file.len() {
        cases += 1;
        let opened = open(&file[..length], PASSPHRASE);
        let expected = match length {
            _ if length >= whole => Ok(text.to_owned()),
            0..35 => Err(OpenError::NotSealed),
            _ => Err(OpenError::CutOff),
        };
        assert_eq!(opened, expected, "cut to {length}");
    }
    let near = ["", " ", "a", "LÄUFT, VORHANG AUF 🎭", "läuft, Vorhang auf"];
    let spaced = [format!("{PASSPHRASE} "), format!(" {PASSPHRASE}")];
    let drawn = (0..150).map(|number| format!("guess {number}"));
    let guesses = near
        .into_iter()
        .map(str::to_owned)
        .chain(spaced)
        .chain(drawn);
    for guess in guesses {
        cases += 1;
        let opened = open(&file, &guess);
        assert_eq!(opened, Err(OpenError::WrongPassphrase), "{guess}");
    }
    println!("{cases} damaged files and wrong passphrases");
    assert!(cases >= 800);
}

#[test]
fn bytes_changed_on_purpose_checksum_and_all_do_not_open() {
    let file = locked("hello");
    // Unwrapped by the other way: a mark, lines, a mark.
    let lines: String = file.lines().filter(|line| !line.starts_with('-')).collect();
    let value = |sign: char| {
        let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        letters.find(sign).map_or(0, |place| place as u8)
    };
    let bits: String = lines
        .chars()
        .map(|sign| format!("{:06b}", value(sign)))
        .collect();
    let padding = lines.matches('=').count();
    let length = lines.len() / 4 * 3 - padding;
    let bytes: Vec<u8> = (0..length - 8)
        .map(|place| u8::from_str_radix(&bits[place * 8..place * 8 + 8], 2).unwrap())
        .collect();
    assert_eq!(
        open(wrapped(&bytes).as_bytes(), PASSPHRASE).as_deref(),
        Ok("hello")
    );
    let mut cases = 0;
    for at in 0..bytes.len() {
        // Costs are tried below: a flipped one may ask for a quarter of a gigabyte.
        for bit in (0..8).filter(|_| !(9..21).contains(&at)) {
            let mut bytes = bytes.clone();
            bytes[at] ^= 1 << bit;
            cases += 1;
            let opened = open(wrapped(&bytes).as_bytes(), PASSPHRASE);
            let expected = match at {
                0..8 => OpenError::NotSealed,
                8 if bytes[8] > 1 => OpenError::Newer(bytes[8]),
                8 => OpenError::Damaged,
                _ => OpenError::WrongPassphrase,
            };
            assert_eq!(opened, Err(expected), "byte {at}, bit {bit}");
        }
    }
    for length in 0..bytes.len() {
        cases += 1;
        let opened = open(wrapped(&bytes[..length]).as_bytes(), PASSPHRASE);
        assert!(opened.is_err(), "{length}: {opened:?}");
    }
    println!("{cases} forged files");
    assert!(cases >= 500);
}

#[test]
fn absurd_costs_are_refused_before_any_work() {
    let absurd = [0, 1, 7, 262_145, 1 << 20, 1 << 30, u32::MAX - 1, u32::MAX];
    let many = [0, 11, 12, 100, 1 << 16, 1 << 31, u32::MAX];
    let lanes = [0, 9, 10, 255, 1 << 24, u32::MAX];
    let memory = absurd
        .into_iter()
        .flat_map(|m| (1..=10).map(move |t| [m, t, 1]));
    let passes = many
        .into_iter()
        .flat_map(|t| [8, 64, 19_456].map(|m| [m, t, 1]));
    let lanes = lanes
        .into_iter()
        .flat_map(|p| [8, 64, 19_456].map(|m| [m, 1, p]));
    // Too little memory for the lanes.
    let thin = (2..=8).map(|p| [8 * p - 1, 1, p]);
    let all: Vec<_> = memory.chain(passes).chain(lanes).chain(thin).collect();
    for costs in &all {
        let opened = open(wrapped(&with_costs(*costs)).as_bytes(), PASSPHRASE);
        assert_eq!(opened, Err(OpenError::Absurd), "{costs:?}");
        assert_eq!(Cost::new(costs[0], costs[1], costs[2]), None, "{costs:?}");
    }
    println!("{} absurd costs", all.len());
    assert!(all.len() >= 100);
    // The bounds themselves are fine.
    for [m, t, p] in [[8, 1, 1], [64, 10, 8], [262_144, 1, 1]] {
        assert!(Cost::new(m, t, p).is_some());
    }
}
