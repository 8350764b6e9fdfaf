use cadence::record::{Body, Contact, ContactKind, Details, Id};
use leptos::prelude::*;

use super::index::number_in;
use crate::browser;
use crate::component::{BidiText, EditForm, Select, TextArea, TextField, Wrongs};
use crate::page::shared::FormDraft;
use crate::page::shared::same::{KnownMatch, KnownOpening};
use crate::page::shared::task::notes_form;
use crate::page::shared::word;
use crate::route::Route;
use crate::state::{AppState, Data, use_state};
use crate::words::common as common_words;
use crate::words::find as words;

/// The name of the form, for its draft.
pub(super) const UNKNOWN: &str = "caller";

/// What is taken down of somebody who is not known yet.
#[derive(Clone, Copy, Default)]
struct CallerFields {
    name: RwSignal<String>,
    phone: RwSignal<String>,
    company: RwSignal<String>,
    /// The id of the opening it is about; empty for a new one.
    opening: RwSignal<String>,
    note: RwSignal<String>,
}

/// Somebody who is not found: who it is, and what they say; then the brief.
#[component]
pub(super) fn UnknownCaller(
    /// What was looked for: a name, or digits.
    typed: String,
    is_unknown: RwSignal<bool>,
) -> impl IntoView {
    let state = use_state();
    let draft = FormDraft::open(UNKNOWN.to_owned(), String::new());
    let (fields, wrongs) = (CallerFields::default(), Wrongs::default());
    // After the fields have begun, so that it is in the draft like all that is typed.
    Effect::new(move |_| {
        let field = match number_in(&typed) {
            Some(_) => fields.phone,
            None => fields.name,
        };
        if field.with_untracked(String::is_empty) && !typed.trim().is_empty() {
            field.set(typed.trim().to_owned());
        }
    });
    let is_new = move || fields.opening.with(String::is_empty);
    let save = Callback::new(move |()| {
        let nameless = [fields.name, fields.phone, fields.company];
        let is_empty =
            |field: &RwSignal<String>| field.with_untracked(|text| text.trim().is_empty());
        let is_nobody =
            fields.opening.with_untracked(String::is_empty) && nameless.iter().all(is_empty);
        let wrong = is_nobody.then(|| ("caller-name", words::CALLER_NAMELESS.to_owned()));
        if !wrongs.are_none(wrong.into_iter().collect()) {
            return;
        }
        if let Some(place) = keep(state, fields) {
            draft.discard();
            browser::go(&place.href());
        }
    });
    browser::focus("caller-note");
    let openings = state.with_untracked(openings);
    view! {
        <EditForm save wrongs>
            <header class="page-head">
                <h1>{words::CALLER}</h1>
            </header>
            <TextArea
                id="caller-note"
                label=words::CALLER_NOTE
                value=fields.note
                rows=3
                hint=words::CALLER_NOTE_HINT
            />
            <TextField id="caller-name" label=words::CALLER_NAME value=fields.name error=wrongs.of("caller-name")/>
            <TextField label=common_words::THEIR_NUMBER kind="tel" value=fields.phone/>
            <Select
                id="caller-opening"
                label=words::CALLER_OPENING
                options=openings
                value=fields.opening
            />
            <Show when=is_new>
                <div class="stack">
                    <TextField label=words::CALLER_COMPANY value=fields.company/>
                    <KnownCompany fields/>
                </div>
            </Show>
            <div class="btns">
                <button class="btn" data-kind="go">
                    {words::CALLER_KEEP}
                </button>
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    on:click=move |_| is_unknown.set(false)
                >
                    {words::CALLER_BACK}
                </button>
                {draft.note()}
            </div>
        </EditForm>
    }
}

/// That there is an opening at the company already, and the way to take that one.
#[component]
fn KnownCompany(fields: CallerFields) -> impl IntoView {
    let state = use_state();
    let all = Memo::new(move |_| state.with(KnownOpening::all));
    let known = Memo::new(move |_| {
        let company = fields.company.get();
        let known = all.with(|all| KnownMatch::find(all, &company, ""));
        match known {
            KnownMatch::Company(known) | KnownMatch::Both(known) => Some(known),
            KnownMatch::Nothing => None,
        }
    });
    let words = move || {
        let KnownOpening {
            company,
            role,
            is_active,
            ..
        } = known.get()?;
        Some(match (role.is_empty(), is_active) {
            (true, true) => words::Known { company }.text(),
            (true, false) => words::KnownClosed { company }.text(),
            (false, true) => words::KnownRole { company, role }.text(),
            (false, false) => words::KnownRoleClosed { company, role }.text(),
        })
    };
    // One that is closed is not among those to choose from.
    let can_be_taken =
        move || known.with(|known| known.as_ref().is_some_and(|known| known.is_active));
    let take = move |_| {
        if let Some(known) = known.get_untracked() {
            fields.opening.set(known.id.0);
            browser::focus("caller-opening");
        }
    };
    view! {
        <p class="hint" role="status">
            {move || view! { <BidiText text=words().unwrap_or_default()/> }}
        </p>
        <div class="btns" hidden=move || !can_be_taken()>
            <button class="btn" type="button" on:click=take>
                {words::CALLER_TAKE}
            </button>
        </div>
    }
}

/// The openings to choose from, by company; first that it is none of them.
fn openings(data: &Data) -> Vec<(String, String)> {
    let active = data.openings().filter(|(_, plan)| plan.active);
    let active = active.map(|(opening, _)| {
        let company = word::company(opening);
        let sub = word::sub(data, opening, &company);
        let name = if sub.is_empty() {
            company
        } else {
            words::CallerOpeningName { company, sub }.text()
        };
        (opening.id.0.clone(), name)
    });
    let mut active: Vec<_> = active.collect();
    active.sort_by_key(|(_, name)| name.to_lowercase());
    let none = (String::new(), words::CALLER_OPENING_NONE.to_owned());
    std::iter::once(none).chain(active).collect()
}

/// Keeps the person with the opening, which may be new; where the brief for them is.
fn keep(state: AppState, fields: CallerFields) -> Option<Route> {
    let text = |field: RwSignal<String>| field.get_untracked().trim().to_owned();
    let (name, phone, note) = (text(fields.name), text(fields.phone), text(fields.note));
    let contact = (!name.is_empty() || !phone.is_empty()).then(|| {
        Body::Contact(Contact {
            kind: ContactKind::Interviewer,
            name,
            phone,
            ..Contact::default()
        })
    });
    let opening = Some(Id(fields.opening.get_untracked())).filter(|id| !id.0.is_empty());
    let (opening, person) = match (opening, contact) {
        (Some(opening), Some(contact)) => {
            let person = state.add(&opening, contact)?;
            (opening, Some(person))
        }
        (Some(opening), None) => (opening, None),
        (None, contact) => {
            let details = Details {
                company: text(fields.company),
                ..Details::default()
            };
            state.create(details, |edit| contact.map(|contact| edit.add(contact)))?
        }
    };
    if !note.is_empty() {
        let form = notes_form(&opening);
        let before = state.draft(&form).unwrap_or_default();
        let parts = [before.trim(), &note]
            .into_iter()
            .filter(|part| !part.is_empty());
        state.keep_draft(&form, &parts.collect::<Vec<_>>().join("\n\n"));
    }
    Some(Route::Brief(opening, person))
}
