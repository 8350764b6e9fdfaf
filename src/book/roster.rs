use cadence::record::{Id, Reference};

use super::{Book, Data};

impl Book {
    /// Keeps somebody in the roster, or deletes them; whether that could be kept.
    ///
    /// The settings around the roster keep their stamp: an edit of them elsewhere is not undone.
    pub fn keep_reference(self, id: &Id, reference: Option<Reference>) -> bool {
        let kept = self.data.try_update(|data| {
            let mut settings = data.records.settings().clone();
            let stamp = self.stamp(data);
            match reference {
                Some(it) => settings.roster.put(id.clone(), stamp, it),
                None => settings.roster.delete(id, stamp),
            }
            let saved = data.records.save_settings(&settings);
            saved.map_err(|it| it.to_string())
        });
        self.report(kept)
    }

    /// Deletes somebody from the roster, with an undo.
    pub fn delete_reference(self, id: &Id, said: String) {
        let before = self.peek(|data: &Data| data.settings().roster.reference(id).cloned());
        if before.is_none() || !self.keep_reference(id, None) {
            return;
        }
        let id = id.clone();
        self.say_with_undo(said, move || {
            if self.keep_reference(&id, before.clone()) {
                self.say("It is back.");
            }
        });
    }
}
