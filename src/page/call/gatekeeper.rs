use cadence::record::{Body, Contact, ContactKind, Id, Side, rebase};
use leptos::prelude::*;

use super::sheet::CallSheet;
use crate::browser;
use crate::component::{TextArea, TextField};
use crate::page::shared::{FormDraft, UnkeptNote};
use crate::words::call as words;
use crate::words::common as common_words;

/// Whose form is open.
#[derive(Debug, Clone, PartialEq, Eq)]
enum OpenForm {
    Closed,
    Of(Id),
    /// Of somebody who is not noted yet.
    New,
}

/// Who answers the telephone: how the name is said, when they are in, what worked. It is learnt in
/// a call, so it is kept in the middle of one.
#[component]
pub(super) fn Gatekeepers(sheet: CallSheet) -> impl IntoView {
    let known = Memo::new(move |_| {
        sheet.with(|task| {
            let people = task.opening.contacts_of(ContactKind::Gatekeeper);
            people.map(|(id, _)| id.clone()).collect::<Vec<_>>()
        })
    });
    let open = RwSignal::new(begun(sheet, &known.get_untracked()));
    let note_who = move || {
        view! {
            <button
                class="btn"
                data-kind="text"
                type="button"
                on:click=move |_| open_form(open, OpenForm::New)
            >
                {words::GATEKEEPER_NOTE}
            </button>
        }
    };
    let new = || Contact {
        kind: ContactKind::Gatekeeper,
        ..Contact::default()
    };
    view! {
        <div class="stack">
            <For each=move || known.get() key=Clone::clone let(id)>
                <Gatekeeper sheet id open/>
            </For>
            <Show when=move || open.with(|open| *open == OpenForm::New) fallback=note_who>
                <GatekeeperForm sheet id=None contact=new() open/>
            </Show>
        </div>
    }
}

/// The form in which something is typed already.
fn begun(sheet: CallSheet, known: &[Id]) -> OpenForm {
    let is_begun = |id: Option<&Id>| sheet.state.draft(&form_of(sheet, id)).is_some();
    match known.iter().find(|id| is_begun(Some(id))) {
        Some(id) => OpenForm::Of(id.clone()),
        None if is_begun(None) => OpenForm::New,
        None => OpenForm::Closed,
    }
}

/// The name of the draft.
fn form_of(sheet: CallSheet, id: Option<&Id>) -> String {
    let who = id.map_or("new", Id::as_str);
    format!("gatekeeper-{}-{who}", sheet.id.get_value())
}

fn open_form(open: RwSignal<OpenForm>, form: OpenForm) {
    open.set(form);
    browser::focus("gatekeeper-name");
}

/// One of them, to be read or to be changed.
#[component]
fn Gatekeeper(sheet: CallSheet, id: Id, open: RwSignal<OpenForm>) -> impl IntoView {
    let contact = {
        let id = id.clone();
        Memo::new(move |_| sheet.with(|task| task.contact(Some(&id)).cloned().unwrap_or_default()))
    };
    let id = StoredValue::new(id);
    let is_open = move || open.with(|open| *open == OpenForm::Of(id.get_value()));
    view! {
        <Show when=is_open fallback=move || view! { <GatekeeperCard contact id open/> }>
            <GatekeeperForm sheet id=Some(id.get_value()) contact=contact.get_untracked() open/>
        </Show>
    }
}

