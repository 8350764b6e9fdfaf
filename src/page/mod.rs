//! The pages, a file or folder each, and which of them an address leads to.

mod answer;
mod backup;
mod call;
mod details;
mod first;
mod item;
mod later;
mod letter;
mod log;
mod log_interview;
mod method;
mod next;
mod notebook;
mod offer;
mod opening;
mod openings;
mod reference;
mod reference_sheet;
mod references;
mod settings;
mod task;
mod today;
mod word;

use cadence::plan::{Move, State};
use cadence::record::{Id, Opportunity};
use first::First;
use later::LaterPage;
use leptos::prelude::*;

use crate::browser;
use crate::route::Route;
use crate::state::{Data, use_state};
pub use later::prefetch;
use today::Today;

/// The page of an address. Today and the first screen are there at once, the others as soon as
/// their code has come ([`later`]).
#[component]
pub fn Page(route: Route) -> impl IntoView {
    match route {
        Route::Today => view! { <TodayOrFirst/> }.into_any(),
        route => view! { <LaterPage route/> }.into_any(),
    }
}

#[component]
fn TodayOrFirst() -> impl IntoView {
    let state = use_state();
    let nothing_yet = Memo::new(move |_| state.with(|data| data.openings().next().is_none()));
    view! {
        <Show when=move || nothing_yet.get() fallback=|| view! { <Today/> }>
            <First/>
        </Show>
    }
}

/// After something was kept: what had the focus is gone, so the page has it.
fn done(kept: bool) {
    if kept {
        request_animation_frame(browser::focus_main);
    }
}

/// What is to do now: due or overdue.
pub fn due(data: &Data) -> impl Iterator<Item = (&Opportunity, &Move)> {
    let is_due = |it: &Move| matches!(it.state, State::Due | State::Overdue);
    data.moves().filter(move |(_, it)| is_due(it))
}

/// The name of a page, for the tab.
pub fn title(route: &Route, data: &Data) -> String {
    let of = |id: &Id| data.opening(id).map(|(it, _)| it.details().company);
    let name = match route {
        Route::Today => "Today",
        Route::Openings => "Openings",
        Route::LogInterview(_) => "Log an interview",
        Route::Log(_) => "Log",
        Route::References => "References",
        Route::Reference(_) => "A reference",
        Route::Settings => "Settings",
        Route::Backup => "Backup",
        Route::Method(_) => "Method",
        Route::Unknown => "Nothing here",
        Route::Opening(id) | Route::Details(id) | Route::Item(id, _) => {
            return of(id).unwrap_or_default();
        }
        Route::Notebook(id) => return format!("Notebook for {}", of(id).unwrap_or_default()),
        Route::Offer(id) => return format!("The offer from {}", of(id).unwrap_or_default()),
        Route::ReferenceSheet(id) => {
            return format!("References for {}", of(id).unwrap_or_default());
        }
        Route::Call(id, _) => return format!("Call {}", of(id).unwrap_or_default()),
        Route::Letter(id, _) => return format!("Letter to {}", of(id).unwrap_or_default()),
    };
    name.to_owned()
}
