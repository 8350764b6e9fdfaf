//! What the editors of all kinds of item have in common.

use cadence::record::{Body, Contact, ContactKind, Id};
use cadence::text;
use chrono::NaiveDate;
use leptos::prelude::*;

use crate::component::{Wrong, Wrongs};
use crate::words::item as words;

/// The fields of one kind of item.
pub(super) struct Editor {
    pub(super) fields: AnyView,
    /// The item they come to, or what is wrong with them.
    pub(super) read: Callback<(), Result<Body, Vec<Wrong>>>,
    /// Somebody else who was met: made when the item is saved.
    pub(super) newcomer: Option<RwSignal<String>>,
}

impl Editor {
    pub(super) fn new(
        fields: impl IntoView,
        read: impl Fn() -> Result<Body, Vec<Wrong>> + Send + Sync + 'static,
    ) -> Self {
        Self {
            fields: fields.into_any(),
            read: Callback::new(move |()| untrack(&read)),
            newcomer: None,
        }
    }
}

/// What the editors need to know.
pub(super) struct EditorContext {
    pub(super) today: NaiveDate,
    pub(super) wrongs: Wrongs,
    /// Everybody in the opening who has a name.
    pub(super) people: Vec<(Id, Contact)>,
    /// Every interview, the latest first: its id, and which it is.
    pub(super) interviews: Vec<(String, String)>,
}

impl EditorContext {
    /// Names to choose from.
    pub(super) fn names(&self) -> Vec<(Id, String)> {
        let named = self.people.iter();
        named
            .map(|(id, contact)| (id.clone(), contact.name.clone()))
            .collect()
    }

    /// Whether this is the id of somebody of this kind.
    pub(super) fn is_of_kind(&self, id: &str, kind: ContactKind) -> bool {
        let mut people = self.people.iter();
        people.any(|(other, contact)| other.as_str() == id && contact.kind == kind)
    }

    /// Names to choose one from, or none.
    pub(super) fn options(&self, nobody: &str) -> Vec<(String, String)> {
        let people = self.people.iter().map(|(id, contact)| {
            let kind = text::contact_kind(contact.kind).to_lowercase();
            let name = &contact.name;
            (id.0.clone(), words::Person { name, kind }.text())
        });
        let none = (String::new(), nobody.to_owned());
        std::iter::once(none).chain(people).collect()
    }
}

/// The id chosen in a list that also offers nobody.
pub(super) fn chosen(value: RwSignal<String>) -> Option<Id> {
    Some(Id(value.get())).filter(|id| !id.as_str().is_empty())
}

pub(super) fn trimmed(value: RwSignal<String>) -> String {
    value.get().trim().to_owned()
}

/// The value, or what is wrong with it.
pub(super) fn unless<T>(
    wrongs: Vec<Wrong>,
    value: impl FnOnce() -> Option<T>,
) -> Result<T, Vec<Wrong>> {
    match value() {
        Some(value) if wrongs.is_empty() => Ok(value),
        _ => Err(wrongs),
    }
}
