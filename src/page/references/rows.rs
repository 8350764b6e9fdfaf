//! What the list of references says of each.

use cadence::plan::named;
use cadence::record::{ContactKind, Id, Reference};
use cadence::text;

use crate::page::shared::roster::{overuse, sort};
use crate::page::shared::word;
use crate::state::Data;
use crate::words::common as common_words;

/// One in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ReferenceRow {
    pub(super) id: Id,
    pub(super) reference: Reference,
    /// For whom they are named.
    pub(super) named: String,
    /// That they are named a lot.
    pub(super) overuse: Option<String>,
}

/// Everybody, by name.
pub(super) fn rows(data: &Data) -> Vec<ReferenceRow> {
    let mut all: Vec<(Id, Reference)> = data
        .settings()
        .roster
        .references()
        .map(|(id, reference)| (id.clone(), reference.clone()))
        .collect();
    sort(&mut all);
    let mut active: Vec<(Id, String)> = Vec::new();
    for (opening, _) in data.openings().filter(|(_, plan)| plan.active) {
        let company = word::company(opening);
        active.extend(
            named(opening)
                .into_iter()
                .map(|named| (named.0, company.clone())),
        );
    }
    let row = |(id, reference): (Id, Reference)| {
        let companies: Vec<&str> = active
            .iter()
            .filter(|named| named.0 == id)
            .map(|named| named.1.as_str())
            .collect();
        ReferenceRow {
            named: text::reference::named(&companies),
            overuse: overuse(data, &id, &[]),
            id,
            reference,
        }
    };
    all.into_iter().map(row).collect()
}

/// The active openings that name somebody, by company.
pub(super) fn sheets(data: &Data) -> Vec<(Id, String)> {
    let active = data.openings().filter(|(_, plan)| plan.active);
    let naming =
        active.filter(|(opening, _)| opening.contacts_of(ContactKind::Reference).next().is_some());
    let mut sheets: Vec<(Id, String)> = naming
        .map(|(opening, _)| (opening.id.clone(), word::company(opening)))
        .collect();
    sheets.sort_by(|a, b| (&a.1, &a.0).cmp(&(&b.1, &b.0)));
    sheets
}

/// The name, or that there is none.
pub(super) fn name(reference: &Reference) -> String {
    match reference.name.trim() {
        "" => common_words::NO_NAME.to_owned(),
        name => name.to_owned(),
    }
}
