use chrono::Weekday;
use serde::{Deserialize, Serialize};

/// The days of the week on which an employer works; never none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
#[serde(from = "Vec<Weekday>", into = "Vec<Weekday>")]
pub struct WorkWeek(u8);

/// The days of a week, from Monday.
pub const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

impl WorkWeek {
    /// A working week of these days; Monday to Friday if there are none.
    #[must_use]
    pub fn new(days: &[Weekday]) -> Self {
        let bits = days
            .iter()
            .fold(0, |bits, day| bits | 1 << day.num_days_from_monday());
        if bits == 0 {
            Self::default()
        } else {
            Self(bits)
        }
    }

    /// Whether `day` is in it.
    #[must_use]
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & 1 << day.num_days_from_monday() != 0
    }

    /// Its days, from Monday.
    pub fn days(self) -> impl Iterator<Item = Weekday> {
        WEEK.into_iter().filter(move |day| self.contains(*day))
    }
}

impl Default for WorkWeek {
    fn default() -> Self {
        Self::new(&WEEK[..5])
    }
}

impl From<Vec<Weekday>> for WorkWeek {
    fn from(days: Vec<Weekday>) -> Self {
        Self::new(&days)
    }
}

impl From<WorkWeek> for Vec<Weekday> {
    fn from(week: WorkWeek) -> Self {
        week.days().collect()
    }
}
