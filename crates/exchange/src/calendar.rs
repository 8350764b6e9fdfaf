use cadence::plan::{Move, MoveKind, Planned};
use cadence::record::{Id, Opportunity, Purpose};
use cadence::text;
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use icalendar::{Alarm, Calendar, Class, Component, Event, EventLike, Property, Related};

/// The hour of the person's day at which a calendar reminds them.
const REMINDER_HOUR: i64 = 9;
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

/// A calendar file (RFC 5545) with an all-day entry and a reminder for each move ahead.
///
/// `today` is the day the plans are for, `made` the moment of writing in milliseconds since 1970.
/// Days are days wherever the calendar is read: no time zone moves them.
///
/// An entry keeps its UID while the move stays the same one, and a later file has a higher
/// SEQUENCE, whatever moved the date: an edit, a setting, or only that the day has passed. So a
/// calendar that takes in a later file moves its entries and doubles none.
#[must_use]
pub fn calendar(openings: &[CalendarInput<'_>], today: NaiveDate, made: i64) -> String {
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
    for opening in openings {
        for place in 0..opening.planned.len() {
            file.push(entry(*opening, place, today, made));
        }
    }
    folded(&file.to_string())
}

fn entry(opening: CalendarInput<'_>, place: usize, today: NaiveDate, made: i64) -> Event {
    let CalendarInput {
        opportunity,
        planned,
    } = opening;
    let Planned { date, step } = &planned[place];
    let title = text::move_title(step, opportunity);
    let description = text::calendar_note(step, opportunity, place == 0, today);
    let changed = made.max(opportunity.latest_stamp().at);
    let uid = clean(&uid(opening, place));
    let mut event = Event::new();
    event
        .uid(&uid)
        .sequence(sequence(changed))
        .timestamp(moment(made))
        .last_modified(moment(changed))
        .starts(*date)
        .ends(date.succ_opt().unwrap_or(*date))
        .summary(&line(&title))
        .description(&clean(&description))
        // It takes no time off the day, and in a calendar shared at work it says nothing.
        .add_property("TRANSP", "TRANSPARENT")
        .class(Class::Private)
        .alarm(reminder(&line(&title), &uid, made));
    event.done()
}

fn reminder(title: &str, uid: &str, made: i64) -> Alarm {
    let trigger = (TimeDelta::hours(REMINDER_HOUR), Related::Start);
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
    let held = opportunity.interviews().filter(|(_, it)| it.date <= date);
    held.max_by_key(|(id, it)| (it.date, *id)).map(|(id, _)| id)
}

/// How often the employer has been contacted since the interview, to keep in touch.
fn contacts_made(opportunity: &Opportunity, step: &Move, round: Option<&Id>) -> usize {
    if step.kind != MoveKind::Cadence {
        return 0;
    }
    let mut interviews = opportunity.interviews();
    let since = interviews
        .find(|(id, _)| Some(*id) == round)
        .map(|(_, it)| it.date);
    let made = opportunity.touches().filter(|(_, it)| {
        it.purpose == Purpose::FollowUp && it.is_contact() && Some(it.date) >= since
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
