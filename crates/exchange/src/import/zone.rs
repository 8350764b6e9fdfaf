//! What a calendar file says of the zones in it (`VTIMEZONE`): Windows's names are nobody else's, so
//! how far such a zone is ahead of UTC is read there. `calcard` and `rrule` would bring `chrono-tz`,
//! whose tables the browser has.

use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta, Weekday};

use super::block::Block;

/// Rules that skip more years than this nobody makes.
const LONGEST_GAP: i32 = 10;

/// A zone as a calendar file tells it.
#[derive(Debug)]
pub(super) struct ToldZone {
    /// What the file calls it.
    pub(super) id: String,
    /// Where it is, by its IANA name, if the file says so beside.
    pub(super) place: Option<String>,
    changes: Vec<Observance>,
}

/// Standard or summer time: since when it holds, and how it comes again.
#[derive(Debug)]
struct Observance {
    /// The first time, by the clocks before it.
    first: NaiveDateTime,
    /// Minutes ahead of UTC, before and after.
    from: i32,
    to: i32,
    yearly: Option<Yearly>,
    /// Further times.
    more: Vec<NaiveDateTime>,
}

/// A day of each year, or of each so many.
#[derive(Debug)]
struct Yearly {
    every: i32,
    month: u32,
    /// Which of the month's, from its end where that is negative; any where it is 0.
    weekday: Option<(i32, Weekday)>,
    days: Vec<u32>,
    until: Option<NaiveDate>,
}

impl ToldZone {
    /// What a `VTIMEZONE` says.
    pub(super) fn of(block: &Block<'_>) -> Option<Self> {
        let id = block.value("TZID").trim();
        let place = block.value("X-LIC-LOCATION").trim();
        let parts = block
            .blocks()
            .filter(|part| part.is("STANDARD") || part.is("DAYLIGHT"));
        Some(Self {
            id: Some(id).filter(|id| !id.is_empty())?.to_owned(),
            place: Some(place.to_owned()).filter(|place| !place.is_empty()),
            changes: parts.filter_map(Observance::of).collect(),
        })
    }

    /// How many minutes it is ahead of UTC when its clocks show this.
    pub(super) fn ahead(&self, shown: NaiveDateTime) -> Option<i32> {
        let began = self
            .changes
            .iter()
            .filter_map(|change| Some((change.latest(shown)?, change.to)));
        let now = began.max_by_key(|(since, _)| *since).map(|(_, to)| to);
        let earliest = self.changes.iter().min_by_key(|change| change.first);
        now.or(earliest.map(|change| change.from))
    }
}

impl Observance {
    fn of(block: &Block<'_>) -> Option<Self> {
        let first = moment(block.value("DTSTART"))?;
        let more = block
            .lines("RDATE")
            .flat_map(|line| line.val.as_str().split(','));
        Some(Self {
            first,
            from: minutes(block.value("TZOFFSETFROM"))?,
            to: minutes(block.value("TZOFFSETTO"))?,
            yearly: Yearly::of(block.value("RRULE"), first),
            more: more.filter_map(moment).collect(),
        })
    }

    /// When it began last, seen from a time that clocks show.
    fn latest(&self, shown: NaiveDateTime) -> Option<NaiveDateTime> {
        let yearly = self.yearly.as_ref();
        let yearly = yearly.and_then(|yearly| yearly.latest(self.first, shown));
        let all = self.more.iter().copied().chain([self.first]).chain(yearly);
        all.filter(|began| *began <= shown).max()
    }
}

