//! The one state of the app: all records with their plans, today, and what is being said.
//!
//! One direction: a page calls an edit here; it is kept in the storage; the plan of what changed
//! is made anew; whoever reads [`Book`] is drawn again.

mod backup;
mod data;
mod edit;
mod keeping;
mod roster;
mod saying;

use std::rc::Rc;

use cadence::day::Calendars;
use cadence::record::{Body, Details, Id, Opportunity, Settings, Stamp};
use cadence::text;
use chrono::NaiveDate;
use leptos::prelude::expect_context;

use crate::browser::{self, KeptFile};
use crate::signal::{RwSignal, StoredValue};
use crate::store::{
    BrowserStorage, Drafts, IndexedDb, Keeper, Kind, Records, StorageError, Trouble,
};

pub use backup::{Before, LastBackup};
pub use data::Data;
pub use edit::Edit;
pub use saying::Said;

/// The state of the app; one, handed to every page by context.
#[derive(Clone, Copy)]
pub struct Book {
    data: RwSignal<Data>,
    drafts: StoredValue<Drafts<BrowserStorage>>,
    keeper: StoredValue<Rc<Keeper<IndexedDb>>>,
    troubles: RwSignal<Vec<Trouble>>,
    said: RwSignal<Option<Said>>,
    /// What will be said once it is true: the safety copy is on the disk.
    held: StoredValue<Option<Said>>,
    unsaved: RwSignal<bool>,
    last_backup: RwSignal<Option<LastBackup>>,
    before: RwSignal<Option<Before>>,
    file: RwSignal<Option<KeptFile>>,
    /// One while the file is being written, two if it has to be written once more.
    writing: StoredValue<u8>,
    /// Everything is being removed: nothing more is taken in.
    forgotten: StoredValue<bool>,
    writer: u32,
    kept: bool,
}

/// The book of this page.
///
/// # Panics
/// Never in the app: it is provided before anything is drawn.
#[must_use]
pub fn book() -> Book {
    expect_context()
}

impl Book {
    /// Reads everything that is kept.
    ///
    /// # Errors
    /// [`StorageError::Denied`] where the storage can't be read.
    pub fn open() -> Result<Self, StorageError> {
        let storage = BrowserStorage::open();
        let kept = storage.is_kept();
        let writer = browser::writer();
        let records = Records::load_as(storage, writer)?;
        let drafts = Drafts::new(BrowserStorage::open());
        let last_backup = drafts.last_backup();
        Ok(Self {
            data: RwSignal::new(Data::new(records, browser::today())),
            drafts: StoredValue::new(drafts),
            keeper: StoredValue::new(Rc::new(Keeper::new(IndexedDb::default()))),
            troubles: RwSignal::new(Vec::new()),
            said: RwSignal::new(None),
            held: StoredValue::new(None),
            unsaved: RwSignal::new(false),
            last_backup: RwSignal::new(last_backup.and_then(|it| LastBackup::read(&it))),
            before: RwSignal::new(None),
            file: RwSignal::new(None),
            writing: StoredValue::new(0),
            forgotten: StoredValue::new(false),
            writer,
            kept,
        })
    }

    /// Reads the data; what reads it inside a view or memo is drawn again when it changes.
    pub fn with<T>(self, read: impl FnOnce(&Data) -> T) -> T {
        self.data.with(read)
    }

    /// Reads the data once.
    pub fn peek<T>(self, read: impl FnOnce(&Data) -> T) -> T {
        self.data.with_untracked(read)
    }

    /// Today, where the person is.
    #[must_use]
    pub fn today(self) -> NaiveDate {
        self.data.with(Data::today)
    }

    /// Marks whether a form on the page has something unsaved in it, so that leaving asks first.
    pub fn set_unsaved(self, unsaved: bool) {
        self.unsaved.set(unsaved);
    }

    /// Whether leaving would lose something.
    #[must_use]
    pub fn is_unsaved(self) -> bool {
        self.unsaved.get_untracked()
    }

    fn stamp(self, data: &mut Data) -> Stamp {
        let at = browser::now().max(data.clock.at + 1);
        data.clock = Stamp {
            at,
            by: self.writer,
        };
        data.clock
    }

