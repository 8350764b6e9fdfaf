//! Every region against frozen lists, year by year and date for date.
//!
//! The lists come from the PyPI package `holidays`; `holidays/generate.py` makes them again. Where
//! the law says otherwise than the package, our answer stands in [`DEVIATIONS`] with its reason.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use cadence::holiday::{self, Region};
use chrono::{Datelike, NaiveDate};

/// Where we part from the package: `+` is a day that only we list, `-` one that only it lists.
struct Deviation {
    code: &'static str,
    day: &'static str,
    years: &'static [i32],
    why: &'static str,
}

// The years of the lists in which 1 July, or 25 December, is a Sunday.
const JULY_1_SUNDAY: &[i32] = &[
    2001, 2007, 2012, 2018, 2029, 2035, 2040, 2046, 2057, 2063, 2068, 2074, 2085, 2091, 2096,
];
const CHRISTMAS_SUNDAY: &[i32] = &[
    2005, 2011, 2016, 2022, 2033, 2039, 2044, 2050, 2061, 2067, 2072, 2078, 2089, 2095,
];

const DEVIATIONS: &[Deviation] = &[
    Deviation {
        code: "CA-ON",
        day: "+07-02",
        years: JULY_1_SUNDAY,
        why: "Holidays Act (Canada), s. 2(2), and Ontario's Legislation Act, 2006, s. 88(4): when \
              July 1 is a Sunday, Canada Day is July 2",
    },
    Deviation {
        code: "CA-ON",
        day: "+12-27",
        years: CHRISTMAS_SUNDAY,
        why: "Boxing Day is the Monday itself, so the day for Christmas is the Tuesday; so closed \
              the Toronto exchange in 2022, and so the package has it for federal employers",
    },
    Deviation {
        code: "CA-BC",
        day: "-09-19",
        years: &[2022],
        why: "the province closed its own offices for the Queen's funeral and declared no holiday",
    },
    Deviation {
        code: "CA-QC",
        day: "+05-22",
        years: &[2000],
        why: DOLLARD,
    },
    Deviation {
        code: "CA-QC",
        day: "+05-21",
        years: &[2001],
        why: DOLLARD,
    },
    Deviation {
        code: "CA-QC",
        day: "+05-20",
        years: &[2002],
        why: DOLLARD,
    },
    Deviation {
        code: "GB-SCT",
        day: "-11-30",
        years: &[2006],
        why: "the St Andrew's Day Bank Holiday (Scotland) Act 2007 came into force on 16 January 2007",
    },
    Deviation {
        code: "IE",
        day: "-09-14",
        years: &[2011],
        why: "the day of mourning was in 2001, and no order made it a public holiday",
    },
    Deviation {
        code: "AU",
        day: "+01-03",
        years: &[2000, 2005],
        why: AUSTRALIAN_STATES,
    },
    Deviation {
        code: "AU",
        day: "+01-27",
        years: &[2003],
        why: AUSTRALIAN_STATES,
    },
    Deviation {
        code: "AU",
        day: "+01-28",
        years: &[2002, 2008],
        why: AUSTRALIAN_STATES,
    },
    Deviation {
        code: "AU",
        day: "+12-27",
        years: &[2005],
        why: AUSTRALIAN_STATES,
    },
    Deviation {
        code: "AU",
        day: "+12-28",
        years: &[2004, 2009, 2010],
        why: AUSTRALIAN_STATES,
    },
];

const DOLLARD: &str = "the Monday before 25 May was a holiday under the same section 60 before it \
                       became Patriots' Day; it was called Dollard Day";
const AUSTRALIAN_STATES: &str = "the eight states' laws agree since 2011; we list today's days for \
                                 the years before, where by the package up to four states had not";

