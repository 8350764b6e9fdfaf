use chrono::{Datelike, NaiveDate, Weekday};

use crate::words::date as words;

const MONTHS: [&str; 12] = [
    words::JANUARY,
    words::FEBRUARY,
    words::MARCH,
    words::APRIL,
    words::MAY,
    words::JUNE,
    words::JULY,
    words::AUGUST,
    words::SEPTEMBER,
    words::OCTOBER,
    words::NOVEMBER,
    words::DECEMBER,
];

const SHORT_MONTHS: [&str; 12] = [
    words::JANUARY_SHORT,
    words::FEBRUARY_SHORT,
    words::MARCH_SHORT,
    words::APRIL_SHORT,
    words::MAY_SHORT,
    words::JUNE_SHORT,
    words::JULY_SHORT,
    words::AUGUST_SHORT,
    words::SEPTEMBER_SHORT,
    words::OCTOBER_SHORT,
    words::NOVEMBER_SHORT,
    words::DECEMBER_SHORT,
];

/// The name of a day of the week.
#[must_use]
pub fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => words::MONDAY,
        Weekday::Tue => words::TUESDAY,
        Weekday::Wed => words::WEDNESDAY,
        Weekday::Thu => words::THURSDAY,
        Weekday::Fri => words::FRIDAY,
        Weekday::Sat => words::SATURDAY,
        Weekday::Sun => words::SUNDAY,
    }
}

/// "Fri"
#[must_use]
pub fn short_weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => words::MONDAY_SHORT,
        Weekday::Tue => words::TUESDAY_SHORT,
        Weekday::Wed => words::WEDNESDAY_SHORT,
        Weekday::Thu => words::THURSDAY_SHORT,
        Weekday::Fri => words::FRIDAY_SHORT,
        Weekday::Sat => words::SATURDAY_SHORT,
        Weekday::Sun => words::SUNDAY_SHORT,
    }
}

fn month(date: NaiveDate) -> &'static str {
    MONTHS[date.month0() as usize % 12]
}

/// "Friday 20 March"
#[must_use]
pub fn day(date: NaiveDate) -> String {
    words::Day {
        weekday: weekday(date.weekday()),
        day: date.day(),
        month: month(date),
    }
    .text()
}

/// As [`day`], with the year where it is not that of `today`.
#[must_use]
pub fn day_in(date: NaiveDate, today: NaiveDate) -> String {
    if date.year() == today.year() {
        day(date)
    } else {
        words::DayOfYear {
            day: day(date),
            year: date.year(),
        }
        .text()
    }
}

/// "20 March 2026", as it stands at the head of a letter.
#[must_use]
pub fn dateline(date: NaiveDate) -> String {
    words::Dateline {
        day: date.day(),
        month: month(date),
        year: date.year(),
    }
    .text()
}

/// "Mar"
#[must_use]
pub fn short_month(date: NaiveDate) -> &'static str {
    SHORT_MONTHS[date.month0() as usize % 12]
}

/// "20 Mar"
#[must_use]
pub fn short_day(date: NaiveDate) -> String {
    words::ShortDay {
        day: date.day(),
        month: short_month(date),
    }
    .text()
}

/// "Fri 20 Mar"
#[must_use]
pub fn short(date: NaiveDate) -> String {
    words::Short {
        weekday: short_weekday(date.weekday()),
        day: date.day(),
        month: short_month(date),
    }
    .text()
}

/// "Friday 13 to Friday 20 March"
#[must_use]
pub fn span(from: NaiveDate, to: NaiveDate) -> String {
    if from == to {
        day(from)
    } else if (from.year(), from.month()) == (to.year(), to.month()) {
        words::Span {
            first: words::DayOfMonth {
                weekday: weekday(from.weekday()),
                day: from.day(),
            }
            .text(),
            last: day(to),
        }
        .text()
    } else {
        words::Span {
            first: day(from),
            last: day(to),
        }
        .text()
    }
}

/// As [`span`], with the year where the last day is not in that of `today`.
#[must_use]
pub fn span_in(from: NaiveDate, to: NaiveDate, today: NaiveDate) -> String {
    if to.year() == today.year() && from.year() == to.year() {
        span(from, to)
    } else if from == to {
        day_in(from, today)
    } else {
        words::Span {
            first: day_in(from, today),
            last: day_in(to, today),
        }
        .text()
    }
}
