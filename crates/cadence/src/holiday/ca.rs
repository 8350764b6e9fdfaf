//! Canada. The country's list is that of the Canada Labour Code, section 166: the general holidays
//! of every federally regulated employer. Part III (section 193) gives a working day beside a
//! weekend holiday; employers take the next one. Other employers follow their province.
//!
//! - National Day for Truth and Reconciliation: S.C. 2021, c. 11; in British Columbia by an act of
//!   2023. The Queen's funeral of 19 September 2022 gave public servants the day, nobody else.
//! - 2 July for a Canada Day on a Sunday: Holidays Act, R.S.C. 1985, c. H-5, section 2.
//! - Alberta: Employment Standards Code, section 25. British Columbia: Employment Standards Act,
//!   section 1; Family Day since 2013, on the third Monday since 2019. Ontario: Employment Standards
//!   Act, 2000, section 1; Family Day since 2008. Quebec: Act respecting labour standards, section
//!   60, and National Holiday Act.
//!
//! Where a province leaves the day in lieu of a weekend holiday to the employer, the next weekday is
//! listed if public calendars show one: so none for Remembrance Day in British Columbia, nor for a
//! Canada Day on a Saturday. Quebec's employers choose Good Friday or Easter Monday: listed is Good
//! Friday. Days that only some employers give, like Ontario's Civic Holiday, are not listed.

use chrono::Weekday::Mon;

use super::Region;
use super::rule::{Rule, Shift, before, easter, fixed, nth};

pub(super) const CANADA: Region = Region {
    code: "CA",
    name: "Canada",
    source: "Canada Labour Code, section 166",
    rules: &[
        EVERYWHERE,
        EXCEPT_QUEBEC,
        &[
            fixed(CANADA_DAY, 7, 1).shifted(Shift::Weekend),
            fixed(RECONCILIATION, 9, 30)
                .shifted(Shift::Weekend)
                .since(2021),
            fixed(REMEMBRANCE, 11, 11).shifted(Shift::Weekend),
            fixed("Boxing Day", 12, 26).shifted(Shift::Weekend),
        ],
    ],
    bridge: None,
};

pub(super) const ALBERTA: Region = Region {
    code: "CA-AB",
    name: "Canada: Alberta",
    source: "Employment Standards Code, section 25",
    rules: &[
        EVERYWHERE,
        EXCEPT_QUEBEC,
        CANADA_DAY_BY_STATUTE,
        &[
            nth(FAMILY, 3, Mon, 2),
            fixed(REMEMBRANCE, 11, 11).shifted(Shift::Weekend),
        ],
    ],
    bridge: None,
};

pub(super) const BRITISH_COLUMBIA: Region = Region {
    code: "CA-BC",
    name: "Canada: British Columbia",
    source: "Employment Standards Act, section 1",
    rules: &[
        EVERYWHERE,
        EXCEPT_QUEBEC,
        CANADA_DAY_BY_STATUTE,
        &[
            nth(FAMILY, 2, Mon, 2).since(2013).until(2018),
            nth(FAMILY, 3, Mon, 2).since(2019),
            nth("British Columbia Day", 1, Mon, 8),
            fixed(RECONCILIATION, 9, 30)
                .shifted(Shift::Weekend)
                .since(2023),
            fixed(REMEMBRANCE, 11, 11),
        ],
    ],
    bridge: None,
};

pub(super) const ONTARIO: Region = Region {
    code: "CA-ON",
    name: "Canada: Ontario",
    source: "Employment Standards Act, 2000, section 1",
    rules: &[
        EVERYWHERE,
        EXCEPT_QUEBEC,
        CANADA_DAY_BY_STATUTE,
        &[
            nth(FAMILY, 3, Mon, 2).since(2008),
            fixed("Boxing Day", 12, 26).shifted(Shift::Weekend),
        ],
    ],
    bridge: None,
};

pub(super) const QUEBEC: Region = Region {
    code: "CA-QC",
    name: "Canada: Quebec",
    source: "Act respecting labour standards, section 60",
    rules: &[
        EVERYWHERE,
        CANADA_DAY_BY_STATUTE,
        &[
            before("Dollard Day", Mon, 5, 25).until(2002),
            before("National Patriots' Day", Mon, 5, 25).since(2003),
            fixed("National Holiday", 6, 24).shifted(Shift::Sunday),
        ],
    ],
    bridge: None,
};

const EVERYWHERE: &[Rule] = &[
    fixed("New Year's Day", 1, 1).shifted(Shift::Weekend),
    easter("Good Friday", -2),
    nth("Labour Day", 1, Mon, 9),
    nth("Thanksgiving Day", 2, Mon, 10),
    fixed("Christmas Day", 12, 25).shifted(Shift::Weekend),
];

const EXCEPT_QUEBEC: &[Rule] = &[before("Victoria Day", Mon, 5, 25)];

const CANADA_DAY_BY_STATUTE: &[Rule] = &[fixed(CANADA_DAY, 7, 1).shifted(Shift::Sunday)];

const CANADA_DAY: &str = "Canada Day";
const FAMILY: &str = "Family Day";
const RECONCILIATION: &str = "National Day for Truth and Reconciliation";
const REMEMBRANCE: &str = "Remembrance Day";
