use cadence::record::{Contact, ContactKind, Id};
use cadence::text;

use super::index::{FindGroup, FindScope, Target};
use crate::page::word;
use crate::route::Route;
use crate::state::Data;

/// One result, as it is shown.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct FindRow {
    pub(super) group: FindGroup,
    pub(super) title: String,
    pub(super) sub: String,
    /// The telephone number, where it was looked for by that.
    pub(super) number: String,
    pub(super) target: Target,
    pub(super) place: Route,
}

impl FindRow {
    /// `None` once what was found is gone.
    pub(super) fn of(target: &Target, scope: FindScope, data: &Data) -> Option<Self> {
        let target = target.clone();
        let row = |title: String, sub: String, number: String, place: Route| Self {
            group: target.group(),
            target: target.clone(),
            title,
            sub,
            number,
            place,
        };
        Some(match &target {
            Target::Opening(id) => {
                let (opening, _) = data.opening(id)?;
                let title = word::company(opening);
                let place = match scope {
                    FindScope::Anything => Route::Opening(id.clone()),
                    FindScope::Caller => Route::Brief(id.clone(), None),
                };
                row(
                    title.clone(),
                    word::sub(data, opening, &title),
                    String::new(),
                    place,
                )
            }
            Target::Person(id, person) => {
                let (opening, _) = data.opening(id)?;
                let contact = opening.contact(person)?;
                let parts = [contact.title.trim().to_owned(), word::company(opening)];
                row(
                    name(contact),
                    joined(parts),
                    contact.phone.clone(),
                    place_of(id, person, contact),
                )
            }
            Target::Reference(id) => {
                let reference = data.settings().roster.reference(id)?;
                let place = Route::Reference(Some(id.clone()));
                let sub = reference.relation.clone();
                row(reference.name.clone(), sub, reference.phone.clone(), place)
            }
            Target::Action(action) => {
                let (name, sub) = (action.name().to_owned(), action.sub().to_owned());
                row(name, sub, String::new(), action.place(data))
            }
        })
    }
}

/// The brief; a reference stands with the opening.
fn place_of(id: &Id, person: &Id, contact: &Contact) -> Route {
    match contact.kind {
        ContactKind::Reference => Route::Opening(id.clone()),
        _ => Route::Brief(id.clone(), Some(person.clone())),
    }
}

fn name(contact: &Contact) -> String {
    match contact.name.trim() {
        "" => text::contact_kind(contact.kind).to_owned(),
        name => name.to_owned(),
    }
}

fn joined(parts: [String; 2]) -> String {
    let known = parts.into_iter().filter(|part| !part.is_empty());
    known.collect::<Vec<_>>().join(" · ")
}
