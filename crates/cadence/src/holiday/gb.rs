//! United Kingdom: the bank holidays of the Banking and Financial Dealings Act 1971, schedule 1,
//! with the days customarily proclaimed each year and the substitute days (gov.uk/bank-holidays).
//!
//! - Proclaimed once: the jubilees of 2002, 2012 and 2022, the wedding of 2011, the move for VE Day
//!   in 2020, the funeral of 2022, the coronation of 2023; in Scotland the World Cup of 2026.
//! - Scotland: St Andrew's Day Bank Holiday (Scotland) Act 2007. Easter Monday is no bank holiday.
//! - Northern Ireland: Bank Holiday (Ireland) Act 1903; 12 July is proclaimed each year.

use chrono::Weekday::Mon;

use super::Region;
use super::rule::{Rule, Shift, easter, fixed, last_of_31, nth};

pub(super) const ENGLAND_AND_WALES: Region = Region {
    code: "GB-EAW",
    name: "United Kingdom: England and Wales",
    source: GOV_UK,
    rules: &[ALL, OUTSIDE_SCOTLAND],
    bridge: None,
};

pub(super) const NORTHERN_IRELAND: Region = Region {
    code: "GB-NIR",
    name: "United Kingdom: Northern Ireland",
    source: GOV_UK,
    rules: &[
        ALL,
        OUTSIDE_SCOTLAND,
        &[
            fixed("Saint Patrick's Day", 3, 17).shifted(Shift::Weekend),
            fixed("Battle of the Boyne", 7, 12).shifted(Shift::Weekend),
        ],
    ],
    bridge: None,
};

pub(super) const SCOTLAND: Region = Region {
    code: "GB-SCT",
    name: "United Kingdom: Scotland",
    source: GOV_UK,
    rules: &[
        ALL,
        &[
            fixed("2 January", 1, 2).shifted(Shift::Weekend),
            fixed("World Cup Bank Holiday", 6, 15).only(2026),
            nth("Summer Bank Holiday", 1, Mon, 8),
            fixed("Saint Andrew's Day", 11, 30)
                .shifted(Shift::Weekend)
                .since(2007),
        ],
    ],
    bridge: None,
};

const GOV_UK: &str = "https://www.gov.uk/bank-holidays";

const ALL: &[Rule] = &[
    fixed("New Year's Day", 1, 1).shifted(Shift::Weekend),
    easter("Good Friday", -2),
    fixed("Royal Wedding", 4, 29).only(2011),
    EARLY_MAY.until(2019),
    fixed("Early May Bank Holiday (VE Day)", 5, 8).only(2020),
    EARLY_MAY.since(2021),
    fixed("Coronation of Charles III", 5, 8).only(2023),
    SPRING.until(2001),
    fixed("Golden Jubilee", 6, 3).only(2002),
    fixed(SPRING_NAME, 6, 4).only(2002),
    SPRING.since(2003).until(2011),
    fixed(SPRING_NAME, 6, 4).only(2012),
    fixed("Diamond Jubilee", 6, 5).only(2012),
    SPRING.since(2013).until(2021),
    fixed(SPRING_NAME, 6, 2).only(2022),
    fixed("Platinum Jubilee", 6, 3).only(2022),
    SPRING.since(2023),
    fixed("State Funeral of Elizabeth II", 9, 19).only(2022),
    fixed("Christmas Day", 12, 25).shifted(Shift::Weekend),
    fixed("Boxing Day", 12, 26).shifted(Shift::Weekend),
];

const OUTSIDE_SCOTLAND: &[Rule] = &[
    easter("Easter Monday", 1),
    last_of_31("Summer Bank Holiday", Mon, 8),
];

const EARLY_MAY: Rule = nth("Early May Bank Holiday", 1, Mon, 5);
const SPRING_NAME: &str = "Spring Bank Holiday";
const SPRING: Rule = last_of_31(SPRING_NAME, Mon, 5);
