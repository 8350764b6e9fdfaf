use cadence::plan::{Planned, ahead};
use cadence::record::{Id, Opportunity};
use exchange::{CalendarInput, calendar};
use keeping::is_example;
use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::{self, Handed};
use crate::state::{Data, use_state};

/// Hands over what lies ahead as a calendar file.
#[component]
pub fn CalendarFile(
    /// The opening it is of; `None` for all that are the person's own.
    of: Option<Id>,
) -> impl IntoView {
    let state = use_state();
    let save = move |_| {
        let file = state.with_untracked(|data| file(data, of.as_ref()));
        let Some((name, text)) = file else {
            state.say("Nothing lies ahead, so there is no day to put into a calendar.");
            return;
        };
        spawn_local(async move {
            match browser::hand_file(&name, "text/calendar", &text).await {
                Ok(Handed::Downloaded) => state.say(format!(
                    "{name} is handed to your browser. Open it with your calendar."
                )),
                Ok(Handed::Shared) => state.say(format!("{name} is handed over.")),
                Ok(Handed::Declined) => {}
                Err(_) => state.warn("This browser did not let the page hand you a file."),
            }
        });
    };
    view! {
        <div class="stack">
            <div class="btns">
                <button class="btn" type="button" on:click=save>
                    "Calendar file"
                </button>
            </div>
            <p class="hint">
                "A page that is closed can't remind you; your calendar can. Importing a newer file moves the entries it knows and doubles none; entries that no longer hold you delete yourself."
            </p>
        </div>
    }
}

/// The name and the text of the file; `None` if nothing lies ahead.
fn file(data: &Data, of: Option<&Id>) -> Option<(String, String)> {
    let openings = data.openings().map(|(opening, _)| opening);
    let wanted = openings.filter(|opening| match of {
        Some(id) => opening.id == *id,
        None => !is_example(&opening.id),
    });
    let today = data.today();
    let planned: Vec<(&Opportunity, Vec<Planned>)> = wanted
        .map(|opening| {
            let days = data.calendars().of(&opening.details());
            (opening, ahead(opening, data.settings(), &days, today))
        })
        .filter(|(_, planned)| !planned.is_empty())
        .collect();
    if planned.is_empty() {
        return None;
    }
    let openings: Vec<_> = planned
        .iter()
        .map(|(opportunity, planned)| CalendarInput {
            opportunity,
            planned,
        })
        .collect();
    let name = format!("curtain-call-{today}.ics");
    Some((name, calendar(&openings, today, browser::now())))
}
