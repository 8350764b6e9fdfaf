//! Text in, text out: what leaves the app as a file, and what comes back.

mod calendar;

pub use calendar::{CalendarInput, calendar};
