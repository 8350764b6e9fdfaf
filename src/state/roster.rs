use cadence::record::{Body, Contact, Id, Reference, Roster, Stamp};
use leptos::prelude::*;

use super::AppState;

impl AppState {
    /// Keeps somebody in the roster, or deletes them; whether that could be kept.
    ///
    /// The settings around the roster keep their stamp: an edit of them elsewhere is not undone.
    pub fn keep_reference(self, id: &Id, reference: Option<Reference>) -> bool {
        self.change_roster(|roster, stamp| match reference {
            Some(reference) => roster.put(id.clone(), stamp, reference),
            None => roster.delete(id, stamp),
        })
    }

    /// Somebody in the roster as they stand by now, whoever wrote that last.
    #[must_use]
    pub fn reference(self, id: &Id) -> Option<Reference> {
        self.refresh_settings();
        self.with_untracked(|data| data.settings().roster.reference(id).cloned())
    }

    pub(super) fn change_roster(self, change: impl FnOnce(&mut Roster, Stamp)) -> bool {
        self.refresh_settings();
        let kept = self.data.try_update(|data| {
            let mut settings = data.records.settings().clone();
            change(&mut settings.roster, self.stamp(data));
            let saved = data.records.save_settings(&settings);
            saved.map_err(|error| error.to_string())
        });
        self.report(kept)
    }

    /// Changes somebody in the roster, and in the active openings that name them; whether that
    /// could be kept.
    pub fn change_reference(self, id: &Id, before: &Reference, after: Reference) -> bool {
        let changed = self.with_untracked(|data| {
            let mut changed: Vec<(Id, Id, Contact)> = Vec::new();
            for (opening, _) in data.openings().filter(|(_, plan)| plan.active) {
                for (item, contact) in opening.contacts() {
                    let mut now = contact.clone();
                    if now.roster.as_ref() == Some(id) {
                        after.carry_over(before, &mut now);
                    }
                    if now != *contact {
                        changed.push((opening.id.clone(), item.clone(), now));
                    }
                }
            }
            changed
        });
        self.keep_reference(id, Some(after))
            && changed.into_iter().all(|(opening, item, contact)| {
                let body = Body::Contact(contact);
                self.edit(&opening, |edit| edit.set(&item, body)).is_some()
            })
    }
}
