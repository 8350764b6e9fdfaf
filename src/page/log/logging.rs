use cadence::record::Id;
use leptos::prelude::*;

use super::choice::LogChoice;
use crate::route::{Errand, Route};

/// Where the page is, and where it leads.
#[derive(Clone, Copy)]
pub(super) struct Logging {
    /// The opening it is about, once chosen.
    pub(super) opening: RwSignal<Option<Id>>,
    /// What happened, where more has to be asked.
    pub(super) choice: RwSignal<Option<LogChoice>>,
    /// The move that was made, where one came from it.
    pub(super) errand: StoredValue<Option<Errand>>,
    /// It was chosen here, or one came from a move of Today: Today comes after it, and not the opening.
    pub(super) from_today: bool,
    /// It is saved: a second press, before the page has turned, saves nothing.
    pub(super) is_saved: StoredValue<bool>,
}

impl Logging {
    /// The page after this one.
    pub(super) fn after(self, id: &Id) -> Route {
        match self.from_today {
            true => Route::Today,
            false => Route::Opening(id.clone()),
        }
    }
}
