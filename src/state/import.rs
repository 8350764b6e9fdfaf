//! What comes from other programs, taken in as a whole and taken back as a whole.

use std::sync::Arc;

use cadence::record::TakenBack;
use exchange::backup::Backup;
use exchange::import::{Entry, ImportTable, Mapping, take_in};
use exchange::restore::take_back;
use leptos::prelude::*;

use super::{AppState, Data};
use crate::browser;
use crate::words::state as words;

/// What an import changed, to be taken back.
#[derive(Debug, Clone)]
pub struct ImportUndo(Arc<(Backup, Backup)>);

impl AppState {
    /// Takes in what was chosen of a file, all of it or nothing; `None`, with why said, if it could
    /// not be kept.
    pub fn import(self, entries: &[Entry]) -> Option<ImportUndo> {
        let before = self.with_untracked(Data::backup);
        let stamp = self.data.try_update_untracked(|data| self.stamp(data))?;
        let today = self.with_untracked(Data::today);
        let changed = take_in(
            &before.openings,
            entries,
            today,
            stamp,
            &browser::BrowserClocks,
            &mut browser::new_id,
        );
        let mut outcome = before.clone();
        for opening in changed {
            outcome.openings.insert(opening.id.clone(), opening);
        }
        let kept = self.change_records(|records| records.take_in(&outcome, &before));
        let after = kept.then(|| self.with_untracked(Data::backup))?;
        Some(ImportUndo(Arc::new((before, after))))
    }

    /// Takes an import back, but for what was entered since.
    pub fn undo_import(self, undo: &ImportUndo) {
        let (before, after) = &*undo.0;
        let now = self.with_untracked(Data::backup);
        let Some(stamp) = self.data.try_update_untracked(|data| self.stamp(data)) else {
            return;
        };
        let (outcome, how) = take_back(before, after, &now, stamp);
        if self.change_records(|records| records.take_in(&outcome, &now)) {
            self.say(match how {
                TakenBack::Whole => words::IMPORT_UNDONE,
                _ => words::IMPORT_UNDONE_IN_PART,
            });
        }
    }

    /// What the person said last of the columns of such a table.
    #[must_use]
    pub fn remembered_mapping(self, table: &ImportTable) -> Option<Mapping> {
        let text = self
            .reminders
            .with_value(|reminders| reminders.mapping(&table.fingerprint()))?;
        Mapping::of_text(&text, &table.mapping)
    }

    /// Remembers what the person said of the columns of such a table.
    pub fn remember_mapping(self, table: &ImportTable) {
        let (name, text) = (table.fingerprint(), table.mapping.to_text());
        self.reminders
            .update_value(|reminders| reminders.note_mapping(&name, &text));
    }
}
