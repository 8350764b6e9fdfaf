use cadence::record::{Id, Opportunity};
use thiserror::Error;

use super::RestoreWay;
use super::change::{OpeningChange, settings};
use crate::backup::Backup;
use crate::words::restore as words;

/// What taking a backup in would do, counted in openings that a person sees.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RestoreDryRun {
    /// Not here yet.
    pub added: usize,
    /// Here, and different afterwards.
    pub changed: usize,
    /// Here, and gone afterwards.
    pub deleted: usize,
    /// Here, and the same afterwards.
    pub same: usize,
    /// What becomes of each opening that does not stay the same, by id.
    pub changes: Vec<OpeningChange>,
    /// The settings that change, by their names in the data format.
    pub settings: Vec<&'static str>,
    /// What one side had deleted and stays, because the other edited it and the deletion did not
    /// know of that.
    pub kept: Vec<Kept>,
    /// Records of a kind that this version does not know and that come new or change.
    pub unknown: usize,
    /// Why the person has to be asked once more before it is done.
    pub stop: Option<Stop>,
}

/// Something that was deleted on one side and stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The opening.
    pub opening: Id,
    /// The item in it; `None` for the whole opening.
    pub item: Option<Id>,
    /// The deletion was made here, not in the file.
    pub deleted_here: bool,
}

/// More than half of what is here would be deleted or changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error(
    "{}",
    words::Stop { deleted: &.deleted, changed: &.changed, all: &.of }.text()
)]
pub struct Stop {
    /// So many would be deleted.
    pub deleted: usize,
    /// So many would be changed.
    pub changed: usize,
    /// Of so many.
    pub of: usize,
}

impl RestoreDryRun {
    pub(super) fn of(mine: &Backup, theirs: &Backup, outcome: &Backup, way: RestoreWay) -> Self {
        let mut run = Self {
            settings: settings(&mine.settings, &outcome.settings),
            ..Self::default()
        };
        for (id, after) in &outcome.openings {
            let before = mine.openings.get(id);
            match OpeningChange::of(before, after) {
                Some(change) => {
                    match (change.added, change.deleted) {
                        (true, _) => run.added += 1,
                        (_, true) => run.deleted += 1,
                        _ => run.changed += 1,
                    }
                    run.changes.push(change);
                }
                None if after.details.is_some() => run.same += 1,
                None => {}
            }
            if way == RestoreWay::Merge
                && let (Some(mine), Some(theirs)) = (before, theirs.openings.get(id))
            {
                run.note_kept(mine, theirs, after);
            }
        }
        let others = outcome.others.iter();
        run.unknown = others
            .filter(|(key, json)| mine.others.get(*key) != Some(json))
            .count();
        let (deleted, changed, of) = (run.deleted, run.changed, mine.live().count());
        run.stop = ((deleted + changed) * 2 > of).then_some(Stop {
            deleted,
            changed,
            of,
        });
        run
    }

    /// Whether a person would see no difference afterwards.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        self.changes.is_empty() && self.settings.is_empty() && self.unknown == 0
    }

    fn note_kept(&mut self, mine: &Opportunity, theirs: &Opportunity, after: &Opportunity) {
        let mut note = |item: Option<&Id>, here: bool, there: bool, kept: bool| {
            if kept && here != there {
                self.kept.push(Kept {
                    opening: after.id.clone(),
                    item: item.cloned(),
                    deleted_here: !here,
                });
            }
        };
        let (here, there) = (mine.details.is_some(), theirs.details.is_some());
        note(None, here, there, after.details.is_some());
        for (id, item) in &after.items {
            if let (Some(ours), Some(their)) = (mine.items.get(id), theirs.items.get(id)) {
                let (here, there) = (ours.body.is_some(), their.body.is_some());
                note(Some(id), here, there, item.body.is_some());
            }
        }
    }
}
