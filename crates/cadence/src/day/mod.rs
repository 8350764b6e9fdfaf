//! Working days.
//!
//! A [`Calendar`] is a rank/select table over every day from 1999 to 2101: the n-th working day
//! after a date, or the number of them between two, is a look-up, whatever the distance. [`Days`]
//! adds what differs from opening to opening: pauses, which are not counted, and the job hunter's
//! days off, which are counted but not for acting.

mod calendar;
mod calendars;
mod days;
mod week;

pub use calendar::Calendar;
pub use calendars::Calendars;
pub use days::Days;
pub use week::{WEEK, WorkWeek};
