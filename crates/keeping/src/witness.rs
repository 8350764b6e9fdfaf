//! What each store knows of the other, beside the records: told where something is missing in both.

use super::last_count::LastCount;
use super::manifest::Verdict;
use super::reconcile::Reconciliation;
use super::snapshot::{Snapshot, most_records};
use super::trouble::Trouble;

/// What bears witness of earlier records.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Witnesses {
    /// The storage remembers that a safety copy had taken in records.
    pub was_copied: bool,
    /// The snapshots in the safety copy.
    pub snapshots: Vec<Snapshot>,
    /// The person was told of what the fullest of them alone has: [`Witnesses::loss_name`].
    pub is_loss_told: bool,
    /// The safety copy answered, and has nothing: whatever else there is came from elsewhere.
    pub is_copy_empty: bool,
    /// How many openings were here, by what is kept apart from all of them.
    pub last_count: Option<LastCount>,
}

impl Witnesses {
    /// The name under which it is noted that the person was told of what the fullest snapshot has.
    #[must_use]
    pub fn loss_name(snapshots: &[Snapshot]) -> String {
        format!("snapshot-{}", most_records(snapshots))
    }
}

/// What the person has to know after the comparison, by all that is known of earlier records.
#[must_use]
pub fn witnessed(plan: &Reconciliation, witnesses: &Witnesses) -> Vec<Trouble> {
    let mut tell = told_by_stores(plan, witnesses);
    let last = witnesses.last_count;
    let Some(trouble) = last.and_then(|last| last.trouble(plan.openings)) else {
        return tell;
    };
    // What is known more exactly says it already.
    let is_told = |trouble: &Trouble| matches!(trouble, Trouble::Lost(_) | Trouble::InSnapshot(_));
    if !tell.iter().any(is_told) {
        tell.retain(|told| !matches!(told, Trouble::Gone | Trouble::Unproved));
        tell.push(trouble);
    }
    tell
}

fn told_by_stores(plan: &Reconciliation, witnesses: &Witnesses) -> Vec<Trouble> {
    let mut tell = plan.tell.clone();
    // No record is ever taken out of a snapshot's count: a deleted one stays as its deletion.
    let missing = most_records(&witnesses.snapshots).saturating_sub(plan.known);
    if missing > 0 {
        tell.retain(|trouble| !matches!(trouble, Trouble::Lost(_)));
        if !witnesses.is_loss_told {
            tell.push(Trouble::InSnapshot(missing));
        }
        return tell;
    }
    if !witnesses.was_copied || !tell.is_empty() {
        return tell;
    }
    let is_copy_empty = witnesses.is_copy_empty && witnesses.snapshots.is_empty();
    let proved = matches!(plan.verdict, Verdict::Whole | Verdict::Ahead);
    if plan.known == 0 && plan.rows.is_some() {
        tell.push(Trouble::Gone);
    } else if plan.known == 0 || !(plan.is_compared || proved) {
        tell.push(Trouble::Unproved);
    } else if is_copy_empty {
        tell.push(Trouble::CopyRemade);
    }
    tell
}
