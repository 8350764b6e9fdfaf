use cadence::record::{Contact, ContactKind};
use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, Utc};
use icalendar::parser::{Property, unfold};
use iso8601::Duration;

use super::block::{Block, parameter};
use super::decode::decode;
use super::found::one_line;
use super::table::clip;
use super::zone::ToldZone;
use super::{Content, ImportError, LARGEST};
use crate::words::import::found as words;
use crate::words::import::told as told_words;

/// More events than this nobody looks through.
const MOST_EVENTS: usize = 500;
/// More people than this are no interview's.
const MOST_PEOPLE: usize = 50;
/// Years in which an interview can be.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2100;
/// An interview that lasts longer than a day is told by its days.
const LONGEST: i64 = 24 * 60;

/// When an event is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventTime {
    /// On a day, at no time.
    Day(NaiveDate),
    /// By the clocks of the event's own zone, where it names one.
    Local(NaiveDateTime, Option<EventZone>),
    /// A moment, told in no zone of its own.
    Moment(DateTime<Utc>),
}

/// The zone of an event, as its file tells it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventZone {
    /// What it is called: Windows's own name, an IANA name, or either with something before it.
    pub names: Vec<String>,
    /// How many minutes its clocks are ahead of UTC then, where the file says so.
    pub ahead: Option<i32>,
}

/// An event out of a calendar file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// The name that it keeps while it is moved.
    pub uid: String,
    /// Which version of it this is.
    pub sequence: u32,
    /// It is called off.
    pub is_cancelled: bool,
    /// Its title.
    pub title: String,
    /// What it says of itself: to find the company in.
    pub about: String,
    /// When it begins; only what calls off an event may say nothing of it.
    pub when: Option<EventTime>,
    /// How long it lasts, in minutes.
    pub minutes: Option<u16>,
    /// When this version of it was written.
    pub written: Option<NaiveDateTime>,
    /// Where, or by which link.
    pub place: String,
    /// Who invites and who is invited, without rooms.
    pub people: Vec<Contact>,
}

/// The events of a calendar file.
///
/// # Errors
/// An [`ImportError`]: there is none in it.
pub fn read_invitations(bytes: &[u8]) -> Result<Content, ImportError> {
    if bytes.len() > LARGEST {
        return Err(ImportError::TooLarge);
    }
    let text = decode(bytes)?.replace("\r\n", "\n").replace('\r', "\n");
    let unfolded = unfold(&text) + "\n";
    let mut invitations = Vec::new();
    // A calendar at a time: each has its own method and zones.
    for calendar in Block::all_of(&unfolded) {
        let is_cancelled = calendar.value("METHOD").eq_ignore_ascii_case("CANCEL");
        let zones: Vec<ToldZone> = calendar
            .named("VTIMEZONE")
            .filter_map(ToldZone::of)
            .collect();
        let events = calendar.named("VEVENT");
        invitations.extend(events.filter_map(|event| invitation(event, is_cancelled, &zones)));
    }
    if invitations.is_empty() {
        return Err(ImportError::NoInvitation);
    }
    let unread = newest(&mut invitations);
    Ok(Content {
        invitations,
        unread,
        ..Content::default()
    })
}

/// Leaves the newest, by their day, where there are too many; how many that leaves out, and why.
fn newest(invitations: &mut Vec<Invitation>) -> Vec<(String, ImportError)> {
    let over = invitations.len().saturating_sub(MOST_EVENTS);
    if over == 0 {
        return Vec::new();
    }
    let day = |invitation: &Invitation| match &invitation.when {
        None => NaiveDate::MAX,
        Some(EventTime::Day(date)) => *date,
        Some(EventTime::Local(shown, _)) => shown.date(),
        Some(EventTime::Moment(moment)) => moment.date_naive(),
    };
    let mut days: Vec<NaiveDate> = invitations.iter().map(day).collect();
    days.sort_unstable();
    let first = days[over];
    // Of those on the first day itself only as many as there is room for.
    let mut room = days[over..].iter().take_while(|day| **day == first).count();
    invitations.retain(|invitation| {
        let day = day(invitation);
        let is_kept = day > first || (day == first && room > 0);
        if day == first {
            room = room.saturating_sub(1);
        }
        is_kept
    });
    let what = told_words::SkippedEvents { count: over }.text();
    vec![(what, ImportError::TooManyEvents)]
}

fn invitation(event: &Block<'_>, is_cancelled: bool, zones: &[ToldZone]) -> Option<Invitation> {
    let is_cancelled = is_cancelled || event.value("STATUS").eq_ignore_ascii_case("CANCELLED");
    let start = event.line("DTSTART");
    let when = start.and_then(|start| when(start, zones));
    let uid = uid(event);
    if when.is_none() && (!is_cancelled || uid.is_empty()) {
        return None;
    }
    let location = text(event, "LOCATION");
    let links = [
        "X-GOOGLE-CONFERENCE",
        "X-MICROSOFT-SKYPETEAMSMEETINGURL",
        "CONFERENCE",
        "URL",
    ];
    let link = links
        .iter()
        .map(|name| text(event, name))
        .find(|link| link.starts_with("https://"));
    let place = match (location.as_str(), link) {
        ("", link) => link.unwrap_or_default(),
        (place, Some(link)) if !place.contains(&link) => words::PlaceAndLink { place, link }.text(),
        (place, _) => place.to_owned(),
    };
    let mut people: Vec<Contact> = Vec::new();
    // Who invites stands first, wherever that is in the file.
    let named = event.lines("ORGANIZER").chain(event.lines("ATTENDEE"));
    for contact in named.filter_map(contact) {
        let is_same = |known: &Contact| match contact.email.is_empty() {
            true => known.name == contact.name,
            false => known.email.eq_ignore_ascii_case(&contact.email),
        };
        if people.len() < MOST_PEOPLE && !people.iter().any(is_same) {
            people.push(contact);
        }
    }
    Some(Invitation {
        uid,
        sequence: event.value("SEQUENCE").trim().parse().unwrap_or_default(),
        is_cancelled,
        title: text(event, "SUMMARY"),
        about: text(event, "DESCRIPTION"),
        minutes: when.as_ref().and_then(|when| length(event, when, zones)),
        written: written(event.value("DTSTAMP")),
        when,
        place: clip(&place, 600),
        people,
    })
}

