//! Ten job searches, six weeks each, as a counselor would tell them: what happened, and what Today
//! says on every day on which it says something new. Read them in `searches/snapshots`: whoever
//! does what Today says on any of these days does the right thing.
#![allow(clippy::unwrap_used)]

mod common;
#[path = "searches/crossed.rs"]
mod crossed;
#[path = "searches/told.rs"]
mod told;

use cadence::plan::MoveKind;
use cadence::record::ContactKind::{Counselor, Gatekeeper, Interviewer, Reference};
use cadence::record::{
    Answer, Body, CloseReason, GroundRule, Medium, NewsKind, Outcome, Purpose, Topic, TouchKind,
};
use common::*;
use told::{Search, opening, to};

use TouchKind::{Call, Email, Letter, Text, Video, Visit};

fn reach(answer: Answer) -> TouchKind {
    Call(Outcome::Reached(answer))
}

fn leave(with: Option<&str>) -> TouchKind {
    let with = with.map(id);
    Call(Outcome::MessageLeft { with })
}

const NO_ANSWER: TouchKind = Call(Outcome::NoAnswer);

#[test]
fn calls_a_date_and_an_offer() {
    let orchard = opening("Orchard")
        .person(Interviewer, "Ann")
        .person(Gatekeeper, "Priya");
    Search::new([orchard])
        .on("03-06", 0, interview("03-06", &["Ann"]))
        .on("03-06", 0, to("03-06", Letter, "Ann", Purpose::Letter))
        .on("03-13", 0, news("03-13", NewsKind::PromisedContact))
        .on("03-20", 0, to("03-20", NO_ANSWER, "Ann", Purpose::FollowUp))
        .on(
            "03-23",
            0,
            to("03-23", leave(Some("Priya")), "Ann", Purpose::FollowUp),
        )
        .on(
            "04-03",
            0,
            to(
                "04-03",
                reach(Answer::DecisionBy(d("04-10"))),
                "Ann",
                Purpose::FollowUp,
            ),
        )
        .on(
            "04-13",
            0,
            to("04-13", leave(None), "Ann", Purpose::FollowUp),
        )
        .on("04-16", 0, offered("04-16", Some("04-22")))
        .on(
            "04-22",
            0,
            to("04-22", reach(Answer::NoDate), "Ann", Purpose::Answer),
        )
        .on("04-23", 0, closing("04-23", CloseReason::Accepted))
        .told("03-06", "04-24", "calls_a_date_and_an_offer");
}

#[test]
fn through_an_agency() {
    let it = opening("Orchard")
        .person(Interviewer, "Ann")
        .person(Counselor, "Cho");
    let agency = Body::GroundRule(GroundRule {
        through_agency: true,
        ..rule("03-11")
    });
    Search::new([it])
        .on("03-05", 0, agency_interview("03-06", &["Ann"]))
        .on(
            "03-06",
            0,
            to("03-06", leave(None), "Cho", Purpose::Debrief),
        )
        .on("03-10", 0, to("03-10", Email, "Cho", Purpose::Debrief))
        .on(
            "03-11",
            0,
            to("03-11", reach(Answer::NoDate), "Cho", Purpose::Debrief),
        )
        .on("03-11", 0, agency)
        .on("03-11", 0, to("03-11", Letter, "Ann", Purpose::Letter))
        .on(
            "03-20",
            0,
            to("03-20", leave(None), "Cho", Purpose::FollowUp),
        )
        .on(
            "03-26",
            0,
            news("03-26", NewsKind::AskedAbout(Topic::StartDate)),
        )
        .on(
            "03-27",
            0,
            to("03-27", reach(Answer::NoDate), "Cho", Purpose::Reply),
        )
        .on(
            "04-10",
            0,
            to(
                "04-10",
                reach(Answer::CallOn(d("04-14"))),
                "Cho",
                Purpose::FollowUp,
            ),
        )
        .on("04-14", 0, news("04-14", NewsKind::TurnedDown))
        .on("04-15", 0, to("04-15", Letter, "Ann", Purpose::DoorOpen))
        .told("03-04", "04-17", "through_an_agency");
}

