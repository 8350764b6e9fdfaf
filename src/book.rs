//! The one state of the app: all records with their plans, today, and what is being said.
//!
//! One direction: a page calls an edit here; it is kept in the storage; the plan of what changed
//! is made anew; whoever reads [`Book`] is drawn again.

mod roster;

use std::collections::BTreeMap;
use std::sync::Arc;

use cadence::day::Calendars;
use cadence::plan::{Move, Offer, Plan, plan_beside, standing_offer};
use cadence::record::{Body, Details, Id, NewsKind, Opportunity, Settings, Stamp};
use cadence::text;
use chrono::NaiveDate;
use leptos::prelude::expect_context;

use crate::browser;
use crate::signal::{RwSignal, StoredValue};
use crate::store::{
    BrowserStorage, Drafts, Quarantined, Received, Records, StorageError, is_example,
};

/// All records and what follows from them on one day.
pub struct Data {
    records: Records<BrowserStorage>,
    plans: BTreeMap<Id, Plan>,
    calendars: Calendars,
    offer: Option<Offer>,
    today: NaiveDate,
    /// The newest stamp given or seen.
    clock: Stamp,
}

impl Data {
    /// Every opening that is not deleted, with its plan.
    pub fn openings(&self) -> impl Iterator<Item = (&Opportunity, &Plan)> {
        let known = self.records.opportunities().values();
        known.filter_map(|it| Some((it, self.plans.get(&it.id)?)))
    }

    /// One opening, unless it is deleted.
    pub fn opening(&self, id: &Id) -> Option<(&Opportunity, &Plan)> {
        let opportunity = self.records.opportunities().get(id)?;
        Some((opportunity, self.plans.get(id)?))
    }

    /// Every move of every opening that is not paused, in no particular order.
    pub fn moves(&self) -> impl Iterator<Item = (&Opportunity, &Move)> {
        let active = self
            .openings()
            .filter(|(_, plan)| plan.paused_until.is_none());
        active.flat_map(|(opening, plan)| plan.moves.iter().map(move |it| (opening, it)))
    }

    /// As [`Data::moves`], most pressing first.
    pub fn sorted_moves(&self) -> Vec<(&Opportunity, &Move)> {
        let mut moves: Vec<_> = self.moves().collect();
        cadence::order::sort_by(&mut moves, |(a_opening, a), (b_opening, b)| {
            (a.order(), &a_opening.id).cmp(&(b.order(), &b_opening.id))
        });
        moves
    }

    /// The settings.
    pub fn settings(&self) -> &Settings {
        self.records.settings()
    }

    /// The calendars under the settings.
    pub fn calendars(&self) -> &Calendars {
        &self.calendars
    }

    /// Everything kept.
    pub fn records(&self) -> &Records<BrowserStorage> {
        &self.records
    }

    /// What could not be read.
    pub fn quarantine(&self) -> &[Quarantined] {
        self.records.quarantine()
    }

    /// Whether the example is being looked at.
    pub fn has_example(&self) -> bool {
        self.openings().any(|(it, _)| is_example(&it.id))
    }

    /// The day the plans are for.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    fn plan_all(&mut self) {
        let today = self.today;
        let live = self.records.opportunities().values();
        let live = live.filter(|it| it.details.is_some());
        self.offer = standing_offer(live.clone(), today);
        self.plans = live.map(|it| (it.id.clone(), self.plan(it))).collect();
    }

    fn plan(&self, opportunity: &Opportunity) -> Plan {
        let (offer, settings) = (self.offer.as_ref(), self.records.settings());
        plan_beside(offer, opportunity, settings, &self.calendars, self.today)
    }

    /// Plans anew what a change of one opening can have changed.
    fn plan_one(&mut self, id: &Id) {
        let offered = |it: &Opportunity| {
            it.news()
                .any(|(_, news)| matches!(news.kind, NewsKind::Offered { .. }))
        };
        let concerns_all = self.offer.as_ref().is_some_and(|it| it.is_of(id))
            || self.records.opportunities().get(id).is_some_and(offered);
        if concerns_all {
            self.plan_all();
            return;
        }
        let live = self.records.opportunities().get(id);
        match live
            .filter(|it| it.details.is_some())
            .map(|it| self.plan(it))
        {
            Some(plan) => self.plans.insert(id.clone(), plan),
            None => self.plans.remove(id),
        };
    }
}

/// One edit of an opening, all of it kept at once.
pub struct Edit<'a> {
    opportunity: &'a mut Opportunity,
    stamp: Stamp,
}

