//! By whose clocks an invitation tells its time, for each kind of zone that programs write.

use chrono::NaiveDateTime;
use exchange::import::told::clocks;
use exchange::import::{Begins, ImportDryRun, ImportEvent, KnownRecords, RowBody};

use super::{In, ics, read};

const WINDOWS: &str = "BEGIN:VTIMEZONE
    TZID:W. Europe Standard Time
    BEGIN:STANDARD
    DTSTART:16010101T030000
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:16010101T020000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
    END:DAYLIGHT
    END:VTIMEZONE";

/// Sydney, whose summer is over the turn of the year, and whose rule has changed.
const SYDNEY: &str = "BEGIN:VTIMEZONE
    TZID:Sydney
    BEGIN:STANDARD
    DTSTART:19960331T030000
    TZOFFSETFROM:+1100
    TZOFFSETTO:+1000
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20070324T160000Z
    END:STANDARD
    BEGIN:STANDARD
    DTSTART:20080406T030000
    TZOFFSETFROM:+1100
    TZOFFSETTO:+1000
    RRULE:FREQ=YEARLY;BYMONTH=4;BYDAY=SU;BYMONTHDAY=1,2,3,4,5,6,7
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:20011028T020000
    TZOFFSETFROM:+1000
    TZOFFSETTO:+1100
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=1SU
    END:DAYLIGHT
    END:VTIMEZONE";

/// India by what Windows writes where nothing changes, and a zone that counts its days.
const PLAIN: &str = "BEGIN:VTIMEZONE
    TZID:India Standard Time
    BEGIN:STANDARD
    DTSTART:16010101T000000
    TZOFFSETFROM:+0530
    TZOFFSETTO:+0530
    END:STANDARD
    END:VTIMEZONE
    BEGIN:VTIMEZONE
    TZID:Days
    BEGIN:STANDARD
    DTSTART:20200101T000000
    RDATE:20260301T000000,20270301T000000
    TZOFFSETFROM:-0330
    TZOFFSETTO:-0230
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:20250601T000000
    TZOFFSETFROM:-0230
    TZOFFSETTO:-0330
    END:DAYLIGHT
    END:VTIMEZONE
    BEGIN:VTIMEZONE
    TZID:Home
    X-LIC-LOCATION:Europe/Oslo
    END:VTIMEZONE";

fn event(zones: &str, start: &str) -> ImportEvent {
    let text = ics(&format!(
        "{zones}\nBEGIN:VEVENT\nUID:u\nDTSTART{start}\nSUMMARY:Interview\nEND:VEVENT"
    ));
    let content = read("i.ics", text.as_bytes()).unwrap();
    let clocks = In("America/New_York");
    let mut run = ImportDryRun::of(&content, &KnownRecords::default(), "", &clocks);
    match run.rows.remove(0).body {
        RowBody::Interview(event) => *event,
        other => panic!("{other:?}"),
    }
}

fn utc(text: &str) -> NaiveDateTime {
    text.parse().unwrap()
}

