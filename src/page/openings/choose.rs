use std::collections::BTreeSet;

use leptos::prelude::*;

use super::close_all::CloseAllForm;
use super::finding::Finding;
use super::pause_all::PauseAllForm;
use crate::browser;
use crate::component::Dialog;
use crate::page::shared::save_calendar;
use crate::route::Route;
use crate::state::use_state;
use crate::words::common as common_words;
use crate::words::openings as words;

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
        match count - shown {
            0 => words::ChosenCount { count }.text(),
            hidden => words::ChosenHidden { count, hidden }.text(),
        }
    };
    let all_shown = move || {
        let count = finding.found.with(Vec::len);
        words::ChosenAll { count }.text()
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
        <section class="chosen" aria-label=words::CHOSEN>
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
                    {common_words::PAUSE}
                </button>
                <button class="btn" type="button" disabled=none on:click=move |_| closing.set(true)>
                    {words::CHOSEN_CLOSE}
                </button>
                <button class="btn" type="button" disabled=none on:click=save>
                    {words::CHOSEN_CALENDAR}
                </button>
                <button class="btn" type="button" disabled=none on:click=print>
                    {common_words::PRINT}
                </button>
                <button class="btn" data-kind="text" type="button" on:click=done>
                    {words::CHOSEN_DONE}
                </button>
            </div>
        </section>
        <Dialog title=words::PAUSE_CHOSEN open=pausing>
            <PauseAllForm finding open=pausing/>
        </Dialog>
        <Dialog title=words::CLOSE_CHOSEN open=closing>
            <CloseAllForm finding open=closing/>
        </Dialog>
    }
}
