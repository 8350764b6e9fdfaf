//! United States: the federal holidays of 5 U.S.C. 6103, with the days observed for them under
//! 5 U.S.C. 6103(b) and Executive Order 11582. Juneteenth: Public Law 117-17 (2021).
//!
//! Inauguration Day is left out: it is a holiday around Washington, D.C. only. So are the days on
//! which a president merely closed the federal offices.

use chrono::Weekday::{Mon, Thu};

use super::Region;
use super::rule::{Rule, Shift, fixed, last_of_31, nth};

pub(super) const UNITED_STATES: Region = Region {
    code: "US",
    name: "United States",
    source: "5 U.S.C. 6103",
    rules: &[RULES],
    bridge: None,
};

const RULES: &[Rule] = &[
    fixed("New Year's Day", 1, 1).shifted(Shift::Nearest),
    nth("Martin Luther King Jr. Day", 3, Mon, 1),
    nth("Washington's Birthday", 3, Mon, 2),
    last_of_31("Memorial Day", Mon, 5),
    fixed("Juneteenth", 6, 19)
        .shifted(Shift::Nearest)
        .since(2021),
    fixed("Independence Day", 7, 4).shifted(Shift::Nearest),
    nth("Labor Day", 1, Mon, 9),
    nth("Columbus Day", 2, Mon, 10),
    fixed("Veterans Day", 11, 11).shifted(Shift::Nearest),
    nth("Thanksgiving Day", 4, Thu, 11),
    fixed("Christmas Day", 12, 25).shifted(Shift::Nearest),
];
