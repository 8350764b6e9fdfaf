//! Poland: ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy, article 1, as amended:
//! Epiphany since 2011, Christmas Eve since 2025. The day after the centenary of independence, 12
//! November 2018, was free by a law of its own (ustawa z dnia 7 listopada 2018 r.).
//!
//! A holiday on a Saturday gives each employee another day of the employer's choice; none is listed.

use super::Region;
use super::rule::{Rule, easter, fixed};

pub(super) const POLAND: Region = Region {
    code: "PL",
    name: "Poland",
    source: "Ustawa z dnia 18 stycznia 1951 r. o dniach wolnych od pracy",
    rules: &[RULES],
    bridge: None,
};

const RULES: &[Rule] = &[
    fixed("New Year's Day", 1, 1),
    fixed("Epiphany", 1, 6).since(2011),
    easter("Easter Sunday", 0),
    easter("Easter Monday", 1),
    fixed("Labour Day", 5, 1),
    fixed("Constitution Day", 5, 3),
    easter("Whit Sunday", 49),
    easter("Corpus Christi", 60),
    fixed("Assumption Day", 8, 15),
    fixed("All Saints' Day", 11, 1),
    fixed("Independence Day", 11, 11),
    fixed("Independence Centenary", 11, 12).only(2018),
    fixed("Christmas Eve", 12, 24).since(2025),
    fixed("Christmas Day", 12, 25),
    fixed("Second Day of Christmas", 12, 26),
];
