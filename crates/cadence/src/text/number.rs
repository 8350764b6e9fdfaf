/// A small number in words, a large one in figures.
pub(super) fn count(n: u32) -> String {
    usize::try_from(n).map_or_else(|_| n.to_string(), small_number)
}

/// A number up to ten in words, a larger one in figures: "nine", "12".
#[must_use]
pub fn small_number(n: usize) -> String {
    const WORDS: [&str; 11] = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ];
    let word = WORDS.get(n);
    word.map_or_else(|| n.to_string(), |word| (*word).to_owned())
}
