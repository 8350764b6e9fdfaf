//! What has to be done when the storage and the safety copy are compared: decided here, from
//! values alone, and done elsewhere.

use std::collections::BTreeMap;

use super::codec::{DecodeError, decode_at, encode};
use super::copy::{RecordChange, is_copied};
use super::manifest::{MANIFESTS, Manifest, Verdict, judge};
use super::trouble::Trouble;

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
    /// What the person has to know.
    pub tell: Vec<Trouble>,
}

/// Compares the storage with its manifests and with the safety copy; `None`: there is no copy.
///
/// The safety copy only ever adds: a record is healed by merging, so whatever is in the storage
/// stays, and what is there and readable is never replaced by less.
#[must_use]
pub fn reconcile(local: &[(String, String)], copy: Option<&[(String, String)]>) -> Reconciliation {
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
    };
    let mut rows: BTreeMap<&str, &str> = BTreeMap::new();
    rows.extend(pairs(copy.unwrap_or_default()).filter(|(key, value)| {
        // Nearly all are as they are here, where they were read already.
        let is_read = || revisions.binary_search_by_key(key, |(key, _)| key).is_ok();
        let is_same = here.get(key) == Some(value) && is_read();
        is_copied(key) && (is_same || decode_at(key, value).is_ok())
    }));
    for (key, row) in &rows {
        plan.heal.extend(healing(key, here.get(key).copied(), row));
    }
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
    plan.tell = tell(&plan, copy.is_some(), here.is_empty());
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
            (merged != ours)
                .then(|| heal(value(), Defect::Behind))
                .flatten()
        }
        Err(DecodeError::Newer(_)) => None,
        Err(_) => heal(row.to_owned(), Defect::Damaged),
    }
}

fn tell(plan: &Reconciliation, has_copy: bool, is_empty: bool) -> Vec<Trouble> {
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
    match plan.verdict {
        Verdict::Missing(by) => {
            let lost = usize::try_from(by).unwrap_or(usize::MAX);
            match lost.saturating_sub(gone) {
                0 => {}
                lost => tell.push(Trouble::Lost(lost)),
            }
        }
        // With a copy every record was compared, and what is behind is healed.
        Verdict::RolledBack if !has_copy && plan.quarantine.is_empty() => {
            tell.push(Trouble::Older);
        }
        _ => {}
    }
    tell
}
