//! What stands where in the picture: days become per cent of its width, lanes become pixels.

use cadence::plan::{MILESTONE_DAYS, Plan, Planned, Window};
use cadence::record::Opportunity;
use cadence::text;
use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::entries::{MarkKind, PictureEntry, entries, last, window_name, windows};
use crate::words::component as words;

/// One mark.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// What it stands for, which decides its shape.
    pub kind: MarkKind,
    /// Per cent from the left.
    pub x: f64,
    /// How many of its day and side are drawn below it.
    pub level: usize,
    /// Its date and what it says.
    pub name: String,
}

/// A window to be in touch.
#[derive(Debug, Clone, PartialEq)]
pub struct Band {
    /// Per cent from the left.
    pub x: f64,
    /// Per cent of the width.
    pub width: f64,
    /// Its first and last day in words, for the tooltip.
    pub name: String,
}

/// The calling day of a week.
#[derive(Debug, Clone, PartialEq)]
pub struct Tick {
    /// Per cent from the left.
    pub x: f64,
    /// "13" while the month is that of the interview or of the tick before, else "3 Apr".
    pub label: String,
}

/// A line of the table that says the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// Its day, for the order of the rows.
    pub date: NaiveDate,
    /// The day in words.
    pub day: String,
    /// What happened on it, or is to come.
    pub what: String,
}

/// The six weeks of one opening, laid out.
#[derive(Debug, Clone, PartialEq)]
pub struct SixWeeks {
    /// The day of the interview, on the left.
    pub interview: NaiveDate,
    /// Day 42.
    pub milestone: NaiveDate,
    /// Days from the left to the right end.
    pub span: i64,
    /// Day 42, in per cent from the left.
    pub end: f64,
    /// Today, in per cent from the left; `None` where it is not on the line.
    pub today: Option<f64>,
    /// What the picture shows, in a sentence or two.
    pub name: String,
    /// Windows to be in touch.
    pub bands: Vec<Band>,
    /// Calling days, or some of them.
    pub ticks: Vec<Tick>,
    /// Marks, in the order of drawing.
    pub marks: Vec<Mark>,
    /// The table that says the same, by date.
    pub rows: Vec<TableRow>,
}

/// Days shown after today, at the least.
const AFTER_TODAY: i64 = 7;
/// Days after today within which the next move is still shown.
const NEXT_WITHIN: i64 = 28;
/// Ticks at the most, so that their labels do not touch on a phone.
const TICKS: i64 = 7;
/// Marks of one day and side drawn above one another; any more stand on the last.
const STACK: usize = 3;

impl SixWeeks {
    /// The picture of an opening; `None` without any interview.
    ///
    /// `ahead` is the plan ahead; `rhythm` the calling day.
    #[must_use]
    pub fn of(
        opening: &Opportunity,
        plan: &Plan,
        ahead: &[Planned],
        today: NaiveDate,
        rhythm: Option<Weekday>,
    ) -> Option<Self> {
        let arranged = || {
            opening
                .interviews()
                .map(|(_, interview)| interview.date)
                .min()
        };
        let start = plan
            .patience
            .map(|patience| patience.interview)
            .or_else(arranged)?;
        let milestone = start.checked_add_days(Days::new(MILESTONE_DAYS))?;
        let day = |date: NaiveDate| (date - start).num_days();
        let closed = opening.closing().map(|closing| closing.date);
        let until = day(closed.map_or(today, |date| date.min(today)));
        let next = ahead.iter().map(|planned| day(planned.date)).min();
        let span = [
            day(milestone),
            until + AFTER_TODAY,
            next.map_or(0, |day| day.min(until + NEXT_WITHIN)),
            plan.informed_by.map_or(0, day),
        ];
        let span = span.into_iter().fold(0, i64::max);
        let scale = Scale { start, span };

        let entries = entries(opening, plan, ahead, start, today);
        let windows = windows(plan, ahead);
        let mut rows: Vec<TableRow> = Vec::new();
        let mut row = |date, what: String| {
            let day = text::day_in(date, today);
            rows.push(TableRow { date, day, what });
        };
        for entry in &entries {
            row(entry.date, entry.what.clone());
        }
        for window in &windows {
            row(window.opens, window_name(window, today));
        }
        row(milestone, words::ENTRY_SIX_WEEKS.to_owned());
        if closed.is_none() {
            row(today, words::ENTRY_TODAY.to_owned());
        }
        rows.sort_by_key(|row| row.date);

        Some(Self {
            interview: start,
            milestone,
            span,
            end: scale.x(milestone),
            today: (closed.is_none() && start <= today).then(|| scale.x(today)),
            name: name(opening, plan, ahead, start, today),
            bands: bands(&windows, scale, today),
            ticks: ticks(scale, rhythm.unwrap_or(Weekday::Mon)),
            marks: marks(&entries, scale, today),
            rows,
        })
    }

