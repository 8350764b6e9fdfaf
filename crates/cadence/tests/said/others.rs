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
