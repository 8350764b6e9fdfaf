use cadence::plan::{Plan, Planned, ahead, plan};
use cadence::record::{Body, Id, Opportunity, Stamp};
use cadence::text;
use chrono::{NaiveDate, Weekday};
use leptos::prelude::*;

use crate::route::Route;
use crate::state::{AppState, Data, use_state};
use crate::words::opening as words;

/// The opening as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct OpeningNow {
    /// The record, with its whole history.
    pub opening: Opportunity,
    /// What there is to do, as of today.
    pub plan: Plan,
    /// What lies ahead to the six-week milestone.
    pub ahead: Vec<Planned>,
    /// The day this is seen from.
    pub today: NaiveDate,
    /// The calling day; `None` for no rhythm.
    pub rhythm: Option<Weekday>,
}

impl OpeningNow {
    fn of(data: &Data, id: &Id) -> Option<Self> {
        let (opening, plan) = data.opening(id)?;
        let calendar = data.calendars().of(&opening.details());
        let (settings, today) = (data.settings(), data.today());
        Some(Self {
            opening: opening.clone(),
            plan: plan.clone(),
            ahead: ahead(opening, settings, &calendar, today),
            today,
            rhythm: settings.rhythm,
        })
    }

    /// Where the six weeks stand, and what there is to say of it beside the picture; both empty
    /// before the first interview.
    pub fn patience(&self) -> (String, String) {
        let Some(patience) = &self.plan.patience else {
            return (String::new(), String::new());
        };
        let (week, said) = text::patience(patience, self.today);
        // Before, the picture itself shows where day 42 is.
        let said = if patience.reached {
            said
        } else {
            String::new()
        };
        (week, said)
    }

    /// A date in words.
    pub fn day(&self, date: NaiveDate) -> String {
        text::day_in(date, self.today)
    }
}

/// The opening of a page: what its sections read and change.
#[derive(Clone, Copy)]
pub struct OpeningContext {
    state: AppState,
    id: StoredValue<Id>,
    now: Memo<OpeningNow>,
    is_there: Memo<bool>,
}

impl OpeningContext {
    /// The opening of this id, if there is one.
    pub fn new(id: Id) -> Option<Self> {
        let state = use_state();
        let first = state.with_untracked(|data| OpeningNow::of(data, &id))?;
        let (id, looked_up) = (StoredValue::new(id.clone()), id);
        let other = looked_up.clone();
        Some(Self {
            state,
            id,
            is_there: Memo::new(move |_| state.with(|data| data.opening(&other).is_some())),
            // Once it is deleted the page is about to go; until then it shows what it was.
            now: Memo::new(move |before: Option<&OpeningNow>| {
                state
                    .with(|data| OpeningNow::of(data, &looked_up))
                    .or_else(|| before.cloned())
                    .unwrap_or_else(|| first.clone())
            }),
        })
    }

    /// Whether it is still there; follows it.
    pub fn is_there(self) -> bool {
        self.is_there.get()
    }

    /// Reads it, and follows it.
    pub fn with<T>(self, read: impl FnOnce(&OpeningNow) -> T) -> T {
        self.now.with(read)
    }

    /// Reads it without following it.
    pub fn with_untracked<T>(self, read: impl FnOnce(&OpeningNow) -> T) -> T {
        self.now.with_untracked(read)
    }

    /// The id of the opening.
    pub fn id(self) -> Id {
        self.id.get_value()
    }

    /// The state of the app.
    pub fn state(self) -> AppState {
        self.state
    }

    /// The address at which one of its items is changed.
    pub fn item(self, item: &Id) -> String {
        Route::Item(self.id(), item.clone()).href()
    }

    /// Adds an item, says so, and offers to take it back; whether it was kept.
    pub fn add(self, body: Body) -> bool {
        self.state.add_and_say(&self.id(), body)
    }

    /// Deletes an item, with an undo.
    pub fn delete(self, item: &Id) {
        self.state
            .delete_item(&self.id(), item, words::ITEM_DELETED);
    }

    /// The plan if `body` were added.
    pub fn plan_with(self, body: Body) -> Plan {
        let mut opening = self.with_untracked(|now| now.opening.clone());
        opening.put(Id::from("preview"), Stamp::default(), body);
        self.state.with_untracked(|data| {
            let calendar = data.calendars().of(&opening.details());
            plan(&opening, data.settings(), &calendar, data.today())
        })
    }
}
