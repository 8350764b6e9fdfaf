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
