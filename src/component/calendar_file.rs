use crate::dom::prelude::*;
use cadence::plan::{Planned, ahead};
use cadence::record::{Id, Opportunity};
use exchange::{CalendarInput, calendar};

use crate::book::{Data, book};
use crate::browser;
use crate::store::is_example;

/// Hands over what lies ahead as a calendar file: of one opening, or of all that are the person's.
#[component]
pub fn CalendarFile(of: Option<Id>) -> impl IntoView {
    let book = book();
    let save = move |_| {
        let file = book.peek(|data| file(data, of.as_ref()));
        let Some((name, text)) = file else {
            book.say("Nothing lies ahead, so there is no day to put into a calendar.");
            return;
        };
        if browser::download(&name, "text/calendar", &text).is_ok() {
            book.say(format!(
                "{name} is with your downloads. Open it with your calendar."
            ));
        } else {
            book.warn("This browser did not let the page hand you a file.");
        }
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
    let openings = data.openings().map(|(it, _)| it);
    let wanted = openings.filter(|it| match of {
        Some(id) => it.id == *id,
        None => !is_example(&it.id),
    });
    let today = data.today();
    let planned: Vec<(&Opportunity, Vec<Planned>)> = wanted
        .map(|it| {
            let days = data.calendars().of(&it.details());
            (it, ahead(it, data.settings(), &days, today))
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
