use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::sync::Arc;

use chrono::{Datelike, NaiveDate};

use super::Holiday;
use super::country::{Country, TableError};
use crate::day::WorkWeek;
use crate::words::holiday as words;

/// The countries whose holidays are known, by the tables that were added.
#[derive(Clone, Debug, Default)]
pub struct HolidayTables {
    /// By code.
    regions: BTreeMap<String, Region>,
}

impl HolidayTables {
    /// Takes in a country's file; an earlier one of that country is forgotten.
    ///
    /// # Errors
    /// A [`TableError`] that names what can't be read; then nothing has changed.
    pub fn add(&mut self, text: &str) -> Result<(), TableError> {
        let country = Arc::new(Country::parse(text)?);
        self.regions
            .retain(|code, _| country_of(code) != country.code);
        for place in 0..country.places.len() {
            let region = Region::new(&country, place);
            self.regions.insert(region.code.clone(), region);
        }
        Ok(())
    }

    /// The region with this code, written exactly so.
    #[must_use]
    pub fn find(&self, code: &str) -> Option<&Region> {
        self.regions.get(code)
    }

    /// Every known region, by code.
    pub fn regions(&self) -> impl Iterator<Item = &Region> {
        self.regions.values()
    }
}

/// The country of a region: `DE` of `DE-BY`.
#[must_use]
pub fn country_of(code: &str) -> &str {
    code.split_once('-').map_or(code, |(country, _)| country)
}

/// The file of the site with the holidays of a region: `holidays/de.json` for `DE-BY`.
#[must_use]
pub fn file_of(code: &str) -> String {
    format!("holidays/{}.json", country_of(code).to_ascii_lowercase())
}

/// A place whose public holidays are known: a country or a part of one.
#[derive(Clone, Debug)]
pub struct Region {
    /// In the manner of ISO 3166: `NL`, `DE-BY`; `GB-EAW` is England and Wales.
    pub code: String,
    /// In English; a part of a country carries the country's name first.
    pub name: String,
    /// Where the table comes from.
    pub source: String,
    country: Arc<Country>,
    place: usize,
}

impl Region {
    fn new(country: &Arc<Country>, place: usize) -> Self {
        let (code, name) = &country.places[place];
        let part = place > 0;
        Self {
            code: if part {
                format!("{}-{code}", country.code)
            } else {
                code.clone()
            },
            name: if part {
                words::Part {
                    country: &country.name,
                    part: name,
                }
                .text()
            } else {
                name.clone()
            },
            source: country.source.clone(),
            country: Arc::clone(country),
            place,
        }
    }

    /// Every holiday of all known years, name by name; two can share a date.
    pub fn days(&self) -> impl Iterator<Item = Holiday<'_>> {
        self.country.days(self.place)
    }

    /// The public holidays of one year, sorted by date, no date twice: of two on one date the first
    /// by the table. A year outside [`Region::years`] gives an empty list.
    #[must_use]
    pub fn holidays(&self, year: i32) -> Vec<Holiday<'_>> {
        let days = self.days().filter(|holiday| holiday.date.year() == year);
        let mut days: Vec<_> = days.collect();
        days.sort_by_key(|holiday| holiday.date);
        days.dedup_by_key(|holiday| holiday.date);
        days
    }

    /// What can be lifted in this year and the next: each name once, with its next date, by date.
    #[must_use]
    pub fn coming(&self, today: NaiveDate) -> Vec<Holiday<'_>> {
        let years = today.year()..=today.year().saturating_add(1);
        let mut days: Vec<_> = self
            .days()
            .filter(|holiday| holiday.date >= today && years.contains(&holiday.date.year()))
            .collect();
        days.sort_by_key(|holiday| holiday.date);
        let mut names = BTreeSet::new();
        days.retain(|holiday| names.insert(holiday.name));
        days
    }

    /// Every name of the table once, in its order.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for holiday in self.days() {
            if !names.contains(&holiday.name) {
                names.push(holiday.name);
            }
        }
        names
    }

    /// The days on which offices work there.
    #[must_use]
    pub fn work_week(&self) -> WorkWeek {
        self.country.week(self.place)
    }

    /// The years that the table knows.
    #[must_use]
    pub fn years(&self) -> RangeInclusive<i32> {
        self.country.years.clone()
    }

    /// The last day up to which every holiday is known and will not move; the end of
    /// [`Region::years`] where all follow from the law as it stands. After it days that follow the
    /// moon are estimates, and days that a government grants from year to year are missing.
    #[must_use]
    pub fn certain_until(&self) -> NaiveDate {
        self.country.certain_until(self.place)
    }
}
