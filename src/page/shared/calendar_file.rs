use cadence::plan::{Planned, ahead};
use cadence::record::{Id, Opportunity};
use exchange::{
    CalendarInput, CalendarMoment, Told, calendar, calendar_entries, gone, has_interview_ahead,
};
use keeping::is_example;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{self, BrowserClocks};
use crate::state::{AppState, Data, use_state};
use crate::words::component as words;

/// Hands over what lies ahead as a calendar file.
#[component]
pub fn CalendarFile(
    /// The opening it is of; `None` for all that are the person's own.
    of: Option<Id>,
) -> impl IntoView {
    let state = use_state();
    let save = move |_| {
        save_calendar(state, |id| match &of {
            Some(of) => of == id,
            None => !is_example(id),
        });
    };
    view! {
        <div class="stack">
            <div class="btns">
                <button class="btn" type="button" on:click=save>
                    {words::CALENDAR_FILE}
                </button>
            </div>
            <p class="hint">
                {words::CALENDAR_FILE_HINT}
            </p>
        </div>
    }
}

/// Hands over what lies ahead of the openings that are wanted, by id, or says that there is nothing.
pub fn save_calendar(state: AppState, is_wanted: impl Fn(&Id) -> bool) {
    let before = state.calendar_told();
    let file = state.with_untracked(|data| file(data, is_wanted, &before));
    let Some((name, text, told)) = file else {
        state.say(words::CALENDAR_FILE_EMPTY);
        return;
    };
    spawn_local(async move {
        let look = words::CALENDAR_FILE_LOOK;
        if state.hand_file(&name, "text/calendar", &text, look).await {
            state.note_calendar_told(&told);
        }
    });
}

/// The name and the text of the file, and what is remembered of it; `None` if nothing lies ahead
/// and nothing is to be called off.
fn file(
    data: &Data,
    is_wanted: impl Fn(&Id) -> bool,
    before: &[Told],
) -> Option<(String, String, Vec<Told>)> {
    let openings = data.openings().map(|(opening, _)| opening);
    let wanted = openings.filter(|opening| is_wanted(&opening.id));
    let today = data.today();
    let planned: Vec<(&Opportunity, Vec<Planned>)> = wanted
        .map(|opening| {
            let days = data.calendars().of(&opening.details());
            (opening, ahead(opening, data.settings(), &days, today))
        })
        .filter(|(opening, planned)| !planned.is_empty() || has_interview_ahead(opening, today))
        .collect();
    let openings: Vec<_> = planned
        .iter()
        .map(|(opportunity, planned)| CalendarInput {
            opportunity,
            planned,
        })
        .collect();
    let mut told = calendar_entries(&openings, today);
    let gone = gone(before, &told, &is_wanted, today);
    if openings.is_empty() && gone.is_empty() {
        return None;
    }
    let name = format!("curtain-call-{today}.ics");
    let at = CalendarMoment {
        today,
        made: browser::now(),
        clocks: &BrowserClocks,
    };
    let text = calendar(&openings, &gone, at);
    // What a file of some openings says nothing of still stands in the calendar.
    let others = before.iter().filter(|told| !is_wanted(&told.opening));
    told.extend(others.filter(|told| told.day >= today).cloned());
    Some((name, text, told))
}
