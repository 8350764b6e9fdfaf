mod actions;
mod arranged;
mod head;
mod here;
mod history;
mod ladder;
mod menu;
mod moves;
mod notebook;
mod people;

use actions::Actions;
use arranged::Arranged;
use cadence::record::Id;
use head::Head;
use here::Here;
use history::History;
use ladder::Ladder;
use leptos::prelude::*;
use moves::Moves;
use notebook::{Notebook, Notes};
use people::{GroundRules, People};

use crate::component::{Picture, SixWeeks};
use crate::route::Route;

/// One opening: its six weeks, its moves, its history.
#[component]
pub fn Opening(id: Id) -> impl IntoView {
    match Here::new(id) {
        None => view! { <Gone/> }.into_any(),
        Some(here) => (move || {
            if here.is_there() {
                view! { <There here/> }.into_any()
            } else {
                view! { <Gone/> }.into_any()
            }
        })
        .into_any(),
    }
}

/// Deleted, here or in another tab.
#[component]
fn Gone() -> impl IntoView {
    view! {
        <div class="page">
            <header class="page-head">
                <h1>"This opening is no longer here."</h1>
                <p class="lede quiet">"It was deleted."</p>
            </header>
            <p>
                <a class="btn" href=Route::Openings.href()>
                    "To the openings"
                </a>
            </p>
        </div>
    }
}

#[component]
fn There(here: Here) -> impl IntoView {
    let picture = Memo::new(move |_| {
        here.with(|now| SixWeeks::of(&now.opening, &now.plan, &now.ahead, now.today, now.rhythm))
    });
    let note = Signal::derive(move || here.with(|now| now.patience().1));
    view! {
        <div class="page wide">
            <Head here/>
            <section class="section pic-wrap" aria-label="Six weeks">
                <Picture picture note/>
                <p class="quiet" hidden=move || picture.with(Option::is_some)>
                    "The six weeks are counted from an interview. "
                    <a href=Route::LogInterview(Some(here.id())).href()>"Log the interview"</a>
                </p>
            </section>
            <div class="columns">
                <div class="column">
                    <Arranged here/>
                    <Moves here/>
                    <Notebook here/>
                    <Notes here/>
                </div>
                <div class="column">
                    <Ladder here/>
                    <People here/>
                    <GroundRules here/>
                    <Actions here/>
                </div>
            </div>
            <History here/>
        </div>
    }
}
