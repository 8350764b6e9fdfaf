//! Invitations of Outlook, Google and others.

use exchange::import::{ImportError, Invitation, When};

use super::{d, read, sample};

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
    assert_eq!(
        invitation.when,
        When::Local(when, None),
        "Windows's name is nobody else's"
    );
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
    assert_eq!(invitation.when, When::Moment(moment));
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
    assert_eq!(
        events[0].when,
        When::Local(late, Some("America/New_York".into()))
    );
    assert_eq!(events[0].title, "Zoom, first");
    assert_eq!(events[0].sequence, 2);
    assert_eq!(events[1].when, When::Day(d("2026-03-05")));
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
