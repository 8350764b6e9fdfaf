use cadence::text;
use chrono::NaiveDate;
use leptos::prelude::*;

use crate::words::component as words;

/// A few days to choose from at a press, each with its name: "Tomorrow, Tue 10 Mar".
#[component]
pub fn DayChips(
    days: Vec<(&'static str, NaiveDate)>,
    value: RwSignal<Option<NaiveDate>>,
) -> impl IntoView {
    let chip = move |(name, day): (&'static str, NaiveDate)| {
        view! {
            <button
                class="tag"
                type="button"
                aria-pressed=move || (value.get() == Some(day)).to_string()
                on:click=move |_| value.set(Some(day))
            >
                {name}
                <span class="num">{text::short(day)}</span>
            </button>
        }
    };
    view! {
        <div class="tags" role="group" aria-label=words::DAY_CHIPS>
            {days.into_iter().map(chip).collect_view()}
        </div>
    }
}
