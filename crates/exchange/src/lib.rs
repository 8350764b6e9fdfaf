//! What goes out of the app and comes back: text in, text out, no browser.
//!
//! - [`backup`]: everything as one file, with a checksum, read within bounds;
//! - [`sealed`]: the same file behind a passphrase;
//! - [`restore`]: what taking a file in would do, before it does it, and what comes of it;
//! - [`calendar()`]: the plan ahead as a calendar file;
//! - [`message`]: a letter as a mail that is not sent yet;
//! - [`Table`]: openings, people and history for a spreadsheet;
//! - [`work_search()`]: what an employment office asks for;
//! - [`words`]: what taking a file in would do, in sentences.
//!
//! `docs/data-format.md` describes the files so that anyone can read them without this app.

pub mod backup;
mod calendar;
mod digest;
mod message;
pub mod restore;
pub mod sealed;
mod table;
pub mod words;
mod work_search;

pub use calendar::{CalendarInput, calendar};
pub use message::message;
pub use table::Table;
pub use work_search::{WorkSearchEntry, work_search, work_search_csv};
