use cadence::text;
use leptos::prelude::*;

use crate::route::Route;
use crate::state::use_state;

/// Where the last backup is old and something changed since, on the days on which that is said.
/// Nothing otherwise.
#[component]
pub(super) fn BackupDue() -> impl IntoView {
    let state = use_state();
    let is_due = move || state.with(|data| state.is_backup_due(data));
    let words = move || match state.last_backup() {
        None => "There is no backup yet.".to_owned(),
        Some(last) => {
            let ago = text::ago((state.today() - last.date).num_days());
            format!("The last backup was handed over {ago}.")
        }
    };
    view! {
        <Show when=is_due>
            <div class="banner">
                <p>{words}</p>
                <a class="btn" data-kind="text" href=Route::Backup.href()>
                    "Make a backup"
                </a>
            </div>
        </Show>
    }
}
