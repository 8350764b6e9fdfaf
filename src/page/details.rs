use crate::dom::prelude::*;
use cadence::day::{WEEK, WorkWeek};
use cadence::record::{self, Id};
use cadence::text;
use chrono::Weekday;

use super::log_interview::{region_options, zone_wrong};
use crate::book::book;
use crate::browser;
use crate::component::{Check, Form, Select, TextField, Wrong, Wrongs};
use crate::route::Route;

#[derive(Clone, Copy)]
struct Fields {
    company: RwSignal<String>,
    role: RwSignal<String>,
    agency: RwSignal<String>,
    region: RwSignal<String>,
    zone: RwSignal<String>,
    own_week: RwSignal<bool>,
    week: [RwSignal<bool>; 7],
    /// How they are followed up, as it was: there is no field for it yet.
    medium: Option<record::Medium>,
}

impl Fields {
    fn new(details: record::Details, usual: WorkWeek) -> Self {
        let week = details.work_week.unwrap_or(usual);
        Self {
            company: RwSignal::new(details.company),
            role: RwSignal::new(details.role),
            agency: RwSignal::new(details.agency),
            region: RwSignal::new(details.region.unwrap_or_default()),
            zone: RwSignal::new(details.time_zone.unwrap_or_default()),
            own_week: RwSignal::new(details.work_week.is_some()),
            week: WEEK.map(|day| RwSignal::new(week.contains(day))),
            medium: details.medium,
        }
    }

    fn read(self) -> Result<record::Details, Vec<Wrong>> {
        let typed = |it: RwSignal<String>| it.get_untracked().trim().to_owned();
        let some = |it| Some(typed(it)).filter(|it| !it.is_empty());
        let days = WEEK.into_iter().zip(self.week);
        let days = days.filter_map(|(day, it)| it.get_untracked().then_some(day));
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
        Ok(record::Details {
            company: typed(self.company),
            role: typed(self.role),
            region: some(self.region),
            work_week: own_week.then(|| WorkWeek::new(&days)),
            time_zone: some(self.zone),
            agency: typed(self.agency),
            medium: self.medium,
        })
    }
}

/// Changing what an opening is.
#[component]
pub fn Details(id: Id) -> impl IntoView {
    let book = book();
    let wrongs = Wrongs::default();
    let (details, usual) = book.peek(|data| {
        let details = data.opening(&id).map(|(it, _)| it.details());
        (details.unwrap_or_default(), data.settings().work_week)
    });
    let company = details.company.clone();
    let fields = Fields::new(details, usual);
    let opening = Route::Opening(id.clone()).href();
    let cancel = opening.clone();
    let id = StoredValue::new(id);
    let save = Callback::new(move |()| {
        let (read, zone) = (fields.read(), zone_wrong(&fields.zone.get_untracked()));
        let wrong = read
            .as_ref()
            .err()
            .into_iter()
            .flatten()
            .cloned()
            .chain(zone);
        let (true, Ok(details)) = (wrongs.are_none(wrong.collect()), read) else {
            return;
        };
        let kept = id.with_value(|id| book.edit(id, |edit| edit.describe(details)));
        if kept.is_some() {
            book.set_unsaved(false);
            book.say("Kept.");
            browser::go(&opening);
        }
    });
    let delete = move |_| {
        book.set_unsaved(false);
        id.with_value(|id| book.delete_opening(id));
        browser::go(&Route::Openings.href());
    };
    view! {
        <div class="page">
            <header class="page-head">
                <p class="kicker">{company}</p>
                <h1>"Details"</h1>
            </header>
            <Form save wrongs>
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
                <Select
                    label="Country"
                    hint="Its public holidays are not counted as working days."
                    options=region_options()
                    value=fields.region
                />
                <TextField
                    label="Time zone"
                    hint="Only if it is not yours."
                    id="zone"
                    value=fields.zone
                    error=wrongs.of("zone")
                    proposals=browser::time_zones()
                />
                <Week fields usual wrongs/>
                <div class="save-bar">
                    <button class="btn" data-kind="go">
                        "Save"
                    </button>
                    <a
                        class="btn"
                        data-kind="text"
                        href=cancel
                        on:click=move |_| book.set_unsaved(false)
                    >
                        "Cancel"
                    </a>
                </div>
            </Form>
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

/// The days the employer works.
#[component]
fn Week(fields: Fields, usual: WorkWeek, wrongs: Wrongs) -> impl IntoView {
    let error = wrongs.of("week");
    let days: Vec<&str> = usual.days().map(text::weekday).collect();
    let label = format!("Other working days than in Settings ({})", days.join(", "));
    let chip = move |(number, day): (usize, Weekday)| {
        let value = fields.week[number];
        let id = match number {
            0 => "week".to_owned(),
            _ => format!("week-{number}"),
        };
        view! {
            <label class="choice">
                <input
                    type="checkbox"
                    id=id
                    prop:checked=value
                    on:change=move |event| value.set(event_target_checked(&event))
                />
                <span>{text::weekday(day)}</span>
            </label>
        }
    };
    view! {
        <div class="stack">
            <Check label value=fields.own_week/>
            <fieldset
                class="group"
                aria-describedby="week-e"
                hidden=move || !fields.own_week.get()
            >
                <legend>"They work on"</legend>
                <div class="choices">{WEEK.into_iter().enumerate().map(chip).collect_view()}</div>
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

    fn details() -> record::Details {
        record::Details {
            company: "Halden".to_owned(),
            role: "Analyst".to_owned(),
            region: Some("US".to_owned()),
            work_week: Some(WorkWeek::new(&[Weekday::Sun, Weekday::Mon])),
            time_zone: Some("Europe/Oslo".to_owned()),
            agency: "Lind & Co".to_owned(),
            medium: Some(record::Medium::Writing),
        }
    }

    #[test]
    fn untouched_it_stays_as_it_is() {
        let plain = record::Details {
            company: "Halden".to_owned(),
            ..record::Details::default()
        };
        for it in [details(), plain] {
            let fields = Fields::new(it.clone(), WorkWeek::default());
            assert_eq!(fields.read(), Ok(it));
        }
    }

    #[test]
    fn a_company_and_a_working_day_there_must_be() {
        let fields = Fields::new(details(), WorkWeek::default());
        fields.company.set("  ".to_owned());
        fields.week.iter().for_each(|it| it.set(false));
        let wrong = fields.read().unwrap_err();
        let fields: Vec<&str> = wrong.iter().map(|it| it.0).collect();
        assert_eq!(fields, ["company", "week"]);
    }
}
