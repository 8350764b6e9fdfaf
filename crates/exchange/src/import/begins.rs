use cadence::record::{Interview, Opportunity};
use chrono::{NaiveDate, NaiveDateTime, NaiveTime, TimeDelta};

use super::EventTime;
use crate::Clocks;

/// When an interview is, as far as its invitation tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Begins {
    /// On a day, at no time.
    Day(NaiveDate),
    /// By the clocks there, wherever that is.
    There(NaiveDateTime),
    /// At a moment, told in UTC; with the IANA name of the event's own zone, where the clocks know it.
    Moment(NaiveDateTime, Option<String>),
}

/// Day and time of an interview as its opening has them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClockTime {
    /// The day.
    pub date: NaiveDate,
    /// The time.
    pub time: Option<NaiveTime>,
    /// By whose clocks.
    pub whose: Whose,
}

/// By whose clocks a time is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whose {
    /// Those where the interview is; more is not known.
    Theirs,
    /// The person's own.
    Own,
    /// Those of a zone; and what the person's own show then.
    Zone(String, NaiveDateTime),
}

impl Begins {
    /// What a file says, where clocks know the zones that have names of their own.
    #[must_use]
    pub fn of(when: &EventTime, clocks: &dyn Clocks) -> Self {
        let (shown, zone) = match when {
            EventTime::Day(date) => return Self::Day(*date),
            EventTime::Moment(moment) => return Self::Moment(moment.naive_utc(), None),
            EventTime::Local(shown, None) => return Self::There(*shown),
            EventTime::Local(shown, Some(zone)) => (*shown, zone),
        };
        let mut names = zone.names.iter().flat_map(|name| tails(name));
        let known = names.find_map(|name| Some((name, clocks.ahead(name, shown)?)));
        let moment = |ahead: i32| shown - TimeDelta::minutes(ahead.into());
        match (known, zone.ahead) {
            // That tells a moment, and not where the employer is.
            (Some((name, ahead)), _) if is_universal(name) => Self::Moment(moment(ahead), None),
            (Some((name, ahead)), _) => Self::Moment(moment(ahead), Some(name.to_owned())),
            (None, Some(ahead)) => Self::Moment(moment(ahead), None),
            (None, None) => Self::There(shown),
        }
    }

    /// Day and time at an opening whose interviews are told by the clocks of this zone; by the
    /// person's own where it has none.
    #[must_use]
    pub fn at(&self, zone: Option<&str>, clocks: &dyn Clocks) -> ClockTime {
        let (shown, whose) = match self {
            Self::Day(date) => {
                return ClockTime {
                    date: *date,
                    time: None,
                    whose: Whose::Theirs,
                };
            }
            Self::There(shown) => {
                let ahead = zone.and_then(|zone| Some((zone, clocks.ahead(zone, *shown)?)));
                let whose = ahead.map(|(zone, ahead)| {
                    let moment = *shown - TimeDelta::minutes(ahead.into());
                    Whose::Zone(zone.to_owned(), clocks.own(moment))
                });
                (*shown, whose.unwrap_or(Whose::Theirs))
            }
            Self::Moment(moment, _) => {
                let own = clocks.own(*moment);
                let there = zone.and_then(|zone| Some((zone, clocks.shown(zone, *moment)?)));
                match there {
                    Some((zone, shown)) => (shown, Whose::Zone(zone.to_owned(), own)),
                    None => (own, Whose::Own),
                }
            }
        };
        ClockTime {
            date: shown.date(),
            time: Some(shown.time()),
            whose,
        }
    }
}

/// The zone by whose clocks an interview is told at an opening; `None` for the person's own. Where
/// the opening has none it is that of the event, unless other times stand there, told by the
/// person's own, which it would move.
#[must_use]
pub fn zone_at(opening: Option<&Opportunity>, begins: &Begins, uid: &str) -> Option<String> {
    if let Some(zone) = opening.and_then(|opening| opening.details().time_zone) {
        return Some(zone);
    }
    let is_other = |interview: &Interview| {
        interview.time.is_some() && (interview.uid.is_empty() || interview.uid != uid)
    };
    let mut interviews = opening.into_iter().flat_map(Opportunity::interviews);
    match begins {
        Begins::Moment(_, zone) if !interviews.any(|(_, interview)| is_other(interview)) => {
            zone.clone()
        }
        _ => None,
    }
}

/// A zone's name, and what of it may be the name that others know: Thunderbird writes
/// "/freeassociation.sourceforge.net/Europe/Berlin".
fn tails(name: &str) -> impl Iterator<Item = &str> {
    let name = name.trim().trim_start_matches('/');
    let slashes = name.match_indices('/').map(|(place, _)| place + 1);
    let starts = std::iter::once(0).chain(slashes);
    let tails = starts.filter_map(|start| name.get(start..));
    tails.filter(|tail| is_plain(tail)).take(MOST_TAILS)
}

/// No name of a zone has more parts.
const MOST_TAILS: usize = 6;

fn is_plain(name: &str) -> bool {
    let fits = |char: char| char.is_ascii_alphanumeric() || "_+-/".contains(char);
    // "+01:00" is a zone to some browsers and to no calendar.
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.len() <= 40
        && name.chars().all(fits)
}

fn is_universal(zone: &str) -> bool {
    let name = zone.strip_prefix("Etc/").unwrap_or(zone);
    let names = ["UTC", "UCT", "GMT", "Zulu", "Universal", "Greenwich"];
    names.iter().any(|known| name.eq_ignore_ascii_case(known))
}
