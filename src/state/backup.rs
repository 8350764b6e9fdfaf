//! Files that leave the browser, and what comes back from them.

use cadence::record::{Opportunity, Stamp, TakenBack};
use chrono::{DateTime, Datelike, NaiveDate, Weekday};
use exchange::backup::Backup;
use exchange::restore::{Restore, Way, restore, take_back};
use keeping::{StorageError, Trouble, forget, is_example};
use leptos::prelude::*;
use leptos::task::spawn_local;

use super::{AppState, Data};
use crate::browser::{self, BrowserStorage, KeptFile};

/// A backup older than this is worth a word.
const OLD: i64 = 14;

/// The last backup.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LastBackup {
    /// The day it was made.
    pub date: NaiveDate,
    /// The newest edit in it, in milliseconds since 1970.
    latest: i64,
}

impl LastBackup {
    pub(super) fn read(text: &str) -> Option<Self> {
        let (date, latest) = text.split_once(' ')?;
        let (date, latest) = (date.parse().ok()?, latest.parse().ok()?);
        Some(Self { date, latest })
    }
}

/// What was here before the last restore, and what came of it.
#[derive(Debug, Clone)]
pub struct BeforeRestore {
    before: Backup,
    after: Backup,
    /// What was taken in was itself such a state: the restore was undone.
    pub undone: bool,
}

impl Data {
    /// Everything that is the person's own, as a backup holds it.
    #[must_use]
    pub fn backup(&self) -> Backup {
        self.records().backup()
    }

    fn own(&self) -> impl Iterator<Item = &Opportunity> {
        let all = self.records().opportunities().values();
        all.filter(|opening| !is_example(&opening.id))
    }

    /// The newest edit that a backup holds, in milliseconds since 1970.
    fn latest_edit(&self) -> i64 {
        let own = self.own().map(|opening| opening.latest_stamp().at);
        own.fold(self.settings().latest_stamp().at, i64::max)
    }

    /// Whether a backup is worth a word today: it is old, something changed since, and it is
    /// Friday, so that it is said once a week.
    #[must_use]
    pub fn is_backup_due(&self, last: Option<LastBackup>) -> bool {
        // On all other days nobody looks through everything for it.
        if self.today().weekday() != Weekday::Fri {
            return false;
        }
        let first = self.own().map(|opening| opening.stamp.at).min();
        first.is_some_and(|first| is_due(self.today(), last, first, self.latest_edit()))
    }
}

/// `first` and `latest` are the edits of what is kept, in milliseconds since 1970.
fn is_due(today: NaiveDate, last: Option<LastBackup>, first: i64, latest: i64) -> bool {
    let since = match last {
        Some(last) => (latest > last.latest).then_some(last.date),
        None => DateTime::from_timestamp_millis(first).map(|first| first.date_naive()),
    };
    let is_old = since.is_some_and(|since| (today - since).num_days() > OLD);
    today.weekday() == Weekday::Fri && is_old
}

impl AppState {
    /// The last backup made in this browser.
    #[must_use]
    pub fn last_backup(self) -> Option<LastBackup> {
        self.last_backup.get()
    }

    /// Notes that everything has just left the browser.
    pub fn note_backup(self) {
        let (date, latest) = self.with_untracked(|data| (data.today(), data.latest_edit()));
        self.reminders
            .update_value(|reminders| reminders.note_backup(&format!("{date} {latest}")));
        self.last_backup.set(Some(LastBackup { date, latest }));
    }

    /// What taking in a file would do to what is here now.
    #[must_use]
    pub fn propose(self, data: &Data, theirs: &Backup, way: Way) -> Restore {
        let now = Stamp {
            at: browser::now(),
            by: self.writer,
        };
        restore(&data.backup(), theirs, way, now)
    }

    /// What was here before the last restore, if there was one since the page was loaded.
    #[must_use]
    pub fn before_restore(self) -> Option<BeforeRestore> {
        self.before_restore.get()
    }

    /// Takes in a file; whether all of it could be kept. If not, it is taken back.
    pub fn restore(self, theirs: &Backup, way: Way) -> bool {
        let before = self.with_untracked(Data::backup);
        if self.take_in(theirs, way) {
            self.before_restore.set(Some(BeforeRestore {
                before,
                after: self.with_untracked(Data::backup),
                undone: false,
            }));
            return true;
        }
        // The reason has been said, and stays said.
        self.take_in(&before, Way::Replace);
        false
    }

