//! The words, in one place: dates, reasons, labels, scripts, the method.
//!
//! The sentences themselves are in files, `crates/words/en/cadence`, each in the place that its
//! module has here: `label/title.ftl` for `label/title.rs`. Here it is chosen which of them is said
//! and what is put into it; nothing is glued together of parts of a sentence, and no sentence is
//! spelled out in Rust. Pages print what comes from here. Another language is another folder of
//! files beside `en`. Three rules hold for every sentence:
//!
//! - it says nothing that is not in the data;
//! - where a name is not known it reads naturally without it;
//! - it never excuses, nags or reproaches: an overdue move is "since Friday", silence is "nothing
//!   heard yet".

pub mod brief;
mod calendar;
mod date;
mod direction;
mod kept;
mod label;
pub mod letter;
mod look_back;
pub mod method;
mod name;
mod notebook;
mod number;
pub mod offer;
mod pay;
mod reason;
pub mod reference;
mod saved;
pub mod script;
pub mod sentence;
pub mod tone;

pub use calendar::{
    CALENDAR_GONE, CALENDAR_NAME, calendar_interview, calendar_interview_note, calendar_note,
};
pub use date::{
    dateline, day, day_in, short, short_day, short_month, short_weekday, span, span_in, weekday,
};
pub use direction::is_right_to_left;
pub use kept::{ago, newer_entries, passphrase};
pub use label::{
    INFORMED_BY, arranged, beside_button, beside_title, beside_word, channel, close_reason,
    contact_kind, fact, field, field_value, held_button, history, informed_by, interview_form,
    interview_length, means_button, medium, move_button, move_kind, move_title, news_kind, outcome,
    patience, paused, rung, rung_note, rung_past, stage, standing, state, tag, touch_kind,
    week_heading, wish,
};
pub use look_back::{count, hours, waits, way};
pub use notebook::notebook;
pub use number::small_number;
pub use pay::{PayLine, pay_said};
pub use reason::{advice, reason, uncounted};
pub use saved::{all_closed, all_paused, saved};
