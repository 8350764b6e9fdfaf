use cadence::record::{Body, Contact, Id, Reference, Roster, Stamp};

use super::{Book, Data};

impl Book {
    /// Keeps somebody in the roster, or deletes them; whether that could be kept.
    ///
    /// The settings around the roster keep their stamp: an edit of them elsewhere is not undone.
    pub fn keep_reference(self, id: &Id, reference: Option<Reference>) -> bool {
        self.change_roster(|roster, stamp| match reference {
            Some(reference) => roster.put(id.clone(), stamp, reference),
            None => roster.delete(id, stamp),
        })
    }

    fn change_roster(self, change: impl FnOnce(&mut Roster, Stamp)) -> bool {
        let kept = self.data.try_update(|data| {
            let mut settings = data.records.settings().clone();
            change(&mut settings.roster, self.stamp(data));
            let saved = data.records.save_settings(&settings);
            saved.map_err(|it| it.to_string())
        });
        self.report(kept)
    }

    /// Changes somebody in the roster, and in the active openings that name them; whether that
    /// could be kept.
    pub fn change_reference(self, id: &Id, before: &Reference, after: Reference) -> bool {
        let changed = self.peek(|data| {
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

    /// Deletes somebody from the roster, with an undo.
    pub fn delete_reference(self, id: &Id, said: String) {
        let before = self.peek(|data: &Data| data.settings().roster.entries.get(id).cloned());
        let Some(before) = before.filter(|entry| entry.reference.is_some()) else {
            return;
        };
        if !self.keep_reference(id, None) {
            return;
        }
        let id = id.clone();
        self.say_with_undo(said, move || {
            if self.change_roster(|roster, stamp| roster.put_back(id.clone(), stamp, &before)) {
                self.say("It is back.");
            }
        });
    }
}
