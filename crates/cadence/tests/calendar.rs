//! The look-up tables against loops that go day by day.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeSet;

use cadence::day::{Calendar, Days, WorkWeek};
use cadence::record::{DaysOff, Pause};
use chrono::{Datelike, Days as DayCount, NaiveDate, Weekday};
use common::d;
use proptest::collection::vec;
use proptest::prelude::*;

const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// The same days, as sets.
#[derive(Debug, Clone)]
struct Naive {
    week: Vec<Weekday>,
    holidays: BTreeSet<NaiveDate>,
    days_off: Vec<DaysOff>,
    pauses: Vec<Pause>,
}

impl Naive {
    fn calendar(&self) -> Calendar {
        Calendar::new(WorkWeek::new(&self.week), self.holidays.iter().copied())
    }

    fn is_working(&self, day: NaiveDate) -> bool {
        self.week.contains(&day.weekday()) && !self.holidays.contains(&day)
    }

    fn is_counted(&self, day: NaiveDate) -> bool {
        self.is_working(day)
            && !self
                .pauses
                .iter()
                .any(|pause| pause.from <= day && day <= pause.to)
    }

    fn is_free(&self, day: NaiveDate) -> bool {
        self.is_counted(day)
            && !self
                .days_off
                .iter()
                .any(|off| off.from <= day && day <= off.to)
    }
}

/// The `n`-th day after `from`, or before it, for which `counts` holds.
fn step(from: NaiveDate, n: u32, by: i64, counts: impl Fn(NaiveDate) -> bool) -> NaiveDate {
    let mut day = from;
    let mut left = n;
    while left > 0 {
        day = if by > 0 {
            day.succ_opt().unwrap()
        } else {
            day.pred_opt().unwrap()
        };
        left -= u32::from(counts(day));
    }
    day
}

/// The days after `from`, up to and with `to`, for which `counts` holds.
fn number(from: NaiveDate, to: NaiveDate, counts: impl Fn(NaiveDate) -> bool) -> u32 {
    let days = from.iter_days().skip(1).take_while(|day| *day <= to);
    days.filter(|day| counts(*day)).count().try_into().unwrap()
}

fn day() -> impl Strategy<Value = NaiveDate> {
    (0_u64..400).prop_map(|after| d("2026-01-01") + DayCount::new(after))
}

fn stretch() -> impl Strategy<Value = (NaiveDate, NaiveDate)> {
    (day(), 0_u64..30).prop_map(|(from, length)| (from, from + DayCount::new(length)))
}

fn naive() -> impl Strategy<Value = Naive> {
    let week = proptest::sample::subsequence(WEEK.to_vec(), 1..=7);
    let off = vec(stretch().prop_map(|(from, to)| DaysOff { from, to }), 0..4);
    let pauses = vec(stretch().prop_map(|(from, to)| Pause { from, to }), 0..4);
    (week, vec(day(), 0..40), off, pauses).prop_map(|(week, holidays, days_off, pauses)| Naive {
        week,
        holidays: holidays.into_iter().collect(),
        days_off,
        pauses,
    })
}

proptest! {
    #[test]
    fn calendar(naive in naive(), from in day(), to in day(), n in 0_u32..120) {
        let calendar = naive.calendar();
        let works = |day| naive.is_working(day);
        prop_assert_eq!(calendar.is_working(from), works(from));
        prop_assert_eq!(calendar.add(from, n), step(from, n, 1, works));
        prop_assert_eq!(calendar.sub(from, n), step(from, n, -1, works));
        let count = i64::from(number(from, to, works)) - i64::from(number(to, from, works));
        prop_assert_eq!(i64::from(calendar.count(from, to)), count);
    }

    #[test]
    fn days(naive in naive(), from in day(), to in day(), n in 0_u32..60) {
        let calendar = naive.calendar();
        let days = Days::new(&calendar, &naive.days_off, naive.pauses.iter().copied());
        let counts = |day| naive.is_counted(day);
        let free = |day| naive.is_free(day);
        prop_assert_eq!(days.add(from, n), step(from, n, 1, counts));
        prop_assert_eq!(days.count(from, to), number(from, to, counts));
        prop_assert_eq!(days.previous(from), step(from, 1, -1, counts));
        prop_assert_eq!(days.is_free(from), free(from));
        let eve = from.pred_opt().unwrap();
        prop_assert_eq!(days.free_from(from), step(eve, 1, 1, free));
        let between: Vec<_> = days.free_between(from, to).collect();
        let expected: Vec<_> = from.iter_days().take_while(|day| *day <= to).filter(|day| free(*day)).collect();
        prop_assert_eq!(&between, &expected);
        let mut back: Vec<_> = days.free_between(from, to).rev().collect();
        back.reverse();
        prop_assert_eq!(back, expected);
        let paused = naive.pauses.iter().any(|pause| pause.from <= from && from <= pause.to);
        prop_assert_eq!(days.pause_on(from).is_some(), paused);
    }
}

