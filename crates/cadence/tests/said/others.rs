//! References and the agency.

use super::*;

#[test]
fn a_check_of_an_unnamed_reference_is_of_the_one_on_file() {
    let it = told(&[news("03-12", NewsKind::CheckedReference(None))]).person(Reference, "Rex");
    check(
        &it,
        "03-12",
        &["Thu 12 Mar: Thank Rex", "Fri 20 Mar: Call Ann at Orchard"],
    );
}

#[test]
fn thanks_tell_whom_they_checked() {
    let it = told(&[news("03-12", NewsKind::CheckedReference(None))])
        .person(Reference, "Rex")
        .person(Reference, "Sue");
    let titles = |story: &Story, today: &str| {
        let says = story.says(today);
        says.into_iter()
            .filter(|line| !line.contains("Call"))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        titles(&it, "03-12"),
        [
            "Thu 12 Mar: Brief Rex",
            "Thu 12 Mar: Brief Sue",
            "Thu 12 Mar: Thank your reference",
        ]
    );
    // It was Sue who was called, so only Rex is still to be prepared.
    let thanked = it.and(spoke_to("03-13", "Sue", Purpose::Thank));
    assert_eq!(titles(&thanked, "03-13"), ["Thu 12 Mar: Brief Rex"]);
    let unheard = it.and(touch(
        "03-13",
        TouchKind::Call(Outcome::NoAnswer),
        &["Sue"],
        Purpose::Thank,
    ));
    assert_eq!(titles(&unheard, "03-13"), titles(&it, "03-13"));
    // Thanks from before are for something else.
    let before = it.and(spoke_to("03-11", "Sue", Purpose::Thank));
    assert_eq!(titles(&before, "03-13"), titles(&it, "03-13"));
}

#[test]
fn an_offer_or_a_no_ends_the_debrief_and_the_briefings() {
    let agency = by_agency(&[]);
    assert_eq!(agency.kinds("03-09"), [MoveKind::Debrief]);
    let offer = agency.and(offered("03-09", None));
    assert_eq!(offer.kinds("03-09"), [MoveKind::Answer]);
    let refused = agency.and(news("03-09", NewsKind::TurnedDown));
    assert_eq!(refused.kinds("03-09"), [MoveKind::DoorOpen]);
    let asked = told(&[news("03-09", NewsKind::AskedReferences)]).person(Reference, "Rex");
    assert_eq!(asked.kinds("03-09"), [MoveKind::Brief, MoveKind::Cadence]);
    let offer = asked.and(offered("03-10", None));
    assert_eq!(offer.kinds("03-10"), [MoveKind::Answer]);
    let refused = asked.and(news("03-10", NewsKind::TurnedDown));
    assert_eq!(refused.kinds("03-10"), [MoveKind::DoorOpen]);
}

#[test]
fn a_message_on_a_voicemail_briefs_nobody() {
    let it = told(&[
        news("03-12", NewsKind::AskedReferences),
        left_with("03-12", "Rex", Purpose::Brief),
    ])
    .person(Reference, "Rex");
    assert!(it.kinds("03-13").contains(&MoveKind::Brief));
    let spoken = it.and(spoke_to("03-13", "Rex", Purpose::Brief));
    assert!(!spoken.kinds("03-13").contains(&MoveKind::Brief));
    // Thanks may be left there.
    let checked = told(&[
        news("03-12", NewsKind::CheckedReference(None)),
        left_with("03-12", "Rex", Purpose::Thank),
    ])
    .person(Reference, "Rex");
    assert!(!checked.kinds("03-13").contains(&MoveKind::Thank));
}

#[test]
fn a_debrief_is_a_talk() {
    let counts = |how: TouchKind| {
        let it = by_agency(&[touch("03-09", how, &["Cho"], Purpose::Debrief)]);
        !it.kinds("03-09").contains(&MoveKind::Debrief)
    };
    assert!(counts(TouchKind::Call(Outcome::Reached(Answer::NoDate))));
    assert!(counts(TouchKind::Video));
    assert!(counts(TouchKind::Visit));
    for not in [
        TouchKind::Email,
        TouchKind::Letter,
        TouchKind::Text,
        TouchKind::Network,
    ] {
        assert!(!counts(not));
    }
    assert!(!counts(TouchKind::Call(Outcome::MessageLeft {
        with: None
    })));
}

#[test]
fn the_letter_waits_for_the_debrief_no_longer_than_it_is_in_time() {
    let it = by_agency(&[]);
    check(&it, "03-09", &["Fri 6 Mar: Debrief Cho"]);
    check(
        &it,
        "03-10",
        &[
            "Fri 6 Mar: Debrief Cho",
            "Fri 6 Mar: Write to Ann at Orchard",
        ],
    );
    assert_eq!(it.plan("03-10").held.len(), 1, "the call");
}

#[test]
fn a_debrief_is_no_contact_with_the_employer() {
    let to_nobody_named = touch(
        "03-09",
        TouchKind::Call(Outcome::Reached(Answer::NoDate)),
        &[],
        Purpose::Debrief,
    );
    let it = by_agency(&[letter("03-06", &["Ann"]), to_nobody_named.clone()]);
    check(&it, "03-09", &["Fri 20 Mar: Call Ann at Orchard"]);
    check_why(&it, "03-09", "The interview was on Friday 6 March.");
    // Where all contact goes through the agency, it is one.
    let through = Body::GroundRule(GroundRule {
        through_agency: true,
        ..rule("03-06")
    });
    let ruled = by_agency(&[letter("03-06", &["Ann"]), through, to_nobody_named]);
    check_why(&ruled, "03-09", "You last spoke on Monday 9 March.");
}

#[test]
fn who_was_checked_twice_is_thanked_once() {
    let rex = || NewsKind::CheckedReference(Some(id("Rex")));
    let it = told(&[
        news("03-16", rex()),
        news("03-12", rex()),
        news("03-12", NewsKind::CheckedReference(Some(id("Sue")))),
    ])
    .person(Reference, "Rex")
    .person(Reference, "Sue");
    let says = it.says("03-16");
    assert_eq!(
        &says[..2],
        ["Thu 12 Mar: Thank Sue", "Mon 16 Mar: Thank Rex"]
    );
    // Thanked for the first time, Rex is thanked again for the second.
    let thanked = it.and(spoke_to("03-13", "Rex", Purpose::Thank));
    assert_eq!(thanked.says("03-16")[1], "Mon 16 Mar: Thank Rex");
}

#[test]
fn the_door_is_kept_open_by_e_mail_where_there_is_an_address() {
    let no = news("03-16", NewsKind::TurnedDown);
    let channel = |story: &Story| story.the(MoveKind::DoorOpen, "03-16").channel;
    assert_eq!(channel(&told(std::slice::from_ref(&no))), Channel::Letter);
    let by_email = story([interview("03-06", &["Ann"]), no]).person_by_email(Interviewer, "Ann");
    assert_eq!(channel(&by_email), Channel::Email);
}
