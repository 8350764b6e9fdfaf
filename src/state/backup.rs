//! Files that leave the browser, and what comes back from them.

use std::time::Duration;

use cadence::record::{Opportunity, Stamp, TakenBack};
use chrono::{DateTime, Datelike, NaiveDate, Weekday};
use exchange::backup::Backup;
use exchange::restore::{Restore, RestoreWay, restore, take_back};
use futures_util::future::join3;
use keeping::{
    KeyValueStorage, NotForgotten, Records, StorageError, Trouble, forget, is_example, make_room,
    within,
};
use leptos::prelude::*;

use super::safety_copy::STAY;
use super::{AppState, Data};
use crate::browser::{self, BrowserStorage, BrowserTimer};
use crate::words::state as words;

/// A backup older than this is worth a word.
const OLD: i64 = 14;
/// The same for an app on Apple's home screen: losses were reported there.
const OLD_ON_HOME_SCREEN: i64 = 6;
/// How long the browser may take to forget the file that is kept up to date.
const FORGETTING: Duration = Duration::from_secs(5);

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

impl BeforeRestore {
    /// Takes the restore back, but for what was entered since; what takes that back, and what to say.
    ///
    /// # Errors
    /// A [`StorageError`]: everything is as it was.
    fn take_back<S: KeyValueStorage>(
        &self,
        records: &mut Records<S>,
        stamp: Stamp,
    ) -> Result<(Self, &'static str), StorageError> {
        let now = records.backup();
        let (outcome, how) = take_back(&self.before, &self.after, &now, stamp);
        records.take_in(&outcome, &now)?;
        let said = match (self.undone, how) {
            (true, TakenBack::Whole) => words::RESTORE_BACK,
            (true, _) => words::RESTORE_BACK_IN_PART,
            (false, TakenBack::Whole) => words::RESTORE_UNDONE,
            (false, _) => words::RESTORE_UNDONE_IN_PART,
        };
        let next = Self {
            before: now,
            after: records.backup(),
            undone: !self.undone,
        };
        Ok((next, said))
    }
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
    pub(super) fn latest_edit(&self) -> i64 {
        let own = self.own().map(|opening| opening.latest_stamp().at);
        own.fold(self.settings().latest_stamp().at, i64::max)
    }

    /// Whether a backup is worth a word today: it is old, something changed since, and it is
    /// Friday, so that it is said once a week. On Apple's home screen the first one is worth a word
    /// from the second day on.
    #[must_use]
    pub fn is_backup_due(&self, last: Option<LastBackup>, is_on_home_screen: bool) -> bool {
        let pace = ReminderPace::of(last, is_on_home_screen);
        // On all other days nobody looks through everything for it.
        pace.is_day(self.today()) && self.is_backup_old(last, is_on_home_screen)
    }

    /// Whether the last backup is old and something changed since, whatever day it is.
    #[must_use]
    pub fn is_backup_old(&self, last: Option<LastBackup>, is_on_home_screen: bool) -> bool {
        let pace = ReminderPace::of(last, is_on_home_screen);
        let first = self.own().map(|opening| opening.stamp.at).min();
        first.is_some_and(|first| is_old(self.today(), last, first, self.latest_edit(), pace))
    }
}

/// How soon a backup is old, and on which days that is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct ReminderPace {
    days: i64,
    only_fridays: bool,
}

impl ReminderPace {
    fn of(last: Option<LastBackup>, is_on_home_screen: bool) -> Self {
        let (days, only_fridays) = match (is_on_home_screen, last) {
            (true, None) => (0, false),
            (true, Some(_)) => (OLD_ON_HOME_SCREEN, true),
            (false, _) => (OLD, true),
        };
        Self { days, only_fridays }
    }

    fn is_day(self, today: NaiveDate) -> bool {
        !self.only_fridays || today.weekday() == Weekday::Fri
    }
}

/// `first` and `latest` are the edits of what is kept, in milliseconds since 1970.
fn is_old(
    today: NaiveDate,
    last: Option<LastBackup>,
    first: i64,
    latest: i64,
    pace: ReminderPace,
) -> bool {
    let since = match last {
        Some(last) => (latest > last.latest).then_some(last.date),
        None => DateTime::from_timestamp_millis(first).map(|first| first.date_naive()),
    };
    since.is_some_and(|since| (today - since).num_days() > pace.days)
}

