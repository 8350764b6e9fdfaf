//! New Zealand: Holidays Act 2003, sections 44 to 45A.
//!
//! - Section 45 moves the pairs at New Year and Christmas off a weekend; section 45A does so for
//!   Waitangi Day and Anzac Day since 2014, to the Monday even if that is Easter Monday (2038).
//! - Matariki: Te Kāhui o Matariki Public Holiday Act 2022, schedule 1, whose dates end in 2052.
//! - 26 September 2022: Queen Elizabeth II Memorial Day Act 2022.
//!
//! Provincial anniversary days are not listed.

use chrono::Weekday::Mon;

use super::Region;
use super::rule::{Rule, Shift, easter, fixed, listed, nth};

pub(super) const NEW_ZEALAND: Region = Region {
    code: "NZ",
    name: "New Zealand",
    source: "Holidays Act 2003, section 44",
    rules: &[RULES],
    bridge: None,
};

const RULES: &[Rule] = &[
    fixed("New Year's Day", 1, 1).shifted(Shift::Weekend),
    fixed("Day after New Year's Day", 1, 2).shifted(Shift::Weekend),
    fixed("Waitangi Day", 2, 6).until(2013),
    fixed("Waitangi Day", 2, 6)
        .shifted(Shift::Monday)
        .since(2014),
    easter("Good Friday", -2),
    easter("Easter Monday", 1),
    fixed("Anzac Day", 4, 25).until(2013),
    fixed("Anzac Day", 4, 25).shifted(Shift::Monday).since(2014),
    nth("Queen's Birthday", 1, Mon, 6).until(2022),
    nth("King's Birthday", 1, Mon, 6).since(2023),
    listed("Matariki", 2022, &MATARIKI),
    fixed("Queen Elizabeth II Memorial Day", 9, 26).only(2022),
    nth("Labour Day", 4, Mon, 10),
    fixed("Christmas Day", 12, 25).shifted(Shift::Weekend),
    fixed("Boxing Day", 12, 26).shifted(Shift::Weekend),
];

#[rustfmt::skip]
const MATARIKI: [(u8, u8); 31] = [
    (6, 24), (7, 14), (6, 28), (6, 20), (7, 10), (6, 25), (7, 14), (7, 6), // 2022 to 2029
    (6, 21), (7, 11), (7, 2), (6, 24), (7, 7), (6, 29), (7, 18), (7, 10), (6, 25), (7, 15),
    (7, 6), (7, 19), (7, 11), (7, 3), (6, 24), (7, 7), (6, 29), (7, 19), (7, 3), (6, 25),
    (7, 15), (6, 30), (6, 21), // to 2052
];
