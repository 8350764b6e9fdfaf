//! The letters: as they read, and what holds for all of them.
#![allow(clippy::unwrap_used, reason = "a typo in a test should panic")]

#[path = "letters/build.rs"]
mod build;
#[path = "letters/by_hand.rs"]
mod by_hand;
#[path = "letters/notebooks.rs"]
mod notebooks;
#[path = "letters/opening.rs"]
mod opening;
#[path = "letters/properties.rs"]
mod properties;
#[path = "letters/read.rs"]
mod read;
#[path = "letters/scribbles.rs"]
mod scribbles;
#[path = "letters/sequence.rs"]
mod sequence;
