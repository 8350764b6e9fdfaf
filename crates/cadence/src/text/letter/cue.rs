//! Cues: words that show what a sentence is for.
//!
//! A cue is a row of words; `*` ends one of which only the beginning counts; `&` stands between
//! rows that have to be in one sentence.

/// Words that turn a cue round when they stand just before it.
const TURNED_ROUND: &[&str] = &[
    "not", "no", "never", "isn't", "wasn't", "don't", "didn't", "hardly",
];

/// Whether a sentence, as [`super::sentences::words`], has one of these.
pub(super) fn has_any(words: &[String], cues: &[&str]) -> bool {
    cues.iter()
        .any(|cue| cue.split(" & ").all(|row| has(words, row)))
}

fn has(words: &[String], row: &str) -> bool {
    let (first, rest) = row.split_once(' ').unwrap_or((row, ""));
    (0..words.len()).any(|at| {
        is(&words[at], first)
            && begin(&words[at + 1..], rest)
            && !words[at.saturating_sub(2)..at]
                .iter()
                .any(|word| TURNED_ROUND.contains(&word.as_str()))
    })
}

/// Whether the words begin with the cues of a row.
fn begin(words: &[String], row: &str) -> bool {
    let mut words = words.iter();
    row.is_empty()
        || row
            .split(' ')
            .all(|cue| words.next().is_some_and(|word| is(word, cue)))
}

fn is(word: &str, cue: &str) -> bool {
    match cue.strip_suffix('*') {
        Some(start) => word.starts_with(start),
        None => word == cue,
    }
}
