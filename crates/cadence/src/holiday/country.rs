use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use chrono::{NaiveDate, Weekday};
use serde::Deserialize;
use thiserror::Error;

use super::{Holiday, HolidayKind};
use crate::day::WorkWeek;

/// The years of a [`crate::day::Calendar`]; a table may know fewer.
const YEARS: RangeInclusive<i32> = 1999..=2101;

/// Why a country's table can't be read.
#[derive(Debug, Error)]
pub enum TableError {
    /// It is no table at all, or one with a field that is not of its kind.
    #[error("The holiday table can't be read: {0}")]
    Form(#[from] serde_json::Error),
    /// A date, or the years it is kept in, can't be.
    #[error("The holiday table says “{text}” for the days of {name}, which is no date.")]
    Date {
        /// The holiday.
        name: String,
        /// What stands in place of a date.
        text: String,
    },
    /// A holiday or a working week is that of a region without a name.
    #[error("The holiday table speaks of a region “{0}” that it does not name.")]
    Region(String),
    /// A working week has a word that is no day.
    #[error("The holiday table says “{0}” for the days of a working week.")]
    Week(String),
}

/// A country's file, as `docs/holidays.md` describes it.
#[derive(Deserialize)]
struct CountryFile {
    code: String,
    name: String,
    source: String,
    first: i32,
    last: i32,
    settled: Option<i32>,
    #[serde(default)]
    week: BTreeMap<String, String>,
    #[serde(default)]
    regions: BTreeMap<String, String>,
    holidays: Vec<HolidayLine>,
}

/// The days of one name in the same places.
#[derive(Deserialize)]
struct HolidayLine {
    name: String,
    #[serde(default)]
    kind: HolidayKind,
    #[serde(default)]
    estimated: bool,
    r#in: Option<Vec<String>>,
    but: Option<Vec<String>>,
    on: String,
}

/// A country's table, read.
#[derive(Debug)]
pub(super) struct Country {
    pub(super) code: String,
    pub(super) name: String,
    pub(super) source: String,
    pub(super) years: RangeInclusive<i32>,
    /// The last year whose days are all known.
    settled: i32,
    /// Code and name of the country itself, then of each region.
    pub(super) places: Vec<(String, String)>,
    /// Of each place, in that order.
    weeks: Vec<Option<WorkWeek>>,
    rows: Vec<CountryRow>,
}

#[derive(Debug)]
struct CountryRow {
    name: String,
    kind: HolidayKind,
    estimated: bool,
    /// Of each place: whether it keeps these days.
    kept: Vec<bool>,
    dates: Vec<NaiveDate>,
}

impl Country {
    /// Reads a country's file.
    ///
    /// # Errors
    /// A [`TableError`] that names what can't be read.
    pub(super) fn parse(text: &str) -> Result<Self, TableError> {
        let file: CountryFile = serde_json::from_str(text)?;
        let mut places: Vec<_> = file.regions.into_iter().collect();
        places.sort_unstable_by(|one, next| one.1.cmp(&next.1));
        places.insert(0, (file.code.clone(), file.name.clone()));
        let mut weeks = vec![None; places.len()];
        for (code, days) in &file.week {
            weeks[place_of(&places, code)?] = Some(week(days)?);
        }
        let years = file.first..=file.last;
        let row = |line: HolidayLine| {
            let mut kept = vec![line.r#in.is_none(); places.len()];
            for code in line.r#in.iter().chain(&line.but).flatten() {
                kept[place_of(&places, code)?] = line.r#in.is_some();
            }
            let dates = dates(&line.on, &years).map_err(|text| TableError::Date {
                name: line.name.clone(),
                text,
            })?;
            Ok(CountryRow {
                name: line.name,
                kind: line.kind,
                estimated: line.estimated,
                kept,
                dates,
            })
        };
        let rows: Result<_, TableError> = file.holidays.into_iter().map(row).collect();
        Ok(Self {
            rows: rows?,
            settled: file.settled.unwrap_or(file.last),
            code: file.code,
            name: file.name,
            source: file.source,
            years,
            places,
            weeks,
        })
    }

    /// Every holiday of a place, name by name; two can share a date.
    pub(super) fn days(&self, place: usize) -> impl Iterator<Item = Holiday<'_>> {
        let rows = self.rows.iter().filter(move |row| row.kept[place]);
        rows.flat_map(|row| {
            row.dates.iter().map(|date| Holiday {
                date: *date,
                name: &row.name,
                kind: row.kind,
                estimated: row.estimated,
            })
        })
    }

    /// The working week of a place: its own, else its country's, else Monday to Friday.
    pub(super) fn week(&self, place: usize) -> WorkWeek {
        self.weeks[place].or(self.weeks[0]).unwrap_or_default()
    }

    /// The last day up to which every holiday is known and will not move.
    pub(super) fn certain_until(&self, place: usize) -> NaiveDate {
        let end = NaiveDate::from_ymd_opt(self.settled, 12, 31).unwrap_or(NaiveDate::MAX);
        let estimated = self.days(place).filter(|holiday| holiday.estimated);
        let before = estimated.filter_map(|holiday| holiday.date.pred_opt());
        before.min().map_or(end, |day| day.min(end))
    }
}

fn place_of(places: &[(String, String)], code: &str) -> Result<usize, TableError> {
    let found = places.iter().position(|(known, _)| known == code);
    found.ok_or_else(|| TableError::Region(code.to_owned()))
}

fn week(text: &str) -> Result<WorkWeek, TableError> {
    let days: Result<Vec<Weekday>, _> = text.split(' ').map(str::parse).collect();
    days.map(|days| WorkWeek::new(&days))
        .map_err(|_| TableError::Week(text.to_owned()))
}

/// Reads `0106` (every year), `2018-2050:1031` (in these years) and `2015:0406,0328` (one date a
/// year from this one on), with blanks between. An error is the part that is none of these.
fn dates(text: &str, years: &RangeInclusive<i32>) -> Result<Vec<NaiveDate>, String> {
    let mut dates = Vec::new();
    for part in text.split(' ') {
        read_part(part, years, &mut dates).ok_or(part)?;
    }
    Ok(dates)
}

fn read_part(part: &str, years: &RangeInclusive<i32>, dates: &mut Vec<NaiveDate>) -> Option<()> {
    let Some((span, days)) = part.split_once(':') else {
        return every(part, years.clone(), dates);
    };
    if let Some((first, last)) = span.split_once('-') {
        return every(days, first.parse().ok()?..=last.parse().ok()?, dates);
    }
    let first: i32 = span.parse().ok()?;
    for (year, day) in (first..).zip(days.split(',')) {
        dates.push(date(year, day)?);
    }
    Some(())
}

fn every(day: &str, years: RangeInclusive<i32>, dates: &mut Vec<NaiveDate>) -> Option<()> {
    if !YEARS.contains(years.start()) || !YEARS.contains(years.end()) {
        return None;
    }
    for year in years {
        dates.push(date(year, day)?);
    }
    Some(())
}

fn date(year: i32, month_day: &str) -> Option<NaiveDate> {
    let digits = month_day.len() == 4 && month_day.bytes().all(|byte| byte.is_ascii_digit());
    let number: u32 = month_day.parse().ok().filter(|_| digits)?;
    let date = NaiveDate::from_ymd_opt(year, number / 100, number % 100)?;
    YEARS.contains(&year).then_some(date)
}
