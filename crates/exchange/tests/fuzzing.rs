//! The fuzz targets on a stable compiler: files of ours, changed at random, over and over.
//!
//! Some thousand of them with the other tests; with `FUZZ_SECONDS` as many as that time allows, each
//! target for itself. A failure prints the seed that repeats it.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a typo in a test should panic; how many cases there were is worth reading"
)]

#[path = "../../../fuzz/src/lib.rs"]
mod targets;

use std::env;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::time::{Duration, Instant};

const PLAIN: [&str; 2] = [
    include_str!("data/backup-1.json"),
    include_str!("data/backup-2.json"),
];
const LOCKED: &str = include_str!("data/locked-1.txt");

/// What a mutation puts somewhere: what a reader of our files decides by.
const WORDS: [&str; 18] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\\",
    "\\ud83d",
    "\u{0}",
    "null",
    "-1",
    "1e9",
    "253402300800000",
    "9223372036854775807",
    "\"at\":",
    "\"items\":{}",
    "\"stamp\":{\"at\":1,\"by\":1}",
];

/// A small generator, so that a failure names the seed that repeats it.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % end.max(1)
    }
}

/// A file with one to four changes.
fn mutated(seeds: &[Vec<u8>], number: u64) -> Vec<u8> {
    let mut dice = Dice(number.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut bytes = seeds[dice.below(seeds.len())].clone();
    for _ in 0..=dice.below(4) {
        let at = dice.below(bytes.len());
        let to = (at + 1 + dice.below(40)).min(bytes.len());
        match dice.below(8) {
            _ if bytes.is_empty() => bytes.push(0),
            0 | 1 => bytes[at] ^= 1 << dice.below(8),
            2 => bytes[at] = b"0123456789abcxyzABCXYZ \"{}:,"[dice.below(28)],
            3 => drop(bytes.drain(at..to)),
            4 => {
                let part = bytes[at..to].to_vec();
                let place = dice.below(bytes.len());
                bytes.splice(place..place, part);
            }
            5 => {
                let word = WORDS[dice.below(WORDS.len())].bytes();
                bytes.splice(at..at + dice.below(2), word);
            }
            6 => {
                let other = &seeds[dice.below(seeds.len())];
                let from = dice.below(other.len());
                let part = &other[from..(from + dice.below(200)).min(other.len())];
                bytes.splice(at..at, part.iter().copied());
            }
            _ => bytes.truncate(bytes.len() - dice.below(bytes.len().min(64))),
        }
    }
    bytes
}

/// Runs a target on changed files; how many, and how many of them came to the end of it.
fn fuzz(seeds: &[Vec<u8>], few: u64, target: fn(&[u8]) -> bool) -> (u64, u64) {
    let seconds = env::var("FUZZ_SECONDS")
        .ok()
        .and_then(|text| text.parse().ok());
    let until = seconds.map(|seconds| Instant::now() + Duration::from_secs(seconds));
    let goes_on = |done: u64| until.map_or(done < few, |until| Instant::now() < until);
    let (mut done, mut deep) = (0, 0);
    while goes_on(done) {
        let bytes = mutated(seeds, done);
        match catch_unwind(AssertUnwindSafe(|| target(&bytes))) {
            Ok(is_deep) => deep += u64::from(is_deep),
            Err(panic) => {
                println!("seed {done}: {}", String::from_utf8_lossy(&bytes));
                resume_unwind(panic);
            }
        }
        done += 1;
    }
    (done, deep)
}

#[test]
fn changed_backups_are_refused_or_read_and_kept_the_same() {
    let seeds = PLAIN.map(|file| file.as_bytes().to_vec());
    let (done, read) = fuzz(&seeds, 2_000, targets::backup_file);
    println!("{done} changed backups, {read} of them read");
    // Else none came past the checksum.
    assert!(read > done / 50, "only {read} of {done} were read");
}

#[test]
fn changed_locked_files_never_open_and_most_of_them_come_as_far_as_the_passphrase() {
    let seeds = [targets::unarmoured(LOCKED), b"CCBACKUP\x01".to_vec()];
    let (done, tried) = fuzz(&seeds, 2_000, targets::locked_file);
    println!("{done} changed locked files, {tried} of them tried with a passphrase");
    // Else none came past the header.
    assert!(tried > done / 10, "only {tried} of {done} were tried");
}
