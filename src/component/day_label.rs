use cadence::text;
use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

/// A date as it stands before a row: "Fri 20 Mar", read out in full.
#[component]
pub fn DayLabel(date: NaiveDate) -> impl IntoView {
    view! {
        <time class="day" datetime=date.to_string()>
            <span class="day-name">{text::short_weekday(date.weekday())}</span>
            " "
            <span class="day-num">{date.day().to_string()}</span>
            " "
            <span class="day-month">{text::short_month(date)}</span>
        </time>
    }
}
