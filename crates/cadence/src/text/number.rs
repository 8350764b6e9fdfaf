use crate::words::number as words;

/// A small number in words, a large one in figures.
pub(super) fn count(n: u32) -> String {
    usize::try_from(n).map_or_else(|_| n.to_string(), small_number)
}

/// A number up to ten in words, a larger one in figures: "nine", "12".
#[must_use]
pub fn small_number(n: usize) -> String {
    const WORDS: [&str; 11] = [
        words::ZERO,
        words::ONE,
        words::TWO,
        words::THREE,
        words::FOUR,
        words::FIVE,
        words::SIX,
        words::SEVEN,
        words::EIGHT,
        words::NINE,
        words::TEN,
    ];
    let word = WORDS.get(n);
    word.map_or_else(|| n.to_string(), |word| (*word).to_owned())
}
