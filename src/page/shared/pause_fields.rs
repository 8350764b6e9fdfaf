//! The days of a pause, as the forms of one opening and of several ask for them.

use cadence::record::Pause;
use chrono::NaiveDate;
use leptos::prelude::*;

use crate::component::{DateField, Wrongs};
use crate::page::shared::field_check::span_wrong;
use crate::words::field as words;

/// The fields' ids, to go to the one that is wrong.
const DAYS: [&str; 2] = ["pause-from", "pause-to"];

/// What is filled in.
#[derive(Clone, Copy)]
pub struct PauseDays {
    from: RwSignal<Option<NaiveDate>>,
    to: RwSignal<Option<NaiveDate>>,
    /// What is wrong with it.
    pub wrongs: Wrongs,
}

impl PauseDays {
    /// A pause that begins on this day, and whose last day is to be chosen.
    pub fn from(day: NaiveDate) -> Self {
        Self {
            from: RwSignal::new(Some(day)),
            to: RwSignal::new(None),
            wrongs: Wrongs::default(),
        }
    }

    /// The pause, if it is one; follows the fields.
    pub fn pause(self) -> Option<Pause> {
        let (from, to) = (self.from.get(), self.to.get());
        let is_right = span_wrong(DAYS, from, to).is_none();
        is_right.then_some(Pause {
            from: from?,
            to: to?,
        })
    }

    /// The pause to keep; where it is none, says why and goes to the field.
    pub fn settle(self) -> Option<Pause> {
        let (from, to) = (self.from.get_untracked(), self.to.get_untracked());
        let wrong = span_wrong(DAYS, from, to).into_iter().collect();
        self.wrongs.are_none(wrong).then_some(Pause {
            from: from?,
            to: to?,
        })
    }
}

/// The first and the last day, and what they are for.
#[component]
pub fn PauseFields(days: PauseDays) -> impl IntoView {
    let PauseDays { from, to, wrongs } = days;
    let [first, last] = DAYS;
    view! {
        <p>{words::PAUSE}</p>
        <DateField id=first label=words::PAUSE_FIRST value=from error=wrongs.of(first)/>
        <DateField id=last label=words::PAUSE_LAST value=to error=wrongs.of(last)/>
    }
}
