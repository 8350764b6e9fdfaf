use cadence::record::{Body, Details, Id, Item, Opportunity, Stamp};

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

    /// Brings an item back as it stood.
    pub fn put_back(&mut self, id: &Id, item: &Item) {
        self.opportunity.put_back(id.clone(), self.stamp, item);
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

    /// Brings the opening back as it was, its items in the order in which they were written: within
    /// a day the history goes by that.
    pub fn bring_back(&mut self, before: &Opportunity) {
        let mut bodies: Vec<_> = before.bodies().collect();
        let written = |id: &Id| before.items.get(id).map(|it| it.stamp);
        bodies.sort_by_key(|(id, _)| written(id));
        for (id, _) in bodies {
            if let Some(item) = before.items.get(id) {
                self.put_back(id, item);
            }
            self.stamp.at += 1;
        }
        self.opportunity.describe_as(self.stamp, before.details());
    }

    /// The opening as it stands in this edit.
    pub fn opportunity(&self) -> &Opportunity {
        self.opportunity
    }
}
