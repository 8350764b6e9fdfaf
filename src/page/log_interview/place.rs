use leptos::prelude::*;

use super::draft::InterviewFields;
use crate::browser;
use crate::component::{Check, MoreFields, TextField, Wrongs};
use crate::page::shared::length_field::LengthField;
use crate::page::shared::region::CountryField;
use crate::state::{Data, use_state};
use crate::words::log_interview as words;

/// Where and when the interview is, and where the employer is.
#[component]
pub(super) fn PlaceFields(
    fields: InterviewFields,
    wrongs: Wrongs,
    open: RwSignal<bool>,
    /// The employer is new: its country and time zone are asked for, too.
    new: bool,
) -> impl IntoView {
    let today = use_state().with_untracked(Data::today);
    let hint = move || match (fields.time.get(), fields.place.get()) {
        (time, place) if time.is_empty() && place.trim().is_empty() => {
            let hint = if new {
                words::PLACE_TITLE_HINT_NEW
            } else {
                words::PLACE_TITLE_HINT
            };
            hint.to_owned()
        }
        (time, place) if place.trim().is_empty() => time,
        (time, place) if time.is_empty() => place,
        (time, place) => words::PlaceTitleBoth { time, place }.text(),
    };
    let zones = Signal::derive(move || match open.get() {
        true => browser::time_zones(),
        false => Vec::new(),
    });
    let employer = new.then(|| {
        view! {
            <CountryField id="region" value=fields.region/>
            <TextField
                label=words::ZONE
                hint=words::ZONE_HINT
                id="zone"
                value=fields.zone
                proposals=zones
                error=wrongs.of("zone")
            />
        }
    });
    let still = Signal::derive(move || match fields.is_task() {
        true => words::LATER_TASK.to_owned(),
        false => words::LATER.to_owned(),
    });
    view! {
        <MoreFields title=words::PLACE_TITLE hint=Signal::derive(hint) open>
            <TextField label=words::TIME kind="time" value=fields.time/>
            <div hidden=move || fields.is_task()>
                <LengthField value=fields.minutes/>
            </div>
            <div hidden=move || fields.date.get() != Some(today)>
                <Check label=still value=fields.later/>
            </div>
            <TextField label=words::PLACE hint=words::PLACE_HINT value=fields.place/>
            {employer}
        </MoreFields>
    }
}