#[test]
fn every_region_agrees_with_its_list() {
    let mut compared = 0;
    let mut wrong = String::new();
    for region in holiday::regions() {
        for (year, expected) in expected(region) {
            let ours = dates(region, year);
            if ours != expected {
                let more: Vec<_> = ours.difference(&expected).collect();
                let fewer: Vec<_> = expected.difference(&ours).collect();
                wrong += &format!("{} {year}: more {more:?}, fewer {fewer:?}\n", region.code);
            }
            compared += 1;
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
    assert_eq!(compared, 36 * 101 - 8 - 1);
}

#[test]
fn no_list_is_left_over() {
    let files = fs::read_dir(folder()).expect("the lists");
    let names = files.map(|file| file.expect("a file").path());
    let mut codes: Vec<_> = names
        .filter(|path| path.extension().is_some_and(|end| end == "txt"))
        .filter_map(|path| Some(path.file_stem()?.to_str()?.to_owned()))
        .collect();
    codes.sort();
    let mut known: Vec<_> = holiday::regions().iter().map(|one| one.code).collect();
    known.sort();
    assert_eq!(codes, known);
}

#[test]
fn regions_follow_their_country_by_name() {
    let names: Vec<_> = holiday::regions().iter().map(|one| one.name).collect();
    assert!(names.is_sorted(), "{names:?}");
    for region in holiday::regions() {
        assert_eq!(
            holiday::find(region.code).map(|one| one.code),
            Some(region.code)
        );
        assert!(!region.source.is_empty());
    }
    assert!(holiday::find("XX").is_none());
    assert!(holiday::find("us").is_none());
}

#[test]
fn lists_are_sorted_without_repeats_and_stay_in_their_year() {
    for region in holiday::regions() {
        for year in 2000..=2100 {
            let days = region.holidays(year);
            assert!(days.iter().all(|day| day.date.year() == year));
            assert!(days.iter().all(|day| !day.name.is_empty()));
            let sorted = days.is_sorted_by(|one, next| one.date < next.date);
            assert!(sorted, "{} {year}", region.code);
        }
        assert_eq!(region.holidays(1999), []);
        assert_eq!(region.holidays(2101), []);
        assert_eq!(region.holidays(i32::MIN), []);
        assert_eq!(region.holidays(i32::MAX), []);
    }
}

#[test]
fn years_beyond_the_lists() {
    // Spain's list starts in 2008, Japan's ends in 2099.
    check(
        "ES",
        2000,
        "01-01 01-06 04-21 05-01 08-15 10-12 11-01 12-06 12-08 12-25",
    );
    check(
        "JP",
        2100,
        "01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 \
         11-23",
    );
}

#[test]
fn a_day_in_place_of_another_carries_its_name() {
    check_name("US", "2021-12-31", "New Year's Day");
    check_name("US", "2100-12-31", "New Year's Day");
    check_name("GB-EAW", "2022-12-26", "Boxing Day");
    check_name("GB-EAW", "2022-12-27", "Christmas Day");
    check_name("JP", "2019-04-30", "Citizens' Holiday");
    check_name("JP", "2021-08-09", "Mountain Day");
    check_name("NL", "2025-04-26", "King's Day");
    check_name("IE", "2030-02-01", "Saint Brigid's Day");
    check_name("NZ", "2052-06-21", "Matariki");
}

fn check(code: &str, year: i32, expected: &str) {
    let region = holiday::find(code).expect("a region");
    let expected: BTreeSet<_> = expected.split(' ').map(str::to_owned).collect();
    assert_eq!(dates(region, year), expected);
}

fn check_name(code: &str, date: &str, expected: &str) {
    let date: NaiveDate = date.parse().expect("a date");
    let days = holiday::find(code).expect("a region").holidays(date.year());
    let found = days.iter().find(|day| day.date == date);
    assert_eq!(found.map(|day| day.name), Some(expected), "{code} {date}");
}

fn dates(region: &Region, year: i32) -> BTreeSet<String> {
    let days = region.holidays(year);
    // "2024-01-01" without the year.
    let days = days.iter().map(|day| day.date.to_string().split_off(5));
    days.collect()
}

fn expected(region: &Region) -> BTreeMap<i32, BTreeSet<String>> {
    let mut list = read(region.code);
    for deviation in DEVIATIONS.iter().filter(|one| one.code == region.code) {
        for year in deviation.years {
            let dates = list.get_mut(year).expect("a year of the list");
            let changed = match deviation.day.split_at(1) {
                ("+", day) => dates.insert(day.to_owned()),
                (_, day) => dates.remove(day),
            };
            assert!(
                changed,
                "{} {year}: no deviation: {}",
                region.code, deviation.why
            );
        }
    }
    list
}

fn read(code: &str) -> BTreeMap<i32, BTreeSet<String>> {
    let text = fs::read_to_string(folder().join(format!("{code}.txt"))).expect("a list a region");
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    let years = lines.map(|line| {
        let (year, days) = line.split_once(':').expect("year: days");
        let year = year.parse().expect("a year");
        (year, days.split_whitespace().map(str::to_owned).collect())
    });
    years.collect()
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/holidays")
}