#[test]
fn references() {
    let it = opening("Orchard")
        .person(Interviewer, "Ann")
        .person(Reference, "Rex")
        .person(Reference, "Sue");
    Search::new([it])
        .on("03-06", 0, interview("03-06", &["Ann"]))
        .on("03-06", 0, to("03-06", Letter, "Ann", Purpose::Letter))
        .on("03-12", 0, news("03-12", NewsKind::AskedReferences))
        .on("03-12", 0, to("03-12", leave(None), "Rex", Purpose::Brief))
        .on(
            "03-12",
            0,
            to("03-12", reach(Answer::NoDate), "Sue", Purpose::Brief),
        )
        .on("03-13", 0, to("03-13", Email, "Rex", Purpose::Brief))
        .on(
            "03-18",
            0,
            news("03-18", NewsKind::CheckedReference(Some(id("Rex")))),
        )
        .on(
            "03-20",
            0,
            to("03-20", reach(Answer::NoDate), "Rex", Purpose::Thank),
        )
        .on(
            "03-27",
            0,
            to("03-27", leave(None), "Ann", Purpose::FollowUp),
        )
        .on("04-01", 0, offered("04-01", Some("04-03")))
        .on(
            "04-06",
            0,
            to("04-06", leave(None), "Ann", Purpose::AskTime),
        )
        .on(
            "04-07",
            0,
            to("04-07", reach(Answer::NoDate), "Ann", Purpose::AskTime),
        )
        .on("04-07", 0, news("04-07", NewsKind::MoreTime(d("04-10"))))
        .on(
            "04-10",
            0,
            to("04-10", reach(Answer::NoDate), "Ann", Purpose::Answer),
        )
        .told("03-06", "04-20", "references");
}

#[test]
fn messages_and_silence() {
    let it = opening("Orchard")
        .person(Interviewer, "Ann")
        .person(Gatekeeper, "Priya");
    Search::new([it])
        .on("03-04", 0, interview("03-04", &["Ann"]))
        .on("03-05", 0, to("03-05", Letter, "Ann", Purpose::Letter))
        .on(
            "03-13",
            0,
            to("03-13", leave(None), "Ann", Purpose::FollowUp),
        )
        .on(
            "03-27",
            0,
            to("03-27", leave(Some("Priya")), "Ann", Purpose::FollowUp),
        )
        .on("04-10", 0, to("04-10", NO_ANSWER, "Ann", Purpose::FollowUp))
        .on("04-13", 0, to("04-13", Letter, "Ann", Purpose::FollowUp))
        .on("04-24", 0, to("04-24", NO_ANSWER, "Ann", Purpose::FollowUp))
        .on("04-27", 0, to("04-27", NO_ANSWER, "Ann", Purpose::FollowUp))
        .on("04-28", 0, to("04-28", NO_ANSWER, "Ann", Purpose::FollowUp))
        .told("03-04", "05-08", "messages_and_silence");
}

#[test]
fn an_interview_called_off() {
    let it = opening("Orchard")
        .person(Interviewer, "Ann")
        .person(Interviewer, "Ben");
    Search::new([it])
        .on("03-06", 0, interview("03-06", &["Ann"]))
        .on("03-12", 0, news("03-12", NewsKind::InvitedBack))
        .on(
            "03-12",
            0,
            to("03-12", reach(Answer::NoDate), "Ann", Purpose::Reply),
        )
        .on("03-12", 0, arranged("03-19", &["Ben"]))
        .on("03-18", 0, news("03-18", NewsKind::CalledOff(d("03-19"))))
        .on(
            "03-30",
            0,
            to("03-30", reach(Answer::NoDate), "Ann", Purpose::FollowUp),
        )
        .on("03-31", 0, arranged("04-08", &["Ben"]))
        .on("04-09", 0, to("04-09", Letter, "Ben", Purpose::Letter))
        .on(
            "04-20",
            0,
            to("04-20", leave(None), "Ben", Purpose::FollowUp),
        )
        .told("03-06", "04-24", "an_interview_called_off");
}

