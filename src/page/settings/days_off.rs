use cadence::record::DaysOff;
use cadence::text;
use chrono::NaiveDate;
use leptos::prelude::*;

use crate::component::{DateField, DayLabel};
use crate::state::use_state;

/// The person's own days off: counted, but not for acting.
#[component]
pub fn DaysOffSection() -> impl IntoView {
    let state = use_state();
    let (from, to) = (
        RwSignal::new(None::<NaiveDate>),
        RwSignal::new(None::<NaiveDate>),
    );
    let all = Memo::new(move |_| state.with(|data| data.settings().days_off.clone()));
    let add = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let Some(first) = from.get_untracked() else {
            state.warn("Choose the first day off.");
            return;
        };
        let last = to.get_untracked().unwrap_or(first);
        let added = state.change_settings(|settings| {
            settings.days_off.push(DaysOff {
                from: first,
                to: last,
            });
            settings.days_off.sort();
            settings.days_off.dedup();
        });
        if added {
            from.set(None);
            to.set(None);
        }
    };
    let remove = move |days: DaysOff| {
        state.change_settings(|settings| settings.days_off.retain(|other| *other != days));
    };
    view! {
        <section class="section" aria-labelledby="days-off">
            <h2 class="section-title" id="days-off">
                "Your days off"
            </h2>
            <p class="hint">"They do not change the counting; no move is put on them."</p>
            <ul class="rows">
                <For each=move || all.get() key=|days| days.from.to_string() let:days>
                    <li class="row">
                        <DayLabel date=days.from/>
                        <span class="row-title">{text::span(days.from, days.to)}</span>
                        <div class="row-acts">
                            <button class="btn" data-kind="text" on:click=move |_| remove(days)>
                                "Remove"
                            </button>
                        </div>
                    </li>
                </For>
            </ul>
            <form class="cluster" on:submit=add>
                <DateField label="First day off" value=from/>
                <DateField label="Last day off" value=to/>
                <button class="btn">"Add the days off"</button>
            </form>
        </section>
    }
}
