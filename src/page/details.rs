use std::collections::BTreeSet;

use cadence::day::{WEEK, WorkWeek};
use cadence::plan::Rule;
use cadence::record::{Details, Id, Medium, Opportunity, Unread, Wish};
use cadence::text;
use chrono::{NaiveDate, Weekday};
use leptos::prelude::*;

use crate::browser;
use crate::component::{
    BackLink, BidiText, Check, DateField, EditForm, MoreFields, TextField, Wrong, Wrongs,
};
use crate::page::shared::field_check::zone_wrong;
use crate::page::shared::open_edit::{Conflicts, OpenEdit};
use crate::page::shared::region::CountryField;
use crate::page::shared::wish_field::{WishField, answer, lift_rules};
use crate::route::Route;
use crate::state::use_state;
use crate::words::details as words;

/// What an opening is, while it is being changed.
#[derive(Clone, Copy)]
struct DetailsFields {
    company: RwSignal<String>,
    role: RwSignal<String>,
    advert: RwSignal<String>,
    pay: RwSignal<String>,
    place: RwSignal<String>,
    source: RwSignal<String>,
    cv: RwSignal<String>,
    applied: RwSignal<Option<NaiveDate>>,
    agency: RwSignal<String>,
    region: RwSignal<String>,
    zone: RwSignal<String>,
    own_week: RwSignal<bool>,
    week: [RwSignal<bool>; 7],
    /// How they want to hear from the person: a number of [`Wish::ALL`].
    wish: RwSignal<Option<usize>>,
    /// How that stood at first, and what the details alone said of it.
    first_wish: StoredValue<(Wish, Wish)>,
}

impl DetailsFields {
    /// `wish`: how they want to hear from the person, a ground rule included.
    fn new(details: Details, usual: WorkWeek, wish: Wish) -> Self {
        let week = details.work_week.unwrap_or(usual);
        let own_wish = details.wish();
        Self {
            company: RwSignal::new(details.company),
            role: RwSignal::new(details.role),
            advert: RwSignal::new(details.advert),
            pay: RwSignal::new(details.pay),
            place: RwSignal::new(details.place),
            source: RwSignal::new(details.source),
            cv: RwSignal::new(details.cv),
            applied: RwSignal::new(details.applied),
            agency: RwSignal::new(details.agency),
            region: RwSignal::new(details.region.unwrap_or_default()),
            zone: RwSignal::new(details.time_zone.unwrap_or_default()),
            own_week: RwSignal::new(details.work_week.is_some()),
            week: WEEK.map(|day| RwSignal::new(week.contains(day))),
            wish: RwSignal::new(Wish::ALL.iter().position(|other| *other == wish)),
            first_wish: StoredValue::new((wish, own_wish)),
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
            wrongs.push(("company", words::COMPANY_MISSING.to_owned()));
        }
        if own_week && days.is_empty() {
            wrongs.push(("week", words::WEEK_MISSING.to_owned()));
        }
        if !wrongs.is_empty() {
            return Err(wrongs);
        }
        let (first, own) = self.first_wish.get_value();
        let wish = answer(self.wish.get_untracked());
        let mut details = Details {
            company: typed(self.company),
            role: typed(self.role),
            region: some(self.region),
            work_week: own_week.then(|| WorkWeek::new(&days)),
            time_zone: some(self.zone),
            agency: typed(self.agency),
            advert: typed(self.advert),
            pay: typed(self.pay),
            place: typed(self.place),
            source: typed(self.source),
            cv: typed(self.cv),
            applied: self.applied.get_untracked(),
            // What a newer version wrote stays in the record.
            unread: Unread::default(),
            ..Details::default()
        };
        // Where it is left alone, a ground rule goes on saying it.
        details.set_wish(if wish == first { own } else { wish });
        Ok(details)
    }
}

/// What the answers mean for the person.
fn wish_hint(wish: Wish, usual: Medium) -> String {
    let usual = text::medium(usual).to_lowercase();
    match wish {
        Wish::Phone => words::WISH_PHONE.to_owned(),
        Wish::Writing => words::WISH_WRITING.to_owned(),
        Wish::Either | Wish::NotSaid => words::WishEither { usual }.text(),
    }
}

