//! Logging an interview: the one form by which an opening comes to be.

mod company;
mod draft;
mod entries;
mod keeping;
mod notebook;
mod people;
mod place;
#[cfg(test)]
mod tests;
mod told;

use cadence::record::{ContactKind, Id, Opportunity, Wish};
use cadence::text;
use company::{CompanyFields, HolidaysHint};
use draft::{InterviewDraft, InterviewFields};
use keeping::DraftKeeping;
use leptos::prelude::*;
use notebook::SeenFields;
use people::{AgencyFields, MetFields};
use place::PlaceFields;
use told::{InterestFields, ToldFields, is_told};

use crate::browser;
use crate::component::{BidiText, DateField, EditForm, Wrongs};
use crate::page::shared::DraftNote;
use crate::page::shared::field_check::zone_wrong;
use crate::page::shared::stage_fields::{StageChoice, StageFields};
use crate::page::shared::wish_field::{WishField, lift_rules, number};
use crate::route::Route;
use crate::state::{AppState, Data, use_state};
use crate::words::log_interview as words;

/// Logging an interview: a new opening, or a further interview of one.
#[component]
pub fn LogInterviewPage(opening: Option<Id>) -> impl IntoView {
    let state = use_state();
    let today = state.with_untracked(Data::today);
    let before = opening.as_ref().and_then(|id| {
        state.with_untracked(|data| data.opening(id).map(|(opening, _)| opening.clone()))
    });
    let new = before.is_none();
    let form = form_of(opening.as_ref());
    let blank = blank(before.as_ref(), today);
    let kept = state
        .draft(&form)
        .and_then(|draft| InterviewDraft::parse(&draft));
    let fields = InterviewFields::new(kept.unwrap_or_else(|| blank.clone()));
    let keeping = DraftKeeping::new(state, form, fields, blank);
    let wrongs = Wrongs::default();
    let told_open = RwSignal::new(is_told(fields));
    let place_open = RwSignal::new(false);
    let wish = before.as_ref().map(Opportunity::wish).unwrap_or_default();
    let is_wish_known = wish != Wish::NotSaid;
    let known = before.as_ref().map(interviewers).unwrap_or_default();
    let counselor = before.as_ref().and_then(|opening| {
        let (_, counselor) = opening.contacts_of(ContactKind::Counselor).next()?;
        Some(counselor.name.clone())
    });
    let company = before.as_ref().map(|opening| opening.details().company);
    let people = names(fields, before.as_ref());
    let opening = StoredValue::new(opening);
    let choice = StageChoice {
        stage: fields.stage,
        form: fields.form,
    };
    let save = Callback::new(move |()| {
        let draft = untrack(|| fields.read());
        let mut wrong = draft.wrongs(today, new);
        wrong.extend(zone_wrong(&draft.zone));
        if wrong
            .iter()
            .any(|(field, _)| matches!(*field, "decision" | "not-before"))
        {
            told_open.set(true);
        }
        if wrong.iter().any(|(field, _)| *field == "zone") {
            place_open.set(true);
        }
        if wrongs.are_none(wrong) {
            keep(state, &draft, opening.get_value(), keeping);
        }
    });
    let start_over = Callback::new(move |()| keeping.start_over());
    browser::focus(if new { "company" } else { "date" });
    let ahead = Memo::new(move |_| {
        let draft = fields.read();
        draft.is_ahead(today) && draft.wrongs(today, false).is_empty()
    });
    let is_task = Memo::new(move |_| fields.is_task());
    let name = move |interview: &'static str, task: &'static str| {
        Signal::derive(move || if is_task.get() { task } else { interview }.to_owned())
    };
    let title = match company {
        Some(company) => words::PageAnother { company }.text(),
        None => words::PAGE.to_owned(),
    };
    view! {
        <div class="page">
            <header class="page-head">
                <h1>
                    <BidiText text=title/>
                </h1>
                <p class="quiet">
                    {if new { words::PAGE_LEDE } else { words::PAGE_ANOTHER_LEDE }}
                </p>
            </header>
            <EditForm save wrongs last="date">
                {new.then(|| view! { <CompanyFields fields wrongs keeping/> })}
                <div class="stack">
                    <DateField
                        id="date"
                        label=name(words::DATE, words::DATE_TASK)
                        value=fields.date
                        error=wrongs.of("date")
                    />
                    <p class="hint" role="status">
                        {move || {
                            ahead
                                .get()
                                .then(|| match is_task.get() {
                                    true => words::DATE_AHEAD_TASK,
                                    false => words::DATE_AHEAD,
                                })
                        }}
                    </p>
                    {new.then(|| view! { <HolidaysHint fields place_open/> })}
                </div>
                <StageFields choice/>
                {(!is_wish_known).then(|| view! { <WishField chosen=fields.wish/> })}
                <div>
                    <div hidden=move || ahead.get() && fields.seen.with(Vec::is_empty)>
                        <SeenFields fields/>
                    </div>
                    <MetFields fields known ahead/>
                    <div hidden=move || ahead.get() && fields.interest.with(String::is_empty)
                        && fields.pay_said.with(String::is_empty)>
                        <InterestFields fields/>
                    </div>
                    <ToldFields fields wrongs open=told_open people is_wish_known/>
                    <AgencyFields fields counselor/>
                    <PlaceFields fields wrongs open=place_open new/>
                </div>
                <div class="save-bar">
                    <button class="btn" data-kind="go">
                        {name(words::SAVE, words::SAVE_TASK)}
                    </button>
                    <DraftNote form=keeping.form() is_started=keeping.is_started start_over/>
                </div>
            </EditForm>
        </div>
    }
}

