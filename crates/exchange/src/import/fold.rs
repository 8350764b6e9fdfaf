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
