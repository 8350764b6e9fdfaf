//! Italy: law 260 of 27 May 1949, article 2, as amended.
//!
//! Law 54 of 1977 moved Republic Day and National Unity Day to Sundays; law 336 of 2000 gave the
//! first its date back from 2001. Saint Francis: law 151 of 8 October 2025, from 2026. The 150 years
//! of unity on 17 March 2011: decree-law 5 of 2011. Patron saints' days of towns are not listed.

use chrono::Weekday::Sun;

use super::Region;
use super::rule::{Rule, easter, fixed, nth};

pub(super) const ITALY: Region = Region {
    code: "IT",
    name: "Italy",
    source: "Legge 27 maggio 1949, n. 260",
    rules: &[RULES],
    bridge: None,
};

const RULES: &[Rule] = &[
    fixed("New Year's Day", 1, 1),
    fixed("Epiphany", 1, 6),
    fixed("150 Years of Unity", 3, 17).only(2011),
    easter("Easter Sunday", 0),
    easter("Easter Monday", 1),
    fixed("Liberation Day", 4, 25),
    fixed("Labour Day", 5, 1),
    nth("Republic Day", 1, Sun, 6).until(2000),
    fixed("Republic Day", 6, 2).since(2001),
    fixed("Assumption Day", 8, 15),
    fixed("Saint Francis", 10, 4).since(2026),
    fixed("All Saints' Day", 11, 1),
    nth("National Unity Day", 1, Sun, 11),
    fixed("Immaculate Conception", 12, 8),
    fixed("Christmas Day", 12, 25),
    fixed("Saint Stephen's Day", 12, 26),
];
