//! The cadence window (R2, R5, R9): every worked example of the method, and its edges.
#![allow(clippy::unwrap_used)]

mod common;

use std::rc::Rc;

use cadence::day::WorkWeek;
use cadence::plan::{Basis, LastContact, MoveKind, Reason, State, plan};
use cadence::record::{
    Answer, Body, ContactKind, DaysOff, Details, NewsKind, Outcome, Purpose, Settings,
    SettingsError, TouchKind,
};
use chrono::Weekday;
use common::*;

/// What is given beside the last contact.
enum Given {
    Nothing,
    Decision(&'static str),
    CallMe(&'static str),
    NotBefore(&'static str),
    DaysOff(&'static [&'static str]),
    Paused(&'static str, &'static str),
    Region(&'static str),
}

use Given::{CallMe, Decision, NotBefore, Nothing, Paused, Region};

/// The last contact is the interview itself; what was said was said there.
fn check(contact: &str, given: &Given, opens: &str, preferred: &str, closes: &str) {
    let contact_day = contact;
    let mut it = story([interview(contact, &[])]);
    let reach = |answer| call(contact_day, Outcome::Reached(answer));
    match given {
        Nothing => {}
        Decision(day) => drop(it.add(reach(Answer::DecisionBy(d(day))))),
        CallMe(day) => drop(it.add(reach(Answer::CallOn(d(day))))),
        NotBefore(day) => drop(it.add(not_before(contact, day))),
        Given::DaysOff(days) => {
            it.settings.days_off = days.iter().map(|day| off(day, day)).collect()
        }
        Paused(from, to) => drop(it.add(pause(from, to))),
        Region(code) => {
            assert!(tables().find(code).is_some());
            it.settings.region = Some((*code).to_owned());
        }
    }
    assert_eq!(
        it.the(MoveKind::Cadence, contact).window,
        window(opens, preferred, closes),
        "after {contact}"
    );
}

fn off(from: &str, to: &str) -> DaysOff {
    DaysOff {
        from: d(from),
        to: d(to),
    }
}

#[test]
fn worked_examples() {
    let days_off = Given::DaysOff(&["03-13", "03-20"]);
    check("03-06", &Nothing, "03-13", "03-20", "03-20");
    check("03-04", &Nothing, "03-11", "03-13", "03-18");
    check("03-07", &Nothing, "03-13", "03-20", "03-20");
    check("03-06", &Decision("03-10"), "03-11", "03-11", "03-20");
    check("03-06", &Decision("03-20"), "03-23", "03-23", "03-23");
    check("03-06", &Decision("04-17"), "03-13", "03-20", "03-20");
    check("03-06", &CallMe("03-10"), "03-10", "03-10", "03-20");
    check("03-06", &NotBefore("04-06"), "04-06", "04-10", "04-13");
    check("03-06", &days_off, "03-13", "03-19", "03-20");
    check(
        "03-06",
        &Paused("03-09", "03-13"),
        "03-20",
        "03-27",
        "03-27",
    );
    check("12-11", &Region("US"), "12-18", "12-18", "12-28");
}

#[test]
fn edges_of_the_worked_examples() {
    // "No later than add(closes, 2)": closes is Fri 03-20, so Tue 03-24 is the last such day.
    check("03-06", &Decision("03-23"), "03-24", "03-24", "03-24");
    check("03-06", &Decision("03-24"), "03-13", "03-20", "03-20");
    // A decision day that has passed by the last contact says nothing.
    check("03-06", &Decision("03-05"), "03-13", "03-20", "03-20");
    check("03-06", &Decision("03-06"), "03-09", "03-09", "03-20");
    // A decision day on a weekend: the Monday.
    check("03-06", &Decision("03-14"), "03-16", "03-16", "03-20");
    // "Call me" on a Saturday: the Monday. On the day of the contact: nothing to wait for.
    check("03-06", &CallMe("03-14"), "03-16", "03-16", "03-20");
    check("03-06", &CallMe("03-06"), "03-13", "03-20", "03-20");
    check("03-06", &CallMe("04-15"), "04-15", "04-15", "04-15");
    // "Not before" a day at or before the opening changes nothing; inside the window it cuts.
    check("03-06", &NotBefore("03-13"), "03-13", "03-20", "03-20");
    check("03-06", &NotBefore("03-17"), "03-17", "03-20", "03-20");
    check("03-06", &NotBefore("03-14"), "03-16", "03-20", "03-20");
    check("03-06", &NotBefore("03-20"), "03-20", "03-20", "03-20");
    check("03-06", &NotBefore("03-21"), "03-23", "03-27", "03-30");
    // The same Christmas with no holidays known.
    check("12-11", &Nothing, "12-18", "12-25", "12-25");
}

/// The holiday row once more, with the calendar handed over rather than looked up.
#[test]
fn plan_uses_the_calendar_it_is_given() {
    let it = story([interview("12-11", &[])]);
    let tables = tables();
    let days = tables
        .find("US")
        .unwrap()
        .days()
        .map(|holiday| holiday.date);
    let calendar = cadence::day::Calendar::new(WorkWeek::default(), days);
    let plan = plan(&it.opportunity, &it.settings, &calendar, d("12-11"));
    let cadence = one(&plan, MoveKind::Cadence);
    assert_eq!(cadence.window, window("12-18", "12-18", "12-28"));
}

#[test]
fn holidays_of_the_opening_beat_those_of_the_settings() {
    let mut it = story([interview("12-11", &[])]);
    it.settings.region = Some("US".to_owned());
    let mut details = it.opportunity.details();
    details.region = Some("GB-EAW".to_owned());
    it.opportunity.details = Some(details);
    // In England 12-25 is Christmas Day and 12-28 stands in for Boxing Day, a Saturday.
    let cadence = it.the(MoveKind::Cadence, "12-11");
    assert_eq!(cadence.window, window("12-18", "12-18", "12-29"));
    it.settings.holidays_added = vec![d("12-18")];
    it.settings.holidays_removed = vec![d("12-28")];
    let cadence = it.the(MoveKind::Cadence, "12-11");
    assert_eq!(cadence.window, window("12-21", "12-29", "12-29"));
}

/// Openings stand beside each other on Today, and each is counted by its own calendar.
#[test]
fn each_place_and_each_week_has_a_calendar_which_is_built_once() {
    let at = |region: &str, work_week| Details {
        region: Some(region.to_owned()),
        work_week,
        ..Details::default()
    };
    let four_days = WorkWeek::new(&[Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu]);
    let (us, short, de) = (at("US", None), at("US", Some(four_days)), at("DE", None));
    let calendars = calendars(&Settings::default());
    let works = |there: &Details, day: &str| calendars.of(there).is_working(d(day));
    for _ in 0..2 {
        // Labour Day in Germany, Thanksgiving, and the Friday after it.
        let days = ["05-01", "11-26", "11-27"];
        assert_eq!(days.map(|day| works(&us, day)), [true, false, true]);
        assert_eq!(days.map(|day| works(&short, day)), [false, false, false]);
        assert_eq!(days.map(|day| works(&de, day)), [false, true, true]);
    }
    for there in [&us, &short, &de] {
        assert!(Rc::ptr_eq(&calendars.of(there), &calendars.of(there)));
    }
}

#[test]
fn a_call_me_wins_over_a_decision_and_a_not_before() {
    let told = story([
        interview("03-06", &[]),
        news("03-06", NewsKind::DecisionBy(d("03-11"))),
        not_before("03-06", "03-17"),
        news("03-06", NewsKind::CallOn(d("03-10"))),
    ]);
    let cadence = told.the(MoveKind::Cadence, "03-06");
    assert_eq!(cadence.window, window("03-10", "03-10", "03-20"));
    assert_eq!(basis(&cadence.reason), Basis::CallOn(d("03-10")));
}

#[test]
fn the_decision_named_last_counts() {
    let first = news("03-06", NewsKind::DecisionBy(d("03-10")));
    let then = news("03-09", NewsKind::DecisionBy(d("03-18")));
    for order in [[&first, &then], [&then, &first]] {
        let it = story([interview("03-06", &[])].iter().chain(order).cloned());
        let cadence = it.the(MoveKind::Cadence, "03-09");
        assert_eq!(cadence.window, window("03-19", "03-19", "03-23"));
    }
}

#[test]
fn what_is_a_contact() {
    // Each on Fri 03-13, after an interview on Fri 03-06.
    let restarts = |body: Body, last: LastContact| {
        let cadence = story([interview("03-06", &[]), body]).the(MoveKind::Cadence, "03-13");
        assert_eq!(
            cadence.window,
            window("03-20", "03-27", "03-27"),
            "{last:?}"
        );
        let Reason::Cadence { last: is, .. } = cadence.reason else {
            panic!("{:?}", cadence.reason);
        };
        assert_eq!(is, last);
    };
    let write = |kind| touch("03-13", kind, &[], Purpose::FollowUp);
    restarts(interview("03-13", &[]), LastContact::Interview);
    restarts(write(TouchKind::Letter), LastContact::Letter);
    restarts(write(TouchKind::Email), LastContact::Email);
    restarts(write(TouchKind::Visit), LastContact::Visit);
    restarts(reached("03-13"), LastContact::Call);
    restarts(message("03-13"), LastContact::MessageLeft);
    restarts(news("03-13", NewsKind::CalledBack), LastContact::News);
    restarts(news("03-13", NewsKind::AskedReferences), LastContact::News);

    let with = touch(
        "03-13",
        TouchKind::Call(Outcome::MessageLeft {
            with: Some(id("kim")),
        }),
        &["kim"],
        Purpose::FollowUp,
    );
    let it = story([interview("03-06", &[]), with]).person(ContactKind::Gatekeeper, "kim");
    let cadence = it.the(MoveKind::Cadence, "03-13");
    assert_eq!(cadence.window, window("03-20", "03-27", "03-27"));
}

#[test]
fn a_talk_with_a_reference_is_no_contact_with_the_employer() {
    let brief = touch("03-13", TouchKind::Email, &["ann"], Purpose::FollowUp);
    let it = story([interview("03-06", &[]), brief]).person(ContactKind::Reference, "ann");
    let cadence = it.the(MoveKind::Cadence, "03-13");
    assert_eq!(cadence.window, window("03-13", "03-20", "03-20"));
}

/// R5: "We'll be in touch" is no contact. It neither restarts the clock nor stops it.
#[test]
fn a_promise_of_contact_never_pauses() {
    let promise = news("03-06", NewsKind::PromisedContact);
    let it = story([interview("03-06", &[]), promise]);
    let cadence = it.the(MoveKind::Cadence, "03-20");
    assert_eq!(cadence.window, window("03-13", "03-20", "03-20"));
    assert_eq!(cadence.state, State::Due);
    let again = it.and(news("03-19", NewsKind::PromisedContact));
    let cadence = again.the(MoveKind::Cadence, "03-20");
    assert_eq!(cadence.window, window("03-13", "03-20", "03-20"));
    assert_eq!(cadence.state, State::Due);
    assert_eq!(again.plan("03-20").paused_until, None);
}

#[test]
fn states() {
    let it = story([interview("03-04", &[]), letter("03-04", &[])]);
    // Opens Wed 03-11, preferred Fri 03-13, closes Wed 03-18.
    for (day, state) in [
        ("03-04", State::Waiting),
        ("03-10", State::Waiting),
        ("03-11", State::Open),
        ("03-12", State::Open),
        ("03-13", State::Due),
        ("03-18", State::Due),
        ("03-19", State::Overdue),
    ] {
        assert_eq!(it.the(MoveKind::Cadence, day).state, state, "{day}");
    }
    // Where the preferred day is past the last one, it is due up to the preferred day.
    let late = it.and(no_answer("03-18"));
    for (day, state) in [
        ("03-18", State::Open),
        ("03-19", State::Due),
        ("03-20", State::Overdue),
    ] {
        assert_eq!(late.the(MoveKind::Cadence, day).state, state, "{day}");
    }
}

#[test]
fn a_call_with_no_answer() {
    let check = |calls: &[&str], preferred: &str| {
        let calls = calls.iter().map(|day| no_answer(day));
        let it = story(
            [interview("03-04", &[]), letter("03-04", &[])]
                .into_iter()
                .chain(calls),
        );
        let cadence = it.the(MoveKind::Cadence, "03-18");
        assert_eq!(cadence.window, window("03-11", preferred, "03-18"));
        cadence.reason
    };
    check(&[], "03-13");
    check(&["03-11"], "03-12");
    // A Friday: the Monday after.
    check(&["03-13"], "03-16");
    check(&["03-18"], "03-19");
    assert_eq!(no_answers(&check(&["03-11", "03-12"], "03-13")), 2);
    let third = check(&["03-11", "03-12", "03-13"], "03-16");
    assert_eq!(no_answers(&third), 3);
    assert_eq!(basis(&third), Basis::NoAnswer(d("03-13")));
}

#[test]
fn after_no_answer_it_moves_to_a_free_day() {
    let mut it = story([interview("03-04", &[]), no_answer("03-11")]);
    it.settings.days_off = vec![off("03-12", "03-13")];
    let cadence = it.the(MoveKind::Cadence, "03-11");
    assert_eq!(cadence.window, window("03-11", "03-16", "03-18"));
    // The count of calls starts afresh once a message is left.
    let left = it.and(message("03-16"));
    let cadence = left.the(MoveKind::Cadence, "03-16");
    assert_eq!(cadence.window, window("03-23", "03-27", "03-30"));
    assert_eq!(no_answers(&cadence.reason), 0);
}

/// The letter of step 7 would call on the day after, before the window opens. The window stands,
/// so the preferred day stays in it.
#[test]
fn a_call_before_the_window_opens_does_not_open_it() {
    let it = story([interview("03-04", &[]), no_answer("03-05")]);
    let cadence = it.the(MoveKind::Cadence, "03-05");
    assert_eq!(cadence.window, window("03-11", "03-13", "03-18"));
}

#[test]
fn rhythm() {
    let check = |rhythm, days_off: &[DaysOff], preferred, expected| {
        let mut it = story([interview("03-04", &[])]);
        it.settings.rhythm = rhythm;
        it.settings.days_off = days_off.to_vec();
        let cadence = it.the(MoveKind::Cadence, "03-04");
        assert_eq!(cadence.window, window("03-11", preferred, "03-18"));
        assert_eq!(basis(&cadence.reason), expected);
    };
    let friday = Some(Weekday::Fri);
    check(friday, &[], "03-13", Basis::Rhythm(Weekday::Fri));
    check(
        Some(Weekday::Wed),
        &[],
        "03-18",
        Basis::Rhythm(Weekday::Wed),
    );
    check(
        Some(Weekday::Wed),
        &[off("03-18", "03-18")],
        "03-11",
        Basis::Rhythm(Weekday::Wed),
    );
    check(friday, &[off("03-13", "03-13")], "03-18", Basis::LastFree);
    check(friday, &[off("03-13", "03-18")], "03-12", Basis::LastFree);
    check(Some(Weekday::Sat), &[], "03-18", Basis::LastFree);
    check(None, &[], "03-11", Basis::FirstFree);
    check(None, &[off("03-10", "03-12")], "03-13", Basis::FirstFree);
    // Away throughout: the first free day after it closes, with any rhythm.
    for rhythm in [friday, Some(Weekday::Tue), None] {
        check(rhythm, &[off("03-11", "03-18")], "03-19", Basis::Away);
        check(rhythm, &[off("03-01", "03-20")], "03-23", Basis::Away);
    }
}

#[test]
fn away_is_due_up_to_the_day_back() {
    let mut it = story([interview("03-04", &[]), letter("03-04", &[])]);
    it.settings.days_off = vec![off("03-11", "03-20")];
    for (day, state) in [
        ("03-10", State::Waiting),
        ("03-19", State::Open),
        ("03-22", State::Open),
        ("03-23", State::Due),
        ("03-24", State::Overdue),
    ] {
        assert_eq!(it.the(MoveKind::Cadence, day).state, state, "{day}");
    }
}

/// An employer that works Sunday to Thursday.
#[test]
fn another_working_week() {
    use Weekday::{Mon, Sun, Thu, Tue, Wed};
    let mut it = story([interview("03-04", &[])]);
    let mut details = it.opportunity.details();
    details.work_week = Some(WorkWeek::new(&[Sun, Mon, Tue, Wed, Thu]));
    it.opportunity.details = Some(details);
    // From Wed 03-04: 5, 8, 9, 10, 11; then 12, 15, 16, 17, 18. No Friday is worked: the last day.
    let cadence = it.the(MoveKind::Cadence, "03-04");
    assert_eq!(cadence.window, window("03-11", "03-18", "03-18"));
    it.settings.rhythm = Some(Sun);
    let cadence = it.the(MoveKind::Cadence, "03-04");
    assert_eq!(cadence.window, window("03-11", "03-15", "03-18"));
    // Friday and Saturday are no working days: the Sunday.
    let decision = it.and(news("03-04", NewsKind::DecisionBy(d("03-12"))));
    let cadence = decision.the(MoveKind::Cadence, "03-04");
    assert_eq!(cadence.window, window("03-15", "03-15", "03-18"));
}

#[test]
fn another_pace() {
    let mut it = story([interview("03-06", &[])]);
    it.settings = Settings {
        min: 3,
        max: 3,
        ..Settings::default()
    };
    let cadence = it.the(MoveKind::Cadence, "03-06");
    assert_eq!(cadence.window, window("03-11", "03-11", "03-11"));
    it.settings.max = 15;
    let cadence = it.the(MoveKind::Cadence, "03-06");
    assert_eq!(cadence.window, window("03-11", "03-27", "03-27"));
}

/// Both are told: nothing before E, and a decision on D. Step 5 comes after step 3 and its day
/// replaces the opening.
/// What the settings page, and a file, may ask for.
#[test]
fn a_window_can_be_as_wide_as_one_likes_within_reason() {
    let pace = |min, max| Settings {
        min,
        max,
        ..Settings::default()
    };
    for (min, max) in [(1, 1), (1, 2), (5, 10), (10, 10), (60, 60)] {
        assert_eq!(pace(min, max).check(), Ok(()), "{min} to {max}");
    }
    for (min, max, why) in [
        (0, 10, SettingsError::MinTooSmall),
        (5, 4, SettingsError::MaxBelowMin(5)),
        (5, 2, SettingsError::MaxBelowMin(5)),
        (5, 61, SettingsError::MaxTooLarge),
        (5, 100, SettingsError::MaxTooLarge),
    ] {
        assert_eq!(pace(min, max).check(), Err(why), "{min} to {max}");
    }
}

#[test]
fn a_stretch_of_days_off_ends_no_sooner_than_it_begins() {
    let away = |from, to| {
        let days_off = vec![off("04-03", "04-06"), off(from, to)];
        let settings = Settings {
            days_off,
            ..Settings::default()
        };
        settings.check()
    };
    assert_eq!(away("08-03", "08-14"), Ok(()));
    assert_eq!(away("08-03", "08-03"), Ok(()), "one day");
    assert_eq!(away("08-14", "08-03"), Err(SettingsError::DaysOffReversed));
}

#[test]
fn a_decision_after_a_not_before() {
    let told = |day: &str, decision: &str| {
        let it = story([
            interview("03-06", &[]),
            not_before("03-06", day),
            news("03-06", NewsKind::DecisionBy(d(decision))),
        ]);
        it.the(MoveKind::Cadence, "03-06").window
    };
    assert_eq!(told("03-17", "03-17"), window("03-18", "03-18", "03-20"));
    // The day after the decision is before E: what they asked for is kept.
    assert_eq!(told("03-12", "03-10"), window("03-12", "03-12", "03-20"));
    assert_eq!(told("04-06", "03-17"), window("04-06", "04-06", "04-13"));
    assert_eq!(told("04-06", "04-10"), window("04-13", "04-13", "04-13"));
    // Two days past closes (Mon 04-13) and no more.
    assert_eq!(told("04-06", "04-14"), window("04-15", "04-15", "04-15"));
    assert_eq!(told("04-06", "04-15"), window("04-06", "04-10", "04-13"));
}

#[test]
fn a_pause_may_cover_the_last_contact() {
    let it = story([interview("03-06", &[]), pause("03-04", "03-09")]);
    let cadence = it.the(MoveKind::Cadence, "03-06");
    // Counted from Tue 03-10.
    assert_eq!(cadence.window, window("03-16", "03-20", "03-23"));
    // One that opens inside the window: Mon 03-16 to Wed 03-18 are not counted.
    let it = story([interview("03-06", &[]), pause("03-16", "03-18")]);
    let cadence = it.the(MoveKind::Cadence, "03-06");
    assert_eq!(cadence.window, window("03-13", "03-20", "03-25"));
}

/// Typed by mistake: a pause from the year 206 on. There is no counted day before it.
#[test]
fn a_pause_without_a_beginning_comes_to_an_end() {
    let it = story([
        arranged("03-12", &[]),
        pause("0206-03-06", "03-11"),
        interview("03-02", &[]),
    ]);
    assert_eq!(it.kinds("03-11"), [MoveKind::Prepare, MoveKind::Letter]);
}

fn basis(reason: &Reason) -> Basis {
    match reason {
        Reason::Cadence { basis, .. } => *basis,
        other => panic!("{other:?}"),
    }
}

fn no_answers(reason: &Reason) -> u32 {
    match reason {
        Reason::Cadence { no_answers, .. } => *no_answers,
        other => panic!("{other:?}"),
    }
}
