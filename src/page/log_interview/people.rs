use cadence::record::Id;
use leptos::prelude::*;

use super::draft::{InterviewFields, MetPerson};
use crate::component::{BidiText, Check, Checks, MoreFields, TextField, element_id};
use crate::words::log_interview as words;

/// Who was met, and the assistant.
#[component]
pub(super) fn MetFields(
    fields: InterviewFields,
    /// The interviewers of the opening so far, by name.
    known: Vec<(Id, String)>,
    /// The interview is still to come.
    ahead: Memo<bool>,
) -> impl IntoView {
    let title = Signal::derive(move || match ahead.get() {
        true => words::MET_TITLE_AHEAD,
        false => words::MET_TITLE,
    });
    let draft = fields.met.get_untracked();
    let anybody = !draft.is_empty()
        || !known.is_empty()
        || fields.assistant.with_untracked(|name| !name.is_empty());
    let open = RwSignal::new(anybody);
    if draft.is_empty() && known.is_empty() {
        add(fields.met);
    }
    let hint = move || {
        let new = fields
            .met
            .with(|all| all.iter().filter(|person| !person.is_empty()).count());
        let count = new + fields.known.with(Vec::len);
        words::MetCount { count }.text()
    };
    let met = fields.met;
    view! {
        <MoreFields title hint=Signal::derive(hint) open>
            <Checks legend=words::MET_KNOWN options=known chosen=fields.known/>
            <For each=move || met.get() key=|person| person.key let(person)>
                <MetPersonFields met person/>
            </For>
            <div>
                <button class="btn" type="button" on:click=move |_| add(met)>
                    {move || match met.with(Vec::is_empty) {
                        true => words::MET_ADD,
                        false => words::MET_ADD_ANOTHER,
                    }}
                </button>
            </div>
            <fieldset class="group">
                <legend>{words::ASSISTANT}</legend>
                <p class="hint">{words::ASSISTANT_HINT}</p>
                <div class="pair">
                    <TextField label=words::NAME value=fields.assistant/>
                    <TextField label=words::PHONE kind="tel" value=fields.assistant_phone/>
                </div>
            </fieldset>
        </MoreFields>
    }
}

fn add(met: RwSignal<Vec<MetPerson>>) {
    met.update(|all| {
        let key = all
            .iter()
            .map(|person| person.key + 1)
            .max()
            .unwrap_or_default();
        let person = MetPerson {
            key,
            ..MetPerson::default()
        };
        all.push(person);
    });
}

#[component]
fn MetPersonFields(met: RwSignal<Vec<MetPerson>>, person: MetPerson) -> impl IntoView {
    let key = person.key;
    let [name, title, phone, email] =
        [person.name, person.title, person.phone, person.email].map(RwSignal::new);
    Effect::new(move |_| {
        let now = MetPerson {
            key,
            name: name.get(),
            title: title.get(),
            phone: phone.get(),
            email: email.get(),
        };
        if met.with_untracked(|all| !all.contains(&now)) {
            met.update(|all| {
                if let Some(before) = all.iter_mut().find(|person| person.key == key) {
                    *before = now;
                }
            });
        }
    });
    let id = element_id();
    let label = move || match name.get().trim() {
        "" => words::MET_PERSON.to_owned(),
        name => name.to_owned(),
    };
    view! {
        <fieldset class="group person-form">
            <legend id=id>{label}</legend>
            <div class="pair">
                <TextField label=words::NAME value=name/>
                <TextField label=words::JOB_TITLE value=title/>
                <TextField label=words::PHONE kind="tel" value=phone/>
                <TextField label=words::EMAIL kind="email" value=email/>
            </div>
            <div>
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    on:click=move |_| met.update(|all| all.retain(|person| person.key != key))
                >
                    {words::MET_REMOVE}
                    <span class="unseen">" " {label}</span>
                </button>
            </div>
        </fieldset>
    }
}

/// The agency that arranged it, and its counselor.
#[component]
pub(super) fn AgencyFields(
    fields: InterviewFields,
    /// The counselor known already.
    counselor: Option<String>,
) -> impl IntoView {
    let open = RwSignal::new(fields.agency.get_untracked());
    let hint = move || match (fields.agency.get(), fields.agency_name.get()) {
        (false, _) => words::AGENCY_TITLE_NONE.to_owned(),
        (true, name) if name.trim().is_empty() => words::AGENCY_TITLE_YES.to_owned(),
        (true, name) => name,
    };
    let known = counselor.is_some();
    let counselor = counselor
        .map(|name| view! { <p class="quiet"><BidiText text=words::CounselorKnown { name }.text()/></p> });
    view! {
        <MoreFields title=words::AGENCY_TITLE hint=Signal::derive(hint) open>
            <Check
                label=words::AGENCY_ARRANGED
                hint=words::AGENCY_ARRANGED_HINT
                value=fields.agency
            />
            <div class="stack" hidden=move || !fields.agency.get()>
                <TextField label=words::AGENCY autocomplete="off" value=fields.agency_name/>
                {counselor}
                <div class="pair" hidden=known>
                    <TextField label=words::COUNSELOR value=fields.counselor/>
                    <TextField label=words::PHONE kind="tel" value=fields.counselor_phone/>
                    <TextField label=words::EMAIL kind="email" value=fields.counselor_email/>
                </div>
            </div>
        </MoreFields>
    }
}
