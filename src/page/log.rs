//! Logging anything: what happened, at which opening, in two taps.

mod aim;
mod board;
mod choice;
mod entry;
mod fields;
mod form;
mod likely;
mod logging;
mod opening_picker;
mod questions;
mod references;
mod save;
#[cfg(test)]
mod tests;

use board::LogBoard;
use cadence::record::Id;
use form::LogForm;
use leptos::either::EitherOf3;
use leptos::prelude::*;
use logging::Logging;
use opening_picker::OpeningPicker;

use crate::route::Errand;
use crate::state::use_state;

/// What happened, at an opening that is given or chosen.
#[component]
pub fn LogPage(
    opening: Option<Id>,
    /// The move of Today that one came from.
    errand: Option<Errand>,
) -> impl IntoView {
    let from_today = opening.is_none() || errand.is_some();
    let only = use_state().with_untracked(|data| {
        let mut active = data.openings().filter(|(_, plan)| plan.active);
        let (first, _) = active.next()?;
        active.next().is_none().then(|| first.id.clone())
    });
    let logging = Logging {
        opening: RwSignal::new(opening.or(only)),
        choice: RwSignal::new(None),
        errand: StoredValue::new(errand),
        from_today,
        is_saved: StoredValue::new(false),
    };
    let shown = move || match (logging.opening.get(), logging.choice.get()) {
        (None, _) => EitherOf3::A(view! { <OpeningPicker chosen=logging.opening/> }),
        (Some(id), None) => EitherOf3::B(view! { <LogBoard logging id/> }),
        (Some(id), Some(choice)) => EitherOf3::C(view! { <LogForm logging id choice/> }),
    };
    view! { <div class="page">{shown}</div> }
}