    /// All that the picture shows, in words: "Friday 6 March: Interview. Monday 9 March: Today."
    #[must_use]
    pub fn in_words(&self) -> String {
        let rows = self.rows.iter();
        let rows = rows.map(|row| {
            words::EntryOfDayInRow {
                day: &row.day,
                what: &row.what,
            }
            .text()
        });
        rows.collect::<Vec<_>>().join(" ")
    }
}

/// Days to per cent.
#[derive(Clone, Copy)]
struct Scale {
    start: NaiveDate,
    span: i64,
}

impl Scale {
    fn x(self, date: NaiveDate) -> f64 {
        self.at((date - self.start).num_days() as f64)
    }

    fn at(self, day: f64) -> f64 {
        // A hundredth of a per cent is far below a pixel.
        (day / self.span as f64 * 10_000.0).round() / 100.0
    }

    fn shows(self, date: NaiveDate) -> bool {
        (0..=self.span).contains(&(date - self.start).num_days())
    }
}

/// Half a day more on either side, so that a window of one day has a width.
fn bands(windows: &[Window], scale: Scale, today: NaiveDate) -> Vec<Band> {
    let band = |window: &Window| {
        let from = (window.opens - scale.start).num_days().max(0);
        let to = (last(window) - scale.start).num_days().min(scale.span);
        (from <= to).then(|| Band {
            x: scale.at(from as f64 - 0.5),
            width: scale.at((to - from) as f64 + 1.0),
            name: window_name(window, today),
        })
    };
    windows.iter().filter_map(band).collect()
}

/// Every calling day, or every second, third … of them where they would stand too close.
fn ticks(scale: Scale, day: Weekday) -> Vec<Tick> {
    let start = i64::from(scale.start.weekday().num_days_from_monday());
    let first = (i64::from(day.num_days_from_monday()) - start).rem_euclid(7);
    let weeks = (scale.span - first) / 7 / TICKS + 1;
    // The interview's own date stands below the first tick.
    let mut month = scale.start.month();
    let mut ticks = Vec::new();
    let mut at = first;
    while at <= scale.span {
        let ahead = Days::new(at.unsigned_abs());
        let Some(date) = scale.start.checked_add_days(ahead) else {
            break;
        };
        let label = match month == date.month() {
            true => date.day().to_string(),
            false => text::short_day(date),
        };
        month = date.month();
        ticks.push(Tick {
            x: scale.x(date),
            label,
        });
        at += 7 * weeks;
    }
    ticks
}

fn marks(entries: &[PictureEntry], scale: Scale, today: NaiveDate) -> Vec<Mark> {
    let place = |(index, entry): (usize, &PictureEntry)| {
        let same = |other: &&PictureEntry| {
            other.date == entry.date && other.kind.is_theirs() == entry.kind.is_theirs()
        };
        let below = entries.iter().take(index).filter(same).count();
        Mark {
            kind: entry.kind,
            x: scale.x(entry.date),
            level: below.min(STACK - 1),
            name: words::EntryOfDay {
                day: text::day_in(entry.date, today),
                what: &entry.what,
            }
            .text(),
        }
    };
    let shown = entries
        .iter()
        .enumerate()
        .filter(|(_, entry)| scale.shows(entry.date));
    let mut marks: Vec<Mark> = shown.map(place).collect();
    marks.sort_by_key(|mark| mark.kind);
    marks
}

fn name(
    opening: &Opportunity,
    plan: &Plan,
    ahead: &[Planned],
    start: NaiveDate,
    today: NaiveDate,
) -> String {
    let day = |date| text::day_in(date, today);
    let says = words::PictureSays {
        interview: day(start),
        today: day(today),
    };
    let next = ahead.first().map(|planned| {
        words::PictureSaysNext {
            step: text::move_title(&planned.step, opening),
            day: day(planned.date),
        }
        .text()
    });
    let law = plan.informed_by.map(|by| text::informed_by(by, today));
    let table = words::PICTURE_SAYS_TABLE.to_owned();
    let all = [Some(says.text()), next, law, Some(table)];
    let all: Vec<String> = all.into_iter().flatten().collect();
    all.join(" ")
}
