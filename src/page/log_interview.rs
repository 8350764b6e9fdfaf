//! Logging an interview: the one form by which an opening comes to be.

mod draft;
mod entries;
mod notebook;
mod people;
mod place;
#[cfg(test)]
mod tests;
mod told;

use cadence::holiday;
use cadence::record::{ContactKind, Id, Opportunity};
use cadence::text;
use leptos::prelude::*;

use crate::book::{Book, book};
use crate::browser;
use crate::component::{DateField, Form, TextField, Wrongs};
use crate::route::Route;
pub(super) use draft::time_of;
use draft::{Draft, Fields};
use notebook::Notebook;
pub(super) use notebook::Tags;
use people::{Agency, Met};
pub(super) use place::region_options;
use place::{Place, guessed_region};
use told::{Interest, Told, is_told};

/// Logging an interview: a new opening, or a further interview of one.
#[component]
pub fn LogInterview(opening: Option<Id>) -> impl IntoView {
    let book = book();
    let today = book.today();
    let before = opening
        .as_ref()
        .and_then(|id| book.peek(|data| data.opening(id).map(|(opening, _)| opening.clone())));
    let new = before.is_none();
    let form = match &opening {
        Some(id) => format!("interview-{id}"),
        None => "interview".to_owned(),
    };
    let blank = blank(before.as_ref(), today);
    let kept = book
        .draft(&form)
        .and_then(|it| serde_json::from_str(&it).ok());
    let fields = Fields::new(kept.unwrap_or_else(|| blank.clone()));
    let keeping = Keeping::new(book, form, fields, blank);
    let wrongs = Wrongs::default();
    let told_open = RwSignal::new(is_told(fields));
    let place_open = RwSignal::new(false);
    let known = before.as_ref().map(interviewers).unwrap_or_default();
    let counselor = before.as_ref().and_then(|it| {
        let (_, counselor) = it.contacts_of(ContactKind::Counselor).next()?;
        Some(counselor.name.clone())
    });
    let company = before.as_ref().map(|it| it.details().company);
    let people = names(fields, before.as_ref());
    let opening = StoredValue::new(opening);
    let save = Callback::new(move |()| {
        let draft = untrack(|| fields.read());
        let wrong = draft.wrongs(today, new);
        if wrong
            .iter()
            .any(|(field, _)| matches!(*field, "decision" | "not-before"))
        {
            told_open.set(true);
        }
        if wrongs.are_none(wrong) {
            keep(book, &draft, opening.get_value(), keeping);
        }
    });
    browser::focus(if new { "company" } else { "date" });
    let ahead = Memo::new(move |_| {
        let draft = fields.read();
        draft.is_ahead(today) && draft.wrongs(today, false).is_empty()
    });
    let title = match company {
        Some(company) => format!("Another interview at {company}"),
        None => "Log an interview".to_owned(),
    };
    view! {
        <div class="page">
            <header class="page-head">
                <h1>{title}</h1>
                <p class="quiet">
                    {if new { "Company, role and day are enough." } else { "The day is enough." }}
                </p>
            </header>
            <Form save wrongs last="date" asks=false>
                {new.then(|| view! { <Company fields wrongs/> })}
                <div class="stack">
                    <DateField
                        id="date"
                        label="Day of the interview"
                        value=fields.date
                        error=wrongs.of("date")
                    />
                    <p class="hint" role="status">
                        {move || ahead.get().then_some("That is ahead: you will be told how to prepare.")}
                    </p>
                    {new.then(|| view! { <Holidays fields place_open/> })}
                </div>
                <div>
                    <div hidden=move || ahead.get() && fields.seen.with(Vec::is_empty)>
                        <Notebook fields/>
                    </div>
                    <Met fields known/>
                    <div hidden=move || ahead.get() && fields.interest.with(String::is_empty)>
                        <Interest fields/>
                    </div>
                    <Told fields wrongs open=told_open people/>
                    <Agency fields counselor/>
                    <Place fields open=place_open new/>
                </div>
                <div class="save-bar">
                    <button class="btn" data-kind="go">
                        "Save the interview"
                    </button>
                    <div class="draft-note" hidden=move || !keeping.is_started.get()>
                        "Draft kept on this device. "
                        <button
                            class="btn"
                            data-kind="text"
                            type="button"
                            on:click=move |_| keeping.start_over()
                        >
                            "Start over"
                        </button>
                    </div>
                </div>
            </Form>
        </div>
    }
}

#[component]
fn Company(fields: Fields, wrongs: Wrongs) -> impl IntoView {
    let book = book();
    let companies = Memo::new(move |_| {
        let names = book.with(|data| {
            data.openings()
                .map(|(it, _)| it.details().company)
                .collect::<std::collections::BTreeSet<_>>()
        });
        names.into_iter().collect::<Vec<_>>()
    });
    let known = move || {
        let typed = fields.company.get().trim().to_lowercase();
        let found = book.with(|data| {
            let mut active = data.openings().filter(|(_, plan)| plan.active);
            let same = |it: &Opportunity| it.details().company.trim().to_lowercase() == typed;
            active
                .find(|(it, _)| !typed.is_empty() && same(it))
                .map(|(it, _)| it.id.clone())
        });
        found.map(|id| {
            view! {
                "This company is in your list already. "
                <a href=Route::LogInterview(Some(id)).href()>"Another interview there"</a>
            }
        })
    };
    view! {
        <div class="stack">
            <TextField
                id="company"
                label="Company"
                value=fields.company
                autocomplete="organization"
                proposals=companies
                error=wrongs.of("company")
            />
            <p class="hint" role="status">{known}</p>
        </div>
        <TextField id="role" label="Role" value=fields.role autocomplete="organization-title"/>
    }
}

