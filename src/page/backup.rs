//! Backup: out of the browser and back in, into a calendar, and all of it gone.

mod download;
mod forget;
mod hand_over;
mod incoming;
mod keep_file;
mod locked_download;
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
use crate::component::CalendarFile;
use crate::route::Route;
use crate::state::use_state;

/// Downloading, restoring, handing over, the calendar, tables, forgetting.
#[component]
pub fn BackupPage() -> impl IntoView {
    let state = use_state();
    let last = move || match state.last_backup() {
        None => "No backup yet.".to_owned(),
        Some(backup) => {
            let today = state.today();
            let ago = text::ago((today - backup.date).num_days());
            format!(
                "Last backup handed over: {ago}, {}.",
                text::day_in(backup.date, today)
            )
        }
    };
    view! {
        <div class="page">
            <header class="page-head">
                <h1>"Backup"</h1>
                <p class="lede quiet">
                    "What you write here is kept in this browser and nowhere else. A browser may throw it away; a file of yours stays."
                </p>
                <p>{last}</p>
            </header>
            <Contents/>
            <DownloadSection/>
            <RestoreSection/>
            <HandOverSection/>
            <section class="section" aria-labelledby="calendar">
                <h2 class="section-title" id="calendar" tabindex="-1">
                    "Into your calendar"
                </h2>
                <p>"What lies ahead in all openings, with a reminder at nine on each day."</p>
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
        ("download", "Download"),
        ("restore", "Restore a file"),
        ("hand-over", "Hand over"),
        ("shared-file", "Shared file"),
        ("calendar", "Calendar"),
        ("tables", "Tables, cards, print"),
        ("forget", "Forget"),
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
        <nav class="cluster" aria-label="On this page">
            {parts.into_iter().collect_view()}
            <a class="way" href=Route::WorkSearch.href()>"Work-search record"</a>
        </nav>
    }
}
