//! The learned part: what no phrase can hold, told by many small signs together.
//!
//! A sentence is read as a set of traits ([`super::traits()`]); each has a weight, and the sum says
//! on which side of the line the sentence stands. The weights are learned by `cargo xtask tone`
//! from the sentences of `tests/tone`, and are of no use for telling what to say instead: what is
//! flagged by them alone is a remark.

use std::ops::Range;
use std::sync::OnceLock;

use super::family::Family;
use super::hash::hash_of;
use super::tables::{LEARNED, SAFE};
use super::token::TokenText;
use super::traits::traits;

/// How many bits of a trait's hash are its number.
const BITS: u32 = 20;

/// What the learned part makes of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LearnedVerdict {
    /// Nothing of the kind: a broad rule is wrong about it.
    Clear,
    /// Neither.
    Open,
    /// It sounds like one of this family.
    Flagged(Family),
}

/// A trait by its number, with its weight and the family it speaks for.
struct Weight {
    number: u32,
    weight: i8,
    family: Option<Family>,
}

/// Reads a sentence.
pub(super) fn judge(text: &TokenText<'_>, sentence: Range<usize>) -> LearnedVerdict {
    let mut seen = Vec::new();
    traits(text, sentence, &mut |parts| {
        seen.push(hash_of(parts.iter().flat_map(|part| part.bytes())) >> (u32::BITS - BITS));
    });
    seen.sort_unstable();
    seen.dedup();
    let mut score = 0;
    let mut votes = [0; Family::ALL.len()];
    for number in seen {
        let weights = weights();
        let Ok(at) = weights.binary_search_by_key(&number, |weight| weight.number) else {
            continue;
        };
        let weight = i32::from(weights[at].weight);
        score += weight;
        if let Some(family) = weights[at].family {
            votes[family as usize] += weight;
        }
    }
    match score {
        ..0 if score < SAFE => LearnedVerdict::Clear,
        ..=0 => LearnedVerdict::Open,
        _ => {
            let likeliest = Family::ALL
                .into_iter()
                .rev()
                .max_by_key(|family| votes[*family as usize]);
            likeliest.map_or(LearnedVerdict::Open, LearnedVerdict::Flagged)
        }
    }
}

/// All weights, by number; unpacked once.
fn weights() -> &'static [Weight] {
    static ALL: OnceLock<Vec<Weight>> = OnceLock::new();
    ALL.get_or_init(|| unpack(LEARNED))
}

/// Takes the table apart: for each trait how far its number is from the one before, seven bits a
/// byte, then its weight, then, if it speaks for one, its family.
fn unpack(table: &[u8]) -> Vec<Weight> {
    let mut bytes = table.iter().copied();
    let mut all = Vec::new();
    let mut number = 0;
    while let Some(first) = bytes.next() {
        let mut step = u32::from(first & 0x7f);
        let mut byte = first;
        while byte & 0x80 != 0 {
            byte = bytes.next().unwrap_or_default();
            step = step << 7 | u32::from(byte & 0x7f);
        }
        number += step;
        let weight = i8::from_ne_bytes([bytes.next().unwrap_or_default()]);
        let family = match weight > 0 {
            true => bytes
                .next()
                .and_then(|place| Family::ALL.get(usize::from(place)).copied()),
            false => None,
        };
        all.push(Weight {
            number,
            weight,
            family,
        });
    }
    all
}
