//! Words about what is kept: how old the last backup is, how good a passphrase is, what a newer
//! version wrote.

use crate::words::kept as words;

/// How long ago something was, in whole days: "yesterday", "3 weeks ago".
#[must_use]
pub fn ago(days: i64) -> String {
    match usize::try_from(days).unwrap_or_default() {
        0 => words::AGO_TODAY.to_owned(),
        1 => words::AGO_YESTERDAY.to_owned(),
        days @ 2..=13 => words::AgoDays { days }.text(),
        days @ 14..=59 => words::AgoWeeks { weeks: days / 7 }.text(),
        days => words::AgoMonths { months: days / 30 }.text(),
    }
}

/// That so many entries of an opening are of a kind that this version does not know.
#[must_use]
pub fn newer_entries(count: usize) -> String {
    words::NewerEntries { count }.text()
}

/// What to know about a passphrase while it is typed; empty before the first letter.
///
/// It looks at length and repetition alone, which is what a list of guesses has to work through.
#[must_use]
pub fn passphrase(text: &str) -> &'static str {
    let letters = text.trim().chars().count();
    let mut seen: Vec<char> = text.chars().collect();
    seen.sort();
    seen.dedup();
    match (letters, seen.len()) {
        (0, _) => "",
        (..8, _) | (_, ..5) => words::PASSPHRASE_WEAK,
        (8..14, _) | (_, ..8) => words::PASSPHRASE_FAIR,
        (14..20, _) => words::PASSPHRASE_GOOD,
        _ => words::PASSPHRASE_STRONG,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_is_told_in_the_unit_that_fits() {
        let told = [-1, 0, 1, 2, 13, 14, 23, 59, 60, 400].map(ago);
        let expected = [
            "today",
            "today",
            "yesterday",
            "2 days ago",
            "13 days ago",
            "2 weeks ago",
            "3 weeks ago",
            "8 weeks ago",
            "2 months ago",
            "13 months ago",
        ];
        assert_eq!(told, expected);
    }

    #[test]
    fn entries_of_a_newer_version_are_counted_and_said_to_stay() {
        assert_eq!(
            newer_entries(1),
            "1 entry here was written by a newer version of Curtain Call. It is kept as it is."
        );
        assert_eq!(
            newer_entries(3),
            "3 entries here were written by a newer version of Curtain Call. They are kept as they \
             are."
        );
    }

    #[test]
    fn length_makes_a_passphrase_and_repetition_does_not() {
        let first = |text| {
            passphrase(text)
                .split(['.', ':'])
                .next()
                .unwrap_or_default()
        };
        assert_eq!(first(""), "");
        assert_eq!(first("monday1"), "Weak");
        assert_eq!(first("aaaaaaaaaaaaaaaaaaaaaaaa"), "Weak");
        assert_eq!(first("berlin2026"), "Fair");
        assert_eq!(first("abcabcdeabcabcdeabcde"), "Fair");
        assert_eq!(first("lamp river seven"), "Good");
        assert_eq!(first("lamp river seven cloud"), "Strong");
    }
}