impl Yearly {
    fn of(rule: &str, first: NaiveDateTime) -> Option<Self> {
        let part = |name: &str| {
            let mut parts = rule.split(';').filter_map(|part| part.split_once('='));
            let (_, value) = parts.find(|(key, _)| key.trim().eq_ignore_ascii_case(name))?;
            Some(value.trim())
        };
        if !part("FREQ")?.eq_ignore_ascii_case("YEARLY") {
            return None;
        }
        let days = part("BYMONTHDAY").unwrap_or_default().split(',');
        let mut days: Vec<u32> = days.filter_map(|day| day.parse().ok()).collect();
        let weekday = part("BYDAY").and_then(weekday);
        if weekday.is_none() && days.is_empty() {
            days.push(first.day());
        }
        Some(Self {
            every: part("INTERVAL")
                .and_then(|every| every.parse().ok())
                .unwrap_or(1)
                .clamp(1, LONGEST_GAP),
            month: part("BYMONTH")
                .and_then(|month| month.parse().ok())
                .unwrap_or(first.month()),
            weekday,
            days,
            // Told in UTC: a day more or less is no other change.
            until: part("UNTIL")
                .and_then(|until| NaiveDate::parse_from_str(until.get(..8)?, "%Y%m%d").ok())
                .and_then(|until| until.succ_opt()),
        })
    }

    fn latest(&self, first: NaiveDateTime, shown: NaiveDateTime) -> Option<NaiveDateTime> {
        let last = self.until.map_or(shown.year(), |until| until.year());
        let last = last.min(shown.year());
        let years = (last - LONGEST_GAP..=last).rev();
        let mut times = years
            .filter(|year| (year - first.year()) % self.every == 0)
            .filter_map(|year| Some(self.of_year(year)?.and_time(first.time())));
        times.find(|time| {
            *time >= first && *time <= shown && self.until.is_none_or(|until| time.date() <= until)
        })
    }

    fn of_year(&self, year: i32) -> Option<NaiveDate> {
        let days = (1..=31).filter_map(|day| NaiveDate::from_ymd_opt(year, self.month, day));
        let fits = |day: &NaiveDate| {
            let is_weekday = self
                .weekday
                .is_none_or(|(_, weekday)| day.weekday() == weekday);
            is_weekday && (self.days.is_empty() || self.days.contains(&day.day()))
        };
        let days: Vec<NaiveDate> = days.filter(fits).collect();
        let number = self.weekday.map_or(0, |(number, _)| number);
        let place = usize::try_from(number.unsigned_abs())
            .ok()?
            .saturating_sub(1);
        match number < 0 {
            true => days.iter().rev().nth(place).copied(),
            false => days.get(place).copied(),
        }
    }
}

/// "-1SU": the last Sunday.
fn weekday(text: &str) -> Option<(i32, Weekday)> {
    let text = text.split(',').next()?.trim();
    let start = text.len().checked_sub(2)?;
    let (number, name) = (text.get(..start)?, text.get(start..)?);
    let weekday = match name.to_ascii_uppercase().as_str() {
        "MO" => Weekday::Mon,
        "TU" => Weekday::Tue,
        "WE" => Weekday::Wed,
        "TH" => Weekday::Thu,
        "FR" => Weekday::Fri,
        "SA" => Weekday::Sat,
        "SU" => Weekday::Sun,
        _ => return None,
    };
    let number = match number {
        "" => 0,
        number => number.parse().ok()?,
    };
    Some((number, weekday))
}

/// "-0330", in minutes.
fn minutes(offset: &str) -> Option<i32> {
    let offset = offset.trim();
    let (sign, digits) = match offset.strip_prefix('-') {
        Some(digits) => (-1, digits),
        None => (1, offset.strip_prefix('+').unwrap_or(offset)),
    };
    let hours: i32 = digits.get(..2)?.parse().ok()?;
    let minutes: i32 = digits.get(2..4)?.parse().ok()?;
    let all = TimeDelta::hours(hours.into()) + TimeDelta::minutes(minutes.into());
    i32::try_from(all.num_minutes())
        .ok()
        .filter(|all| *all <= 24 * 60)
        .map(|all| sign * all)
}

fn moment(text: &str) -> Option<NaiveDateTime> {
    let text = text.trim().trim_end_matches(['Z', 'z']);
    NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%S").ok()
}
