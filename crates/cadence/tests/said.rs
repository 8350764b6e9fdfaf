//! What the employer said, and what Today says then: told as a counselor would.
//!
//! All begin with the interview on Friday 6 March 2026 with Ann; the letter goes out that day.
//! There are no holidays. The usual window is Friday 13 to Friday 20 March, best on the 20th.
#![allow(clippy::unwrap_used)]

#[path = "said/asked.rs"]
mod asked;
#[path = "said/callers.rs"]
mod callers;
#[path = "said/calls.rs"]
mod calls;
mod common;
#[path = "said/contacts.rs"]
mod contacts;
#[path = "said/decision.rs"]
mod decision;
#[path = "said/offers.rs"]
mod offers;
#[path = "said/others.rs"]
mod others;
#[path = "said/waiting.rs"]
mod waiting;

use cadence::day::Calendars;
use cadence::plan::{Channel, MoveKind, Rung, Seriousness, State, plan_all, standing_offer};
use cadence::record::ContactKind::{Counselor, Interviewer, Reference};
use cadence::record::{
    Answer, Body, CloseReason, GroundRule, Medium, News, NewsKind, Opportunity, Outcome, Purpose,
    Topic, TouchKind,
};
use cadence::text;
use common::*;

/// The interview and the letter, and what came after.
fn told(history: &[Body]) -> Story {
    let begin = [interview("03-06", &["Ann"]), letter("03-06", &["Ann"])];
    story(begin.into_iter().chain(history.iter().cloned())).person(Interviewer, "Ann")
}

/// The same with the letter still owed.
fn unwritten(history: &[Body]) -> Story {
    let begin = [interview("03-06", &["Ann"])];
    story(begin.into_iter().chain(history.iter().cloned())).person(Interviewer, "Ann")
}

/// What Today says on a day.
#[track_caller]
fn check(story: &Story, today: &str, expected: &[&str]) {
    assert_eq!(
        story.says(today),
        expected,
        "on {today}: {}",
        story.why(today)
    );
}

/// That the reason of the first move holds this on a day.
#[track_caller]
fn check_why(story: &Story, today: &str, expected: &str) {
    let why = story.why(today);
    assert!(why.contains(expected), "{why:?} does not say {expected:?}");
}

/// That it holds nothing of this.
#[track_caller]
fn check_not(story: &Story, today: &str, unwanted: &str) {
    let why = story.why(today);
    assert!(!why.contains(unwanted), "{why:?} says {unwanted:?}");
}

fn promised(date: &str) -> Body {
    news(date, NewsKind::PromisedContact)
}

fn call_me(date: &str, on: &str) -> Body {
    news(date, NewsKind::CallOn(d(on)))
}

fn decides(date: &str, on: &str) -> Body {
    news(date, NewsKind::DecisionBy(d(on)))
}

fn no_phone(date: &str) -> Body {
    Body::GroundRule(GroundRule {
        no_phone: true,
        ..rule(date)
    })
}

fn spoke_to(date: &str, who: &str, purpose: Purpose) -> Body {
    let how = TouchKind::Call(Outcome::Reached(Answer::NoDate));
    touch(date, how, &[who], purpose)
}

fn left_with(date: &str, who: &str, purpose: Purpose) -> Body {
    let how = TouchKind::Call(Outcome::MessageLeft { with: None });
    touch(date, how, &[who], purpose)
}

/// The interview came through an agency, whose counselor is Cho.
fn by_agency(history: &[Body]) -> Story {
    let begin = [agency_interview("03-06", &["Ann"])];
    let all = begin.into_iter().chain(history.iter().cloned());
    story(all)
        .person(Interviewer, "Ann")
        .person(Counselor, "Cho")
}
