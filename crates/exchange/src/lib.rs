//! What goes out of the app and comes back: text in, text out, no browser.
//!
//! - [`backup`]: everything as one file, with a checksum, read within bounds;
//! - [`sealed`]: the same file behind a passphrase;
//! - [`shared`]: a file that devices share, and what may be done with it as it lies there;
//! - [`restore`]: what taking a file in would do, before it does it, and what comes of it;
//! - [`import`]: what other programs hold of a job search, and contact cards;
//! - [`calendar()`]: the plan ahead as a calendar file;
//! - [`message()`]: a letter as a mail that is not sent yet;
//! - [`ExportTable`]: openings, people and history for a spreadsheet;
//! - [`work_search()`]: what an employment office asks for;
//! - [`told`]: what taking a file in would do, in sentences.
//!
//! `docs/data-format.md` describes the files so that anyone can read them without this app.

pub mod backup;
mod calendar;
mod digest;
pub mod import;
mod message;
pub mod restore;
pub mod sealed;
pub mod shared;
mod table;
pub mod told;
mod words;
mod work_search;

pub use calendar::{
    CalendarInput, CalendarMoment, Clocks, Told, calendar, calendar_entries, gone,
    has_interview_ahead,
};
pub use message::message;
pub use table::ExportTable;
pub use work_search::{WorkSearchEntry, work_search, work_search_csv};
