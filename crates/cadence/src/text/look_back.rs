//! Looking back, in words: counts as they are, and a share only where it means something.

use crate::look_back::{Count, Way};

/// From so many cases on a share is said beside the count.
const SHARE_FROM: u32 = 20;
/// So many waits are named one by one.
const NAMED: usize = 6;

/// "2 of 3"; of twenty and more with the share: "5 of 20 (25 %)".
#[must_use]
pub fn count(count: Count) -> String {
    let Count { came, of } = count;
    let share = (of >= SHARE_FROM).then(|| format!(" ({} %)", (came * 100 + of / 2) / of));
    format!("{came} of {of}{}", share.unwrap_or_default())
}

/// A way to be in touch: "Message left".
#[must_use]
pub fn way(way: Way) -> &'static str {
    match way {
        Way::Call => "Calls",
        Way::Message => "Messages left",
        Way::Letter => "Letters",
        Way::Email => "E-mails",
        Way::Network => "Messages on a network",
        Way::Text => "Texts",
    }
}

/// Two hours of the day, by the first of them: "10 to 12".
#[must_use]
pub fn hours(from: u32) -> String {
    format!("{from}:00 to {}:00", from + 2)
}

/// How long answers took, from the fewest days on: "6, 9 and 27 days."; of many the range and the
/// middle one. Nothing of nothing.
#[must_use]
pub fn waits(days: &[i64]) -> String {
    match days {
        [] => String::new(),
        [1] => "1 day.".to_owned(),
        [one] => format!("{one} days."),
        [rest @ .., last] if days.len() <= NAMED => {
            let rest: Vec<String> = rest.iter().map(ToString::to_string).collect();
            format!("{} and {last} days.", rest.join(", "))
        }
        [first, .., last] => {
            // Half are within the middle one, or before it.
            let middle = days[(days.len() - 1) / 2];
            format!("{first} to {last} days, half of them within {middle}.")
        }
    }
}