#[component]
fn GatekeeperCard(
    contact: Memo<Contact>,
    id: StoredValue<Id>,
    open: RwSignal<OpenForm>,
) -> impl IntoView {
    let name = Memo::new(move |_| {
        contact.with(|contact| match contact.name.trim() {
            "" => common_words::NO_NAME.to_owned(),
            name => name.to_owned(),
        })
    });
    let line = move |label: &'static str, read: fn(&Contact) -> &str| {
        move || {
            let text = contact.with(|contact| read(contact).trim().to_owned());
            (!text.is_empty()).then(|| view! { <p class="row-sub">{label} <bdi>{text}</bdi></p> })
        }
    };
    view! {
        <div class="person">
            <div>
                <p class="person-name">
                    <bdi>{name}</bdi>
                </p>
                {line(words::SAID, |contact| &contact.pronounced)}
                {line(words::HOURS, |contact| &contact.hours)}
                {line("", |contact| &contact.note)}
            </div>
            <button
                class="btn"
                data-kind="text"
                type="button"
                aria-label=move || words::GatekeeperChangeWhom { name: name.get() }.text()
                on:click=move |_| open_form(open, OpenForm::Of(id.get_value()))
            >
                {words::GATEKEEPER_CHANGE}
            </button>
        </div>
    }
}

#[component]
fn GatekeeperForm(
    sheet: CallSheet,
    /// `None` for somebody new.
    id: Option<Id>,
    contact: Contact,
    open: RwSignal<OpenForm>,
) -> impl IntoView {
    let [name, pronounced, hours, note] = [
        &contact.name,
        &contact.pronounced,
        &contact.hours,
        &contact.note,
    ]
    .map(|text| RwSignal::new(text.clone()));
    let form = form_of(sheet, id.as_ref());
    let draft = FormDraft::open(form.clone(), String::new());
    let before = StoredValue::new(contact);
    let error = RwSignal::new(None::<String>);
    let keep = move |event: web_sys::SubmitEvent| {
        event.prevent_default();
        let read = |field: RwSignal<String>| field.get_untracked().trim().to_owned();
        let after = Contact {
            name: read(name),
            pronounced: read(pronounced),
            hours: read(hours),
            note: read(note),
            ..before.get_value()
        };
        if after.name.is_empty() {
            error.set(Some(words::GATEKEEPER_NAMELESS.to_owned()));
            browser::focus("gatekeeper-name");
        } else if keep_contact(sheet, id.clone(), before.get_value(), after) {
            draft.discard();
            open.set(OpenForm::Closed);
        }
    };
    let cancel = move |_| {
        draft.discard();
        open.set(OpenForm::Closed);
    };
    view! {
        <form class="stack" novalidate on:submit=keep>
            <TextField id="gatekeeper-name" label=common_words::THEIR_NAME value=name error/>
            <div class="pair">
                <TextField label=words::GATEKEEPER_SAID value=pronounced/>
                <TextField label=words::GATEKEEPER_HOURS value=hours/>
            </div>
            <TextArea label=words::GATEKEEPER_WORKED value=note rows=2/>
            <UnkeptNote form/>
            <div class="btns">
                <button class="btn">{words::KEEP_IT}</button>
                <button
                    class="btn"
                    data-kind="text"
                    type="button"
                    on:click=cancel
                >
                    {common_words::CANCEL}
                </button>
            </div>
        </form>
    }
}

/// Keeps it, says so, and can take it back; whether it could be kept.
fn keep_contact(sheet: CallSheet, id: Option<Id>, before: Contact, after: Contact) -> bool {
    let (state, opening) = (sheet.state, sheet.id.get_value());
    let said = words::GatekeeperNoted { name: &after.name }.text();
    let (before, after) = (Body::Contact(before), Body::Contact(after));
    let kept = state.edit_for_undo(&opening, |edit| match id {
        Some(id) => {
            let now = edit.opportunity().items.get(&id);
            let now = now.and_then(|item| item.body.as_ref());
            // What was just typed is what was just heard.
            let merged = now.map(|now| rebase(&before, &after, now, |_| Some(Side::Mine)));
            edit.set(&id, merged.and_then(Result::ok).unwrap_or(after));
        }
        None => drop(edit.add(after)),
    });
    let Some(((), undo)) = kept else {
        return false;
    };
    state.say_with_undo_of(said, undo, common_words::TAKEN_BACK);
    true
}
