use cadence::record::{Body, Contact, ContactKind};
use cadence::text;
use leptos::prelude::*;

use super::editor::{Editor, EditorContext, trimmed};
use crate::component::{Choices, TextArea, TextField};
use crate::page::field_check::address_wrong;
use crate::route::Route;

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
                "Chosen from " <a href=href>"your references"</a>
                ". The sheet takes what stands there."
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
            return Err(vec![(
                "name",
                "Write a name, or at least a number.".to_owned(),
            )]);
        }
        if let Some(wrong) = address_wrong(&contact.email) {
            return Err(vec![wrong]);
        }
        Ok(Body::Contact(contact))
    };
    let kinds = ContactKind::ALL.map(|kind| text::contact_kind(kind).to_owned());
    let fields = view! {
        {listed}
        <TextField id="name" label="Name" value=name error=wrongs.of("name")/>
        <Choices legend="Who they are" options=kinds.to_vec() chosen=kind/>
        <TextField label="Job title, or how they know you" value=title/>
        <TextField label="Phone" kind="tel" value=phone/>
        <TextField
            id="email"
            label="E-mail"
            kind="email"
            value=email
            error=wrongs.of("email")
        />
        <TextField
            label="In a letter, after “Dear”"
            hint="Only where the name does not tell: Tom, or Dr. Okafor."
            value=addressed
        />
        <TextField label="How the name is said" value=pronounced/>
        <TextField label="Good hours" value=hours/>
        <TextArea
            label="Worth knowing"
            hint="What worked, whom they listen to."
            value=note
            rows=2
        />
    };
    Editor::new(fields, read)
}
