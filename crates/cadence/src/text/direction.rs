//! Which way words run: an English line stays one, whatever name it begins with.

use std::borrow::Cow;

/// Whether a letter is of Hebrew, Arabic or their neighbours, with their presentation forms.
#[must_use]
pub fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}')
}

/// An English line that begins with a name from right to left, with a mark before it (U+200E) by
/// which every program sets it from left to right.
pub(super) fn left_to_right(line: &str) -> Cow<'_, str> {
    let first = line.chars().find(|letter| letter.is_alphabetic());
    match first.is_some_and(is_right_to_left) {
        true => Cow::Owned(format!("\u{200e}{line}")),
        false => Cow::Borrowed(line),
    }
}

#[cfg(test)]
mod tests {
    use super::left_to_right;

    #[test]
    fn only_a_line_that_would_turn_gets_a_mark() {
        let turned = "\u{5de}\u{5e0}\u{5d4}\u{5dc}: thank you";
        assert_eq!(left_to_right(turned), format!("\u{200e}{turned}"));
        for line in [
            "Planner: thank you",
            "Thank you: \u{5de}\u{5e0}\u{5d4}\u{5dc}",
            "1: \u{e9}",
            "",
        ] {
            assert_eq!(left_to_right(line), line);
        }
    }
}
