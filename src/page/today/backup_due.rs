use cadence::text;
use leptos::prelude::*;

use crate::route::Route;
use crate::state::use_state;
use crate::words::today as words;

/// Where the last backup is old and something changed since, on the days on which that is said.
/// Nothing otherwise.
#[component]
pub(super) fn BackupDue() -> impl IntoView {
    let state = use_state();
    let is_due = move || state.with(|data| state.is_backup_due(data));
    let how_old = move || match state.last_backup() {
        None => words::BACKUP_DUE_NONE.to_owned(),
        Some(last) => {
            let ago = text::ago((state.today() - last.date).num_days());
            words::BackupDueLast { ago }.text()
        }
    };
    view! {
        <Show when=is_due>
            <div class="banner">
                <p>{how_old}</p>
                <a class="btn" data-kind="text" href=Route::Backup.href()>
                    {words::BACKUP_DUE_MAKE}
                </a>
            </div>
        </Show>
    }
}
