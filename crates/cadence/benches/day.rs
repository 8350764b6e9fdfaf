//! Working days: nanoseconds a call, with chrono dates in and out. Then what a screen costs.

mod search;

use std::sync::Arc;

use cadence::day::{Calendar, Calendars, WorkWeek};
use cadence::holiday::HolidayTables;
use cadence::plan::{ahead, plan, plan_all};
use cadence::record::{Body, Details, Id, News, NewsKind, Settings, Stamp};
use chrono::{Days, NaiveDate};
use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use search::{calendar, day, holidays, opportunity, tables};

fn main() {
    divan::main();
}

/// Calls a sample: the time shown is for all of them, the items a second are calls.
const CALLS: usize = 4_096;
const DISTANCES: [u32; 5] = [1, 10, 100, 1_000, 10_000];

/// Any day of the years from 2000 on, so many that no cache or branch knows the next.
fn dates() -> Vec<NaiveDate> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let first = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or_default();
    let next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        first + Days::new(state % (365 * 60))
    };
    std::iter::repeat_with(next).take(CALLS).collect()
}

#[divan::bench(args = DISTANCES)]
fn add(bencher: Bencher<'_, '_>, n: u32) {
    let (calendar, dates) = (calendar(), dates());
    bencher.counter(ItemsCount::new(CALLS)).bench_local(|| {
        for date in &dates {
            black_box(calendar.add(black_box(*date), black_box(n)));
        }
    });
}

#[divan::bench(args = DISTANCES)]
fn count(bencher: Bencher<'_, '_>, n: u32) {
    let (calendar, dates) = (calendar(), dates());
    let add = |date: &NaiveDate| (*date, calendar.add(*date, n));
    let pairs: Vec<_> = dates.iter().map(add).collect();
    bencher.counter(ItemsCount::new(CALLS)).bench_local(|| {
        for (from, to) in &pairs {
            black_box(calendar.count(black_box(*from), black_box(*to)));
        }
    });
}

#[divan::bench]
fn build_calendar(bencher: Bencher<'_, '_>) {
    let holidays = holidays();
    bencher.bench_local(|| {
        Calendar::new(
            black_box(WorkWeek::default()),
            black_box(&holidays).iter().copied(),
        )
    });
}

/// One country's table, from its text: the largest, the one with the most lines for the moon, a usual
/// one, and the smallest of those often used.
#[divan::bench(args = ["us", "my", "de", "nl"])]
fn read_table(bencher: Bencher<'_, '_>, country: &str) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../public/holidays");
    let text = std::fs::read_to_string(format!("{folder}/{country}.json")).unwrap_or_default();
    bencher.bench_local(|| HolidayTables::default().add(black_box(&text)).is_ok());
}

/// A calendar from a table that is read: what the first plan in a country waits for.
#[divan::bench]
fn first_calendar(bencher: Bencher<'_, '_>) {
    let details = Details {
        region: Some("DE-BY".into()),
        ..Details::default()
    };
    let tables = tables();
    bencher
        .with_inputs(|| Calendars::with_tables(&Settings::default(), Arc::clone(&tables)))
        .bench_local_values(|calendars| calendars.of(&details));
}

#[divan::bench]
fn one_plan(bencher: Bencher<'_, '_>) {
    let (it, settings, calendar) = (opportunity(1), Settings::default(), calendar());
    let today = day("2026-02-20");
    bencher.bench_local(|| plan(black_box(&it), &settings, &calendar, today));
}

#[divan::bench]
fn one_plan_ahead(bencher: Bencher<'_, '_>) {
    let (it, settings, calendar) = (opportunity(1), Settings::default(), calendar());
    let today = day("2026-01-06");
    bencher.bench_local(|| ahead(black_box(&it), &settings, &calendar, today));
}

/// 5,000 openings with 15,000 events, one of them with an offer that all the others hear of.
#[divan::bench]
fn plan_all_5000(bencher: Bencher<'_, '_>) {
    let mut all: Vec<_> = (0..5_000).map(opportunity).collect();
    if let Some(first) = all.first_mut() {
        let offer = News::new(day("2026-02-18"), NewsKind::Offered { reply_by: None });
        first.put(Id::from("i3"), Stamp::default(), Body::News(offer));
    }
    let settings = Settings {
        region: Some("US".into()),
        ..Settings::default()
    };
    let calendars = Calendars::with_tables(&settings, tables());
    let today = day("2026-02-20");
    bencher.bench_local(|| plan_all(black_box(&all), &settings, &calendars, today));
}

/// The six-week look-ahead of 5,000 openings, as the picture of all of them needs it.
#[divan::bench]
fn ahead_all_5000(bencher: Bencher<'_, '_>) {
    let all: Vec<_> = (0..5_000).map(opportunity).collect();
    let (settings, calendar) = (Settings::default(), calendar());
    let today = day("2026-02-20");
    bencher.counter(ItemsCount::new(all.len())).bench_local(|| {
        for it in &all {
            black_box(ahead(black_box(it), &settings, &calendar, today));
        }
    });
}
