use chrono::{Days, NaiveDate};

use super::facts::Facts;

/// Days from the interview to the six-week milestone (R10).
pub const MILESTONE_DAYS: u64 = 42;

/// The six-week clock (R10). It ends nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Patience {
    /// The latest interview.
    pub interview: NaiveDate,
    /// Days since.
    pub days: i64,
    /// The week that today is in, from 1.
    pub week: i64,
    /// Day 42.
    pub milestone: NaiveDate,
    /// The milestone has been reached.
    pub reached: bool,
}

impl Patience {
    pub(super) fn of(facts: &Facts<'_>, today: NaiveDate) -> Option<Self> {
        let (_, interview) = facts.latest?;
        Some(Self::since(interview.date, today))
    }

    /// The clock on `today` for an interview.
    #[must_use]
    pub fn since(interview: NaiveDate, today: NaiveDate) -> Self {
        let days = (today - interview).num_days();
        Self {
            interview,
            days,
            week: days.div_euclid(7) + 1,
            milestone: interview
                .checked_add_days(Days::new(MILESTONE_DAYS))
                .unwrap_or(NaiveDate::MAX),
            reached: days >= MILESTONE_DAYS as i64,
        }
    }
}
