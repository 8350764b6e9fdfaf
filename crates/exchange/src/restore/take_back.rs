use cadence::record::{Roster, Settings, Side, Stamp, TakenBack, rebase};

use crate::backup::Backup;

/// Takes back what led from `before` to `after`, such as a restore, in what is here `now`: edits of
/// their own, stamped `stamp` and later, and only where nobody has edited since.
#[must_use]
pub fn take_back(
    before: &Backup,
    after: &Backup,
    now: &Backup,
    stamp: Stamp,
) -> (Backup, TakenBack) {
    let mut outcome = now.clone();
    let at = now.latest_stamp().at.saturating_add(1).max(stamp.at);
    let stamp = Stamp { at, ..stamp };
    let mut done = Vec::new();
    for opening in after.differing_from(before) {
        if let Some(here) = outcome.openings.get_mut(&opening.id) {
            done.push(here.take_back(before.openings.get(&opening.id), opening, stamp));
        }
    }
    take_settings_back(
        &before.settings,
        &after.settings,
        &mut outcome.settings,
        stamp,
    );
    let all = done.into_iter().reduce(TakenBack::and);
    (outcome, all.unwrap_or(TakenBack::Whole))
}

/// Field by field, and of the roster entry by entry.
fn take_settings_back(before: &Settings, after: &Settings, now: &mut Settings, stamp: Stamp) {
    for (id, entry) in &after.roster.entries {
        let was = before.roster.entries.get(id);
        if was == Some(entry) || now.roster.entries.get(id) != Some(entry) {
            continue;
        }
        match was.filter(|was| was.reference.is_some()) {
            Some(was) => now.roster.put_back(id.clone(), stamp, was),
            None => now.roster.delete(id, stamp),
        }
    }
    let plain = |settings: &Settings| Settings {
        stamp: Stamp::default(),
        roster: Roster::default(),
        ..settings.clone()
    };
    // What was set since is an edit of what the restore left; it is made of what was there before.
    let asked = rebase(&plain(after), &plain(now), &plain(before), |_| {
        Some(Side::Mine)
    });
    if plain(before) != plain(after)
        && let Ok(settings) = asked
    {
        let (roster, unread) = (std::mem::take(&mut now.roster), now.unread.clone());
        *now = Settings {
            stamp,
            roster,
            unread,
            ..settings
        };
    }
}
