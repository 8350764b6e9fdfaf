//! What is wrong with a field that several forms have.

use cadence::text::letter::is_several;
use chrono::{Datelike, NaiveDate};

use crate::browser;
use crate::component::Wrong;
use crate::words::field as words;

/// What is wrong with the day of something that has happened.
pub fn day_wrong(field: &'static str, date: Option<NaiveDate>, today: NaiveDate) -> Option<Wrong> {
    let text = match date {
        None => words::DAY_MISSING,
        Some(date) if date > today => words::DAY_AHEAD,
        Some(date) if date.year() < 2000 => words::DAY_YEAR,
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
        (None, _) => (first, words::FIRST_DAY_MISSING),
        (_, None) => (last, words::LAST_DAY_MISSING),
        (Some(from), Some(to)) if to < from => (last, words::LAST_DAY_BEFORE_FIRST),
        (_, Some(to)) if to.year() > 2100 => (last, words::DAY_YEAR),
        _ => return None,
    };
    Some((field, text.to_owned()))
}

/// What is wrong with an e-mail address: a letter is for one person.
pub fn address_wrong(address: &str) -> Option<Wrong> {
    is_several(address).then(|| ("email", words::ADDRESS_SEVERAL.to_owned()))
}

/// What is wrong with a time zone.
pub fn zone_wrong(zone: &str) -> Option<Wrong> {
    let zone = zone.trim();
    let known = zone.is_empty() || browser::time_in(zone).is_some();
    (!known).then(|| ("zone", words::ZONE_UNKNOWN.to_owned()))
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
