use cadence::record::{Body, Interview, Stage};
use chrono::Datelike;
use leptos::prelude::*;

use super::editor::{Editor, EditorContext, trimmed, unless};
use crate::component::{Check, Checks, DateField, TextField};
use crate::page::shared::length_field::{LengthField, length_value};
use crate::page::shared::stage_fields::{StageChoice, StageFields};
use crate::words::item as words;

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
    let minutes = RwSignal::new(length_value(interview.minutes));
    let place = RwSignal::new(interview.place);
    let choice = StageChoice::of(interview.stage, interview.form);
    let (invited, sequence) = (StoredValue::new(interview.uid), interview.sequence);
    let newcomer = RwSignal::new(String::new());
    let read = move || {
        let wrong = match date.get() {
            None => Some(words::INTERVIEW_MISSING),
            Some(day) if !(2000..=2100).contains(&day.year()) => Some(words::DAY_YEAR),
            Some(_) => None,
        };
        let wrong = wrong.map(|text| ("date", text.to_owned()));
        unless(wrong.into_iter().collect(), || {
            let date = date.get()?;
            let (stage, form) = choice.read();
            Some(Body::Interview(Interview {
                date,
                stage,
                form,
                time: time.get().trim().parse().ok(),
                minutes: minutes.get().parse().ok(),
                place: trimmed(place),
                met: met.get(),
                agency: agency.get(),
                held: date < today || (date == today && held.get()),
                uid: invited.get_value(),
                sequence,
            }))
        })
    };
    let is_task = move || choice.read().0 == Some(Stage::Task);
    let name = move |interview: &'static str, task: &'static str| {
        Signal::derive(move || if is_task() { task } else { interview }.to_owned())
    };
    let fields = view! {
        <DateField
            id="date"
            label=name(words::INTERVIEW, words::TASK)
            value=date
            error=wrongs.of("date")
        />
        <div hidden=move || date.get() != Some(today)>
            <Check label=name(words::INTERVIEW_HELD, words::TASK_HELD) value=held/>
        </div>
        <StageFields choice can_be_unknown=true/>
        <Checks legend=words::INTERVIEW_MET options=context.names() chosen=met/>
        <TextField label=words::INTERVIEW_MET_ELSE value=newcomer/>
        <Check label=words::INTERVIEW_AGENCY value=agency/>
        <TextField label=words::INTERVIEW_TIME kind="time" value=time/>
        <div hidden=is_task>
            <LengthField value=minutes/>
        </div>
        <TextField label=words::INTERVIEW_PLACE hint=words::INTERVIEW_PLACE_HINT value=place/>
    };
    Editor {
        newcomer: Some(newcomer),
        ..Editor::new(fields, read)
    }
}