/// Every day of the table, against one walk.
#[test]
fn from_one_end_to_the_other() {
    let holidays = ["2026-12-25", "1999-01-01", "2101-12-30"].map(d);
    let calendar = Calendar::new(WorkWeek::default(), holidays);
    let works = |day: NaiveDate| {
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !holidays.contains(&day)
    };
    let first = d("1999-01-01");
    let mut count = 0;
    for day in first.iter_days().take_while(|day| *day <= d("2101-12-31")) {
        assert_eq!(calendar.is_working(day), works(day), "{day}");
        if works(day) {
            count += 1;
            assert_eq!(calendar.add(first, count), day);
        }
        assert_eq!(
            calendar.count(first, day),
            i32::try_from(count).unwrap(),
            "{day}"
        );
    }
    // 5,374 weeks, a Friday and a Saturday, less the three.
    assert_eq!(count, 5 * 5_374 + 1 - 3);
}

/// Nobody has an interview then, but a date can be mistyped: nothing panics, nothing hangs.
#[test]
fn beyond_the_table_the_nearest_day_stands_in() {
    let calendar = Calendar::new(WorkWeek::default(), []);
    let last = d("2101-12-30");
    for far in [d("2101-12-31"), d("2500-01-01"), NaiveDate::MAX] {
        assert_eq!(calendar.add(far, 1), last);
        assert_eq!(calendar.add(far, u32::MAX), calendar.add(far, 1));
        assert_eq!(calendar.count(far, far), 0);
    }
    for early in [d("1998-12-31"), d("0026-03-06"), NaiveDate::MIN] {
        assert_eq!(calendar.sub(early, 1), d("1999-01-01"));
        assert_eq!(calendar.sub(early, u32::MAX), d("1999-01-01"));
        assert_eq!(calendar.add(early, 0), early);
    }
    let off = [DaysOff {
        from: NaiveDate::MIN,
        to: NaiveDate::MAX,
    }];
    let pause = Pause {
        from: NaiveDate::MIN,
        to: NaiveDate::MAX,
    };
    let days = Days::new(&calendar, &off, [pause]);
    let day = d("2026-03-06");
    assert!(!days.is_free(day));
    assert_eq!(days.free_from(day).year(), 2101);
    assert_eq!(days.previous(day).year(), 1999);
    assert_eq!(days.add(day, 5).year(), 2101);
    assert_eq!(days.count(day, d("2026-12-31")), 0);
}

/// A file may say so: "work_week": ["Mon", "Tue", "Mon"].
#[test]
fn a_day_named_twice_is_a_working_day_like_any_other() {
    let week = WorkWeek::new(&[Weekday::Mon, Weekday::Tue, Weekday::Mon]);
    assert_eq!(week, WorkWeek::new(&[Weekday::Mon, Weekday::Tue]));
}

#[test]
fn pauses_that_overlap_are_counted_once() {
    let calendar = Calendar::new(WorkWeek::default(), []);
    let pause = |from, to| Pause {
        from: d(from),
        to: d(to),
    };
    let (monday, friday) = (d("2026-03-09"), d("2026-03-20"));
    // The second lies within the first, the third begins on its last day.
    let pauses = [
        pause("2026-03-10", "2026-03-12"),
        pause("2026-03-11", "2026-03-11"),
        pause("2026-03-12", "2026-03-13"),
    ];
    let days = Days::new(&calendar, &[], pauses);
    // Four of nine working days do not count.
    assert_eq!(days.count(monday, friday), 5);
    assert_eq!(days.add(monday, 5), friday);
}

#[test]
fn away_twice_in_a_row_is_away_until_the_second_ends() {
    let calendar = Calendar::new(WorkWeek::default(), []);
    let off = |from, to| DaysOff {
        from: d(from),
        to: d(to),
    };
    let pause = Pause {
        from: d("2026-03-16"),
        to: d("2026-03-18"),
    };
    // A week off up to Friday, a pause from Monday on, and a trip that began within it.
    let away = [
        off("2026-03-09", "2026-03-13"),
        off("2026-03-17", "2026-03-20"),
    ];
    let days = Days::new(&calendar, &away, [pause]);
    assert_eq!(days.free_from(d("2026-03-10")), d("2026-03-23"));
}

#[test]
fn a_year_of_holidays_leaves_no_working_day() {
    let all = d("1999-01-01").iter_days().take(40_000);
    let calendar = Calendar::new(WorkWeek::default(), all);
    let day = d("2026-03-06");
    assert_eq!(calendar.count(day, d("2027-03-06")), 0);
    let days = Days::new(&calendar, &[], []);
    let _ = (days.add(day, 5), days.previous(day), days.free_from(day));
    assert_eq!(days.free_between(day, d("2026-04-06")).count(), 0);
}
