//! The engine: what a holiday rule can say, and how a year's list is made of a table of them.

use chrono::{Datelike, NaiveDate, Weekday};

use super::Holiday;

const FIRST: i32 = 2000;
const LAST: i32 = 2100;

/// One holiday, for the years in which it is kept in one way.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rule {
    name: &'static str,
    day: Day,
    shift: Shift,
    first: i16,
    last: i16,
    /// Kept in the years that this number divides.
    every: u8,
}

/// Which day of a year. Months and days count from 1.
#[derive(Clone, Copy, Debug)]
enum Day {
    Fixed(u8, u8),
    /// The weekday on or after a date; the date itself if it is the weekday given last.
    From(u8, u8, Weekday, Option<Weekday>),
    /// Days after Easter Sunday.
    Easter(i8),
    MarchEquinox,
    SeptemberEquinox,
    /// Month and day, one entry a year from the rule's first year on.
    Listed(&'static [(u8, u8)]),
}

/// What a weekend does to a holiday. Unless it says otherwise, the day off is an additional one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shift {
    /// Nothing: who has the weekend off loses the day.
    Never,
    /// Saturday gives Friday, Sunday gives Monday.
    Nearest,
    /// Either gives the next Monday, even where that is a holiday already.
    Monday,
    /// Either gives the next weekday that is no holiday.
    Weekend,
    /// Sunday gives the next day that is no holiday.
    Sunday,
    /// Sunday moves the holiday itself to the day before.
    DayBefore,
}

/// A holiday on the same date every year.
pub(super) const fn fixed(name: &'static str, month: u8, day: u8) -> Rule {
    rule(name, Day::Fixed(month, day))
}

/// The `n`-th given weekday of a month.
pub(super) const fn nth(name: &'static str, n: u8, weekday: Weekday, month: u8) -> Rule {
    from(name, weekday, month, 7 * n - 6)
}

/// The given weekday on or after a date.
pub(super) const fn from(name: &'static str, weekday: Weekday, month: u8, day: u8) -> Rule {
    rule(name, Day::From(month, day, weekday, None))
}

/// The last given weekday before a date later than the 7th.
pub(super) const fn before(name: &'static str, weekday: Weekday, month: u8, day: u8) -> Rule {
    from(name, weekday, month, day - 7)
}

/// The last given weekday of a month of 31 days.
pub(super) const fn last_of_31(name: &'static str, weekday: Weekday, month: u8) -> Rule {
    from(name, weekday, month, 25)
}

/// A holiday so many days after Easter Sunday.
pub(super) const fn easter(name: &'static str, offset: i8) -> Rule {
    rule(name, Day::Easter(offset))
}

/// The day of the March equinox in Japan.
pub(super) const fn march_equinox(name: &'static str) -> Rule {
    rule(name, Day::MarchEquinox)
}

/// The day of the September equinox in Japan.
pub(super) const fn september_equinox(name: &'static str) -> Rule {
    rule(name, Day::SeptemberEquinox)
}

/// A holiday whose dates were laid down year by year, from `first` on.
pub(super) const fn listed(name: &'static str, first: i16, days: &'static [(u8, u8)]) -> Rule {
    rule(name, Day::Listed(days)).since(first)
}

const fn rule(name: &'static str, day: Day) -> Rule {
    Rule {
        name,
        day,
        shift: Shift::Never,
        first: i16::MIN,
        last: i16::MAX,
        every: 1,
    }
}

impl Rule {
    pub(super) const fn shifted(mut self, shift: Shift) -> Rule {
        self.shift = shift;
        self
    }

    pub(super) const fn since(mut self, year: i16) -> Rule {
        self.first = year;
        self
    }

    pub(super) const fn until(mut self, year: i16) -> Rule {
        self.last = year;
        self
    }

    pub(super) const fn only(self, year: i16) -> Rule {
        self.since(year).until(year)
    }

    /// Only in the years that `years` divides.
    pub(super) const fn every(mut self, years: u8) -> Rule {
        self.every = years;
        self
    }

    /// The starting date itself, where it is this weekday. Only for rules made by [`from`].
    pub(super) const fn or_on(mut self, weekday: Weekday) -> Rule {
        if let Day::From(month, day, next, _) = self.day {
            self.day = Day::From(month, day, next, Some(weekday));
        }
        self
    }

