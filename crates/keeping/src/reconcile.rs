//! What has to be done when the storage and the safety copy are compared: decided here, from
//! values alone, and done elsewhere.

use std::borrow::Cow;
use std::collections::BTreeMap;

use cadence::record::horizon;

use super::codec::{DecodeError, decode_at, encode};
use super::copy::{RecordChange, is_copied};
use super::manifest::{MANIFESTS, Manifest, Verdict, judge};
use super::records::Healed;
use super::trouble::Trouble;

/// The key of the settings' record, below the prefix.
const SETTINGS_KEY: &str = "r/settings";

/// Why a record is healed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Defect {
    /// It is not in the storage.
    Missing,
    /// It can't be read there.
    Damaged,
    /// It lacks edits that the safety copy has.
    Behind,
}

/// A record to be taken from the safety copy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Healing {
    /// Its key, below the prefix.
    pub key: String,
    /// Its value: of both sides, the later edit of each part.
    pub value: String,
    /// What was wrong.
    pub why: Defect,
}

/// What to do after comparing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reconciliation {
    /// What the manifests say of the storage alone.
    pub verdict: Verdict,
    /// To be taken from the safety copy.
    pub heal: Vec<Healing>,
    /// Keys that can't be read and that the safety copy has nothing for.
    pub quarantine: Vec<String>,
    /// What the safety copy does not have yet.
    pub extra: Vec<RecordChange>,
    /// What the person has to know, once all of this is healed: [`Reconciliation::after`].
    pub tell: Vec<Trouble>,
    /// The records that are in either, readable or not in the storage, readable in the copy.
    pub known: usize,
    /// The openings among them, deleted ones too.
    pub openings: usize,
    /// The records that can be read in the safety copy; `None`: there is no copy.
    pub rows: Option<usize>,
    /// Every record in the storage could be compared with one of the copy.
    pub is_compared: bool,
}

impl Reconciliation {
    /// What to tell where this is what came of the healing: never more than is back.
    #[must_use]
    pub fn after(mut self, healed: Healed) -> Self {
        let told =
            |count: usize, trouble: fn(usize) -> Trouble| (count > 0).then(|| trouble(count));
        self.tell = std::mem::take(&mut self.tell)
            .into_iter()
            .filter_map(|trouble| match trouble {
                Trouble::Healed(_) => told(healed.back, Trouble::Healed),
                Trouble::CaughtUp(_) => told(healed.back, Trouble::CaughtUp),
                other => Some(other),
            })
            .collect();
        self
    }
}

/// Compares the storage with its manifests and with the safety copy; `None`: there is no copy.
/// Stamps of the copy that lie far ahead of `now`, in milliseconds since 1970, are brought down.
///
/// The safety copy only ever adds: a record is healed by merging, so whatever is in the storage
/// stays, and what is there and readable is never replaced by less.
#[must_use]
pub fn reconcile(
    local: &[(String, String)],
    copy: Option<&[(String, String)]>,
    now: i64,
) -> Reconciliation {
    let mut here: BTreeMap<&str, &str> = BTreeMap::new();
    here.extend(pairs(local).filter(|(key, _)| is_copied(key)));
    let (revisions, bad) = readable(&here);
    let manifests: Vec<Manifest> = pairs(local)
        .filter(|(key, _)| key.starts_with(MANIFESTS))
        .filter_map(|(_, value)| Manifest::decode(value).ok())
        .collect();
    let verdict = judge(&manifests, &revisions, bad.len());
    let mut plan = Reconciliation {
        verdict,
        heal: Vec::new(),
        quarantine: Vec::new(),
        extra: Vec::new(),
        tell: Vec::new(),
        known: here.len(),
        openings: 0,
        rows: None,
        is_compared: false,
    };
    let all_rows = pairs(copy.unwrap_or_default()).filter(|(key, _)| is_copied(key));
    let (mut rows, mut lost_rows) = (BTreeMap::new(), 0);
    for (key, row) in all_rows {
        // Nearly all are as they are here, where they were read already.
        let is_read = revisions
            .binary_search_by_key(&key, |(key, _)| *key)
            .is_ok();
        if is_read && here.get(key) == Some(&row) {
            rows.insert(key, row);
            continue;
        }
        match believable(key, row, horizon(now)) {
            Some(value) => {
                let healing = healing(key, here.get(key).copied(), &value);
                plan.heal.extend(healing);
                rows.insert(key, row);
            }
            None if !here.contains_key(key) => lost_rows += 1,
            None => {}
        }
    }
    plan.known += rows.keys().filter(|key| !here.contains_key(*key)).count();
    let has_settings = here
        .keys()
        .chain(rows.keys())
        .any(|key| *key == SETTINGS_KEY);
    plan.openings = plan.known - usize::from(has_settings);
    plan.rows = copy.map(|_| rows.len());
    plan.is_compared = copy.is_some() && revisions.iter().all(|(key, _)| rows.contains_key(key));
    plan.quarantine = bad
        .into_iter()
        .filter(|key| !rows.contains_key(key))
        .map(str::to_owned)
        .collect();
    plan.extra = revisions
        .iter()
        .filter(|(key, _)| rows.get(key) != here.get(key))
        .map(|(key, _)| RecordChange::Put {
            key: (*key).to_owned(),
            value: here[key].to_owned(),
        })
        .collect();
    plan.tell = tell(&plan, lost_rows, here.is_empty());
    plan
}

