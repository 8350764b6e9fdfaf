//! Text as sentences, and sentences as words.

use std::ops::Range;

/// The byte ranges of the sentences, in order: a line break ends one as a full stop does.
pub(super) fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let mut start = 0;
    let mut ended = false;
    for (at, char) in text.char_indices() {
        if char == '\n' || (ended && char.is_whitespace()) {
            add(text, start..at, &mut all);
            start = at;
        }
        ended = ".?!…".contains(char) || (ended && "\"'”’)".contains(char));
    }
    add(text, start..text.len(), &mut all);
    all
}

fn add(text: &str, range: Range<usize>, all: &mut Vec<Range<usize>>) {
    let whole = &text[range.clone()];
    let inner = whole.trim();
    if inner.chars().any(char::is_alphanumeric) {
        let start = range.start + (whole.len() - whole.trim_start().len());
        all.push(start..start + inner.len());
    }
}

/// The words, in small letters; an apostrophe is the straight one.
pub(super) fn words(text: &str) -> Vec<String> {
    let text = text.replace('’', "'").to_lowercase();
    let words = text.split(|letter: char| !letter.is_alphanumeric() && letter != '\'');
    let words = words.map(|word| word.trim_matches('\''));
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}
