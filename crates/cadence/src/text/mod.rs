//! The words, in one place and in English: dates, reasons, labels, scripts, the method.
//!
//! Pages print what stands here and glue nothing together, so another language is another set of
//! these files. Three rules hold for every sentence:
//!
//! - it says nothing that is not in the data;
//! - where a name is not known it reads naturally without it;
//! - it never excuses, nags or reproaches: an overdue move is "since Friday", silence is "nothing
//!   heard yet".

mod calendar;
mod date;
mod kept;
mod label;
pub mod letter;
pub mod method;
mod name;
mod notebook;
mod number;
pub mod offer;
mod reason;
pub mod reference;
mod saved;
pub mod script;
pub mod sentence;
pub mod tone;

pub use calendar::{CALENDAR_NAME, calendar_note};
pub use date::{dateline, day, day_in, short, span, span_in, weekday};
pub use kept::{ago, newer_entries, passphrase};
pub use label::{
    channel, close_reason, contact_kind, fact, field, field_value, history, medium, move_button,
    move_kind, move_title, news_kind, outcome, patience, paused, rung, rung_note, rung_past,
    standing, state, tag, touch_kind, week_heading,
};
pub use notebook::notebook;
pub use reason::{advice, reason, uncounted};
pub use saved::saved;