/// Changing what an opening is.
#[component]
pub fn DetailsPage(id: Id) -> impl IntoView {
    let state = use_state();
    let wrongs = Wrongs::default();
    let why = Route::Method(Some(text::method::slug(Rule::R2).to_owned())).href();
    let (details, usual, medium, wish) = state.with_untracked(|data| {
        let opening = data.opening(&id).map(|(opening, _)| opening);
        let wish = opening.map(Opportunity::wish).unwrap_or_default();
        let details = opening.map(Opportunity::details).unwrap_or_default();
        let usual = data.calendars().week(&elsewhere(details.region.clone()));
        (details, usual, data.settings().medium, wish)
    });
    let company = details.company.clone();
    let edit = OpenEdit::new(format!("details-{id}"), details.clone());
    let draft = edit.draft();
    let fields = DetailsFields::new(details, usual, wish);
    let open = RwSignal::new(false);
    let how = Signal::stored(words::HOW_HINT.to_owned());
    let opening = Route::Opening(id.clone()).href();
    let cancel = Route::Opening(id.clone());
    let id = StoredValue::new(id);
    let save = Callback::new(move |()| {
        let read = fields.read();
        let mut wrong = read.as_ref().err().cloned().unwrap_or_default();
        wrong.extend(zone_wrong(&fields.zone.get_untracked()));
        if wrong
            .iter()
            .any(|(field, _)| matches!(*field, "zone" | "week"))
        {
            open.set(true);
        }
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
        let answered = answer(fields.wish.get_untracked());
        let kept = id.with_value(|id| {
            state.edit(id, |edit| {
                if answered != wish {
                    lift_rules(edit, answered);
                }
                edit.describe(details);
            })
        });
        if kept.is_some() {
            draft.discard();
            state.say(words::SAVE_DONE);
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
                <p class="kicker">
                    <BidiText text=company/>
                </p>
                <h1>{words::TITLE}</h1>
            </header>
            <EditForm save wrongs>
                <TextField
                    id="company"
                    label=words::COMPANY
                    value=fields.company
                    error=wrongs.of("company")
                />
                <TextField label=words::ROLE value=fields.role/>
                <JobFields fields/>
                <MoreFields title=words::HOW hint=how open>
                <TextField
                    label=words::AGENCY
                    hint=words::AGENCY_HINT
                    value=fields.agency
                />
                <CountryField value=fields.region/>
                <TextField
                    label=words::ZONE
                    hint=words::ZONE_HINT
                    id="zone"
                    value=fields.zone
                    error=wrongs.of("zone")
                    proposals=browser::time_zones()
                />
                <WishField chosen=fields.wish/>
                <p class="hint">
                    {move || wish_hint(answer(fields.wish.get()), medium)} " "
                    <a class="why" href=why>
                        {words::WISH_WHY}
                    </a>
                </p>
                <WorkWeekField fields wrongs/>
                </MoreFields>
                <Conflicts asked=edit.asked()/>
                <div class="save-bar">
                    <button class="btn" data-kind="go">
                        {words::SAVE}
                    </button>
                    <BackLink
                        to=cancel
                        label=words::CANCEL
                        before=Callback::new(move |()| draft.discard())
                    />
                    {draft.note()}
                </div>
            </EditForm>
            <section class="section" aria-labelledby="delete-title">
                <h2 class="section-title" id="delete-title">
                    {words::DELETE_TITLE}
                </h2>
                <p class="quiet">{words::DELETE_TITLE_WHAT}</p>
                <div>
                    <button class="btn" on:click=delete>
                        {words::DELETE}
                    </button>
                </div>
            </section>
        </div>
    }
}

/// What is known of the job, and how the person came to it.
#[component]
fn JobFields(fields: DetailsFields) -> impl IntoView {
    let texts = [
        fields.advert,
        fields.pay,
        fields.place,
        fields.source,
        fields.cv,
    ];
    let set = texts.map(|text| text.with_untracked(|text| !text.is_empty()));
    let open = RwSignal::new(set.contains(&true) || fields.applied.get_untracked().is_some());
    let hint = Signal::stored(words::JOB_HINT.to_owned());
    view! {
        <MoreFields title=words::JOB hint open>
            <TextField
                label=words::ADVERT
                hint=words::ADVERT_HINT
                value=fields.advert
            />
            <TextField label=words::PAY hint=words::PAY_HINT value=fields.pay/>
            <TextField label=words::PLACE hint=words::PLACE_HINT value=fields.place/>
            <TextField
                label=words::SOURCE
                hint=words::SOURCE_HINT
                value=fields.source
                proposals=sources()
            />
            <TextField label=words::CV value=fields.cv/>
            <DateField label=words::APPLIED value=fields.applied/>
        </MoreFields>
    }
}

/// Where the other openings were found.
fn sources() -> Signal<Vec<String>> {
    let state = use_state();
    let all = state.with_untracked(|data| {
        let openings = data.openings();
        let found =
            openings.filter_map(|(opening, _)| Some(opening.details.as_ref()?.source.clone()));
        found
            .filter(|source| !source.is_empty())
            .collect::<BTreeSet<_>>()
    });
    Signal::stored(all.into_iter().collect())
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
        let days = days.join(words::WEEK_SEPARATOR);
        words::Week { days }.text()
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
                <legend>{words::WEEK_OWN}</legend>
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
            either: false,
            advert: "https://halden.example/jobs/7".to_owned(),
            pay: "about 60,000".to_owned(),
            place: "Oslo, two days from home".to_owned(),
            source: "a friend".to_owned(),
            cv: "short, in English".to_owned(),
            applied: NaiveDate::from_ymd_opt(2026, 2, 16),
            unread: Unread::default(),
        }
    }

    #[test]
    fn untouched_it_stays_as_it_is() {
        let plain = Details {
            company: "Halden".to_owned(),
            ..Details::default()
        };
        for details in [details(), plain] {
            for wish in [details.wish(), Wish::Writing] {
                let fields = DetailsFields::new(details.clone(), WorkWeek::default(), wish);
                assert_eq!(fields.read(), Ok(details.clone()));
            }
        }
    }

    #[test]
    fn another_answer_is_kept_as_one() {
        for wish in Wish::ALL {
            let fields = DetailsFields::new(details(), WorkWeek::default(), Wish::Writing);
            fields
                .wish
                .set(Wish::ALL.iter().position(|other| *other == wish));
            assert_eq!(fields.read().map(|details| details.wish()), Ok(wish));
        }
    }

    #[test]
    fn a_company_and_a_working_day_there_must_be() {
        let fields = DetailsFields::new(details(), WorkWeek::default(), Wish::Writing);
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
