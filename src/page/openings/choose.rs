use std::collections::BTreeSet;

use leptos::prelude::*;

use super::close_all::CloseAllForm;
use super::finding::Finding;
use super::pause_all::PauseAllForm;
use crate::browser;
use crate::component::{Dialog, save_calendar};
use crate::route::Route;
use crate::state::use_state;

/// How many openings are chosen, and what can be done with them.
#[component]
pub(super) fn ChosenBar(finding: Finding) -> impl IntoView {
    let state = use_state();
    let (pausing, closing) = (RwSignal::new(false), RwSignal::new(false));
    let none = move || finding.picked.with(Vec::is_empty);
    let said = move || {
        let (count, shown) = finding.found.with(|found| {
            let found: BTreeSet<_> = found.iter().collect();
            finding.picked.with(|picked| {
                let shown = picked.iter().filter(|id| found.contains(id));
                (picked.len(), shown.count())
            })
        });
        match (count, count - shown) {
            (0, _) => "None chosen yet".to_owned(),
            (count, 0) => format!("{count} chosen"),
            (count, hidden) => format!("{count} chosen, {hidden} of them not in this list"),
        }
    };
    let all_shown = move || {
        let count = finding.found.with(Vec::len);
        format!("All {count} shown")
    };
    let save = move |_| {
        let picked: BTreeSet<_> = finding.picked.get_untracked().into_iter().collect();
        save_calendar(state, |id| picked.contains(id));
    };
    let print = move |_| {
        let picked = finding.picked.get_untracked();
        browser::go(&Route::OpeningsSheet(picked).href());
    };
    let done = move |_| {
        finding.choose(false);
        browser::focus("choose");
    };
    view! {
        <section class="chosen" aria-label="Chosen openings">
            <div class="chosen-count">
                <label class="check">
                    <input
                        type="checkbox"
                        prop:checked=move || finding.are_all_chosen()
                        on:change:target=move |event| finding.tick_found(event.target().checked())
                    />
                    <span>{all_shown}</span>
                </label>
                <p role="status">{said}</p>
            </div>
            <div class="btns">
                <button class="btn" type="button" disabled=none on:click=move |_| pausing.set(true)>
                    "Pause"
                </button>
                <button class="btn" type="button" disabled=none on:click=move |_| closing.set(true)>
                    "Close"
                </button>
                <button class="btn" type="button" disabled=none on:click=save>
                    "Calendar file"
                </button>
                <button class="btn" type="button" disabled=none on:click=print>
                    "Print"
                </button>
                <button class="btn" data-kind="text" type="button" on:click=done>
                    "Done"
                </button>
            </div>
        </section>
        <Dialog title="Pause the chosen openings" open=pausing>
            <PauseAllForm finding open=pausing/>
        </Dialog>
        <Dialog title="Close the chosen openings" open=closing>
            <CloseAllForm finding open=closing/>
        </Dialog>
    }
}
