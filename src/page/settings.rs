//! Settings: each is kept as soon as it is changed.

mod days_off;
mod holidays;
mod person;
mod rhythm;

use days_off::DaysOffSection;
use holidays::HolidaysSection;
use leptos::prelude::*;
use person::PersonSection;
use rhythm::RhythmSection;

use crate::component::KeyList;
use crate::route::Route;

/// Rhythm, holidays, days off, the person.
#[component]
pub fn SettingsPage() -> impl IntoView {
    view! {
        <div class="page">
            <header class="page-head">
                <h1>"Settings"</h1>
                <p class="quiet">"Every change is kept at once."</p>
            </header>
            <RhythmSection/>
            <HolidaysSection/>
            <DaysOffSection/>
            <PersonSection/>
            <section class="section" aria-labelledby="keys">
                <h2 class="section-title" id="keys">
                    "Keys"
                </h2>
                <KeyList/>
            </section>
            <p>
                <a class="way" href=Route::References.href()>"The people who speak for you"</a>
            </p>
            <p>
                <a class="way" href=Route::WorkSearch.href()>"Work-search record for an employment office"</a>
            </p>
            <p>
                <a class="way" href=Route::Backup.href()>"Download everything, or restore from a file"</a>
            </p>
        </div>
    }
}
