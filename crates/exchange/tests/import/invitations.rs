//! Invitations of Outlook, Google and others.

use exchange::import::{EventTime, EventZone, ImportError, Invitation};

use super::{d, ics, read, sample};

fn events(text: &str) -> Vec<Invitation> {
    read("invite.ics", text.as_bytes()).unwrap().invitations
}

fn names(invitation: &Invitation) -> Vec<&str> {
    invitation
        .people
        .iter()
        .map(|person| &*person.name)
        .collect()
}

#[test]
fn outlooks_clock_is_that_of_its_own_zone() {
    let invitation = read("i.ics", &sample("invite-outlook.ics"))
        .unwrap()
        .invitations
        .remove(0);
    let when = d("2026-03-04").and_hms_opt(14, 30, 0).unwrap();
    let zone = EventZone {
        names: vec!["W. Europe Standard Time".into()],
        ahead: Some(60),
    };
    assert_eq!(invitation.when, Some(EventTime::Local(when, Some(zone))));
    assert_eq!(invitation.minutes, Some(60));
    assert_eq!(invitation.title, "Interview: Shift Planner");
    assert_eq!(invitation.place, "Quay 4, Bergen");
    assert_eq!(names(&invitation), ["Anna Berg", "Sam Hunter", "Tom Reed"]);
    assert_eq!(invitation.people[2].email, "tom@halden.example");
    assert_eq!((invitation.sequence, invitation.is_cancelled), (0, false));
    assert!(invitation.uid.starts_with("040000008200E0"));
}

#[test]
fn googles_is_a_moment_with_a_link() {
    let invitation = read("i.ics", &sample("invite-google.ics"))
        .unwrap()
        .invitations
        .remove(0);
    let moment = d("2026-03-04").and_hms_opt(13, 30, 0).unwrap().and_utc();
    assert_eq!(invitation.when, Some(EventTime::Moment(moment)));
    assert_eq!(invitation.place, "https://meet.google.com/aaa-bbbb-ccc");
    assert_eq!(names(&invitation), ["Anna Berg", "sam.hunter@example.com"]);
}

#[test]
fn a_named_zone_a_whole_day_and_several_events() {
    let events = events(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\n\
         BEGIN:VEVENT\r\nUID:a\r\nSEQUENCE:2\r\nDTSTART;TZID=America/New_York:20260304T233000\r\nSUMMARY:Zoom\\, \
         first\r\nLOCATION:https://zoom.example/j/1\r\nEND:VEVENT\r\n\
         BEGIN:VEVENT\r\nUID:b\r\nDTSTART;VALUE=DATE:20260305\r\nSUMMARY:On site\r\nSTATUS:CANCELLED\r\nEND:VEVENT\r\n\
         END:VCALENDAR\r\n",
    );
    let late = d("2026-03-04").and_hms_opt(23, 30, 0).unwrap();
    let zone = EventZone {
        names: vec!["America/New_York".into()],
        ahead: None,
    };
    assert_eq!(events[0].when, Some(EventTime::Local(late, Some(zone))));
    assert_eq!(events[0].title, "Zoom, first");
    assert_eq!(events[0].sequence, 2);
    assert_eq!(events[1].when, Some(EventTime::Day(d("2026-03-05"))));
    assert!(events[1].is_cancelled && !events[0].is_cancelled);
}

#[test]
fn a_calendar_with_nothing_in_it_is_told() {
    for text in [
        "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        "BEGIN:VEVENT\r\n",
        "BEGIN:VCALENDAR",
    ] {
        assert_eq!(
            read("i.ics", text.as_bytes()),
            Err(ImportError::NoInvitation),
            "{text}"
        );
    }
    let deep = "BEGIN:VEVENT\n".repeat(100_000);
    assert_eq!(
        read("i.ics", deep.as_bytes()),
        Err(ImportError::NoInvitation)
    );
}

fn titles(text: &str) -> Vec<String> {
    let all = events(text).into_iter();
    all.map(|event| event.title).collect()
}

const ONE: &str = "BEGIN:VEVENT\nUID:a\nDTSTART:20260304T133000Z\nSUMMARY:One\nEND:VEVENT";
const TWO: &str = "BEGIN:VEVENT\nUID:b\nDTSTART:20260305T133000Z\nSUMMARY:Two\nEND:VEVENT";

