//! What makes a move, and what does not: the right kind of contact, to the right person, not before
//! its cause.
#![allow(clippy::unwrap_used)]

mod common;

use cadence::day::Calendars;
use cadence::plan::MoveKind::{
    Answer, AskTime, Brief, DoorOpen, Letter, Nudge, Reply, Settle, Thank,
};
use cadence::plan::{MoveKind, plan_all};
use cadence::record::ContactKind::{Interviewer, Reference};
use cadence::record::{Answer as Said, Body, Medium, NewsKind, Outcome, Purpose, TouchKind};
use common::*;

const EMAIL: TouchKind = TouchKind::Email;
const NO_ANSWER: TouchKind = TouchKind::Call(Outcome::NoAnswer);
const MESSAGE: TouchKind = TouchKind::Call(Outcome::MessageLeft { with: None });
const SPOKEN: TouchKind = TouchKind::Call(Outcome::Reached(Said::NoDate));

/// Whether a move of this kind is there on a day, beside an offer elsewhere for a nudge.
fn is_there(story: &Story, kind: MoveKind, today: &str) -> bool {
    let mut offer = story_with_offer();
    offer.opportunity.id = id("elsewhere");
    let openings = [story.opportunity.clone(), offer.opportunity];
    let openings = &openings[..if kind == Nudge { 2 } else { 1 }];
    let plans = plan_all(
        openings,
        &story.settings,
        &Calendars::new(&story.settings),
        d(today),
    );
    plans[0].moves.iter().any(|step| step.kind == kind)
}

fn story_with_offer() -> Story {
    story([offered("03-16", Some("03-27"))])
}

/// The move is there, each of these makes it, and each of those does not.
#[track_caller]
fn check(story: &Story, kind: MoveKind, today: &str, make: &[Body], others: &[Body]) {
    assert!(is_there(story, kind, today), "{kind:?} is there");
    for body in make {
        assert!(
            !is_there(&story.and(body.clone()), kind, today),
            "{kind:?} is made by {body:?}"
        );
    }
    for body in others {
        assert!(
            is_there(&story.and(body.clone()), kind, today),
            "{kind:?} is not made by {body:?}"
        );
    }
}

fn ann(date: &str, how: TouchKind, purpose: Purpose) -> Body {
    touch(date, how, &["ann"], purpose)
}

fn after(history: &[Body]) -> Story {
    let begin = [interview("03-06", &["ann"]), letter("03-06", &["ann"])];
    story(begin.into_iter().chain(history.iter().cloned()))
        .person(Interviewer, "ann")
        .person(Reference, "rex")
        .person(Reference, "sue")
}

#[test]
fn a_nudge() {
    check(
        &after(&[]),
        Nudge,
        "03-18",
        &[
            ann("03-16", EMAIL, Purpose::Nudge),
            ann("03-17", MESSAGE, Purpose::Nudge),
            skip("03-16", Nudge, Some("elsewhere")),
        ],
        &[
            ann("03-17", NO_ANSWER, Purpose::Nudge),
            ann("03-17", EMAIL, Purpose::FollowUp),
            ann("03-13", EMAIL, Purpose::Nudge),
            skip("03-13", Nudge, Some("elsewhere")),
            skip("03-16", Nudge, Some("o2")),
        ],
    );
    // None for an opening with an offer, one that is closed, or after a no.
    for not in [
        offered("03-17", None),
        closing("03-17", cadence::record::CloseReason::Withdrawn),
        news("03-17", NewsKind::TurnedDown),
    ] {
        assert!(!is_there(&after(&[not]), Nudge, "03-18"));
    }
}

#[test]
fn an_answer_and_what_follows_it() {
    let offer = after(&[offered("03-16", Some("03-23"))]);
    check(
        &offer,
        Answer,
        "03-18",
        &[
            ann("03-16", EMAIL, Purpose::Answer),
            ann("03-17", SPOKEN, Purpose::Answer),
            skip("03-16", Answer, None),
        ],
        &[
            ann("03-17", MESSAGE, Purpose::Answer),
            ann("03-17", NO_ANSWER, Purpose::Answer),
            ann("03-17", SPOKEN, Purpose::FollowUp),
            ann("03-17", SPOKEN, Purpose::AskTime),
            ann("03-13", EMAIL, Purpose::Answer),
            skip("03-13", Answer, None),
        ],
    );
    check(
        &offer,
        AskTime,
        "03-25",
        &[
            ann("03-24", SPOKEN, Purpose::Answer),
            news("03-24", NewsKind::MoreTime(d("03-30"))),
            skip("03-24", AskTime, None),
        ],
        &[
            ann("03-24", MESSAGE, Purpose::AskTime),
            ann("03-24", SPOKEN, Purpose::FollowUp),
            news("03-24", NewsKind::MoreTime(d("03-24"))),
            skip("03-20", AskTime, None),
        ],
    );
    let answered = offer.and(ann("03-18", SPOKEN, Purpose::Answer));
    check(
        &answered,
        Settle,
        "03-19",
        &[
            closing("03-19", cadence::record::CloseReason::Accepted),
            news("03-18", NewsKind::MoreTime(d("03-30"))),
            skip("03-18", Settle, None),
        ],
        &[
            news("03-17", NewsKind::MoreTime(d("03-20"))),
            skip("03-17", Settle, None),
        ],
    );
}