/// Keeps it all in one write, and goes on to what is next.
fn keep(state: AppState, draft: &InterviewDraft, opening: Option<Id>, keeping: DraftKeeping) {
    if keeping.is_saved() {
        return;
    }
    let today = state.with_untracked(Data::today);
    let unset = state.with_untracked(|data| data.settings().region.is_none());
    let chosen = || Some(draft.region.clone()).filter(|code| !code.is_empty());
    let region = untrack(|| state.proposed_region()).or_else(chosen);
    if let Some(region) = region.filter(|_| unset && opening.is_none())
        && !state.change_settings(|settings| settings.region = Some(region))
    {
        return;
    }
    let (to, kept) = match opening {
        None => (
            Route::Today,
            state.create(draft.details(), |edit| {
                draft.enter(None, today, &mut |body| edit.add(body))
            }),
        ),
        Some(id) => (
            Route::Opening(id.clone()),
            state
                .edit(&id, |edit| {
                    let before = edit.opportunity().clone();
                    let mut details = before.details();
                    if draft.agency {
                        details.agency.clone_from(&draft.details().agency);
                    }
                    // What is known already, a ground rule included, needs no second answer.
                    if let Some(wish) = draft.wish().filter(|wish| *wish != before.wish()) {
                        details.set_wish(wish);
                        lift_rules(edit, wish);
                    }
                    if details != before.details() {
                        edit.describe(details);
                    }
                    draft.enter(Some(&before), today, &mut |body| edit.add(body))
                })
                .map(|interview| (id, interview)),
        ),
    };
    let Some((id, interview)) = kept else {
        return;
    };
    keeping.saved();
    let said = state.with_untracked(|data| {
        let (opening, plan) = data.opening(&id)?;
        let body = opening.items.get(&interview)?.body.as_ref()?;
        Some(text::saved(body, opening, plan.moves.first()))
    });
    state.say(said.unwrap_or_default());
    // What is fresh is noted first, unless it is noted already or still to come; where nobody was met
    // nothing was seen.
    let to = if draft.is_ahead(today) || draft.has_lines() || !draft.is_meeting() {
        to
    } else {
        Route::Notebook(id)
    };
    browser::go(&to.href());
}

/// The name of the draft of a further interview, or of a new opening.
fn form_of(opening: Option<&Id>) -> String {
    match opening {
        Some(id) => format!("interview-{id}"),
        None => "interview".to_owned(),
    }
}

fn blank(before: Option<&Opportunity>, today: chrono::NaiveDate) -> InterviewDraft {
    let latest = before.and_then(|opening| {
        opening
            .interviews()
            .map(|(_, interview)| interview)
            .max_by_key(|interview| interview.date)
    });
    InterviewDraft {
        wish: before.and_then(|opening| number(opening.wish())),
        agency: latest.is_some_and(|interview| interview.agency),
        agency_name: before
            .map(|opening| opening.details().agency)
            .unwrap_or_default(),
        ..InterviewDraft::new(today)
    }
}

fn interviewers(opening: &Opportunity) -> Vec<(Id, String)> {
    let people = opening.contacts_of(ContactKind::Interviewer);
    people
        .map(|(id, contact)| (id.clone(), contact.name.clone()))
        .collect()
}

/// The names that a ground rule can mean.
fn names(fields: InterviewFields, before: Option<&Opportunity>) -> Signal<Vec<String>> {
    let known = before.into_iter().flat_map(Opportunity::contacts);
    let known: Vec<String> = known.map(|(_, contact)| contact.name.clone()).collect();
    Signal::derive(move || {
        let mut names = fields.met.with(|all| {
            all.iter()
                .map(|person| person.name.clone())
                .collect::<Vec<_>>()
        });
        names.extend([fields.assistant.get(), fields.counselor.get()]);
        names.extend(known.clone());
        names.retain(|name| !name.trim().is_empty());
        names.dedup();
        names
    })
}