impl Edit<'_> {
    /// Adds an item; its id.
    pub fn add(&mut self, body: Body) -> Id {
        let id = browser::new_id();
        self.opportunity.put(id.clone(), self.stamp, body);
        id
    }

    /// Changes an item, or brings it back.
    pub fn set(&mut self, id: &Id, body: Body) {
        self.opportunity.put(id.clone(), self.stamp, body);
    }

    /// Deletes an item.
    pub fn delete(&mut self, id: &Id) {
        self.opportunity.delete(id, self.stamp);
    }

    /// Changes what the opening is; `None` deletes it.
    pub fn details(&mut self, details: Option<Details>) {
        self.opportunity.details = details;
        self.opportunity.stamp = self.stamp;
    }

    /// The opening as it stands in this edit.
    pub fn opportunity(&self) -> &Opportunity {
        self.opportunity
    }
}

/// Something to say, with a way to take it back.
#[derive(Clone)]
pub struct Said {
    /// The words.
    pub text: String,
    /// It is trouble, not news.
    pub trouble: bool,
    /// What undoes it; counted, not owned by the page, which may be gone by then.
    pub undo: Option<Arc<dyn Fn() + Send + Sync>>,
}

/// The state of the app; one, handed to every page by context.
#[derive(Clone, Copy)]
pub struct Book {
    data: RwSignal<Data>,
    drafts: StoredValue<Drafts<BrowserStorage>>,
    said: RwSignal<Option<Said>>,
    unsaved: RwSignal<bool>,
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
        let records = Records::load(storage)?;
        let today = browser::today();
        let mut data = Data {
            clock: records.latest_stamp(),
            calendars: Calendars::new(records.settings()),
            records,
            plans: BTreeMap::new(),
            offer: None,
            today,
        };
        data.plan_all();
        Ok(Self {
            data: RwSignal::new(data),
            drafts: StoredValue::new(Drafts::new(BrowserStorage::open())),
            said: RwSignal::new(None),
            unsaved: RwSignal::new(false),
            writer: browser::writer(),
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

    /// Whether the browser keeps what is written.
    #[must_use]
    pub fn is_kept(self) -> bool {
        self.kept
    }

    /// What is being said.
    #[must_use]
    pub fn said(self) -> Option<Said> {
        self.said.get()
    }

    /// Says something.
    pub fn say(self, text: impl Into<String>) {
        self.said.set(Some(Said {
            text: text.into(),
            trouble: false,
            undo: None,
        }));
    }

    /// Says something that can be taken back.
    pub fn say_with_undo(self, text: impl Into<String>, undo: impl Fn() + Send + Sync + 'static) {
        self.said.set(Some(Said {
            text: text.into(),
            trouble: false,
            undo: Some(Arc::new(undo)),
        }));
    }

    /// Says what went wrong and what to do.
    pub fn warn(self, text: impl Into<String>) {
        self.said.set(Some(Said {
            text: text.into(),
            trouble: true,
            undo: None,
        }));
    }

    /// Says nothing more.
    pub fn hush(self) {
        self.said.set(None);
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
        let value = edit(&mut Edit {
            opportunity: &mut opportunity,
            stamp,
        });
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
            opening.items.get(item)?.body.clone()
        });
        let (Some(body), Some(())) = (before, self.edit(id, |it| it.delete(item))) else {
            return;
        };
        let (id, item) = (id.clone(), item.clone());
        self.say_with_undo(said, move || {
            if self.edit(&id, |it| it.set(&item, body.clone())).is_some() {
                self.say("It is back.");
            }
        });
    }

    /// Deletes an opening, with an undo.
    pub fn delete_opening(self, id: &Id) {
        let before = self.peek(|data| data.opening(id).map(|(it, _)| it.details()));
        let (Some(details), Some(())) = (before, self.edit(id, |it| it.details(None))) else {
            return;
        };
        let id = id.clone();
        self.say_with_undo(format!("{} is deleted.", details.company), move || {
            if self
                .edit(&id, |it| it.details(Some(details.clone())))
                .is_some()
            {
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

    fn report(self, kept: Option<Result<(), String>>) -> bool {
        match kept {
            Some(Ok(())) => true,
            Some(Err(trouble)) => {
                self.warn(trouble);
                false
            }
            None => false,
        }
    }

    /// Takes in what another tab wrote; `key` without the prefix.
    pub fn receive(self, key: &str, value: Option<&str>) {
        let received = self.data.try_update(|data| {
            let received = data
                .records
                .receive(key, value)
                .map_err(|it| it.to_string())?;
            data.clock = data.clock.max(data.records.latest_stamp());
            match received {
                Received::Nothing => {}
                Received::Opportunity(id) => data.plan_one(&id),
                Received::Settings => {
                    data.calendars = Calendars::new(data.records.settings());
                    data.plan_all();
                }
            }
            Ok(())
        });
        self.report(received);
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
