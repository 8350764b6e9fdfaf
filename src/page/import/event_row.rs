use cadence::record::Opportunity;
use cadence::text;
use chrono::{NaiveDate, Timelike};
use exchange::import::told::{self, RowStanding};
use exchange::import::{ClockTime, DryRunRow, Home, ImportEvent, zone_at};
use leptos::prelude::*;

use super::import_file::ImportFile;
use super::row::{code, home as home_of, need};
use crate::browser::BrowserClocks;
use crate::component::{BidiText, Check, DateField, Select, TextField};
use crate::state::{AppState, use_state};
use crate::words::import as words;

/// An event: its day, whom one meets, and the opening it is of.
#[component]
pub(super) fn EventRow(
    row: DryRunRow,
    event: ImportEvent,
    file: ImportFile,
    homes: Memo<Vec<(String, String)>>,
) -> impl IntoView {
    let state = use_state();
    let today = state.with_untracked(|data| data.today());
    let key = row.key;
    let choice = file.choice(key);
    let is_off = event.invitation.is_cancelled;
    let is_moved = row.standing == RowStanding::Changes;
    // Whoever says where it is wants it.
    let home = choice.home.clone().unwrap_or(code(&event.home));
    let home = file.said(key, home, |choice, home| {
        choice.ticked = Some(true);
        choice.home = Some(home);
    });
    let told = StoredValue::new(event.clone());
    let at = Memo::new(move |_| told.with_value(|event| clock_time(event, &home.get(), state)));
    let first = at.get_untracked().date;
    let day = choice.day.or(Some(first));
    let day = file.said(key, day, |choice, day| choice.day = day);
    // At another opening other clocks may show another day.
    Effect::new(move |before: Option<NaiveDate>| {
        let now = at.get().date;
        if let Some(before) = before.filter(|before| *before != now) {
            day.update(|day| *day = day.map(|day| day + (now - before)));
        }
        now
    });
    let when = move || {
        let at = at.get();
        let day = text::day_in(at.date, today);
        match at.time {
            Some(time) => {
                let time = format!("{:02}:{:02}", time.hour(), time.minute());
                words::InterviewWhen { day, time }.text()
            }
            None => day,
        }
    };
    let length = event.invitation.minutes.map(text::interview_length);
    let facts = [length.unwrap_or_default(), event.invitation.place.clone()];
    let facts = facts.into_iter().filter(|fact| !fact.is_empty());
    let facts = facts.map(|fact| view! { <p class="row-sub"><BidiText text=fact/></p> });
    let clocks = move || told::clocks(&at.get());
    let company = file.said(
        key,
        choice.company.clone().unwrap_or(event.company.clone()),
        |choice, text| {
            choice.ticked = Some(true);
            choice.company = Some(text);
        },
    );
    let role = file.said(
        key,
        choice.role.clone().unwrap_or(event.role.clone()),
        |choice, text| choice.role = Some(text),
    );
    let is_new = move || home.with(|home| *home == code(&Home::New));
    let options = Signal::derive(move || {
        let new = (code(&Home::New), words::INTERVIEW_OPENING_NEW.to_owned());
        [new].into_iter().chain(homes.get()).collect::<Vec<_>>()
    });
    let met = choice.met.clone().unwrap_or(event.met.clone());
    let met: Vec<RwSignal<bool>> = met.into_iter().map(RwSignal::new).collect();
    let all = met.clone();
    Effect::new(move |before: Option<()>| {
        let met: Vec<bool> = all.iter().map(|met| met.get()).collect();
        if before.is_some() {
            file.choose(key, |choice| choice.met = Some(met));
        }
    });
    let people = event.invitation.people.iter().zip(met);
    let people: Vec<_> = people
        .map(|(person, value)| {
            let label = match person.name == person.email || person.email.is_empty() {
                true => person.name.clone(),
                false => words::InterviewPerson {
                    name: &person.name,
                    email: &person.email,
                }
                .text(),
            };
            view! { <Check label=Signal::stored(label) value/> }
        })
        .collect();
    let has_people = !people.is_empty();
    let fields = (!is_off).then(|| {
        view! {
            <DateField label=words::INTERVIEW_DAY value=day/>
            <div hidden=is_moved>
                <Select label=words::INTERVIEW_OPENING options value=home/>
            </div>
            <div class="stack" hidden=move || !is_new()>
                <TextField id=need(key) label=words::INTERVIEW_COMPANY value=company/>
                <TextField label=words::INTERVIEW_ROLE value=role/>
            </div>
            <fieldset class="group" hidden=!has_people>
                <legend>{words::INTERVIEW_PEOPLE}</legend>
                {people}
            </fieldset>
        }
    });
    view! {
        <td role="cell">
            <p class="row-title">
                <BidiText text=event.invitation.title.clone()/>
            </p>
            <p class="row-sub">{when}</p>
            {facts.collect_view()}
        </td>
        <td role="cell">
            <div class="stack">
                <p>{row.why}</p>
                <p hidden=move || clocks().is_empty()>{clocks}</p>
                {fields}
            </div>
        </td>
    }
}

/// When an event is at the opening that is chosen for it.
fn clock_time(event: &ImportEvent, home: &str, state: AppState) -> ClockTime {
    let zone =
        |opening: Option<&Opportunity>| zone_at(opening, &event.begins, &event.invitation.uid);
    let zone = match home_of(home) {
        Some(Home::Known(id)) => {
            state.with(|data| zone(data.opening(&id).map(|(opening, _)| opening)))
        }
        _ => zone(None),
    };
    event.begins.at(zone.as_deref(), &BrowserClocks)
}
