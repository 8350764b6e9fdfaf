//! The method of Curtain Call, as pure functions.
//!
//! Everything here is computed from what is passed in: a history ([`record`]), the person's
//! [`record::Settings`], a [`day::Calendar`] and today's date. The crate reads no clock, knows no
//! browser and draws no random number, so a plan can be tested, replayed and trusted.
//!
//! - [`day`]: working days, days off and pauses;
//! - [`holiday`]: public holidays of the places an employer may be in;
//! - [`record`]: what is kept: opportunities, contacts, interviews, touches, news;
//! - [`plan`]: what to do next and why: windows, moves, channel, patience, seriousness;
//! - [`look_back`]: what came of what, counted;
//! - [`text`]: the words: reasons, scripts, rules, letters, and the check of what a person writes.
//!
//! Rules are named `R1` … `R14` throughout; [`text::method`] states each of them.

pub mod day;
pub mod holiday;
pub mod look_back;
pub mod plan;
pub mod record;
pub mod text;
mod words;
