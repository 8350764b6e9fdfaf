mod board;
mod good_day;
mod hero;
mod more;
mod put_off;
mod today_move;

use std::cell::RefCell;
use std::collections::BTreeSet;

use board::{BoardSection, OLDER, TodayBoard};
use cadence::record::Id;
use cadence::text;
use chrono::NaiveDate;
use good_day::GoodDay;
use hero::Hero;
use leptos::prelude::*;
use more::{MoreAsked, MoreDialogs};
use today_move::TodayMove;

use crate::browser;
use crate::component::{LongList, ShortList, element_id, open_fold};
use crate::page::shared::round::RoundStart;
use crate::page::shared::{ExampleBanner, HolidaysNote};
use crate::route::{Errand, Route};
use crate::state::{Data, use_state};
use crate::words::today as words;

/// Of longer lists the first few are shown, until more are asked for.
const SHORT: usize = 12;
/// How many these are.
const FEW: usize = 8;

thread_local! {
    /// The headings of the lists that are shown whole, for coming back to the page.
    static WHOLE: RefCell<BTreeSet<String>> = RefCell::default();
}

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
    let is_backup_first = browser::is_apple_app();
    let more_of_hero =
        Callback::new(move |(id, errand): (Id, Errand)| asked.ask(&id, &errand, true));
    view! {
        <div class="page wide">
            <ExampleBanner/>
            // Where losses were reported it comes first.
            <Show when=move || is_backup_first>
                <BackupDue/>
            </Show>
            <HolidaysNote regions=Signal::derive(move || state.with(Data::missing_tables))/>
            <div class="columns">
                <Show when=move || hero.with(Option::is_none)>
                    <GoodDay/>
                </Show>
                // Another move is another element: nothing of the one before stays.
                <For each=move || hero.get() key=|hero| hero.clone() let(hero)>
                    <Hero hero more=more_of_hero/>
                </For>
                <div class="column">
                    <RoundStart/>
                    <For
                        each=move || board.with(TodayBoard::headings)
                        key=|heading| heading.clone()
                        let(heading)
                    >
                        <ComingSection board heading asked/>
                    </For>
                </div>
            </div>
            <Show when=move || !is_backup_first>
                <BackupDue/>
            </Show>
            <MoreDialogs asked/>
        </div>
    }
}

/// One section of what is coming.
#[component]
fn ComingSection(board: Memo<TodayBoard>, heading: String, asked: MoreAsked) -> impl IntoView {
    let id = element_id();
    let note = BoardSection::note(&heading);
    let note = note.map(|note| view! { <p class="quiet">{note}</p> });
    let under = StoredValue::new(heading.clone());
    let days =
        Memo::new(move |_| board.with(|board| under.with_value(|heading| board.days(heading))));
    let whole = move || view! { <EntryList board heading=under.get_value() day=None asked/> };
    let list = view! {
        <Show when=move || days.with(|days| !days.is_empty()) fallback=whole>
            <For each=move || days.get() key=|day| *day let(day)>
                <DaySection board heading=under.get_value() day asked/>
            </For>
        </Show>
    };
    let list = match heading == OLDER {
        // What has waited so long waits in one line.
        true => {
            let open = open_fold(OLDER);
            let count = move || board.with(|board| board.entries(OLDER, None).len());
            view! {
                <details
                    class="plain"
                    prop:open=move || open.get()
                    on:toggle:target=move |event| open.set(event.target().open())
                >
                    <summary>{move || words::OlderCount { count: count() }.text()}</summary>
                    {list}
                </details>
            }
            .into_any()
        }
        false => list.into_any(),
    };
    view! {
        <section class="section" aria-labelledby=id.clone()>
            <div class="section-title">
                <h2 id=id.clone()>{heading}</h2>
                {note}
            </div>
            {list}
        </section>
    }
}

/// One day of a long week.
#[component]
fn DaySection(
    board: Memo<TodayBoard>,
    heading: String,
    day: NaiveDate,
    asked: MoreAsked,
) -> impl IntoView {
    let state = use_state();
    let under = heading.clone();
    let count = move || board.with(|board| board.entries(&under, Some(day)).len());
    view! {
        <h3 class="day-head">
            {move || text::day_in(day, state.today())}
            " "
            <span class="quiet">{move || words::DayCount { count: count() }.text()}</span>
        </h3>
        <EntryList board heading day=Some(day) asked/>
    }
}

/// What stands under a heading, or under a day of it: the first few, and the rest when asked for.
#[component]
fn EntryList(
    board: Memo<TodayBoard>,
    heading: String,
    day: Option<NaiveDate>,
    asked: MoreAsked,
) -> impl IntoView {
    let state = use_state();
    let label = match day {
        Some(day) => text::day_in(day, state.with_untracked(Data::today)),
        None => heading.clone(),
    };
    let name = label.clone();
    let under = StoredValue::new(heading);
    let count = Memo::new(move |_| {
        board.with(|board| under.with_value(|heading| board.entries(heading, day).len()))
    });
    let is_short = move || count.get() <= SHORT;
    let whole = RwSignal::new(WHOLE.with_borrow(|all| all.contains(&name)));
    let name = StoredValue::new(name);
    let show_whole = move |_| {
        WHOLE.with_borrow_mut(|all| all.insert(name.get_value()));
        whole.set(true);
    };
    let row = move |index: usize| {
        board.with(|board| {
            let entry = under.with_value(|heading| board.entries(heading, day).get(index))?;
            state.with(|data| entry.row(data))
        })
    };
    let shown = move || if is_short() { count.get() } else { FEW };
    let rows = Signal::derive(move || (0..shown()).filter_map(row).collect::<Vec<_>>());
    let row = Callback::new(row);
    let more = Callback::new(move |(id, errand): (Id, Errand)| asked.ask(&id, &errand, false));
    let long = move || view! { <LongList count label=label.clone() row more/> };
    let short = move || {
        view! {
            <ShortList rows more/>
            <Show when=move || !is_short()>
                <div>
                    <button
                        class="btn"
                        data-kind="text"
                        type="button"
                        on:click=show_whole
                    >
                        {move || {
                            words::ListMore {
                                count: count.get().saturating_sub(FEW),
                            }
                                .text()
                        }}
                    </button>
                </div>
            </Show>
        }
    };
    let is_whole = move || whole.get() && !is_short();
    view! {
        <Show when=is_whole fallback=short>
            {long()}
        </Show>
    }
}

/// Where the last backup is old and something changed since, on the days on which that is said.
/// Nothing otherwise.
#[component]
fn BackupDue() -> impl IntoView {
    let state = use_state();
    let is_due = move || state.with(|data| state.is_backup_due(data));
    let how_old = move || match state.last_backup() {
        None => words::BACKUP_DUE_NONE.to_owned(),
        Some(last) => {
            let ago = text::ago((state.today() - last.date).num_days());
            words::BackupDueLast { ago }.text()
        }
    };
    view! {
        <Show when=is_due>
            <div class="banner">
                <p>{how_old}</p>
                <a class="btn" data-kind="text" href=Route::Backup.href()>
                    {words::BACKUP_DUE_MAKE}
                </a>
            </div>
        </Show>
    }
}
