use chrono::{Datelike, NaiveDate, Weekday};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The name of a day of the week.
#[must_use]
pub fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "Monday",
        Weekday::Tue => "Tuesday",
        Weekday::Wed => "Wednesday",
        Weekday::Thu => "Thursday",
        Weekday::Fri => "Friday",
        Weekday::Sat => "Saturday",
        Weekday::Sun => "Sunday",
    }
}

fn month(date: NaiveDate) -> &'static str {
    MONTHS[date.month0() as usize % 12]
}

/// "Friday 20 March"
#[must_use]
pub fn day(date: NaiveDate) -> String {
    format!("{} {} {}", weekday(date.weekday()), date.day(), month(date))
}

/// As [`day`], with the year where it is not that of `today`.
#[must_use]
pub fn day_in(date: NaiveDate, today: NaiveDate) -> String {
    if date.year() == today.year() {
        day(date)
    } else {
        format!("{} {}", day(date), date.year())
    }
}

/// "20 March 2026", as it stands at the head of a letter.
#[must_use]
pub fn dateline(date: NaiveDate) -> String {
    format!("{} {} {}", date.day(), month(date), date.year())
}

/// "Fri 20 Mar"
#[must_use]
pub fn short(date: NaiveDate) -> String {
    let (weekday, month) = (weekday(date.weekday()), month(date));
    format!("{} {} {}", &weekday[..3], date.day(), &month[..3])
}

/// "Friday 13 to Friday 20 March"
#[must_use]
pub fn span(from: NaiveDate, to: NaiveDate) -> String {
    if from == to {
        day(from)
    } else if (from.year(), from.month()) == (to.year(), to.month()) {
        format!("{} {} to {}", weekday(from.weekday()), from.day(), day(to))
    } else {
        format!("{} to {}", day(from), day(to))
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
        format!("{} to {}", day_in(from, today), day_in(to, today))
    }
}
