//! Searches in which two things come at once, or at the wrong time.

use super::*;

#[test]
fn an_offer_before_the_debrief() {
    let agency = opening("Orchard")
        .person(Interviewer, "Ann")
        .person(Counselor, "Cho");
    let other = opening("Halden").person(Interviewer, "Kim");
    Search::new([agency, other])
        .on("03-05", 0, agency_interview("03-05", &["Ann"]))
        .on("03-06", 1, interview("03-06", &["Kim"]))
        .on("03-06", 1, to("03-06", Letter, "Kim", Purpose::Letter))
        .on("03-09", 1, offered("03-09", Some("03-13")))
        .on(
            "03-10",
            0,
            to("03-10", reach(Answer::NoDate), "Cho", Purpose::Debrief),
        )
        .on("03-10", 0, to("03-10", Letter, "Ann", Purpose::Letter))
        .on("03-11", 0, to("03-11", NO_ANSWER, "Ann", Purpose::Nudge))
        .on("03-12", 0, to("03-12", leave(None), "Ann", Purpose::Nudge))
        .on("03-12", 0, offered("03-12", None))
        .on(
            "03-13",
            1,
            to("03-13", reach(Answer::NoDate), "Kim", Purpose::AskTime),
        )
        .on("03-13", 1, news("03-13", NewsKind::MoreTime(d("03-18"))))
        .on(
            "03-18",
            0,
            to("03-18", reach(Answer::NoDate), "Ann", Purpose::Answer),
        )
        .on("03-18", 0, closing("03-18", CloseReason::Accepted))
        .on("03-18", 1, to("03-18", Email, "Kim", Purpose::Answer))
        .on("03-19", 1, closing("03-19", CloseReason::Declined))
        .told("03-05", "03-20", "an_offer_before_the_debrief");
}

#[test]
fn an_offer_through_the_agency() {
    let it = opening("Orchard")
        .person(Interviewer, "Ann")
        .person(Counselor, "Cho");
    let agency = Body::GroundRule(GroundRule {
        through_agency: true,
        ..rule("03-06")
    });
    let other = opening("Halden").person(Interviewer, "Kim");
    Search::new([it, other])
        .on("03-06", 0, agency_interview("03-06", &["Ann"]))
        .on("03-06", 0, agency)
        .on("03-06", 1, interview("03-06", &["Kim"]))
        .on("03-09", 0, offered("03-09", Some("03-16")))
        .on("03-17", 0, to("03-17", NO_ANSWER, "Cho", Purpose::AskTime))
        .on(
            "03-18",
            0,
            to("03-18", leave(None), "Cho", Purpose::AskTime),
        )
        .on("03-20", 0, offered("03-20", Some("03-27")))
        .on("03-24", 0, to("03-24", leave(None), "Cho", Purpose::Answer))
        .on(
            "03-25",
            0,
            to("03-25", reach(Answer::NoDate), "Cho", Purpose::Answer),
        )
        .told("03-06", "03-31", "an_offer_through_the_agency");
}

#[test]
fn called_off_and_a_missed_call() {
    let it = opening("Orchard")
        .person(Interviewer, "Ann")
        .person(Interviewer, "Ben");
    Search::new([it])
        .on("03-06", 0, interview("03-06", &["Ann"]))
        .on("03-06", 0, to("03-06", Letter, "Ann", Purpose::Letter))
        .on("03-09", 0, arranged("03-13", &["Ben"]))
        .on("03-12", 0, news("03-12", NewsKind::CalledOff(d("03-13"))))
        .on("03-14", 0, news("03-14", NewsKind::MissedCall))
        .on("03-16", 0, to("03-16", leave(None), "Ann", Purpose::Reply))
        .on("03-18", 0, news("03-18", NewsKind::MissedCall))
        .on("03-18", 0, news("03-18", NewsKind::InvitedBack))
        .on("03-19", 0, arranged("03-24", &["Ben"]))
        .on("03-24", 0, news("03-24", NewsKind::CalledOff(d("03-24"))))
        .on("03-24", 0, news("03-24", NewsKind::PromisedContact))
        .on("04-03", 0, skip("04-03", MoveKind::Cadence, None))
        .told("03-06", "04-20", "called_off_and_a_missed_call");
}

#[test]
fn put_off_over_holidays() {
    let it = opening("Orchard").person(Interviewer, "Ann");
    let mut search = Search::new([it])
        .on("2026-11-13", 0, interview("2026-11-13", &["Ann"]))
        .on(
            "2026-11-25",
            0,
            snooze("2026-11-25", "2026-11-26", MoveKind::Cadence, None),
        )
        .on(
            "2026-11-27",
            0,
            snooze("2026-11-27", "2026-11-28", MoveKind::Cadence, None),
        )
        .on(
            "2026-11-30",
            0,
            to("2026-11-30", NO_ANSWER, "Ann", Purpose::FollowUp),
        )
        .on(
            "2026-12-01",
            0,
            to("2026-12-01", leave(None), "Ann", Purpose::FollowUp),
        )
        .on(
            "2026-12-14",
            0,
            news("2026-12-14", NewsKind::CallOn(d("2026-12-25"))),
        )
        .on(
            "2026-12-28",
            0,
            to(
                "2026-12-28",
                reach(Answer::DecisionBy(d("2027-01-01"))),
                "Ann",
                Purpose::FollowUp,
            ),
        )
        .on(
            "2027-01-04",
            0,
            snooze("2027-01-04", "2027-01-18", MoveKind::Cadence, None),
        );
    search.region("US");
    search.days_off("2026-11-27", "2026-11-27");
    search.told("2026-11-13", "2027-01-20", "put_off_over_holidays");
}

