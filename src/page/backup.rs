//! Backup: out of the browser and back in, into a calendar, and all of it gone.

mod download;
mod forget;
mod hand_over;
mod incoming;
mod keep_file;
mod new_passphrase;
mod passphrase_form;
mod proposal;
mod restore;
mod snapshots;
mod tables;
mod unread;

use cadence::text;
use download::DownloadSection;
use forget::ForgetSection;
use hand_over::HandOverSection;
use leptos::prelude::*;
use restore::RestoreSection;
use tables::TablesSection;
use unread::UnreadSection;

use crate::browser;
use crate::page::shared::CalendarFile;
use crate::route::Route;
use crate::state::use_state;
use crate::words::{backup as words, title as title_words};

/// Downloading, restoring, handing over, the calendar, tables, forgetting.
#[component]
pub fn BackupPage() -> impl IntoView {
    let state = use_state();
    let last = move || match state.last_backup() {
        None => words::LAST_NONE.to_owned(),
        Some(backup) => {
            let today = state.today();
            let ago = text::ago((today - backup.date).num_days());
            let day = text::day_in(backup.date, today);
            words::Last { ago, day }.text()
        }
    };
    view! {
        <div class="page">
            <header class="page-head">
                <h1>{title_words::BACKUP}</h1>
                <p class="lede quiet">
                    {words::ABOUT}
                </p>
                <p>{last}</p>
            </header>
            <Contents/>
            <DownloadSection/>
            <RestoreSection/>
            <HandOverSection/>
            <section class="section" aria-labelledby="calendar">
                <h2 class="section-title" id="calendar" tabindex="-1">
                    {words::CALENDAR}
                </h2>
                <p>{words::CALENDAR_ABOUT}</p>
                <CalendarFile of=None/>
            </section>
            <TablesSection/>
            <UnreadSection/>
            <ForgetSection/>
        </div>
    }
}

/// What is on this page, by one word each: it is longer than a phone.
#[component]
fn Contents() -> impl IntoView {
    let parts = [
        ("download", words::CONTENTS_DOWNLOAD),
        ("restore", words::CONTENTS_RESTORE),
        ("hand-over", words::CONTENTS_HAND_OVER),
        ("shared-file", words::CONTENTS_SHARED_FILE),
        ("calendar", words::CONTENTS_CALENDAR),
        ("tables", words::TABLES),
        ("forget", words::CONTENTS_FORGET),
    ];
    let parts = parts.map(|(id, name)| {
        view! {
            <button
                class="btn"
                data-kind="text"
                type="button"
                on:click=move |_| browser::focus(id)
            >
                {name}
            </button>
        }
    });
    view! {
        <nav class="cluster" aria-label=words::CONTENTS>
            {parts.into_iter().collect_view()}
            <a class="way" href=Route::WorkSearch.href()>{title_words::WORK_SEARCH}</a>
        </nav>
    }
}
