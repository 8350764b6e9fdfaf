use std::cell::RefCell;
use std::rc::Rc;

use super::{Calendar, WorkWeek};
use crate::holiday;
use crate::record::{Details, Settings};
use std::collections::BTreeMap;

/// The calendars of all the places in use, each built once.
#[derive(Debug)]
pub struct Calendars {
    settings: Settings,
    built: RefCell<BTreeMap<(String, WorkWeek), Rc<Calendar>>>,
}

impl Calendars {
    /// Calendars under these settings.
    #[must_use]
    pub fn new(settings: &Settings) -> Self {
        Self {
            settings: settings.clone(),
            built: RefCell::default(),
        }
    }

    /// The calendar of the employer: its own region and working week, else the settings'. A region
    /// that is not known has no public holidays.
    #[must_use]
    pub fn of(&self, details: &Details) -> Rc<Calendar> {
        let region = details.region.as_ref().or(self.settings.region.as_ref());
        let week = details.work_week.unwrap_or(self.settings.work_week);
        let key = (region.cloned().unwrap_or_default(), week);
        if let Some(calendar) = self.built.borrow().get(&key) {
            return Rc::clone(calendar);
        }
        let known = holiday::find(&key.0).into_iter();
        let public = known
            .flat_map(|region| (2000..=2100).flat_map(|year| region.holidays(year)))
            .map(|holiday| holiday.date)
            .filter(|date| !self.settings.holidays_removed.contains(date));
        let own = self.settings.holidays_added.iter().copied();
        let calendar = Rc::new(Calendar::new(week, public.chain(own)));
        self.built.borrow_mut().insert(key, Rc::clone(&calendar));
        calendar
    }
}
