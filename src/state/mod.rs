//! The one state of the app: all records with their plans, today, and what is being said.
//!
//! One direction: a page calls a command here (`commands`, `undo`); it is kept in the storage; the
//! plan of what changed is made anew; whoever follows [`AppState`] is drawn again.

mod backup;
mod commands;
mod data;
mod drafts;
mod edit;
mod handing;
mod holidays;
mod import;
mod kept_file;
mod roster;
mod safety_copy;
mod saying;
mod spare_copy;
mod tabs;
mod troubles;
mod turns;
mod undo;

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use cadence::holiday::Place;
use chrono::NaiveDate;
use exchange::shared::FileQuestion;
use holidays::{TableFetch, kept_tables};
use keeping::{
    Drafts, HolidayTexts, Records, Reminders, Replicator, StorageError, Trouble, resume_forgetting,
};
use leptos::prelude::*;

use crate::browser::{self, BrowserStorage, BrowserTimer, IndexedDbCopy, KeptFile};

pub use backup::{BeforeRestore, LastBackup};
pub use data::Data;
#[cfg(all(test, not(target_arch = "wasm32")))]
pub use data::tests::{data_of, opening};
pub use edit::Edit;
pub use handing::AMONG_DOWNLOADS;
pub use import::ImportUndo;
pub use kept_file::new_lock;
pub use saying::Saying;
pub use undo::Undo;

use kept_file::FileLock;
use saying::WaitingMessage;
use spare_copy::Spare;
use turns::Turns;

/// The state of the app; one, handed to every page by context.
#[derive(Clone, Copy)]
pub struct AppState {
    data: RwSignal<Data, LocalStorage>,
    drafts: StoredValue<Drafts<BrowserStorage>, LocalStorage>,
    reminders: StoredValue<Reminders<BrowserStorage>, LocalStorage>,
    holiday_texts: StoredValue<HolidayTexts<BrowserStorage>, LocalStorage>,
    /// The texts of tables that were fetched, by country, until they are kept.
    unkept_tables: StoredValue<BTreeMap<String, String>>,
    /// By country.
    table_fetches: RwSignal<BTreeMap<String, TableFetch>>,
    places: RwSignal<Option<Arc<Vec<Place>>>>,
    replicator: StoredValue<Rc<Replicator<IndexedDbCopy, BrowserTimer>>, LocalStorage>,
    spare: StoredValue<Rc<Spare>, LocalStorage>,
    troubles: RwSignal<Vec<Trouble>>,
    message: RwSignal<Option<Saying>>,
    /// What will be said once it is true: the safety copy is on the disk.
    waiting_message: StoredValue<WaitingMessage>,
    /// Counts how often records came back that a page may have said are not there.
    returns: RwSignal<u32>,
    /// Forms whose drafts the storage refused.
    unkept: RwSignal<Vec<String>>,
    /// Counts the drafts that came from elsewhere.
    draft_arrivals: RwSignal<u32>,
    /// Drafts are waiting to be handed to the safety copy.
    copying_drafts: StoredValue<bool>,
    last_backup: RwSignal<Option<LastBackup>>,
    /// Files that were dropped on the page, until Import or Restore takes them.
    dropped: RwSignal<Vec<web_sys::File>, LocalStorage>,
    before_restore: RwSignal<Option<BeforeRestore>>,
    file: RwSignal<Option<KeptFile>, LocalStorage>,
    /// The file of an earlier visit, until the person lets the page go on with it.
    waiting_file: RwSignal<Option<KeptFile>, LocalStorage>,
    file_lock: RwSignal<FileLock>,
    /// What the person has to say before the file is read or written again.
    file_question: RwSignal<Option<FileQuestion>>,
    writing: StoredValue<Turns>,
    /// The browser has not said which file was kept up to date.
    is_file_unknown: RwSignal<bool>,
    /// Everything is being removed: nothing more is taken in.
    forgotten: StoredValue<bool>,
    /// Up to when the safety copy has to be forgotten, in milliseconds since 1970.
    copy_to_forget: StoredValue<Option<i64>>,
    /// The same of the spare copy and the last count.
    spare_to_forget: StoredValue<Option<i64>>,
    writer: u32,
    /// Whether the storage outlasts the page: some browsers deny it, and then nothing is kept.
    is_storage_kept: bool,
}

