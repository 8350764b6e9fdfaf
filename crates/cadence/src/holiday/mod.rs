//! Public holidays, read from one table a country.
//!
//! The tables are files of the site, `holidays/<country>.json`, written at maintenance time by
//! `cargo xtask holidays` and described in `docs/holidays.md`. Whoever uses this crate reads them
//! from wherever they are kept and hands their text to [`HolidayTables::add`]. A country whose table
//! was not added has no holidays; [`crate::day::Calendars::missing`] says so.
//!
//! A list holds the days on which offices close, and the days given in place of those that fall on a
//! weekend. The holiday on the weekend stays listed on its own date too. A day in place of another
//! carries the other's name, so whoever lifts a holiday lifts both.
//!
//! What is left out: holidays of single towns, half days, bank closures, days for public servants
//! only.

mod country;
mod place;
mod tables;

pub use country::TableError;
pub use place::Place;
pub use tables::{HolidayTables, Region, country_of, file_of};

use chrono::NaiveDate;
use serde::Deserialize;

/// A public holiday on one of its dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday<'a> {
    /// The day off.
    pub date: NaiveDate,
    /// What is kept, in English. It stays the same over the years and the versions of a table.
    pub name: &'a str,
    /// Who closes.
    pub kind: HolidayKind,
    /// The date follows the moon or a government's word, and may move by a day or two.
    pub estimated: bool,
}

/// Why offices are closed on a holiday.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HolidayKind {
    /// By law, or by the order of who may close them.
    #[default]
    Public,
    /// By a custom that everybody keeps, like Christmas Eve in Sweden.
    #[serde(rename = "de facto")]
    DeFacto,
}
