//! Taking a backup in: first what it would do, then what comes of it.
//!
//! [`restore`] works both out at once and writes nothing: the caller shows the [`RestoreDryRun`],
//! asks if it says so, and keeps the outcome. Both ways are edits of what is here, so they reach
//! every open tab and every other device, and [`take_back()`] takes either back without what was
//! entered since.

mod change;
mod dry_run;
mod replace;
mod take_back;

pub use change::{FieldChange, ItemChange, OpeningChange};
pub use dry_run::{Kept, RestoreDryRun, Stop};
pub use take_back::take_back;

use cadence::record::{Stamp, horizon};

use super::backup::Backup;

/// How a backup is taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RestoreWay {
    /// Every item of both is kept; of two edits of one thing the later one stands.
    Merge,
    /// Afterwards it is as in the backup. What the backup has not is deleted.
    Replace,
}

/// What taking a backup in does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Restore {
    /// What is to be kept from then on; [`Backup::differing_from`] says what to write.
    pub outcome: Backup,
    /// What it would change, to be shown before.
    pub run: RestoreDryRun,
}

/// Works out what taking `theirs` in would do to `mine`.
///
/// `now` stamps the edits that [`RestoreWay::Replace`] takes; it is moved past every stamp of both
/// sides. Stamps of `theirs` that are far ahead of it are brought down ([`horizon`]).
#[must_use]
pub fn restore(mine: &Backup, theirs: &Backup, way: RestoreWay, now: Stamp) -> Restore {
    let theirs = theirs.clone().brought_down(horizon(now.at));
    let mut outcome = merge(mine, &theirs);
    if way == RestoreWay::Replace {
        let at = outcome.latest_stamp().at.saturating_add(1).max(now.at);
        replace::make_like(&mut outcome, &theirs, Stamp { at, ..now });
    }
    let run = RestoreDryRun::of(mine, &theirs, &outcome, way);
    Restore { outcome, run }
}

/// Whether writing `mine` over this file would take nothing away: it is empty, or a backup all of
/// which is here.
#[must_use]
pub fn may_replace(mine: &Backup, file: &[u8]) -> bool {
    file.trim_ascii().is_empty()
        || Backup::read(file).is_ok_and(|theirs| merge(mine, &theirs) == *mine)
}

/// Both backups in one: every item of both, the later edit of each, and an edit before a deletion
/// that did not know of it. Commutative, associative and idempotent.
///
/// Records of a kind unknown here can't be merged: of two that differ the larger text is kept.
#[must_use]
pub fn merge(mine: &Backup, theirs: &Backup) -> Backup {
    let Backup {
        settings,
        openings,
        others,
    } = theirs;
    let mut both = mine.clone();
    both.settings.merge(settings);
    for (id, theirs) in openings {
        let ours = both.openings.entry(id.clone());
        ours.and_modify(|ours| ours.merge(theirs))
            .or_insert_with(|| theirs.clone());
    }
    for (key, theirs) in others {
        let ours = both.others.entry(key.clone()).or_default();
        if *ours < *theirs {
            ours.clone_from(theirs);
        }
    }
    both
}

impl Backup {
    /// With every stamp past `horizon` brought down.
    fn brought_down(mut self, horizon: i64) -> Self {
        self.settings.bring_down_stamps(horizon);
        for opening in self.openings.values_mut() {
            opening.bring_down_stamps(horizon);
        }
        self
    }

    /// The newest stamp in it.
    #[must_use]
    pub fn latest_stamp(&self) -> Stamp {
        let openings = self.openings.values().map(|opening| opening.latest_stamp());
        openings.fold(self.settings.latest_stamp(), Stamp::max)
    }
}
