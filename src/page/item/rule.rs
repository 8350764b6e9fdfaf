use cadence::record::{Body, GroundRule, Id};
use leptos::prelude::*;

use super::editor::{Editor, EditorContext, chosen, trimmed, unless};
use crate::component::{Check, DateField, Select, TextArea};
use crate::page::field_check::day_wrong;

/// What this employer asked for.
pub(super) fn editor(rule: GroundRule, context: &EditorContext) -> Editor {
    let (today, wrongs) = (context.today, context.wrongs);
    let date = RwSignal::new(Some(rule.date));
    let not_before = RwSignal::new(rule.not_before);
    let no_phone = RwSignal::new(rule.no_phone);
    let through_agency = RwSignal::new(rule.through_agency);
    let contact = RwSignal::new(rule.contact.map(|Id(id)| id).unwrap_or_default());
    let note = RwSignal::new(rule.note);
    let read = move || {
        let wrong = day_wrong("date", date.get(), today);
        unless(wrong.into_iter().collect(), || {
            Some(Body::GroundRule(GroundRule {
                date: date.get()?,
                not_before: not_before.get(),
                no_phone: no_phone.get(),
                through_agency: through_agency.get(),
                contact: chosen(contact),
                note: trimmed(note),
            }))
        })
    };
    let fields = view! {
        <Select
            label="The person to contact"
            options=context.options("Nobody in particular")
            value=contact
        />
        <DateField label="Not before" value=not_before/>
        <div>
            <Check label="No phone calls" value=no_phone/>
            <Check label="Everything goes through the agency" value=through_agency/>
        </div>
        <TextArea label="In their words" value=note/>
        <DateField
            id="date"
            label="The day they said so"
            value=date
            max=today
            error=wrongs.of("date")
        />
    };
    Editor::new(fields, read)
}
