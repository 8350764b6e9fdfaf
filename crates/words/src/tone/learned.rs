//! What the tone check has learned: meanings of words, and the weights of what a sentence shows.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::Error;
use crate::file::{table, wrong};
use crate::rust::push;

const FOLDER: &str = "learned";
const MEANINGS: &str = "meanings.toml";
const WEIGHTS: &str = "weights.tsv";

/// The families in the order of `cadence::text::tone::Family::ALL`.
const FAMILIES: [&str; 12] = [
    "apologising",
    "nuisance",
    "begging",
    "presuming",
    "checking",
    "ultimatum",
    "self_deprecation",
    "rivals",
    "sarcasm",
    "hired_already",
    "softening",
    "filler",
];

/// The row that holds no weight but the score below which a sentence is clear.
const SAFE: &str = "safe";
/// How many bits of a trait's hash are its number, as in `cadence::text::tone`.
const BITS: u32 = 20;

/// The tables of what was learned; empty where a language has nothing of the kind.
pub(super) fn write(out: &mut String, tone: &Path) -> Result<(), Error> {
    let folder = tone.join(FOLDER);
    let (mut meanings, mut packed, mut safe) = (BTreeMap::new(), Vec::new(), i32::MIN);
    if folder.is_dir() {
        meanings = table(&folder.join(MEANINGS))?;
        let path = folder.join(WEIGHTS);
        let text = fs::read_to_string(&path).map_err(|source| Error::File {
            path: path.clone(),
            source,
        })?;
        let weights = weights(&text).map_err(|problem| wrong(&path, problem))?;
        (packed, safe) = (pack(&weights.0), weights.1);
    }
    let meanings: Vec<(String, String)> = meanings.into_iter().collect();
    let packed = packed.escape_ascii();
    push(
        out,
        format_args!(
            "pub(super) const MEANINGS: &[(&str, &str)] = &{meanings:?};\n\
             pub(super) const SAFE: i32 = {safe};\n\
             pub(super) const LEARNED: &[u8] = b\"{packed}\";\n"
        ),
    );
    Ok(())
}

/// Weights and families by the numbers of their traits.
type Weights = BTreeMap<u32, (i32, u8)>;

/// Reads rows of a trait, its weight and, where that is above nought, its family.
fn weights(text: &str) -> Result<(Weights, i32), String> {
    let mut all = Weights::new();
    let mut safe = i32::MIN;
    for line in text.lines() {
        let mut cells = line.split('\t');
        let name = cells.next().unwrap_or_default();
        let weight = cells.next().and_then(|cell| cell.parse::<i32>().ok());
        let weight = weight.ok_or_else(|| format!("{name}: no weight"))?;
        if name == SAFE {
            safe = weight;
            continue;
        }
        let family = cells.next().unwrap_or(FAMILIES[0]);
        let place = FAMILIES.iter().position(|known| *known == family);
        let place = place.ok_or_else(|| format!("{name}: no family is called {family}"))?;
        let family = u8::try_from(place).map_err(|problem| problem.to_string())?;
        // Two traits of one number share what they weigh.
        let entry = all.entry(number(name)).or_insert((0, family));
        entry.0 += weight;
    }
    Ok((all, safe))
}

/// For each trait how far its number is from the one before, seven bits a byte, then its weight,
/// then its family where the weight is above nought.
fn pack(weights: &Weights) -> Vec<u8> {
    let mut packed = Vec::new();
    let mut before = 0;
    for (number, (weight, family)) in weights {
        let step = number - before;
        before = *number;
        for shift in [14, 7, 0] {
            if shift == 0 || step >> shift != 0 {
                let more = if shift == 0 { 0 } else { 0x80 };
                packed.push((step >> shift & 0x7f) as u8 | more);
            }
        }
        let weight = (*weight).clamp(i32::from(i8::MIN), i32::from(i8::MAX));
        packed.push(weight as i8 as u8);
        if weight > 0 {
            packed.push(*family);
        }
    }
    packed
}

/// The number of a trait, by its letters: the hash of `cadence::text::tone`.
fn number(name: &str) -> u32 {
    let hash = name.bytes().fold(0x811c_9dc5_u32, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    hash >> (u32::BITS - BITS)
}
