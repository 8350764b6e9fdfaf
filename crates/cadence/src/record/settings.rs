use chrono::{NaiveDate, Weekday};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::unread::carries;
use super::{Roster, Stamp, Unread, merge::later};
use crate::day::WorkWeek;
use crate::holiday::country_of;
use crate::words::record::settings as words;

/// The longest wait that can be set, in working days.
const LONGEST: u32 = 60;

/// A stretch of the job hunter's own days off, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct DaysOff {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
}

/// How employers are followed up, where they have not asked for anything else.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Deserialize, Serialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Medium {
    /// By phone.
    #[default]
    Phone,
    /// In writing, at the same rhythm.
    Writing,
}

impl Medium {
    /// Both, in the order a picker shows them.
    pub const ALL: [Self; 2] = [Self::Phone, Self::Writing];

    fn is_phone(&self) -> bool {
        *self == Self::Phone
    }
}

/// A public holiday that the person took out for good, in every year.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
pub struct LiftedHoliday {
    /// Its country, with all regions: `US`.
    pub country: String,
    /// As in [`crate::holiday::Holiday::name`].
    pub name: String,
}

/// What the person set, for all openings.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Settings {
    /// When they were last edited.
    #[serde(default)]
    pub stamp: Stamp,
    /// The window opens this many working days after the last contact (R2).
    pub min: u32,
    /// The window closes this many working days after the last contact (R2).
    pub max: u32,
    /// The preferred day of the week (R9); `None` means the first free day.
    pub rhythm: Option<Weekday>,
    /// Where employers are unless an opening says otherwise ([`crate::holiday::Region::code`]).
    pub region: Option<String>,
    /// The employers' working week, read through [`Settings::chosen_week`].
    #[serde(default)]
    pub work_week: WorkWeek,
    /// Whether the person chose Monday to Friday for all. Any other week can only have been chosen,
    /// so what was stored before this field means what it meant.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub work_week_chosen: bool,
    /// Holidays the person added.
    #[serde(default)]
    pub holidays_added: Vec<NaiveDate>,
    /// Holidays the person took out: working days after all.
    #[serde(default)]
    pub holidays_removed: Vec<NaiveDate>,
    /// Holidays the person took out for good.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub holidays_lifted: Vec<LiftedHoliday>,
    /// The person's own days off: they rule out acting, not counting.
    #[serde(default)]
    pub days_off: Vec<DaysOff>,
    /// The person's name, for letters and scripts.
    #[serde(default)]
    pub name: String,
    /// The person's telephone number, for messages left.
    #[serde(default)]
    pub phone: String,
    /// How employers are followed up unless an opening says otherwise.
    #[serde(default, skip_serializing_if = "Medium::is_phone")]
    pub medium: Medium,
    /// Who speaks for the person (R13). Merged entry by entry, whenever the rest was edited: two
    /// devices may each have somebody new.
    #[serde(default, skip_serializing_if = "Roster::is_empty")]
    pub roster: Roster,
    /// What a newer version wrote beside that.
    #[serde(skip)]
    pub unread: Unread,
}

carries!(Settings);

impl Default for Settings {
    fn default() -> Self {
        Self {
            stamp: Stamp::default(),
            min: 5,
            max: 10,
            rhythm: Some(Weekday::Fri),
            region: None,
            work_week: WorkWeek::default(),
            work_week_chosen: false,
            holidays_added: Vec::new(),
            holidays_removed: Vec::new(),
            holidays_lifted: Vec::new(),
            days_off: Vec::new(),
            name: String::new(),
            phone: String::new(),
            medium: Medium::default(),
            roster: Roster::default(),
            unread: Unread::default(),
        }
    }
}

/// Why settings can't be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum SettingsError {
    /// `min` is 0.
    #[error("{}", words::MIN_TOO_SMALL)]
    MinTooSmall,
    /// `max` is under `min`.
    #[error("{}", words::MaxBelowMin { min: *.0 }.text())]
    MaxBelowMin(u32),
    /// `max` is past the longest wait.
    #[error("{}", words::MaxTooLarge { days: LONGEST }.text())]
    MaxTooLarge,
    /// A stretch of days off ends before it begins.
    #[error("{}", words::DAYS_OFF_REVERSED)]
    DaysOffReversed,
}

impl Settings {
    /// Checks what the plan relies on.
    ///
    /// # Errors
    /// A [`SettingsError`] that says what to change.
    pub fn check(&self) -> Result<(), SettingsError> {
        if self.min == 0 {
            return Err(SettingsError::MinTooSmall);
        }
        if self.max < self.min {
            return Err(SettingsError::MaxBelowMin(self.min));
        }
        if self.max > LONGEST {
            return Err(SettingsError::MaxTooLarge);
        }
        if self.days_off.iter().any(|days| days.to < days.from) {
            return Err(SettingsError::DaysOffReversed);
        }
        Ok(())
    }

    /// Takes in another copy: of the roster everybody in either, of the rest the later edit.
    /// Commutative, associative and idempotent.
    pub fn merge(&mut self, other: &Self) {
        let mut roster = std::mem::take(&mut self.roster);
        roster.merge(&other.roster);
        let rest = Self {
            roster: Roster::default(),
            ..other.clone()
        };
        if later((rest.stamp, &rest), (self.stamp, self)) {
            *self = rest;
        }
        self.roster = roster;
    }

    /// The newest stamp in them, the roster's included.
    #[must_use]
    pub fn latest_stamp(&self) -> Stamp {
        self.stamp.max(self.roster.latest_stamp())
    }

    /// The working week that the person chose for all employers; `None` means that of each
    /// employer's country.
    #[must_use]
    pub fn chosen_week(&self) -> Option<WorkWeek> {
        let chosen = self.work_week_chosen || self.work_week != WorkWeek::default();
        chosen.then_some(self.work_week)
    }

    /// Sets the working week of all employers; `None` means that of each employer's country.
    pub fn choose_week(&mut self, week: Option<WorkWeek>) {
        self.work_week_chosen = week.is_some();
        self.work_week = week.unwrap_or_default();
    }

    /// Whether the person took this holiday of a region out for good.
    #[must_use]
    pub fn is_lifted(&self, region: &str, holiday: &str) -> bool {
        let country = country_of(region);
        let mut lifted = self.holidays_lifted.iter();
        lifted.any(|one| one.country == country && one.name == holiday)
    }
}
