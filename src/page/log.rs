//! Logging anything: what happened, at which opening, in two taps.

mod aim;
mod answer;
mod asked;
mod board;
mod choice;
mod choose;
mod entry;
mod form;
mod references;
mod save;
#[cfg(test)]
mod tests;

use cadence::record::Id;
use leptos::prelude::*;

use crate::route::Route;
use crate::state::use_state;
pub(super) use answer::{Answered, ReplyBy};
use board::Board;
use choice::Choice;
use choose::Choose;
pub(super) use entry::day_wrong;
use form::EntryForm;

/// Where the page is, and where it leads.
#[derive(Clone, Copy)]
struct Logging {
    /// The opening it is about, once chosen.
    opening: RwSignal<Option<Id>>,
    /// What happened, where more has to be asked.
    choice: RwSignal<Option<Choice>>,
    /// It was chosen here: Today comes after it, and not the opening.
    from_today: bool,
    /// It is saved: a second press, before the page has turned, saves nothing.
    is_saved: StoredValue<bool>,
}

impl Logging {
    fn after(self, id: &Id) -> Route {
        match self.from_today {
            true => Route::Today,
            false => Route::Opening(id.clone()),
        }
    }
}

/// Logging anything else.
#[component]
pub fn Log(opening: Option<Id>) -> impl IntoView {
    let from_today = opening.is_none();
    let only = use_state().with_untracked(|data| {
        let mut active = data.openings().filter(|(_, plan)| plan.active);
        let (first, _) = active.next()?;
        active.next().is_none().then(|| first.id.clone())
    });
    let logging = Logging {
        opening: RwSignal::new(opening.or(only)),
        choice: RwSignal::new(None),
        from_today,
        is_saved: StoredValue::new(false),
    };
    let shown = move || match (logging.opening.get(), logging.choice.get()) {
        (None, _) => view! { <Choose chosen=logging.opening/> }.into_any(),
        (Some(id), None) => view! { <Board logging id/> }.into_any(),
        (Some(id), Some(choice)) => view! { <EntryForm logging id choice/> }.into_any(),
    };
    view! { <div class="page">{shown}</div> }
}
