//! Spain: Real Decreto 2001/1983, article 45, and Estatuto de los Trabajadores, article 37.2.
//!
//! The national days that no region may replace, and Epiphany, which a region may replace but which
//! all have kept in the yearly lists of the Boletín Oficial del Estado. Regional and local days are
//! not listed; a holiday on a Sunday is moved in some regions only, so here it is not.

use super::Region;
use super::rule::{Rule, easter, fixed};

pub(super) const SPAIN: Region = Region {
    code: "ES",
    name: "Spain",
    source: "Real Decreto 2001/1983, article 45",
    rules: &[RULES],
    bridge: None,
};

const RULES: &[Rule] = &[
    fixed("New Year's Day", 1, 1),
    fixed("Epiphany", 1, 6),
    easter("Good Friday", -2),
    fixed("Labour Day", 5, 1),
    fixed("Assumption Day", 8, 15),
    fixed("National Day", 10, 12),
    fixed("All Saints' Day", 11, 1),
    fixed("Constitution Day", 12, 6),
    fixed("Immaculate Conception", 12, 8),
    fixed("Christmas Day", 12, 25),
];
