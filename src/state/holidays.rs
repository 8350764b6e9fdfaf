//! The holiday tables in use: read with the records, and fetched where they are not here yet.

use std::collections::BTreeSet;
use std::sync::Arc;

use cadence::day::Calendars;
use cadence::holiday::{HolidayTables, Place, Region, country_of, file_of};
use keeping::{HolidayTexts, Records};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{AppState, Data};
use crate::browser::{self, BrowserStorage};
use crate::words::state as words;

/// A table that was asked for and is not here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TableFetch {
    UnderWay,
    Failed,
}

/// The kept tables of the countries in use. A damaged one is left out, and so fetched anew.
pub(super) fn kept_tables(
    records: &Records<BrowserStorage>,
    texts: &HolidayTexts<BrowserStorage>,
) -> HolidayTables {
    let mut tables = HolidayTables::default();
    let kept = countries(records).into_iter();
    for text in kept.filter_map(|country| texts.get(country)) {
        tables.add(&text).ok();
    }
    tables
}

/// The countries that the settings and the openings name, each once.
fn countries(records: &Records<BrowserStorage>) -> BTreeSet<&str> {
    let openings = records.opportunities().values();
    let own = openings.filter_map(|opening| opening.details.as_ref()?.region.as_deref());
    let usual = records.settings().region.as_deref();
    let mut countries = BTreeSet::new();
    countries.extend(own.chain(usual).map(country_of));
    countries
}

impl Data {
    /// The countries in use whose table is not here, by code.
    pub fn missing_tables(&self) -> Vec<String> {
        let used = countries(&self.records).into_iter();
        let missing = used.filter(|country| self.tables.find(country).is_none());
        missing.map(str::to_owned).collect()
    }

    /// Counts by the settings and tables as they are now.
    pub(super) fn renew_calendars(&mut self) {
        self.calendars = self.new_calendars();
        self.plan_all();
    }

    fn new_calendars(&self) -> Calendars {
        Calendars::with_tables(self.records.settings(), Arc::clone(&self.tables))
    }
}

impl AppState {
    /// Fetches the table of a region's country, unless it is here, on its way, or failed to come
    /// since there was a network.
    pub fn fetch_holidays(self, code: &str) {
        let country = country_of(code).to_owned();
        let is_here = self.with_untracked(|data| data.tables.find(&country).is_some());
        let was_asked = self
            .table_fetches
            .with_untracked(|fetches| fetches.contains_key(&country));
        if is_here || was_asked {
            return;
        }
        let note = move |country: String, fetch| {
            self.table_fetches.update(|fetches| {
                fetches.insert(country, fetch);
            });
        };
        note(country.clone(), TableFetch::UnderWay);
        spawn_local(async move {
            let text = browser::site_file(&file_of(&country)).await;
            if text.is_some_and(|text| self.take_table(&country, &text)) {
                self.table_fetches.update(|fetches| {
                    fetches.remove(&country);
                });
            } else {
                note(country, TableFetch::Failed);
            }
        });
    }

    /// Keeps the tables that the plans need and fetches those that they lack, now and whenever that
    /// changes.
    pub fn follow_holidays(self) {
        Effect::new(move |_| {
            for country in self.with(Data::missing_tables) {
                self.fetch_holidays(&country);
            }
            self.keep_used_tables();
        });
    }

    /// Keeps what was fetched of the countries in use.
    fn keep_used_tables(self) {
        self.unkept_tables.update_value(|unkept| {
            let used = self.with_untracked(|data| {
                let used = countries(&data.records).into_iter();
                used.filter_map(|country| unkept.remove_entry(country))
                    .collect::<Vec<_>>()
            });
            // What there is no room for is fetched again at the next start.
            self.holiday_texts.update_value(|texts| {
                for (country, text) in used {
                    texts.set(&country, &text).ok();
                }
            });
        });
    }

    /// Asks again for what did not come.
    pub fn retry_holidays(self) {
        let failed = self.table_fetches.with_untracked(|fetches| {
            let failed = fetches
                .iter()
                .filter(|(_, fetch)| **fetch == TableFetch::Failed);
            failed
                .map(|(country, _)| country.clone())
                .collect::<Vec<_>>()
        });
        for country in failed {
            self.table_fetches.update_untracked(|fetches| {
                fetches.remove(&country);
            });
            self.fetch_holidays(&country);
        }
    }

