//! The tables of all countries, as the site serves them, and what a reader makes of them.
#![allow(
    clippy::unwrap_used,
    reason = "a table that can't be read should panic"
)]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use cadence::day::{Calendars, WorkWeek};
use cadence::holiday::{
    HolidayKind, HolidayTables, Place, Region, TableError, country_of, file_of,
};
use cadence::record::{Details, LiftedHoliday, Settings};
use chrono::{Datelike, NaiveDate, Weekday};
use proptest::prelude::*;
use serde_json::from_str as read;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../public/holidays")
}

fn text(name: &str) -> String {
    fs::read_to_string(folder().join(name)).unwrap()
}

fn places() -> Vec<Place> {
    Place::list(&text("places.json")).unwrap()
}

/// The tables of these countries.
fn tables(countries: &[&str]) -> HolidayTables {
    let mut tables = HolidayTables::default();
    for country in countries {
        tables.add(&text(&format!("{country}.json"))).unwrap();
    }
    tables
}

fn region(code: &str) -> Region {
    let tables = tables(&[&country_of(code).to_lowercase()]);
    tables.find(code).unwrap().clone()
}

fn d(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn at(code: &str) -> Details {
    Details {
        region: Some(code.to_owned()),
        ..Details::default()
    }
}

#[test]
fn every_place_to_choose_has_a_table_that_names_it() {
    let places = places();
    assert_eq!(places.len(), 250);
    assert!(places.iter().map(|place| &place.name).is_sorted());
    let mut tables = HolidayTables::default();
    let mut files = BTreeSet::from(["holidays/places.json".to_owned()]);
    for place in &places {
        let file = file_of(&place.code);
        tables
            .add(&text(file.trim_start_matches("holidays/")))
            .unwrap();
        files.insert(file);
        let own = tables.find(&place.code).unwrap();
        assert_eq!(own.name, place.name);
        for (code, name) in &place.regions {
            let region = tables.find(code).unwrap();
            assert_eq!(region.name, format!("{}: {name}", place.name));
        }
    }
    let chosen = places.iter().map(|place| 1 + place.regions.len());
    assert_eq!(tables.regions().count(), chosen.sum::<usize>());
    let found = fs::read_dir(folder()).unwrap();
    let found = found.map(|file| format!("holidays/{}", file.unwrap().file_name().display()));
    assert_eq!(
        found.collect::<BTreeSet<_>>(),
        files,
        "a file that nobody can choose"
    );
}

#[test]
fn every_table_is_sane() {
    for place in places() {
        let tables = tables(&[&place.code.to_lowercase()]);
        for region in tables.regions() {
            assert_eq!(region.years(), 2015..=2050);
            let mut seen = BTreeSet::new();
            for day in region.days() {
                assert!(region.years().contains(&day.date.year()), "{day:?}");
                assert!(
                    !day.name.is_empty() && !day.name.contains("(observed"),
                    "{day:?}"
                );
                assert!(!day.name.contains("estimated"), "{day:?}");
                assert!(
                    seen.insert((day.date, day.name)),
                    "{} twice: {day:?}",
                    region.code
                );
            }
            for year in region.years() {
                let count = region.holidays(year).len();
                assert!(count <= 45, "{} {year}: {count}", region.code);
            }
            let until = region.certain_until();
            assert!(
                (d("2025-12-31")..=d("2050-12-31")).contains(&until),
                "{until}"
            );
            assert!((5..=6).contains(&region.work_week().days().count()));
        }
    }
}

/// Lists as the countries' governments published them for 2026, those on the first day of rest too.
#[test]
fn holidays_of_2026_are_as_published() {
    // Ministry of Manpower.
    check(
        "SG",
        "01-01 02-17 02-18 03-21 04-03 05-01 05-27 05-31 06-01 08-09 08-10 11-08 11-09 12-25",
    );
    // Government of Hong Kong, general holidays, with the three Sundays that others stand for.
    check(
        "HK",
        "01-01 02-17 02-18 02-19 04-03 04-04 04-05 04-06 04-07 05-01 05-24 05-25 06-19 07-01 09-26 \
         10-01 10-18 10-19 12-25 12-26",
    );
    // Arbeitsruhegesetz, section 7.
    check(
        "AT",
        "01-01 01-06 04-06 05-01 05-14 05-25 06-04 08-15 10-26 11-01 12-08 12-25 12-26",
    );
    // Código do Trabalho, article 234.
    check(
        "PT",
        "01-01 04-03 04-05 04-25 05-01 06-04 06-10 08-15 10-05 11-01 12-01 12-08 12-25",
    );
    // Lei 662 of 1949, Lei 6.802 of 1980, Lei 14.759 of 2023, and Good Friday.
    check(
        "BR",
        "01-01 04-03 04-21 05-01 09-07 10-12 11-02 11-15 11-20 12-25",
    );
}

fn check(code: &str, expected: &str) {
    let region = region(code);
    let days = region.holidays(2026);
    let found: Vec<_> = days
        .iter()
        .map(|day| day.date.to_string().split_off(5))
        .collect();
    assert_eq!(found.join(" "), expected, "{code}");
}

#[test]
fn the_working_week_is_the_country_s() {
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    let sunday_to_thursday = WorkWeek::new(&[Sun, Mon, Tue, Wed, Thu]);
    for code in ["IL", "EG", "SA", "BD", "DZ", "JO", "KW", "QA", "MY-03"] {
        assert_eq!(region(code).work_week(), sunday_to_thursday, "{code}");
    }
    for code in [
        "AE", "IN", "IN-MH", "US", "TR", "MA", "ID", "MY", "MY-01", "DE-BY",
    ] {
        assert_eq!(region(code).work_week(), WorkWeek::default(), "{code}");
    }
    assert!(!region("IR").work_week().contains(Fri));
    assert!(region("NP").work_week().contains(Sun));
    assert!(!region("NP").work_week().contains(Sat));
}

#[test]
fn a_week_that_was_chosen_stands_whatever_the_country_s() {
    use Weekday::{Mon, Tue};
    let tables = Arc::new(tables(&["il"]));
    let week = |settings: &Settings, details: &Details| {
        Calendars::with_tables(settings, Arc::clone(&tables)).week(details)
    };
    let mut settings = Settings::default();
    assert!(week(&settings, &at("IL")).contains(Weekday::Sun));
    // As stored before there was a country's week: another than Monday to Friday was a choice.
    settings.work_week = WorkWeek::new(&[Mon, Tue]);
    assert_eq!(week(&settings, &at("IL")), WorkWeek::new(&[Mon, Tue]));
    settings.choose_week(Some(WorkWeek::default()));
    assert_eq!(week(&settings, &at("IL")), WorkWeek::default());
    settings.choose_week(None);
    assert!(week(&settings, &at("IL")).contains(Weekday::Sun));
    // The opening's own comes before all.
    let details = Details {
        work_week: Some(WorkWeek::default()),
        ..at("IL")
    };
    assert_eq!(week(&settings, &details), WorkWeek::default());
}

#[test]
fn settings_from_before_there_were_tables_are_read_and_written_as_before() {
    let written = serde_json::to_value(Settings::default()).unwrap();
    for field in ["holidays_lifted", "work_week_chosen"] {
        assert!(written.get(field).is_none(), "{field}");
    }
    let old = r#"{"min":5,"max":10,"rhythm":"Fri","region":"US","work_week":["Mon","Tue"]}"#;
    let mut settings: Settings = read(old).unwrap();
    let chosen = WorkWeek::new(&[Weekday::Mon, Weekday::Tue]);
    assert_eq!(settings.chosen_week(), Some(chosen));
    settings.choose_week(Some(WorkWeek::default()));
    settings.holidays_lifted.push(LiftedHoliday {
        country: "US".to_owned(),
        name: "Veterans Day".to_owned(),
    });
    let text = serde_json::to_string(&settings).unwrap();
    assert_eq!(read::<Settings>(&text).unwrap(), settings, "{text}");
}

#[test]
fn no_call_is_put_on_a_friday_in_egypt() {
    let tables = Arc::new(tables(&["eg"]));
    let calendar = Calendars::with_tables(&Settings::default(), tables).of(&at("EG"));
    assert!(!calendar.is_working(d("2026-11-27")));
    assert!(!calendar.is_working(d("2026-11-28")));
    assert!(calendar.is_working(d("2026-11-29")));
    assert_eq!(calendar.add(d("2026-11-26"), 5), d("2026-12-03"));
}

#[test]
fn each_holiday_to_come_is_listed_once_with_its_next_date() {
    let england = region("GB-EAW");
    let coming = england.coming(d("2026-12-26"));
    let found: Vec<_> = coming.iter().map(|one| (one.date, one.name)).collect();
    let expected = [
        ("2026-12-26", "Boxing Day"),
        ("2027-01-01", "New Year's Day"),
        ("2027-03-26", "Good Friday"),
        ("2027-03-29", "Easter Monday"),
        ("2027-05-03", "May Day"),
        ("2027-05-31", "Spring Bank Holiday"),
        ("2027-08-30", "Late Summer Bank Holiday"),
        ("2027-12-25", "Christmas Day"),
    ];
    assert_eq!(found, expected.map(|(date, name)| (d(date), name)));
}

#[test]
fn a_holiday_is_lifted_for_good_with_the_days_in_its_place() {
    let tables = Arc::new(tables(&["us"]));
    let mut settings = Settings::default();
    let working = |settings: &Settings, code: &str, date: &str| {
        let calendars = Calendars::with_tables(settings, Arc::clone(&tables));
        calendars.of(&at(code)).is_working(d(date))
    };
    // Veterans Day of 2028 is a Saturday, and kept the day before.
    for date in ["2026-11-11", "2028-11-10", "2027-10-11"] {
        assert!(!working(&settings, "US", date), "{date}");
    }
    settings.holidays_lifted = ["Veterans Day", "Columbus Day"]
        .map(|name| LiftedHoliday {
            country: "US".to_owned(),
            name: name.to_owned(),
        })
        .to_vec();
    for date in ["2026-11-11", "2028-11-10", "2027-10-11"] {
        assert!(working(&settings, "US", date), "{date}");
    }
    assert!(working(&settings, "US-VA", "2026-11-11"));
    assert!(!working(&settings, "US", "2026-11-26"));
}

#[test]
fn what_a_person_may_want_to_lift_has_a_name() {
    for (code, name) in [
        ("US", "Columbus Day"),
        ("US", "Veterans Day"),
        ("US", "Washington's Birthday"),
        ("NL", "Good Friday"),
        ("SE", "Midsummer Eve"),
        ("CA", "Remembrance Day"),
    ] {
        assert!(region(code).names().contains(&name), "{code}: {name}");
    }
    let sweden = region("SE");
    let eve = sweden.days().find(|day| day.name == "Christmas Eve");
    assert_eq!(eve.unwrap().kind, HolidayKind::DeFacto);
}

#[test]
fn what_may_still_move_is_marked() {
    let egypt = region("EG");
    let until = egypt.certain_until();
    assert!((2026..2030).contains(&until.year()), "{until}");
    for day in egypt.days() {
        assert!(day.date > until || !day.estimated, "{day:?}");
    }
    let after = egypt.holidays(until.year() + 1);
    assert!(after.iter().any(|day| day.estimated));
    assert!(after.iter().any(|day| !day.estimated));
    // Its days off are granted in the autumn for the year after; a law needs no such word.
    assert_eq!(region("CN").certain_until(), d("2026-12-31"));
    assert_eq!(region("DE-BY").certain_until(), d("2050-12-31"));
    assert_eq!(region("US").certain_until(), d("2050-12-31"));
}

#[test]
fn a_country_without_a_table_has_no_holidays_and_says_so() {
    let tables = Arc::new(tables(&["us"]));
    let calendars = Calendars::with_tables(&Settings::default(), tables);
    let details = at("NL");
    assert_eq!(calendars.missing(&details), Some("NL"));
    assert!(calendars.of(&details).is_working(d("2026-12-25")));
    assert_eq!(calendars.missing(&at("US-VA")), None);
    assert_eq!(calendars.missing(&at("US-nowhere")), Some("US-nowhere"));
    assert_eq!(calendars.missing(&Details::default()), None);
    assert_eq!(file_of("NL"), "holidays/nl.json");
    assert_eq!(file_of("MY-03"), "holidays/my.json");
}

#[test]
fn a_newer_table_takes_the_place_of_the_older() {
    let mut tables = tables(&["us", "nl"]);
    let table = |holiday: &str| {
        format!(
            r#"{{"code":"US","name":"United States","source":"a test","first":2020,"last":2030,
            "holidays":[{holiday}]}}"#
        )
    };
    tables
        .add(&table(r#"{"name":"New Year's Day","on":"0101"}"#))
        .unwrap();
    assert!(tables.find("US-VA").is_none());
    assert!(tables.find("NL").is_some());
    let region = tables.find("US").unwrap();
    assert_eq!(region.holidays(2026).len(), 1);
    assert_eq!(region.days().count(), 11);
    // What can't be read changes nothing.
    let wrong = tables.add(&table(r#"{"name":"New Year's Day","on":"0132"}"#));
    assert!(matches!(wrong, Err(TableError::Date { .. })));
    assert_eq!(tables.find("US").unwrap().days().count(), 11);
}

#[test]
fn dates_in_all_three_forms() {
    let dates = |on: &str| {
        let text = format!(
            r#"{{"code":"XX","name":"X","source":"a test","first":2020,"last":2022,
            "regions":{{"A":"Part"}},"holidays":[{{"name":"Day","in":["A"],"on":"{on}"}}]}}"#
        );
        let mut tables = HolidayTables::default();
        tables.add(&text).map(|()| {
            assert_eq!(tables.find("XX").unwrap().days().count(), 0);
            let days = tables.find("XX-A").unwrap().days();
            days.map(|day| day.date.to_string())
                .collect::<Vec<_>>()
                .join(" ")
        })
    };
    assert_eq!(dates("0106").unwrap(), "2020-01-06 2021-01-06 2022-01-06");
    assert_eq!(dates("2021-2022:1031").unwrap(), "2021-10-31 2022-10-31");
    assert_eq!(
        dates("2020:0412,0404 2022:0417").unwrap(),
        "2020-04-12 2021-04-04 2022-04-17"
    );
    for wrong in [
        "",
        "106",
        "01-06",
        "0230",
        "0229",
        "1301",
        "2020:",
        "2020:0412,",
        "20:0101",
        "2103:0101",
        "0001-9999:0101",
        "x:0101",
        "2020-:0101",
        "0101  0102",
        "+101",
        "٠١٠١",
    ] {
        let error = dates(wrong).unwrap_err();
        assert!(error.to_string().contains("is no date"), "{wrong}: {error}");
    }
}

#[test]
fn what_is_no_table_is_refused_in_words() {
    let refused = |text: &str| HolidayTables::default().add(text).unwrap_err().to_string();
    for text in ["", "[]", "<!doctype html>", r#"{"code":"US"}"#] {
        assert!(
            refused(text).starts_with("The holiday table can't be read: "),
            "{text}"
        );
    }
    let head = r#""code":"XX","name":"X","source":"a test","first":2020,"last":2022"#;
    assert_eq!(
        refused(&format!(
            r#"{{{head},"holidays":[{{"name":"D","in":["A"],"on":"0101"}}]}}"#
        )),
        "The holiday table speaks of a region “A” that it does not name."
    );
    assert_eq!(
        refused(&format!(
            r#"{{{head},"week":{{"XX":"Sun Man"}},"holidays":[]}}"#
        )),
        "The holiday table says “Sun Man” for the days of a working week."
    );
}

proptest! {
    /// A table that was cut short or has a wrong letter is refused or read, and nothing else.
    #[test]
    fn a_damaged_table_does_no_harm(cut in 0_usize..6_000, letter in any::<char>()) {
        // Without the end of its last line: what lacks only that is whole.
        let mut text: Vec<char> = text("gb.json").trim_end().chars().collect();
        let place = cut % text.len();
        text[place] = letter;
        let whole: String = text.iter().collect();
        let half: String = text[..place].iter().collect();
        let mut tables = HolidayTables::default();
        prop_assert!(tables.add(&half).is_err());
        if tables.add(&whole).is_ok() {
            for region in tables.regions() {
                let _ = (region.holidays(2026), region.certain_until(), region.work_week());
            }
        }
    }
}