#[test]
fn away_and_paused() {
    let it = opening("Orchard").person(Interviewer, "Ann");
    let mut search = Search::new([it])
        .on("03-06", 0, interview("03-06", &["Ann"]))
        .on("03-06", 0, to("03-06", Letter, "Ann", Purpose::Letter))
        .on("03-11", 0, news("03-11", NewsKind::CallOn(d("03-18"))))
        .on(
            "03-24",
            0,
            to("03-24", leave(None), "Ann", Purpose::FollowUp),
        )
        .on("03-27", 0, pause("03-30", "04-03"))
        .on(
            "04-10",
            0,
            snooze("04-10", "04-14", MoveKind::Cadence, None),
        )
        .on("04-14", 0, skip("04-14", MoveKind::Cadence, None));
    search.days_off("03-16", "03-20");
    search.told("03-06", "05-01", "away_and_paused");
}

#[test]
fn in_writing_only() {
    let mut it = opening("Orchard").person_by_email(Interviewer, "Ann");
    it.opportunity.details.as_mut().unwrap().medium = Some(Medium::Writing);
    let no_phone = Body::GroundRule(GroundRule {
        no_phone: true,
        ..rule("03-06")
    });
    let other = opening("Halden").person(Interviewer, "Kim");
    Search::new([it, other])
        .on("03-06", 0, interview("03-06", &["Ann"]))
        .on("03-06", 0, to("03-06", Email, "Ann", Purpose::Letter))
        .on("03-06", 1, interview("03-06", &["Kim"]))
        .on("03-06", 1, no_phone)
        .on("03-09", 1, to("03-09", Letter, "Kim", Purpose::Letter))
        .on("03-20", 0, to("03-20", Email, "Ann", Purpose::FollowUp))
        .on("03-20", 1, to("03-20", Letter, "Kim", Purpose::FollowUp))
        .on("03-24", 0, news("03-24", NewsKind::MissedCall))
        .on("03-24", 0, to("03-24", NO_ANSWER, "Ann", Purpose::Reply))
        .on(
            "03-25",
            0,
            to(
                "03-25",
                reach(Answer::DecisionBy(d("04-01"))),
                "Ann",
                Purpose::Reply,
            ),
        )
        .on("03-26", 1, news("03-26", NewsKind::CallOn(d("03-31"))))
        .on(
            "03-31",
            1,
            to("03-31", reach(Answer::NoDate), "Kim", Purpose::FollowUp),
        )
        .on("04-02", 0, to("04-02", Email, "Ann", Purpose::FollowUp))
        .on("04-10", 1, to("04-10", Text, "Kim", Purpose::FollowUp))
        .told("03-06", "04-24", "in_writing_only");
}

#[test]
fn a_second_interview() {
    let it = opening("Orchard")
        .person(Interviewer, "Ann")
        .person(Interviewer, "Ben")
        .person_by_email(Interviewer, "Cat");
    Search::new([it])
        .on("03-05", 0, arranged("03-06", &["Ann"]))
        .on("03-07", 0, to("03-07", Letter, "Ann", Purpose::Letter))
        .on("03-11", 0, news("03-11", NewsKind::AskedAbout(Topic::Pay)))
        .on(
            "03-11",
            0,
            to("03-11", reach(Answer::NoDate), "Ann", Purpose::Reply),
        )
        .on(
            "03-20",
            0,
            to("03-20", reach(Answer::NoDate), "Ann", Purpose::FollowUp),
        )
        .on("03-24", 0, news("03-24", NewsKind::InvitedBack))
        .on("03-25", 0, to("03-25", Email, "Ann", Purpose::Reply))
        .on("03-25", 0, arranged("04-01", &["Ben", "Cat"]))
        .on("04-01", 0, to("04-01", Email, "Cat", Purpose::Letter))
        .on("04-08", 0, to("04-08", Video, "Ben", Purpose::FollowUp))
        .on("04-17", 0, to("04-17", Visit, "Ben", Purpose::FollowUp))
        .told("03-04", "05-01", "a_second_interview");
}

