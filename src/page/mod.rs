//! One file a page.

mod answer;
mod backup;
mod call;
mod details;
mod example_banner;
mod first;
mod item;
mod letter;
mod log;
mod log_interview;
mod method;
mod missing;
mod next;
mod notebook;
mod offer;
mod opening;
mod openings;
mod reference;
mod reference_sheet;
mod references;
mod rest;
mod settings;
mod task;
mod tel;
mod today;
mod word;
mod work;

use crate::dom::prelude::*;

use cadence::plan::{Move, State};
use cadence::record::{Id, Opportunity};

use crate::book::{Data, book};
use crate::route::Route;
use backup::Backup;
use call::Call;
use details::Details;
use first::First;
use item::Item;
use letter::Letter;
use log::Log;
use log_interview::LogInterview;
use method::Method;
use missing::Missing;
use notebook::Notebook;
use offer::Offer;
use opening::Opening;
use openings::Openings;
use reference::Reference;
use reference_sheet::ReferenceSheet;
use references::References;
use rest::Part;
pub use rest::{Rest, rest};
use settings::Settings;
use today::Today;
use today::other_way::OtherWay;
use today::put_off::PutOff;
pub use work::Work;

/// The page of an address.
pub fn of(route: Route) -> View {
    match route {
        Route::Today => view! { <TodayOrFirst/> }.into_view(),
        other => rest().part(Part::Page(other)),
    }
}

/// What the second module draws.
fn draw(part: Part) -> View {
    match part {
        Part::Page(route) => other(route),
        Part::PutOff { id, step, open } => view! { <PutOff id step open/> }.into_view(),
        Part::OtherWay { id, step, open } => view! { <OtherWay id step open/> }.into_view(),
    }
}

/// Any page but the first.
fn other(route: Route) -> View {
    let known = |id: &Id| book().peek(|data| data.opening(id).is_some());
    match route {
        Route::Openings => view! { <Openings/> }.into_view(),
        Route::Opening(id) if known(&id) => view! { <Opening id/> }.into_view(),
        Route::LogInterview(None) => view! { <LogInterview opening=None/> }.into_view(),
        Route::LogInterview(Some(id)) if known(&id) => {
            view! { <LogInterview opening=Some(id)/> }.into_view()
        }
        Route::Log(None) => view! { <Log opening=None/> }.into_view(),
        Route::Log(Some(id)) if known(&id) => view! { <Log opening=Some(id)/> }.into_view(),
        Route::Call(id, errand) if known(&id) => view! { <Call id errand/> }.into_view(),
        Route::Letter(id, errand) if known(&id) => view! { <Letter id errand/> }.into_view(),
        Route::Notebook(id) if known(&id) => view! { <Notebook id/> }.into_view(),
        Route::Details(id) if known(&id) => view! { <Details id/> }.into_view(),
        Route::Item(id, item) if known(&id) => view! { <Item id item/> }.into_view(),
        Route::Offer(id) if known(&id) => view! { <Offer id/> }.into_view(),
        Route::References => view! { <References/> }.into_view(),
        Route::Reference(id) => view! { <Reference id/> }.into_view(),
        Route::ReferenceSheet(id) if known(&id) => view! { <ReferenceSheet id/> }.into_view(),
        Route::Settings => view! { <Settings/> }.into_view(),
        Route::Backup => view! { <Backup/> }.into_view(),
        Route::Method(rule) => view! { <Method rule/> }.into_view(),
        _ => view! { <Missing/> }.into_view(),
    }
}

#[component]
fn TodayOrFirst() -> impl IntoView {
    let book = book();
    let nothing_yet = Memo::new(move |_| book.with(|data| data.openings().next().is_none()));
    move || match nothing_yet.get() {
        true => view! { <First/> }.into_view(),
        false => view! { <Today/> }.into_view(),
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
