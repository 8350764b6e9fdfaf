//! The letters (R1, R3, R7, R13): a proposal from what is known, and what the person made of it.
//!
//! ```text
//! opening ──▶ Input ──▶ compose ──▶ Draft ──▶ the person writes ──▶ beats, likeness, changes
//!                         │
//!            words/*: per kind its banks of lines, cues and layouts
//! ```
//!
//! - [`Input`] says what is known; [`Input::of_move`] reads it from an opening.
//! - [`compose`] picks one line a [`Beat`] from the banks of the [`Kind`], by [`Register`] and by
//!   the interviewer's place, and puts them into paragraphs in one of the kind's layouts. No line
//!   is picked of which a part is not known, so there is no hole and nothing is made up; what
//!   would make the letter better is asked for in [`Draft::missing`].
//! - A scribbled observation stands after a colon, where a fragment and a sentence both read well
//!   (`fragment`). If it would read wrongly there, it stands in quotation marks, as noted.
//! - Each observation goes into one letter only (`deal`): to the one who said it, else dealt out.
//! - [`beats`] finds the beats in any text by cue words, [`likeness`] compares two letters,
//!   [`changes`] says what a new proposal has to add to what was written.
//!
//! A line is a sentence or two with `{slots}`; a part in `<…>` is left out with its slot. To add a
//! language, add another set of the files in `words`, one kind a file.

mod alike;
mod beat;
mod changes;
mod compose;
mod cue;
mod deal;
mod draft;
mod facts;
mod fill;
mod found;
mod fragment;
mod greeting;
mod input;
mod kind;
mod mail;
mod missing;
mod read;
mod sentences;
mod speaker;
mod words;

pub use alike::{ALIKE, alike, likeness};
pub use beat::{Beat, beat};
pub use changes::{Change, changes, with_paragraph};
pub use compose::{compose, suggestions};
pub use draft::{Draft, Paragraph};
pub use found::{Found, beats};
pub use input::{Input, Noted, Person};
pub use kind::{Kind, Register, kind, register};
pub use mail::{LONGEST, is_cut, is_several, mailto};
pub use missing::{Gap, Missing};
