use cadence::holiday::country_of;
use cadence::record::LiftedHoliday;
use cadence::text;
use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

use crate::component::{DateField, DayLabel};
use crate::page::shared::region::RegionField;
use crate::state::use_state;
use crate::words::settings as words;

/// Where the employers are, the public holidays there, and the person's own.
#[component]
pub fn HolidaysSection() -> impl IntoView {
    let state = use_state();
    let kept = state
        .with_untracked(|data| data.settings().region.clone())
        .unwrap_or_default();
    let region = RwSignal::new(kept);
    Effect::new(move |before: Option<String>| {
        let now = region.get();
        if before.is_some_and(|before| before != now) {
            let code = (!now.is_empty()).then(|| now.clone());
            state.change_settings(|settings| settings.region = code);
        }
        now
    });
    let holidays = Memo::new(move |_| {
        let place = state.region(&region.get())?;
        let coming = place.coming(state.today());
        let coming = coming
            .iter()
            .map(|holiday| (holiday.date, holiday.name.to_owned()));
        Some(coming.collect::<Vec<_>>())
    });
    let known = move || {
        let place = state.region(&region.get())?;
        let until = place.certain_until();
        let source = &place.source;
        Some(if until.year() < *place.years().end() {
            let until = text::day_in(until, state.today());
            words::HolidaysSourceUntil { source, until }.text()
        } else {
            words::HolidaysSource { source }.text()
        })
    };
    view! {
        <section class="section" aria-labelledby="holidays">
            <h2 class="section-title" id="holidays">
                {words::HOLIDAYS}
            </h2>
            <RegionField
                id="region"
                label=words::HOLIDAYS_REGION
                none=words::HOLIDAYS_REGION_NONE
                value=region
                hint=words::HOLIDAYS_REGION_HINT
            />
            <ul class="rows">
                <For
                    each=move || holidays.get().unwrap_or_default()
                    key=move |(date, name)| (region.get_untracked(), *date, name.clone())
                    let((date, name))
                >
                    <HolidayRow region=region.get_untracked() date name/>
                </For>
            </ul>
            <p class="hint" hidden=move || holidays.with(Option::is_none)>
                {words::HOLIDAYS_HINT}
                " "
                {known}
            </p>
            <OwnHolidays/>
        </section>
    }
}

/// A holiday with its next date, which the person can take out for good.
#[component]
fn HolidayRow(region: String, date: NaiveDate, name: String) -> impl IntoView {
    let state = use_state();
    let id = crate::component::element_id();
    let lifted = StoredValue::new(LiftedHoliday {
        country: country_of(&region).to_owned(),
        name: name.clone(),
    });
    let counts = move || {
        state.with(|data| {
            let settings = data.settings();
            let is_lifted =
                lifted.with_value(|lifted| settings.is_lifted(&lifted.country, &lifted.name));
            !is_lifted && !settings.holidays_removed.contains(&date)
        })
    };
    let change = move |event| {
        let on = event_target_checked(&event);
        let lifted = lifted.get_value();
        state.change_settings(|settings| {
            settings.holidays_removed.retain(|day| *day != date);
            settings.holidays_lifted.retain(|other| *other != lifted);
            if !on {
                settings.holidays_lifted.push(lifted);
                settings.holidays_lifted.sort();
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
            state.warn(words::HOLIDAYS_OWN_NO_DAY);
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
                    <span class="row-title">{words::HOLIDAYS_OWN}</span>
                    <div class="row-acts">
                        <button class="btn" data-kind="text" on:click=move |_| remove(date)>
                            {words::REMOVE}
                        </button>
                    </div>
                </li>
            </For>
        </ul>
        <form class="cluster" on:submit=add>
            <DateField label=words::HOLIDAYS_OWN_DAY value=day/>
            <button class="btn">{words::HOLIDAYS_OWN_ADD}</button>
        </form>
    }
}