    /// Takes the last restore back, but for what was entered since; again, and the restore is back.
    pub fn undo_restore(self) {
        let Some(last) = self.before_restore.get_untracked() else {
            return;
        };
        let now = self.with_untracked(Data::backup);
        let stamp = Stamp {
            at: browser::now(),
            by: self.writer,
        };
        let (outcome, how) = take_back(&last.before, &last.after, &now, stamp);
        if self.change_records(|records| records.take_in(&outcome, &now)) {
            self.before_restore.set(Some(BeforeRestore {
                before: now,
                after: self.with_untracked(Data::backup),
                undone: !last.undone,
            }));
            let done = match last.undone {
                true => "The restore is back.",
                false => "The restore is undone.",
            };
            self.say(match how {
                TakenBack::Whole => done.to_owned(),
                _ => format!("{done} What was changed since stays."),
            });
        }
    }

    fn take_in(self, theirs: &Backup, way: Way) -> bool {
        let (before, outcome) =
            self.with_untracked(|data| (data.backup(), self.propose(data, theirs, way).outcome));
        self.change_records(|records| records.take_in(&outcome, &before))
    }

    /// The file that is kept up to date, by name.
    #[must_use]
    pub fn kept_file(self) -> Option<String> {
        self.file.with(|file| file.as_ref().map(KeptFile::name))
    }

    /// Keeps this file up to date for as long as the page is open; `None` keeps none.
    pub fn keep_file(self, file: Option<KeptFile>) {
        self.file.set(file);
    }

    /// Whether there is a file to keep up to date; who asks is told of every change.
    pub fn follow(self) -> bool {
        self.data.track();
        self.file.with(Option::is_some)
    }

    /// Writes the file that is kept up to date. One at a time: a change meanwhile is written after.
    pub fn write_file(self) {
        if self.with_untracked(|data| data.latest_edit() == 0) {
            return;
        }
        let waiting = |writes: &mut u8| {
            *writes = (*writes + 1).min(2);
            *writes
        };
        if self.writing.try_update_value(waiting) != Some(1) {
            return;
        }
        spawn_local(async move {
            while let Some(file) = self.file.get_untracked() {
                let text = self.with_untracked(|data| data.backup().to_text());
                if file.write(&text).await.is_err() {
                    self.file.set(None);
                    self.warn(format!(
                        "{} could not be written, so it is no longer kept up to date. Choose it \
                         again under Backup.",
                        file.name()
                    ));
                    break;
                }
                self.note_backup();
                if self.writing.try_update_value(|writes| {
                    *writes -= 1;
                    *writes
                }) == Some(0)
                {
                    return;
                }
            }
            self.writing.set_value(0);
        });
    }

    /// Removes everything of ours from this device and begins again.
    ///
    /// # Errors
    /// Text for the person: some of it is still here.
    pub async fn forget_everything(self) -> Result<(), String> {
        self.forgotten.set_value(true);
        let cleared = self.replicator.get_value().clear().await;
        // Where there never was a safety copy there is none to empty.
        let had_copy = |troubles: &Vec<Trouble>| !troubles.contains(&Trouble::NoCopy);
        if cleared.is_err() && self.is_storage_kept && self.troubles.with_untracked(had_copy) {
            self.forgotten.set_value(false);
            return Err(
                "The browser did not let the page empty its safety copy, so nothing was removed. \
                 Its settings can: delete the site data of this page."
                    .to_owned(),
            );
        }
        forget(&mut BrowserStorage::open()).map_err(|error: StorageError| error.to_string())?;
        self.set_unsaved(false);
        browser::start_over();
        Ok(())
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn a_backup_is_due_on_fridays_where_it_is_old_and_something_changed() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a date");
        let first = DateTime::parse_from_rfc3339("2026-03-02T10:00:00Z").expect("a time");
        let first = first.timestamp_millis();
        let due = |today: &str, last: Option<&str>, latest: i64| {
            let last = last.and_then(LastBackup::read);
            is_due(day(today), last, first, latest)
        };
        // Never made: counted from the first edit.
        assert!(!due("2026-03-13", None, first));
        assert!(due("2026-03-20", None, first));
        assert!(!due("2026-03-21", None, first));
        // Made: counted from then, and only if something was edited later.
        let last = format!("2026-03-20 {first}");
        assert!(!due("2026-04-03", Some(&last), first + 1));
        assert!(due("2026-04-10", Some(&last), first + 1));
        assert!(!due("2026-04-10", Some(&last), first));
    }
}
