//! The regions that were first known, against frozen lists, year by year and date for date.
//!
//! The lists come from the PyPI package `holidays`; `holidays/generate.py` makes them again. Where
//! the law says otherwise than the package, our answer stands in [`DEVIATIONS`] with its reason.
//! What is tested is the way from the package over our corrections and the tables to the reader.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use cadence::holiday::{HolidayTables, Region, country_of, file_of};
use chrono::{Datelike, NaiveDate};

/// Where we part from the package: `+` is a day that only we list, `-` one that only it lists.
struct Deviation {
    code: &'static str,
    day: &'static str,
    years: &'static [i32],
    why: &'static str,
}

// The years of the tables in which 1 July, or 25 December, is a Sunday.
const JULY_1_SUNDAY: &[i32] = &[2018, 2029, 2035, 2040, 2046];
const CHRISTMAS_SUNDAY: &[i32] = &[2016, 2022, 2033, 2039, 2044, 2050];

/// Every region that could be chosen before there were tables: people have these stored.
const STORED: [&str; 36] = [
    "AU", "CA", "CA-AB", "CA-BC", "CA-ON", "CA-QC", "DE", "DE-BB", "DE-BE", "DE-BW", "DE-BY",
    "DE-HB", "DE-HE", "DE-HH", "DE-MV", "DE-NI", "DE-NW", "DE-RP", "DE-SH", "DE-SL", "DE-SN",
    "DE-ST", "DE-TH", "ES", "FR", "GB-EAW", "GB-NIR", "GB-SCT", "IE", "IN", "IT", "JP", "NL", "NZ",
    "PL", "US",
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
];

#[test]
fn every_region_agrees_with_its_list() {
    let mut compared = 0;
    let mut wrong = String::new();
    for code in STORED.into_iter().filter(|code| *code != "IN") {
        let region = find(code).expect("a region");
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
    assert_eq!(compared, 35 * 36);
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
    let with_list: Vec<_> = STORED.into_iter().filter(|code| *code != "IN").collect();
    assert_eq!(codes, with_list);
}

#[test]
fn regions_are_found_by_their_code_alone() {
    for region in tables().regions() {
        assert_eq!(find(&region.code).map(|one| &one.code), Some(&region.code));
        assert!(!region.source.is_empty());
    }
    assert!(find("XX").is_none());
    assert!(find("us").is_none());
}

#[test]
fn lists_are_sorted_without_repeats_and_stay_in_their_year() {
    for region in tables().regions() {
        for year in region.years() {
            let days = region.holidays(year);
            assert!(days.iter().all(|day| day.date.year() == year));
            assert!(days.iter().all(|day| !day.name.is_empty()));
            let sorted = days.is_sorted_by(|one, next| one.date < next.date);
            assert!(sorted, "{} {year}", region.code);
        }
        assert_eq!(region.holidays(2014), []);
        assert_eq!(region.holidays(2051), []);
        assert_eq!(region.holidays(i32::MIN), []);
        assert_eq!(region.holidays(i32::MAX), []);
    }
}

/// The three national holidays were all that was known of India; offices close on some fifteen more.
#[test]
fn india_keeps_its_national_holidays_and_the_gazetted_ones() {
    let india = find("IN").expect("India");
    for year in india.years() {
        let dates = dates(india, year);
        for national in ["01-26", "08-15", "10-02"] {
            assert!(dates.contains(national), "{year}-{national}");
        }
    }
    // The list of the Department of Personnel for 2026, as far as it is kept in all of India.
    check(
        "IN",
        2026,
        "01-26 03-04 03-21 03-26 03-31 04-03 04-14 05-01 05-27 06-26 08-15 08-26 09-04 10-02 10-20 \
         11-08 11-24 12-25",
    );
}

#[test]
fn a_day_in_place_of_another_carries_its_name() {
    check_name("US", "2021-12-31", "New Year's Day");
    check_name("GB-EAW", "2022-12-26", "Boxing Day");
    check_name("GB-EAW", "2022-12-27", "Christmas Day");
    check_name("JP", "2019-04-30", "Citizens' Holiday");
    check_name("JP", "2021-08-09", "Mountain Day");
    check_name("NL", "2025-04-26", "King's Day");
    check_name("IE", "2030-02-01", "Saint Brigid's Day");
    check_name("NZ", "2050-07-15", "Matariki");
}

/// The tables of these regions' countries.
fn tables() -> &'static HolidayTables {
    static TABLES: LazyLock<HolidayTables> = LazyLock::new(|| {
        let public = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../public");
        let countries: BTreeSet<_> = STORED.into_iter().map(country_of).collect();
        let mut tables = HolidayTables::default();
        for country in countries {
            let text = fs::read_to_string(public.join(file_of(country))).expect("a file");
            tables.add(&text).expect("a table");
        }
        tables
    });
    &TABLES
}

fn find(code: &str) -> Option<&'static Region> {
    tables().find(code)
}

fn check(code: &str, year: i32, expected: &str) {
    let region = find(code).expect("a region");
    let expected: BTreeSet<_> = expected.split(' ').map(str::to_owned).collect();
    assert_eq!(dates(region, year), expected);
}

fn check_name(code: &str, date: &str, expected: &str) {
    let date: NaiveDate = date.parse().expect("a date");
    let days = find(code).expect("a region").holidays(date.year());
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
    let mut list = read(&region.code);
    list.retain(|year, _| region.years().contains(year));
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