#[test]
fn each_kind_of_zone_is_the_moment_that_was_meant() {
    let moment = |text: &str| Begins::Moment(utc(text), None);
    let in_zone = |text: &str, zone: &str| Begins::Moment(utc(text), Some(zone.into()));
    for (zones, start, expected) in [
        ("", ":20260304T133000Z", moment("2026-03-04T13:30:00")),
        // Windows's own name is known by what the file says of it, in winter and in summer.
        (
            WINDOWS,
            ";TZID=W. Europe Standard Time:20260304T143000",
            moment("2026-03-04T13:30:00"),
        ),
        (
            WINDOWS,
            ";TZID=\"W. Europe Standard Time\":20260704T143000",
            moment("2026-07-04T12:30:00"),
        ),
        (
            WINDOWS,
            ";TZID=W. Europe Standard Time:20260329T013000",
            moment("2026-03-29T00:30:00"),
        ),
        (
            WINDOWS,
            ";TZID=W. Europe Standard Time:20260329T030000",
            moment("2026-03-29T01:00:00"),
        ),
        (
            WINDOWS,
            ";TZID=W. Europe Standard Time:20261025T040000",
            moment("2026-10-25T03:00:00"),
        ),
        (
            SYDNEY,
            ";TZID=Sydney:20260304T143000",
            moment("2026-03-04T03:30:00"),
        ),
        (
            SYDNEY,
            ";TZID=Sydney:20260404T143000",
            moment("2026-04-04T03:30:00"),
        ),
        (
            SYDNEY,
            ";TZID=Sydney:20260406T143000",
            moment("2026-04-06T04:30:00"),
        ),
        (
            SYDNEY,
            ";TZID=Sydney:20261005T143000",
            moment("2026-10-05T03:30:00"),
        ),
        (
            PLAIN,
            ";TZID=India Standard Time:20260304T143000",
            moment("2026-03-04T09:00:00"),
        ),
        (
            PLAIN,
            ";TZID=Days:20260228T120000",
            moment("2026-02-28T15:30:00"),
        ),
        (
            PLAIN,
            ";TZID=Days:20260304T120000",
            moment("2026-03-04T14:30:00"),
        ),
        (
            PLAIN,
            ";TZID=Home:20260304T143000",
            in_zone("2026-03-04T13:30:00", "Europe/Oslo"),
        ),
        // Names that the clocks know, plain and with something before them.
        (
            "",
            ";TZID=Europe/Oslo:20260304T143000",
            in_zone("2026-03-04T13:30:00", "Europe/Oslo"),
        ),
        (
            "",
            ";TZID=/freeassociation.sourceforge.net/Europe/Berlin:20260304T143000",
            in_zone("2026-03-04T13:30:00", "Europe/Berlin"),
        ),
        (
            "",
            ";TZID=/mozilla.org/20050126_1/America/Argentina/Buenos_Aires:20260304T143000",
            in_zone("2026-03-04T17:30:00", "America/Argentina/Buenos_Aires"),
        ),
        // That is a moment, and nobody's zone.
        (
            "",
            ";TZID=UTC:20260304T133000",
            moment("2026-03-04T13:30:00"),
        ),
        // Nobody says how far these are ahead.
        (
            "",
            ";TZID=W. Europe Standard Time:20260304T143000",
            Begins::There(utc("2026-03-04T14:30:00")),
        ),
        (
            "",
            ";TZID=Halden/Quay:20260304T143000",
            Begins::There(utc("2026-03-04T14:30:00")),
        ),
        (
            "",
            ":20260304T143000",
            Begins::There(utc("2026-03-04T14:30:00")),
        ),
    ] {
        assert_eq!(event(zones, start).begins, expected, "{start}");
    }
}

#[test]
fn both_clocks_are_told_where_they_differ() {
    let away = In("America/New_York");
    let google = event("", ":20260304T133000Z").begins;
    let there = google.at(Some("Europe/Oslo"), &away);
    assert_eq!(there.time.unwrap().to_string(), "14:30:00");
    assert_eq!(
        clocks(&there),
        "By the clocks in Europe/Oslo. By yours it is 08:30."
    );
    assert_eq!(
        clocks(&google.at(Some("Asia/Tokyo"), &In("America/New_York"))),
        "By the clocks in Asia/Tokyo. By yours it is 08:30."
    );
    let late = event("", ":20260304T223000Z").begins;
    assert_eq!(
        clocks(&late.at(Some("Asia/Tokyo"), &away)),
        "By the clocks in Asia/Tokyo. By yours it is Wednesday 4 March at 17:30."
    );
    assert_eq!(
        clocks(&google.at(Some("Europe/Oslo"), &In("Europe/Oslo"))),
        ""
    );
    assert_eq!(
        clocks(&google.at(None, &away)),
        "The time is by your clock."
    );
    let floating = event("", ":20260304T143000").begins;
    assert_eq!(clocks(&floating.at(None, &away)), "");
    assert_eq!(
        clocks(&floating.at(Some("Europe/Oslo"), &away)),
        "By the clocks in Europe/Oslo. By yours it is 08:30."
    );
}
