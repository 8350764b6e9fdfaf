//! Short texts: titles, buttons, states, names of things.

mod field;
mod history;
mod interview;
mod ladder;
mod name;
mod state;
mod title;

pub use field::{field, field_value};
pub use history::history;
pub use interview::{arranged, held_button, interview_form, interview_length, stage};
pub(in crate::text) use interview::{held_by, interview_done, interview_inline, interview_name};
pub use ladder::{fact, rung, rung_note, rung_past};
pub use name::{
    channel, close_reason, contact_kind, medium, move_kind, news_kind, outcome, tag, touch_kind,
    wish,
};
pub use state::{INFORMED_BY, informed_by, patience, paused, standing, state, week_heading};
pub use title::{beside_button, beside_title, beside_word, means_button, move_button, move_title};
