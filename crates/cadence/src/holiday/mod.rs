//! Public holidays, computed without a network: one table of rules a country, one small engine.
//!
//! A region's list holds the days off that its law names, and the days given in their place where
//! the law or settled custom moves them off a weekend. The holiday that falls on a weekend stays
//! listed on its own date too. A day given in place of another carries the other's name.
//!
//! What is left out: holidays of single towns, half days, bank closures, days for public servants
//! only. Each country's file names its law and says what was chosen where the law leaves a choice.

mod au;
mod ca;
mod de;
mod es;
mod fr;
mod gb;
mod ie;
mod r#in;
mod it;
mod jp;
mod nl;
mod nz;
mod pl;
mod rule;
mod us;

use chrono::NaiveDate;

use rule::Rule;

/// A public holiday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// The day off.
    pub date: NaiveDate,
    /// What is kept, in English.
    pub name: &'static str,
}

/// A place whose public holidays are known.
#[derive(Debug)]
pub struct Region {
    /// In the manner of ISO 3166: `NL`, `DE-BY`; `GB-EAW` is England and Wales.
    pub code: &'static str,
    /// In English; a part of a country carries the country's name first.
    pub name: &'static str,
    /// The law or the official page behind the rules.
    pub source: &'static str,
    /// The country's rules, then the region's own.
    rules: &'static [&'static [Rule]],
    /// The name of a day between two holidays, where the law makes it one as well.
    bridge: Option<&'static str>,
}

impl Region {
    /// The public holidays of one year, sorted by date, no date twice.
    ///
    /// Known are the years 2000 to 2100; any other gives an empty list. Future years follow the law
    /// as it stands, so a day that is proclaimed only for its year is missing until it is known.
    pub fn holidays(&self, year: i32) -> Vec<Holiday> {
        rule::holidays(self.rules, self.bridge, year)
    }
}

/// Every known region: countries by name, each followed by its parts by name.
pub fn regions() -> &'static [Region] {
    &REGIONS
}

/// The region with this code, written exactly so.
pub fn find(code: &str) -> Option<&'static Region> {
    REGIONS.iter().find(|region| region.code == code)
}

static REGIONS: [Region; 36] = [
    au::AUSTRALIA,
    ca::CANADA,
    ca::ALBERTA,
    ca::BRITISH_COLUMBIA,
    ca::ONTARIO,
    ca::QUEBEC,
    fr::FRANCE,
    de::GERMANY,
    de::BADEN_WURTTEMBERG,
    de::BAVARIA,
    de::BERLIN,
    de::BRANDENBURG,
    de::BREMEN,
    de::HAMBURG,
    de::HESSE,
    de::LOWER_SAXONY,
    de::MECKLENBURG,
    de::NORTH_RHINE,
    de::RHINELAND_PALATINATE,
    de::SAARLAND,
    de::SAXONY,
    de::SAXONY_ANHALT,
    de::SCHLESWIG_HOLSTEIN,
    de::THURINGIA,
    r#in::INDIA,
    ie::IRELAND,
    it::ITALY,
    jp::JAPAN,
    nl::NETHERLANDS,
    nz::NEW_ZEALAND,
    pl::POLAND,
    es::SPAIN,
    gb::ENGLAND_AND_WALES,
    gb::NORTHERN_IRELAND,
    gb::SCOTLAND,
    us::UNITED_STATES,
];
