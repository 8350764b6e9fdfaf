//! Settings: each is kept as soon as it is changed.

mod days_off;
mod holidays;
mod person;
mod rhythm;

use days_off::DaysOffSection;
use holidays::Holidays;
use leptos::prelude::*;
use person::Person;
use rhythm::Rhythm;

use crate::route::Route;

/// Rhythm, holidays, days off, the person.
#[component]
pub fn Settings() -> impl IntoView {
    view! {
        <div class="page">
            <header class="page-head">
                <h1>"Settings"</h1>
                <p class="quiet">"Every change is kept at once."</p>
            </header>
            <Rhythm/>
            <Holidays/>
            <DaysOffSection/>
            <Person/>
            <p>
                <a href=Route::References.href()>"The people who speak for you"</a>
            </p>
            <p>
                <a href=Route::Backup.href()>"Download everything, or restore from a file"</a>
            </p>
        </div>
    }
}