/// The name of an event; one of a series that was changed is an event of its own.
fn uid(event: &Block<'_>) -> String {
    let uid = event.value("UID").trim();
    let uid = match event.value("RECURRENCE-ID").trim() {
        "" => uid.to_owned(),
        of if uid.is_empty() => of.to_owned(),
        of => format!("{uid}/{of}"),
    };
    clip(&uid, 400)
}

/// How long it lasts, in minutes: up to its end, or for so long.
fn length(event: &Block<'_>, begins: &EventTime, zones: &[ToldZone]) -> Option<u16> {
    let end = event.line("DTEND").and_then(|end| when(end, zones));
    let minutes = match (begins, end) {
        (EventTime::Moment(start), Some(EventTime::Moment(end))) => (end - *start).num_minutes(),
        (EventTime::Local(start, zone), Some(EventTime::Local(end, other))) => {
            let ahead = |zone: &Option<EventZone>| zone.as_ref().and_then(|zone| zone.ahead);
            let apart = ahead(zone).zip(ahead(&other));
            let apart = apart.map_or(0, |(here, there)| i64::from(here - there));
            (end - *start).num_minutes() + apart
        }
        (EventTime::Moment(_) | EventTime::Local(..), None) => {
            let length = event.value("DURATION").trim().trim_start_matches('+');
            match iso8601::duration(length).ok()? {
                Duration::YMDHMS {
                    year: 0,
                    month: 0,
                    day,
                    hour,
                    minute,
                    ..
                } => i64::from(day) * LONGEST + i64::from(hour) * 60 + i64::from(minute),
                _ => return None,
            }
        }
        _ => return None,
    };
    u16::try_from(minutes)
        .ok()
        .filter(|minutes| (1..=LONGEST).contains(&i64::from(*minutes)))
}

fn written(stamp: &str) -> Option<NaiveDateTime> {
    let stamp = stamp.trim().trim_end_matches(['Z', 'z']);
    NaiveDateTime::parse_from_str(stamp, "%Y%m%dT%H%M%S").ok()
}

/// A value as text on one line, of a length for a field.
fn text(of: &Block<'_>, name: &str) -> String {
    clip(&one_line(&plain(of.value(name))), 600)
}

/// Without the backslashes of the format.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    let mut signs = text.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '\\' => match signs.next() {
                Some('n' | 'N') => plain.push('\n'),
                Some(other) => plain.push(other),
                None => {}
            },
            other => plain.push(other),
        }
    }
    plain
}

/// What a time says. A name of a zone alone says little: Windows has its own.
fn when(time: &Property<'_>, zones: &[ToldZone]) -> Option<EventTime> {
    let value = time.val.as_str().trim();
    let read = |value: &str| {
        let formats = ["%Y%m%dT%H%M%S", "%Y%m%dT%H%M"];
        let mut read = formats
            .iter()
            .filter_map(|format| NaiveDateTime::parse_from_str(value, format).ok());
        read.find(|shown| YEARS.contains(&shown.year()))
    };
    if let Some(moment) = value.strip_suffix(['Z', 'z']) {
        return Some(EventTime::Moment(read(moment)?.and_utc()));
    }
    if let Some(shown) = read(value) {
        return Some(EventTime::Local(shown, zone(time, shown, zones)));
    }
    let day = NaiveDate::parse_from_str(value.get(..8)?, "%Y%m%d").ok()?;
    YEARS.contains(&day.year()).then_some(EventTime::Day(day))
}

fn zone(time: &Property<'_>, shown: NaiveDateTime, zones: &[ToldZone]) -> Option<EventZone> {
    let name = parameter(time, "TZID").filter(|name| !name.is_empty())?;
    let told = zones.iter().find(|zone| zone.id == name);
    let place = told.and_then(|zone| zone.place.clone());
    Some(EventZone {
        names: [name.to_owned()].into_iter().chain(place).collect(),
        ahead: told.and_then(|zone| zone.ahead(shown)),
    })
}

fn contact(property: &Property<'_>) -> Option<Contact> {
    let kind = parameter(property, "CUTYPE").unwrap_or_default();
    if kind.eq_ignore_ascii_case("ROOM") || kind.eq_ignore_ascii_case("RESOURCE") {
        return None;
    }
    let address = property.val.as_str().trim();
    let email = match address.get(..7) {
        Some(scheme) if scheme.eq_ignore_ascii_case("mailto:") => &address[7..],
        _ => "",
    };
    let name = one_line(&plain(parameter(property, "CN").unwrap_or_default()));
    // "Reed, Tom" is how an address book sorts Tom Reed.
    let name = match name.split_once(", ") {
        Some((family, given)) if !given.contains([',', '(']) => format!("{given} {family}"),
        _ => name,
    };
    let name = if name.is_empty() {
        email.to_owned()
    } else {
        name
    };
    (!name.is_empty()).then(|| Contact {
        kind: ContactKind::Interviewer,
        name: clip(&name, 300),
        email: clip(email, 300),
        ..Contact::default()
    })
}