impl AppState {
    /// Whether a backup is worth a word today: [`Data::is_backup_due`].
    #[must_use]
    pub fn is_backup_due(self, data: &Data) -> bool {
        data.is_backup_due(self.last_backup(), browser::is_apple_app())
    }

    /// Whether the last backup is old, whatever day it is: [`Data::is_backup_old`].
    #[must_use]
    pub fn is_backup_old(self, data: &Data) -> bool {
        data.is_backup_old(self.last_backup(), browser::is_apple_app())
    }

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
    pub fn propose(self, data: &Data, theirs: &Backup, way: RestoreWay) -> Restore {
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

    /// Takes in a file; whether all of it could be kept. If not, nothing has changed, and why has
    /// been said.
    pub fn restore(self, theirs: &Backup, way: RestoreWay) -> bool {
        let before = self.with_untracked(Data::backup);
        let taken_in = self.take_in(theirs, way);
        if taken_in {
            self.before_restore.set(Some(BeforeRestore {
                before,
                after: self.with_untracked(Data::backup),
                undone: false,
            }));
        }
        taken_in
    }

    /// Takes the last restore back, but for what was entered since; again, and the restore is back.
    pub fn undo_restore(self) {
        let Some(last) = self.before_restore.get_untracked() else {
            return;
        };
        let stamp = Stamp {
            at: browser::now(),
            by: self.writer,
        };
        let mut done = None;
        let kept = self.change_records(|records| {
            done = Some(last.take_back(records, stamp)?);
            Ok(())
        });
        if let Some((next, said)) = done.filter(|_| kept) {
            self.before_restore.set(Some(next));
            self.say(said);
        }
    }

    pub(super) fn take_in(self, theirs: &Backup, way: RestoreWay) -> bool {
        let (before, outcome) =
            self.with_untracked(|data| (data.backup(), self.propose(data, theirs, way).outcome));
        let taken_in = self.change_records(|records| records.take_in(&outcome, &before));
        if !taken_in && self.with_untracked(|data| !data.records.is_outdated()) {
            let here = self.with_untracked(|data| data.records.stored_openings());
            let room = make_room(here);
            self.warn(words::RestoreNoRoom { room }.text());
        }
        taken_in
    }

    /// Offers files that were dropped on the page to Import or Restore.
    pub fn drop_files(self, files: Vec<web_sys::File>) {
        self.dropped.set(files);
    }

    /// The files that were dropped on the page, once; who asks is told of the next ones.
    pub fn take_dropped(self) -> Vec<web_sys::File> {
        self.dropped.track();
        self.dropped
            .try_update_untracked(std::mem::take)
            .unwrap_or_default()
    }

    /// Removes everything of ours from this device and begins again. Where a copy does not let
    /// itself be emptied, the next page says so, and every start tries again.
    ///
    /// # Errors
    /// [`NotForgotten`]: everything is here and is kept as before, in the copies too.
    pub async fn forget_everything(self) -> Result<(), NotForgotten> {
        // Later than anything that is here, also where that came from a clock ahead of this one.
        let now = self
            .with_untracked(|data| data.clock.at)
            .max(browser::now());
        // Where there never was a safety copy there is none to empty.
        let has_no_copy = |troubles: &Vec<Trouble>| troubles.contains(&Trouble::NoCopy);
        let never_copied = !self.was_told(STAY) && self.troubles.with_untracked(has_no_copy);
        if let Err(why) = forget(&mut BrowserStorage::open(), now) {
            // What it has put back and the browser refused is here, and written as soon as it can be.
            self.receive_clearing();
            return Err(why);
        }
        self.forgotten.set_value(true);
        self.replicator
            .with_value(|replicator| replicator.drop_queue());
        self.spare.with_value(|spare| spare.close());
        let is_kept = self.is_storage_kept;
        self.copy_to_forget
            .set_value((is_kept && !never_copied).then_some(now));
        self.spare_to_forget.set_value(is_kept.then_some(now));
        join3(
            within(&BrowserTimer, FORGETTING, browser::remember_file(None)),
            self.empty_forgotten_copy(),
            self.empty_forgotten_spare(),
        )
        .await;
        self.finish_forgetting();
        self.unkept.set(Vec::new());
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
            let pace = ReminderPace::of(last, false);
            pace.is_day(day(today)) && is_old(day(today), last, first, latest, pace)
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

    #[test]
    fn on_apples_home_screen_a_backup_is_due_sooner() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a date");
        let first = DateTime::parse_from_rfc3339("2026-03-02T10:00:00Z").expect("a time");
        let first = first.timestamp_millis();
        let due = |today: &str, last: Option<&str>| {
            let last = last.and_then(LastBackup::read);
            let pace = ReminderPace::of(last, true);
            pace.is_day(day(today)) && is_old(day(today), last, first, first, pace)
        };
        // The first one: from the next day on, whatever day that is.
        assert!(!due("2026-03-02", None) && due("2026-03-03", None) && due("2026-03-07", None));
        // Then on the Friday a week later.
        let last = Some("2026-03-06 0");
        assert!(!due("2026-03-12", last) && due("2026-03-13", last) && !due("2026-03-14", last));
    }

    #[test]
    fn a_note_of_a_backup_is_read_as_it_was_written_or_not_at_all() {
        let read = LastBackup::read("2026-03-20 17").expect("a note");
        assert_eq!(
            (read.date.to_string().as_str(), read.latest),
            ("2026-03-20", 17)
        );
        for text in [
            "",
            "2026-03-20",
            "17 2026-03-20",
            "2026-03-20 x",
            "2026-02-30 1",
        ] {
            assert_eq!(LastBackup::read(text), None, "{text}");
        }
    }

    #[test]
    fn undoing_a_restore_keeps_what_was_entered_since_and_so_does_bringing_it_back() {
        use crate::state::data::tests::{data_of, opening};
        let stamp = |at| Stamp { at, by: 1 };
        let renamed = |of: &Opportunity, at, company: &str| {
            let mut it = of.clone();
            let details = cadence::record::Details {
                company: company.to_owned(),
                ..it.details()
            };
            it.describe(stamp(at), details);
            it
        };
        let companies = |data: &Data| {
            let backup = data.backup();
            let all = backup.live().map(|opening| opening.details().company);
            all.collect::<Vec<_>>()
        };
        let mut data = data_of(&[opening("a", 5), opening("b", 5)]);
        let theirs = [
            renamed(&opening("a", 5), 20, "From the file"),
            opening("c", 20),
            opening("d", 20),
        ];
        let theirs = Backup::new(data.settings(), &theirs);
        let before = data.backup();
        let outcome = restore(&before, &theirs, RestoreWay::Merge, stamp(30)).outcome;
        data.records.take_in(&outcome, &before).expect("room");
        let last = BeforeRestore {
            before,
            after: data.backup(),
            undone: false,
        };

        // Between the restore and its undo: one begun, one of the file changed, one of here too.
        data.keep(&opening("new", 40)).expect("room");
        let of_file = renamed(&opening("c", 20), 50, "Changed since");
        data.keep(&of_file).expect("room");
        let mine = renamed(&opening("b", 5), 60, "Mine, changed since");
        data.keep(&mine).expect("room");
        let (next, words) = last.take_back(&mut data.records, stamp(70)).expect("room");
        assert_eq!(
            words,
            "The restore is undone. What was changed since stays."
        );
        let undone = [
            "Company a",
            "Mine, changed since",
            "Changed since",
            "Company new",
        ];
        assert_eq!(companies(&data), undone);

        // And once more something before the restore is brought back.
        data.keep(&opening("newer", 80)).expect("room");
        let (_, words) = next.take_back(&mut data.records, stamp(90)).expect("room");
        assert!(words.starts_with("The restore is back."), "{words}");
        let back = [
            "From the file",
            "Mine, changed since",
            "Changed since",
            "Company d",
            "Company new",
            "Company newer",
        ];
        assert_eq!(companies(&data), back);

        // Where nothing was entered, nothing is said of it.
        let mut data = data_of(&[opening("a", 5)]);
        let before = data.backup();
        data.keep(&opening("c", 20)).expect("room");
        let last = BeforeRestore {
            before,
            after: data.backup(),
            undone: false,
        };
        let (_, words) = last.take_back(&mut data.records, stamp(30)).expect("room");
        assert_eq!(
            (words, companies(&data).len()),
            ("The restore is undone.", 1)
        );
    }

    #[test]
    fn a_backup_holds_what_is_the_persons_own_and_is_due_by_it() {
        use crate::state::data::tests::{data_of, opening};
        let data = data_of(&[opening("a", 5), opening("example-b", 900)]);
        assert_eq!(data.backup().live().count(), 1);
        assert_eq!(data.latest_edit(), 5, "the example counts for nothing");
        // A Wednesday.
        assert!(!data.is_backup_due(None, false) && data.is_backup_old(None, false));
    }
}
