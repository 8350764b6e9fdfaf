use std::ops::Range;

use super::quote::{is_short, quotes};
use super::word::{apart, is_unseen, narrow, plain};

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// A word, or half of a contraction.
    Word,
    /// A comma, a dash, a bracket or the like: the sentence goes on.
    Pause,
    /// A full stop, a question mark or the end of a paragraph.
    Stop,
}

/// A word or a mark.
#[derive(Debug, Clone)]
pub(super) struct Token {
    pub(super) kind: TokenKind,
    /// Its bytes in the text.
    pub(super) range: Range<usize>,
    /// Its bytes in the lower-case copy.
    low: Range<usize>,
    /// It is the second half of a contraction or follows a hyphen: no phrase begins here.
    pub(super) joined: bool,
    /// It begins with a capital.
    pub(super) capital: bool,
    /// It stands in a quotation.
    pub(super) quoted: Quoted,
}

/// Whether a word stands in quotation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Quoted {
    No,
    /// A word or two of the writer's own, held at arm's length.
    Short,
    /// Somebody else's words.
    Long,
}

/// A text cut into tokens.
pub(super) struct TokenText<'a> {
    pub(super) raw: &'a str,
    pub(super) tokens: Vec<Token>,
    low: String,
}

/// Words that join clauses and may not be left hanging before a full stop.
pub(super) const JOINTS: [&str; 4] = ["and", "but", "so", "because"];

/// A line shorter than this whose next line begins with a capital ends there: a salutation, an
/// item of a list, a name under a letter.
const SHORT_LINE: usize = 45;
const ABBREVIATIONS: [&str; 14] = [
    "mr", "mrs", "ms", "mx", "dr", "prof", "st", "no", "vs", "approx", "inc", "ltd", "eg", "ie",
];

impl<'a> TokenText<'a> {
    pub(super) fn new(raw: &'a str) -> Self {
        let mut text = Self {
            raw,
            tokens: Vec::with_capacity(raw.len() / 4),
            low: String::with_capacity(raw.len() + raw.len() / 8),
        };
        let mut at = 0;
        while let Some(c) = raw[at..].chars().next() {
            at = if c.is_alphanumeric() {
                text.word(at)
            } else {
                text.mark(at, c)
            };
        }
        text.quote();
        text
    }

    /// The token in lower case.
    pub(super) fn word_at(&self, at: usize) -> &str {
        match self.tokens.get(at) {
            Some(token) if token.kind == TokenKind::Word => &self.low[token.low.clone()],
            _ => "",
        }
    }

    pub(super) fn kind(&self, at: usize) -> Option<TokenKind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    /// A sentence begins at this token.
    pub(super) fn starts_sentence(&self, at: usize) -> bool {
        at == 0 || self.kind(at - 1) == Some(TokenKind::Stop)
    }

