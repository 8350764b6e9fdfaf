use cadence::text;
use chrono::Timelike;
use exchange::import::words::Standing;
use exchange::import::{Event, Home, Row};
use leptos::prelude::*;

use super::import_file::ImportFile;
use super::proposal::{need, said};
use super::row::code;
use crate::component::{BidiText, Check, DateField, Select, TextField};
use crate::state::use_state;

/// An event: its day, whom one meets, and the opening it is of.
#[component]
pub(super) fn EventRow(
    row: Row,
    event: Event,
    file: ImportFile,
    homes: Memo<Vec<(String, String)>>,
) -> impl IntoView {
    let state = use_state();
    let today = state.with_untracked(|data| data.today());
    let key = row.key;
    let choice = file.choice(key);
    let time = event
        .time
        .map(|time| format!(" at {:02}:{:02}", time.hour(), time.minute()));
    let when = format!(
        "{}{}",
        text::day_in(event.date, today),
        time.unwrap_or_default()
    );
    let facts = [when, event.invitation.place.clone()];
    let facts = facts.into_iter().filter(|fact| !fact.is_empty());
    let facts = facts.map(|fact| view! { <p class="row-sub"><BidiText text=fact/></p> });
    let is_off = event.invitation.is_cancelled;
    let is_moved = row.standing == Standing::Changes;
    let day = said(file, key, choice.day.or(Some(event.date)), |choice, day| {
        choice.day = day
    });
    let home = choice.home.clone().unwrap_or(code(&event.home));
    let home = said(file, key, home, |choice, home| choice.home = Some(home));
    let company = said(
        file,
        key,
        choice.company.clone().unwrap_or(event.company.clone()),
        |choice, text| choice.company = Some(text),
    );
    let role = said(
        file,
        key,
        choice.role.clone().unwrap_or(event.role.clone()),
        |choice, text| choice.role = Some(text),
    );
    let is_new = move || home.with(|home| *home == code(&Home::New));
    let options = Signal::derive(move || {
        let new = (code(&Home::New), "A new opening".to_owned());
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
                false => format!("{}, {}", person.name, person.email),
            };
            view! { <Check label=Signal::stored(label) value/> }
        })
        .collect();
    let has_people = !people.is_empty();
    let fields = (!is_off).then(|| {
        view! {
            <DateField label="Day of the interview" value=day/>
            <div hidden=is_moved>
                <Select label="Opening" options value=home/>
            </div>
            <div class="stack" hidden=move || !is_new()>
                <TextField id=need(key) label="Company" value=company/>
                <TextField label="Role" value=role/>
            </div>
            <fieldset class="group" hidden=!has_people>
                <legend>"Whom you meet, yourself left out"</legend>
                {people}
            </fieldset>
        }
    });
    view! {
        <td role="cell">
            <p class="row-title">
                <BidiText text=event.invitation.title.clone()/>
            </p>
            {facts.collect_view()}
        </td>
        <td role="cell">
            <div class="stack">
                <p>{row.why}</p>
                {fields}
            </div>
        </td>
    }
}