#[test]
fn the_latest_word_on_the_day_to_answer_by_holds() {
    let offer = after(&[
        offered("03-16", Some("03-20")),
        news("03-17", NewsKind::MoreTime(d("03-30"))),
        news("03-18", NewsKind::MoreTime(d("03-25"))),
        // Of an earlier offer.
        news("03-13", NewsKind::MoreTime(d("04-30"))),
    ]);
    assert_eq!(offer.the(Answer, "03-20").window.closes, d("03-25"));
    assert_eq!(offer.kinds("03-26"), [AskTime]);
    let shown = cadence::plan::offered(&offer.opportunity).unwrap();
    assert_eq!((shown.reply_by, shown.answered), (Some(d("03-25")), None));
    // A later offer takes the place of all that.
    let again = offer.and(offered("03-24", None));
    assert_eq!(again.the(Answer, "03-24").window.closes, d("03-31"));
}

#[test]
fn an_offer_and_a_no() {
    let both =
        |offer: &str, no: &str| after(&[offered(offer, None), news(no, NewsKind::TurnedDown)]);
    // On one and the same day the offer stands, in whatever order they were entered.
    assert_eq!(both("03-16", "03-16").kinds("03-17"), [Answer]);
    let other_way = after(&[news("03-16", NewsKind::TurnedDown), offered("03-16", None)]);
    assert_eq!(other_way.kinds("03-17"), [Answer]);
    assert_eq!(both("03-16", "03-17").kinds("03-17"), [DoorOpen]);
    assert_eq!(both("03-17", "03-16").kinds("03-17"), [Answer]);
    // A check of a reference does not bring them back; anything else they do after it does.
    let no = after(&[news("03-16", NewsKind::TurnedDown)]);
    let check = NewsKind::CheckedReference(Some(id("rex")));
    assert!(
        no.and(news("03-17", check))
            .kinds("03-17")
            .contains(&DoorOpen)
    );
    assert!(
        !no.and(news("03-17", NewsKind::CalledBack))
            .kinds("03-17")
            .contains(&DoorOpen)
    );
    assert!(
        no.and(news("03-16", NewsKind::CalledBack))
            .kinds("03-17")
            .contains(&DoorOpen)
    );
    assert!(
        !no.and(arranged("03-20", &[]))
            .kinds("03-17")
            .contains(&DoorOpen)
    );
}

#[test]
fn a_door_open_letter() {
    check(
        &after(&[news("03-16", NewsKind::TurnedDown)]),
        DoorOpen,
        "03-18",
        &[
            ann("03-16", EMAIL, Purpose::DoorOpen),
            skip("03-16", DoorOpen, None),
        ],
        &[
            ann("03-17", NO_ANSWER, Purpose::DoorOpen),
            ann("03-17", EMAIL, Purpose::FollowUp),
            ann("03-13", EMAIL, Purpose::DoorOpen),
            skip("03-13", DoorOpen, None),
        ],
    );
}

#[test]
fn to_whom_a_letter_went() {
    let one = story([interview("03-06", &["ann"])])
        .person(Interviewer, "ann")
        .person(Interviewer, "ben")
        .person(Reference, "rex");
    let sent = |to: &[&str]| touch("03-09", EMAIL, to, Purpose::Letter);
    let meant = |to: &[&str], purpose| touch("03-09", EMAIL, to, purpose);
    check(
        &one,
        Letter,
        "03-09",
        &[
            sent(&["ann"]),
            sent(&["ann", "ben"]),
            // To nobody in particular: there is only one it can be for.
            sent(&[]),
            meant(&["ann"], Purpose::FollowUp),
            // To her alone it is hers, whatever it was logged as.
            meant(&["ann"], Purpose::Thank),
        ],
        &[
            sent(&["ben"]),
            sent(&["rex"]),
            meant(&["ann", "rex"], Purpose::Thank),
            meant(&[], Purpose::Brief),
            touch("03-09", SPOKEN, &["ann"], Purpose::Letter),
            touch("03-05", EMAIL, &["ann"], Purpose::Letter),
        ],
    );
    // With two owed, one to nobody in particular is neither's.
    let two = story([interview("03-06", &["ann", "ben"])])
        .person(Interviewer, "ann")
        .person(Interviewer, "ben");
    let owed = |story: &Story| {
        let letters = story.all(Letter, "03-09").into_iter();
        letters.map(|step| step.about).collect::<Vec<_>>()
    };
    assert_eq!(owed(&two.and(sent(&[]))), about(&["ann", "ben"]));
    assert_eq!(owed(&two.and(sent(&["ann"]))), about(&["ben"]));
    assert_eq!(owed(&two.and(sent(&["ann", "ben"]))), []);
}

