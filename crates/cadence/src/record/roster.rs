use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_with::rust::maps_duplicate_key_is_error;

use super::unread::carries;
use super::{Contact, ContactKind, Id, Opportunity, Stamp, Unread, merge::later};

/// The people who speak for the job hunter, for all openings (R13).
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct Roster {
    /// Each by id.
    #[serde(
        default,
        deserialize_with = "maps_duplicate_key_is_error::deserialize",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub entries: BTreeMap<Id, RosterEntry>,
    /// What a newer version wrote beside that.
    #[serde(skip)]
    pub unread: Unread,
}

carries!(Roster);

/// One place in the roster.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(remote = "Self", deny_unknown_fields)]
pub struct RosterEntry {
    /// When it was last edited.
    #[serde(default)]
    pub stamp: Stamp,
    /// Who it is; `None` once deleted, so that a merge does not bring it back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<Reference>,
    /// What a newer version wrote beside that.
    #[serde(skip)]
    pub unread: Unread,
}

carries!(RosterEntry);

/// Somebody who speaks for the job hunter.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    /// Their name, as it is to be written.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// How they know the job hunter: "my manager at Corvo, 2019 to 2023".
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub relation: String,
    /// Telephone number, as typed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// E-mail address, as typed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub email: String,
    /// How and when they like to be reached.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reach: String,
    /// The day they said yes to being named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub permission: Option<NaiveDate>,
    /// What they could mention.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub achievements: Vec<String>,
}

impl Reference {
    /// As a person of an opening, chosen from the roster, where it stands under `id`.
    #[must_use]
    pub fn contact(&self, id: Id) -> Contact {
        Contact {
            kind: ContactKind::Reference,
            name: self.name.clone(),
            title: self.relation.clone(),
            phone: self.phone.clone(),
            email: self.email.clone(),
            note: self.reach.clone(),
            roster: Some(id),
            ..Contact::default()
        }
    }

    /// Takes what has changed since `before` over to a person chosen from the roster. What was
    /// changed at the person stays.
    pub fn carry_over(&self, before: &Self, contact: &mut Contact) {
        let fields = [
            (&mut contact.name, &before.name, &self.name),
            (&mut contact.title, &before.relation, &self.relation),
            (&mut contact.phone, &before.phone, &self.phone),
            (&mut contact.email, &before.email, &self.email),
            (&mut contact.note, &before.reach, &self.reach),
        ];
        for (there, old, new) in fields {
            if there == old {
                there.clone_from(new);
            }
        }
    }
}

impl From<&Contact> for Reference {
    /// What is known of somebody who was entered in an opening. The note stays there: it may be
    /// about more than how to reach them.
    fn from(contact: &Contact) -> Self {
        Self {
            name: contact.name.clone(),
            relation: contact.title.clone(),
            phone: contact.phone.clone(),
            email: contact.email.clone(),
            ..Self::default()
        }
    }
}

impl Roster {
    /// Whether nobody was ever in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty() && self.unread.is_empty()
    }

    /// Adds or replaces the reference `id`. What a newer version wrote into the one that stood
    /// there stays in it.
    pub fn put(&mut self, id: Id, stamp: Stamp, reference: Reference) {
        let mut entry = RosterEntry {
            stamp,
            reference: Some(reference),
            unread: Unread::default(),
        };
        if let Some(before) = self.entries.get(&id) {
            entry.unread = before.unread.kept_in(&entry);
        }
        self.entries.insert(id, entry);
    }

    /// Puts the entry `id` as it once stood, with all that a newer version wrote into it.
    pub fn put_back(&mut self, id: Id, stamp: Stamp, entry: &RosterEntry) {
        let entry = RosterEntry {
            stamp,
            ..entry.clone()
        };
        self.entries.insert(id, entry);
    }

    /// Deletes the reference `id`, keeping its place so that a merge knows.
    pub fn delete(&mut self, id: &Id, stamp: Stamp) {
        if let Some(entry) = self.entries.get_mut(id) {
            *entry = RosterEntry {
                stamp,
                ..RosterEntry::default()
            };
        }
    }

    /// Everybody who is not deleted, by id.
    pub fn references(&self) -> impl Iterator<Item = (&Id, &Reference)> {
        let all = self.entries.iter();
        all.filter_map(|(id, entry)| Some((id, entry.reference.as_ref()?)))
    }

    /// One of them.
    #[must_use]
    pub fn reference(&self, id: &Id) -> Option<&Reference> {
        self.entries.get(id)?.reference.as_ref()
    }

    /// Those named for an opening, by their contact: as they stand here, with a number or address
    /// that is known only there; one who is not here as they stand there.
    #[must_use]
    pub fn named_for(&self, opportunity: &Opportunity) -> Vec<(Id, Reference)> {
        let named = opportunity.contacts_of(ContactKind::Reference);
        let named = named.map(|(id, contact)| {
            let there = Reference::from(contact);
            let here = contact.roster.as_ref().and_then(|id| self.reference(id));
            let Some(mut here) = here.cloned() else {
                return (id.clone(), there);
            };
            if here.phone.is_empty() {
                here.phone = there.phone;
            }
            if here.email.is_empty() {
                here.email = there.email;
            }
            (id.clone(), here)
        });
        named.collect()
    }

    /// The newest stamp in it.
    #[must_use]
    pub fn latest_stamp(&self) -> Stamp {
        let stamps = self.entries.values().map(|entry| entry.stamp);
        stamps.max().unwrap_or_default()
    }

    /// Takes in another copy: the later edit of each wins, and everybody in either is kept.
    /// Commutative, associative and idempotent.
    pub fn merge(&mut self, other: &Self) {
        for (id, theirs) in &other.entries {
            let ours = self.entries.entry(id.clone());
            let ours = ours.or_insert_with(|| theirs.clone());
            if later((theirs.stamp, theirs), (ours.stamp, ours)) {
                ours.clone_from(theirs);
            }
        }
        self.unread.join(&other.unread);
    }
}
