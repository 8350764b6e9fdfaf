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

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::state::data::tests::opening;

    fn note(text: &str) -> Body {
        Body::Note(cadence::record::Note {
            date: NaiveDate::from_ymd_opt(2026, 3, 4).expect("a date"),
            text: text.to_owned(),
        })
    }

    /// An opening with two notes, of which the one with the later id was written first.
    fn with_notes() -> Opportunity {
        let mut it = opening("a", 10);
        for (id, at) in [("z", 20), ("b", 30)] {
            it.put(Id::from(id), Stamp { at, by: 1 }, note(id));
        }
        it
    }

    fn edited(of: &Opportunity, at: i64, edit: impl FnOnce(&mut Edit<'_>)) -> Opportunity {
        let mut opportunity = of.clone();
        edit(&mut Edit {
            opportunity: &mut opportunity,
            stamp: Stamp { at, by: 2 },
        });
        opportunity
    }

    #[test]
    fn every_edit_bears_the_stamp_and_wins_over_what_was_there() {
        let before = with_notes();
        let id = Id::from("z");
        let changed = edited(&before, 50, |edit| edit.set(&id, note("new")));
        let deleted = edited(&before, 60, |edit| edit.delete(&id));
        let undo = Undo {
            before: before.clone(),
            after: deleted.clone(),
        };
        let back = edited(&deleted, 70, |edit| {
            assert_eq!(edit.take_back(&undo), TakenBack::Whole);
        });
        let details = Details {
            company: "Renamed".to_owned(),
            ..Details::default()
        };
        let renamed = edited(&before, 80, |edit| edit.describe(details.clone()));
        for (it, at) in [(&changed, 50), (&deleted, 60), (&back, 70), (&renamed, 80)] {
            assert_eq!(it.latest_stamp(), Stamp { at, by: 2 });
            let mut merged = before.clone();
            merged.merge(it);
            assert_eq!(merged, *it, "at {at}");
        }
        assert_eq!(changed.items[&id].body, Some(note("new")));
        assert_eq!(deleted.items[&id].body, None);
        assert_eq!(back.items[&id].body, before.items[&id].body);
        assert_eq!(renamed.details(), details);
    }

    #[test]
    fn a_deleted_opening_keeps_no_text_and_is_deleted_in_every_tab() {
        let before = with_notes();
        let gone = edited(&before, 50, |edit| edit.remove());
        assert_eq!((gone.details.as_ref(), gone.bodies().count()), (None, 0));
        let undo = Undo {
            before: before.clone(),
            after: gone.clone(),
        };
        let back = edited(&gone, 60, |edit| {
            assert_eq!(edit.take_back(&undo), TakenBack::Whole);
        });
        assert_eq!(back.details, before.details);
        let said = |of: &Opportunity| {
            let mut items: Vec<_> = of.items.values().cloned().collect();
            items.sort_by_key(|item| item.stamp);
            items.into_iter().map(|item| item.body).collect::<Vec<_>>()
        };
        assert_eq!(said(&back), said(&before));
        // In another tab too, which knows of the deletion.
        let mut merged = gone.clone();
        merged.merge(&back);
        assert_eq!(merged.details, before.details);
        assert_eq!(said(&merged), said(&before));
    }
}
