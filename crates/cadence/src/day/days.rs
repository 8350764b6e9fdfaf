use chrono::NaiveDate;

use super::Calendar;
use crate::record::Body;
use crate::record::{DaysOff, Opportunity, Pause, Settings};

/// The days of one opening: a calendar, its pauses and the person's days off.
#[derive(Debug, Clone)]
pub struct Days<'a> {
    calendar: &'a Calendar,
    days_off: &'a [DaysOff],
    /// Disjoint and in order.
    pauses: Vec<Pause>,
}

impl<'a> Days<'a> {
    /// The days of `opportunity`.
    #[must_use]
    pub fn of(opportunity: &Opportunity, settings: &'a Settings, calendar: &'a Calendar) -> Self {
        let pauses = opportunity.bodies().filter_map(|(_, body)| match body {
            Body::Pause(pause) => Some(*pause),
            _ => None,
        });
        Self::new(calendar, &settings.days_off, pauses)
    }

    /// Days of `calendar` with these days off and pauses, which may overlap.
    #[must_use]
    pub fn new(
        calendar: &'a Calendar,
        days_off: &'a [DaysOff],
        pauses: impl IntoIterator<Item = Pause>,
    ) -> Self {
        let mut all: Vec<Pause> = pauses
            .into_iter()
            .filter(|pause| pause.from <= pause.to)
            .collect();
        all.sort_unstable_by_key(|pause| (pause.from, pause.to));
        let mut pauses: Vec<Pause> = Vec::with_capacity(all.len());
        for pause in all {
            match pauses.last_mut() {
                Some(last) if pause.from <= last.to => last.to = last.to.max(pause.to),
                _ => pauses.push(pause),
            }
        }
        Self {
            calendar,
            days_off,
            pauses,
        }
    }

    /// The `n`-th counted working day strictly after `date`; `date` itself for 0.
    #[must_use]
    pub fn add(&self, date: NaiveDate, n: u32) -> NaiveDate {
        if n == 0 {
            return date;
        }
        let base = self.calendar.rank(date);
        let mut target = base.saturating_add(n);
        for (before, up_to) in self.frozen() {
            let start = before.max(base);
            if target <= start {
                break;
            }
            target += up_to.saturating_sub(start);
        }
        self.calendar.nth(target)
    }

    /// Counted working days after `from`, up to and with `to`; 0 if `to` comes first.
    #[must_use]
    pub fn count(&self, from: NaiveDate, to: NaiveDate) -> u32 {
        let (from, to) = (self.calendar.rank(from), self.calendar.rank(to));
        let frozen = self.frozen().map(|(before, up_to)| {
            let (start, end) = (before.max(from), up_to.min(to));
            end.saturating_sub(start)
        });
        to.saturating_sub(from).saturating_sub(frozen.sum())
    }

    /// The counted working day before `date`.
    #[must_use]
    pub fn previous(&self, date: NaiveDate) -> NaiveDate {
        let mut day = self.calendar.sub(date, 1);
        while let Some(pause) = self.pause_on(day) {
            let earlier = self.calendar.sub(pause.from, 1);
            if earlier >= day {
                // The beginning of the calendar.
                break;
            }
            day = earlier;
        }
        day
    }

    /// Whether the person can act on `date`: a working day that is counted and no day off.
    #[must_use]
    pub fn is_free(&self, date: NaiveDate) -> bool {
        self.calendar.is_working(date) && !self.is_absent(date)
    }

    /// Whether `date` is in a pause or a day off.
    fn is_absent(&self, date: NaiveDate) -> bool {
        let mut off = self.days_off.iter();
        off.any(|stretch| stretch.from <= date && date <= stretch.to)
            || self.pause_on(date).is_some()
    }

    /// The first free day on or after `date`.
    #[must_use]
    pub fn free_from(&self, date: NaiveDate) -> NaiveDate {
        if self.is_free(date) {
            return date;
        }
        let mut day = date;
        loop {
            let next = self.past_absence(day);
            if next <= day {
                // The end of the calendar.
                return next;
            }
            if self.is_free(next) {
                return next;
            }
            day = next;
        }
    }

    /// The free days from `opens` to `closes`, both included.
    pub fn free_between(
        &self,
        opens: NaiveDate,
        closes: NaiveDate,
    ) -> impl DoubleEndedIterator<Item = NaiveDate> {
        let first = self.calendar.rank(opens) + u32::from(!self.calendar.is_working(opens));
        let last = self.calendar.rank(closes);
        let working = (first..=last).map(|rank| self.calendar.nth(rank));
        working.filter(move |day| *day >= opens && !self.is_absent(*day))
    }

    /// The pause that `date` is in.
    #[must_use]
    pub fn pause_on(&self, date: NaiveDate) -> Option<Pause> {
        let covers = |pause: &&Pause| pause.from <= date && date <= pause.to;
        self.pauses.iter().find(covers).copied()
    }

    /// The working day after `day`, past any pause or days off that it is in.
    fn past_absence(&self, day: NaiveDate) -> NaiveDate {
        let off = self
            .days_off
            .iter()
            .filter(|stretch| stretch.from <= day && day <= stretch.to)
            .map(|stretch| stretch.to);
        let paused = self.pause_on(day).map(|pause| pause.to);
        let end = off.chain(paused).fold(day, NaiveDate::max);
        self.calendar.add(end, 1)
    }

    /// Of each pause: working days before it, and up to and with its last day.
    fn frozen(&self) -> impl Iterator<Item = (u32, u32)> {
        self.pauses.iter().map(|pause| {
            let on_first = u32::from(self.calendar.is_working(pause.from));
            (
                self.calendar.rank(pause.from) - on_first,
                self.calendar.rank(pause.to),
            )
        })
    }
}
