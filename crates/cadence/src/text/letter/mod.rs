//! The letters (R1, R3, R7, R13): a proposal from what is known, and what the person made of it.
//!
//! ```text
//! opening ──▶ Input ──▶ compose ──▶ Draft ──▶ the person writes ──▶ beats, likeness, changes
//!                         │
//!            words/*: per kind its banks of lines, cues and shapes
//! ```
//!
//! - [`Input`] says what is known; [`Input::of_move`] reads it from an opening.
//! - [`compose()`] takes a [`Shape`] of the [`LetterKind`] and fills it: with lines of ours, one a
//!   [`Beat`], by [`Register`]; and with the person's own sentences. No line is taken of which a
//!   part is not known, so there is no hole and nothing is made up.
//! - Of the notebook only sentences that are fit to be sent go in ([`crate::text::sentence`]).
//!   Where a note belongs that is not yet one, the letter has an open place ([`open_places`]), and
//!   [`Draft::open`] says which note it is.
//! - Each observation goes into one letter only (`deal`): to the one who said it, else dealt out.
//! - No sentence that went out is proposed again to the same employer, and none of ours twice in a
//!   row to anybody (`repeat`).
//! - [`beats`] finds the beats in any text by cue words, [`likeness`] compares two letters,
//!   [`changes()`] says what a new proposal has to add to what was written.
//!
//! A line is a sentence or two with `{slots}`; a part in `<…>` is left out with its slot. The lines
//! are data, a file a kind in `crates/words/en/letters`; another language has another such folder.

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
mod greeting;
mod input;
mod kind;
mod mail;
mod missing;
mod name;
mod open;
mod read;
mod repeat;
mod sentences;
mod shape;
mod speaker;
mod words;

pub use alike::{ALIKE, alike, likeness};
pub use beat::{Beat, beat};
pub use changes::{ProposalChange, changes, with_paragraph};
pub use compose::{compose, shapes, suggestions};
pub use draft::{Draft, OpenNote, Paragraph};
pub use found::{FoundBeat, beats};
pub use input::{Input, Noted, Recipient};
pub use kind::{LetterKind, LetterWay, Register, kind, register, way};
pub use mail::{LONGEST, first_address, is_cut, is_several, mailto};
pub use missing::{Gap, Missing};
pub use open::{open_places, with_place_filled, without_open_places, without_place};
pub use read::last_sent;
pub use shape::{Shape, shape};
pub use speaker::speaker;