#[test]
fn from_sunday_to_thursday() {
    let it = opening("Orchard").person(Interviewer, "Ann");
    let mut search = Search::new([it])
        .on("03-08", 0, interview("03-08", &["Ann"]))
        .on("03-13", 0, news("03-13", NewsKind::MissedCall))
        .on(
            "03-15",
            0,
            to(
                "03-15",
                reach(Answer::DecisionBy(d("03-26"))),
                "Ann",
                Purpose::Reply,
            ),
        )
        .on(
            "03-29",
            0,
            to("03-29", leave(None), "Ann", Purpose::FollowUp),
        )
        .on("04-09", 0, offered("04-09", Some("04-10")));
    search.region("IL");
    search.told("03-08", "04-14", "from_sunday_to_thursday");
}

#[test]
fn an_offer_in_writing() {
    let mut it = opening("Orchard")
        .person_by_email(Interviewer, "Ann")
        .person(Reference, "Rex");
    it.opportunity.details.as_mut().unwrap().medium = Some(Medium::Writing);
    Search::new([it])
        .on("03-06", 0, interview("03-06", &["Ann"]))
        .on("03-06", 0, to("03-06", Email, "Ann", Purpose::Letter))
        .on("03-10", 0, news("03-10", NewsKind::AskedAbout(Topic::Pay)))
        .on("03-11", 0, to("03-11", Email, "Ann", Purpose::Reply))
        .on("03-12", 0, news("03-12", NewsKind::AskedReferences))
        .on(
            "03-13",
            0,
            to("03-13", reach(Answer::NoDate), "Rex", Purpose::Brief),
        )
        .on("03-17", 0, offered("03-17", Some("03-24")))
        .on("03-25", 0, to("03-25", Email, "Ann", Purpose::AskTime))
        .on("03-27", 0, news("03-27", NewsKind::MoreTime(d("03-31"))))
        .on("03-31", 0, to("03-31", Email, "Ann", Purpose::Answer))
        .told("03-06", "04-09", "an_offer_in_writing");
}

#[test]
fn references_late() {
    let it = opening("Orchard")
        .person(Interviewer, "Ann")
        .person(Reference, "Rex")
        .person(Reference, "Sue");
    Search::new([it])
        .on("03-06", 0, interview("03-06", &["Ann"]))
        .on("03-06", 0, to("03-06", Letter, "Ann", Purpose::Letter))
        .on(
            "03-20",
            0,
            to("03-20", leave(None), "Ann", Purpose::FollowUp),
        )
        .on("03-31", 0, news("03-31", NewsKind::CheckedReference(None)))
        .on(
            "04-01",
            0,
            to("04-01", reach(Answer::NoDate), "Rex", Purpose::Thank),
        )
        .on("04-02", 0, news("04-02", NewsKind::AskedReferences))
        .on("04-03", 0, to("04-03", Email, "Sue", Purpose::Brief))
        .on(
            "04-06",
            0,
            news("04-06", NewsKind::CheckedReference(Some(id("Sue")))),
        )
        .on("04-07", 0, news("04-07", NewsKind::TurnedDown))
        .on("04-08", 0, to("04-08", Text, "Sue", Purpose::Thank))
        .on(
            "04-09",
            0,
            news("04-09", NewsKind::CheckedReference(Some(id("Rex")))),
        )
        .on("04-10", 0, to("04-10", Letter, "Ann", Purpose::DoorOpen))
        .told("03-06", "04-15", "references_late");
}

#[test]
fn a_date_typed_wrong() {
    let it = opening("Orchard").person(Interviewer, "Ann");
    let other = opening("Halden").person(Interviewer, "Kim");
    Search::new([it, other])
        .on("03-06", 0, interview("03-06", &["Ann"]))
        .on("03-06", 0, to("04-06", Letter, "Ann", Purpose::Letter))
        .on("03-06", 1, interview("03-06", &["Kim"]))
        .on("03-06", 1, to("03-06", Letter, "Kim", Purpose::Letter))
        .on("03-10", 1, offered("03-16", Some("03-20")))
        .on("03-12", 0, news("2027-03-12", NewsKind::TurnedDown))
        .told("03-06", "04-14", "a_date_typed_wrong");
}

#[test]
fn a_call_asked_for_on_a_day_that_does_not_suit() {
    let it = opening("Orchard")
        .person(Interviewer, "Ann")
        .person(Interviewer, "Ben");
    let not_before = Body::GroundRule(GroundRule {
        not_before: Some(d("03-30")),
        ..rule("03-25")
    });
    Search::new([it])
        .on("03-06", 0, interview("03-06", &["Ann", "Ben"]))
        .on("03-07", 0, to("03-07", Letter, "Ann", Purpose::Letter))
        .on("03-09", 0, news("03-09", NewsKind::CallOn(d("03-14"))))
        .on("03-16", 0, to("03-16", NO_ANSWER, "Ann", Purpose::FollowUp))
        .on(
            "03-17",
            0,
            to("03-17", leave(None), "Ann", Purpose::FollowUp),
        )
        .on(
            "03-18",
            0,
            to(
                "03-18",
                reach(Answer::CallOn(d("03-24"))),
                "Ann",
                Purpose::FollowUp,
            ),
        )
        .on("03-25", 0, not_before)
        .on(
            "03-30",
            0,
            to("03-30", reach(Answer::Decided), "Ann", Purpose::FollowUp),
        )
        .told(
            "03-06",
            "04-17",
            "a_call_asked_for_on_a_day_that_does_not_suit",
        );
}
