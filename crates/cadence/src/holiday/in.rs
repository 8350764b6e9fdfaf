//! India: the three national holidays, kept in every state. All others vary by state, employer and
//! the lunar calendar, and are gazetted from year to year (Department of Personnel and Training).

use super::Region;
use super::rule::{Rule, fixed};

pub(super) const INDIA: Region = Region {
    code: "IN",
    name: "India",
    source: "https://dopt.gov.in, list of holidays",
    rules: &[RULES],
    bridge: None,
};

const RULES: &[Rule] = &[
    fixed("Republic Day", 1, 26),
    fixed("Independence Day", 8, 15),
    fixed("Gandhi Jayanti", 10, 2),
];
