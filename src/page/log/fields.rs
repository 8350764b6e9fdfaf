use cadence::record::{Contact, ContactKind, Id};
use cadence::text;
use chrono::NaiveDate;
use leptos::prelude::*;

use super::choice::LogChoice;
use super::entry::LogEntry;
use crate::page::shared::answer_fields::OfferFields;
use crate::page::shared::pay_said::PayFields;
use crate::state::use_state;
use crate::words::log as words;

/// What the form asks, as signals.
#[derive(Clone, Copy)]
pub(super) struct LogFields {
    pub(super) date: RwSignal<Option<NaiveDate>>,
    pub(super) to: RwSignal<String>,
    pub(super) who: RwSignal<String>,
    /// Those chosen from the roster.
    pub(super) chosen: RwSignal<Vec<Id>>,
    /// The reference of the opening who was checked.
    pub(super) checked: RwSignal<Option<Id>>,
    pub(super) answer: RwSignal<Option<usize>>,
    pub(super) verdict: RwSignal<Option<usize>>,
    pub(super) day: RwSignal<Option<NaiveDate>>,
    pub(super) pay: RwSignal<String>,
    pub(super) starts: RwSignal<Option<NaiveDate>>,
    pub(super) pay_said: PayFields,
    pub(super) topics: [RwSignal<bool>; 3],
    pub(super) note: RwSignal<String>,
}

impl LogFields {
    pub(super) fn new(entry: LogEntry) -> Self {
        Self {
            date: RwSignal::new(entry.date),
            to: RwSignal::new(entry.to.map(|id| id.0).unwrap_or_default()),
            who: RwSignal::new(entry.who),
            chosen: RwSignal::new(Vec::new()),
            checked: RwSignal::new(entry.checked),
            answer: RwSignal::new(entry.answer),
            verdict: RwSignal::new(entry.verdict),
            day: RwSignal::new(entry.day),
            pay: RwSignal::new(entry.pay),
            starts: RwSignal::new(entry.starts),
            pay_said: PayFields::new(entry.pay_said, entry.pay_who),
            topics: entry.topics.map(RwSignal::new),
            note: RwSignal::new(entry.note),
        }
    }

    /// What is asked of an offer.
    pub(super) fn offer(self) -> OfferFields {
        OfferFields {
            reply_by: self.day,
            pay: self.pay,
            starts: self.starts,
        }
    }

    pub(super) fn read(self, choice: LogChoice) -> LogEntry {
        LogEntry {
            choice,
            date: self.date.get(),
            to: Some(Id(self.to.get())).filter(|id| !id.0.is_empty()),
            who: self.who.get(),
            named: contacts(self.chosen.get()),
            checked: self.checked.get(),
            answer: self.answer.get(),
            verdict: self.verdict.get(),
            day: self.day.get(),
            pay: self.pay.get(),
            starts: self.starts.get(),
            pay_said: self.pay_said.text.get(),
            pay_who: self.pay_said.who.get(),
            topics: self.topics.map(|topic| topic.get()),
            note: self.note.get(),
        }
    }
}

/// Those of the roster as people of an opening.
fn contacts(chosen: Vec<Id>) -> Vec<Contact> {
    use_state().with(|data| {
        let roster = &data.settings().roster;
        let contact = |id: Id| Some(roster.reference(&id)?.contact(id));
        chosen.into_iter().filter_map(contact).collect()
    })
}

/// The people of the opening, with those of one kind alone if one is named.
pub(super) fn people(id: StoredValue<Id>, kind: Option<ContactKind>) -> Vec<(String, String)> {
    let all = id.with_value(|id| {
        use_state().with_untracked(|data| {
            let (opening, _) = data.opening(id)?;
            let people = opening
                .contacts()
                .filter(|(_, contact)| kind.is_none_or(|kind| contact.kind == kind));
            let named = people.filter(|(_, contact)| !contact.name.trim().is_empty());
            let row = |(id, contact): (&Id, &Contact)| {
                let label = match kind {
                    Some(_) => contact.name.clone(),
                    None => words::Person {
                        name: &contact.name,
                        kind: text::contact_kind(contact.kind).to_lowercase(),
                    }
                    .text(),
                };
                (id.0.clone(), label)
            };
            Some(named.map(row).collect())
        })
    });
    all.unwrap_or_default()
}
