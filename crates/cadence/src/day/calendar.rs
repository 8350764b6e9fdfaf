use chrono::{Datelike, NaiveDate, Weekday};

use super::WorkWeek;

/// The table begins on Friday 1 January 1999 …
const FIRST_YEAR: i32 = 1999;
/// … and ends with 2101, a year past the last with holidays on each side.
const LAST_YEAR: i32 = 2101;
/// Days in the table.
const LEN: usize = 37_620;

/// The working days of one place: its working week less its public holidays.
///
/// Covers 1999 to 2101; a date outside is taken as the nearest one inside.
#[derive(Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Of each day: the working days up to and with it.
    rank: Box<[u16]>,
    /// Each working day, in order.
    nth: Box<[NaiveDate]>,
}

impl Calendar {
    /// A calendar of `week` less `holidays`.
    #[must_use]
    pub fn new(week: WorkWeek, holidays: impl IntoIterator<Item = NaiveDate>) -> Self {
        let mut is_holiday = vec![false; LEN];
        for date in holidays {
            if (FIRST_YEAR..=LAST_YEAR).contains(&date.year()) {
                is_holiday[index(date)] = true;
            }
        }
        let days = NaiveDate::from_yo_opt(FIRST_YEAR, 1).into_iter();
        let days = days.flat_map(|first| first.iter_days()).zip(is_holiday);
        let weekdays = std::iter::successors(Some(Weekday::Fri), |day| Some(day.succ()));
        let mut rank = Vec::with_capacity(LEN);
        let mut nth = Vec::with_capacity(LEN);
        for ((day, is_holiday), weekday) in days.zip(weekdays) {
            if week.contains(weekday) && !is_holiday {
                nth.push(day);
            }
            rank.push(nth.len() as u16);
        }
        Self {
            rank: rank.into(),
            nth: nth.into(),
        }
    }

    /// Whether the employer works on `date`.
    #[must_use]
    pub fn is_working(&self, date: NaiveDate) -> bool {
        let day = index(date);
        let before = day.checked_sub(1).map_or(0, |eve| self.rank[eve]);
        self.rank[day] > before
    }

    /// The `n`-th working day strictly after `date`; `date` itself for 0.
    #[must_use]
    pub fn add(&self, date: NaiveDate, n: u32) -> NaiveDate {
        if n == 0 {
            return date;
        }
        self.nth(self.rank(date).saturating_add(n))
    }

    /// The `n`-th working day strictly before `date`; `date` itself for 0.
    #[must_use]
    pub fn sub(&self, date: NaiveDate, n: u32) -> NaiveDate {
        if n == 0 {
            return date;
        }
        let up_to = self.rank(date) - u32::from(self.is_working(date));
        self.nth((up_to + 1).saturating_sub(n))
    }

    /// Working days after `from`, up to and with `to`; negative if `to` comes first.
    #[must_use]
    pub fn count(&self, from: NaiveDate, to: NaiveDate) -> i32 {
        self.rank(to) as i32 - self.rank(from) as i32
    }

    /// Working days in the table up to and with `date`.
    pub(super) fn rank(&self, date: NaiveDate) -> u32 {
        u32::from(self.rank[index(date)])
    }

    /// The working day of the given rank, counted from 1; the nearest one where there is none.
    pub(super) fn nth(&self, rank: u32) -> NaiveDate {
        let last = self.nth.len().saturating_sub(1);
        let place = (rank.max(1) as usize - 1).min(last);
        self.nth.get(place).copied().unwrap_or_default()
    }
}

impl std::fmt::Debug for Calendar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Calendar({} working days)", self.nth.len())
    }
}

/// The place of a date in the table.
fn index(date: NaiveDate) -> usize {
    let year = date.year();
    if year < FIRST_YEAR {
        return 0;
    }
    // From 1999 on every fourth year is a leap year, beginning with the second, but not 2100.
    let years = (year - FIRST_YEAR) as usize;
    let leap_days = ((years + 2) / 4).min(25);
    (years * 365 + leap_days + date.ordinal0() as usize).min(LEN - 1)
}
