//! Looking back: what came of what, from one's own history, with the count beside each.

use cadence::look_back::{ANSWER_DAYS, Count, LookBack, Source, look_back};
use cadence::text;
use chrono::NaiveDate;
use keeping::is_example;
use leptos::prelude::*;

use crate::browser;
use crate::component::BidiText;
use crate::route::Route;
use crate::state::use_state;
use crate::words::look_back as words;

/// Counts from one's own history.
#[component]
pub fn LookBackPage() -> impl IntoView {
    let state = use_state();
    let back = Memo::new(move |_| {
        state.with(|data| {
            let openings = data.openings().map(|(opening, _)| opening);
            let own = openings.filter(|opening| !is_example(&opening.id));
            look_back(own, data.today(), day_and_hour)
        })
    });
    view! {
        <div class="page">
            <header class="page-head">
                <h1>{words::TITLE}</h1>
                <p class="lede quiet">
                    {words::LEDE}
                </p>
            </header>
            {move || {
                back.with(|back| match back.is_empty() {
                    true => {
                        view! {
                            <p class="quiet">
                                {words::NOTHING}
                            </p>
                        }
                            .into_any()
                    }
                    false => counts(back),
                })
            }}
            <p>
                <a class="way" href=Route::WorkSearch.href()>{words::WORK_SEARCH}</a>
            </p>
        </div>
    }
}

/// A time in milliseconds since 1970 where the person is.
fn day_and_hour(at: i64) -> (NaiveDate, u32) {
    let (date, time) = browser::local(at);
    let hour = time.split(':').next().and_then(|hour| hour.parse().ok());
    (date, hour.unwrap_or_default())
}

fn counts(back: &LookBack) -> AnyView {
    let ways = back.ways.iter();
    let ways = ways.map(|(way, count)| (text::way(*way).to_owned(), vec![*count]));
    let days = back.weekdays.iter();
    let days = days.map(|(day, count)| (text::weekday(*day).to_owned(), vec![*count]));
    let hours = back.hours.iter();
    let hours = hours.map(|(from, count)| (text::hours(*from), vec![*count]));
    let sources = back.sources.iter().map(|source| {
        let Source {
            name,
            interviews,
            offers,
        } = source.clone();
        (name, vec![interviews, offers])
    });
    let answered = back.answered;
    let waits = (answered.of > 0).then(|| {
        view! {
            <section class="stack">
                <h2>{words::WAITS}</h2>
                <p>{text::waits(&back.waits)}</p>
                <p class="hint">
                    {words::WaitsCount { count: text::count(answered) }.text()}
                </p>
            </section>
        }
    });
    view! {
        {table(
            words::ANSWERED,
            &[words::ANSWERED_COLUMN],
            &words::AnsweredHint { days: ANSWER_DAYS }.text(),
            ways.collect(),
        )}
        {waits}
        {table(words::DAYS, &[words::REACHED], "", days.collect())}
        {table(
            words::HOURS,
            &[words::REACHED],
            words::HOURS_HINT,
            hours.collect(),
        )}
        {table(words::SOURCES, &[words::SOURCES_INTERVIEW, words::SOURCES_OFFER], "", sources.collect())}
    }
    .into_any()
}

/// A section with a line for each thing that was counted; nothing where there is none.
fn table(
    heading: &'static str,
    columns: &[&'static str],
    hint: &str,
    rows: Vec<(String, Vec<Count>)>,
) -> Option<impl IntoView + use<>> {
    if rows.is_empty() {
        return None;
    }
    let columns = columns
        .iter()
        .map(|name| view! { <th scope="col">{*name}</th> });
    let rows = rows.into_iter().map(|(name, counts)| {
        let counts = counts
            .into_iter()
            .map(|count| view! { <td>{text::count(count)}</td> });
        view! {
            <tr>
                <th scope="row">
                    <BidiText text=name/>
                </th>
                {counts.collect_view()}
            </tr>
        }
    });
    Some(view! {
        <section class="stack">
            <h2>{heading}</h2>
            {(!hint.is_empty()).then(|| view! { <p class="hint">{hint.to_owned()}</p> })}
            <table class="counts">
                <thead>
                    <tr>
                        <td></td>
                        {columns.collect_view()}
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </section>
    })
}