fn pairs(all: &[(String, String)]) -> impl Iterator<Item = (&str, &str)> {
    all.iter()
        .map(|(key, value)| (key.as_str(), value.as_str()))
}

/// The records that can be read, with their revisions, and the keys of those that can't. What a
/// newer version wrote is neither: it is whole.
fn readable<'a>(here: &BTreeMap<&'a str, &'a str>) -> (Vec<(&'a str, u32)>, Vec<&'a str>) {
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    for (key, value) in here {
        match decode_at(key, value) {
            Ok((_, revision)) => good.push((*key, revision)),
            Err(DecodeError::Newer(_)) => {}
            Err(_) => bad.push(*key),
        }
    }
    (good, bad)
}

/// A row that can be read, with stamps that can be true. A newer version's is not for this one.
pub(super) fn believable<'a>(key: &str, row: &'a str, horizon: i64) -> Option<Cow<'a, str>> {
    let (mut record, revision) = decode_at(key, row).ok()?;
    Some(match record.bring_down_stamps(horizon) {
        true => Cow::Owned(encode(&record, revision)),
        false => Cow::Borrowed(row),
    })
}

fn healing(key: &str, here: Option<&str>, row: &str) -> Option<Healing> {
    let heal = |value: String, why| {
        let key = key.to_owned();
        Some(Healing { key, value, why })
    };
    let Some(here) = here else {
        return heal(row.to_owned(), Defect::Missing);
    };
    if here == row {
        return None;
    }
    let (theirs, above) = decode_at(key, row).ok()?;
    match decode_at(key, here) {
        Ok((ours, revision)) => {
            let mut merged = ours.clone();
            merged.merge(&theirs);
            let value = || encode(&merged, above.max(revision));
            let is_same = merged == ours || (merged.is_deleted() && ours.is_deleted());
            (!is_same).then(|| heal(value(), Defect::Behind)).flatten()
        }
        Err(DecodeError::Newer(_)) => None,
        Err(_) => heal(row.to_owned(), Defect::Damaged),
    }
}

fn tell(plan: &Reconciliation, lost_rows: usize, is_empty: bool) -> Vec<Trouble> {
    let healed = plan.heal.len();
    let gone = plan
        .heal
        .iter()
        .filter(|healing| healing.why == Defect::Missing)
        .count();
    let damaged = plan
        .heal
        .iter()
        .any(|healing| healing.why == Defect::Damaged);
    let mut tell = Vec::new();
    if healed != 0 {
        // A storage that is whole by its own manifests and yet behind was not damaged: its last
        // writes had not reached the disk.
        let calm = [Verdict::Whole, Verdict::Ahead, Verdict::Unknown];
        let whole = calm.contains(&plan.verdict);
        tell.push(if whole && !damaged && !is_empty {
            Trouble::CaughtUp(healed)
        } else {
            Trouble::Healed(healed)
        });
    }
    let missing = match plan.verdict {
        Verdict::Missing(by) => usize::try_from(by).unwrap_or(usize::MAX),
        _ => 0,
    };
    // What can't be read in the copy is among what the manifest misses, where there is one.
    match missing.saturating_sub(gone).max(lost_rows) {
        0 => {}
        lost => tell.push(Trouble::Lost(lost)),
    }
    // Where every record was compared, what was behind is healed.
    if plan.verdict == Verdict::RolledBack && !plan.is_compared && plan.quarantine.is_empty() {
        tell.push(Trouble::Older);
    }
    tell
}
