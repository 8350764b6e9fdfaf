use cadence::record::{Body, Details, Id, Opportunity, Stamp, TakenBack};

use super::Undo;
use crate::browser;

/// One edit of an opening, all of it kept at once.
pub struct Edit<'a> {
    pub(super) opportunity: &'a mut Opportunity,
    pub(super) stamp: Stamp,
}

impl Edit<'_> {
    /// Adds an item; its id.
    pub fn add(&mut self, body: Body) -> Id {
        let id = browser::new_id();
        self.opportunity.put(id.clone(), self.stamp, body);
        id
    }

    /// Changes an item, or brings it back.
    pub fn set(&mut self, id: &Id, body: Body) {
        self.opportunity.put(id.clone(), self.stamp, body);
    }

    /// Deletes an item.
    pub fn delete(&mut self, id: &Id) {
        self.opportunity.delete(id, self.stamp);
    }

    /// Changes what the opening is, or brings it back.
    pub fn describe(&mut self, details: Details) {
        self.opportunity.describe(self.stamp, details);
    }

    /// Deletes the opening with everything in it.
    pub fn remove(&mut self) {
        self.opportunity.empty(self.stamp);
    }

    /// Takes an earlier edit back, wherever nobody has edited since.
    pub(super) fn take_back(&mut self, undo: &Undo) -> TakenBack {
        let (before, after) = (Some(&undo.before), &undo.after);
        let done = self.opportunity.take_back(before, after, self.stamp);
        self.stamp = self.stamp.max(self.opportunity.latest_stamp());
        done
    }

    /// The opening as it stands in this edit.
    pub fn opportunity(&self) -> &Opportunity {
        self.opportunity
    }
}
