use cadence::record::DaysOff;
use cadence::text;
use chrono::NaiveDate;
use leptos::prelude::*;

use crate::browser;
use crate::component::{DateField, DayLabel};
use crate::page::shared::field_check::span_wrong;
use crate::state::use_state;
use crate::words::settings as words;

/// The fields' ids, to go to the one that is wrong.
const DAYS: [&str; 2] = ["days-off-from", "days-off-to"];

/// The person's own days off: counted, but not for acting.
#[component]
pub fn DaysOffSection() -> impl IntoView {
    let state = use_state();
    let (from, to) = (
        RwSignal::new(None::<NaiveDate>),
        RwSignal::new(None::<NaiveDate>),
    );
    let all = Memo::new(move |_| state.with(|data| data.settings().days_off.clone()));
    let tried = RwSignal::new(false);
    // One day off has no last day.
    let last = move || to.get().or(from.get());
    let days = move || from.get().zip(last());
    let wrong = move || span_wrong(DAYS, from.get(), last());
    let error = move |field: &'static str| {
        Signal::derive(move || {
            let wrong = tried.get().then(wrong).flatten();
            wrong.filter(|(of, _)| *of == field).map(|(_, text)| text)
        })
    };
    let add = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        tried.set(true);
        if let Some((field, _)) = untrack(wrong) {
            browser::focus(field);
            return;
        }
        let Some((first, last)) = untrack(days) else {
            return;
        };
        let added = state.change_settings(|settings| {
            settings.days_off.push(DaysOff {
                from: first,
                to: last,
            });
            settings.days_off.sort();
            settings.days_off.dedup();
        });
        if added {
            tried.set(false);
            from.set(None);
            to.set(None);
        }
    };
    let remove = move |days: DaysOff| {
        state.change_settings(|settings| settings.days_off.retain(|other| *other != days));
    };
    let [first_id, last_id] = DAYS;
    view! {
        <section class="section" aria-labelledby="days-off">
            <h2 class="section-title" id="days-off">
                {words::DAYS_OFF}
            </h2>
            <p class="hint">{words::DAYS_OFF_HINT}</p>
            <ul class="rows">
                <For each=move || all.get() key=|days| days.from.to_string() let:days>
                    <li class="row">
                        <DayLabel date=days.from/>
                        <span class="row-title">{text::span(days.from, days.to)}</span>
                        <div class="row-acts">
                            <button class="btn" data-kind="text" on:click=move |_| remove(days)>
                                {words::REMOVE}
                            </button>
                        </div>
                    </li>
                </For>
            </ul>
            <form class="cluster" on:submit=add>
                <DateField id=first_id label=words::DAYS_OFF_FIRST value=from error=error(first_id)/>
                <DateField id=last_id label=words::DAYS_OFF_LAST value=to error=error(last_id)/>
                <button class="btn">{words::DAYS_OFF_ADD}</button>
            </form>
        </section>
    }
}
