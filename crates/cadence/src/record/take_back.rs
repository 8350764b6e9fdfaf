use super::{Id, Item, Opportunity, Stamp};

/// How much of an edit could be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakenBack {
    /// All of it.
    Whole,
    /// What was not edited again since; the rest stays.
    InPart,
    /// Nothing: all of it was edited again since.
    Nothing,
}

impl TakenBack {
    /// Of several together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        if self == other { self } else { Self::InPart }
    }
}

impl Opportunity {
    /// Takes back the edit that led from `before` to `after`, as an edit of its own, wherever
    /// nobody has edited again since. `before` is `None` where the edit made the opening: it then
    /// goes as a whole, or, once something was added to it, stays as a whole.
    ///
    /// Several items are stamped in the order in which they were written, counting up from `stamp`:
    /// within a day the history goes by that.
    pub fn take_back(&mut self, before: Option<&Self>, after: &Self, stamp: Stamp) -> TakenBack {
        let there = before.filter(|before| before.details.is_some());
        let Some(before) = there else {
            if !self.says_as(after) {
                return TakenBack::Nothing;
            }
            self.empty(stamp);
            return TakenBack::Whole;
        };
        let (mut stamp, mut done, mut left) = (stamp, false, false);
        let mut changed: Vec<(&Id, Option<&Item>)> = after
            .items
            .iter()
            .map(|(id, item)| (id, before.items.get(id), item))
            .filter(|(_, was, item)| *was != Some(*item))
            .map(|(id, was, _)| (id, was.filter(|was| was.body.is_some())))
            .collect();
        changed.sort_by_key(|(_, was)| was.map(|was| was.stamp));
        for (id, was) in changed {
            if self.items.get(id) != after.items.get(id) {
                left = true;
                continue;
            }
            match was {
                Some(was) => self.put_back(id.clone(), stamp, was),
                None => self.delete(id, stamp),
            }
            stamp.at += 1;
            done = true;
        }
        if before.details != after.details {
            if (self.stamp, &self.details) == (after.stamp, &after.details) {
                self.describe_as(stamp, before.details());
                done = true;
            } else {
                // An edit made elsewhere may have brought them back already.
                left |= self.details != before.details;
            }
        }
        match (done, left) {
            (_, false) => TakenBack::Whole,
            (true, true) => TakenBack::InPart,
            (false, true) => TakenBack::Nothing,
        }
    }

    /// Whether nobody has edited either since the other.
    fn says_as(&self, other: &Self) -> bool {
        (self.stamp, &self.details, &self.items) == (other.stamp, &other.details, &other.items)
    }
}
