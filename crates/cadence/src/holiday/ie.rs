//! Ireland: Organisation of Working Time Act 1997, second schedule. Saint Brigid's Day:
//! regulations of January 2022 under it, which also made 18 March 2022 a holiday.
//!
//! A holiday on a weekend is not moved: the employer chooses how to make up for it. The national
//! day of mourning of 14 September 2001 is left out, since no order adding it to the schedule was
//! found.

use chrono::Weekday::{Fri, Mon};

use super::Region;
use super::rule::{Rule, easter, fixed, from, last_of_31, nth};

pub(super) const IRELAND: Region = Region {
    code: "IE",
    name: "Ireland",
    source: "Organisation of Working Time Act 1997, second schedule",
    rules: &[RULES],
    bridge: None,
};

const RULES: &[Rule] = &[
    fixed("New Year's Day", 1, 1),
    from("Saint Brigid's Day", Mon, 2, 1).or_on(Fri).since(2023),
    fixed("Saint Patrick's Day", 3, 17),
    fixed("Day of Remembrance and Recognition", 3, 18).only(2022),
    easter("Easter Monday", 1),
    nth("May Holiday", 1, Mon, 5),
    nth("June Holiday", 1, Mon, 6),
    nth("August Holiday", 1, Mon, 8),
    last_of_31("October Holiday", Mon, 10),
    fixed("Christmas Day", 12, 25),
    fixed("Saint Stephen's Day", 12, 26),
];
