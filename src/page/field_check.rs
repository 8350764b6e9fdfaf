//! What is wrong with a field that several forms have.

use cadence::text::letter::is_several;
use chrono::{Datelike, NaiveDate};

use crate::browser;
use crate::component::Wrong;

/// What is wrong with the day of something that has happened.
pub fn day_wrong(field: &'static str, date: Option<NaiveDate>, today: NaiveDate) -> Option<Wrong> {
    let text = match date {
        None => "Choose the day.",
        Some(date) if date > today => "That day is still ahead. Choose today or a day before.",
        Some(date) if date.year() < 2000 => "Check the year of this day.",
        Some(_) => return None,
    };
    Some((field, text.to_owned()))
}

/// What is wrong with the first and the last day of a stretch of days, in the fields of these ids.
pub fn span_wrong(
    [first, last]: [&'static str; 2],
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
) -> Option<Wrong> {
    let (field, text) = match (from, to) {
        (None, _) => (first, "Choose the first day."),
        (_, None) => (last, "Choose the last day."),
        (Some(from), Some(to)) if to < from => (
            last,
            "The last day comes before the first. Choose a later one.",
        ),
        (_, Some(to)) if to.year() > 2100 => (last, "Check the year of this day."),
        _ => return None,
    };
    Some((field, text.to_owned()))
}

/// What is wrong with an e-mail address: a letter is for one person.
pub fn address_wrong(address: &str) -> Option<Wrong> {
    let text = "Write one address: a letter goes to one person. Note another one elsewhere.";
    is_several(address).then(|| ("email", text.to_owned()))
}

/// What is wrong with a time zone.
pub fn zone_wrong(zone: &str) -> Option<Wrong> {
    let zone = zone.trim();
    let known = zone.is_empty() || browser::time_in(zone).is_some();
    let text = "Your browser knows no such time zone. Choose one it proposes.";
    (!known).then(|| ("zone", text.to_owned()))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[track_caller]
    fn check(from: Option<&str>, to: Option<&str>, expected: Option<&str>) {
        let day = |text: Option<&str>| text.map(|text| text.parse().expect("a date"));
        let wrong = span_wrong(["from", "to"], day(from), day(to));
        assert_eq!(wrong.as_ref().map(|(field, _)| *field), expected);
    }

    #[test]
    fn a_stretch_of_days_begins_before_it_ends() {
        check(Some("2026-03-09"), Some("2026-03-13"), None);
        check(Some("2026-03-09"), Some("2026-03-09"), None);
        check(Some("2026-03-09"), Some("2026-03-08"), Some("to"));
        check(Some("2026-03-09"), Some("2206-03-08"), Some("to"));
    }

    #[test]
    fn both_its_days_are_asked_for() {
        check(None, None, Some("from"));
        check(None, Some("2026-03-09"), Some("from"));
        check(Some("2026-03-09"), None, Some("to"));
    }
}