/// Which public holidays will count, as long as the person has not said so in the settings.
#[component]
fn Holidays(fields: Fields, place_open: RwSignal<bool>) -> impl IntoView {
    let unset = book().peek(|data| data.settings().region.is_none());
    let change = move |_| {
        place_open.set(true);
        browser::focus("region");
    };
    let name = move || {
        let chosen = fields.region.with(|it| holiday::find(it));
        match chosen.or_else(guessed_region) {
            Some(it) => format!("Public holidays: {}. ", it.name),
            None => "Public holidays: none known yet. ".to_owned(),
        }
    };
    unset.then(|| {
        view! {
            <p class="hint">
                {name}
                <button class="btn" data-kind="text" type="button" on:click=change>
                    "Change"
                    <span class="unseen">" the country"</span>
                </button>
            </p>
        }
    })
}

/// The draft of this form: kept on every change, thrown away once saved.
#[derive(Clone, Copy)]
struct Keeping {
    book: Book,
    form: StoredValue<String>,
    fields: Fields,
    blank: StoredValue<Draft>,
    /// Something is typed.
    is_started: RwSignal<bool>,
    /// It is saved: nothing more is to be kept.
    is_saved: StoredValue<bool>,
}

impl Keeping {
    fn new(book: Book, form: String, fields: Fields, blank: Draft) -> Self {
        let started = !untrack(|| fields.read()).is_like(&blank);
        let keeping = Self {
            book,
            form: StoredValue::new(form),
            fields,
            blank: StoredValue::new(blank),
            is_started: RwSignal::new(started),
            is_saved: StoredValue::new(false),
        };
        Effect::new(move |before: Option<Draft>| {
            let draft = fields.read();
            if before.is_some_and(|it| it != draft) && !keeping.is_saved.get_value() {
                keeping.keep(&draft);
            }
            draft
        });
        keeping
    }

    fn keep(self, draft: &Draft) {
        let started = self.blank.with_value(|blank| !draft.is_like(blank));
        self.is_started.set(started);
        let text = started.then(|| serde_json::to_string(draft).unwrap_or_default());
        self.form
            .with_value(|it| self.book.keep_draft(it, &text.unwrap_or_default()));
    }

    fn start_over(self) {
        let draft = untrack(|| self.fields.read());
        self.fields.fill(self.blank.get_value());
        browser::focus("company");
        let (book, form) = (self.book, self.form.get_value());
        book.say_with_undo("The form is empty again.", move || {
            book.keep_draft(&form, &serde_json::to_string(&draft).unwrap_or_default());
            self.fields.fill(draft.clone());
        });
    }
}

/// Keeps it all in one write, and goes on to what is next.
fn keep(book: Book, draft: &Draft, opening: Option<Id>, keeping: Keeping) {
    if keeping.is_saved.get_value() {
        // A second press, before the page has turned.
        return;
    }
    let today = book.today();
    let unset = book.peek(|data| data.settings().region.is_none());
    let region = guessed_region().or_else(|| holiday::find(&draft.region));
    if let Some(region) = region.filter(|_| unset && opening.is_none())
        && !book.change_settings(|it| it.region = Some(region.code.to_owned()))
    {
        return;
    }
    let (to, kept) = match opening {
        None => (
            Route::Today,
            book.create(draft.details(), |edit| {
                draft.enter(None, today, &mut |body| edit.add(body))
            }),
        ),
        Some(id) => (
            Route::Opening(id.clone()),
            book.edit(&id, |edit| {
                let before = edit.opportunity().clone();
                let mut details = before.details();
                details.agency.clone_from(&draft.details().agency);
                if draft.agency && details != before.details() {
                    edit.details(Some(details));
                }
                draft.enter(Some(&before), today, &mut |body| edit.add(body))
            })
            .map(|interview| (id, interview)),
        ),
    };
    let Some((id, interview)) = kept else {
        return;
    };
    keeping.is_saved.set_value(true);
    keeping.form.with_value(|it| book.keep_draft(it, ""));
    let said = book.peek(|data| {
        let (opening, plan) = data.opening(&id)?;
        let body = opening.items.get(&interview)?.body.as_ref()?;
        Some(text::saved(body, opening, plan.moves.first()))
    });
    book.say(said.unwrap_or_default());
    browser::go(&to.href());
}

fn blank(before: Option<&Opportunity>, today: chrono::NaiveDate) -> Draft {
    let latest = before.and_then(|it| it.interviews().map(|(_, it)| it).max_by_key(|it| it.date));
    Draft {
        agency: latest.is_some_and(|it| it.agency),
        agency_name: before.map(|it| it.details().agency).unwrap_or_default(),
        ..Draft::new(today)
    }
}

fn interviewers(opening: &Opportunity) -> Vec<(Id, String)> {
    let people = opening.contacts_of(ContactKind::Interviewer);
    people
        .map(|(id, it)| (id.clone(), it.name.clone()))
        .collect()
}

/// The names that a ground rule can mean.
fn names(fields: Fields, before: Option<&Opportunity>) -> Signal<Vec<String>> {
    let known = before.into_iter().flat_map(Opportunity::contacts);
    let known: Vec<String> = known.map(|(_, it)| it.name.clone()).collect();
    Signal::derive(move || {
        let mut names = fields
            .met
            .with(|all| all.iter().map(|it| it.name.clone()).collect::<Vec<_>>());
        names.extend([fields.assistant.get(), fields.counselor.get()]);
        names.extend(known.clone());
        names.retain(|it| !it.trim().is_empty());
        names.dedup();
        names
    })
}
