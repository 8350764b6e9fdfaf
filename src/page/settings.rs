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

use crate::page::shared::KeyList;
use crate::route::Route;
use crate::words::{settings as words, title as title_words};

/// Rhythm, holidays, days off, the person.
#[component]
pub fn SettingsPage() -> impl IntoView {
    view! {
        <div class="page">
            <header class="page-head">
                <h1>{title_words::SETTINGS}</h1>
                <p class="quiet">{words::ABOUT}</p>
            </header>
            <RhythmSection/>
            <HolidaysSection/>
            <DaysOffSection/>
            <PersonSection/>
            <section class="section" aria-labelledby="keys">
                <h2 class="section-title" id="keys">
                    {words::KEYS}
                </h2>
                <KeyList/>
            </section>
            <p>
                <a class="way" href=Route::References.href()>{words::TO_REFERENCES}</a>
            </p>
            <p>
                <a class="way" href=Route::WorkSearch.href()>{title_words::WORK_SEARCH_LONG}</a>
            </p>
            <p>
                <a class="way" href=Route::Backup.href()>{words::TO_BACKUP}</a>
            </p>
        </div>
    }
}