#[test]
fn a_second_calendar_and_a_broken_line_spoil_nothing() {
    let both = [ics(ONE), "\r\n".into(), ics(TWO)].concat();
    assert_eq!(titles(&both), ["One", "Two"]);
    for broken in [
        "this is no line of a calendar",
        "X-\u{1}BROKEN",
        "DESCRIPTION;LANGUAGE",
        ";=:",
        "END:VALARM",
        "BEGIN:VALARM\nACTION:DISPLAY\nSUMMARY:Alarm\nDTSTART:20200101T000000Z\nEND:VALARM",
    ] {
        let one = ONE.replace("SUMMARY", &format!("{broken}\nSUMMARY"));
        assert_eq!(
            titles(&ics(&format!("{one}\n{TWO}"))),
            ["One", "Two"],
            "{broken}"
        );
    }
    // An end that is missing.
    let open = ONE.replace("\nEND:VEVENT", "");
    assert_eq!(titles(&ics(&format!("{open}\n{TWO}"))), ["One", "Two"]);
    let cut = ics(ONE).replace("END:VEVENT\r\nEND:VCALENDAR\r\n", "");
    assert_eq!(titles(&cut), ["One"]);
    assert_eq!(titles(&ics(ONE).replace("\r\n", "\r")), ["One"]);
}

#[test]
fn what_is_called_off_holds_for_its_own_calendar_and_needs_no_day() {
    let off = ics("METHOD:CANCEL\nBEGIN:VEVENT\nUID:x\nSEQUENCE:2\nSUMMARY:Off\nEND:VEVENT");
    let events = events(&(off + &ics(ONE)));
    assert_eq!((events[0].is_cancelled, &events[0].when), (true, &None));
    assert!(!events[1].is_cancelled);
    let nothing = ics("METHOD:CANCEL\nBEGIN:VEVENT\nSUMMARY:Which\nEND:VEVENT");
    assert_eq!(
        read("i.ics", nothing.as_bytes()),
        Err(ImportError::NoInvitation)
    );
}

#[test]
fn how_long_it_lasts() {
    for (start, end, minutes) in [
        (
            "DTSTART:20260304T133000Z",
            "DTEND:20260304T151500Z",
            Some(105),
        ),
        ("DTSTART:20260304T133000Z", "DURATION:PT45M", Some(45)),
        ("DTSTART:20260304T133000", "DURATION:PT1H30M", Some(90)),
        ("DTSTART:20260304T133000", "DTEND:20260304T143000", Some(60)),
        (
            "DTSTART;TZID=A:20260304T230000",
            "DTEND;TZID=A:20260305T003000",
            Some(90),
        ),
        ("DTSTART:20260304T133000Z", "DTEND:20260304T133000Z", None),
        ("DTSTART:20260304T133000Z", "DTEND:20260303T133000Z", None),
        ("DTSTART:20260304T133000Z", "DURATION:P2W", None),
        ("DTSTART:20260304T133000Z", "DURATION:soon", None),
        ("DTSTART:20260304T133000Z", "X-A:b", None),
        (
            "DTSTART;VALUE=DATE:20260304",
            "DTEND;VALUE=DATE:20260305",
            None,
        ),
    ] {
        let text = ics(&format!("BEGIN:VEVENT\nUID:a\n{start}\n{end}\nEND:VEVENT"));
        assert_eq!(events(&text)[0].minutes, minutes, "{start} {end}");
    }
}

#[test]
fn who_invites_stands_first_and_one_of_a_series_is_by_itself() {
    let text = ics(
        "BEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20260304T133000Z\nDTSTART:20260304T133000Z
         ATTENDEE;CN=Sam:mailto:sam@example.com\nORGANIZER;CN=Anna:mailto:anna@halden.example
         END:VEVENT",
    );
    let one = &events(&text)[0];
    assert_eq!(names(one), ["Anna", "Sam"]);
    assert_eq!(one.uid, "a/20260304T133000Z");
}

#[test]
fn of_a_whole_calendar_the_latest_events_are_read_and_the_rest_is_told() {
    let event = |number: usize| {
        let (month, day) = (number / 28 % 12 + 1, number % 28 + 1);
        let year = 2024 + number / 336;
        format!(
            "BEGIN:VEVENT\nUID:{number}\nDTSTART;VALUE=DATE:{year}{month:02}{day:02}\nEND:VEVENT"
        )
    };
    let all: Vec<String> = (0..503).map(event).collect();
    let content = read("i.ics", ics(&all.join("\n")).as_bytes()).unwrap();
    assert_eq!(content.invitations.len(), 500);
    assert_eq!(content.invitations[0].uid, "3");
    let [(what, why)] = content.unread.as_slice() else {
        panic!("{:?}", content.unread)
    };
    assert_eq!(
        (&**what, *why),
        ("3 earlier events", ImportError::TooManyEvents)
    );
    // All on one day: still no more than that.
    let same = vec![TWO.to_owned(); 510].join("\n");
    let content = read("i.ics", ics(&same).as_bytes()).unwrap();
    assert_eq!(content.invitations.len(), 500);
}