    /// Makes a new opening; `None`, with the trouble said, if it could not be kept.
    pub fn create<T>(
        self,
        details: Details,
        edit: impl FnOnce(&mut Edit<'_>) -> T,
    ) -> Option<(Id, T)> {
        let id = browser::new_id();
        let stamp = self.data.try_update(|data| self.stamp(data))?;
        let mut opportunity = Opportunity::new(id.clone(), stamp, details);
        let value = edit(&mut Edit {
            opportunity: &mut opportunity,
            stamp,
        });
        self.keep(&opportunity).then_some((id, value))
    }

    /// Changes an opening; `None`, with the trouble said, if it could not be kept.
    pub fn edit<T>(self, id: &Id, edit: impl FnOnce(&mut Edit<'_>) -> T) -> Option<T> {
        let found = self.data.try_update(|data| {
            let stamp = self.stamp(data);
            let opportunity = data.records.opportunities().get(id).cloned();
            opportunity.map(|it| (it, stamp))
        });
        let (mut opportunity, stamp) = found??;
        let mut pen = Edit {
            opportunity: &mut opportunity,
            stamp,
        };
        let value = edit(&mut pen);
        let last = pen.stamp;
        self.data
            .try_update_untracked(|data| data.clock = data.clock.max(last));
        self.keep(&opportunity).then_some(value)
    }

    /// Adds one item to an opening.
    pub fn add(self, id: &Id, body: Body) -> Option<Id> {
        self.edit(id, |it| it.add(body))
    }

    /// Adds one item, says what is done and what comes next, and can take it back; whether it could
    /// be kept.
    pub fn add_and_say(self, id: &Id, body: Body) -> bool {
        let Some(item) = self.add(id, body.clone()) else {
            return false;
        };
        let said = self.peek(|data| {
            let (opening, plan) = data.opening(id)?;
            Some(text::saved(&body, opening, plan.moves.first()))
        });
        let id = id.clone();
        self.say_with_undo(said.unwrap_or_default(), move || {
            if self.edit(&id, |it| it.delete(&item)).is_some() {
                self.say("Taken back.");
            }
        });
        true
    }

    /// Deletes an item, with an undo.
    pub fn delete_item(self, id: &Id, item: &Id, said: impl Into<String>) {
        let before = self.peek(|data| {
            let (opening, _) = data.opening(id)?;
            let item = opening.items.get(item)?;
            item.body.is_some().then(|| item.clone())
        });
        let (Some(before), Some(())) = (before, self.edit(id, |it| it.delete(item))) else {
            return;
        };
        let (id, item) = (id.clone(), item.clone());
        self.say_with_undo(said, move || {
            if self.edit(&id, |it| it.put_back(&item, &before)).is_some() {
                self.say("It is back.");
            }
        });
    }

    /// Deletes an opening, with an undo. Its texts go at once, so that there is room for others.
    pub fn delete_opening(self, id: &Id) {
        let before = self.peek(|data| data.opening(id).map(|(it, _)| it.clone()));
        let (Some(before), Some(())) = (before, self.edit(id, |it| it.remove())) else {
            return;
        };
        let company = before.details().company;
        self.say_with_undo(format!("{company} is deleted."), move || {
            let back = self.edit(&before.id, |edit| edit.bring_back(&before));
            if back.is_some() {
                self.say("It is back.");
            }
        });
    }

    /// Changes the settings; whether they could be kept.
    pub fn change_settings(self, change: impl FnOnce(&mut Settings)) -> bool {
        let kept = self.data.try_update(|data| {
            let mut settings = data.records.settings().clone();
            change(&mut settings);
            settings.check().map_err(|it| it.to_string())?;
            settings.stamp = self.stamp(data);
            let saved = data.records.save_settings(&settings);
            saved.map_err(|it| it.to_string())?;
            data.calendars = Calendars::new(data.records.settings());
            data.plan_all();
            Ok::<_, String>(())
        });
        self.report(kept)
    }

    /// Runs `change` on the records, then plans everything anew: for restoring and the example.
    pub fn change_records(
        self,
        change: impl FnOnce(&mut Records<BrowserStorage>) -> Result<(), StorageError>,
    ) -> bool {
        self.snapshot(Kind::Before);
        let kept = self.data.try_update(|data| {
            let changed = change(&mut data.records).map_err(|it| it.to_string());
            data.clock = data.clock.max(data.records.latest_stamp());
            data.calendars = Calendars::new(data.records.settings());
            data.plan_all();
            changed
        });
        self.report(kept)
    }

    fn keep(self, opportunity: &Opportunity) -> bool {
        let kept = self.data.try_update(|data| {
            data.records
                .save(opportunity)
                .map_err(|it| it.to_string())?;
            data.plan_one(&opportunity.id);
            Ok(())
        });
        self.report(kept)
    }

    /// Plans anew if the day has changed.
    pub fn turn_page(self) {
        let today = browser::today();
        if self.data.with_untracked(Data::today) != today {
            self.data.update(|data| {
                data.today = today;
                data.plan_all();
            });
        }
    }

    /// The draft of a form.
    #[must_use]
    pub fn draft(self, form: &str) -> Option<String> {
        self.drafts.with_value(|it| it.get(form))
    }

    /// Keeps the draft of a form; an empty one is thrown away.
    pub fn keep_draft(self, form: &str, text: &str) {
        // A draft that can't be kept is still on the screen, and saving it will say why.
        self.drafts.update_value(|it| it.set(form, text).ok());
    }
}
