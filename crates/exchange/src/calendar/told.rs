use std::collections::BTreeSet;

use cadence::record::Id;
use chrono::NaiveDate;

/// An entry of a calendar file that was handed over, so that a later one can call it off.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Told {
    /// The opening it is of.
    pub opening: Id,
    /// Its day.
    pub day: NaiveDate,
    /// Its name in calendars.
    pub uid: String,
}

impl Told {
    /// As it is remembered: a line.
    #[must_use]
    pub fn to_line(&self) -> String {
        format!("{} {} {}", self.opening, self.day, self.uid)
    }

    /// What was remembered in a line.
    #[must_use]
    pub fn of_line(line: &str) -> Option<Self> {
        let mut parts = line.splitn(3, ' ');
        let (opening, day, uid) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Self {
            opening: Id::from(opening),
            day: day.parse().ok()?,
            uid: uid.to_owned(),
        })
    }
}

/// What of an earlier file is no longer so: its day is not past, and `now` does not have it. Only of
/// the openings that `is_meant`.
#[must_use]
pub fn gone(
    before: &[Told],
    now: &[Told],
    is_meant: impl Fn(&Id) -> bool,
    today: NaiveDate,
) -> Vec<Told> {
    let here: BTreeSet<&str> = now.iter().map(|told| told.uid.as_str()).collect();
    let is_gone = |told: &&Told| {
        told.day >= today && is_meant(&told.opening) && !here.contains(told.uid.as_str())
    };
    before.iter().filter(is_gone).cloned().collect()
}