#[test]
fn two_offers() {
    let a = opening("Orchard").person(Interviewer, "Ann");
    let b = opening("Halden").person(Interviewer, "Kim");
    let c = opening("Corvo")
        .person(Interviewer, "Lou")
        .person(Counselor, "Cho");
    Search::new([a, b, c])
        .on("03-06", 0, interview("03-06", &["Ann"]))
        .on("03-06", 0, to("03-06", Letter, "Ann", Purpose::Letter))
        .on("03-10", 1, interview("03-10", &["Kim"]))
        .on("03-10", 1, to("03-10", Letter, "Kim", Purpose::Letter))
        .on("03-18", 0, offered("03-18", Some("03-27")))
        .on("03-18", 2, agency_interview("03-18", &["Lou"]))
        .on(
            "03-19",
            1,
            to(
                "03-19",
                reach(Answer::DecisionBy(d("03-26"))),
                "Kim",
                Purpose::Nudge,
            ),
        )
        .on(
            "03-20",
            2,
            to("03-20", reach(Answer::NoDate), "Cho", Purpose::Debrief),
        )
        .on("03-20", 2, to("03-20", leave(None), "Lou", Purpose::Nudge))
        .on("03-26", 1, offered("03-26", None))
        .on(
            "03-27",
            0,
            to("03-27", reach(Answer::NoDate), "Ann", Purpose::Answer),
        )
        .on("03-30", 0, closing("03-30", CloseReason::Declined))
        .on("04-01", 1, to("04-01", Letter, "Kim", Purpose::Answer))
        .on("04-03", 1, closing("04-03", CloseReason::Accepted))
        .told("03-06", "04-17", "two_offers");
}

#[test]
fn date_after_date() {
    let it = opening("Orchard").person(Interviewer, "Ann");
    Search::new([it])
        .on("03-06", 0, interview("03-06", &["Ann"]))
        .on("03-06", 0, to("03-06", Letter, "Ann", Purpose::Letter))
        .on("03-06", 0, news("03-06", NewsKind::DecisionBy(d("03-13"))))
        .on(
            "03-16",
            0,
            to("03-16", leave(None), "Ann", Purpose::FollowUp),
        )
        .on("03-17", 0, news("03-17", NewsKind::DecisionBy(d("04-03"))))
        .on("03-27", 0, news("03-27", NewsKind::PromisedContact))
        .on(
            "03-27",
            0,
            to("03-27", leave(None), "Ann", Purpose::FollowUp),
        )
        .on("04-06", 0, to("04-06", NO_ANSWER, "Ann", Purpose::FollowUp))
        .on(
            "04-07",
            0,
            to("04-07", leave(None), "Ann", Purpose::FollowUp),
        )
        .on("04-09", 0, news("04-09", NewsKind::PromisedContact))
        .on(
            "04-17",
            0,
            to("04-17", reach(Answer::NoDate), "Ann", Purpose::FollowUp),
        )
        .told("03-06", "05-04", "date_after_date");
}

#[test]
fn an_offer_taken_back() {
    let it = opening("Orchard").person(Interviewer, "Ann");
    let other = opening("Halden").person(Interviewer, "Kim");
    let not_before = Body::GroundRule(GroundRule {
        not_before: Some(d("04-13")),
        ..rule("03-13")
    });
    Search::new([it, other])
        .on("03-06", 0, interview("03-06", &["Ann"]))
        .on("03-06", 0, to("03-06", Letter, "Ann", Purpose::Letter))
        .on("03-06", 1, interview("03-06", &["Kim"]))
        .on("03-06", 1, to("03-06", Letter, "Kim", Purpose::Letter))
        .on("03-13", 1, not_before)
        .on("03-19", 0, offered("03-19", None))
        .on("03-20", 1, skip("03-20", MoveKind::Nudge, Some("o0")))
        .on("03-24", 0, news("03-24", NewsKind::TurnedDown))
        .on("03-26", 0, to("03-26", Letter, "Ann", Purpose::DoorOpen))
        .on(
            "04-13",
            1,
            to("04-13", leave(None), "Kim", Purpose::FollowUp),
        )
        .on("04-15", 0, news("04-15", NewsKind::CalledBack))
        .told("03-06", "05-01", "an_offer_taken_back");
}
