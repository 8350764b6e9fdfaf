use super::class::class;
use super::hash::hashes;
use super::pattern::split;

/// How many words a text can be told apart by, as a power of two.
const BITS: u32 = 16;

/// The words of a text.
pub(super) struct WordSet(Vec<u64>);

impl WordSet {
    pub(super) fn new(hashes: &[u32]) -> Self {
        let mut bits = vec![0; 1 << (BITS - 6)];
        for hash in hashes {
            let (at, bit) = place(*hash);
            if let Some(bits) = bits.get_mut(at) {
                *bits |= bit;
            }
        }
        Self(bits)
    }

    fn has(&self, hash: u32) -> bool {
        let (at, bit) = place(hash);
        self.0.get(at).is_some_and(|bits| bits & bit != 0)
    }
}

/// What a text has to hold for a phrase to be in it: a word of each of these rows.
///
/// Most phrases need a word that a good letter does not hold at all.
pub(super) struct Needs(Vec<Vec<u32>>);

impl Needs {
    pub(super) fn of(pattern: &str) -> Self {
        let mut rows = Vec::new();
        let mut rest = pattern;
        while !rest.is_empty() {
            let item;
            (item, rest) = split(rest);
            rows.extend(row(item));
        }
        Self(rows)
    }

    pub(super) fn are_met(&self, words: &WordSet) -> bool {
        let mut rows = self.0.iter();
        rows.all(|row| row.iter().any(|word| words.has(*word)))
    }
}

/// The words one item needs one of; `None` if it may match nothing, or any word.
fn row(item: &str) -> Option<Vec<u32>> {
    if let Some(name) = item.strip_prefix('@') {
        if name.ends_with('?') {
            return None;
        }
        let mut all = Vec::new();
        for pattern in class(name) {
            // The shortest row of each alternative tells most.
            let rows = Needs::of(pattern).0;
            all.extend(rows.into_iter().min_by_key(Vec::len)?);
        }
        return Some(all);
    }
    let literal = item.starts_with(|char: char| char.is_ascii_lowercase()) && !item.ends_with('?');
    literal.then(|| item.split('/').flat_map(hashes).collect())
}

fn place(hash: u32) -> (usize, u64) {
    let place = hash >> (u32::BITS - BITS);
    (usize::try_from(place >> 6).unwrap_or(0), 1 << (place & 63))
}
