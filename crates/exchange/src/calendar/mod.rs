//! What lies ahead as a calendar file: interviews, and the moves beside them.

mod clocks;
mod told;

use cadence::plan::{Move, MoveKind, Planned};
use cadence::record::{Id, Interview, Opportunity, Purpose};
use cadence::text;
use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use icalendar::{
    Alarm, Calendar, CalendarDateTime, Class, Component, Event, EventLike, EventStatus, Property,
    Related,
};

pub use clocks::Clocks;
use clocks::Zones;
pub use told::{Told, gone};

/// The hour of the person's day at which a calendar reminds them.
const REMINDER_HOUR: i64 = 9;
/// An interview whose length is not known is taken to last so many minutes.
const USUAL_MINUTES: u16 = 60;
/// A letter waits so many hours after an interview's end.
const WAIT: i64 = 1;
/// When an interview of an unknown time is taken to begin.
const USUAL_HOUR: u32 = 16;
/// A reminder comes so many hours before an interview.
const BEFORE: i64 = 2;
/// The longest line that the format wants, in bytes.
const LINE_BYTES: usize = 75;
/// 2020-01-01 in milliseconds since 1970: from here the sequence numbers count, so that they fit.
const SEQUENCE_START: i64 = 1_577_836_800_000;

/// One opening and what lies ahead of it, for [`calendar`].
#[derive(Debug, Clone, Copy)]
pub struct CalendarInput<'a> {
    /// The opening.
    pub opportunity: &'a Opportunity,
    /// Its moves as [`cadence::plan::ahead`] gives them, in that order.
    pub planned: &'a [Planned],
}

/// When and by what a calendar file is made.
#[derive(Clone, Copy)]
pub struct CalendarMoment<'a> {
    /// The day the plans are for.
    pub today: NaiveDate,
    /// The moment of writing in milliseconds since 1970.
    pub made: i64,
    /// What the time is elsewhere.
    pub clocks: &'a dyn Clocks,
}

/// A calendar file (RFC 5545) with an entry and a reminder for each interview and each move ahead,
/// and one that calls off what is `gone` since an earlier file.
///
/// Moves are days, and days are days wherever the calendar is read: no time zone moves them. An
/// interview is at its time, by the clocks of the opening's zone.
///
/// An entry keeps its UID while the move stays the same one, and a later file has a higher
/// SEQUENCE, whatever moved the date: an edit, a setting, or only that the day has passed. So a
/// calendar that takes in a later file moves its entries and doubles none. An interview that came
/// by an invitation keeps the invitation's own, so that the next one still moves it.
#[must_use]
pub fn calendar(openings: &[CalendarInput<'_>], gone: &[Told], at: CalendarMoment<'_>) -> String {
    let mut file = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//Curtain Call//Curtain Call//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-CALNAME", text::CALENDAR_NAME),
    ] {
        file.append_property(Property::new(key, value));
    }
    let mut zones = Zones::default();
    for opening in openings {
        for (id, interview) in interviews(opening.opportunity, at.today) {
            file.push(interview_entry(
                opening.opportunity,
                id,
                interview,
                &mut zones,
                at,
            ));
        }
        for place in 0..opening.planned.len() {
            file.push(entry(*opening, place, at));
        }
    }
    for told in gone {
        file.push(gone_entry(told, at));
    }
    let text =
        file.to_string()
            .replacen("BEGIN:VEVENT", &format!("{}BEGIN:VEVENT", zones.lines()), 1);
    folded(&text)
}

