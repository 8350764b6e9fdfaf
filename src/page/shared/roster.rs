//! What several pages ask of the roster: who is not named yet, and who is named a lot (R13).

use cadence::plan::{named, overused};
use cadence::record::{ContactKind, Id, Reference};
use cadence::text;
use chrono::NaiveDate;

use crate::state::{AppState, Data};

/// Those of the roster that an opening does not name, by name.
pub fn unnamed(state: AppState, id: &Id) -> Vec<(Id, Reference)> {
    let found = state.with(|data| {
        let (opening, _) = data.opening(id)?;
        let here = |id: &Id| {
            let mut people = opening.contacts_of(ContactKind::Reference);
            people.any(|(_, contact)| contact.roster.as_ref() == Some(id))
        };
        let others = data.settings().roster.references();
        let others = others.filter(|(id, _)| !here(id));
        let mut others: Vec<(Id, Reference)> = others
            .map(|(id, reference)| (id.clone(), reference.clone()))
            .collect();
        sort(&mut others);
        Some(others)
    });
    found.unwrap_or_default()
}

/// By name, as people look for each other.
pub fn sort(all: &mut [(Id, Reference)]) {
    all.sort_by(|a, b| {
        let key = |entry: &(Id, Reference)| (entry.1.name.to_lowercase(), entry.0.clone());
        key(a).cmp(&key(b))
    });
}

/// That somebody is named a lot, counting the openings in which they are about to be.
pub fn overuse(data: &Data, id: &Id, more: &[NaiveDate]) -> Option<String> {
    let today = data.today();
    let uses = data.openings().flat_map(|(opening, _)| named(opening));
    let mut uses: Vec<_> = uses.filter(|used| used.0 == *id).collect();
    uses.extend(more.iter().map(|day| (id.clone(), *day)));
    let found = overused(&uses, today);
    let name = &data.settings().roster.reference(id)?.name;
    Some(text::reference::overuse(found.first()?, name, today))
}
