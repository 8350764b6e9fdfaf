//! Stamps that can't be true: of a clock that was far off, or of a file that somebody changed.

use std::collections::BTreeSet;

use super::{Opportunity, Settings, Stamp};

/// No clock that is right is before this: 1 November 2026, in milliseconds since 1970.
const WRITTEN: i64 = 1_793_491_200_000;
/// Milliseconds of a year.
const YEAR: i64 = 365 * 86_400_000;

/// The last stamp that is believed at `now`, both in milliseconds since 1970: a year ahead. Later
/// edits go on from the latest stamp there is, so one of the year 9999 would leave them no room.
#[must_use]
pub fn horizon(now: i64) -> i64 {
    // A device whose clock has gone back to 1970 must not doubt everything it ever kept.
    now.max(WRITTEN).saturating_add(YEAR)
}

impl Opportunity {
    /// Brings every stamp past `horizon` ([`horizon()`]) down to just after all the others here, in
    /// their order: such an edit comes after everything its record knew of, and before whatever is
    /// edited next. Whether there was any.
    pub fn bring_down_stamps(&mut self, horizon: i64) -> bool {
        bring_down(horizon, |each| {
            each(&mut self.stamp);
            for item in self.items.values_mut() {
                each(&mut item.stamp);
                item.of.iter_mut().for_each(&mut *each);
            }
            if let Some(gone) = &mut self.gone {
                [&mut gone.at, &mut gone.all, &mut gone.of]
                    .into_iter()
                    .chain(gone.seen.values_mut())
                    .chain(gone.was.iter_mut().map(|was| &mut was.stamp))
                    .for_each(each);
            }
        })
    }
}

impl Settings {
    /// As [`Opportunity::bring_down_stamps`].
    pub fn bring_down_stamps(&mut self, horizon: i64) -> bool {
        bring_down(horizon, |each| {
            each(&mut self.stamp);
            let entries = self.roster.entries.values_mut();
            entries.map(|entry| &mut entry.stamp).for_each(each);
        })
    }
}

/// `visit` hands every stamp of a record to what it is given.
fn bring_down(horizon: i64, mut visit: impl FnMut(&mut dyn FnMut(&mut Stamp))) -> bool {
    let (mut last, mut is_any_far) = (0, false);
    visit(&mut |stamp| {
        if stamp.at > horizon {
            is_any_far = true;
        } else {
            last = last.max(stamp.at);
        }
    });
    if !is_any_far {
        return false;
    }
    let mut far = BTreeSet::new();
    visit(&mut |stamp| {
        if stamp.at > horizon {
            far.insert(*stamp);
        }
    });
    // One value stays one value: a deletion names the edit it knew of by its stamp.
    let far: Vec<Stamp> = far.into_iter().collect();
    visit(&mut |stamp| {
        if let Ok(rank) = far.binary_search(stamp) {
            let rank = i64::try_from(rank).unwrap_or(i64::MAX);
            stamp.at = last.saturating_add(1).saturating_add(rank);
        }
    });
    true
}
