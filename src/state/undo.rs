//! Commands that can be taken back: each says what is done and offers an undo.

use cadence::record::{Body, Id, Interview};
use cadence::text;

use super::AppState;

impl AppState {
    /// Adds one item, says what is done and what comes next, and can take it back; whether it could
    /// be kept.
    pub fn add_and_say(self, id: &Id, body: Body) -> bool {
        let Some(item) = self.add(id, body.clone()) else {
            return false;
        };
        let said = self.with_untracked(|data| {
            let (opening, plan) = data.opening(id)?;
            Some(text::saved(&body, opening, plan.moves.first()))
        });
        let id = id.clone();
        self.say_with_undo(said.unwrap_or_default(), move || {
            if self.edit(&id, |edit| edit.delete(&item)).is_some() {
                self.say("Taken back.");
            }
        });
        true
    }

    /// Deletes an item, with an undo.
    pub fn delete_item(self, id: &Id, item: &Id, said: impl Into<String>) {
        let before = self.with_untracked(|data| {
            let (opening, _) = data.opening(id)?;
            let item = opening.items.get(item)?;
            item.body.is_some().then(|| item.clone())
        });
        let (Some(before), Some(())) = (before, self.edit(id, |edit| edit.delete(item))) else {
            return;
        };
        let (id, item) = (id.clone(), item.clone());
        self.say_with_undo(said, move || {
            if self
                .edit(&id, |edit| edit.put_back(&item, &before))
                .is_some()
            {
                self.say("It is back.");
            }
        });
    }

    /// Deletes an opening, with an undo. Its texts go at once, so that there is room for others.
    pub fn delete_opening(self, id: &Id) {
        let before =
            self.with_untracked(|data| data.opening(id).map(|(opening, _)| opening.clone()));
        let (Some(before), Some(())) = (before, self.edit(id, |edit| edit.remove())) else {
            return;
        };
        let company = before.details().company;
        self.say_with_undo(format!("{company} is deleted."), move || {
            let back = self.edit(&before.id, |edit| edit.bring_back(&before));
            if back.is_some() {
                self.say("It is back.");
            }
        });
    }

    /// Notes that an interview has taken place; whether that could be kept.
    pub fn mark_held(self, id: &Id, interview: &Id) -> bool {
        let marked = self.edit(id, |edit| {
            let body = edit
                .opportunity()
                .items
                .get(interview)
                .and_then(|item| item.body.clone());
            let Some(Body::Interview(before)) = body else {
                return None;
            };
            let held = true;
            let after = Interview {
                held,
                ..before.clone()
            };
            edit.set(interview, Body::Interview(after.clone()));
            Some((before, after))
        });
        let Some(Some((before, after))) = marked else {
            return false;
        };
        let said = self.with_untracked(|data| {
            let (opening, plan) = data.opening(id)?;
            Some(text::saved(
                &Body::Interview(after),
                opening,
                plan.moves.first(),
            ))
        });
        let (id, interview) = (id.clone(), interview.clone());
        self.say_with_undo(said.unwrap_or_default(), move || {
            let before = Body::Interview(before.clone());
            if self
                .edit(&id, |edit| edit.set(&interview, before))
                .is_some()
            {
                self.say("Taken back.");
            }
        });
        true
    }

    /// Deletes somebody from the roster, with an undo.
    pub fn delete_reference(self, id: &Id, said: String) {
        let before = self.with_untracked(|data| data.settings().roster.entries.get(id).cloned());
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
