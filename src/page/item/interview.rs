use cadence::record::{Body, Interview};
use chrono::Datelike;
use leptos::prelude::*;

use super::editor::{Editor, EditorContext, trimmed, unless};
use crate::component::{Check, Checks, DateField, TextField};

/// An interview, with whom was met.
pub(super) fn editor(interview: Interview, context: &EditorContext) -> Editor {
    let (today, wrongs) = (context.today, context.wrongs);
    let date = RwSignal::new(Some(interview.date));
    let held = RwSignal::new(interview.held);
    let agency = RwSignal::new(interview.agency);
    let met = RwSignal::new(interview.met);
    let time = interview
        .time
        .map(|time| time.to_string().chars().take(5).collect::<String>());
    let time = RwSignal::new(time.unwrap_or_default());
    let place = RwSignal::new(interview.place);
    let newcomer = RwSignal::new(String::new());
    let read = move || {
        let wrong = match date.get() {
            None => Some("Choose the day of the interview."),
            Some(day) if !(2000..=2100).contains(&day.year()) => {
                Some("Check the year of this day.")
            }
            Some(_) => None,
        };
        let wrong = wrong.map(|text| ("date", text.to_owned()));
        unless(wrong.into_iter().collect(), || {
            let date = date.get()?;
            Some(Body::Interview(Interview {
                date,
                time: time.get().trim().parse().ok(),
                place: trimmed(place),
                met: met.get(),
                agency: agency.get(),
                held: date < today || (date == today && held.get()),
            }))
        })
    };
    let fields = view! {
        <DateField
            id="date"
            label="Day of the interview"
            value=date
            error=wrongs.of("date")
        />
        <div hidden=move || date.get() != Some(today)>
            <Check label="It has taken place" value=held/>
        </div>
        <Checks legend="Who you met" options=context.names() chosen=met/>
        <TextField label="Somebody else you met" value=newcomer/>
        <Check label="An agency arranged it" value=agency/>
        <TextField label="Time" kind="time" value=time/>
        <TextField label="Place" hint="An address, a room, a link." value=place/>
    };
    Editor {
        newcomer: Some(newcomer),
        ..Editor::new(fields, read)
    }
}