/// What [`calendar`] puts into the file of these openings, to be remembered: a later file calls off
/// what of it is [`gone`] by then.
#[must_use]
pub fn calendar_entries(openings: &[CalendarInput<'_>], today: NaiveDate) -> Vec<Told> {
    let mut told = Vec::new();
    for opening in openings {
        let id = &opening.opportunity.id;
        let held = interviews(opening.opportunity, today);
        told.extend(held.map(|(interview_id, interview)| Told {
            opening: id.clone(),
            day: interview.date,
            uid: interview_uid(opening.opportunity, interview_id, interview),
        }));
        told.extend((0..opening.planned.len()).map(|place| Told {
            opening: id.clone(),
            day: opening.planned[place].date,
            uid: clean(&uid(*opening, place)),
        }));
    }
    told
}

/// Whether an opening has anything for a calendar beside its moves.
#[must_use]
pub fn has_interview_ahead(opportunity: &Opportunity, today: NaiveDate) -> bool {
    opportunity.is_active() && interviews(opportunity, today).next().is_some()
}

/// The interviews from today on, also those that were called off, so that a calendar hears of it.
fn interviews(
    opportunity: &Opportunity,
    today: NaiveDate,
) -> impl Iterator<Item = (&Id, &Interview)> {
    let bodies = opportunity.bodies().filter_map(|(id, body)| match body {
        cadence::record::Body::Interview(interview) => Some((id, interview)),
        _ => None,
    });
    bodies.filter(move |(_, interview)| interview.date >= today)
}

fn interview_uid(opportunity: &Opportunity, id: &Id, interview: &Interview) -> String {
    match interview.uid.as_str() {
        "" => format!("{}.{id}.interview@curtain-call", opportunity.id),
        uid => line(uid),
    }
}

fn interview_entry(
    opportunity: &Opportunity,
    id: &Id,
    interview: &Interview,
    zones: &mut Zones,
    at: CalendarMoment<'_>,
) -> Event {
    let uid = interview_uid(opportunity, id, interview);
    let changed = at.made.max(opportunity.latest_stamp().at);
    let title = line(&text::calendar_interview(interview, opportunity));
    let place = line(&interview.place);
    let status = match opportunity.is_called_off(id, interview, at.today) {
        true => EventStatus::Cancelled,
        false => EventStatus::Confirmed,
    };
    // A later word of who invites has to count for more than this file.
    let sequence = match (interview.uid.is_empty(), status) {
        (true, _) => sequence(changed),
        // Calling off is a version of its own.
        (false, EventStatus::Cancelled) => interview.sequence.saturating_add(1),
        (false, _) => interview.sequence,
    };
    let mut event = Event::new();
    event
        .uid(&uid)
        .sequence(sequence)
        .timestamp(moment(at.made))
        .last_modified(moment(changed))
        .summary(&title)
        .description(&clean(&text::calendar_interview_note(
            interview,
            opportunity,
        )))
        .status(status)
        .class(Class::Private);
    if !place.is_empty() {
        event.location(&place);
    }
    if let Some(link) = link(&place) {
        event.add_property("URL", link);
    }
    let zone = opportunity.details().time_zone;
    let before = match interview.time {
        None => {
            event.starts(interview.date);
            event.ends(interview.date.succ_opt().unwrap_or(interview.date));
            event.add_property("TRANSP", "TRANSPARENT");
            TimeDelta::hours(REMINDER_HOUR)
        }
        Some(time) => {
            let start = interview.date.and_time(time);
            let zone = zone.filter(|zone| zones.note(zone, start, at.clocks));
            let when = |shown: NaiveDateTime| match &zone {
                Some(tzid) => CalendarDateTime::WithTimezone {
                    date_time: shown,
                    tzid: tzid.clone(),
                },
                None => CalendarDateTime::Floating(shown),
            };
            event.starts(when(start));
            event.ends(when(start + length(interview)));
            -TimeDelta::hours(BEFORE)
        }
    };
    if status == EventStatus::Confirmed {
        event.alarm(reminder(&title, &uid, at.made, before));
    }
    event.done()
}

/// The first link in a place.
fn link(place: &str) -> Option<&str> {
    let words = place.split([' ', ',', ';', '<', '>']);
    let mut links =
        words.filter(|word| word.starts_with("https://") || word.starts_with("http://"));
    links.next()
}

fn gone_entry(told: &Told, at: CalendarMoment<'_>) -> Event {
    let mut event = Event::new();
    event
        .uid(&line(&told.uid))
        .sequence(sequence(at.made))
        .timestamp(moment(at.made))
        .last_modified(moment(at.made))
        .starts(told.day)
        .ends(told.day.succ_opt().unwrap_or(told.day))
        .summary(text::CALENDAR_GONE)
        .status(EventStatus::Cancelled)
        .add_property("TRANSP", "TRANSPARENT")
        .class(Class::Private);
    event.done()
}

fn entry(opening: CalendarInput<'_>, place: usize, at: CalendarMoment<'_>) -> Event {
    let CalendarInput {
        opportunity,
        planned,
    } = opening;
    let Planned { date, step } = &planned[place];
    let title = text::move_title(step, opportunity);
    let description = text::calendar_note(step, opportunity, place == 0, at.today);
    let changed = at.made.max(opportunity.latest_stamp().at);
    let uid = clean(&uid(opening, place));
    let mut event = Event::new();
    event
        .uid(&uid)
        .sequence(sequence(changed))
        .timestamp(moment(at.made))
        .last_modified(moment(changed))
        .starts(*date)
        .ends(date.succ_opt().unwrap_or(*date))
        .summary(&line(&title))
        .description(&clean(&description))
        // It takes no time off the day, and in a calendar shared at work it says nothing.
        .add_property("TRANSP", "TRANSPARENT")
        .class(Class::Private)
        .alarm(reminder(
            &line(&title),
            &uid,
            at.made,
            reminder_of(opportunity, step, *date, at),
        ));
    event.done()
}

/// When the reminder of a move comes, from the beginning of its day: at nine, and after an
/// interview of that day once it is over.
fn reminder_of(
    opportunity: &Opportunity,
    step: &Move,
    date: NaiveDate,
    at: CalendarMoment<'_>,
) -> TimeDelta {
    let usual = TimeDelta::hours(REMINDER_HOUR);
    if step.kind == MoveKind::Prepare {
        return usual;
    }
    let of_the_day = opportunity
        .interviews()
        .filter(|(_, interview)| interview.date == date);
    let ends = of_the_day.map(|(_, interview)| {
        let usual = NaiveTime::from_hms_opt(USUAL_HOUR, 0, 0).unwrap_or_default();
        let shown = date.and_time(interview.time.unwrap_or(usual)) + length(interview);
        let zone = opportunity
            .details()
            .time_zone
            .filter(|_| interview.time.is_some());
        let ahead = zone.and_then(|zone| at.clocks.ahead(&zone, shown));
        let own = ahead.map(|ahead| at.clocks.own(shown - TimeDelta::minutes(ahead.into())));
        own.unwrap_or(shown) - date.and_time(NaiveTime::MIN) + TimeDelta::hours(WAIT)
    });
    ends.max().unwrap_or(usual).max(usual)
}

fn length(interview: &Interview) -> TimeDelta {
    TimeDelta::minutes(interview.minutes.unwrap_or(USUAL_MINUTES).into())
}

fn reminder(title: &str, uid: &str, made: i64, after: TimeDelta) -> Alarm {
    let trigger = (after, Related::Start);
    // Without these two the writer would read a clock and draw a random number.
    Alarm::display(title, trigger)
        .uid(&format!("reminder.{uid}"))
        .timestamp(moment(made))
        .done()
}

/// The opening, the interview it follows, the kind, whom or what it is about, and for a cadence
/// move which contact in a row it will be: the next one is the same move whenever it is made.
fn uid(opening: CalendarInput<'_>, place: usize) -> String {
    let Planned { date, step } = &opening.planned[place];
    let round = round(opening.opportunity, step, *date);
    let same = |other: &&Planned| {
        other.step.kind == step.kind
            && other.step.about == step.about
            && self::round(opening.opportunity, &other.step, other.date) == round
    };
    let before = opening.planned[..place].iter().filter(same).count();
    let number = before + contacts_made(opening.opportunity, step, round);
    let part = |id: Option<&Id>| id.map_or("", Id::as_str).to_owned();
    format!(
        "{}.{}.{}.{}.{number}@curtain-call",
        opening.opportunity.id,
        part(round),
        name(step.kind),
        part(step.about.as_ref()),
    )
}

/// The interview that a move follows, or for getting ready the one ahead.
fn round<'a>(opportunity: &'a Opportunity, step: &'a Move, date: NaiveDate) -> Option<&'a Id> {
    if step.kind == MoveKind::Prepare {
        return step.about.as_ref();
    }
    let held = opportunity
        .interviews()
        .filter(|(_, interview)| interview.date <= date);
    held.max_by_key(|(id, interview)| (interview.date, *id))
        .map(|(id, _)| id)
}

/// How often the employer has been contacted since the interview, to keep in touch.
fn contacts_made(opportunity: &Opportunity, step: &Move, round: Option<&Id>) -> usize {
    if step.kind != MoveKind::Cadence {
        return 0;
    }
    let mut interviews = opportunity.interviews();
    let since = interviews
        .find(|(id, _)| Some(*id) == round)
        .map(|(_, interview)| interview.date);
    let made = opportunity.touches().filter(|(_, touch)| {
        touch.purpose == Purpose::FollowUp && touch.is_contact() && Some(touch.date) >= since
    });
    made.count()
}

fn name(kind: MoveKind) -> &'static str {
    match kind {
        MoveKind::Answer => "answer",
        MoveKind::AskTime => "ask-time",
        MoveKind::Settle => "settle",
        MoveKind::Reply => "reply",
        MoveKind::Debrief => "debrief",
        MoveKind::Prepare => "prepare",
        MoveKind::Letter => "letter",
        MoveKind::Nudge => "nudge",
        MoveKind::Brief => "brief",
        MoveKind::Thank => "thank",
        MoveKind::Cadence => "cadence",
        MoveKind::DoorOpen => "door-open",
    }
}

/// Whole seconds since 2020, within what the format allows.
fn sequence(changed: i64) -> u32 {
    let seconds = (changed - SEQUENCE_START).div_euclid(1_000);
    u32::try_from(seconds.clamp(0, i64::from(i32::MAX))).unwrap_or(0)
}

fn moment(milliseconds: i64) -> DateTime<Utc> {
    DateTime::from_timestamp_millis(milliseconds).unwrap_or_default()
}

/// Folds lines anew, at 75 bytes with the space in front: the writer's last part may have 76.
fn folded(file: &str) -> String {
    let mut folded = String::with_capacity(file.len());
    for line in file.replace("\r\n ", "").split_terminator("\r\n") {
        let mut width = 0;
        for sign in line.chars() {
            if width + sign.len_utf8() > LINE_BYTES {
                folded.push_str("\r\n ");
                width = 1;
            }
            folded.push(sign);
            width += sign.len_utf8();
        }
        folded.push_str("\r\n");
    }
    folded
}

/// On one line.
fn line(text: &str) -> String {
    clean(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Without the control characters that the format forbids: a restored file may hold any.
fn clean(text: &str) -> String {
    let allowed = |char: &char| !char.is_control() || *char == '\n';
    text.chars().filter(allowed).collect()
}
