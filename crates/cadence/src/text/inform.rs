use chrono::NaiveDate;

use super::date::day_in;
use crate::words::inform as words;

/// What stands beside the day by which they are to say whether they have decided
/// ([`crate::plan::Plan::informed_by`]): true before it and after it.
pub const INFORMED_BY: &str = words::INFORMED_BY;

/// The same with its day, in a sentence.
#[must_use]
pub fn informed_by(by: NaiveDate, today: NaiveDate) -> String {
    let day = day_in(by, today);
    match by < today {
        true => words::Past { day }.text(),
        false => words::ToCome { day }.text(),
    }
}
