use std::collections::BTreeMap;
use std::sync::Arc;

use cadence::day::Calendars;
use cadence::holiday::HolidayTables;
use cadence::plan::{Move, Offer, Plan, State, plan_beside, standing_offer};
use cadence::record::{Id, NewsKind, Opportunity, Settings, Stamp};
use chrono::NaiveDate;
use keeping::{Quarantined, Records, is_example};

use crate::browser::BrowserStorage;

/// All records and what follows from them on one day.
pub struct Data {
    pub(super) records: Records<BrowserStorage>,
    plans: BTreeMap<Id, Plan>,
    pub(super) tables: Arc<HolidayTables>,
    pub(super) calendars: Calendars,
    offer: Option<Offer>,
    pub(super) today: NaiveDate,
    /// The newest stamp given or seen.
    pub(super) clock: Stamp,
}

impl Data {
    /// These records on this day, by these holidays.
    pub(super) fn new(
        records: Records<BrowserStorage>,
        tables: HolidayTables,
        today: NaiveDate,
    ) -> Self {
        let tables = Arc::new(tables);
        let mut data = Self {
            clock: records.latest_stamp(),
            calendars: Calendars::with_tables(records.settings(), Arc::clone(&tables)),
            tables,
            records,
            plans: BTreeMap::new(),
            offer: None,
            today,
        };
        data.plan_all();
        data
    }

    /// Every opening that is not deleted, with its plan.
    pub fn openings(&self) -> impl Iterator<Item = (&Opportunity, &Plan)> {
        let known = self.records.opportunities().values();
        known.filter_map(|opening| Some((opening, self.plans.get(&opening.id)?)))
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
        active.flat_map(|(opening, plan)| plan.moves.iter().map(move |step| (opening, step)))
    }

    /// What is to do now: due or overdue.
    pub fn due(&self) -> impl Iterator<Item = (&Opportunity, &Move)> {
        let is_due = |step: &Move| matches!(step.state, State::Due | State::Overdue);
        self.moves().filter(move |(_, step)| is_due(step))
    }

    /// As [`Data::moves`], most pressing first.
    pub fn sorted_moves(&self) -> Vec<(&Opportunity, &Move)> {
        Self::sorted(self.moves())
    }

    /// Some of the moves, most pressing first.
    pub fn sorted<'a>(
        moves: impl Iterator<Item = (&'a Opportunity, &'a Move)>,
    ) -> Vec<(&'a Opportunity, &'a Move)> {
        let mut moves: Vec<_> = moves.collect();
        moves.sort_by(|(a_opening, a), (b_opening, b)| {
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
        self.openings().any(|(opening, _)| is_example(&opening.id))
    }

    /// The day the plans are for.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    pub(super) fn plan_all(&mut self) {
        let today = self.today;
        let live = self.records.opportunities().values();
        let live = live.filter(|opening| opening.details.is_some());
        self.offer = standing_offer(live.clone(), today);
        let mut plans = BTreeMap::new();
        for opening in live {
            plans.insert(opening.id.clone(), self.plan(opening));
        }
        self.plans = plans;
    }

    fn plan(&self, opportunity: &Opportunity) -> Plan {
        let (offer, settings) = (self.offer.as_ref(), self.records.settings());
        plan_beside(offer, opportunity, settings, &self.calendars, self.today)
    }

    /// Plans anew what a change of one opening can have changed.
    pub(super) fn plan_one(&mut self, id: &Id) {
        let offered = |opening: &Opportunity| {
            opening
                .news()
                .any(|(_, news)| matches!(news.kind, NewsKind::Offered { .. }))
        };
        let concerns_all = self.offer.as_ref().is_some_and(|offer| offer.is_of(id))
            || self.records.opportunities().get(id).is_some_and(offered);
        if concerns_all {
            self.plan_all();
            return;
        }
        let live = self.records.opportunities().get(id);
        match live
            .filter(|opening| opening.details.is_some())
            .map(|opening| self.plan(opening))
        {
            Some(plan) => self.plans.insert(id.clone(), plan),
            None => self.plans.remove(id),
        };
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
pub(super) mod tests {
    use cadence::record::Details;
    use keeping::MemoryStorage;

    use super::*;

    /// An opening that was begun at this time, in milliseconds since 1970.
    pub fn opening(id: &str, at: i64) -> Opportunity {
        let company = format!("Company {id}");
        let details = Details {
            company,
            ..Details::default()
        };
        Opportunity::new(Id::from(id), Stamp { at, by: 1 }, details)
    }

    /// A page with these openings, on a Wednesday in March.
    pub fn data_of(openings: &[Opportunity]) -> Data {
        let storage = BrowserStorage::Denied(MemoryStorage::default());
        let mut records = Records::load(storage, 1, 0).expect("empty");
        for opening in openings {
            records.save(opening).expect("room");
        }
        let today = NaiveDate::from_ymd_opt(2026, 3, 4).expect("a date");
        Data::new(records, HolidayTables::default(), today)
    }

    #[test]
    fn every_opening_has_its_plan_and_deleted_ones_have_none() {
        let mut gone = opening("b", 5);
        gone.empty(Stamp { at: 9, by: 1 });
        let data = data_of(&[opening("a", 5), gone]);
        let there: Vec<_> = data
            .openings()
            .map(|(opening, _)| opening.id.as_str())
            .collect();
        assert_eq!(there, ["a"]);
        assert_eq!(data.clock.at, 9);
        assert!(!data.has_example());
        assert!(data_of(&[opening("example-a", 5)]).has_example());
    }
}
