/// The number of a word, by its letters.
pub(super) fn hash(word: &str) -> u32 {
    hash_of(word.bytes())
}

/// The numbers of one word of a pattern, or of its regular forms where it ends in "~".
pub(super) fn hashes(word: &str) -> Vec<u32> {
    let Some(base) = word.strip_suffix('~') else {
        // A mark has no letters.
        return vec![hash(if word == "," { "" } else { word })];
    };
    let stem = base.strip_suffix(['e', 'y']).unwrap_or(base);
    let whole = ["", "s", "es", "d", "ed", "ing"].map(|ending| (base, ending));
    let cut = ["ing", "ies", "ied"].map(|ending| (stem, ending));
    let forms = whole.into_iter().chain(cut);
    forms
        .map(|(base, tail)| hash_of(base.bytes().chain(tail.bytes())))
        .collect()
}

pub(super) fn hash_of(letters: impl Iterator<Item = u8>) -> u32 {
    letters.fold(0x811c_9dc5, |hash, letter| {
        (hash ^ u32::from(letter)).wrapping_mul(0x0100_0193)
    })
}
