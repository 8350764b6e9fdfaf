use cadence::record::{Body, Details, Id, Opportunity, Stamp};

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

    /// Changes what the opening is; `None` deletes it.
    pub fn details(&mut self, details: Option<Details>) {
        match details {
            Some(details) => self.opportunity.describe(self.stamp, details),
            None => self.opportunity.remove(self.stamp),
        }
    }

    /// The opening as it stands in this edit.
    pub fn opportunity(&self) -> &Opportunity {
        self.opportunity
    }
}
