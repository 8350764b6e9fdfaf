//! Looking back: counts from one's own history, and nothing more.
#![allow(clippy::unwrap_used, reason = "a typo in a test should panic")]

mod common;

use cadence::look_back::{ContactWay, Count, LookBack, look_back};
use cadence::record::{Body, NewsKind, Opportunity, Outcome, Purpose, Stamp, Touch, TouchKind};
use cadence::text;
use chrono::{NaiveDate, Weekday};
use common::*;

/// A time that stands for a day of 2026 and an hour: 3,600,000 an hour from 1 January.
fn at(date: &str, hour: i64) -> Stamp {
    let days = (d(date) - d("01-01")).num_days();
    Stamp {
        at: (days * 24 + hour) * 3_600_000,
        by: 1,
    }
}

fn local(at: i64) -> (NaiveDate, u32) {
    let hours = at / 3_600_000;
    let date = d("01-01") + chrono::Days::new(u64::try_from(hours / 24).unwrap());
    (date, u32::try_from(hours % 24).unwrap())
}

fn back(openings: &[Opportunity], today: &str) -> LookBack {
    look_back(openings.iter(), d(today), local)
}

fn touch(date: &str, kind: TouchKind, purpose: Purpose) -> Body {
    Body::Touch(Touch {
        date: d(date),
        kind,
        to: vec![],
        purpose,
        note: String::new(),
        text: None,
    })
}

const fn count(came: u32, of: u32) -> Count {
    Count { came, of }
}

/// Ann's opening: interviewed on 6 March, a letter, a message and two calls, an offer on 2 April.
fn searched() -> Opportunity {
    let mut story = story([]);
    story.opportunity.details.as_mut().unwrap().source = "LinkedIn".to_owned();
    let message = TouchKind::Call(Outcome::MessageLeft { with: None });
    let reached = TouchKind::Call(Outcome::Reached(cadence::record::Answer::NoDate));
    let mut put = |name: &str, stamp, body| story.opportunity.put(id(name), stamp, body);
    put("i", at("03-06", 18), interview("03-06", &[]));
    put(
        "l",
        at("03-06", 19),
        touch("03-06", TouchKind::Letter, Purpose::Letter),
    );
    put(
        "n",
        at("03-10", 9),
        news("03-10", NewsKind::PromisedContact),
    );
    put(
        "m",
        at("03-20", 11),
        touch("03-20", message, Purpose::FollowUp),
    );
    put(
        "c",
        at("04-01", 8),
        touch("03-27", reached, Purpose::FollowUp),
    );
    put(
        "b",
        at("03-28", 10),
        touch("03-28", TouchKind::Email, Purpose::Brief),
    );
    put(
        "o",
        at("04-02", 10),
        news("04-02", NewsKind::Offered { reply_by: None }),
    );
    story.opportunity
}

#[test]
fn a_search_is_counted_by_way_day_hour_wait_and_source() {
    let back = back(&[searched()], "04-30");
    assert_eq!(
        back.ways,
        [
            (ContactWay::Call, count(1, 1)),
            // The offer came thirteen days after the message.
            (ContactWay::Message, count(1, 1)),
            (ContactWay::Letter, count(1, 1)),
        ]
    );
    assert_eq!(back.weekdays, [(Weekday::Fri, count(1, 2))]);
    // The second call was logged days later, so its hour is not known.
    assert_eq!(back.hours, [(10, count(0, 1))]);
    assert_eq!(
        (back.waits.as_slice(), back.answered),
        ([27].as_slice(), count(1, 1))
    );
    let source = &back.sources[0];
    assert_eq!(source.name, "LinkedIn");
    assert_eq!(
        (source.interviews, source.offers),
        (count(1, 1), count(1, 1))
    );
}

#[test]
fn what_is_too_young_to_have_an_answer_is_not_counted() {
    let letter = touch("03-06", TouchKind::Email, Purpose::Letter);
    let opening = story([interview("03-06", &[]), letter]).opportunity;
    assert_eq!(back(std::slice::from_ref(&opening), "03-20").ways, []);
    let later = back(&[opening], "03-21");
    assert_eq!(later.ways, [(ContactWay::Email, count(0, 1))]);
    assert_eq!(later.answered, count(0, 1));
}

#[test]
fn what_they_say_when_they_are_called_answers_the_call_and_no_letter() {
    let letter = touch("03-16", TouchKind::Letter, Purpose::FollowUp);
    let decided = TouchKind::Call(Outcome::Reached(cadence::record::Answer::Decided));
    let call = touch("03-27", decided, Purpose::FollowUp);
    let no = news("03-27", NewsKind::TurnedDown);
    let opening = story([interview("03-06", &[]), letter, call, no]).opportunity;
    let back = back(&[opening], "04-30");
    assert_eq!(
        back.ways,
        [
            (ContactWay::Call, count(1, 1)),
            (ContactWay::Letter, count(0, 1))
        ]
    );
    assert_eq!(back.waits, [21]);
}

#[test]
fn a_decision_told_in_a_call_is_an_answer_even_with_no_news_of_it() {
    let decided = TouchKind::Call(Outcome::Reached(cadence::record::Answer::Decided));
    let call = touch("03-27", decided, Purpose::FollowUp);
    let opening = story([interview("03-06", &[]), call]).opportunity;
    let back = back(&[opening], "04-30");
    assert_eq!(
        (back.waits.as_slice(), back.answered),
        ([21].as_slice(), count(1, 1))
    );
}

#[test]
fn each_interview_has_its_own_answer() {
    let invited = news("03-12", NewsKind::InvitedBack);
    let opening = story([interview("03-06", &[]), invited, interview("03-20", &[])]).opportunity;
    let back = back(&[opening], "04-30");
    assert_eq!(
        (back.waits.as_slice(), back.answered),
        ([6].as_slice(), count(1, 2))
    );
}

#[test]
fn one_source_has_one_line_however_it_is_written() {
    let named = |name: &str| {
        let mut story = story([]);
        story.opportunity.details.as_mut().unwrap().source = name.to_owned();
        story.opportunity
    };
    let back = back(
        &[named("A friend"), named(" a FRIEND "), named("")],
        "04-30",
    );
    assert_eq!(back.sources.len(), 1);
    assert_eq!(back.sources[0].name, "A friend");
    assert_eq!(back.sources[0].interviews, count(0, 2));
}

#[test]
fn a_count_is_said_with_what_it_is_of_and_a_share_only_from_twenty_on() {
    assert_eq!(text::count(count(2, 3)), "2 of 3");
    assert_eq!(text::count(count(9, 19)), "9 of 19");
    assert_eq!(text::count(count(5, 20)), "5 of 20 (25 %)");
    assert_eq!(text::waits(&[27]), "27 days.");
    assert_eq!(text::waits(&[6, 27]), "6 and 27 days.");
    assert_eq!(text::waits(&[6, 9, 27]), "6, 9 and 27 days.");
    let many: Vec<i64> = (1..=9).collect();
    assert_eq!(text::waits(&many), "1 to 9 days, half of them within 5.");
}

#[test]
fn nothing_logged_is_nothing_to_look_back_on() {
    assert!(back(&[], "04-30").is_empty());
    assert!(back(&[story([]).opportunity], "04-30").is_empty());
}
