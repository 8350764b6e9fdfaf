//! Australia: the days kept in every state and territory (Fair Work Act 2009, section 115), and
//! 22 September 2022, the national day of mourning.
//!
//! Each state's own act moves holidays off a weekend. Listed are the weekdays that all of them give:
//! for New Year's Day, Australia Day, Christmas Day and Boxing Day. They agree since 2011; the years
//! before are listed alike. Anzac Day is not moved everywhere. The sovereign's birthday and other
//! state days are not listed.

use super::Region;
use super::rule::{Rule, Shift, easter, fixed};

pub(super) const AUSTRALIA: Region = Region {
    code: "AU",
    name: "Australia",
    source: "Fair Work Act 2009, section 115",
    rules: &[RULES],
    bridge: None,
};

const RULES: &[Rule] = &[
    fixed("New Year's Day", 1, 1).shifted(Shift::Weekend),
    fixed("Australia Day", 1, 26).shifted(Shift::Weekend),
    easter("Good Friday", -2),
    easter("Easter Monday", 1),
    fixed("Anzac Day", 4, 25),
    fixed("National Day of Mourning", 9, 22).only(2022),
    fixed("Christmas Day", 12, 25).shifted(Shift::Weekend),
    fixed("Boxing Day", 12, 26).shifted(Shift::Weekend),
];