    fn date(&self, year: i32) -> Option<NaiveDate> {
        let known = i32::from(self.first)..=i32::from(self.last);
        if !known.contains(&year) || year.checked_rem(self.every.into()) != Some(0) {
            return None;
        }
        let date = match self.day {
            Day::Fixed(month, day) => at(year, month, day)?,
            Day::From(month, day, weekday, exception) => {
                let start = at(year, month, day)?;
                if exception == Some(start.weekday()) {
                    start
                } else {
                    plus(start, weekday.days_since(start.weekday()) as i32)?
                }
            }
            Day::Easter(offset) => plus(easter_sunday(year)?, i32::from(offset))?,
            Day::MarchEquinox => equinox(year, 3, 20_843_100)?,
            Day::SeptemberEquinox => equinox(year, 9, 23_248_800)?,
            Day::Listed(days) => {
                let index = usize::try_from(year - i32::from(self.first)).ok()?;
                let &(month, day) = days.get(index)?;
                at(year, month, day)?
            }
        };
        if self.shift == Shift::DayBefore && date.weekday() == Weekday::Sun {
            return date.pred_opt();
        }
        Some(date)
    }

    /// The day given in place of `date`, if any; `taken` are the holidays so far.
    fn substitute(&self, date: NaiveDate, taken: &[Holiday]) -> Option<NaiveDate> {
        let weekday = date.weekday();
        let sunday = weekday == Weekday::Sun;
        if !sunday && weekday != Weekday::Sat {
            return None;
        }
        match self.shift {
            Shift::Never | Shift::DayBefore => None,
            Shift::Nearest => plus(date, if sunday { 1 } else { -1 }),
            Shift::Monday => plus(date, if sunday { 1 } else { 2 }),
            Shift::Sunday if !sunday => None,
            Shift::Weekend | Shift::Sunday => date.iter_days().skip(1).find(|day| {
                let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
                !weekend && position(taken, *day).is_err()
            }),
        }
    }
}

/// The holidays of a year by these tables; with a `bridge`, also each day between two of them.
pub(super) fn holidays(
    tables: &[&'static [Rule]],
    bridge: Option<&'static str>,
    year: i32,
) -> Vec<Holiday> {
    let mut days = Vec::new();
    if !(FIRST..=LAST).contains(&year) {
        return days;
    }
    // Next year as well: New Year's Day can be kept on 31 December.
    let kept = || {
        [year, year + 1].into_iter().flat_map(move |year| {
            let rules = tables.iter().flat_map(|table| table.iter());
            rules.filter_map(move |rule| Some((rule, rule.date(year)?)))
        })
    };
    for (rule, date) in kept() {
        add(&mut days, date, rule.name);
    }
    let between = bridge.map(|name| (name, gaps(&days)));
    for (rule, date) in kept() {
        if let Some(date) = rule.substitute(date, &days) {
            add(&mut days, date, rule.name);
        }
    }
    if let Some((name, dates)) = between {
        for date in dates {
            add(&mut days, date, name);
        }
    }
    days.retain(|holiday| holiday.date.year() == year);
    days
}

/// The single days between two holidays, Sundays aside.
fn gaps(days: &[Holiday]) -> Vec<NaiveDate> {
    days.iter()
        .zip(days.iter().skip(1))
        .filter_map(|(one, next)| {
            let gap = one.date.succ_opt()?;
            (gap.succ_opt()? == next.date && gap.weekday() != Weekday::Sun).then_some(gap)
        })
        .collect()
}

/// Keeps the list sorted; of two holidays on one date the first stays.
fn add(days: &mut Vec<Holiday>, date: NaiveDate, name: &'static str) {
    if let Err(place) = position(days, date) {
        days.insert(place, Holiday { date, name });
    }
}

fn position(days: &[Holiday], date: NaiveDate) -> Result<usize, usize> {
    days.binary_search_by_key(&date, |holiday| holiday.date)
}

fn at(year: i32, month: u8, day: u8) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month.into(), day.into())
}

fn plus(date: NaiveDate, days: i32) -> Option<NaiveDate> {
    NaiveDate::from_num_days_from_ce_opt(date.num_days_from_ce() + days)
}

/// Easter Sunday in the Gregorian calendar, from the age of the moon at the start of the year.
fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let century = year / 100;
    let golden = year % 19;
    // Leap years that fell out, and the moon's own drift against its 19-year cycle.
    let epact = (19 * golden + century - century / 4 - (8 * century + 13) / 25 + 15) % 30;
    // The tables never let the full moon fall later than 18 April, nor repeat it within a cycle.
    let late = epact == 29 || (epact == 28 && golden > 10);
    let full_moon = plus(at(year, 3, 21)?, epact - i32::from(late))?;
    let to_sunday = 7 - full_moon.weekday().num_days_from_sunday();
    plus(full_moon, to_sunday as i32)
}

/// The equinox's day in Japan, by the usual mean-motion formula good for 1980 to 2100; `base` is
/// its moment in 1980 as millionths of a day of the month.
fn equinox(year: i32, month: u8, base: i32) -> Option<NaiveDate> {
    let years = year - 1980;
    // 2100 is no leap year, so the division by four counts one too many there.
    let leaps = years / 4 - i32::from(year >= 2100);
    let day = (base + 242_194 * years) / 1_000_000 - leaps;
    at(year, month, u8::try_from(day).ok()?)
}