#[test]
fn a_reference_hears_of_it() {
    let rex = |how, purpose| touch("03-12", how, &["rex"], purpose);
    let sue = after(&[
        news("03-12", NewsKind::AskedReferences),
        skip("03-12", Brief, Some("sue")),
    ]);
    check(
        &sue,
        Brief,
        "03-12",
        &[
            rex(EMAIL, Purpose::Brief),
            rex(SPOKEN, Purpose::Brief),
            rex(SPOKEN, Purpose::FollowUp),
        ],
        &[
            rex(MESSAGE, Purpose::Brief),
            rex(NO_ANSWER, Purpose::Brief),
            rex(EMAIL, Purpose::Thank),
            touch("03-11", EMAIL, &["rex"], Purpose::Brief),
            touch("03-12", EMAIL, &["sue"], Purpose::Brief),
        ],
    );
    let checked = NewsKind::CheckedReference(Some(id("rex")));
    check(
        &after(&[news("03-12", checked)]),
        Thank,
        "03-12",
        &[rex(EMAIL, Purpose::Thank), rex(MESSAGE, Purpose::Thank)],
        &[
            rex(NO_ANSWER, Purpose::Thank),
            rex(EMAIL, Purpose::Brief),
            touch("03-12", EMAIL, &["sue"], Purpose::Thank),
        ],
    );
}

#[test]
fn a_reply() {
    let missed = after(&[news("03-12", NewsKind::MissedCall)]);
    check(
        &missed,
        Reply,
        "03-13",
        &[
            ann("03-12", MESSAGE, Purpose::Reply),
            ann("03-12", SPOKEN, Purpose::FollowUp),
            ann("03-13", EMAIL, Purpose::FollowUp),
            ann("03-13", SPOKEN, Purpose::Nudge),
            interview("03-12", &["ann"]),
            offered("03-12", None),
            skip("03-12", Reply, None),
            news("03-13", NewsKind::CalledBack),
            news("03-13", NewsKind::TurnedDown),
        ],
        &[
            ann("03-12", EMAIL, Purpose::FollowUp),
            ann("03-11", SPOKEN, Purpose::Reply),
            ann("03-13", NO_ANSWER, Purpose::Reply),
            ann("03-13", EMAIL, Purpose::Nudge),
            touch("03-13", SPOKEN, &["rex"], Purpose::FollowUp),
            news("03-12", NewsKind::CalledBack),
            news("03-13", NewsKind::PromisedContact),
            offered("03-11", None),
            skip("03-11", Reply, None),
            arranged("03-20", &["ann"]),
        ],
    );
    let invited = after(&[news("03-12", NewsKind::InvitedBack)]);
    check(
        &invited,
        Reply,
        "03-13",
        &[
            arranged("03-20", &["ann"]),
            interview("03-13", &["ann"]),
            ann("03-12", EMAIL, Purpose::Reply),
            ann("03-13", SPOKEN, Purpose::FollowUp),
        ],
        &[
            interview("03-12", &["ann"]),
            ann("03-12", SPOKEN, Purpose::FollowUp),
            news("03-13", NewsKind::CalledBack),
        ],
    );
    // The latest of what waits is what is told.
    let both = invited.and(news("03-11", NewsKind::MissedCall));
    assert_eq!(both.the(Reply, "03-13").window.opens, d("03-12"));
}

#[test]
fn in_writing_means_every_move_to_the_employer() {
    use cadence::plan::Channel::{Email, Phone};
    let mut it = story([
        interview("03-06", &["ann"]),
        offered("03-16", Some("03-20")),
    ])
    .person_by_email(Interviewer, "ann");
    it.settings.medium = Medium::Writing;
    assert_eq!(it.the(Answer, "03-17").channel, Email);
    assert_eq!(it.the(AskTime, "03-23").channel, Email);
    it.settings.medium = Medium::Phone;
    assert_eq!(it.the(Answer, "03-17").channel, Phone);
    assert_eq!(it.the(AskTime, "03-23").channel, Phone);
}
