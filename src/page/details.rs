use cadence::day::{WEEK, WorkWeek};
use cadence::plan::Rule;
use cadence::record::{Details, Id, Medium};
use cadence::text;
use chrono::Weekday;
use leptos::prelude::*;

use super::field_check::zone_wrong;
use super::open_edit::{Conflicts, OpenEdit};
use super::region::CountryField;
use crate::browser;
use crate::component::{Check, DraftNote, EditForm, Select, TextField, Wrong, Wrongs};
use crate::route::Route;
use crate::state::use_state;

/// What an opening is, while it is being changed.
#[derive(Clone, Copy)]
struct DetailsFields {
    company: RwSignal<String>,
    role: RwSignal<String>,
    agency: RwSignal<String>,
    region: RwSignal<String>,
    zone: RwSignal<String>,
    own_week: RwSignal<bool>,
    week: [RwSignal<bool>; 7],
    /// How they are followed up: a number of [`Medium::ALL`], or empty for as in Settings.
    medium: RwSignal<String>,
}

impl DetailsFields {
    fn new(details: Details, usual: WorkWeek) -> Self {
        let week = details.work_week.unwrap_or(usual);
        Self {
            company: RwSignal::new(details.company),
            role: RwSignal::new(details.role),
            agency: RwSignal::new(details.agency),
            region: RwSignal::new(details.region.unwrap_or_default()),
            zone: RwSignal::new(details.time_zone.unwrap_or_default()),
            own_week: RwSignal::new(details.work_week.is_some()),
            week: WEEK.map(|day| RwSignal::new(week.contains(day))),
            medium: RwSignal::new(details.medium.map(number).unwrap_or_default()),
        }
    }

    fn read(self) -> Result<Details, Vec<Wrong>> {
        let typed = |field: RwSignal<String>| field.get_untracked().trim().to_owned();
        let some = |field| Some(typed(field)).filter(|text| !text.is_empty());
        let days = WEEK.into_iter().zip(self.week);
        let days = days.filter_map(|(day, is_worked)| is_worked.get_untracked().then_some(day));
        let days: Vec<Weekday> = days.collect();
        let own_week = self.own_week.get_untracked();
        let mut wrongs: Vec<Wrong> = Vec::new();
        if typed(self.company).is_empty() {
            wrongs.push(("company", "Write the company’s name.".to_owned()));
        }
        if own_week && days.is_empty() {
            wrongs.push(("week", "Choose at least one day.".to_owned()));
        }
        if !wrongs.is_empty() {
            return Err(wrongs);
        }
        Ok(Details {
            company: typed(self.company),
            role: typed(self.role),
            region: some(self.region),
            work_week: own_week.then(|| WorkWeek::new(&days)),
            time_zone: some(self.zone),
            agency: typed(self.agency),
            medium: self.medium.with_untracked(|chosen| {
                Medium::ALL
                    .into_iter()
                    .find(|medium| number(*medium) == *chosen)
            }),
            ..Details::default()
        })
    }
}

/// The value of a way to follow up in its picker.
fn number(medium: Medium) -> String {
    let place = Medium::ALL.iter().position(|other| *other == medium);
    place.map(|place| place.to_string()).unwrap_or_default()
}

/// How to follow up: as in Settings, or a way of its own.
fn medium_options(usual: Medium) -> Vec<(String, String)> {
    let usual = text::medium(usual).to_lowercase();
    let all = Medium::ALL.map(|medium| (number(medium), text::medium(medium).to_owned()));
    std::iter::once((String::new(), format!("As in Settings, {usual}")))
        .chain(all)
        .collect()
}

