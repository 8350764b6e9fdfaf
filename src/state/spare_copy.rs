//! The spare copy and the last count: written behind the safety copy, read with it.

use std::cell::Cell;
use std::time::Duration;

use keeping::{
    CopyError, LastCount, RecordChange, Replicator, SpareCopy, Timer, Trouble, may_replace, within,
};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::AppState;
use crate::browser::{self, BrowserTimer, PrivateFiles};

/// At most so often they are written.
const PACE: Duration = Duration::from_millis(500);
/// How long the browser may take to read or write the last count.
const ANSWER: Duration = Duration::from_secs(5);

/// Whether this browser has a place for the spare copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum SparePlace {
    /// Not known before it was read.
    Unknown,
    /// It was read, and is written.
    There,
    /// It is left alone until the next start.
    Closed,
}

/// The spare copy and the last count, as this page has them.
#[derive(Debug)]
pub(super) struct Spare {
    copy: Replicator<SpareCopy<PrivateFiles>, BrowserTimer>,
    place: Cell<SparePlace>,
    /// They were written a moment ago, or are being written.
    is_resting: Cell<bool>,
    /// The last count, once it was read.
    last_count: Cell<Option<Option<LastCount>>>,
    /// The person has read what is missing.
    is_loss_read: Cell<bool>,
}

impl Default for Spare {
    fn default() -> Self {
        Self {
            copy: Replicator::new(SpareCopy::new(PrivateFiles), BrowserTimer),
            place: Cell::new(SparePlace::Unknown),
            is_resting: Cell::new(false),
            last_count: Cell::new(None),
            is_loss_read: Cell::new(false),
        }
    }
}

impl Spare {
    /// What it has, and whether it can be written from now on.
    pub(super) async fn rows(&self) -> Result<Vec<(String, String)>, CopyError> {
        let rows = self.copy.rows().await;
        match rows {
            Ok(_) => self.place.set(SparePlace::There),
            Err(_) => self.close(),
        }
        rows
    }

    pub(super) fn add(&self, changes: Vec<RecordChange>) {
        if self.place.get() != SparePlace::Closed {
            self.copy.add(changes);
        }
    }

    /// Leaves it alone until the next start.
    pub(super) fn close(&self) {
        self.place.set(SparePlace::Closed);
        self.copy.drop_queue();
    }

    fn is_there(&self) -> bool {
        self.place.get() == SparePlace::There
    }
}

impl AppState {
    /// The last count, as it was left. What the browser did not give is not written over.
    pub(super) async fn read_last_count(self) -> Option<LastCount> {
        let read = within(&BrowserTimer, ANSWER, browser::read_count()).await;
        let text = read?.ok()?;
        let last = text.and_then(|text| LastCount::read(&text));
        self.note_count(last);
        last
    }

    fn note_count(self, last: Option<LastCount>) {
        self.spare
            .with_value(|spare| spare.last_count.set(Some(last)));
    }

    /// The person has read what is missing: what is here counts.
    pub(super) fn note_loss_read(self) {
        self.spare.with_value(|spare| spare.is_loss_read.set(true));
        self.write_spare();
    }

    /// Writes the spare copy and the last count: at once, or, where that was a moment ago, soon.
    /// Nothing waits for it.
    pub(super) fn write_spare(self) {
        let spare = self.spare.get_value();
        if spare.is_resting.replace(true) {
            return;
        }
        spawn_local(async move {
            if !self.forgotten.get_value() {
                if spare.is_there() {
                    // What is late or refused is written with the next change.
                    spare
                        .copy
                        .drain(|| self.all_changes(), browser::now)
                        .await
                        .ok();
                }
                self.write_last_count().await;
            }
            BrowserTimer.sleep(PACE).await;
            spare.is_resting.set(false);
            let is_behind = spare.is_there() && !spare.copy.is_idle();
            if is_behind || self.is_count_due() {
                self.write_spare();
            }
        });
    }

    /// What the last count should say by now, if that is something else.
    fn next_count(self) -> Option<Option<LastCount>> {
        let spare = self.spare.get_value();
        let last = spare.last_count.get()?;
        let here = self.with_untracked(|data| LastCount::of(data.records(), data.today()));
        may_replace(last, here, spare.is_loss_read.get()).then_some(here)
    }

    fn is_count_due(self) -> bool {
        !self.forgotten.get_value() && self.next_count().is_some()
    }

    async fn write_last_count(self) {
        let Some(here) = self.next_count() else {
            return;
        };
        let text = here.map(|here| here.text());
        let writing = browser::write_count(text.as_deref());
        within(&BrowserTimer, ANSWER, writing).await;
        // Where the browser refused, the next start counts again.
        self.note_count(here);
        let is_over = |trouble: &Trouble| matches!(trouble, Trouble::WereHere { .. });
        if self.troubles.with_untracked(|all| all.iter().any(is_over)) {
            self.troubles
                .update(|all| all.retain(|trouble| !is_over(trouble)));
        }
    }

    /// Empties the spare copy and the last count of what was forgotten, if that is still to be done;
    /// whether it is done. If not, it is told.
    pub(super) async fn empty_forgotten_spare(self) -> bool {
        let Some(until) = self.spare_to_forget.get_value() else {
            return true;
        };
        let spare = self.spare.get_value();
        let is_gone = |done: Result<(), CopyError>| matches!(done, Ok(()) | Err(CopyError::Absent));
        let copy = is_gone(spare.copy.forget(until).await);
        let removed = within(&BrowserTimer, ANSWER, browser::write_count(None)).await;
        let count = removed.is_some_and(is_gone);
        if copy && count {
            self.spare_to_forget.set_value(None);
            self.finish_forgetting();
            return true;
        }
        spare.close();
        self.add_trouble(Trouble::CopyKept);
        false
    }
}
