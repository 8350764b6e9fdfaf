use std::ops::Range;

use super::index::FoundPhrase;
use super::token::{JOINTS, TokenKind, TokenText};

/// The bytes to take out for a phrase and what to put there, so that the sentence still reads.
pub(super) fn fix(text: &TokenText<'_>, found: &FoundPhrase) -> (Range<usize>, String) {
    if found.with.is_empty() {
        return without(text, found.start, found.end);
    }
    let gap = &text.raw[text.range(found.gap.start, found.gap.end)];
    let gap = if found.gap.is_empty() { "" } else { gap };
    let mut with = found.with.replace("{}", gap);
    let first = &text.tokens[found.start];
    let written = &text.raw[first.range.clone()];
    // "ASAP" in the middle of a sentence is loud, not a name.
    let proper = first.capital && written.chars().any(char::is_lowercase);
    if text.starts_sentence(found.start) || proper {
        with = capital(&with);
    }
    (quoted(text, text.range(found.start, found.end)), with)
}

/// Takes the tokens from `start` up to `end` out.
fn without(text: &TokenText<'_>, start: usize, end: usize) -> (Range<usize>, String) {
    let mut range = quoted(text, text.range(start, end));
    let opens = text.starts_sentence(start);
    if text.ends_sentence(end) {
        if opens {
            return (sentence(text, range, end), String::new());
        }
        range.start = before(text, start);
        return (range, String::new());
    }
    let mut next = end;
    let pause = |at: usize| text.kind(at) == Some(TokenKind::Pause);
    if opens {
        while pause(next) || JOINTS.contains(&text.word_at(next)) {
            next += 1;
        }
        let Some(word) = text
            .tokens
            .get(next)
            .filter(|token| token.kind == TokenKind::Word)
        else {
            return (range, String::new());
        };
        range.end = word.range.start;
        if word.capital {
            return (range, String::new());
        }
        range.end = word.range.end;
        return (range, capital(&text.raw[word.range.clone()]));
    }
    let paused = start.checked_sub(1).is_some_and(pause);
    let mark = |at: usize| {
        text.tokens
            .get(at)
            .map_or("", |token| &text.raw[token.range.clone()])
    };
    if pause(next) {
        if paused && mark(start - 1) == "(" && mark(next) == ")" {
            range.start = before(text, start);
            range.end = text.tokens[next].range.end;
        } else if paused && mark(start - 1) == "," && mark(next) == "," {
            // A remark between commas goes with both of them.
            range.start = text.tokens[start - 1].range.start;
            range.end = text.tokens[next].range.end;
        } else {
            range.start = before(text, start);
        }
    } else if end > start && pause(end - 1) && joint(text, start) {
        // "…, and I am sorry, whether …"
        range.start = before(text, start);
    } else if let Some(word) = text.tokens.get(next) {
        range.end = word.range.start;
    }
    (range, String::new())
}

/// The phrase hangs on a joint.
fn joint(text: &TokenText<'_>, start: usize) -> bool {
    start
        .checked_sub(1)
        .is_some_and(|joint| JOINTS.contains(&text.word_at(joint)))
}

/// Where the word before the phrase ends: marks and joints between them go with the phrase.
fn before(text: &TokenText<'_>, start: usize) -> usize {
    let mut at = start;
    while let Some(last) = at.checked_sub(1) {
        match text.kind(last) {
            Some(TokenKind::Pause) if &text.raw[text.tokens[last].range.clone()] != ")" => {}
            Some(TokenKind::Word) if JOINTS.contains(&text.word_at(last)) => {}
            _ => return text.tokens[last].range.end,
        }
        at = last;
    }
    0
}

/// A whole sentence with its full stop and the space on one side of it.
fn sentence(text: &TokenText<'_>, range: Range<usize>, end: usize) -> Range<usize> {
    let raw = text.raw;
    let to = text
        .tokens
        .get(end)
        .map_or(raw.len(), |token| token.range.end);
    let to = to.max(range.end);
    let closing = raw[to..].len() - raw[to..].trim_start_matches([' ', '\t']).len();
    let last = raw[to + closing..].is_empty() || raw[to + closing..].starts_with(['\n', '\r']);
    let before = raw[..range.start].trim_end_matches([' ', '\t']).len();
    let first = before == 0 || raw[..before].ends_with('\n');
    if last && first {
        // A paragraph of its own goes with the blank line after it.
        let rest = raw[to..].trim_start();
        return range.start..raw.len() - rest.len();
    }
    if last {
        return before..to + closing;
    }
    range.start..to + closing
}

/// The range with a closing quotation mark whose opening one is in it.
fn quoted(text: &TokenText<'_>, mut range: Range<usize>) -> Range<usize> {
    const PAIRS: [(char, char); 4] = [
        ('"', '"'),
        ('\'', '\''),
        ('\u{201c}', '\u{201d}'),
        ('\u{2018}', '\u{2019}'),
    ];
    let inside = &text.raw[range.clone()];
    if let Some(next) = text.raw[range.end..].chars().next() {
        let pair = PAIRS.iter().find(|pair| pair.1 == next);
        let opened = pair.is_some_and(|(open, _)| inside.contains(*open));
        if opened {
            range.end += next.len_utf8();
        }
    }
    range
}

/// With a capital.
fn capital(text: &str) -> String {
    let mut chars = text.chars();
    match chars.next() {
        Some(first) => first.to_uppercase().chain(chars).collect(),
        None => String::new(),
    }
}
