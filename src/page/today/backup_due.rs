use cadence::text;
use leptos::prelude::*;

use crate::route::Route;
use crate::state::use_state;

/// On Fridays, where the last backup is old and something changed since. Nothing otherwise.
#[component]
pub(super) fn BackupDue() -> impl IntoView {
    let state = use_state();
    let due = Memo::new(move |_| {
        let last = state.last_backup();
        state.with(|data| {
            data.is_backup_due(last).then(|| match last {
                None => "There is no backup yet.".to_owned(),
                Some(it) => {
                    let ago = text::ago((data.today() - it.date).num_days());
                    format!("The last backup was made {ago}.")
                }
            })
        })
    });
    move || {
        due.get().map(|words| {
            view! {
                <div class="banner">
                    <p>{words}</p>
                    <a class="btn" data-kind="text" href=Route::Backup.href()>
                        "Make a backup"
                    </a>
                </div>
            }
        })
    }
}
