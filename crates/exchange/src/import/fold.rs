use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Letters and digits alone, small and without accents: "Ünïted  Widgets" and "united-widgets" are
/// the same to a person.
#[must_use]
pub fn fold(text: &str) -> String {
    text.nfkd()
        .filter(|char| !is_combining_mark(*char))
        .flat_map(char::to_lowercase)
        .filter(|char| char.is_alphanumeric())
        .collect()
}

/// The words of a text, each [`fold`]ed.
pub(super) fn words(text: &str) -> Vec<String> {
    let words = text.split(|char: char| !char.is_alphanumeric() && !is_combining_mark(char));
    words.map(fold).filter(|word| !word.is_empty()).collect()
}