/// Changing what an opening is.
#[component]
pub fn DetailsPage(id: Id) -> impl IntoView {
    let state = use_state();
    let wrongs = Wrongs::default();
    let why = Route::Method(Some(text::method::slug(Rule::R2).to_owned())).href();
    let (details, usual, medium) = state.with_untracked(|data| {
        let details = data.opening(&id).map(|(opening, _)| opening.details());
        let details = details.unwrap_or_default();
        let usual = data.calendars().week(&elsewhere(details.region.clone()));
        (details, usual, data.settings().medium)
    });
    let company = details.company.clone();
    let edit = OpenEdit::new(format!("details-{id}"), details.clone());
    let draft = edit.draft();
    let fields = DetailsFields::new(details, usual);
    let opening = Route::Opening(id.clone()).href();
    let cancel = opening.clone();
    let id = StoredValue::new(id);
    let save = Callback::new(move |()| {
        let read = fields.read();
        let mut wrong = read.as_ref().err().cloned().unwrap_or_default();
        wrong.extend(zone_wrong(&fields.zone.get_untracked()));
        let (true, Ok(details)) = (wrongs.are_none(wrong), read) else {
            return;
        };
        let now = id.with_value(|id| {
            state.refresh(id);
            state.with_untracked(|data| data.opening(id).map(|(opening, _)| opening.details()))
        });
        let Some(details) = edit.settle(details, now.as_ref()) else {
            return;
        };
        let kept = id.with_value(|id| state.edit(id, |edit| edit.describe(details)));
        if kept.is_some() {
            draft.discard();
            state.say("Kept.");
            browser::go(&opening);
        }
    });
    let delete = move |_| {
        draft.discard();
        id.with_value(|id| state.delete_opening(id));
        browser::go(&Route::Openings.href());
    };
    view! {
        <div class="page">
            <header class="page-head">
                <p class="kicker">{company}</p>
                <h1>"Details"</h1>
            </header>
            <EditForm save wrongs asks=false>
                <TextField
                    id="company"
                    label="Company"
                    value=fields.company
                    error=wrongs.of("company")
                />
                <TextField label="Role" value=fields.role/>
                <TextField
                    label="Agency"
                    hint="If one arranged the interview."
                    value=fields.agency
                />
                <CountryField value=fields.region/>
                <TextField
                    label="Time zone"
                    hint="Only if it is not yours."
                    id="zone"
                    value=fields.zone
                    error=wrongs.of("zone")
                    proposals=browser::time_zones()
                />
                <Select
                    label="Get in touch"
                    hint="What they ask for comes before it."
                    options=medium_options(medium)
                    value=fields.medium
                />
                <p class="hint">
                    <a class="why" href=why>
                        "Why by phone, and who disagrees?"
                    </a>
                </p>
                <WorkWeekField fields wrongs/>
                <Conflicts asked=edit.asked()/>
                <div class="save-bar">
                    <button class="btn" data-kind="go">
                        "Save"
                    </button>
                    <a
                        class="btn"
                        data-kind="text"
                        href=cancel
                        on:click=move |_| draft.discard()
                    >
                        "Cancel"
                    </a>
                    <DraftNote draft/>
                </div>
            </EditForm>
            <section class="section" aria-labelledby="delete-title">
                <h2 class="section-title" id="delete-title">
                    "Delete it"
                </h2>
                <p class="quiet">"Its people and its history go with it."</p>
                <div>
                    <button class="btn" on:click=delete>
                        "Delete this opening"
                    </button>
                </div>
            </section>
        </div>
    }
}

/// An employer in a region, with the working week that is usual there.
fn elsewhere(region: Option<String>) -> Details {
    Details {
        region,
        ..Details::default()
    }
}

/// The days the employer works.
#[component]
fn WorkWeekField(fields: DetailsFields, wrongs: Wrongs) -> impl IntoView {
    let state = use_state();
    let error = wrongs.of("week");
    let usual = Memo::new(move |_| {
        let region = Some(fields.region.get()).filter(|code| !code.is_empty());
        state.with(|data| data.calendars().week(&elsewhere(region)))
    });
    let label = move || {
        let days: Vec<&str> = usual.get().days().map(text::weekday).collect();
        format!("Other working days than usual ({})", days.join(", "))
    };
    // What is ticked while they work as usual is the usual week: another one starts from there.
    Effect::new(move |_| {
        let usual = usual.get();
        if !fields.own_week.get_untracked() {
            for (day, is_worked) in WEEK.into_iter().zip(fields.week) {
                is_worked.set(usual.contains(day));
            }
        }
    });
    let chip = move |(number, (day, is_worked)): (usize, (Weekday, RwSignal<bool>))| {
        let id = match number {
            0 => "week".to_owned(),
            _ => format!("week-{number}"),
        };
        view! {
            <label class="choice">
                <input type="checkbox" id=id bind:checked=is_worked/>
                <span>{text::weekday(day)}</span>
            </label>
        }
    };
    let chips = WEEK.into_iter().zip(fields.week).enumerate().map(chip);
    view! {
        <div class="stack">
            <Check label=Signal::derive(label) value=fields.own_week/>
            <fieldset
                class="group"
                aria-describedby="week-e"
                hidden=move || !fields.own_week.get()
            >
                <legend>"They work on"</legend>
                <div class="choices">{chips.collect_view()}</div>
                <p class="error" id="week-e" hidden=move || error.with(Option::is_none)>
                    {error}
                </p>
            </fieldset>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn details() -> Details {
        Details {
            company: "Halden".to_owned(),
            role: "Analyst".to_owned(),
            region: Some("US".to_owned()),
            work_week: Some(WorkWeek::new(&[Weekday::Sun, Weekday::Mon])),
            time_zone: Some("Europe/Oslo".to_owned()),
            agency: "Lind & Co".to_owned(),
            medium: Some(Medium::Writing),
            ..Details::default()
        }
    }

    #[test]
    fn untouched_it_stays_as_it_is() {
        let plain = Details {
            company: "Halden".to_owned(),
            ..Details::default()
        };
        for details in [details(), plain] {
            let fields = DetailsFields::new(details.clone(), WorkWeek::default());
            assert_eq!(fields.read(), Ok(details));
        }
    }

    #[test]
    fn a_company_and_a_working_day_there_must_be() {
        let fields = DetailsFields::new(details(), WorkWeek::default());
        fields.company.set("  ".to_owned());
        fields
            .week
            .iter()
            .for_each(|is_worked| is_worked.set(false));
        let wrong = fields.read().unwrap_err();
        let fields: Vec<&str> = wrong.iter().map(|(field, _)| *field).collect();
        assert_eq!(fields, ["company", "week"]);
    }
}
