use chrono::{Datelike, NaiveDate, NaiveTime};

use super::fold::fold;
use crate::Clocks;

/// In which order the numbers of a day are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DayOrder {
    /// 31/12: the day first.
    DayFirst,
    /// 12/31: the month first.
    MonthFirst,
}

/// The first letters of the months, folded: English, German, French, Spanish.
const MONTHS: [&[&str]; 12] = [
    &["jan", "ene"],
    &["feb", "fev"],
    &["mar", "mrz"],
    &["apr", "avr", "abr"],
    &["may", "mai"],
    &["jun", "juin"],
    &["jul", "juil"],
    &["aug", "aou", "ago"],
    &["sep"],
    &["oct", "okt"],
    &["nov"],
    &["dec", "dez", "dic"],
];

/// What a cell says of a day.
enum WrittenDay {
    /// The one day it can be.
    Day(i32, u32, u32),
    /// Two numbers of which either may be the month, and the year.
    Either(u32, u32, i32),
}

/// The day that a cell says, in this order where it leaves that open; `None` for what is no day:
/// words, or 31 February.
#[must_use]
pub fn read_day(cell: &str, order: DayOrder) -> Option<NaiveDate> {
    let (year, month, day) = match written(cell)? {
        WrittenDay::Day(year, month, day) => (year, month, day),
        WrittenDay::Either(first, second, year) => match (first > 12, second > 12, order) {
            (true, _, _) => (year, second, first),
            (_, true, _) => (year, first, second),
            (_, _, DayOrder::DayFirst) => (year, second, first),
            (_, _, DayOrder::MonthFirst) => (year, first, second),
        },
    };
    NaiveDate::from_ymd_opt(year, month, day).filter(|day| (1990..=2100).contains(&day.year()))
}

/// Whether a cell can be a day only against this order: no month is above 12.
pub(super) fn is_against(cell: &str, order: DayOrder) -> bool {
    let order = match order {
        DayOrder::DayFirst => DayOrder::MonthFirst,
        DayOrder::MonthFirst => DayOrder::DayFirst,
    };
    order_of([cell].into_iter()) == Some(order)
}

/// The day that a cell says and the time behind it, where the person is: what ends with `Z` is told
/// in UTC. Midnight there is how programs write a day alone.
pub(super) fn read_day_and_time(
    cell: &str,
    order: DayOrder,
    clocks: &dyn Clocks,
) -> Option<(NaiveDate, Option<NaiveTime>)> {
    let day = read_day(cell, order)?;
    let midnight = NaiveTime::MIN;
    let time = read_time(cell).filter(|time| *time != midnight);
    let is_utc = cell.trim_end().ends_with(['Z', 'z']);
    let Some(time) = time.filter(|_| is_utc) else {
        return Some((day, time));
    };
    let own = clocks.own(day.and_time(time));
    // So is midnight where the person is.
    let time = Some(own.time()).filter(|time| *time != midnight);
    Some((own.date(), time))
}

/// The time that a cell says behind its day, as in `2026-03-04T13:30:00Z` or `3/7/26, 2:22 PM`.
fn read_time(cell: &str) -> Option<NaiveTime> {
    let text = cell.trim().trim_end_matches(['Z', 'z']);
    let (_, behind) = text.split_once(['T', ' ', ','])?;
    let behind = behind
        .trim_matches([' ', ',', '\u{202f}'])
        .to_ascii_uppercase();
    let behind = behind.split('.').next().unwrap_or_default();
    let formats = [
        "%H:%M:%S",
        "%H:%M",
        "%I:%M %p",
        "%I:%M\u{202f}%p",
        "%I:%M:%S %p",
    ];
    formats
        .iter()
        .find_map(|format| NaiveTime::parse_from_str(behind.trim(), format).ok())
}

/// In which order the days of a column are written, if one value above 12 says it and none says
/// otherwise.
pub(super) fn order_of<'a>(cells: impl Iterator<Item = &'a str>) -> Option<DayOrder> {
    let mut said = None;
    for cell in cells {
        let order = match written(cell) {
            Some(WrittenDay::Either(first, second, _)) if first > 12 && second <= 12 => {
                DayOrder::DayFirst
            }
            Some(WrittenDay::Either(first, second, _)) if second > 12 && first <= 12 => {
                DayOrder::MonthFirst
            }
            _ => continue,
        };
        match said {
            Some(other) if other != order => return None,
            _ => said = Some(order),
        }
    }
    said
}

/// Whether the order decides what a cell says: 3/7 is two days, 3/3 is one.
pub(super) fn is_open(cell: &str) -> bool {
    matches!(written(cell), Some(WrittenDay::Either(first, second, _))
        if first <= 12 && second <= 12 && first != second)
}

fn written(cell: &str) -> Option<WrittenDay> {
    let cell = cell.trim();
    let date = cell.split(['T', ',']).next().unwrap_or_default().trim();
    let numbers = date.split(' ').next().unwrap_or_default();
    for (sign, day_first) in [('-', false), ('/', false), ('.', true)] {
        let parts: Vec<&str> = numbers
            .split(sign)
            .filter(|part| !part.is_empty())
            .collect();
        let &[first, second, third] = parts.as_slice() else {
            continue;
        };
        let is_year = first.len() == 4;
        let (Some(first), Some(second), Some(year)) =
            (number(first), number(second), number(third))
        else {
            continue;
        };
        return Some(if is_year {
            WrittenDay::Day(i32::try_from(first).ok()?, second, year)
        } else if day_first {
            WrittenDay::Day(full_year(year)?, second, first)
        } else {
            WrittenDay::Either(first, second, full_year(year)?)
        });
    }
    in_words(cell)
}

/// "05 Mar 2024", "March 5, 2024", "5. März 2024", "5 de marzo de 2024".
fn in_words(cell: &str) -> Option<WrittenDay> {
    let words: Vec<&str> = cell
        .split(|char: char| !char.is_alphanumeric())
        .filter(|word| !word.is_empty() && !word.eq_ignore_ascii_case("de"))
        .take(4)
        .collect();
    let place = words.iter().position(|word| month(word).is_some())?;
    let month = month(words.get(place)?)?;
    let mut numbers = words
        .iter()
        .filter_map(|word| number(word.trim_end_matches(char::is_alphabetic)));
    let (day, year) = (numbers.next()?, numbers.next()?);
    Some(WrittenDay::Day(full_year(year)?, month, day))
}

fn month(word: &str) -> Option<u32> {
    let word = fold(word);
    let named = |starts: &&[&str]| {
        word.chars().all(char::is_alphabetic) && starts.iter().any(|start| word.starts_with(start))
    };
    let place = MONTHS.iter().position(named)?;
    u32::try_from(place + 1).ok()
}

fn number(text: &str) -> Option<u32> {
    let is_short = (1..=4).contains(&text.len());
    text.parse()
        .ok()
        .filter(|_| is_short && text.bytes().all(|byte| byte.is_ascii_digit()))
}

/// A year of two digits is of this century: nobody's applications are of the last.
fn full_year(year: u32) -> Option<i32> {
    i32::try_from(if year < 100 { 2000 + year } else { year }).ok()
}
