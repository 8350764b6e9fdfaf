//! The way from the storage to its copies.

use std::cell::{Cell, RefCell};
use std::pin::pin;
use std::time::Duration;

use futures_util::future::{Either, select};

use super::copy::{CopyError, RecordChange, RecordCopy, SafetyCopy};
use super::forgetting::written_after;
use super::rescued::Rescued;
use super::snapshot::{self, Snapshot, SnapshotKind};

/// How long the safety copy may take to answer.
const LIMIT: Duration = Duration::from_secs(5);
/// How much longer for each change that is handed to it at once.
const LIMIT_OF_A_CHANGE: Duration = Duration::from_millis(10);

/// What time is measured by: a browser's timers, or a test's.
#[expect(
    async_fn_in_trait,
    reason = "a browser has one thread: nothing is sent"
)]
pub trait Timer {
    /// Is done after this time.
    async fn sleep(&self, time: Duration);
}

/// Hands changes to a copy, one lot after the other, and waits for no answer for ever: one that has not answered after a few seconds is treated as one that refused.
#[derive(Debug)]
pub struct Replicator<C, T> {
    copy: C,
    timer: T,
    queue: RefCell<Vec<RecordChange>>,
    busy: Cell<bool>,
    behind: Cell<bool>,
}

impl<C: RecordCopy, T: Timer> Replicator<C, T> {
    /// With nothing to do yet.
    pub fn new(copy: C, timer: T) -> Self {
        Self {
            copy,
            timer,
            queue: RefCell::new(Vec::new()),
            busy: Cell::new(false),
            behind: Cell::new(false),
        }
    }

    /// Puts changes into the queue.
    pub fn add(&self, changes: Vec<RecordChange>) {
        self.queue.borrow_mut().extend(changes);
    }

    /// Has everything copied with the next change: the copy may have been taken away.
    pub fn fall_behind(&self) {
        self.behind.set(true);
    }

    /// Whether everything is in the safety copy, or was refused by it.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        !self.busy.get() && self.queue.borrow().is_empty()
    }

    /// Forgets what is in the queue.
    pub fn drop_queue(&self) {
        self.queue.take();
    }

    /// Every record of the copy: key and value.
    ///
    /// # Errors
    /// A [`CopyError`]; the copy then takes in everything once it works again.
    pub async fn rows(&self) -> Result<Vec<(String, String)>, CopyError> {
        let rows = self.within(LIMIT, self.copy.rows()).await;
        self.behind.set(rows.is_err());
        rows
    }

    /// Commits what is in the queue, also what is put there meanwhile. A call while another one is
    /// at work leaves it to that one. `all` gives every record and `now` the time in milliseconds
    /// since 1970.
    ///
    /// # Errors
    /// A [`CopyError`]. What was in the queue stands in the storage alone; with the next change
    /// everything is copied.
    pub async fn drain(
        &self,
        all: impl Fn() -> Vec<RecordChange>,
        now: impl Fn() -> i64,
    ) -> Result<(), CopyError> {
        if self.busy.replace(true) {
            return Ok(());
        }
        let mut outcome = Ok(());
        loop {
            let mut changes = self.queue.take();
            if changes.is_empty() {
                break;
            }
            if self.behind.get() {
                // What is erased is in no list of what there is.
                changes.retain(|change| matches!(change, RecordChange::Erase(_)));
                changes.extend(all());
            }
            let count = u32::try_from(changes.len()).unwrap_or(u32::MAX);
            let limit = LIMIT.saturating_add(LIMIT_OF_A_CHANGE.saturating_mul(count));
            outcome = self.within(limit, self.copy.apply(&changes, now())).await;
            self.behind.set(outcome.is_err());
        }
        self.busy.set(false);
        outcome
    }

    /// Takes out of the copy whatever was kept until then, in milliseconds since 1970, with all
    /// snapshots and the journal.
    ///
    /// # Errors
    /// A [`CopyError`]: it may all still be there.
    pub async fn forget(&self, until: i64) -> Result<(), CopyError> {
        let rows = self.within(LIMIT, self.copy.rows()).await?;
        let later = written_after(until, rows);
        self.within(LIMIT, self.copy.clear(&later)).await
    }

    /// What the copy answers, unless it takes longer than `limit`.
    async fn within<A>(
        &self,
        limit: Duration,
        answer: impl Future<Output = Result<A, CopyError>>,
    ) -> Result<A, CopyError> {
        let answer = within(&self.timer, limit, answer).await;
        answer.unwrap_or(Err(CopyError::Late))
    }
}

impl<C: SafetyCopy, T: Timer> Replicator<C, T> {
    /// Makes a snapshot of these records, at `at` milliseconds since 1970, and lets go of those
    /// that are one too many. Nothing is made of nothing.
    ///
    /// # Errors
    /// A [`CopyError`]: the snapshots are as they were.
    pub async fn snapshot(
        &self,
        kind: SnapshotKind,
        records: &[RecordChange],
        at: i64,
    ) -> Result<(), CopyError> {
        if records.is_empty() {
            return Ok(());
        }
        let name = snapshot::name(at, kind, records.len());
        let mut names = self.within(LIMIT, self.copy.snapshots()).await?;
        if !snapshot::is_due(kind, &names, at) {
            return Ok(());
        }
        names.push(name.clone());
        let gone = snapshot::to_remove(&names);
        let text = snapshot::text(records);
        let adding = self.copy.add_snapshot(&name, &text, &gone);
        self.within(LIMIT, adding).await
    }

    /// The snapshots that are there, the newest first.
    ///
    /// # Errors
    /// A [`CopyError`].
    pub async fn snapshots(&self) -> Result<Vec<Snapshot>, CopyError> {
        let names = self.within(LIMIT, self.copy.snapshots()).await?;
        let known = names.iter().filter_map(|name| Snapshot::read(name));
        let mut known: Vec<_> = known.collect();
        known.sort_by_key(|snapshot| std::cmp::Reverse(snapshot.at));
        Ok(known)
    }

    /// What a snapshot holds; `None` where it is gone by now or can't be read.
    ///
    /// # Errors
    /// A [`CopyError`].
    pub async fn open_snapshot(&self, of: &Snapshot) -> Result<Option<Rescued>, CopyError> {
        let text = self.within(LIMIT, self.copy.snapshot(&of.name)).await?;
        Ok(text.and_then(|text| Rescued::of_snapshot(&text)))
    }
}

/// What `answer` gives, unless it takes longer than `limit`: then `None`.
pub async fn within<A>(
    timer: &impl Timer,
    limit: Duration,
    answer: impl Future<Output = A>,
) -> Option<A> {
    // Where both are there at once, as after a long task of the page, the answer counts.
    match select(pin!(answer), pin!(timer.sleep(limit))).await {
        Either::Left((answer, _)) => Some(answer),
        Either::Right(_) => None,
    }
}
