use std::cell::{Cell, RefCell};

use super::copy::{Change, CopyError, SafetyCopy};
use super::snapshot::{self, Kind};

/// Hands changes to the safety copy, one lot after the other.
#[derive(Debug)]
pub struct Keeper<C> {
    copy: C,
    queue: RefCell<Vec<Change>>,
    busy: Cell<bool>,
    behind: Cell<bool>,
    waiting: Cell<bool>,
}

impl<C: SafetyCopy> Keeper<C> {
    /// With nothing to do yet.
    pub fn new(copy: C) -> Self {
        Self {
            copy,
            queue: RefCell::new(Vec::new()),
            busy: Cell::new(false),
            behind: Cell::new(false),
            waiting: Cell::new(false),
        }
    }

    /// Puts changes into the queue.
    pub fn add(&self, changes: Vec<Change>) {
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

    /// Whether the copy has been asked for its records and has not answered.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.waiting.get()
    }

    /// Every record of the copy.
    ///
    /// # Errors
    /// A [`CopyError`]; the copy then takes in everything once it works again.
    pub async fn rows(&self) -> Result<Vec<(String, String)>, CopyError> {
        self.waiting.set(true);
        let rows = self.copy.rows().await;
        self.waiting.set(false);
        self.behind.set(rows.is_err());
        rows
    }

    /// Commits what is in the queue, also what is put there meanwhile. A call while another one is
    /// at work leaves it to that one. `all` gives every record and `now` the time.
    ///
    /// # Errors
    /// A [`CopyError`]. What was in the queue stands in the storage alone; with the next change
    /// everything is copied.
    pub async fn drain(
        &self,
        all: impl Fn() -> Vec<Change>,
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
                changes.retain(|it| matches!(it, Change::Erase(_)));
                changes.extend(all());
            }
            outcome = self.copy.apply(&changes, now()).await;
            self.behind.set(outcome.is_err());
        }
        self.busy.set(false);
        outcome
    }

    /// Makes a snapshot of these records and lets go of those that are one too many. Nothing is
    /// made of nothing.
    ///
    /// # Errors
    /// A [`CopyError`]: the snapshots are as they were.
    pub async fn snapshot(&self, kind: Kind, records: &[Change], at: i64) -> Result<(), CopyError> {
        if records.is_empty() {
            return Ok(());
        }
        let name = snapshot::name(at, kind, records.len());
        let mut names = self.copy.snapshots().await?;
        if !snapshot::is_due(kind, &names, at) {
            return Ok(());
        }
        names.push(name.clone());
        let gone = snapshot::to_remove(&names);
        self.copy
            .add_snapshot(&name, &snapshot::text(records), &gone)
            .await
    }
}
