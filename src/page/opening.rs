mod actions;
mod add;
mod arranged;
mod close;
mod context;
mod facts;
mod head;
mod history;
mod ladder;
mod menu;
mod moves;
mod notebook;
mod people;
mod snooze;

use actions::OpeningActions;
use arranged::ArrangedInterviews;
use cadence::record::Id;
use context::OpeningContext;
use head::OpeningHead;
use history::HistorySection;
use ladder::LadderSection;
use leptos::prelude::*;
use moves::MovesSection;
use notebook::{NotebookSection, NotesSection, PaySection};
use people::PeopleSection;

use crate::component::{Picture, SixWeeks};
use crate::page::shared::HolidaysNote;
use crate::route::Route;
use crate::state::use_state;
use crate::words::opening as words;

/// One opening: its six weeks, its moves, its history.
#[component]
pub fn OpeningPage(id: Id) -> impl IntoView {
    match OpeningContext::new(id) {
        None => view! { <DeletedOpening/> }.into_any(),
        Some(context) => view! {
            <Show when=move || context.is_there() fallback=|| view! { <DeletedOpening/> }>
                <OpeningSections context/>
            </Show>
        }
        .into_any(),
    }
}

/// Deleted, here or in another tab.
#[component]
fn DeletedOpening() -> impl IntoView {
    view! {
        <div class="page">
            <header class="page-head">
                <h1>{words::DELETED}</h1>
                <p class="lede quiet">{words::DELETED_LEDE}</p>
            </header>
            <p>
                <a class="btn" href=Route::Openings.href()>
                    {words::DELETED_BACK}
                </a>
            </p>
        </div>
    }
}

#[component]
fn OpeningSections(context: OpeningContext) -> impl IntoView {
    let picture = Memo::new(move |_| {
        context.with(|now| SixWeeks::of(&now.opening, &now.plan, &now.ahead, now.today, now.rhythm))
    });
    let note = Signal::derive(move || context.with(|now| now.patience().1));
    let state = use_state();
    let uncounted = Signal::derive(move || {
        let details = context.with(|now| now.opening.details());
        let missing = state.with(|data| data.calendars().missing(&details).map(str::to_owned));
        missing.into_iter().collect::<Vec<_>>()
    });
    view! {
        <div class="page wide">
            <OpeningHead context/>
            <HolidaysNote regions=uncounted/>
            <div class="opening">
                <div class="column" data-part="next">
                    <ArrangedInterviews context/>
                    <MovesSection context/>
                </div>
                <section class="section pic-wrap" data-part="weeks" aria-label=words::WEEKS>
                    <Picture picture note/>
                    <p class="quiet" hidden=move || picture.with(Option::is_some)>
                        {words::WEEKS_NONE}
                        " "
                        <a href=Route::LogInterview(Some(context.id())).href()>
                            {words::WEEKS_NONE_LOG}
                        </a>
                    </p>
                </section>
                <HistorySection context/>
                <div class="column" data-part="who">
                    <PeopleSection context/>
                    <div>
                        <NotebookSection context/>
                        <PaySection context/>
                        <NotesSection context/>
                        <LadderSection context/>
                        <OpeningActions context/>
                    </div>
                </div>
            </div>
        </div>
    }
}
