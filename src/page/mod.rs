//! The pages, a file or folder each, and which of them an address leads to.

mod answer;
mod answer_fields;
mod backup;
mod call;
mod details;
mod field_check;
mod find;
mod first;
mod import;
mod item;
mod later;
mod length_field;
mod letter;
mod log;
mod log_interview;
mod look_back;
mod method;
mod next;
mod notebook;
mod offer;
mod open_edit;
mod opening;
mod openings;
mod openings_sheet;
mod pause_fields;
mod pay_said;
mod reference;
mod reference_sheet;
mod references;
mod region;
mod roster;
mod round;
mod same;
mod settings;
mod stage_fields;
mod task;
mod today;
mod wish_field;
mod word;
mod work_search;

use cadence::plan::{Move, State};
use cadence::record::{Id, Opportunity};
use first::FirstScreen;
use later::LaterPage;
use leptos::prelude::*;

use crate::route::Route;
use crate::state::{Data, use_state};
pub use later::{LaterFinder, exchange_file, prefetch};
pub use round::{FridayRound, RoundBar};
use today::TodayPage;

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
        <Show when=move || nothing_yet.get() fallback=|| view! { <TodayPage/> }>
            <FirstScreen/>
        </Show>
    }
}

/// What is to do now: due or overdue.
pub fn due(data: &Data) -> impl Iterator<Item = (&Opportunity, &Move)> {
    let is_due = |step: &Move| matches!(step.state, State::Due | State::Overdue);
    data.moves().filter(move |(_, step)| is_due(step))
}

/// The name of a page, for the tab.
pub fn title(route: &Route, data: &Data) -> String {
    let company = |id: &Id| {
        let opening = data.opening(id).map(|(opening, _)| opening.details());
        opening.unwrap_or_default().company
    };
    let name = match route {
        Route::Today => "Today",
        Route::Openings => "Openings",
        Route::OpeningsSheet(_) => "Openings to print",
        Route::Ringing => "Who is calling?",
        Route::LogInterview(_) => "Log an interview",
        Route::Log(_) | Route::LogMove(..) => "Log",
        Route::References => "References",
        Route::Reference(_) => "A reference",
        Route::Settings => "Settings",
        Route::Backup => "Backup",
        Route::Import => "Bring in what you have",
        Route::WorkSearch => "Work-search record",
        Route::LookBack => "Looking back",
        Route::Method(_) => "Method",
        Route::Unknown => "Nothing here",
        Route::Opening(id) | Route::Details(id) | Route::Item(id, _) => {
            return company(id);
        }
        Route::Notebook(id) => return format!("Notebook for {}", company(id)),
        Route::Offer(id) => return format!("The offer from {}", company(id)),
        Route::ReferenceSheet(id) => {
            return format!("References for {}", company(id));
        }
        Route::Brief(id, _) => return format!("Brief for {}", company(id)),
        Route::Call(id, _) => return format!("Call {}", company(id)),
        Route::Letter(id, _) => return format!("Letter to {}", company(id)),
    };
    name.to_owned()
}
