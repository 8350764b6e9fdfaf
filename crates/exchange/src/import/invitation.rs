use cadence::record::{Contact, ContactKind};
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use icalendar::parser::{Component, Property, read_components, unfold};

use super::decode::decode;
use super::found::one_line;
use super::table::clip;
use super::{Content, ImportError, LARGEST};

/// More events than this no mail has.
const MOST_EVENTS: usize = 500;
/// Events stand in a calendar, alarms in events; deeper is nothing.
const DEEPEST: usize = 6;

/// When an event is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// On a day, at no time.
    Day(NaiveDate),
    /// By the clocks of the event's own zone; its IANA name, where it has one.
    Local(NaiveDateTime, Option<String>),
    /// A moment, told in no zone of its own.
    Moment(DateTime<Utc>),
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
    /// When it begins.
    pub when: When,
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
    let text = decode(bytes)?;
    // What stands in what is read by a function that calls itself.
    if depth(&text) > DEEPEST {
        return Err(ImportError::NoInvitation);
    }
    let unfolded = unfold(&text);
    let roots = read_components(&unfolded).map_err(|_| ImportError::NoInvitation)?;
    let mut invitations = Vec::new();
    for root in &roots {
        let is_cancelled = value(root, "METHOD").eq_ignore_ascii_case("CANCEL");
        let events = root.components.iter().chain([root]);
        let events =
            events.filter(|component| component.name.as_str().eq_ignore_ascii_case("VEVENT"));
        invitations.extend(events.filter_map(|event| invitation(event, is_cancelled)));
    }
    invitations.truncate(MOST_EVENTS);
    if invitations.is_empty() {
        return Err(ImportError::NoInvitation);
    }
    Ok(Content {
        invitations,
        ..Content::default()
    })
}

fn depth(text: &str) -> usize {
    let (mut now, mut most) = (0_usize, 0);
    for line in text.lines() {
        let start: String = line.chars().take(6).collect();
        if start.eq_ignore_ascii_case("BEGIN:") {
            now += 1;
            most = most.max(now);
        } else if start.to_ascii_uppercase().starts_with("END:") {
            now = now.saturating_sub(1);
        }
    }
    most
}

fn invitation(event: &Component<'_>, is_cancelled: bool) -> Option<Invitation> {
    let start = property(event, "DTSTART")?;
    let when = when(start)?;
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
        (place, Some(link)) if !place.contains(&link) => format!("{place}, {link}"),
        (place, _) => place.to_owned(),
    };
    let mut people: Vec<Contact> = Vec::new();
    let named = event.properties.iter().filter(|property| {
        let name = property.name.as_str();
        name.eq_ignore_ascii_case("ORGANIZER") || name.eq_ignore_ascii_case("ATTENDEE")
    });
    for contact in named.filter_map(contact) {
        let is_same = |known: &Contact| match contact.email.is_empty() {
            true => known.name == contact.name,
            false => known.email.eq_ignore_ascii_case(&contact.email),
        };
        if people.len() < 50 && !people.iter().any(is_same) {
            people.push(contact);
        }
    }
    Some(Invitation {
        uid: clip(value(event, "UID"), 400),
        sequence: value(event, "SEQUENCE").trim().parse().unwrap_or_default(),
        is_cancelled: is_cancelled || value(event, "STATUS").eq_ignore_ascii_case("CANCELLED"),
        title: text(event, "SUMMARY"),
        about: text(event, "DESCRIPTION"),
        when,
        place: clip(&place, 600),
        people,
    })
}

fn property<'a>(of: &'a Component<'_>, name: &str) -> Option<&'a Property<'a>> {
    of.properties
        .iter()
        .find(|property| property.name.as_str().eq_ignore_ascii_case(name))
}

fn value<'a>(of: &'a Component<'_>, name: &str) -> &'a str {
    property(of, name).map_or("", |property| property.val.as_str())
}

/// A value as text on one line, of a length for a field.
fn text(of: &Component<'_>, name: &str) -> String {
    clip(&one_line(&plain(value(of, name))), 600)
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

fn parameter<'a>(property: &'a Property<'_>, name: &str) -> Option<&'a str> {
    let found = property
        .params
        .iter()
        .find(|parameter| parameter.key.as_str().eq_ignore_ascii_case(name))?;
    Some(found.val.as_ref()?.as_str().trim_matches('"'))
}

/// The day is the one in the event's own zone. What its zone is called may be Windows's own name;
/// the clock beside it is right without knowing more.
fn when(start: &Property<'_>) -> Option<When> {
    let value = start.val.as_str().trim();
    if let Some(moment) = value.strip_suffix(['Z', 'z']) {
        let moment = NaiveDateTime::parse_from_str(moment, "%Y%m%dT%H%M%S").ok()?;
        return Some(When::Moment(moment.and_utc()));
    }
    if let Ok(moment) = NaiveDateTime::parse_from_str(value, "%Y%m%dT%H%M%S") {
        let zone = parameter(start, "TZID").filter(|zone| is_iana(zone));
        return Some(When::Local(moment, zone.map(str::to_owned)));
    }
    let day = NaiveDate::parse_from_str(value.get(..8)?, "%Y%m%d").ok()?;
    let time = value
        .get(9..13)
        .and_then(|time| NaiveTime::parse_from_str(time, "%H%M").ok());
    Some(match time {
        Some(time) => When::Local(day.and_time(time), None),
        None => When::Day(day),
    })
}

fn is_iana(zone: &str) -> bool {
    let fits = |char: char| char.is_ascii_alphanumeric() || "_+-/".contains(char);
    zone.contains('/') && zone.len() <= 40 && zone.chars().all(fits)
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
