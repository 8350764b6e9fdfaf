//! The language the phrases are written in, and its matcher.
//!
//! A pattern is a row of items with a space between them, matched against lower-case words with
//! contractions taken apart ("I'm" is `i am`) and American endings made British (`apologise`):
//!
//! | item | matches |
//! |---|---|
//! | `call/ring` | either word |
//! | `chase~` | the word and its regular forms |
//! | `very?` | the word, or nothing |
//! | `@so` `@so?` `@busy/@hectic/late` | any pattern of the class, or of several, or a word |
//! | `..3` | up to three words, no mark and no "but"; the last gap is what `{}` stands for |
//! | `A` | a word with a capital, not at the start of a sentence |
//! | `,` `,?` | a mark within the sentence |
//! | `*` | the rest of the sentence, its marks included |
//! | `^` `$` | where a sentence starts, where it ends |
//! | `^,` `;` | where a clause starts, where it ends |
//! | `[?]` `[.]` | nothing, in a sentence that is, or is not, a question |
//! | `=to/for` `!to/for` | nothing, where the next word is, or is not, one of these; `=A` a capital |
//! | `<no/not` `>loss` | nothing, with none of these among the few words before, or after, in the clause |

use std::ops::Range;

use super::class::class;
use super::token::{Quoted, TokenKind, TokenText};
use super::word::is_form_of;

/// How many words `<` and `>` look at.
const NEAR: usize = 5;

/// What is still to be matched after the pattern at hand.
pub(super) struct Then<'a> {
    pub(super) pattern: &'a str,
    pub(super) then: Option<&'a Then<'a>>,
}

/// Where a match ends, and the tokens of its last gap.
pub(super) type End = (usize, Range<usize>);

/// Tells `found` of every way to match `pattern`, and what comes `then`, from the token `at` on.
pub(super) fn walk(
    text: &TokenText<'_>,
    (at, gap): End,
    pattern: &str,
    then: Option<&Then<'_>>,
    found: &mut dyn FnMut(End),
) {
    let (item, rest) = split(pattern);
    let is_word = |at| text.kind(at) == Some(TokenKind::Word);
    let word = || text.word_at(at);
    let holds = match item.as_bytes() {
        [] => {
            match then {
                Some(ends) => walk(text, (at, gap), ends.pattern, ends.then, found),
                None => found((at, gap)),
            }
            return;
        }
        b"^" => text.starts_sentence(at),
        b"^," => text.starts_clause(at),
        b"$" => text.ends_sentence(at),
        b";" => !is_word(at),
        b"[?]" => text.is_question(at),
        b"[.]" => !text.is_question(at),
        b"=A" => is_name(text, at),
        b"*" => {
            let end = text.end_of_sentence(at);
            walk(text, (end, at..end), rest, then, found);
            return;
        }
        [b'=', ..] => any(&item[1..], word()),
        [b'!', ..] => !any(&item[1..], word()),
        [b'<', ..] => !near(text, (at.saturating_sub(NEAR)..at).rev(), &item[1..]),
        [b'>', ..] => !near(text, at..at + NEAR, &item[1..]),
        [b'.', b'.', most @ ..] => {
            let most = most
                .iter()
                .fold(0, |n, digit| n * 10 + usize::from(digit - b'0'));
            for end in at..=at + most {
                walk(text, (end, at..end), rest, then, found);
                if !is_word(end) || text.word_at(end) == "but" {
                    break;
                }
            }
            return;
        }
        _ => {
            let bare = item.strip_suffix('?');
            if bare.is_some() {
                walk(text, (at, gap.clone()), rest, then, found);
            }
            let item = bare.unwrap_or(item);
            if let Some(name) = item.strip_prefix('@') {
                let then = Then {
                    pattern: rest,
                    then,
                };
                for pattern in class(name) {
                    walk(text, (at, gap.clone()), pattern, Some(&then), found);
                }
                return;
            }
            let here = match item {
                "," => text.kind(at) == Some(TokenKind::Pause),
                "A" => is_name(text, at),
                _ => is_word(at) && any(item, word()),
            };
            if here {
                walk(text, (at + 1, gap), rest, then, found);
            }
            return;
        }
    };
    if holds {
        walk(text, (at, gap), rest, then, found);
    }
}

/// The first item of a pattern, and the rest.
pub(super) fn split(pattern: &str) -> (&str, &str) {
    pattern.split_once(' ').unwrap_or((pattern, ""))
}

/// It is one of `words`, which stand with a slash between them.
fn any(words: &str, word: &str) -> bool {
    !word.is_empty()
        && words.split('/').any(|one| match one.strip_suffix('~') {
            Some(base) => is_form_of(word, base),
            None => one == word,
        })
}

/// One of `words` is among these tokens, before a mark is.
fn near(text: &TokenText<'_>, tokens: impl Iterator<Item = usize>, words: &str) -> bool {
    tokens
        .take_while(|at| text.kind(*at) == Some(TokenKind::Word))
        .any(|at| any(words, text.word_at(at)))
}

/// A word with a capital that is not there for the sentence.
pub(super) fn is_name(text: &TokenText<'_>, at: usize) -> bool {
    text.tokens.get(at).is_some_and(|token| token.capital)
        && text.word_at(at) != "i"
        && !text.starts_sentence(at)
}

/// No word is cut in two at `at`, and no quotation.
pub(super) fn ends_whole(text: &TokenText<'_>, at: usize) -> bool {
    text.tokens.get(at).is_none_or(|token| !token.joined)
        && at.checked_sub(1).is_some_and(|last| {
            let quoted = |at: usize| text.tokens.get(at).map_or(Quoted::No, |token| token.quoted);
            quoted(last) == Quoted::No || quoted(at) == Quoted::No
        })
}
