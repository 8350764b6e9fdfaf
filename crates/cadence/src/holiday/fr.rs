//! France: Code du travail, article L3133-1.
//!
//! Whit Monday is missing from 2005 to 2007: it was the working day of solidarity by default (law
//! 2004-626 of 30 June 2004), until law 2008-351 of 16 April 2008 left its choice to the employer.
//! The two days more of Alsace and Moselle are not listed.

use super::Region;
use super::rule::{Rule, easter, fixed};

pub(super) const FRANCE: Region = Region {
    code: "FR",
    name: "France",
    source: "Code du travail, article L3133-1",
    rules: &[RULES],
    bridge: None,
};

const RULES: &[Rule] = &[
    fixed("New Year's Day", 1, 1),
    easter("Easter Monday", 1),
    fixed("Labour Day", 5, 1),
    fixed("Victory Day", 5, 8),
    easter("Ascension Day", 39),
    WHIT_MONDAY.until(2004),
    WHIT_MONDAY.since(2008),
    fixed("National Day", 7, 14),
    fixed("Assumption Day", 8, 15),
    fixed("All Saints' Day", 11, 1),
    fixed("Armistice Day", 11, 11),
    fixed("Christmas Day", 12, 25),
];

const WHIT_MONDAY: Rule = easter("Whit Monday", 50);
