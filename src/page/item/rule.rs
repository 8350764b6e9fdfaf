use cadence::record::{Body, GroundRule, Id};
use leptos::prelude::*;

use super::editor::{Editor, EditorContext, chosen, trimmed, unless};
use crate::component::{Check, DateField, Select, TextArea};
use crate::page::shared::field_check::day_wrong;
use crate::words::item as words;

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
            label=words::RULE_CONTACT
            options=context.options(words::PERSON_NOBODY)
            value=contact
        />
        <DateField label=words::RULE_NOT_BEFORE value=not_before/>
        <div>
            <Check label=words::RULE_NO_PHONE value=no_phone/>
            <Check label=words::RULE_AGENCY value=through_agency/>
        </div>
        <TextArea label=words::RULE_NOTE value=note/>
        <DateField
            id="date"
            label=words::RULE_DAY
            value=date
            max=today
            error=wrongs.of("date")
        />
    };
    Editor::new(fields, read)
}
