use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use super::{Calendar, WorkWeek};
use crate::holiday::{HolidayTables, Region};
use crate::record::{Details, Settings};

/// The calendars of all the places in use, each built once.
#[derive(Debug)]
pub struct Calendars {
    settings: Settings,
    tables: Arc<HolidayTables>,
    built: RefCell<Vec<BuiltCalendar>>,
}

#[derive(Debug)]
struct BuiltCalendar {
    code: String,
    week: WorkWeek,
    calendar: Rc<Calendar>,
}

impl Calendars {
    /// Calendars under these settings, without any country's public holidays.
    #[must_use]
    pub fn new(settings: &Settings) -> Self {
        Self::with_tables(settings, Arc::default())
    }

    /// Calendars under these settings, with these holiday tables.
    #[must_use]
    pub fn with_tables(settings: &Settings, tables: Arc<HolidayTables>) -> Self {
        Self {
            settings: settings.clone(),
            tables,
            built: RefCell::default(),
        }
    }

    /// The calendar of the employer: its own region, else the settings', and [`Self::week`]. A
    /// region without a table has no public holidays.
    #[must_use]
    pub fn of(&self, details: &Details) -> Rc<Calendar> {
        let week = self.week(details);
        let code = self.code(details).unwrap_or_default();
        let is_it = |built: &&BuiltCalendar| built.code == code && built.week == week;
        if let Some(built) = self.built.borrow().iter().find(is_it) {
            return Rc::clone(&built.calendar);
        }
        let known = self.region(details).into_iter();
        let public = known
            .flat_map(Region::days)
            .filter(|holiday| !self.settings.is_lifted(code, holiday.name))
            .map(|holiday| holiday.date)
            .filter(|date| !self.settings.holidays_removed.contains(date));
        let own = self.settings.holidays_added.iter().copied();
        let calendar = Rc::new(Calendar::new(week, public.chain(own)));
        self.built.borrow_mut().push(BuiltCalendar {
            code: code.to_owned(),
            week,
            calendar: Rc::clone(&calendar),
        });
        calendar
    }

    /// The working week of the employer: the opening's, else the one chosen for all, else that of
    /// the country or region the employer is in.
    #[must_use]
    pub fn week(&self, details: &Details) -> WorkWeek {
        let chosen = details.work_week.or(self.settings.chosen_week());
        chosen.unwrap_or_else(|| {
            let region = self.region(details);
            region.map(Region::work_week).unwrap_or_default()
        })
    }

    /// The region whose holidays and working week are not known, for want of its table: then no
    /// holiday is counted, and the week is Monday to Friday.
    #[must_use]
    pub fn missing<'a>(&'a self, details: &'a Details) -> Option<&'a str> {
        self.code(details)
            .filter(|_| self.region(details).is_none())
    }

    /// Where the employer is.
    fn code<'a>(&'a self, details: &'a Details) -> Option<&'a str> {
        let code = details.region.as_ref().or(self.settings.region.as_ref());
        code.map(String::as_str)
    }

    fn region(&self, details: &Details) -> Option<&Region> {
        self.tables.find(self.code(details)?)
    }
}
