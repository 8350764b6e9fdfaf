//! The pseudo-language: English that can be read, with accents, two fifths longer and in brackets.
//! A text without brackets on the page is not in the files; what breaks will break in German.

use crate::message::{Message, Piece};

/// How a text of the files begins.
pub const OPENS: char = '⟦';
/// How a text of the files ends.
pub const CLOSES: char = '⟧';

/// What makes a text longer.
const PADDING: &str = " ẽẋṫŕá";

const ACCENTS: [(char, char); 22] = [
    ('a', 'á'),
    ('c', 'ç'),
    ('d', 'ð'),
    ('e', 'é'),
    ('g', 'ğ'),
    ('i', 'í'),
    ('j', 'ĵ'),
    ('k', 'ķ'),
    ('l', 'ļ'),
    ('n', 'ñ'),
    ('o', 'ö'),
    ('r', 'ŕ'),
    ('s', 'š'),
    ('u', 'ü'),
    ('w', 'ŵ'),
    ('y', 'ý'),
    ('z', 'ž'),
    ('A', 'Å'),
    ('E', 'É'),
    ('O', 'Ö'),
    ('S', 'Š'),
    ('U', 'Ü'),
];

/// The message as the pseudo-language says it.
pub(crate) fn message(message: Message) -> Message {
    let mut pieces = accented(message.pieces);
    pieces.insert(0, Piece::Text(OPENS.to_string()));
    pieces.push(Piece::Text(CLOSES.to_string()));
    Message { pieces, ..message }
}

fn accented(pieces: Vec<Piece>) -> Vec<Piece> {
    let pieces = pieces.into_iter().map(|piece| match piece {
        Piece::Text(text) => Piece::Text(longer(&text)),
        Piece::Argument(name) => Piece::Argument(name),
        Piece::Choice {
            argument,
            variants,
            rest,
        } => Piece::Choice {
            argument,
            variants: variants
                .into_iter()
                .map(|(key, pieces)| (key, accented(pieces)))
                .collect(),
            rest: accented(rest),
        },
    });
    pieces.collect()
}

fn longer(text: &str) -> String {
    with_accents(text) + &padding(text)
}

/// The text with accents, no longer than it is.
pub(crate) fn with_accents(text: &str) -> String {
    let accented = text.chars().map(|letter| {
        let mut pairs = ACCENTS.iter();
        let found = pairs.find(|(plain, _)| *plain == letter);
        found.map_or(letter, |(_, accented)| *accented)
    });
    accented.collect()
}

/// What makes this text two fifths longer.
pub(crate) fn padding(text: &str) -> String {
    let more = text.chars().filter(|letter| letter.is_alphabetic()).count() * 2 / 5;
    PADDING.chars().cycle().take(more).collect()
}
