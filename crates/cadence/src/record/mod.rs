//! What is kept about each opening, in the words of the method.
//!
//! An [`Opportunity`] is its [`Details`] and a set of [`Item`]s, each with an id and a [`Stamp`].
//! Nothing in it depends on the order in which things were entered, so two copies can be merged
//! ([`Opportunity::merge`]) and a history read back in any order gives the same plan.

mod contact;
mod entry;
mod fault;
mod horizon;
mod item;
mod merge;
mod news;
mod opportunity;
mod read;
mod rebase;
mod roster;
mod settings;
mod take_back;
mod unread;
mod wish;

pub use contact::{Contact, ContactKind};
pub use entry::{
    Answer, Body, CloseReason, Closing, GroundRule, Interest, Interview, InterviewForm, Note,
    Observation, Outcome, Pause, PaySaid, Purpose, Skip, Snooze, Stage, Tag, Touch, TouchKind,
};
pub use fault::Fault;
pub use horizon::horizon;
pub use item::Item;
pub use merge::{Edition, Gone};
pub use news::{News, NewsKind, Topic};
pub use opportunity::{Details, Id, Opportunity, Stamp};
pub use read::{Stored, Unreadable, parse, read};
pub use rebase::{Conflict, Fields, Side, rebase};
pub use roster::{Reference, Roster, RosterEntry};
pub use settings::{DaysOff, LiftedHoliday, Medium, Settings, SettingsError};
pub use take_back::TakenBack;
pub use unread::Unread;
pub use wish::Wish;
