use cadence::text;
use chrono::{Datelike, NaiveDate};
use leptos::prelude::*;

/// A date as it stands before a row: "Fri 20 Mar", read out in full.
#[component]
pub fn DayLabel(date: NaiveDate) -> impl IntoView {
    let short = text::short(date);
    let mut parts = short.split(' ').map(str::to_owned);
    let weekday = parts.next().unwrap_or_default();
    let month = parts.nth(1).unwrap_or_default();
    view! {
        <time class="day" datetime=date.to_string()>
            <span class="day-name">{weekday}</span>
            " "
            <span class="day-num">{date.day().to_string()}</span>
            " "
            <span class="day-month">{month}</span>
        </time>
    }
}
