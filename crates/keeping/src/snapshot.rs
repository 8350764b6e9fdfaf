//! Snapshots: everything as it stood at one time, a few of them, and which of them stay.

use std::collections::BTreeMap;

use super::copy::RecordChange;

/// The newest ones that stay, of each kind.
const RECENT: usize = 5;
/// The days of which the newest one stays.
const DAYS: usize = 7;
/// Milliseconds of a day.
const DAY: i64 = 86_400_000;

/// Why a snapshot is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SnapshotKind {
    /// The app was opened.
    Start,
    /// Before an import, a migration, or the deletion of many.
    BeforeChange,
}

impl SnapshotKind {
    fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::BeforeChange => "before",
        }
    }
}

/// A snapshot that is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// Its name in the safety copy.
    pub(super) name: String,
    /// When it was made, in milliseconds since 1970.
    pub at: i64,
    /// Why it was made.
    pub kind: SnapshotKind,
    /// How many records it holds.
    pub records: usize,
}

impl Snapshot {
    /// By its name; `None` where that is not ours.
    pub(super) fn read(name: &str) -> Option<Self> {
        let (at, rest) = name.split_once('.')?;
        let (kind, records) = rest.split_once('.')?;
        let kinds = [SnapshotKind::Start, SnapshotKind::BeforeChange];
        Some(Self {
            name: name.to_owned(),
            at: at.parse().ok()?,
            kind: kinds.into_iter().find(|known| known.name() == kind)?,
            records: records.parse().ok()?,
        })
    }
}

/// The name of a snapshot: `<milliseconds since 1970>.<kind>.<records>`.
#[must_use]
pub fn name(at: i64, kind: SnapshotKind, records: usize) -> String {
    format!("{at:015}.{}.{records}", kind.name())
}

/// The most records that any of these snapshots holds.
#[must_use]
pub fn most_records(snapshots: &[Snapshot]) -> usize {
    let counts = snapshots.iter().map(|snapshot| snapshot.records);
    counts.max().unwrap_or(0)
}

/// Whether a snapshot of this kind has a point: every tab that is opened would otherwise push out
/// an older one.
#[must_use]
pub fn is_due(kind: SnapshotKind, names: &[String], at: i64) -> bool {
    let recent = |before: &str| at.saturating_sub(before.parse().unwrap_or(i64::MIN)) < DAY / 24;
    let mut starts = names.iter().filter_map(|name| name.split_once(".start."));
    kind == SnapshotKind::BeforeChange || !starts.any(|(at, _)| recent(at))
}

/// The text of a snapshot: an object of values by key.
#[must_use]
pub fn text(records: &[RecordChange]) -> String {
    let mut all: BTreeMap<&str, &str> = BTreeMap::new();
    for change in records {
        if let RecordChange::Put { key, value } = change {
            all.insert(key, value);
        }
    }
    serde_json::to_string(&all).unwrap_or_default()
}

/// Which of these may go: all but the last five of each kind, the newest of each of the last seven
/// days that have one, and the one with the most records, so that near-empty never replaces full.
#[must_use]
pub fn to_remove(names: &[String]) -> Vec<String> {
    let mut known: Vec<(i64, &str, usize, &String)> = names
        .iter()
        .filter_map(|name| {
            let (at, rest) = name.split_once('.')?;
            let (kind, records) = rest.split_once('.')?;
            Some((at.parse().ok()?, kind, records.parse().ok()?, name))
        })
        .collect();
    // The newest first; a name that is not ours is left alone.
    known.sort_unstable_by_key(|&(at, _, _, name)| std::cmp::Reverse((at, name)));
    let fullest = known
        .iter()
        .max_by_key(|(at, _, records, _)| (*records, *at))
        .map(|(_, _, _, name)| *name);
    let mut days: Vec<i64> = Vec::new();
    let mut of_kind = [0_usize; 2];
    let mut gone = Vec::new();
    for (at, kind, _, name) in &known {
        let seen = &mut of_kind[usize::from(*kind == SnapshotKind::BeforeChange.name())];
        *seen += 1;
        let day = at.div_euclid(DAY);
        let is_newest_of_day = !days.contains(&day) && days.len() < DAYS;
        if is_newest_of_day {
            days.push(day);
        }
        if *seen > RECENT && !is_newest_of_day && Some(*name) != fullest {
            gone.push((*name).clone());
        }
    }
    gone
}
