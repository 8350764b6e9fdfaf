use chrono::NaiveDate;

use super::date::day_in;

/// What stands beside the day by which they are to say whether they have decided
/// ([`crate::plan::Plan::informed_by`]): true before it and after it.
pub const INFORMED_BY: &str = "The last day for them to say whether they have decided, if they have 25 \
     people or more (Ontario, for an advertised job)";

/// The same with its day, in a sentence.
#[must_use]
pub fn informed_by(by: NaiveDate, today: NaiveDate) -> String {
    let day = day_in(by, today);
    let are = if by < today { "were" } else { "are" };
    format!(
        "If they have 25 people or more, they {are} to say by {day} whether they have decided: so \
         the law in Ontario has it for an advertised job."
    )
}