    /// Fetches what the next pages would ask for: this build's tables of the countries in use, the
    /// list of all places, and, while no country is set, the table of the one that is proposed.
    pub fn prefetch_holidays(self) {
        if browser::is_offline() {
            return;
        }
        spawn_local(async move {
            self.load_places().await;
            let is_set = self.with_untracked(|data| data.settings().region.is_some());
            let proposed = untrack(|| self.proposed_region());
            if let Some(code) = proposed.filter(|_| !is_set) {
                self.fetch_holidays(&code);
            }
        });
        let here = self.with_untracked(|data| {
            let used = countries(&data.records).into_iter();
            let here = used.filter(|country| data.tables.find(country).is_some());
            here.map(str::to_owned).collect::<Vec<_>>()
        });
        for country in here {
            spawn_local(async move {
                let Some(text) = browser::site_file(&file_of(&country)).await else {
                    return;
                };
                let kept = self.holiday_texts.with_value(|texts| texts.get(&country));
                if kept.as_ref() != Some(&text) {
                    self.take_table(&country, &text);
                }
            });
        }
    }

    /// Takes in the table of a country and plans anew; whether it is that table.
    fn take_table(self, country: &str, text: &str) -> bool {
        let mut tables = self.with_untracked(|data| HolidayTables::clone(&data.tables));
        if self.forgotten.get_value() {
            return false;
        }
        if tables.add(text).is_err() || tables.find(country).is_none() {
            return false;
        }
        self.unkept_tables.update_value(|unkept| {
            unkept.insert(country.to_owned(), text.to_owned());
        });
        self.keep_used_tables();
        self.data.update(|data| {
            data.tables = Arc::new(tables);
            if countries(&data.records).contains(country) {
                data.renew_calendars();
            } else {
                data.calendars = data.new_calendars();
            }
        });
        true
    }

    /// What there is to say of the holidays of a region; `None` where they count.
    #[must_use]
    pub fn holidays_note(self, code: &str) -> Option<String> {
        let country = country_of(code);
        if country.is_empty() || self.with(|data| data.tables.find(country).is_some()) {
            return None;
        }
        let name = self.region_name(country);
        let fetch = self
            .table_fetches
            .with(|fetches| fetches.get(country).copied());
        Some(match fetch {
            Some(TableFetch::Failed) => words::HolidaysNotFetched { place: name }.text(),
            Some(TableFetch::UnderWay) | None => words::HolidaysNotHere { place: name }.text(),
        })
    }

    /// Fetches the list of all places, unless it is here.
    pub fn fetch_places(self) {
        spawn_local(self.load_places());
    }

    async fn load_places(self) {
        if self.places.with_untracked(Option::is_some) {
            return;
        }
        let text = browser::site_file("holidays/places.json").await;
        if let Some(Ok(places)) = text.map(|text| Place::list(&text)) {
            self.places.set(Some(Arc::new(places)));
        }
    }

    /// The region whose holidays count where nothing is set: that of the browser's language, if it
    /// is one of those to choose from. The United Kingdom has none in common: England and Wales
    /// stand for it.
    #[must_use]
    pub fn proposed_region(self) -> Option<String> {
        let code = match browser::default_region()? {
            code if code == "GB" => "GB-EAW".to_owned(),
            code => code,
        };
        let is_listed = self.places().is_none_or(|places| {
            let mut listed = places.iter();
            listed.any(|place| place.name_of(&code).is_some())
        });
        is_listed.then_some(code)
    }

    /// All places to choose from; `None` until they were fetched.
    #[must_use]
    pub fn places(self) -> Option<Arc<Vec<Place>>> {
        self.places.get()
    }

    /// The region with this code, if its country's table is here.
    #[must_use]
    pub fn region(self, code: &str) -> Option<Region> {
        self.with(|data| data.tables.find(code).cloned())
    }

    /// What a region is called: by its table, else by the list of places, else its code.
    #[must_use]
    pub fn region_name(self, code: &str) -> String {
        let known = self.region(code).map(|region| region.name);
        let listed = || self.places()?.iter().find_map(|place| place.name_of(code));
        known.or_else(listed).unwrap_or_else(|| code.to_owned())
    }
}