/// The state, from the context that the app provides.
///
/// # Panics
/// Never in the app: it is provided before anything is drawn.
#[must_use]
pub fn use_state() -> AppState {
    expect_context()
}

impl AppState {
    /// Reads everything that is kept.
    ///
    /// # Errors
    /// [`StorageError::Denied`] where the storage can't be read.
    pub fn open() -> Result<Self, StorageError> {
        let mut storage = BrowserStorage::open();
        let is_storage_kept = storage.is_kept();
        let writer = browser::writer();
        let forgetting = resume_forgetting(&mut storage, browser::now());
        let to_forget = forgetting.map(|left| left.until);
        let is_still_here = forgetting.is_some_and(|left| left.is_refused);
        let records = Records::load(storage, writer, browser::now())?;
        let drafts = Drafts::new(BrowserStorage::open());
        let reminders = Reminders::new(BrowserStorage::open());
        let texts = HolidayTexts::new(BrowserStorage::open());
        let tables = kept_tables(&records, &texts);
        let replicator = Replicator::new(IndexedDbCopy::default(), BrowserTimer);
        let last_backup = reminders.last_backup();
        let mut data = Data::new(records, tables, browser::today());
        // What is entered from now on is later than what was forgotten, whatever the clock says.
        data.clock.at = data.clock.at.max(to_forget.unwrap_or(i64::MIN));
        Ok(Self {
            data: RwSignal::new_local(data),
            drafts: StoredValue::new_local(drafts),
            reminders: StoredValue::new_local(reminders),
            holiday_texts: StoredValue::new_local(texts),
            unkept_tables: StoredValue::new(BTreeMap::new()),
            table_fetches: RwSignal::new(BTreeMap::new()),
            places: RwSignal::new(None),
            replicator: StoredValue::new_local(Rc::new(replicator)),
            spare: StoredValue::new_local(Rc::new(Spare::default())),
            troubles: RwSignal::new(
                is_still_here
                    .then_some(Trouble::StillHere)
                    .into_iter()
                    .collect(),
            ),
            message: RwSignal::new(None),
            waiting_message: StoredValue::new(WaitingMessage::default()),
            returns: RwSignal::new(0),
            unkept: RwSignal::new(Vec::new()),
            draft_arrivals: RwSignal::new(0),
            copying_drafts: StoredValue::new(false),
            dropped: RwSignal::new_local(Vec::new()),
            last_backup: RwSignal::new(last_backup.and_then(|text| LastBackup::read(&text))),
            before_restore: RwSignal::new(None),
            file: RwSignal::new_local(None),
            waiting_file: RwSignal::new_local(None),
            file_lock: RwSignal::new(FileLock::default()),
            file_question: RwSignal::new(None),
            writing: StoredValue::new(Turns::default()),
            is_file_unknown: RwSignal::new(false),
            forgotten: StoredValue::new(false),
            copy_to_forget: StoredValue::new(to_forget),
            spare_to_forget: StoredValue::new(to_forget),
            writer,
            is_storage_kept,
        })
    }

    /// Reads the data, and follows it.
    pub fn with<T>(self, read: impl FnOnce(&Data) -> T) -> T {
        self.data.with(read)
    }

    /// Reads the data without following it.
    pub fn with_untracked<T>(self, read: impl FnOnce(&Data) -> T) -> T {
        self.data.with_untracked(read)
    }

    /// Today, where the person is.
    #[must_use]
    pub fn today(self) -> NaiveDate {
        self.data.with(Data::today)
    }

    /// How often records came back that a page may have said are not there; who asks is told of the
    /// next time.
    pub fn returns(self) -> u32 {
        self.returns.get()
    }

    /// Whether closing the page would lose something: a draft that only it holds.
    #[must_use]
    pub fn would_lose(self) -> bool {
        self.unkept.with_untracked(|unkept| !unkept.is_empty())
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
}
