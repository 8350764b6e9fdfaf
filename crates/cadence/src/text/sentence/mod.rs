//! A note made into a sentence to those it is about (R7).
//!
//! ```text
//! note ──look──▶ Starter ──begin──▶ words to finish ──the person──▶ sentence ──fit──▶ a letter
//! ```
//!
//! - [`starters`] are the beginnings of a tag, each with what may follow it: a thing, something
//!   that happens, something to do.
//! - [`begin()`] chooses one by what the note looks like and puts the note behind it; the person
//!   reads and finishes it. [`restart`] changes the beginning under what was typed.
//! - [`fit()`] says whether a sentence can be sent, or what it still needs. Only such a sentence
//!   goes into a letter.

mod begin;
mod fit;
mod look;
mod starter;
mod tidy;

pub use begin::{Begun, begin, begin_with, is_begun, restart};
pub use fit::{Unfit, fit, speaks_of};
pub use starter::{Starter, starters};
pub use tidy::tidy;

pub(super) use tidy::{capital_name, is_in, line, trimmed};