    /// A clause begins at this token: after a mark, or after "and", "but" and the like.
    pub(super) fn starts_clause(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1) else {
            return true;
        };
        self.kind(before) != Some(TokenKind::Word) || JOINTS.contains(&self.word_at(before))
    }

    /// The token that ends the sentence around this one, or the place after the last.
    pub(super) fn end_of_sentence(&self, at: usize) -> usize {
        let mut rest = at..self.tokens.len();
        rest.find(|at| self.ends_sentence(*at))
            .unwrap_or(self.tokens.len())
    }

    /// The sentence ends before this token.
    pub(super) fn ends_sentence(&self, at: usize) -> bool {
        self.kind(at).is_none_or(|kind| kind == TokenKind::Stop)
    }

    /// The sentence around this token is a question.
    pub(super) fn is_question(&self, at: usize) -> bool {
        let mut rest = self.tokens.iter().skip(at);
        let stop = rest.find(|token| token.kind == TokenKind::Stop);
        stop.is_some_and(|token| self.raw[token.range.clone()].contains(['?', '\u{ff1f}']))
    }

    /// The bytes of the tokens from `start` up to `end`.
    pub(super) fn range(&self, start: usize, end: usize) -> Range<usize> {
        let from = self.tokens.get(start).map_or(0, |token| token.range.start);
        let to = end.checked_sub(1).and_then(|last| self.tokens.get(last));
        from..to.map_or(from, |token| token.range.end.max(from))
    }

    /// Takes in the word at `at`; addresses of mail and web are one word.
    fn word(&mut self, at: usize) -> usize {
        let rest = &self.raw[at..];
        let chunk = rest.split(char::is_whitespace).next().unwrap_or(rest);
        let chunk = chunk.trim_end_matches([')', ']', '>', ',', '.', ';', ':', '!', '?']);
        let opaque = ["@", "://", "www.", "::", "("]
            .iter()
            .any(|mark| chunk.contains(mark));
        let len = if opaque { chunk.len() } else { word_len(rest) };
        let range = at..at + len;
        let low = self.low.len();
        let seen = self.raw[range.clone()].chars();
        self.low.extend(seen.filter(|c| !is_unseen(*c)).map(plain));
        // "apologize" is "apologise"; a short word such as "size" stays.
        if self.low.len() - low > 5 && self.low[low..].contains("iz") {
            let british = self.low[low..].replace("iz", "is");
            self.low.truncate(low);
            self.low.push_str(&british);
        }
        let capital = rest.chars().next().is_some_and(char::is_uppercase);
        let hyphen = self.raw[..at].ends_with(['-', '\u{2010}', '\u{2011}', '_', '/']);
        let joined = hyphen
            && self
                .tokens
                .last()
                .is_some_and(|token| token.range.end + 3 >= at);
        let mut push = |low: Range<usize>, joined| {
            self.tokens.push(Token {
                kind: TokenKind::Word,
                range: range.clone(),
                low,
                joined,
                capital,
                quoted: Quoted::No,
            });
        };
        let end = self.low.len();
        match apart(&self.low[low..end]).map(|(first, second)| (first.to_owned(), second)) {
            Some((first, second)) => {
                push(end..end + first.len(), joined);
                push(end + first.len()..end + first.len() + second.len(), true);
                self.low.push_str(&first);
                self.low.push_str(second);
            }
            None => push(low..end, joined),
        }
        at + len
    }

    /// Takes in the mark at `at`, with all of its kind that follow.
    fn mark(&mut self, at: usize, c: char) -> usize {
        let rest = &self.raw[at..];
        let same = |set: &[char]| {
            rest.find(|c| !set.contains(&narrow(c)))
                .unwrap_or(rest.len())
        };
        let next = at + c.len_utf8();
        match narrow(c) {
            '.' | '!' | '?' | '\u{2026}' => {
                let len = same(&['.', '!', '?', '\u{2026}']);
                let after =
                    rest[len..].trim_start_matches([')', '"', '\'', '\u{201d}', '\u{2019}']);
                let marks = &rest[..len];
                let over = after.is_empty() || after.starts_with(char::is_whitespace);
                let trails = marks == "\u{2026}" || marks.starts_with("..");
                let goes_on = trails && after.trim_start().starts_with(char::is_lowercase);
                if goes_on {
                    self.put(TokenKind::Pause, at, len);
                } else if over && !(marks == "." && self.abbreviated(at)) {
                    self.put(TokenKind::Stop, at, len);
                }
                at + len
            }
            ',' | ';' | ':' | '(' | ')' | '\u{2013}' | '\u{2014}' => {
                self.put(TokenKind::Pause, at, c.len_utf8());
                next
            }
            '-' => {
                let len = same(&['-']);
                let spaced = self.raw[..at].ends_with(' ') && rest[len..].starts_with(' ');
                let bullet = self.raw[..at].trim_end_matches(' ').ends_with('\n');
                if (spaced && !bullet) || len > 1 {
                    self.put(TokenKind::Pause, at, len);
                }
                at + len
            }
            '\n' => {
                let len = same(&['\n', '\r', ' ', '\t']);
                let blank = rest[..len].matches('\n').count() > 1;
                let line = self.raw[..at].rsplit('\n').next().unwrap_or_default();
                let after = &rest[len..];
                let short = line.len() < SHORT_LINE && after.starts_with(char::is_uppercase);
                let item = after.starts_with(['-', '*', '\u{2022}', '>']);
                let stopped = self
                    .tokens
                    .last()
                    .is_none_or(|token| token.kind == TokenKind::Stop);
                if (blank || short || item) && !stopped {
                    // Of no length: there is nothing to take out.
                    self.put(TokenKind::Stop, at, 0);
                }
                at + len
            }
            _ => next,
        }
    }

    fn put(&mut self, kind: TokenKind, at: usize, len: usize) {
        self.tokens.push(Token {
            kind,
            range: at..at + len,
            low: 0..0,
            joined: false,
            capital: false,
            quoted: Quoted::No,
        });
    }

    /// The word before a full stop is "Mr" or a single letter.
    fn abbreviated(&self, at: usize) -> bool {
        let Some(last) = self.tokens.len().checked_sub(1) else {
            return false;
        };
        let word = self.word_at(last);
        let initial = word.chars().count() == 1 && self.tokens[last].capital && word != "i";
        self.tokens[last].range.end == at && (initial || ABBREVIATIONS.contains(&word))
    }

    fn quote(&mut self) {
        let mut first = 0;
        for range in quotes(self.raw) {
            let quoted = if is_short(&self.raw[range.clone()]) {
                Quoted::Short
            } else {
                Quoted::Long
            };
            first += self.tokens[first..].partition_point(|token| token.range.start < range.start);
            let inside = self.tokens[first..].iter_mut();
            for token in inside.take_while(|token| token.range.start < range.end) {
                token.quoted = quoted;
            }
        }
    }
}

/// The bytes of the word that `rest` begins with; an apostrophe inside belongs to it.
fn word_len(rest: &str) -> usize {
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let after = chars.peek().map_or(' ', |next| next.1);
        let inside = c.is_alphanumeric()
            || is_mark_on_letter(c)
            || is_unseen(c)
            || (plain(c) == '\'' && (after.is_alphanumeric() || is_unseen(after)));
        if !inside {
            return at;
        }
    }
    rest.len()
}

/// A combining accent: part of the letter before it.
fn is_mark_on_letter(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}
