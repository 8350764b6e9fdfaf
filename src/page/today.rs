mod backup_due;
mod board;
mod good_day;
mod hero;
mod more;
mod put_off;
mod today_move;

use backup_due::BackupDue;
use board::{BoardSection, TodayBoard};
use cadence::record::Id;
use good_day::GoodDay;
use hero::Hero;
use leptos::prelude::*;
use more::{MoreAsked, MoreDialogs};
use today_move::TodayMove;

use crate::component::{ExampleBanner, HolidaysNote, LongList, ShortList, element_id};
use crate::route::Errand;
use crate::state::{Data, use_state};

/// Longer lists are drawn only near the viewport.
const SHORT: usize = 12;

/// What to do now, and what is coming.
#[component]
pub fn TodayPage() -> impl IntoView {
    let state = use_state();
    let board = Memo::new(move |_| state.with(TodayBoard::of));
    let hero = Memo::new(move |_| {
        let first = board.with(|board| board.first.clone())?;
        state.with(|data| TodayMove::find(&first.opening, first.errand()?, data))
    });
    let asked = MoreAsked::new();
    let more_of_hero =
        Callback::new(move |(id, errand): (Id, Errand)| asked.ask(&id, &errand, true));
    view! {
        <div class="page wide">
            <ExampleBanner/>
            <HolidaysNote regions=Signal::derive(move || state.with(Data::missing_tables))/>
            <div class="columns">
                <Show when=move || hero.with(Option::is_none)>
                    <GoodDay/>
                </Show>
                // Another move is another form: no dialog of the one before stays open.
                <For each=move || hero.get() key=|hero| hero.clone() let(hero)>
                    <Hero hero more=more_of_hero/>
                </For>
                <div class="column">
                    <For
                        each=move || board.with(TodayBoard::headings)
                        key=|heading| heading.clone()
                        let(heading)
                    >
                        <ComingSection board heading asked/>
                    </For>
                </div>
            </div>
            <BackupDue/>
            <MoreDialogs asked/>
        </div>
    }
}

/// One section of what is coming.
#[component]
fn ComingSection(board: Memo<TodayBoard>, heading: String, asked: MoreAsked) -> impl IntoView {
    let state = use_state();
    let id = element_id();
    let label = heading.clone();
    let note = BoardSection::note(&heading);
    let note = note.map(|note| view! { <p class="quiet">{note}</p> });
    let under = StoredValue::new(heading.clone());
    let count = Memo::new(move |_| {
        board.with(|board| under.with_value(|heading| board.entries(heading).len()))
    });
    let is_short = move || count.get() <= SHORT;
    let row = move |index: usize| {
        board.with(|board| {
            let entry = under.with_value(|heading| board.entries(heading).get(index))?;
            state.with(|data| entry.row(data))
        })
    };
    let rows = Signal::derive(move || (0..count.get()).filter_map(row).collect::<Vec<_>>());
    let row = Callback::new(row);
    let more = Callback::new(move |(id, errand): (Id, Errand)| asked.ask(&id, &errand, false));
    let long = move || view! { <LongList count label=label.clone() row by_day=true more/> };
    view! {
        <section class="section" aria-labelledby=id.clone()>
            <div class="section-title">
                <h2 id=id.clone()>{heading}</h2>
                {note}
            </div>
            <Show when=is_short fallback=long>
                <ShortList rows more/>
            </Show>
        </section>
    }
}
