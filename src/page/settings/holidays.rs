use cadence::holiday;
use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

use crate::component::{DateField, DayLabel, Select};
use crate::state::use_state;

/// Where the employers are, the public holidays there, and the person's own.
#[component]
pub fn HolidaysSection() -> impl IntoView {
    let state = use_state();
    let kept = state
        .with_untracked(|data| data.settings().region.clone())
        .unwrap_or_default();
    let region = RwSignal::new(kept.clone());
    Effect::new(move |before: Option<String>| {
        let now = region.get();
        if before.is_some_and(|before| before != now) {
            let code = (!now.is_empty()).then(|| now.clone());
            state.change_settings(|settings| settings.region = code);
        }
        now
    });
    let none = (String::new(), "No public holidays".to_owned());
    let places = holiday::regions()
        .iter()
        .map(|region| (region.code.to_owned(), region.name.to_owned()));
    let places: Vec<_> = std::iter::once(none).chain(places).collect();
    let days = Memo::new(move |_| {
        let code = region.get();
        let today = state.today();
        holiday::find(&code).map_or_else(Vec::new, |place| {
            let years = today.year()..=today.year() + 1;
            let all = years.flat_map(|year| place.holidays(year));
            let coming = all.filter(|holiday| holiday.date >= today).take(16);
            coming.map(|holiday| (holiday.date, holiday.name)).collect()
        })
    });
    let source =
        move || holiday::find(&region.get()).map(|region| format!("Source: {}", region.source));
    view! {
        <section class="section" aria-labelledby="holidays">
            <h2 class="section-title" id="holidays">
                "Public holidays"
            </h2>
            <Select
                label="Where the employers are"
                options=places
                value=region
                hint="An opening can say otherwise. Holidays are no working days and move the windows."
            />
            <ul class="rows">
                <For each=move || days.get() key=|day| *day let(day)>
                    <HolidayRow date=day.0 name=day.1/>
                </For>
            </ul>
            <p class="hint">{source}</p>
            <OwnHolidays/>
        </section>
    }
}

/// One public holiday, which the person can take out.
#[component]
fn HolidayRow(date: NaiveDate, name: &'static str) -> impl IntoView {
    let state = use_state();
    let id = crate::component::element_id();
    let counts = move || state.with(|data| !data.settings().holidays_removed.contains(&date));
    let change = move |event| {
        let on = event_target_checked(&event);
        state.change_settings(|settings| {
            settings.holidays_removed.retain(|day| *day != date);
            if !on {
                settings.holidays_removed.push(date);
            }
        });
    };
    view! {
        <li class="row">
            <DayLabel date/>
            <label class="row-title" for=id.clone() class:off=move || !counts()>
                {name}
            </label>
            <input class="switch" type="checkbox" role="switch" id=id prop:checked=counts on:change=change/>
        </li>
    }
}

/// Holidays the person added.
#[component]
fn OwnHolidays() -> impl IntoView {
    let state = use_state();
    let day = RwSignal::new(None::<NaiveDate>);
    let own = Memo::new(move |_| state.with(|data| data.settings().holidays_added.clone()));
    let add = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let Some(date) = day.get_untracked() else {
            state.warn("Choose the day first.");
            return;
        };
        let added = state.change_settings(|settings| {
            settings.holidays_added.retain(|day| *day != date);
            settings.holidays_added.push(date);
            settings.holidays_added.sort();
        });
        if added {
            day.set(None);
        }
    };
    let remove = move |date| {
        state.change_settings(|settings| settings.holidays_added.retain(|day| *day != date));
    };
    view! {
        <ul class="rows">
            <For each=move || own.get() key=|date| *date let(date)>
                <li class="row">
                    <DayLabel date/>
                    <span class="row-title">"Added by you"</span>
                    <div class="row-acts">
                        <button class="btn" data-kind="text" on:click=move |_| remove(date)>
                            "Remove"
                        </button>
                    </div>
                </li>
            </For>
        </ul>
        <form class="cluster" on:submit=add>
            <DateField label="A further holiday" value=day/>
            <button class="btn">"Add the holiday"</button>
        </form>
    }
}
