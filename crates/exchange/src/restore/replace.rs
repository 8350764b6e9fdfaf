use cadence::record::{
    Body, Id, Item, Opportunity, Reference, Roster, RosterEntry, Settings, Stamp, Unread,
};

use crate::backup::Backup;

/// Edits `outcome`, which has `theirs` merged in, until it says what `theirs` says. What already
/// does is left alone, so on an empty device the copy is exact.
pub(super) fn make_like(outcome: &mut Backup, theirs: &Backup, stamp: Stamp) {
    let mut roster = std::mem::take(&mut outcome.settings.roster);
    make_roster_like(&mut roster, &theirs.settings.roster, stamp);
    let wanted = Settings {
        stamp: outcome.settings.stamp,
        roster: Roster::default(),
        ..theirs.settings.clone()
    };
    if outcome.settings != wanted {
        outcome.settings = Settings { stamp, ..wanted };
    }
    outcome.settings.roster = roster;
    for (id, ours) in outcome.openings.iter_mut() {
        make_opening_like(ours, theirs.openings.get(id), stamp);
    }
    let others = theirs.others.iter();
    outcome
        .others
        .extend(others.map(|(key, json)| (key.clone(), json.clone())));
}

fn make_roster_like(ours: &mut Roster, theirs: &Roster, stamp: Stamp) {
    let ids: Vec<Id> = ours.entries.keys().cloned().collect();
    for id in ids {
        let wanted = theirs
            .entries
            .get(&id)
            .filter(|entry| entry.reference.is_some());
        let here = ours
            .entries
            .get(&id)
            .filter(|entry| entry.reference.is_some());
        if here.map(named) != wanted.map(named) {
            match wanted {
                Some(entry) => ours.put_back(id, stamp, entry),
                None => ours.delete(&id, stamp),
            }
        }
    }
}

fn make_opening_like(ours: &mut Opportunity, theirs: Option<&Opportunity>, stamp: Stamp) {
    let live = theirs.and_then(|theirs| Some((theirs, theirs.details.as_ref()?)));
    let Some((theirs, details)) = live else {
        if ours.details.is_some() {
            ours.remove(stamp);
        }
        return;
    };
    let ids: Vec<Id> = ours.items.keys().cloned().collect();
    for id in ids {
        let wanted = theirs.items.get(&id).filter(|item| item.body.is_some());
        let here = ours.items.get(&id).filter(|item| item.body.is_some());
        if here.map(said) != wanted.map(said) {
            match wanted {
                Some(item) => ours.put_back(id, stamp, item),
                None => ours.delete(&id, stamp),
            }
        }
    }
    // What kept it from being deleted may just have been deleted.
    ours.merge(&ours.clone());
    if ours.details.as_ref() != Some(details) {
        ours.describe_as(stamp, details.clone());
        ours.merge(&ours.clone());
    }
}

/// What an item says, whenever that was entered.
fn said(item: &Item) -> (Option<&Body>, &Unread) {
    (item.body.as_ref(), &item.unread)
}

/// Who stands in the roster, whenever that was entered.
fn named(entry: &RosterEntry) -> (Option<&Reference>, &Unread) {
    (entry.reference.as_ref(), &entry.unread)
}
