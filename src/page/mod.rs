//! The pages, a file or folder each, and which of them an address leads to.

mod backup;
mod call;
mod details;
mod find;
mod first;
mod import;
mod item;
mod later;
mod letter;
mod log;
mod log_interview;
mod look_back;
mod method;
mod notebook;
mod offer;
mod opening;
mod openings;
mod openings_sheet;
mod reference;
mod reference_sheet;
mod references;
mod settings;
pub mod shared;
mod today;
mod work_search;

use cadence::record::Id;
use first::FirstScreen;
use later::LaterPage;
use leptos::prelude::*;

use crate::route::Route;
use crate::state::{Data, use_state};
use crate::words::title as words;
pub use later::{LaterFinder, exchange_file, prefetch};
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

/// The name of a page, for the tab.
pub fn title(route: &Route, data: &Data) -> String {
    let company_of = |id: &Id| {
        let opening = data.opening(id).map(|(opening, _)| opening.details());
        opening.unwrap_or_default().company
    };
    let name = match route {
        Route::Today => words::TODAY,
        Route::Openings => words::OPENINGS,
        Route::OpeningsSheet(_) => words::OPENINGS_SHEET,
        Route::Ringing => words::RINGING,
        Route::LogInterview(_) => words::LOG_INTERVIEW,
        Route::Log(_) | Route::LogMove(..) => words::LOG,
        Route::References => words::REFERENCES,
        Route::Reference(_) => words::REFERENCE,
        Route::Settings => words::SETTINGS,
        Route::Backup => words::BACKUP,
        Route::Import => words::IMPORT,
        Route::WorkSearch => words::WORK_SEARCH,
        Route::LookBack => words::LOOK_BACK,
        Route::Method(_) => words::METHOD,
        Route::Unknown => words::UNKNOWN,
        Route::Opening(id) | Route::Details(id) | Route::Item(id, _) => {
            return company_of(id);
        }
        Route::Notebook(id) => {
            let company = company_of(id);
            return words::Notebook { company }.text();
        }
        Route::Offer(id) => {
            let company = company_of(id);
            return words::Offer { company }.text();
        }
        Route::ReferenceSheet(id) => {
            let company = company_of(id);
            return words::ReferenceSheet { company }.text();
        }
        Route::Brief(id, _) => {
            let company = company_of(id);
            return words::Brief { company }.text();
        }
        Route::Call(id, _) => {
            let company = company_of(id);
            return words::Call { company }.text();
        }
        Route::Letter(id, _) => {
            let company = company_of(id);
            return words::Letter { company }.text();
        }
    };
    name.to_owned()
}
