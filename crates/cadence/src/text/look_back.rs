//! Looking back, in words: counts as they are, and a share only where it means something.

use crate::look_back::{ContactWay, Count};
use crate::words::list as list_words;
use crate::words::look_back as words;

/// From so many cases on a share is said beside the count.
const SHARE_FROM: u32 = 20;
/// So many waits are named one by one.
const NAMED: usize = 6;

/// "2 of 3"; of twenty and more with the share: "5 of 20 (25 %)".
#[must_use]
pub fn count(count: Count) -> String {
    let Count { came, of } = count;
    if of < SHARE_FROM {
        return words::Count { came, of }.text();
    }
    let percent = (came * 100 + of / 2) / of;
    words::CountShare { came, of, percent }.text()
}

/// A way to be in touch: "Message left".
#[must_use]
pub fn way(way: ContactWay) -> &'static str {
    match way {
        ContactWay::Call => words::CALL,
        ContactWay::Message => words::MESSAGE,
        ContactWay::Letter => words::LETTER,
        ContactWay::Email => words::EMAIL,
        ContactWay::Network => words::NETWORK,
        ContactWay::Text => words::TEXT,
    }
}

/// Two hours of the day, by the first of them: "10 to 12".
#[must_use]
pub fn hours(from: u32) -> String {
    words::Hours { from, to: from + 2 }.text()
}

/// How long answers took, from the fewest days on: "6, 9 and 27 days."; of many the range and the
/// middle one. Nothing of nothing.
#[must_use]
pub fn waits(days: &[i64]) -> String {
    match days {
        [] => String::new(),
        [one] => words::Wait {
            days: usize::try_from(*one).unwrap_or_default(),
        }
        .text(),
        [rest @ .., last] if days.len() <= NAMED => {
            let rest: Vec<String> = rest.iter().map(ToString::to_string).collect();
            let first = rest.join(list_words::COMMA);
            words::Waits { first, last }.text()
        }
        [first, .., last] => {
            // Half are within the middle one, or before it.
            let middle = days[(days.len() - 1) / 2];
            words::WaitsRange {
                first,
                last,
                middle,
            }
            .text()
        }
    }
}
