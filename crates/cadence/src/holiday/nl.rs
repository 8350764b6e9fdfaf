//! Netherlands: Algemene termijnenwet, article 3, with the Sundays of Easter and Whitsun.
//!
//! - The King's (until 2013 the Queen's) birthday is kept a day early when it falls on a Sunday.
//! - Liberation Day, 5 May, is an official day every year but a day off in most collective
//!   agreements every fifth year only; every fifth year is what is listed.
//! - Good Friday stands equal to the holidays in the law and is listed, though some employers work.

use super::Region;
use super::rule::{Rule, Shift, easter, fixed};

pub(super) const NETHERLANDS: Region = Region {
    code: "NL",
    name: "Netherlands",
    source: "Algemene termijnenwet, article 3",
    rules: &[RULES],
    bridge: None,
};

const RULES: &[Rule] = &[
    fixed("New Year's Day", 1, 1),
    easter("Good Friday", -2),
    easter("Easter Sunday", 0),
    easter("Easter Monday", 1),
    fixed("Queen's Day", 4, 30)
        .shifted(Shift::DayBefore)
        .until(2013),
    fixed("King's Day", 4, 27)
        .shifted(Shift::DayBefore)
        .since(2014),
    fixed("Liberation Day", 5, 5).every(5),
    easter("Ascension Day", 39),
    easter("Whit Sunday", 49),
    easter("Whit Monday", 50),
    fixed("Christmas Day", 12, 25),
    fixed("Second Day of Christmas", 12, 26),
];
