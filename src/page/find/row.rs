use cadence::plan::MoveKind;
use cadence::record::{Contact, ContactKind, Id, Opportunity};
use cadence::text;

use super::index::{FindGroup, FindScope, Target};
use crate::page::shared::word;
use crate::route::Route;
use crate::state::Data;
use crate::words::common as common_words;

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
                    match (contact.kind, scope) {
                        (ContactKind::Reference, FindScope::Anything) => Route::Opening(id.clone()),
                        (ContactKind::Reference, FindScope::Caller) => {
                            let is_them = |opening: &Opportunity, other: &Id| {
                                opening.id == *id && other == person
                            };
                            let sheet = Route::ReferenceSheet(id.clone());
                            call_of(data, is_them).unwrap_or(sheet)
                        }
                        _ => Route::Brief(id.clone(), Some(person.clone())),
                    },
                )
            }
            Target::Reference(id) => {
                let reference = data.settings().roster.reference(id)?;
                let own = Route::Reference(Some(id.clone()));
                let is_them = |opening: &Opportunity, other: &Id| {
                    let contact = opening.contact(other);
                    contact.is_some_and(|contact| contact.roster.as_ref() == Some(id))
                };
                let place = match scope {
                    FindScope::Anything => own,
                    FindScope::Caller => call_of(data, is_them).unwrap_or(own),
                };
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

/// Where what there is to say to a reference is made, if there is such a move: the most pressing.
fn call_of(data: &Data, is_them: impl Fn(&Opportunity, &Id) -> bool) -> Option<Route> {
    let found = data.sorted_moves().into_iter().find(|(opening, step)| {
        let is_one = matches!(
            step.kind,
            MoveKind::Brief | MoveKind::Thank | MoveKind::Reply
        );
        let about = step.about.as_ref().filter(|_| is_one);
        about.is_some_and(|id| is_them(opening, id))
    });
    found.map(|(opening, step)| Route::of_move(&opening.id, step))
}

fn name(contact: &Contact) -> String {
    match contact.name.trim() {
        "" => text::contact_kind(contact.kind).to_owned(),
        name => name.to_owned(),
    }
}

fn joined(parts: [String; 2]) -> String {
    let known = parts.into_iter().filter(|part| !part.is_empty());
    known.collect::<Vec<_>>().join(common_words::DOT)
}
