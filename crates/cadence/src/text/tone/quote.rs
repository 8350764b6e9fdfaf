use std::ops::Range;

use super::word::plain;

/// A quotation of this many words or fewer may be a word held at arm's length.
const SHORT: usize = 2;

/// The bytes that stand in quotation marks, without the marks, and lines that begin with ">".
///
/// A mark without its partner in the same paragraph opens nothing.
pub(super) fn quotes(text: &str) -> Vec<Range<usize>> {
    let mut all = Vec::new();
    let mut open: Option<(usize, char)> = None;
    let mut before = '\n';
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let after = chars.peek().map_or('\n', |next| next.1);
        if c == '>' && before == '\n' {
            let end = text[at..]
                .find('\n')
                .map_or(text.len(), |length| at + length);
            all.push(at..end);
        }
        match open {
            Some((from, close))
                if c == close
                    && (!matches!(close, '\'' | '\u{2019}') || !after.is_alphanumeric()) =>
            {
                all.push(from..at);
                open = None;
            }
            Some(_) if c == '\n' && before == '\n' => open = None,
            Some(_) => {}
            None => {
                let starts = !before.is_alphanumeric() && !after.is_whitespace();
                let close = match c {
                    '"' | '`' if starts => Some(c),
                    '\u{201c}' | '\u{201e}' => Some('\u{201d}'),
                    '\u{ab}' => Some('\u{bb}'),
                    '\'' if starts => Some('\''),
                    '\u{2018}' if starts => Some('\u{2019}'),
                    _ => None,
                };
                open = close.map(|close| (at + c.len_utf8(), close));
                // An apostrophe that opens nothing must not swallow what follows.
                if let Some((from, '\'' | '\u{2019}')) = open
                    && !closes(&text[from..])
                {
                    open = None;
                }
            }
        }
        before = c;
    }
    all
}

/// A single quotation mark that closes stands in this paragraph.
fn closes(rest: &str) -> bool {
    let paragraph = rest.split("\n\n").next().unwrap_or(rest);
    let mut before = ' ';
    let mut chars = paragraph.chars().peekable();
    while let Some(c) = chars.next() {
        let after = chars.peek().copied().unwrap_or(' ');
        if plain(c) == '\'' && !before.is_whitespace() && !after.is_alphanumeric() {
            return true;
        }
        before = c;
    }
    false
}

/// It holds a word or two, as in: a "nuisance".
pub(super) fn is_short(quoted: &str) -> bool {
    quoted.split_whitespace().count() <= SHORT
}
