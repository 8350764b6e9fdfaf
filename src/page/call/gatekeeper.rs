use cadence::record::{Body, Contact, ContactKind, Id};
use leptos::prelude::*;

use super::Sheet;
use crate::browser;
use crate::component::{TextArea, TextField};

/// Who answers the telephone: how the name is said, when they are in, what worked. It is learnt in
/// a call, so it is kept in the middle of one.
#[component]
pub fn Gatekeepers(sheet: Sheet) -> impl IntoView {
    let known = Memo::new(move |_| {
        sheet.with(|task| {
            let people = task.opening.contacts_of(ContactKind::Gatekeeper);
            people
                .map(|(id, it)| (Some(id.clone()), it.clone()))
                .collect::<Vec<_>>()
        })
    });
    let open = RwSignal::new(None::<Option<Id>>);
    let cards = move || {
        let cards = known.get().into_iter();
        let cards = cards.map(|(id, contact)| {
            let this = id.clone();
            let is_open = Memo::new(move |_| open.with(|it| it.as_ref() == Some(&this)));
            move || match is_open.get() {
                true => {
                    let (id, contact) = (id.clone(), contact.clone());
                    view! { <Change sheet id contact open/> }.into_any()
                }
                false => card(&contact, id.clone(), open),
            }
        });
        cards.collect_view()
    };
    let is_new = move || open.with(|it| matches!(it, Some(None)));
    let add = move || {
        if is_new() {
            let contact = Contact {
                kind: ContactKind::Gatekeeper,
                ..Contact::default()
            };
            return view! { <Change sheet id=None contact open/> }.into_any();
        }
        view! {
            <button
                class="btn"
                data-kind="text"
                type="button"
                on:click=move |_| open_form(open, None)
            >
                "Note who answers"
            </button>
        }
        .into_any()
    };
    view! { <div class="stack">{cards} {add}</div> }
}

fn open_form(open: RwSignal<Option<Option<Id>>>, id: Option<Id>) {
    open.set(Some(id));
    browser::focus("gatekeeper-name");
}

fn card(contact: &Contact, id: Option<Id>, open: RwSignal<Option<Option<Id>>>) -> AnyView {
    let line = |label: &'static str, text: &str| {
        let text = text.trim().to_owned();
        (!text.is_empty()).then(|| view! { <p class="row-sub">{label} {text}</p> })
    };
    let name = match contact.name.trim() {
        "" => "No name yet",
        name => name,
    };
    let label = format!("Change: {name}");
    view! {
        <div class="person">
            <div>
                <p class="person-name">{name.to_owned()}</p>
                {line("Said: ", &contact.pronounced)}
                {line("Hours: ", &contact.hours)}
                {line("", &contact.note)}
            </div>
            <button
                class="btn"
                data-kind="text"
                type="button"
                aria-label=label
                on:click=move |_| open_form(open, id.clone())
            >
                "Change"
            </button>
        </div>
    }
    .into_any()
}

#[component]
fn Change(
    sheet: Sheet,
    /// `None` for somebody new.
    id: Option<Id>,
    contact: Contact,
    open: RwSignal<Option<Option<Id>>>,
) -> impl IntoView {
    let [name, pronounced, hours, note] = [
        &contact.name,
        &contact.pronounced,
        &contact.hours,
        &contact.note,
    ]
    .map(|it| RwSignal::new(it.clone()));
    let contact = StoredValue::new(contact);
    let error = RwSignal::new(None::<String>);
    let keep = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let read = |it: RwSignal<String>| it.get_untracked().trim().to_owned();
        let now = Contact {
            name: read(name),
            pronounced: read(pronounced),
            hours: read(hours),
            note: read(note),
            ..contact.get_value()
        };
        if now.name.is_empty() {
            error.set(Some("Write a name.".to_owned()));
            browser::focus("gatekeeper-name");
        } else if keep_contact(sheet, id.clone(), contact.get_value(), now) {
            open.set(None);
        }
    };
    view! {
        <form class="stack" novalidate on:submit=keep>
            <TextField id="gatekeeper-name" label="Their name" value=name error/>
            <div class="pair">
                <TextField label="How it is said" value=pronounced/>
                <TextField label="When they are in" value=hours/>
            </div>
            <TextArea label="What worked" value=note rows=2/>
            <div class="btns">
                <button class="btn">"Keep it"</button>
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    on:click=move |_| open.set(None)
                >
                    "Cancel"
                </button>
            </div>
        </form>
    }
}

/// Keeps it, says so, and can take it back; whether it could be kept.
fn keep_contact(sheet: Sheet, id: Option<Id>, before: Contact, now: Contact) -> bool {
    let (state, opening) = (sheet.state, sheet.id.get_value());
    let is_new = id.is_none();
    let said = format!("{} is noted.", now.name);
    let kept = state.edit(&opening, |edit| match id {
        Some(id) => {
            edit.set(&id, Body::Contact(now));
            id
        }
        None => edit.add(Body::Contact(now)),
    });
    let Some(id) = kept else {
        return false;
    };
    state.say_with_undo(said, move || {
        let undone = state.edit(&opening, |edit| {
            if is_new {
                edit.delete(&id);
            } else {
                edit.set(&id, Body::Contact(before.clone()));
            }
        });
        if undone.is_some() {
            state.say("Taken back.");
        }
    });
    true
}
