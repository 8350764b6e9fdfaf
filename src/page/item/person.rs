use cadence::record::{Body, Contact, ContactKind};
use cadence::text;
use leptos::prelude::*;

use super::editor::{Editor, EditorContext, trimmed};
use crate::component::{Choices, TextArea, TextField};
use crate::page::shared::field_check::address_wrong;
use crate::route::Route;
use crate::words::item as words;

/// Somebody, and how to reach them.
pub(super) fn editor(contact: Contact, context: &EditorContext) -> Editor {
    let place = ContactKind::ALL
        .iter()
        .position(|kind| *kind == contact.kind);
    let kind = RwSignal::new(place);
    let [
        name,
        title,
        phone,
        email,
        pronounced,
        addressed,
        hours,
        note,
    ] = [
        contact.name,
        contact.title,
        contact.phone,
        contact.email,
        contact.pronounced,
        contact.addressed,
        contact.hours,
        contact.note,
    ]
    .map(RwSignal::new);
    let (wrongs, roster) = (context.wrongs, contact.roster);
    let listed = roster.clone().map(|id| {
        let href = Route::Reference(Some(id)).href();
        view! {
            <p class="hint">
                {words::LISTED} " " <a href=href>{words::LISTED_LINK}</a>
                {words::LISTED_REST}
            </p>
        }
    });
    let read = move || {
        let kind = kind
            .get()
            .and_then(|number| ContactKind::ALL.get(number).copied());
        let contact = Contact {
            kind: kind.unwrap_or_default(),
            name: trimmed(name),
            title: trimmed(title),
            phone: trimmed(phone),
            email: trimmed(email),
            pronounced: trimmed(pronounced),
            addressed: trimmed(addressed),
            hours: trimmed(hours),
            note: trimmed(note),
            roster: roster.clone(),
        };
        if contact.name.is_empty() && contact.phone.is_empty() && contact.email.is_empty() {
            return Err(vec![("name", words::NAME_MISSING.to_owned())]);
        }
        if let Some(wrong) = address_wrong(&contact.email) {
            return Err(vec![wrong]);
        }
        Ok(Body::Contact(contact))
    };
    let kinds = ContactKind::ALL.map(|kind| text::contact_kind(kind).to_owned());
    let fields = view! {
        {listed}
        <TextField id="name" label=words::NAME value=name error=wrongs.of("name")/>
        <Choices legend=words::CONTACT_KIND options=kinds.to_vec() chosen=kind/>
        <TextField label=words::JOB_TITLE value=title/>
        <TextField label=words::PHONE kind="tel" value=phone/>
        <TextField
            id="email"
            label=words::EMAIL
            kind="email"
            value=email
            error=wrongs.of("email")
        />
        <TextField
            label=words::ADDRESSED
            hint=words::ADDRESSED_HINT
            value=addressed
        />
        <TextField label=words::PRONOUNCED value=pronounced/>
        <TextField label=words::HOURS value=hours/>
        <TextArea
            label=words::WORTH
            hint=words::WORTH_HINT
            value=note
            rows=2
        />
    };
    Editor::new(fields, read)
}
